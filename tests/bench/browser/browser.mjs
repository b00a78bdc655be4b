// Takes pictures of a page with a headless browser, as documentation is made today, and says how long each took.
//
// node browser.mjs FOLDER-OF-PLAYWRIGHT BROWSER PAGE PICTURE RUNS
//
// One line of JSON: medians and each run's milliseconds. `cold`: starting the browser, loading the page, the picture;
// `whole`: loading the page in a browser that runs, a click, the picture; `again`: a picture of a page that is loaded.

import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const [playwright, executablePath, page, picture, runs] = process.argv.slice(2);
const { chromium } = createRequire(`${playwright}/package.json`)("playwright-core");
const url = pathToFileURL(page).href;
const size = { width: 1280, height: 800 };

const launch = () => chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

async function timed(list, work) {
    const start = performance.now();
    await work();
    list.push(performance.now() - start);
}

async function shot(tab) {
    await tab.screenshot({ path: picture, animations: "disabled" });
}

async function open(browser) {
    const tab = await browser.newPage({ viewport: size, deviceScaleFactor: 1, reducedMotion: "reduce" });
    await tab.goto(url);
    return tab;
}

const took = { cold: [], whole: [], again: [] };
for (let run = 0; run < runs; run++) {
    let browser;
    await timed(took.cold, async () => {
        browser = await launch();
        await shot(await open(browser));
    });
    await browser.close();
}

const browser = await launch();
await (await open(browser)).close();
for (let run = 0; run < runs; run++) {
    let tab;
    await timed(took.whole, async () => {
        tab = await open(browser);
        await tab.click("#open");
        await tab.waitForSelector("dialog[open]");
        await shot(tab);
    });
    await timed(took.again, () => shot(tab));
    await tab.close();
}
await browser.close();

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
const medians = Object.fromEntries(Object.entries(took).map(([name, list]) => [name, median(list)]));
console.log(JSON.stringify({ version: browser.version(), medians, took }));
