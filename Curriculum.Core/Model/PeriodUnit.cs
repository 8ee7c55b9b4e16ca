namespace Curriculum.Model;

/// <summary>The unit in which a period is counted.</summary>
public enum PeriodUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}
