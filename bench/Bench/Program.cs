using Bench;
using Bench.Figures;

// dotnet run -c Release --project bench/Bench -- compile | pages | targets | dashboard | quality FOLDER | labels [--errors] | hostile | read ROWS | learn [FOLDER] | learn-pairs [FOLDER] | figures [import] [corrections] [pivots] [map] [nation] [layout] [grid]
switch (args.FirstOrDefault())
{
    case "compile":
        CompileBench.Run();
        break;
    case "pages":
        await PageBench.RunAsync();
        break;
    case "targets":
        await TargetBench.RunAsync();
        break;
    case "dashboard":
        await DashboardBench.RunAsync();
        break;
    case "quality" when args.Length == 2:
        QualityBench.Run(args[1]);
        break;
    case "labels":
        LabelBench.Run(showErrors: args.Contains("--errors"));
        break;
    case "hostile":
        HostileBench.Run();
        break;
    case "read" when args.Length == 2:
        ReadBench.Run(args[1]);
        break;
    case "learn":
        LearnBench.Run(args.ElementAtOrDefault(1));
        break;
    case "learn-pairs":
        LearnPairBench.Run(args.ElementAtOrDefault(1));
        break;
    case "figures":
        await FiguresBench.RunAsync(args[1..]);
        break;
    default:
        Console.WriteLine("bench: compile | pages | targets | dashboard | quality FOLDER | labels [--errors] | hostile | read ROWS | learn [FOLDER] | learn-pairs [FOLDER] | figures [import] [corrections] [pivots] [map] [nation] [layout] [grid]");
        break;
}
