using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Badges;

/// <summary>What was found of one aspect of a badge.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Finding">Why: its code and its words.</param>
public sealed record AspectVerdict(Aspect Aspect, Verdict Verdict, Diagnostic Finding)
{
    /// <summary>Gets the code of the finding.</summary>
    public string Code => Finding.Code;

    /// <summary>Returns the finding in plain words.</summary>
    public string Message(TextLanguage language) => Finding.Message(language);
}
