/** One unit as it is being typed: its form, its findings, what a change moves, its pages and what stands on them. */
package cn.yince.serve.unit;
