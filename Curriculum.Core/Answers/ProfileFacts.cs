using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Reads from JSON what a candidate answers to facts: yes or no, and places on scales.</summary>
internal static class ProfileFacts
{
    public static CandidateProfile Read(JsonMembers members, Catalog catalog, CandidateProfile profile)
    {
        foreach (var (name, value) in members.Map("facts"))
        {
            if (catalog.Find(new ScaleId(name)) is { } scale)
            {
                if (value.PlaceOn(scale) is { } place)
                {
                    profile = profile with { Scales = profile.Scales.SetItem(name, place) };
                }
            }
            else if (catalog.Resolve(name) is not Reference.ToFact)
            {
                value.Fault(QuestionDiagnostics.UnknownFact(name, ScalePlaces.AllFacts(catalog)));
            }
            else if (value.YesOrNo() is { } answer)
            {
                profile = profile with { Facts = profile.Facts.SetItem(name, answer) };
            }
        }

        return profile;
    }
}
