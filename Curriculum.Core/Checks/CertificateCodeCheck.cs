using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1104: an mbo certificate bears the code under which the ministry knows it.</summary>
internal static class CertificateCodeCheck
{
    /// <summary>Returns every module that gives one without a code.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from module in catalog.Modules
        where module is { Paper: "mbo-certificate", OcwCode: "" }
        select GovernanceDiagnostics.CertificateWithoutCode(Place.Of(module.Id.Value, "paper"), module.Id.Value);
}
