using Bench;

// dotnet run -c Release --project bench/Bench -- compile | pages
switch (args.FirstOrDefault())
{
    case "compile":
        CompileBench.Run();
        break;
    case "pages":
        await PageBench.RunAsync();
        break;
    default:
        Console.WriteLine("bench: compile | pages");
        break;
}
