using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Says for whoever checks a plan which modules may be started: given on the day, not excluded, and with whom they go.</summary>
/// <remarks>INVARIANT: it shares no code with the planner's search.</remarks>
internal sealed class Admission(Dossier dossier, ImmutableArray<Requirement> assumed)
{
    private readonly Dictionary<ModuleId, ImmutableHashSet<ModuleId>> _reached = [];

    private Catalog Catalog => dossier.Catalog;

    /// <summary>Returns whether two modules exclude each other from one plan.</summary>
    public static bool Excludes(Module one, Module other) =>
        one.Id != other.Id && (one.Excludes.Contains(other.Id) || other.Excludes.Contains(one.Id));

    /// <summary>Returns whether a module is given at the day of asking, and nothing that it excludes is held at the start.</summary>
    /// <param name="module">The module.</param>
    /// <param name="hopeful">Whether what is unknown excludes nothing; otherwise only what is assumed not to be held.</param>
    public bool IsOpen(Module module, bool hopeful = false) =>
        module.Valid.Contains(dossier.AsOf) && module.Excludes.All(excluded => IsOpenBeside(excluded, hopeful));

    /// <summary>Returns whether a module may start for who holds some modules and starts others at the same moment.</summary>
    public bool IsAccompanied(Module module, Func<ModuleId, bool> there) =>
        module.Alongside.All(there) && Reached(module.Id).Where(mate => Reached(mate).Contains(module.Id)).All(there);

    /// <summary>Returns whether one of two modules is taken alongside the other, directly or through others.</summary>
    public bool Go(ModuleId one, ModuleId other) => Reached(one).Contains(other) || Reached(other).Contains(one);

    private bool IsOpenBeside(ModuleId excluded, bool hopeful)
    {
        var held = new Requirement.Held(new Reference.ToModule(excluded));
        return RequirementEvaluator.Evaluate(held, dossier) switch
        {
            Truth.False => true,
            Truth.Unknown => hopeful || assumed.Contains(new Requirement.Not(held)),
            _ => false,
        };
    }

    /// <summary>Returns the modules to which the names of those taken alongside lead.</summary>
    private ImmutableHashSet<ModuleId> Reached(ModuleId module)
    {
        if (!_reached.TryGetValue(module, out var reached))
        {
            var (seen, open) = (new HashSet<ModuleId>(), new Stack<ModuleId>([module]));
            while (open.TryPop(out var next))
            {
                foreach (var mate in (Catalog.Find(next)?.Alongside ?? []).Where(seen.Add))
                {
                    open.Push(mate);
                }
            }

            _reached.Add(module, reached = [.. seen]);
        }

        return reached;
    }
}
