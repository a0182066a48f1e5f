using Microsoft.Extensions.DependencyInjection;
using Platform.Assignments;
using Platform.Audit;
using Platform.Briefings;
using Platform.Packs;
using Platform.People;
using Platform.Reports;
using Platform.Rounds;
using Platform.Units;

namespace Platform;

public static class PlatformServices
{
    /// <summary>The use cases, one of each in a request.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.AddSingleton<CompiledPacks>();
        services.AddSingleton<KeptTables>();
        Type[] cases =
        [
            typeof(Access), typeof(Commit), typeof(VerifyChain), typeof(ImportUnits), typeof(ExportUnits), typeof(SucceedUnit), typeof(ImportPlacements), typeof(ImportSuccessions),
            typeof(OpenRound), typeof(RemindUnits), typeof(CloseRound),
            typeof(WriteReport), typeof(AttachFile), typeof(ImportReport), typeof(MoveReport), typeof(HandToApprover), typeof(PassReport), typeof(GiveBackReport), typeof(ReturnReport), typeof(AcceptReport), typeof(ReceiveReport), typeof(RedactVersion),
            typeof(LoadPack), typeof(BeginPack), typeof(EditPack), typeof(AdvancePack), typeof(PackDocument), typeof(IssuePack), typeof(AttachSigned),
            typeof(CallBriefing), typeof(WriteConclusions), typeof(IssueNotice), typeof(AssignTask), typeof(MoveAssignment),
            typeof(InvitePerson), typeof(InviteFirstAdministrator), typeof(AcceptInvitation), typeof(GiveGrant),
            typeof(Offices.CreateOffice), typeof(Offices.EditOffice), typeof(Periods.EditRegime), typeof(Periods.ImportRegimes), typeof(Sectors.EditSectors), typeof(Tables.ImportTable), typeof(Tables.ExportTable), typeof(Mail.SendLetters), typeof(Search.FindText), typeof(DataValues.DefineFigures), typeof(DataValues.EnterFigures), typeof(DataSets.MoveForm), typeof(DataSets.CountForms), typeof(Pivots.FormRates), typeof(DataValues.ExportDefinitions), typeof(DataValues.SweepFigures), typeof(Pivots.SaveView), typeof(DataSets.CloseForm), typeof(DataSets.OpenForm), typeof(DataSets.FillForm), typeof(Pivots.AskPivot), typeof(Pivots.GuardPivot), typeof(PackTables), typeof(PackPictures), typeof(FigureBindings.BindFigure), typeof(FigureBindings.BoundFigures), typeof(DataSets.LookAtForms), typeof(DataValues.ImportFigures), typeof(CreateToken), typeof(RevokeToken), typeof(ListTokens),
            typeof(Targets.SetTarget), typeof(Targets.ImportTargets), typeof(Targets.AllocateTarget), typeof(Targets.TargetFigures), typeof(Targets.RecastTargets), typeof(Targets.ReviewTargets), typeof(Targets.EditTargetRules), typeof(Targets.LinkAssignment), typeof(Explanations.ExplainFigure), typeof(Dashboards.EditDashboard),
            typeof(Reorganisations.LoadReorganisation), typeof(Reorganisations.SettlePart), typeof(Reorganisations.WeighPlaces), typeof(Reorganisations.TryReorganisation), typeof(Reorganisations.WeighSplits), typeof(Reorganisations.ShareParts), typeof(Reorganisations.SettleReorganisation), typeof(Reorganisations.FollowGrants),
        ];
        foreach (var useCase in cases)
        {
            services.AddScoped(useCase);
        }

        return services;
    }
}
