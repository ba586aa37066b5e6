"""What the chapters "From articles to tables" show: tables and files in, frames and paragraphs for a notebook out."""
