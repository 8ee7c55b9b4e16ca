using System.Diagnostics.CodeAnalysis;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Store;

/// <summary>The store cannot do its work: a key does not open, a file is damaged, another program is writing.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "it never exists without a finding")]
public sealed class StoreException : Exception
{
    /// <summary>Creates it of what is wrong, and of the fault below it that tells so.</summary>
    public StoreException(Diagnostic finding, Exception? inner = null)
        : base(finding?.Message(TextLanguage.English), inner) => Finding = finding!;

    /// <summary>Gets what is wrong, with its code and words.</summary>
    public Diagnostic Finding { get; }
}
