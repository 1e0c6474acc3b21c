package cn.yince.unit;

import java.util.Map;

/**
 * 国有资产占用.
 *
 * @param vehicles number of vehicles by kind; a missing kind is 0
 * @param otherVehiclesAre what 其他用车 mainly are; may be empty
 * @param largeEquipment 单价100万元（含）以上设备（不含车辆）, 台（套）
 */
public record Assets(Map<VehicleKind, Integer> vehicles, String otherVehiclesAre, int largeEquipment) {
    /** Vehicles of one kind. */
    public int of(VehicleKind kind) {
        return vehicles.getOrDefault(kind, 0);
    }

    /** All vehicles. */
    public int total() {
        return vehicles.values().stream().mapToInt(Integer::intValue).sum();
    }
}
