// Plain JavaScript, because it must run on the Node that is too old for the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This site needs Node 22.18 or newer; this machine has ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}
