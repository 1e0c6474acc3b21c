package cn.yince.batch.site;

/**
 * A file of the site.
 *
 * @param path from the site's folder, with {@code /}
 * @param sha256 digest of its content
 * @param size in bytes
 */
record FileSum(String path, String sha256, long size) {}
