// Tests that build the site run one after another: two builds at once write over each other's files. All other checks run beside them.
import './build.ts';
import './corrections.ts';
