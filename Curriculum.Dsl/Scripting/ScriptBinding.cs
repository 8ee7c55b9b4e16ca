using System.Collections.Immutable;
using Curriculum.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace Curriculum.Dsl.Scripting;

/// <summary>Asks the C# compiler whether it takes an expression as we do: every name bound, of the types and members we name.</summary>
/// <remarks>INVARIANT: nothing is emitted, loaded or run; the compiler finds no file but those of this program.</remarks>
internal static class ScriptBinding
{
    private static readonly string[] Assemblies =
    [
        "System.Private.CoreLib.dll",
        "System.Runtime.dll",
        "System.Linq.dll",
        "System.Collections.dll",
        "Curriculum.Core.dll",
        "Curriculum.Dsl.dll",
    ];

    private static readonly Lazy<ScriptOptions?> Options = new(Create);

    /// <summary>Gets whether the compiler can be asked: the program lies in files.</summary>
    public static bool IsPossible => Options.Value is not null;

    /// <summary>Returns the first stretch that the compiler takes otherwise than we do; null when there is none.</summary>
    public static TextSpan? Check(string text)
    {
        var script = CSharpScript.Create<bool>(text, Options.Value, typeof(ScriptHost));
        var compilation = script.GetCompilation();
        var tree = compilation.SyntaxTrees.Single();
        var error = compilation.GetDiagnostics().FirstOrDefault(each => each.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            return error.Location.SourceSpan;
        }

        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot()
            .DescendantNodes()
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(node => !IsOurs(model, node))
            ?.Span;
    }

    private static bool IsOurs(SemanticModel model, ExpressionSyntax node) =>
        model.GetSymbolInfo(node).Symbol switch
        {
            null => node is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax),
            IParameterSymbol
            or IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.BuiltinOperator } => true,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, ContainingType: var type } => Name(type)
                is "System.DateOnly",
            ITypeSymbol type => Name(type) is "Curriculum.Model.CefrLevel",
            IMethodSymbol { MethodKind: MethodKind.ReducedExtension, Parameters.Length: 1 } method => Name(
                method.ContainingType
            )
                is "System.Linq.Enumerable"
                && ScriptNames.OfHolds.Contains(method.Name, StringComparer.Ordinal),
            { ContainingType: { } owner } member => Name(owner) switch
            {
                "Curriculum.Model.CefrLevel" => true,
                "System.DateOnly" => ScriptNames.OfDay.Contains(member.Name, StringComparer.Ordinal),
                "Curriculum.Dsl.Scripting.ScriptHost"
                or "Curriculum.Dsl.Scripting.ScriptCandidate"
                or "Curriculum.Dsl.Scripting.ScriptEvidence" => true,
                _ => false,
            },
            _ => false,
        };

    private static string Name(ITypeSymbol? type) =>
        type?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) ?? "";

    /// <summary>The files are named by the program's own start; a program in one file names none.</summary>
    private static ScriptOptions? Create()
    {
        var files = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator)
            .Where(file => Assemblies.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            .ToImmutableArray();
        return files.Length < Assemblies.Length
            ? null
            : ScriptOptions
                .Default.WithReferences(files.Select(file => MetadataReference.CreateFromFile(file)))
                .WithImports("System.Linq", typeof(CefrLevel).Namespace!)
                .WithMetadataResolver(new NoMetadata())
                .WithSourceResolver(new NoSources())
                .WithAllowUnsafe(allowUnsafe: false)
                .WithCheckOverflow(checkOverflow: true)
                .WithEmitDebugInformation(emitDebugInformation: false)
                .WithLanguageVersion(LanguageVersion.CSharp13);
    }
}
