using Curriculum.Model;

namespace Curriculum.Core.Tests.Calendar;

/// <summary>Small catalogs of one module with these intakes, one offering for each scheme.</summary>
internal static class IntakeCatalog
{
    public static readonly ModuleId TheModule = new("net/b1k1");

    public static readonly ProviderId School = new("roc-oost");

    public static readonly ProviderId OtherSchool = new("roc-delta");

    public static Catalog With(params IntakeScheme[] schemes) => With([.. schemes.Select(scheme => (School, scheme))]);

    public static Catalog With(params (ProviderId Provider, IntakeScheme Scheme)[] offered) =>
        new(
            new CatalogParts
            {
                Manifest = new Manifest { Language = TextLanguage.Dutch, Name = new LocalizedText("Proef", null) },
                Modules =
                [
                    new Module
                    {
                        Id = TheModule,
                        Title = new LocalizedText("Werken aan kabels", null),
                        Outcomes =
                        [
                            new LearningOutcome(
                                new OutcomeId(TheModule, OutcomeId.Whole),
                                default,
                                StudyLoad.FromHours(40),
                                [],
                                IsPart: false
                            ),
                        ],
                    },
                ],
                Offerings =
                [
                    .. offered.Select(
                        (each, index) =>
                            new Offering
                            {
                                Id = new OfferingId($"aanbod-{index}"),
                                Module = TheModule,
                                Provider = each.Provider,
                                Location = "Zwolle",
                                Intake = each.Scheme,
                            }
                    ),
                ],
            }
        );

    /// <summary>The same days of the month, written as month and day, in every year of a range.</summary>
    public static IntakeScheme Yearly(int firstYear, int lastYear, params (int Month, int Day)[] days) =>
        new IntakeScheme.Fixed([
            .. from year in Enumerable.Range(firstYear, lastYear - firstYear + 1)
            from day in days
            orderby year, day.Month, day.Day
            select new DateOnly(year, day.Month, day.Day),
        ]);
}
