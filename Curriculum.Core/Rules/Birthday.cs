using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>Age in whole years. Who is born on 29 February has his birthday on 1 March in other years.</summary>
public static class Birthday
{
    /// <summary>Returns the age at a day; negative before birth.</summary>
    public static int Age(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return Reached(born, years) <= day ? years : years - 1;
    }

    /// <summary>Returns the day on which an age is reached; the last day there is, when it lies beyond.</summary>
    public static DateOnly Reached(DateOnly born, int years)
    {
        var year = born.Year + (long)years;
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue
            : year < DateOnly.MinValue.Year ? DateOnly.MinValue
            : born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear((int)year) ? new DateOnly((int)year, 3, 1)
            : new DateOnly((int)year, born.Month, born.Day);
    }

    /// <summary>Returns the first day from which time alone makes an age rule hold, or null when it never does.</summary>
    public static DateOnly? FirstDay(DateOnly born, Requirement.Age rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Comparison switch
        {
            Comparison.AtLeast => Reached(born, rule.Years),
            Comparison.Above => Reached(born, checked(rule.Years + 1)),
            _ => null,
        };
    }
}
