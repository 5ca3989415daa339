-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: pulls without changes, each with a proof that LoadBench signed beforehand. Arguments: FOLDER THREADS
local threads = 0

function setup(thread)
   threads = threads + 1
   thread:set("number", threads)
end

function init(args)
   local file = assert(io.open(args[1] .. "/body", "rb"))
   body = file:read("*a")
   file:close()
   -- Each thread takes its part: a proof is good for one request.
   proofs, count, step = {}, 0, tonumber(args[2])
   local line = 0
   for text in io.lines(args[1] .. "/proofs") do
      line = line + 1
      if line % step == number % step then
         count = count + 1
         proofs[count] = text
      end
   end
   at = 0
end

function request()
   at = at % count + 1
   local token, proof = proofs[at]:match("(%S+) (%S+)")
   return wrk.format("POST", "/v1/pull", {["Authorization"] = "Bearer " .. token, ["Kluis-Proof"] = proof}, body)
end
