# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] There were too many tries. Wait { $seconds } second and try again.
   *[other] There were too many tries. Wait { $seconds } seconds and try again.
}
