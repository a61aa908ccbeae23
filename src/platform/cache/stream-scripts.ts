const longest = 4_096;
const liveMs = 3_600_000;
const endedMs = 5 * 60_000;

/** Where a conversation's records are, and the channel on which they are told. */
export function streamKey(conversationId: string): string {
  return `mentalia:stream:${conversationId}`;
}

/**
 * Keeps and tells records in one step: whoever missed one on the channel finds it in the stream. For each key three arguments: the
 * record, its kind and its reply. A `base` makes older records useless. Returns their ids.
 */
export const shipScript = `
local ids = {}
for i, key in ipairs(KEYS) do
  local record, kind, reply = ARGV[3 * i - 2], ARGV[3 * i - 1], ARGV[3 * i]
  local id = redis.call('XADD', key, 'MAXLEN', '~', ${longest}, '*', 'record', record, kind, reply)
  if kind == 'base' then
    redis.call('XTRIM', key, 'MINID', id)
    redis.call('PEXPIRE', key, ${liveMs})
  elseif kind == 'end' then
    redis.call('PEXPIRE', key, ${endedMs})
  end
  redis.call('PUBLISH', key, record)
  ids[i] = id
end
return ids`;

/**
 * Returns the places of the keys whose base is gone; for each three arguments, its id, its reply, and `live` or `ended`. A stream
 * that was emptied may give the same id again within the millisecond, so the id alone proves nothing. A base in front of all
 * others is the newest one: a reply that ended and has it before it made room for the next, and is not gone.
 */
export const beatScript = `
local gone = {}
for i, key in ipairs(KEYS) do
  local id, reply, isLive = ARGV[3 * i - 2], ARGV[3 * i - 1], ARGV[3 * i] == 'live'
  local held = redis.call('XRANGE', key, id, id)[1]
  local first = redis.call('XRANGE', key, '-', '+', 'COUNT', 1)[1]
  local isHeld = held and held[2][3] == 'base' and held[2][4] == reply
  local isFollowed = first and first[2][3] == 'base' and first[2][4] ~= reply
  if isHeld and isLive then redis.call('PEXPIRE', key, ${liveMs}) end
  if not isHeld and (isLive or not isFollowed) then gone[#gone + 1] = i end
end
return gone`;
