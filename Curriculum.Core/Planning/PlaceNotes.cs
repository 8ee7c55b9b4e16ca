using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>The places of the rules that need something, noted once each.</summary>
internal sealed class PlaceNotes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, HashSet<Place>> _places = [];

    /// <summary>Notes a place; returns whether it is the first.</summary>
    public bool Add(TKey key, Place place)
    {
        if (!_places.TryGetValue(key, out var places))
        {
            _places.Add(key, places = []);
        }

        return places.Add(place) && places.Count == 1;
    }

    /// <summary>Returns the places noted, in order.</summary>
    public ImmutableArray<Place> Of(TKey key) =>
        [
            .. _places
                .GetValueOrDefault(key, [])
                .OrderBy(place => place.Entity, StringComparer.Ordinal)
                .ThenBy(place => place.Key, StringComparer.Ordinal)
                .ThenBy(place => place.Path, PathOrder.Instance),
        ];
}
