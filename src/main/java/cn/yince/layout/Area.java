package cn.yince.layout;

/** A part of a page: points from its lower left corner. */
public record Area(float left, float bottom, float right, float top) {
    /** Whether a point lies inside, or outside by no more than this. */
    public boolean holds(double x, double y, double tolerance) {
        return x >= left - tolerance && x <= right + tolerance && y >= bottom - tolerance && y <= top + tolerance;
    }

    /** Whether the other lies wholly inside, or outside by no more than this. */
    public boolean holds(Area other, float tolerance) {
        return holds(other.left, other.bottom, tolerance) && holds(other.right, other.top, tolerance);
    }

    /** Whether both have a part in common. */
    public boolean meets(Area other) {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }
}
