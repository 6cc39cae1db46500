using System.Text;
using System.Text.Json;

namespace ScenarioRunner.Machines.Describing;

/// <summary>Writes one JSON schema, two blanks a level, LF line ends.</summary>
internal sealed class SchemaWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;

    public SchemaWriter()
    {
        _json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
    }

    public string Finish()
    {
        _json.WriteEndObject();
        _json.Flush();
        return Encoding.UTF8.GetString(_bytes.ToArray()) + "\n";
    }

    public void Text(string name, string value) => _json.WriteString(name, value);

    public void Raw(string name, string json)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(json);
    }

    public void Begin(string name) => _json.WriteStartObject(name);

    public void End() => _json.WriteEndObject();

    public void Reference(string name, string definition)
    {
        Begin(name);
        Text("$ref", "#/$defs/" + definition);
        End();
    }

    /// <summary>Any one of the named definitions.</summary>
    public void AnyOf(params ReadOnlySpan<string> definitions)
    {
        _json.WriteStartArray("anyOf");
        foreach (string definition in definitions)
        {
            _json.WriteStartObject();
            Text("$ref", "#/$defs/" + definition);
            End();
        }
        _json.WriteEndArray();
    }

    /// <summary>A definition: any one of other definitions, or a map of one.</summary>
    public void Choice(string name, params ReadOnlySpan<string> shapes)
    {
        Begin(name);
        _json.WriteStartArray("anyOf");
        foreach (string shape in shapes)
        {
            _json.WriteStartObject();
            Shape(shape);
            End();
        }
        _json.WriteEndArray();
        End();
    }

    /// <summary>A definition: a map with these keys and no others.</summary>
    public void Map(string name, string description, params ReadOnlySpan<SchemaKey> keys)
    {
        Begin(name);
        Text("description", description);
        Text("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        _json.WriteStartArray("required");
        foreach (SchemaKey key in keys)
            if (key.Required)
                _json.WriteStringValue(key.Name);
        _json.WriteEndArray();
        Begin("properties");
        foreach (SchemaKey key in keys)
            Property(key);
        End();
        End();
    }

    /// <summary>A definition: one of these words.</summary>
    public void Words(string name, params ReadOnlySpan<string> words)
    {
        Begin(name);
        _json.WriteStartArray("enum");
        foreach (string word in words)
            _json.WriteStringValue(word);
        _json.WriteEndArray();
        End();
    }

    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }

    private void Property(SchemaKey key)
    {
        Begin(key.Name);
        Text("description", key.Meaning);
        Shape(key.Shape);
        End();
    }

    private void Shape(string shape)
    {
        if (shape.StartsWith("list of ", StringComparison.Ordinal))
        {
            Text("type", "array");
            Reference("items", shape[8..]);
        }
        else if (shape.StartsWith("map of ", StringComparison.Ordinal))
        {
            Text("type", "object");
            Reference("additionalProperties", shape[7..]);
        }
        else
        {
            Text("$ref", "#/$defs/" + shape);
        }
    }
}

/// <summary>A key of a map.</summary>
/// <param name="Shape">A definition's name, <c>list of NAME</c> or <c>map of NAME</c>.</param>
internal readonly record struct SchemaKey(string Name, string Shape, string Meaning, bool Required = false);
