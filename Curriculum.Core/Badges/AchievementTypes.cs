namespace Curriculum.Badges;

/// <summary>The kinds of achievement that Open Badges 3.0 knows.</summary>
internal static class AchievementTypes
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Achievement",
        "ApprenticeshipCertificate",
        "Assessment",
        "Assignment",
        "AssociateDegree",
        "Award",
        "Badge",
        "BachelorDegree",
        "Certificate",
        "CertificateOfCompletion",
        "Certification",
        "CommunityService",
        "Competency",
        "Course",
        "CoCurricular",
        "Degree",
        "Diploma",
        "DoctoralDegree",
        "Fieldwork",
        "GeneralEducationDevelopment",
        "JourneymanCertificate",
        "LearningProgram",
        "License",
        "Membership",
        "ProfessionalDoctorate",
        "QualityAssuranceCredential",
        "MasterCertificate",
        "MasterDegree",
        "MicroCredential",
        "ResearchDoctorate",
        "SecondarySchoolDiploma",
    };

    /// <summary>Returns whether Open Badges 3.0 knows a kind, or it is one of someone's own.</summary>
    public static bool IsKnown(string type) =>
        Known.Contains(type) || (type.StartsWith("ext:", StringComparison.Ordinal) && type.Length > 4);

    /// <summary>Returns the kind of what a module gives, by the paper it gives.</summary>
    public static string OfPaper(string paper) =>
        paper switch
        {
            "edubadge" => "Badge",
            "microcredential" => "MicroCredential",
            "deelnamebewijs" or "certificate-of-attendance" => "CertificateOfCompletion",
            "certificaat" or "certificate" or "mbo-certificaat" or "vocational-certificate" => "Certificate",
            "branchecertificaat" or "sector-certificate" or "branchediploma" or "sector-diploma" => "Certification",
            "persoonscertificaat" or "personal-certificate" => "Certification",
            "praktijkverklaring" or "practice-statement" => "Fieldwork",
            "wettelijk-bewijs" or "statutory-licence" => "License",
            "diploma" => "Diploma",
            _ => "Achievement",
        };
}
