using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>A requirement or a part of one, and where it stands.</summary>
internal readonly record struct Clause(Place Place, Requirement Requirement)
{
    /// <summary>Gets the parts, each with its place.</summary>
    public ImmutableArray<Clause> Parts
    {
        get
        {
            var place = Place;
            return [.. RulePlaces.Children(Requirement).Select((part, index) => new Clause(place.Child(index), part))];
        }
    }

    /// <summary>Gets what must hold together for it to hold: itself, or the parts of what asks for all.</summary>
    public IEnumerable<Clause> Conjuncts =>
        Requirement is Requirement.All ? Parts.SelectMany(part => part.Conjuncts) : [this];
}
