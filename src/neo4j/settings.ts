import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import type { Java } from './find-tools.ts';

const MB = 1_048_576;
const GB = 1_024 * MB;
/** The first Java that complains of, and some day refuses, what Neo4j 5 does to memory. */
const STRICT_JAVA = 24;

export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/**
 * One load of 100,000 rows is one transaction: into a graph that holds as many, it takes up to 1.6 GB
 * while it is committed, and Neo4j lets all transactions have seven tenths of the heap.
 */
export function memoryFor(totalBytes: number): Memory {
  if (totalBytes >= 7 * GB) {
    return { heapMb: 3_072, pageCacheMb: 256 };
  }
  return totalBytes >= 3 * GB
    ? { heapMb: 1_024, pageCacheMb: 128 }
    : { heapMb: 512, pageCacheMb: 64 };
}

/** The memory of this machine or container, in bytes. */
export function memoryHere(): number {
  const limit = constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** The whole of neo4j.conf. It holds no path: folders are relative to the server's home. */
export function configurationText(port: number, { pageCacheMb }: Memory): string {
  return `# Written by Liqa at every start: changes are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
# LOAD CSV could read any file of this machine, even for one who may only read.
dbms.security.allow_csv_import_from_file_urls=false
server.directories.import=import
server.memory.pagecache.size=${pageCacheMb}m
# 2 MB of log instead of 516, and a start and a stop in a fraction of the time.
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=128M size
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** What stands between `java` and the classpath. */
export function jvmArguments({ major }: Java, { heapMb }: Memory): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(major >= STRICT_JAVA
      ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED']
      : []),
    // Half the start of the default compiler and collector, which pay off in a server for many.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    `-Xmx${heapMb}m`,
  ];
}
