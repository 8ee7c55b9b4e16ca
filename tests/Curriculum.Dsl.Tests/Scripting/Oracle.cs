using Curriculum.Dsl.Scripting;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>A candidate of whom everything is known, as plain C# objects: real delegates are asked of it.</summary>
internal sealed class Oracle(CandidateProfile profile) : ScriptHost
{
    public override ScriptCandidate candidate { get; } = new Candidate(profile);

    public override IReadOnlyList<ScriptEvidence> holds { get; } =
    [.. profile.Holds.Where(each => each.Earned <= Expressions.Day).Select(each => new Piece(each))];

    public override DateOnly asOf => Expressions.Day;

    private sealed class Candidate(CandidateProfile profile) : ScriptCandidate
    {
        public override int Age
        {
            get
            {
                var born = profile.Born!.Value;
                var hadBirthday = (born.Month, born.Day).CompareTo((Expressions.Day.Month, Expressions.Day.Day)) <= 0;
                return Expressions.Day.Year - born.Year - (hadBirthday ? 0 : 1);
            }
        }

        public override CefrLevel Language(string code) =>
            (CefrLevel)Math.Max((int)profile.Languages[code], code is "nl" && HoldsMeten ? (int)CefrLevel.A2 : 0);

        public override int Scale(string id) => Math.Max(profile.Scales[id], HoldsMeten ? 2 : 0);

        public override bool Fact(string id) => profile.Facts[id];

        public override int MonthsIn(string trade)
        {
            var spell = Assert.Single(profile.Experience!.Value);
            var start = Expressions.Day.AddDays(-(spell.Until!.Value.DayNumber - spell.From.DayNumber + 1));
            var months = 0;
            while (start.AddMonths(months + 1) <= Expressions.Day)
            {
                months++;
            }

            return months;
        }

        public override bool Holds(string id) =>
            profile.Holds.Any(each =>
                string.Equals(each.What.Id, id, StringComparison.Ordinal)
                && each.Earned <= Expressions.Day
                && new Piece(each).IsValid
            );

        private bool HoldsMeten => Holds("a/meten");
    }

    private sealed class Piece(Evidence evidence) : ScriptEvidence
    {
        public override string Id => evidence.What.Id;

        public override DateOnly Earned => evidence.Earned!.Value;

        public override DateOnly Until =>
            evidence.Until
            ?? evidence.What.Id switch
            {
                "vca" => Earned.AddYears(10),
                "vop" => Earned.AddYears(3),
                _ => DateOnly.MaxValue,
            };

        public override int Result => evidence.Result!.Value;

        public override string Version => evidence.Version!;

        public override string Issuer => evidence.Issuer!;

        public override bool IsValid => Until >= Expressions.Day;
    }
}
