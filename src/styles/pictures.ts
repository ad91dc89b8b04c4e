import classes from './chart.css?raw';
import ground from './chart-file.css?raw';
import tokens from './tokens.css?inline';

/** Rules for colours and classes that pictures carry with them. */
export const pictureStyles = { tokens, classes: classes + ground };
