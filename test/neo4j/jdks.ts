import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A Java that can run a source file. */
export interface Jdk {
  readonly java: string;
  readonly version: number;
}

/** Every JDK found by environment, on the path and in the usual folders, the oldest first. */
export function findJdks(environment = process.env): Jdk[] {
  const homes = [...homesByEnvironment(environment), ...homesOnPath(environment), ...homesInUsualFolders()];
  const found = new Map(homes.filter(isJdk).map((home) => [realpathSync(home), versionOf(home)]));
  return [...found]
    .map(([home, version]) => ({ java: join(home, 'bin', 'java'), version }))
    .sort((a, b) => a.version - b.version);
}

function homesByEnvironment(environment: NodeJS.ProcessEnv): string[] {
  return Object.entries(environment).flatMap(([name, home]) =>
    home !== undefined && /^JAVA_HOME(_\d+.*)?$/.test(name) ? [home] : [],
  );
}

function homesOnPath(environment: NodeJS.ProcessEnv): string[] {
  return (environment['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((java) => existsSync(java))
    .map((java) => dirname(dirname(realpathSync(java))));
}

function homesInUsualFolders(): string[] {
  return [
    ['/usr/lib/jvm', ''],
    ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  ].flatMap(([folder = '', inside = '']) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, inside)) : [],
  );
}

function isJdk(home: string): boolean {
  return ['bin/java', 'bin/javac', 'release'].every((file) => existsSync(join(home, file)));
}

function versionOf(home: string): number {
  const line = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'));
  return Number(line?.[1] ?? 0);
}
