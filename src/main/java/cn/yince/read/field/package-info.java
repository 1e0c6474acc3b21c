/**
 * What unit files are asked for, as packs declare it in {@code 字段.yaml}: the nation's fields, and what provinces,
 * cities and years add to them. Reading, advice on unknown keys, the JSON Schema, fresh files and workbooks all follow
 * from one {@link cn.yince.read.field.FieldSet}.
 */
package cn.yince.read.field;
