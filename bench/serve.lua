-- Pages of a list in turn, and searches among them. SEARCH: of a hundred, so many are searches. PAUSE: milliseconds that a
-- connection waits before its next request. Every thread draws its own numbers from a fixed seed.
local pages, words = {}, {"fatigue", "brain fog", "komaroff 2006", "sleep", "\"post-exertional malaise\"", "naltrexone", "autonomic",
  "long covid children", "immune cells", "exercise", "pain treatment", "author:white", "year:2025", "qualty of life"}
for line in io.lines(os.getenv("ATLAS_PAGES")) do pages[#pages + 1] = line end
local share, pause = tonumber(os.getenv("SEARCH") or 0), tonumber(os.getenv("PAUSE") or 0)
local bad = 0

local function encoded(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init() math.randomseed(7) end

function request()
  local path = pages[math.random(#pages)]
  if math.random(100) <= share then
    path = "/evidence?q=" .. encoded(words[math.random(#words)])
    if math.random(3) == 1 then path = path .. "&design=cohort" end
  end
  return wrk.format("GET", path, {["Accept-Encoding"] = "gzip"})
end

function delay() return pause end
