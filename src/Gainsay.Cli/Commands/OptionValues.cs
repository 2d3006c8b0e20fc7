using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Gainsay.Cli.Commands;

/// <summary>Reads the values of options, and says in one sentence what was found and expected where one cannot be.</summary>
internal static class OptionValues
{
    /// <summary>The option, taking whole numbers within bounds, both included.</summary>
    public static Option<int> Within(this Option<int> option, int least, int most = int.MaxValue)
    {
        option.CustomParser = result =>
        {
            var given = result.Tokens.Single().Value;
            if (!int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{option.Name}: found `{given}`, expected a whole number.");
            }
            else if (number < least || number > most)
            {
                result.AddError(most == int.MaxValue ? $"{option.Name} must be at least {least}." : $"{option.Name} must be between {least} and {most}.");
            }
            return number;
        };
        return option;
    }

    /// <summary>The option, taking the names of an enumeration in upper or lower case.</summary>
    public static Option<T> OneOf<T>(this Option<T> option)
        where T : struct, Enum
    {
        option.CustomParser = result => Named<T>(result, option.Name);
        return option;
    }

    /// <summary>The same for an option without a default.</summary>
    public static Option<T?> OneOf<T>(this Option<T?> option)
        where T : struct, Enum
    {
        option.CustomParser = result => Named<T>(result, option.Name);
        return option;
    }

    private static T Named<T>(ArgumentResult result, string option)
        where T : struct, Enum
    {
        var given = result.Tokens.Single().Value;
        var index = Array.FindIndex(Enum.GetNames<T>(), name => string.Equals(name, given, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            return Enum.GetValues<T>()[index];
        }
        result.AddError($"{option}: found `{given}`, expected {string.Join(", ", Enum.GetNames<T>().SkipLast(1)).ToLowerInvariant()} or {Enum.GetNames<T>()[^1].ToLowerInvariant()}.");
        return default;
    }
}
