using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Export;

/// <summary>Puts an ONNX graph together: weights, nodes, inputs and outputs.</summary>
internal sealed class GraphBuilder
{
    /// <summary>The domain of ONNX Runtime's own operators.</summary>
    public const string Microsoft = "com.microsoft";

    private const int Float = (int)TensorProto.Types.DataType.Float;
    private const int SignedByte = (int)TensorProto.Types.DataType.Int8;
    private const int Long = (int)TensorProto.Types.DataType.Int64;

    private readonly ModelProto model = new() { IrVersion = 8, ProducerName = "gainsay" };

    public GraphBuilder(string name)
    {
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 17 });
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = Microsoft, Version = 1 });
        model.Graph = new GraphProto { Name = name };
    }

    /// <summary>An int64 input of shape [batch, length].</summary>
    public string Input(string name)
    {
        model.Graph.Input.Add(Value(name, Long, Dimension("batch"), Dimension("length")));
        return name;
    }

    /// <summary>An int64 input of shape [rows, length].</summary>
    public string Rows(string name)
    {
        model.Graph.Input.Add(Value(name, Long, Dimension("rows"), Dimension("length")));
        return name;
    }

    /// <summary>An int64 input of shape [words].</summary>
    public string List(string name)
    {
        model.Graph.Input.Add(Value(name, Long, Dimension("words")));
        return name;
    }

    /// <summary>A float output of shape [words, width].</summary>
    public void Output(string name, long width) => Output(name, width, Dimension("words"));

    /// <summary>A float output of shape [batch, length, width].</summary>
    public void OutputOfPieces(string name, long width) => Output(name, width, Dimension("batch"), Dimension("length"));

    /// <summary>A float output of shape [batch, width].</summary>
    public void OutputOfBatch(string name, long width) => Output(name, width, Dimension("batch"));

    private void Output(string name, long width, params TensorShapeProto.Types.Dimension[] before) =>
        model.Graph.Output.Add(Value(name, Float, [.. before, new TensorShapeProto.Types.Dimension { DimValue = width }]));

    public string Weight(string name, Tensor values)
    {
        using var flat = values.detach().contiguous();
        return Add(name, Float, flat.bytes.ToArray(), flat.shape);
    }

    public string Weight(string name, float[] values, params long[] shape) =>
        Add(name, Float, MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), shape);

    public string Bytes(string name, sbyte[] values, params long[] shape) =>
        Add(name, SignedByte, MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), shape);

    public string Longs(string name, params long[] values) => Longs(name, [values.Length], values);

    /// <param name="name">What to call it.</param>
    /// <param name="shape">Empty for a single number.</param>
    /// <param name="values">The numbers.</param>
    public string Longs(string name, long[] shape, params long[] values) =>
        Add(name, Long, MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), shape);

    /// <summary>Adds a node and gives the name of its first output.</summary>
    public string Node(string operation, string[] inputs, string[] outputs, string domain = "", params (string Name, object Value)[] attributes)
    {
        var node = new NodeProto { OpType = operation, Domain = domain, Name = outputs[0] + ":" + operation };
        node.Input.Add(inputs);
        node.Output.Add(outputs);
        node.Attribute.Add(attributes.Select(a => Attribute(a.Name, a.Value)));
        model.Graph.Node.Add(node);
        return outputs[0];
    }

    public void Save(string path) => File.WriteAllBytes(path, model.ToByteArray());

    private static AttributeProto Attribute(string name, object value) => value switch
    {
        int number => new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = number },
        float number => new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = number },
        long[] numbers => new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Ints, Ints = { numbers } },
        _ => throw new ArgumentException($"An attribute cannot be a {value.GetType()}.", nameof(value)),
    };

    private string Add(string name, int type, byte[] data, params long[] shape)
    {
        var tensor = new TensorProto { Name = name, DataType = type, RawData = ByteString.CopyFrom(data) };
        tensor.Dims.Add(shape);
        model.Graph.Initializer.Add(tensor);
        return name;
    }

    private static TensorShapeProto.Types.Dimension Dimension(string name) => new() { DimParam = name };

    private static ValueInfoProto Value(string name, int type, params TensorShapeProto.Types.Dimension[] dimensions)
    {
        var shape = new TensorShapeProto();
        shape.Dim.Add(dimensions);
        return new ValueInfoProto { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = type, Shape = shape } } };
    }
}
