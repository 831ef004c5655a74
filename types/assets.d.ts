/** Stylesheets are taken in by the build. */
declare module '*.scss';
declare module '*.css';
