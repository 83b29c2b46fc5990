/** Measurements that {@code bin/bench} runs; they are no tests. */
package carefair.bench;
