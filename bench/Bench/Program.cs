using Bench;

// dotnet run -c Release --project bench/Bench -- compile
switch (args.FirstOrDefault())
{
    case "compile":
        CompileBench.Run();
        break;
    default:
        Console.WriteLine("bench: compile");
        break;
}
