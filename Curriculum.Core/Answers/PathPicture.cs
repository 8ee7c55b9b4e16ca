using System.Globalization;
using System.Text;
using Curriculum.Diagnostics;

namespace Curriculum.Answers;

/// <summary>Draws a path as a line with stops, as travel planners do: an SVG of its own size without scripts, fonts or addresses.</summary>
public static class PathPicture
{
    private const int Width = 760;
    private const int Top = 92;
    private const int RowHeight = 30;
    private const int LineLeft = 40;
    private const int TextLeft = 64;
    private const int BarLeft = 560;
    private const int BarWidth = 168;
    private const int LongestTitle = 58;

    /// <summary>Returns the SVG of the first path of an answer, or null when the answer has no path.</summary>
    public static string? Of(AnswerContext context, PathAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Paths.Count == 0 ? null : Draw(context, answer, answer.Paths[0]);
    }

    private static string Draw(AnswerContext context, PathAnswer answer, RouteAnswer route)
    {
        var rows = Rows(context, route).ToList();
        var height = Top + (rows.Count * RowHeight) + 24;
        var title = context.Catalog.Resolve(answer.Question.Goal) is { } goal
            ? context.Title(goal)
            : answer.Question.Goal;
        var svg = new StringBuilder();
        svg.Append(
            Invariant(
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Escaped(title)}\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n"
            )
        );
        svg.Append(Invariant($"<rect width=\"{Width}\" height=\"{height}\" rx=\"12\" fill=\"#ffffff\"/>\n"));
        svg.Append(
            Invariant(
                $"<text x=\"{LineLeft - 12}\" y=\"38\" font-size=\"20\" font-weight=\"600\" fill=\"#14213d\">{Escaped(title)}</text>\n"
            )
        );
        svg.Append(
            Invariant(
                $"<text x=\"{LineLeft - 12}\" y=\"62\" fill=\"#4a5568\">{Escaped(Summary(context, answer, route))}</text>\n"
            )
        );
        var last = Top + ((rows.Count - 1) * RowHeight);
        svg.Append(
            Invariant(
                $"<line x1=\"{LineLeft}\" y1=\"{Top}\" x2=\"{LineLeft}\" y2=\"{last}\" stroke=\"#c3cfe2\" stroke-width=\"4\" stroke-linecap=\"round\"/>\n"
            )
        );
        var longest = Math.Max(1, route.Steps.Select(step => step.Hours).DefaultIfEmpty().Max());
        for (var index = 0; index < rows.Count; index++)
        {
            Append(svg, rows[index], Top + (index * RowHeight), longest);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder svg, Row row, int y, int longest)
    {
        svg.Append(
            row.Kind switch
            {
                RowKind.Study => Invariant($"<circle cx=\"{LineLeft}\" cy=\"{y}\" r=\"7\" fill=\"#1d4e89\"/>"),
                RowKind.Work => Invariant(
                    $"<circle cx=\"{LineLeft}\" cy=\"{y}\" r=\"7\" fill=\"#ffffff\" stroke=\"#b45309\" stroke-width=\"3\" stroke-dasharray=\"3 2\"/>"
                ),
                RowKind.Renewal => Invariant(
                    $"<circle cx=\"{LineLeft}\" cy=\"{y}\" r=\"6\" fill=\"#ffffff\" stroke=\"#1d4e89\" stroke-width=\"3\"/>"
                ),
                RowKind.Exam => Invariant($"<path d=\"M{LineLeft} {y - 9}l9 9l-9 9l-9-9z\" fill=\"#1d4e89\"/>"),
                RowKind.Covered => Invariant(
                    $"<circle cx=\"{LineLeft}\" cy=\"{y}\" r=\"6\" fill=\"#ffffff\" stroke=\"#2f855a\" stroke-width=\"3\"/>"
                ),
                _ => Invariant(
                    $"<path d=\"M{LineLeft} {y - 10}l3 7h7l-6 5 2 8-6-5-6 5 2-8-6-5h7z\" fill=\"#2f855a\"/>"
                ),
            }
        );
        var (weight, colour) = row.Kind switch
        {
            RowKind.Role => ("600", "#276749"),
            RowKind.Work => ("400", "#92400e"),
            _ => ("400", "#1a202c"),
        };
        svg.Append(
            Invariant(
                $"<text x=\"{TextLeft}\" y=\"{y + 5}\" font-weight=\"{weight}\" fill=\"{colour}\">{Escaped(Shortened(row.Title))}</text>"
            )
        );
        if (row.Hours > 0)
        {
            var bar = Math.Max(2, row.Hours * (BarWidth - 70) / longest);
            svg.Append(
                Invariant(
                    $"<rect x=\"{BarLeft}\" y=\"{y - 6}\" width=\"{bar}\" height=\"12\" rx=\"2\" fill=\"#90b4de\"/>"
                )
            );
        }

        svg.Append(
            Invariant(
                $"<text x=\"{BarLeft + BarWidth}\" y=\"{y + 5}\" text-anchor=\"end\" fill=\"{colour}\">{Escaped(row.Remark)}</text>\n"
            )
        );
    }

    private static IEnumerable<Row> Rows(AnswerContext context, RouteAnswer route)
    {
        for (var index = 0; index <= route.Steps.Count; index++)
        {
            foreach (var covered in route.Covered.Where(each => each.AfterStep == index))
            {
                yield return new Row(RowKind.Covered, covered.Title, 0, context.Word("path.covered"));
            }

            foreach (var moment in route.Employable.Where(each => each.AfterStep == index))
            {
                yield return new Row(
                    RowKind.Role,
                    moment.Title,
                    0,
                    context.Word("path.after", context.Whole(moment.AfterHours))
                );
            }

            if (index < route.Steps.Count)
            {
                yield return Step(context, route.Steps[index]);
            }
        }
    }

    private static Row Step(AnswerContext context, StepAnswer step) =>
        step.Kind switch
        {
            "experience" => new Row(
                RowKind.Work,
                step.Title,
                0,
                context.Word("path.work", context.Whole(step.DurationWeeks ?? 0))
            ),
            "renewal" => new Row(
                RowKind.Renewal,
                step.Title,
                step.Hours,
                context.Word("path.renewed", context.Whole(step.Hours))
            ),
            "assessment" => new Row(RowKind.Exam, step.Title, 0, context.Word("path.exam")),
            _ => new Row(RowKind.Study, step.Title, step.Hours, context.Word("path.hours", context.Whole(step.Hours))),
        };

    private static string Summary(AnswerContext context, PathAnswer answer, RouteAnswer route)
    {
        var said =
            $"{context.Word("path.study", context.Whole(route.Hours))} · {context.Word($"path.status-{answer.Status}")}";
        return (route.Claims.Count, route.HoursIfClaimsRefused) switch
        {
            (0, _) => said,
            (_, { } hours) => $"{said} · {context.Word("path.refused-hours", context.Whole(hours))}",
            _ => $"{said} · {context.Word("path.refused-no-way")}",
        };
    }

    private static string Shortened(string title) =>
        title.Length <= LongestTitle ? title : string.Concat(title.AsSpan(0, LongestTitle - 1), "…");

    private static string Escaped(string text) =>
        HiddenCharacters
            .Shown(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private enum RowKind
    {
        Study,
        Work,
        Renewal,
        Exam,
        Covered,
        Role,
    }

    private sealed record Row(RowKind Kind, string Title, int Hours, string Remark);
}
