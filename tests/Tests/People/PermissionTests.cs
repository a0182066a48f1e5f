using CsCheck;
using Domain.People;
using Domain.Units;
using Xunit;

namespace Tests.People;

public sealed class PermissionTests
{
    private static readonly UnitId Office = new(1), District = new(2), Commune = new(3), Sibling = new(4), Heir = new(5);
    private static readonly DateOnly Today = new(2023, 10, 1);

    private static readonly UnitTree Tree = new(
        [new("admin", Commune, District, new(2020, 1, 1), null), new("admin", Sibling, District, new(2020, 1, 1), null)],
        [new Succession(new(9), Heir, SuccessionKind.Merger, new(2023, 7, 1))],
        "admin",
        Today
    );

    private static bool Allows(Role role, UnitId at, Act act, Whose whose, DateOnly? from = null, DateOnly? to = null)
    {
        var grant = Grant.Give(Guid.NewGuid(), role, at, "admin", from ?? new DateOnly(2023, 1, 1), to, null).Value!;
        return Permission.Decide([grant], act, whose, _ => Tree, Office, Today) is not null;
    }

    [Fact]
    public void NobodyOfOneUnit_LearnsThatAnothersDraftExists() =>
        Gen.Select(Gen.Enum<Role>(), Pick.From(Office, District, Sibling, Heir))
            .Sample((role, at) => Assert.False(Allows(role, at, Act.ReadReportDraft, Whose.Of(Commune))));

    [Fact]
    public void AGrantThatDoesNotHoldToday_AllowsNothing() =>
        Gen.Select(Gen.Enum<Role>(), Gen.Enum<Act>(), Pick.From(Office, District, Commune))
            .Sample((role, act, at) => Assert.False(Allows(role, at, act, Whose.Of(Commune), new(2022, 1, 1), new(2023, 9, 30))));

    [Fact]
    public void AUnitsRole_NeverDoesTheOfficesActs() =>
        Gen.Select(Gen.Enum<Role>(), Pick.From(Act.ManagePeople, Act.OpenRound, Act.AcceptReport, Act.CompilePack, Act.ApprovePack, Act.IssueDocument, Act.Redact, Act.GiveAssignment, Act.DefineFigures, Act.ImportFigures, Act.LockFigures))
            .Sample((role, act) => Assert.False(Allows(role, District, act, Whose.Office) || Allows(role, District, act, Whose.Of(Commune))));

    [Fact]
    public void ADistrictsApprover_ReadsWhatItsCommunePassed_AndNotASiblingsOfAnother()
    {
        Assert.True(Allows(Role.Approver, District, Act.ReadReport, Whose.Of(Commune)));
        Assert.False(Allows(Role.Approver, Commune, Act.ReadReport, Whose.Of(Sibling)));
    }

    [Fact]
    public void AUnitsFigures_AreEnteredAndPassedByItsOwnPeopleAlone() =>
        Gen.Select(Gen.Enum<Role>(), Pick.From(Office, District, Sibling, Heir), Pick.From(Act.EnterFigures, Act.PassFigures))
            .Sample((role, at, act) => Assert.False(Allows(role, at, act, Whose.Of(Commune)) || Allows(role, at, act, Whose.Office)));

    [Fact]
    public void SmallCounts_AreNotForWhoWorksForThePublic() =>
        Assert.Equal([Role.Administrator, Role.Leader, Role.Specialist], Enum.GetValues<Role>().Where(r => Allows(r, Office, Act.ReadSmallCounts, Whose.Of(Commune))).Order());

    [Fact]
    public void WhatAnEndedUnitLeft_IsItsSuccessors() => Assert.True(Allows(Role.Reporter, Heir, Act.WriteReport, Whose.Of(new UnitId(9))));

    [Fact]
    public void OnlyTheLeaderApproves_AndOnlyTheClerkIssues()
    {
        Assert.Equal([Role.Leader], Enum.GetValues<Role>().Where(r => Allows(r, Office, Act.ApprovePack, Whose.Office)));
        Assert.Equal([Role.Clerk], Enum.GetValues<Role>().Where(r => Allows(r, Office, Act.IssueDocument, Whose.Office)));
    }
}
