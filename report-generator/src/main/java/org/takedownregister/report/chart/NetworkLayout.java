package org.takedownregister.report.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes, lines and labels of a network go, in layers from left to right. The Eclipse Layout Kernel decides
 * it; many networks have the same shape, so what it decided is kept for those that follow.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes one for each case
 * @param lines one for each link: from the box on the left, around corners, to the box on the right
 * @param labels one for each link
 */
record NetworkLayout(
        double width, double height, List<Rectangle2D> boxes, List<List<Point2D>> lines, List<Rectangle2D> labels) {

    static final double LABEL_HEIGHT = 18;

    private static final int MOST_KEPT = 500;
    private static final Map<Shape, NetworkLayout> KEPT = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, NetworkLayout> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * What a layout depends on.
     *
     * @param boxes how many boxes there are
     * @param boxWidth how wide each is
     * @param boxHeight how high each is
     * @param lines the lines between them
     */
    record Shape(int boxes, double boxWidth, double boxHeight, List<Line> lines) {}

    /** A line from the box on its left to that on its right, with a label of a width. */
    record Line(int left, int right, double labelWidth) {}

    static NetworkLayout of(Shape shape) {
        synchronized (KEPT) {
            return KEPT.computeIfAbsent(shape, NetworkLayout::made);
        }
    }

    private static NetworkLayout made(Shape shape) {
        LayoutMetaDataService.getInstance();
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(3));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 20.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        List<ElkNode> nodes = new ArrayList<>();
        for (int i = 0; i < shape.boxes; i++) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(shape.boxWidth, shape.boxHeight);
            nodes.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Line line : shape.lines) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(line.left), nodes.get(line.right));
            // A label without text would be left out.
            ElkLabel label = ElkGraphUtil.createLabel("x", edge);
            label.setDimensions(line.labelWidth, LABEL_HEIGHT);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            edges.add(edge);
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new NetworkLayout(
                Math.ceil(graph.getWidth()),
                Math.ceil(graph.getHeight()),
                nodes.stream().map(NetworkLayout::box).toList(),
                edges.stream().map(NetworkLayout::points).toList(),
                edges.stream().map(edge -> label(edge.getLabels().get(0))).toList());
    }

    private static Rectangle2D box(ElkNode node) {
        return new Rectangle2D.Double(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static Rectangle2D label(ElkLabel label) {
        return new Rectangle2D.Double(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }

    private static List<Point2D> points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point2D> points = new ArrayList<>();
        points.add(new Point2D.Double(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point2D.Double(bend.getX(), bend.getY())));
        points.add(new Point2D.Double(section.getEndX(), section.getEndY()));
        return List.copyOf(points);
    }
}
