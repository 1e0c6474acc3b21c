package cn.yince.batch.result;

/**
 * A file a booklet was made from.
 *
 * @param key its path as the manifest names it
 * @param sha256 digest of its content
 */
public record Input(String key, String sha256) {}
