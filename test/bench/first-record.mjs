/** The least a program does with the package: its first record. */
import { extractEvents } from '../../dist/index.js'

if (extractEvents('تظاهر آلاف المحتجين في الخرطوم أمس').events.length !== 1) process.exitCode = 1
