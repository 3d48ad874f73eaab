print("spind")
