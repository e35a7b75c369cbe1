/**
 * The package in a real browser: bundled, served from this machine under a Content-Security-Policy that allows no more than
 * scripts of the same origin, and compared with Node. Skipped where there is no Chromium.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractEvents, toHtml } from '../../src/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) console.warn('no Chromium in /usr/bin (apt-get install chromium): the browser test is skipped')

const flags = '--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update'
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'"
const text = readFileSync(`${root}fixtures/erem-2020-03-23.txt`, 'utf8')
const options = { published: '2020-03-23', id: 'erem-2020-03-23.txt' }

const script = `
  import { extractEvents, toHtml } from './dist/index.js'
  import { parseDates } from './dist/dates.js'
  let refusal = ''
  try {
    new Function('return 1')()
  } catch (error) {
    refusal = error.name
  }
  Object.assign(globalThis, { ahdath: { extractEvents, toHtml, parseDates }, refusal })
`

interface Library {
  readonly extractEvents: typeof extractEvents
  readonly toHtml: typeof toHtml
}

describe.runIf(executablePath)('Chromium', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'error',
    })
    const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
      '/': [
        'text/html; charset=utf-8',
        '<!doctype html><html lang="ar" dir="rtl"><script type="module" src="/page.js"></script>',
      ],
      '/page.js': ['text/javascript; charset=utf-8', outputFiles[0]?.text ?? ''],
    }
    server = createServer((request, response) => {
      const [type, content] = files[request.url ?? ''] ?? ['text/plain', '']
      response.writeHead(content === '' ? 204 : 200, { 'content-type': type, 'content-security-policy': policy })
      response.end(content)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({ executablePath: executablePath as string, args: flags.split(' ') })
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('globalThis.ahdath !== undefined')
    // that of the attempt to break the policy
    faults.length = 0
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('is forbidden to evaluate text as code', async () => {
    expect(await page.evaluate('refusal')).toBe('EvalError')
  })

  it('finds in an article what Node finds', async () => {
    const found = await page.evaluate(
      ([article, given]) => {
        const { ahdath } = globalThis as unknown as { ahdath: Library }
        const document = ahdath.extractEvents(article as string, given as object)
        return { document: JSON.stringify(document), html: ahdath.toHtml(document, article as string) }
      },
      [text, options],
    )
    const document = extractEvents(text, options)
    expect(document.events.length).toBeGreaterThan(5)
    expect(found).toEqual({ document: JSON.stringify(document), html: toHtml(document, text) })
    expect(faults).toEqual([])
  })
})
