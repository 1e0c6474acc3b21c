/**
 * The one way into the desk from a browser: requests that come from where they may, bounded in size and number, go in;
 * answers with the headers that keep a page to itself come out. What is asked and answered is told by
 * {@link cn.yince.serve.http.Handler}s.
 */
package cn.yince.serve.http;
