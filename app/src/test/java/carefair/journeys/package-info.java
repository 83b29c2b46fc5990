/** The journeys that must always work, in Chromium against the packaged application. */
package carefair.journeys;
