; generated from specs/cho_decoder.yaml by `make generated`: do not edit
; cho_decoder K=8 M=8 C=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v201 = alloca i64, i64 1, align 8
  %v817 = alloca float, i64 64, align 4
  %v908 = alloca float, i64 96, align 4
  %v1244 = alloca float, i64 96, align 4
  %v1364 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds i64, ptr %v1, i64 12
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 26
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 28
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 58
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 59
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 60
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 61
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 62
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 63
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 64
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 65
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 66
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 67
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 68
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 69
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 70
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 71
  %v200 = load i64, ptr %v199, align 8
  store i64 0, ptr %v201, align 8
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v203 = load ptr, ptr %v202, align 4
  %v204 = mul i64 %v2, 0
  %v205 = add i64 %v204, 704
  %v206 = getelementptr inbounds float, ptr %v203, i64 %v205
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b0, label %b1
b0:
  %v210 = add i64 %v7, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v7
  %v217 = select i1 %v216, i64 %v215, i64 %v7
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v217, 8
  %v224 = getelementptr inbounds float, ptr %v20, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v224, i64 0
  %v226 = mul i64 %v217, 8
  %v227 = getelementptr inbounds float, ptr %v92, i64 %v226
  %v228 = getelementptr inbounds float, ptr %v227, i64 0
  %v229 = sub i64 %v222, %v217
  %v230 = mul i64 %v229, 1
  %v231 = getelementptr inbounds float, ptr %v10, i64 0
  %v232 = icmp sgt i64 %v230, 0
  br i1 %v232, label %b2, label %b3
b2:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v230, i64 8, ptr %v231, i64 8, ptr %v225, i64 8, ptr %v228, i64 8)
  br label %b3
b3:
  br label %b1
b1:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b4, label %b5
b4:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v201, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v201, align 8
  %v238 = mul i64 %v3, %v237
  br label %b6
b6:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b7, label %b8
b7:
  %v241 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b9, label %b10
b9:
  %v245 = add i64 %v7, 0
  %v246 = sdiv i64 %v245, 1
  %v247 = add i64 %v2, 1
  %v248 = mul i64 %v246, %v2
  %v249 = sdiv i64 %v248, %v3
  %v250 = mul i64 %v249, 1
  %v251 = icmp slt i64 %v250, %v7
  %v252 = select i1 %v251, i64 %v250, i64 %v7
  %v253 = mul i64 %v246, %v247
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v7
  %v257 = select i1 %v256, i64 %v255, i64 %v7
  %v258 = mul i64 %v252, 8
  %v259 = getelementptr inbounds float, ptr %v20, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  %v261 = mul i64 %v252, 8
  %v262 = getelementptr inbounds float, ptr %v94, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 0
  %v264 = sub i64 %v257, %v252
  %v265 = mul i64 %v264, 1
  %v266 = getelementptr inbounds float, ptr %v16, i64 0
  %v267 = icmp sgt i64 %v265, 0
  br i1 %v267, label %b11, label %b12
b11:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v265, i64 8, ptr %v266, i64 8, ptr %v260, i64 8, ptr %v263, i64 8)
  br label %b12
b12:
  br label %b10
b10:
  %v268 = icmp sgt i64 %v3, 1
  br i1 %v268, label %b13, label %b14
b13:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v270 = atomicrmw add ptr %v269, i64 1 acq_rel
  %v271 = load i64, ptr %v201, align 8
  %v272 = add i64 %v271, 1
  store i64 %v272, ptr %v201, align 8
  %v273 = mul i64 %v3, %v272
  br label %b15
b15:
  %v274 = load atomic i64, ptr %v269 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b16, label %b17
b16:
  %v276 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b18, label %b19
b18:
  %v280 = add i64 %v7, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  %v293 = mul i64 %v287, 8
  %v294 = getelementptr inbounds float, ptr %v20, i64 %v293
  %v295 = getelementptr inbounds float, ptr %v294, i64 0
  %v296 = mul i64 %v287, 8
  %v297 = getelementptr inbounds float, ptr %v96, i64 %v296
  %v298 = getelementptr inbounds float, ptr %v297, i64 0
  %v299 = sub i64 %v292, %v287
  %v300 = mul i64 %v299, 1
  %v301 = getelementptr inbounds float, ptr %v14, i64 0
  %v302 = icmp sgt i64 %v300, 0
  br i1 %v302, label %b20, label %b21
b20:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v300, i64 8, ptr %v301, i64 8, ptr %v295, i64 8, ptr %v298, i64 8)
  br label %b21
b21:
  br label %b19
b19:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b22, label %b23
b22:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v201, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v201, align 8
  %v308 = mul i64 %v3, %v307
  br label %b24
b24:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b25, label %b26
b25:
  %v311 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 4
  %v313 = load i64, ptr %v312, align 8
  %v314 = icmp eq i64 %v313, 0
  br i1 %v314, label %b27, label %b28
b27:
  %v315 = add i64 %v7, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v7
  %v322 = select i1 %v321, i64 %v320, i64 %v7
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v7
  %v327 = select i1 %v326, i64 %v325, i64 %v7
  %v328 = mul i64 %v322, 8
  %v329 = getelementptr inbounds float, ptr %v20, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 0
  %v331 = mul i64 %v322, 8
  %v332 = getelementptr inbounds float, ptr %v98, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v327, %v322
  %v335 = mul i64 %v334, 1
  %v336 = getelementptr inbounds float, ptr %v12, i64 0
  %v337 = icmp sgt i64 %v335, 0
  br i1 %v337, label %b29, label %b30
b29:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v335, i64 8, ptr %v336, i64 8, ptr %v330, i64 8, ptr %v333, i64 8)
  br label %b30
b30:
  br label %b28
b28:
  %v338 = icmp sgt i64 %v3, 1
  br i1 %v338, label %b31, label %b32
b31:
  %v339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v340 = atomicrmw add ptr %v339, i64 1 acq_rel
  %v341 = load i64, ptr %v201, align 8
  %v342 = add i64 %v341, 1
  store i64 %v342, ptr %v201, align 8
  %v343 = mul i64 %v3, %v342
  br label %b33
b33:
  %v344 = load atomic i64, ptr %v339 acquire, align 8
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b34, label %b35
b34:
  %v346 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 4
  %v348 = load i64, ptr %v347, align 8
  %v349 = icmp eq i64 %v348, 0
  br i1 %v349, label %b36, label %b37
b36:
  %v350 = add i64 %v7, 0
  %v351 = sdiv i64 %v350, 1
  %v352 = add i64 %v2, 1
  %v353 = mul i64 %v351, %v2
  %v354 = sdiv i64 %v353, %v3
  %v355 = mul i64 %v354, 1
  %v356 = icmp slt i64 %v355, %v7
  %v357 = select i1 %v356, i64 %v355, i64 %v7
  %v358 = mul i64 %v351, %v352
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, %v7
  %v362 = select i1 %v361, i64 %v360, i64 %v7
  %v363 = mul i64 %v357, 8
  %v364 = getelementptr inbounds float, ptr %v20, i64 %v363
  %v365 = getelementptr inbounds float, ptr %v364, i64 0
  %v366 = mul i64 %v357, 16
  %v367 = getelementptr inbounds float, ptr %v100, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  %v369 = sub i64 %v362, %v357
  %v370 = mul i64 %v369, 1
  %v371 = getelementptr inbounds float, ptr %v18, i64 0
  %v372 = icmp sgt i64 %v370, 0
  br i1 %v372, label %b38, label %b39
b38:
  call void @rnngen_sgemm(i64 1, i64 0, i64 16, i64 %v370, i64 8, ptr %v371, i64 8, ptr %v365, i64 8, ptr %v368, i64 16)
  br label %b39
b39:
  br label %b37
b37:
  %v373 = icmp sgt i64 %v3, 1
  br i1 %v373, label %b40, label %b41
b40:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v375 = atomicrmw add ptr %v374, i64 1 acq_rel
  %v376 = load i64, ptr %v201, align 8
  %v377 = add i64 %v376, 1
  store i64 %v377, ptr %v201, align 8
  %v378 = mul i64 %v3, %v377
  br label %b42
b42:
  %v379 = load atomic i64, ptr %v374 acquire, align 8
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b43, label %b44
b43:
  %v381 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 4
  %v383 = load i64, ptr %v382, align 8
  %v384 = icmp eq i64 %v383, 0
  br i1 %v384, label %b45, label %b46
b45:
  %v385 = icmp eq i64 %v2, 0
  br i1 %v385, label %b47, label %b48
b47:
  br label %b49
b49:
  %v386 = phi i64 [ 0, %b47 ], [ %v393, %b50 ]
  %v387 = icmp slt i64 %v386, 64
  br i1 %v387, label %b50, label %b51
b50:
  %v388 = add i64 0, %v386
  %v389 = getelementptr inbounds float, ptr %v26, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 0, %v386
  %v392 = getelementptr inbounds float, ptr %v88, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v386, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b52, label %b53
b52:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v201, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v201, align 8
  %v399 = mul i64 %v3, %v398
  br label %b54
b54:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b55, label %b56
b55:
  %v402 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 4
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b57, label %b58
b57:
  %v406 = icmp eq i64 %v2, 0
  br i1 %v406, label %b59, label %b60
b59:
  br label %b61
b61:
  %v407 = phi i64 [ 0, %b59 ], [ %v414, %b62 ]
  %v408 = icmp slt i64 %v407, 64
  br i1 %v408, label %b62, label %b63
b62:
  %v409 = add i64 0, %v407
  %v410 = getelementptr inbounds float, ptr %v28, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 64, %v407
  %v413 = getelementptr inbounds float, ptr %v88, i64 %v412
  store <8 x float> %v411, ptr %v413, align 4
  %v414 = add nsw i64 %v407, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v415 = icmp sgt i64 %v3, 1
  br i1 %v415, label %b64, label %b65
b64:
  %v416 = getelementptr inbounds i64, ptr %v1, i64 3
  %v417 = atomicrmw add ptr %v416, i64 1 acq_rel
  %v418 = load i64, ptr %v201, align 8
  %v419 = add i64 %v418, 1
  store i64 %v419, ptr %v201, align 8
  %v420 = mul i64 %v3, %v419
  br label %b66
b66:
  %v421 = load atomic i64, ptr %v416 acquire, align 8
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b67, label %b68
b67:
  %v423 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 4
  %v425 = load i64, ptr %v424, align 8
  %v426 = icmp eq i64 %v425, 0
  br i1 %v426, label %b69, label %b70
b69:
  %v427 = icmp eq i64 %v2, 0
  br i1 %v427, label %b71, label %b72
b71:
  br label %b73
b73:
  %v428 = phi i64 [ 0, %b71 ], [ %v435, %b74 ]
  %v429 = icmp slt i64 %v428, 64
  br i1 %v429, label %b74, label %b75
b74:
  %v430 = add i64 0, %v428
  %v431 = getelementptr inbounds float, ptr %v30, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 128, %v428
  %v434 = getelementptr inbounds float, ptr %v88, i64 %v433
  store <8 x float> %v432, ptr %v434, align 4
  %v435 = add nsw i64 %v428, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v436 = icmp sgt i64 %v3, 1
  br i1 %v436, label %b76, label %b77
b76:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v438 = atomicrmw add ptr %v437, i64 1 acq_rel
  %v439 = load i64, ptr %v201, align 8
  %v440 = add i64 %v439, 1
  store i64 %v440, ptr %v201, align 8
  %v441 = mul i64 %v3, %v440
  br label %b78
b78:
  %v442 = load atomic i64, ptr %v437 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b79, label %b80
b79:
  %v444 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b81, label %b82
b81:
  %v448 = icmp eq i64 %v2, 0
  br i1 %v448, label %b83, label %b84
b83:
  br label %b85
b85:
  %v449 = phi i64 [ 0, %b83 ], [ %v456, %b86 ]
  %v450 = icmp slt i64 %v449, 128
  br i1 %v450, label %b86, label %b87
b86:
  %v451 = add i64 0, %v449
  %v452 = getelementptr inbounds float, ptr %v32, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 192, %v449
  %v455 = getelementptr inbounds float, ptr %v88, i64 %v454
  store <8 x float> %v453, ptr %v455, align 4
  %v456 = add nsw i64 %v449, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v457 = icmp sgt i64 %v3, 1
  br i1 %v457, label %b88, label %b89
b88:
  %v458 = getelementptr inbounds i64, ptr %v1, i64 3
  %v459 = atomicrmw add ptr %v458, i64 1 acq_rel
  %v460 = load i64, ptr %v201, align 8
  %v461 = add i64 %v460, 1
  store i64 %v461, ptr %v201, align 8
  %v462 = mul i64 %v3, %v461
  br label %b90
b90:
  %v463 = load atomic i64, ptr %v458 acquire, align 8
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b91, label %b92
b91:
  %v465 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 4
  %v467 = load i64, ptr %v466, align 8
  %v468 = icmp eq i64 %v467, 0
  br i1 %v468, label %b93, label %b94
b93:
  %v469 = icmp eq i64 %v2, 0
  br i1 %v469, label %b95, label %b96
b95:
  br label %b97
b97:
  %v470 = phi i64 [ 0, %b95 ], [ %v481, %b98 ]
  %v471 = icmp slt i64 %v470, 16
  br i1 %v471, label %b98, label %b99
b98:
  %v472 = mul i64 %v470, 8
  %v473 = add i64 0, %v472
  %v474 = add i64 %v473, 0
  %v475 = getelementptr inbounds float, ptr %v32, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = mul i64 %v470, 16
  %v478 = add i64 0, %v477
  %v479 = add i64 %v478, 0
  %v480 = getelementptr inbounds float, ptr %v90, i64 %v479
  store <8 x float> %v476, ptr %v480, align 4
  %v481 = add nsw i64 %v470, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b100, label %b101
b100:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = load i64, ptr %v201, align 8
  %v486 = add i64 %v485, 1
  store i64 %v486, ptr %v201, align 8
  %v487 = mul i64 %v3, %v486
  br label %b102
b102:
  %v488 = load atomic i64, ptr %v483 acquire, align 8
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b103, label %b104
b103:
  %v490 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v491 = getelementptr inbounds i64, ptr %v1, i64 4
  %v492 = load i64, ptr %v491, align 8
  %v493 = icmp eq i64 %v492, 0
  br i1 %v493, label %b105, label %b106
b105:
  %v494 = icmp eq i64 %v2, 0
  br i1 %v494, label %b107, label %b108
b107:
  br label %b109
b109:
  %v495 = phi i64 [ 0, %b107 ], [ %v506, %b110 ]
  %v496 = icmp slt i64 %v495, 16
  br i1 %v496, label %b110, label %b111
b110:
  %v497 = mul i64 %v495, 8
  %v498 = add i64 0, %v497
  %v499 = add i64 %v498, 0
  %v500 = getelementptr inbounds float, ptr %v40, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = mul i64 %v495, 16
  %v503 = add i64 8, %v502
  %v504 = add i64 %v503, 0
  %v505 = getelementptr inbounds float, ptr %v90, i64 %v504
  store <8 x float> %v501, ptr %v505, align 4
  %v506 = add nsw i64 %v495, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v507 = icmp sgt i64 %v3, 1
  br i1 %v507, label %b112, label %b113
b112:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v509 = atomicrmw add ptr %v508, i64 1 acq_rel
  %v510 = load i64, ptr %v201, align 8
  %v511 = add i64 %v510, 1
  store i64 %v511, ptr %v201, align 8
  %v512 = mul i64 %v3, %v511
  br label %b114
b114:
  %v513 = load atomic i64, ptr %v508 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b115, label %b116
b115:
  %v515 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 4
  %v517 = load i64, ptr %v516, align 8
  %v518 = icmp eq i64 %v517, 0
  br i1 %v518, label %b117, label %b118
b117:
  %v519 = add i64 %v7, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v7
  %v526 = select i1 %v525, i64 %v524, i64 %v7
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v7
  %v531 = select i1 %v530, i64 %v529, i64 %v7
  br label %b119
b119:
  %v532 = phi i64 [ %v526, %b117 ], [ %v574, %b120 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b120, label %b121
b120:
  %v534 = mul i64 %v532, 8
  %v535 = getelementptr inbounds float, ptr %v92, i64 %v534
  %v536 = mul i64 %v532, 8
  %v537 = getelementptr inbounds float, ptr %v102, i64 %v536
  %v538 = mul i64 %v532, 8
  %v539 = getelementptr inbounds float, ptr %v104, i64 %v538
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v535, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v542)
  %v544 = fcmp ogt <8 x float> %v543, splat (float 0x4023000000000000)
  %v545 = select <8 x i1> %v544, <8 x float> splat (float 0x4023000000000000), <8 x float> %v543
  %v546 = fadd <8 x float> %v545, %v545
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v548 = fsub <8 x float> %v547, splat (float 0x4168000000000000)
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v546)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v549)
  %v551 = bitcast <8 x float> %v547 to <8 x i32>
  %v552 = fmul <8 x float> %v550, %v550
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v550, <8 x float> splat (float 0x3F81227F40000000))
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v550, <8 x float> splat (float 0x3FA5556740000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v550, <8 x float> splat (float 0x3FC5554B00000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v550, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v556, <8 x float> %v550)
  %v558 = shl <8 x i32> %v551, splat (i32 23)
  %v559 = add <8 x i32> %v558, splat (i32 1065353216)
  %v560 = bitcast <8 x i32> %v559 to <8 x float>
  %v561 = fsub <8 x float> %v560, splat (float 0x3FF0000000000000)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v557, <8 x float> %v561)
  %v563 = fadd <8 x float> %v562, splat (float 0x4000000000000000)
  %v564 = fdiv <8 x float> %v562, %v563
  %v565 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v564, <8 x float> %v542)
  %v566 = fmul <8 x float> %v565, %v565
  %v567 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v568 = shufflevector <8 x float> %v567, <8 x float> poison, <8 x i32> zeroinitializer
  %v569 = fsub <8 x float> %v568, %v566
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v537, i64 %v570
  store <8 x float> %v565, ptr %v571, align 4
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v539, i64 %v572
  store <8 x float> %v569, ptr %v573, align 4
  %v574 = add nsw i64 %v532, 1
  br label %b119
b121:
  br label %b118
b118:
  %v575 = icmp sgt i64 %v3, 1
  br i1 %v575, label %b122, label %b123
b122:
  %v576 = getelementptr inbounds i64, ptr %v1, i64 3
  %v577 = atomicrmw add ptr %v576, i64 1 acq_rel
  %v578 = load i64, ptr %v201, align 8
  %v579 = add i64 %v578, 1
  store i64 %v579, ptr %v201, align 8
  %v580 = mul i64 %v3, %v579
  br label %b124
b124:
  %v581 = load atomic i64, ptr %v576 acquire, align 8
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b125, label %b126
b125:
  %v583 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 4
  %v585 = load i64, ptr %v584, align 8
  %v586 = icmp eq i64 %v585, 0
  br i1 %v586, label %b127, label %b128
b127:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 79
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b129, label %b130
b129:
  %v590 = add i64 %v7, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v7
  %v602 = select i1 %v601, i64 %v600, i64 %v7
  br label %b131
b131:
  %v603 = phi i64 [ %v597, %b129 ], [ %v617, %b132 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b132, label %b133
b132:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v102, i64 %v605
  %v607 = and i64 0, %v162
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v603
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v50, i64 %v610
  %v612 = add i64 0, 0
  %v613 = getelementptr inbounds float, ptr %v606, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 0, 0
  %v616 = getelementptr inbounds float, ptr %v611, i64 %v615
  store <8 x float> %v614, ptr %v616, align 4
  %v617 = add nsw i64 %v603, 1
  br label %b131
b133:
  br label %b130
b130:
  br label %b128
b128:
  %v618 = icmp sgt i64 %v3, 1
  br i1 %v618, label %b134, label %b135
b134:
  %v619 = getelementptr inbounds i64, ptr %v1, i64 3
  %v620 = atomicrmw add ptr %v619, i64 1 acq_rel
  %v621 = load i64, ptr %v201, align 8
  %v622 = add i64 %v621, 1
  store i64 %v622, ptr %v201, align 8
  %v623 = mul i64 %v3, %v622
  br label %b136
b136:
  %v624 = load atomic i64, ptr %v619 acquire, align 8
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b137, label %b138
b137:
  %v626 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v627 = getelementptr inbounds float, ptr %v203, i64 0
  %v628 = getelementptr inbounds i64, ptr %v1, i64 4
  %v629 = load i64, ptr %v628, align 8
  %v630 = icmp eq i64 %v629, 0
  br i1 %v630, label %b139, label %b140
b139:
  %v631 = add i64 2, 0
  %v632 = sdiv i64 %v631, 1
  %v633 = add i64 %v2, 1
  %v634 = mul i64 %v632, %v2
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, 2
  %v638 = select i1 %v637, i64 %v636, i64 2
  %v639 = mul i64 %v632, %v633
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, 2
  %v643 = select i1 %v642, i64 %v641, i64 2
  %v644 = icmp slt i64 %v643, 1
  %v645 = select i1 %v644, i64 %v643, i64 1
  br label %b141
b141:
  %v646 = phi i64 [ %v638, %b139 ], [ %v687, %b142 ]
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b142, label %b143
b142:
  %v648 = mul i64 %v646, 256
  %v649 = mul i64 %v646, 32
  %v650 = add i64 %v648, 0
  %v651 = add i64 %v649, 0
  %v652 = getelementptr inbounds float, ptr %v627, i64 %v650
  %v653 = sub i64 40, %v651
  %v654 = icmp slt i64 %v653, 0
  %v655 = select i1 %v654, i64 0, i64 %v653
  %v656 = mul i64 %v651, 8
  %v657 = add i64 0, %v656
  %v658 = getelementptr inbounds float, ptr %v88, i64 %v657
  call void @pack_turned(ptr %v658, i64 8, i64 1, i64 8, i64 %v655, ptr %v652, i64 32)
  %v659 = add i64 %v648, 8
  %v660 = add i64 %v649, 8
  %v661 = getelementptr inbounds float, ptr %v627, i64 %v659
  %v662 = sub i64 40, %v660
  %v663 = icmp slt i64 %v662, 0
  %v664 = select i1 %v663, i64 0, i64 %v662
  %v665 = mul i64 %v660, 8
  %v666 = add i64 0, %v665
  %v667 = getelementptr inbounds float, ptr %v88, i64 %v666
  call void @pack_turned(ptr %v667, i64 8, i64 1, i64 8, i64 %v664, ptr %v661, i64 32)
  %v668 = add i64 %v648, 16
  %v669 = add i64 %v649, 16
  %v670 = getelementptr inbounds float, ptr %v627, i64 %v668
  %v671 = sub i64 40, %v669
  %v672 = icmp slt i64 %v671, 0
  %v673 = select i1 %v672, i64 0, i64 %v671
  %v674 = mul i64 %v669, 8
  %v675 = add i64 0, %v674
  %v676 = getelementptr inbounds float, ptr %v88, i64 %v675
  call void @pack_turned(ptr %v676, i64 8, i64 1, i64 8, i64 %v673, ptr %v670, i64 32)
  %v677 = add i64 %v648, 24
  %v678 = add i64 %v649, 24
  %v679 = getelementptr inbounds float, ptr %v627, i64 %v677
  %v680 = sub i64 40, %v678
  %v681 = icmp slt i64 %v680, 0
  %v682 = select i1 %v681, i64 0, i64 %v680
  %v683 = mul i64 %v678, 8
  %v684 = add i64 0, %v683
  %v685 = getelementptr inbounds float, ptr %v88, i64 %v684
  call void @pack_turned(ptr %v685, i64 8, i64 1, i64 8, i64 %v682, ptr %v679, i64 32)
  %v686 = add i64 %v648, 256
  %v687 = add nsw i64 %v646, 1
  br label %b141
b143:
  %v688 = icmp eq i64 %v643, 2
  br i1 %v688, label %b144, label %b145
b144:
  %v689 = mul i64 1, 256
  %v690 = mul i64 1, 32
  %v691 = add i64 %v689, 0
  %v692 = add i64 %v690, 0
  %v693 = getelementptr inbounds float, ptr %v627, i64 %v691
  %v694 = sub i64 40, %v692
  %v695 = icmp slt i64 %v694, 0
  %v696 = select i1 %v695, i64 0, i64 %v694
  %v697 = mul i64 %v692, 8
  %v698 = add i64 0, %v697
  %v699 = getelementptr inbounds float, ptr %v88, i64 %v698
  call void @pack_turned(ptr %v699, i64 8, i64 1, i64 8, i64 %v696, ptr %v693, i64 8)
  %v700 = add i64 %v689, 64
  br label %b145
b145:
  br label %b140
b140:
  %v701 = icmp sgt i64 %v3, 1
  br i1 %v701, label %b146, label %b147
b146:
  %v702 = getelementptr inbounds i64, ptr %v1, i64 3
  %v703 = atomicrmw add ptr %v702, i64 1 acq_rel
  %v704 = load i64, ptr %v201, align 8
  %v705 = add i64 %v704, 1
  store i64 %v705, ptr %v201, align 8
  %v706 = mul i64 %v3, %v705
  br label %b148
b148:
  %v707 = load atomic i64, ptr %v702 acquire, align 8
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b149, label %b150
b149:
  %v709 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v710 = getelementptr inbounds float, ptr %v203, i64 320
  %v711 = getelementptr inbounds i64, ptr %v1, i64 4
  %v712 = load i64, ptr %v711, align 8
  %v713 = icmp eq i64 %v712, 0
  br i1 %v713, label %b151, label %b152
b151:
  %v714 = add i64 1, 0
  %v715 = sdiv i64 %v714, 1
  %v716 = add i64 %v2, 1
  %v717 = mul i64 %v715, %v2
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 1
  %v720 = icmp slt i64 %v719, 1
  %v721 = select i1 %v720, i64 %v719, i64 1
  %v722 = mul i64 %v715, %v716
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, 1
  %v726 = select i1 %v725, i64 %v724, i64 1
  %v727 = icmp slt i64 %v726, 1
  %v728 = select i1 %v727, i64 %v726, i64 1
  br label %b153
b153:
  %v729 = phi i64 [ %v721, %b151 ], [ %v761, %b154 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b154, label %b155
b154:
  %v731 = mul i64 %v729, 192
  %v732 = mul i64 %v729, 8
  %v733 = add i64 %v731, 0
  %v734 = add i64 %v732, 0
  %v735 = getelementptr inbounds float, ptr %v710, i64 %v733
  %v736 = sub i64 8, %v734
  %v737 = icmp slt i64 %v736, 0
  %v738 = select i1 %v737, i64 0, i64 %v736
  %v739 = mul i64 %v734, 8
  %v740 = add i64 0, %v739
  %v741 = getelementptr inbounds float, ptr %v34, i64 %v740
  call void @pack_turned(ptr %v741, i64 8, i64 1, i64 8, i64 %v738, ptr %v735, i64 24)
  %v742 = add i64 %v731, 8
  %v743 = add i64 %v732, 0
  %v744 = getelementptr inbounds float, ptr %v710, i64 %v742
  %v745 = sub i64 8, %v743
  %v746 = icmp slt i64 %v745, 0
  %v747 = select i1 %v746, i64 0, i64 %v745
  %v748 = mul i64 %v743, 8
  %v749 = add i64 0, %v748
  %v750 = getelementptr inbounds float, ptr %v36, i64 %v749
  call void @pack_turned(ptr %v750, i64 8, i64 1, i64 8, i64 %v747, ptr %v744, i64 24)
  %v751 = add i64 %v731, 16
  %v752 = add i64 %v732, 0
  %v753 = getelementptr inbounds float, ptr %v710, i64 %v751
  %v754 = sub i64 8, %v752
  %v755 = icmp slt i64 %v754, 0
  %v756 = select i1 %v755, i64 0, i64 %v754
  %v757 = mul i64 %v752, 8
  %v758 = add i64 0, %v757
  %v759 = getelementptr inbounds float, ptr %v38, i64 %v758
  call void @pack_turned(ptr %v759, i64 8, i64 1, i64 8, i64 %v756, ptr %v753, i64 24)
  %v760 = add i64 %v731, 192
  %v761 = add nsw i64 %v729, 1
  br label %b153
b155:
  br label %b152
b152:
  %v762 = icmp sgt i64 %v3, 1
  br i1 %v762, label %b156, label %b157
b156:
  %v763 = getelementptr inbounds i64, ptr %v1, i64 3
  %v764 = atomicrmw add ptr %v763, i64 1 acq_rel
  %v765 = load i64, ptr %v201, align 8
  %v766 = add i64 %v765, 1
  store i64 %v766, ptr %v201, align 8
  %v767 = mul i64 %v3, %v766
  br label %b158
b158:
  %v768 = load atomic i64, ptr %v763 acquire, align 8
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b159, label %b160
b159:
  %v770 = call i32 @sched_yield()
  br label %b158
b160:
  br label %b157
b157:
  %v771 = getelementptr inbounds i64, ptr %v1, i64 5
  %v772 = load i64, ptr %v771, align 8
  br label %b161
b161:
  %v773 = phi i64 [ 0, %b157 ], [ %v1160, %b210 ]
  %v774 = icmp slt i64 %v773, %v5
  br i1 %v774, label %b162, label %b163
b162:
  %v775 = add i64 %v773, %v772
  %v776 = icmp slt i64 %v775, %v5
  %v777 = select i1 %v776, i64 %v775, i64 %v5
  %v778 = sub i64 %v777, %v773
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v779
  %v787 = select i1 %v786, i64 %v785, i64 %v779
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v779
  %v792 = select i1 %v791, i64 %v790, i64 %v779
  %v793 = mul i64 %v773, %v7
  %v794 = add i64 %v787, %v793
  %v795 = add i64 %v792, %v793
  br label %b164
b164:
  %v796 = phi i64 [ %v794, %b162 ], [ %v816, %b165 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b165, label %b166
b165:
  %v798 = mul i64 %v796, 1
  %v799 = getelementptr inbounds float, ptr %v22, i64 %v798
  %v800 = getelementptr inbounds float, ptr %v799, i64 0
  %v801 = load float, ptr %v800, align 4
  %v802 = mul i64 %v796, 8
  %v803 = getelementptr inbounds float, ptr %v106, i64 %v802
  %v804 = add i64 0, 0
  %v805 = fptosi float %v801 to i64
  %v806 = icmp slt i64 %v805, 0
  %v807 = select i1 %v806, i64 0, i64 %v805
  %v808 = icmp sgt i64 %v807, 7
  %v809 = select i1 %v808, i64 7, i64 %v807
  %v810 = mul i64 %v809, 8
  %v811 = add i64 %v804, %v810
  %v812 = getelementptr inbounds float, ptr %v24, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 0, 0
  %v815 = getelementptr inbounds float, ptr %v803, i64 %v814
  store <8 x float> %v813, ptr %v815, align 4
  %v816 = add nsw i64 %v796, 1
  br label %b164
b166:
  %v818 = add i64 %v779, 0
  %v819 = sdiv i64 %v818, 1
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 1
  %v824 = icmp slt i64 %v823, %v779
  %v825 = select i1 %v824, i64 %v823, i64 %v779
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v779
  %v830 = select i1 %v829, i64 %v828, i64 %v779
  %v831 = mul i64 %v773, %v7
  %v832 = add i64 %v825, %v831
  %v833 = add i64 %v830, %v831
  br label %b167
b167:
  %v834 = phi i64 [ %v832, %b166 ], [ %v896, %b172 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b168, label %b169
b168:
  %v836 = add i64 %v834, 96
  %v837 = icmp slt i64 %v836, %v833
  %v838 = select i1 %v837, i64 %v836, i64 %v833
  br label %b170
b170:
  %v839 = phi i64 [ 0, %b168 ], [ %v895, %b175 ]
  %v840 = icmp slt i64 %v839, 2
  br i1 %v840, label %b171, label %b172
b171:
  %v841 = sub i64 %v838, %v834
  %v842 = sub i64 2, 1
  %v843 = add i64 %v841, %v842
  %v844 = sdiv i64 %v843, 2
  br label %b173
b173:
  %v845 = phi i64 [ 0, %b171 ], [ %v894, %b180 ]
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b174, label %b175
b174:
  %v847 = mul i64 %v841, %v845
  %v848 = sdiv i64 %v847, %v844
  %v849 = add i64 %v834, %v848
  %v850 = add i64 %v845, 1
  %v851 = mul i64 %v841, %v850
  %v852 = sdiv i64 %v851, %v844
  %v853 = add i64 %v834, %v852
  %v854 = mul i64 %v839, 256
  %v855 = getelementptr inbounds float, ptr %v627, i64 %v854
  %v856 = sub i64 %v853, %v849
  %v857 = mul i64 %v849, 8
  %v858 = getelementptr inbounds float, ptr %v106, i64 %v857
  %v859 = getelementptr inbounds float, ptr %v858, i64 0
  %v860 = icmp eq i64 %v839, 1
  %v861 = select i1 %v860, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v862 = icmp eq i64 %v839, 1
  %v863 = select i1 %v862, i64 0, i64 8
  %v864 = sub i64 %v856, 1
  %v865 = getelementptr inbounds ptr, ptr %v861, i64 %v864
  %v866 = load ptr, ptr %v865, align 4
  %v867 = getelementptr inbounds float, ptr %v817, i64 0
  %v868 = icmp sgt i64 %v856, 0
  br i1 %v868, label %b176, label %b177
b176:
  call void %v866(ptr %v859, i64 8, ptr %v855, i64 8, ptr %v867, i64 32, i64 %v863)
  br label %b177
b177:
  %v869 = icmp eq i64 %v839, 1
  %v870 = select i1 %v869, i64 64, i64 256
  %v871 = add i64 %v854, %v870
  br label %b178
b178:
  %v872 = phi i64 [ %v849, %b177 ], [ %v893, %b183 ]
  %v873 = icmp slt i64 %v872, %v853
  br i1 %v873, label %b179, label %b180
b179:
  %v874 = sub i64 %v872, %v849
  %v875 = mul i64 %v874, 32
  %v876 = getelementptr inbounds float, ptr %v817, i64 %v875
  %v877 = mul i64 %v872, 40
  %v878 = getelementptr inbounds float, ptr %v108, i64 %v877
  %v879 = icmp eq i64 %v839, 1
  %v880 = select i1 %v879, i64 1, i64 4
  br label %b181
b181:
  %v881 = phi i64 [ 0, %b179 ], [ %v892, %b182 ]
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b182, label %b183
b182:
  %v883 = mul i64 %v839, 4
  %v884 = add i64 %v883, %v881
  %v885 = mul i64 %v884, 8
  %v886 = add i64 0, %v881
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v876, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 0, %v885
  %v891 = getelementptr inbounds float, ptr %v878, i64 %v890
  store <8 x float> %v889, ptr %v891, align 4
  %v892 = add nsw i64 %v881, 1
  br label %b181
b183:
  %v893 = add nsw i64 %v872, 1
  br label %b178
b180:
  %v894 = add nsw i64 %v845, 1
  br label %b173
b175:
  %v895 = add nsw i64 %v839, 1
  br label %b170
b172:
  %v896 = add nsw i64 %v834, 96
  br label %b167
b169:
  %v897 = icmp sgt i64 %v3, 1
  br i1 %v897, label %b184, label %b185
b184:
  %v898 = getelementptr inbounds i64, ptr %v1, i64 3
  %v899 = atomicrmw add ptr %v898, i64 1 acq_rel
  %v900 = load i64, ptr %v201, align 8
  %v901 = add i64 %v900, 1
  store i64 %v901, ptr %v201, align 8
  %v902 = mul i64 %v3, %v901
  br label %b186
b186:
  %v903 = load atomic i64, ptr %v898 acquire, align 8
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b187, label %b188
b187:
  %v905 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  br label %b189
b189:
  %v906 = phi i64 [ %v773, %b185 ], [ %v1150, %b194 ]
  %v907 = icmp slt i64 %v906, %v777
  br i1 %v907, label %b190, label %b191
b190:
  %v909 = add i64 %v7, 0
  %v910 = sdiv i64 %v909, 1
  %v911 = add i64 %v2, 1
  %v912 = mul i64 %v910, %v2
  %v913 = sdiv i64 %v912, %v3
  %v914 = mul i64 %v913, 1
  %v915 = icmp slt i64 %v914, %v7
  %v916 = select i1 %v915, i64 %v914, i64 %v7
  %v917 = mul i64 %v910, %v911
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, %v7
  %v921 = select i1 %v920, i64 %v919, i64 %v7
  br label %b192
b192:
  %v922 = phi i64 [ %v916, %b190 ], [ %v1149, %b197 ]
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b193, label %b194
b193:
  %v924 = add i64 %v922, 96
  %v925 = icmp slt i64 %v924, %v921
  %v926 = select i1 %v925, i64 %v924, i64 %v921
  br label %b195
b195:
  %v927 = phi i64 [ 0, %b193 ], [ %v1148, %b200 ]
  %v928 = icmp slt i64 %v927, 1
  br i1 %v928, label %b196, label %b197
b196:
  %v929 = sub i64 %v926, %v922
  %v930 = sub i64 4, 1
  %v931 = add i64 %v929, %v930
  %v932 = sdiv i64 %v931, 4
  br label %b198
b198:
  %v933 = phi i64 [ 0, %b196 ], [ %v1147, %b205 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b199, label %b200
b199:
  %v935 = mul i64 %v929, %v933
  %v936 = sdiv i64 %v935, %v932
  %v937 = add i64 %v922, %v936
  %v938 = add i64 %v933, 1
  %v939 = mul i64 %v929, %v938
  %v940 = sdiv i64 %v939, %v932
  %v941 = add i64 %v922, %v940
  %v942 = mul i64 %v927, 192
  %v943 = getelementptr inbounds float, ptr %v710, i64 %v942
  %v944 = sub i64 %v941, %v937
  %v945 = add i64 %v906, 0
  %v946 = and i64 %v945, %v162
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v937
  %v949 = mul i64 %v948, 8
  %v950 = getelementptr inbounds float, ptr %v50, i64 %v949
  %v951 = getelementptr inbounds float, ptr %v950, i64 0
  %v952 = sub i64 %v944, 1
  %v953 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v952
  %v954 = load ptr, ptr %v953, align 4
  %v955 = getelementptr inbounds float, ptr %v908, i64 0
  %v956 = icmp sgt i64 %v944, 0
  br i1 %v956, label %b201, label %b202
b201:
  call void %v954(ptr %v951, i64 8, ptr %v943, i64 8, ptr %v955, i64 24, i64 8)
  br label %b202
b202:
  %v957 = add i64 %v942, 192
  br label %b203
b203:
  %v958 = phi i64 [ %v937, %b202 ], [ %v1146, %b208 ]
  %v959 = icmp slt i64 %v958, %v941
  br i1 %v959, label %b204, label %b205
b204:
  %v960 = sub i64 %v958, %v937
  %v961 = mul i64 %v960, 24
  %v962 = getelementptr inbounds float, ptr %v908, i64 %v961
  %v963 = add i64 %v906, 0
  %v964 = and i64 %v963, %v168
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v958
  %v967 = mul i64 %v966, 40
  %v968 = getelementptr inbounds float, ptr %v108, i64 %v967
  %v969 = mul i64 %v958, 8
  %v970 = getelementptr inbounds float, ptr %v94, i64 %v969
  %v971 = mul i64 %v958, 8
  %v972 = getelementptr inbounds float, ptr %v96, i64 %v971
  %v973 = mul i64 %v958, 8
  %v974 = getelementptr inbounds float, ptr %v98, i64 %v973
  %v975 = add i64 %v906, 0
  %v976 = and i64 %v975, %v162
  %v977 = mul i64 %v976, %v7
  %v978 = add i64 %v977, %v958
  %v979 = mul i64 %v978, 8
  %v980 = getelementptr inbounds float, ptr %v50, i64 %v979
  %v981 = add i64 %v906, 0
  %v982 = and i64 %v981, %v170
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v958
  %v985 = mul i64 %v984, 8
  %v986 = getelementptr inbounds float, ptr %v110, i64 %v985
  %v987 = add i64 %v906, 0
  %v988 = and i64 %v987, %v172
  %v989 = mul i64 %v988, %v7
  %v990 = add i64 %v989, %v958
  %v991 = mul i64 %v990, 8
  %v992 = getelementptr inbounds float, ptr %v112, i64 %v991
  %v993 = add i64 %v906, 0
  %v994 = and i64 %v993, %v174
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v958
  %v997 = mul i64 %v996, 8
  %v998 = getelementptr inbounds float, ptr %v114, i64 %v997
  %v999 = add i64 %v906, 1
  %v1000 = and i64 %v999, %v162
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v958
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v50, i64 %v1003
  br label %b206
b206:
  %v1005 = phi i64 [ 0, %b204 ], [ %v1145, %b207 ]
  %v1006 = icmp slt i64 %v1005, 1
  br i1 %v1006, label %b207, label %b208
b207:
  %v1007 = mul i64 %v927, 1
  %v1008 = add i64 %v1007, %v1005
  %v1009 = mul i64 %v1008, 8
  %v1010 = add i64 0, %v1005
  %v1011 = mul i64 %v1010, 8
  %v1012 = getelementptr inbounds float, ptr %v962, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = add i64 1, %v1005
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v962, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = add i64 2, %v1005
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v962, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 0, %v1009
  %v1023 = getelementptr inbounds float, ptr %v968, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = fadd <8 x float> %v1024, %v1013
  %v1026 = add i64 0, %v1009
  %v1027 = getelementptr inbounds float, ptr %v970, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = fadd <8 x float> %v1025, %v1028
  %v1030 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1029)
  %v1031 = fneg <8 x float> %v1030
  %v1032 = fcmp olt <8 x float> %v1031, splat (float 0xC05A400000000000)
  %v1033 = select <8 x i1> %v1032, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1031
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1035 = fsub <8 x float> %v1034, splat (float 0x4168000000000000)
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1033)
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1036)
  %v1038 = bitcast <8 x float> %v1034 to <8 x i32>
  %v1039 = fmul <8 x float> %v1037, %v1037
  %v1040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1037, <8 x float> splat (float 0x3F81227F40000000))
  %v1041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1040, <8 x float> %v1037, <8 x float> splat (float 0x3FA5556740000000))
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1037, <8 x float> splat (float 0x3FC5554B00000000))
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> %v1037, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> %v1043, <8 x float> %v1037)
  %v1045 = sub <8 x i32> %v1038, splat (i32 1262485250)
  %v1046 = lshr <8 x i32> %v1045, splat (i32 1)
  %v1047 = sub <8 x i32> %v1045, %v1046
  %v1048 = shl <8 x i32> %v1046, splat (i32 23)
  %v1049 = bitcast <8 x i32> %v1048 to <8 x float>
  %v1050 = shl <8 x i32> %v1047, splat (i32 23)
  %v1051 = bitcast <8 x i32> %v1050 to <8 x float>
  %v1052 = fadd <8 x float> %v1044, splat (float 0x3FF0000000000000)
  %v1053 = fmul <8 x float> %v1052, %v1049
  %v1054 = fmul <8 x float> %v1053, %v1051
  %v1055 = fcmp olt <8 x float> %v1029, splat (float 0x0000000000000000)
  %v1056 = select <8 x i1> %v1055, <8 x float> %v1054, <8 x float> splat (float 0x3FF0000000000000)
  %v1057 = fadd <8 x float> %v1054, splat (float 0x3FF0000000000000)
  %v1058 = fdiv <8 x float> %v1056, %v1057
  %v1059 = add i64 8, %v1009
  %v1060 = getelementptr inbounds float, ptr %v968, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = fadd <8 x float> %v1061, %v1017
  %v1063 = add i64 0, %v1009
  %v1064 = getelementptr inbounds float, ptr %v972, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = fadd <8 x float> %v1062, %v1065
  %v1067 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1066)
  %v1068 = fneg <8 x float> %v1067
  %v1069 = fcmp olt <8 x float> %v1068, splat (float 0xC05A400000000000)
  %v1070 = select <8 x i1> %v1069, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1068
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1072 = fsub <8 x float> %v1071, splat (float 0x4168000000000000)
  %v1073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1070)
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1073)
  %v1075 = bitcast <8 x float> %v1071 to <8 x i32>
  %v1076 = fmul <8 x float> %v1074, %v1074
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1074, <8 x float> splat (float 0x3F81227F40000000))
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1074, <8 x float> splat (float 0x3FA5556740000000))
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1078, <8 x float> %v1074, <8 x float> splat (float 0x3FC5554B00000000))
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1074, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1080, <8 x float> %v1074)
  %v1082 = sub <8 x i32> %v1075, splat (i32 1262485250)
  %v1083 = lshr <8 x i32> %v1082, splat (i32 1)
  %v1084 = sub <8 x i32> %v1082, %v1083
  %v1085 = shl <8 x i32> %v1083, splat (i32 23)
  %v1086 = bitcast <8 x i32> %v1085 to <8 x float>
  %v1087 = shl <8 x i32> %v1084, splat (i32 23)
  %v1088 = bitcast <8 x i32> %v1087 to <8 x float>
  %v1089 = fadd <8 x float> %v1081, splat (float 0x3FF0000000000000)
  %v1090 = fmul <8 x float> %v1089, %v1086
  %v1091 = fmul <8 x float> %v1090, %v1088
  %v1092 = fcmp olt <8 x float> %v1066, splat (float 0x0000000000000000)
  %v1093 = select <8 x i1> %v1092, <8 x float> %v1091, <8 x float> splat (float 0x3FF0000000000000)
  %v1094 = fadd <8 x float> %v1091, splat (float 0x3FF0000000000000)
  %v1095 = fdiv <8 x float> %v1093, %v1094
  %v1096 = add i64 0, %v1009
  %v1097 = getelementptr inbounds float, ptr %v974, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = fadd <8 x float> %v1021, %v1098
  %v1100 = add i64 0, %v1009
  %v1101 = getelementptr inbounds float, ptr %v980, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = fmul <8 x float> %v1095, %v1102
  %v1104 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1105 = shufflevector <8 x float> %v1104, <8 x float> poison, <8 x i32> zeroinitializer
  %v1106 = fsub <8 x float> %v1105, %v1095
  %v1107 = add i64 16, %v1009
  %v1108 = getelementptr inbounds float, ptr %v968, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = fmul <8 x float> %v1058, %v1099
  %v1111 = fadd <8 x float> %v1109, %v1110
  %v1112 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1111)
  %v1113 = fcmp ogt <8 x float> %v1112, splat (float 0x4023000000000000)
  %v1114 = select <8 x i1> %v1113, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1112
  %v1115 = fadd <8 x float> %v1114, %v1114
  %v1116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1115, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1117 = fsub <8 x float> %v1116, splat (float 0x4168000000000000)
  %v1118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1117, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1115)
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1117, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1118)
  %v1120 = bitcast <8 x float> %v1116 to <8 x i32>
  %v1121 = fmul <8 x float> %v1119, %v1119
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1119, <8 x float> splat (float 0x3F81227F40000000))
  %v1123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1122, <8 x float> %v1119, <8 x float> splat (float 0x3FA5556740000000))
  %v1124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1123, <8 x float> %v1119, <8 x float> splat (float 0x3FC5554B00000000))
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1119, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1125, <8 x float> %v1119)
  %v1127 = shl <8 x i32> %v1120, splat (i32 23)
  %v1128 = add <8 x i32> %v1127, splat (i32 1065353216)
  %v1129 = bitcast <8 x i32> %v1128 to <8 x float>
  %v1130 = fsub <8 x float> %v1129, splat (float 0x3FF0000000000000)
  %v1131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1129, <8 x float> %v1126, <8 x float> %v1130)
  %v1132 = fadd <8 x float> %v1131, splat (float 0x4000000000000000)
  %v1133 = fdiv <8 x float> %v1131, %v1132
  %v1134 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1133, <8 x float> %v1111)
  %v1135 = fmul <8 x float> %v1106, %v1134
  %v1136 = fadd <8 x float> %v1103, %v1135
  %v1137 = add i64 0, %v1009
  %v1138 = getelementptr inbounds float, ptr %v986, i64 %v1137
  store <8 x float> %v1058, ptr %v1138, align 4
  %v1139 = add i64 0, %v1009
  %v1140 = getelementptr inbounds float, ptr %v992, i64 %v1139
  store <8 x float> %v1095, ptr %v1140, align 4
  %v1141 = add i64 0, %v1009
  %v1142 = getelementptr inbounds float, ptr %v998, i64 %v1141
  store <8 x float> %v1099, ptr %v1142, align 4
  %v1143 = add i64 0, %v1009
  %v1144 = getelementptr inbounds float, ptr %v1004, i64 %v1143
  store <8 x float> %v1136, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1005, 1
  br label %b206
b208:
  %v1146 = add nsw i64 %v958, 1
  br label %b203
b205:
  %v1147 = add nsw i64 %v933, 1
  br label %b198
b200:
  %v1148 = add nsw i64 %v927, 1
  br label %b195
b197:
  %v1149 = add nsw i64 %v922, 96
  br label %b192
b194:
  %v1150 = add nsw i64 %v906, 1
  br label %b189
b191:
  %v1151 = icmp sgt i64 %v3, 1
  br i1 %v1151, label %b209, label %b210
b209:
  %v1152 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1153 = atomicrmw add ptr %v1152, i64 1 acq_rel
  %v1154 = load i64, ptr %v201, align 8
  %v1155 = add i64 %v1154, 1
  store i64 %v1155, ptr %v201, align 8
  %v1156 = mul i64 %v3, %v1155
  br label %b211
b211:
  %v1157 = load atomic i64, ptr %v1152 acquire, align 8
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b212, label %b213
b212:
  %v1159 = call i32 @sched_yield()
  br label %b211
b213:
  br label %b210
b210:
  %v1160 = add nsw i64 %v773, %v772
  br label %b161
b163:
  %v1161 = getelementptr inbounds float, ptr %v203, i64 512
  %v1162 = getelementptr inbounds float, ptr %v203, i64 640
  %v1163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1164 = load i64, ptr %v1163, align 8
  %v1165 = icmp eq i64 %v1164, 0
  br i1 %v1165, label %b214, label %b215
b214:
  %v1166 = add i64 1, 0
  %v1167 = sdiv i64 %v1166, 1
  %v1168 = add i64 %v2, 1
  %v1169 = mul i64 %v1167, %v2
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, 1
  %v1173 = select i1 %v1172, i64 %v1171, i64 1
  %v1174 = mul i64 %v1167, %v1168
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, 1
  %v1178 = select i1 %v1177, i64 %v1176, i64 1
  %v1179 = icmp slt i64 %v1178, 1
  %v1180 = select i1 %v1179, i64 %v1178, i64 1
  br label %b216
b216:
  %v1181 = phi i64 [ %v1173, %b214 ], [ %v1204, %b217 ]
  %v1182 = icmp slt i64 %v1181, %v1180
  br i1 %v1182, label %b217, label %b218
b217:
  %v1183 = mul i64 %v1181, 128
  %v1184 = mul i64 %v1181, 16
  %v1185 = add i64 %v1183, 0
  %v1186 = add i64 %v1184, 0
  %v1187 = getelementptr inbounds float, ptr %v1161, i64 %v1185
  %v1188 = sub i64 16, %v1186
  %v1189 = icmp slt i64 %v1188, 0
  %v1190 = select i1 %v1189, i64 0, i64 %v1188
  %v1191 = mul i64 %v1186, 8
  %v1192 = add i64 0, %v1191
  %v1193 = getelementptr inbounds float, ptr %v40, i64 %v1192
  call void @pack_turned(ptr %v1193, i64 8, i64 1, i64 8, i64 %v1190, ptr %v1187, i64 16)
  %v1194 = add i64 %v1183, 8
  %v1195 = add i64 %v1184, 8
  %v1196 = getelementptr inbounds float, ptr %v1161, i64 %v1194
  %v1197 = sub i64 16, %v1195
  %v1198 = icmp slt i64 %v1197, 0
  %v1199 = select i1 %v1198, i64 0, i64 %v1197
  %v1200 = mul i64 %v1195, 8
  %v1201 = add i64 0, %v1200
  %v1202 = getelementptr inbounds float, ptr %v40, i64 %v1201
  call void @pack_turned(ptr %v1202, i64 8, i64 1, i64 8, i64 %v1199, ptr %v1196, i64 16)
  %v1203 = add i64 %v1183, 128
  %v1204 = add nsw i64 %v1181, 1
  br label %b216
b218:
  %v1205 = add i64 1, 0
  %v1206 = sdiv i64 %v1205, 1
  %v1207 = add i64 %v2, 1
  %v1208 = mul i64 %v1206, %v2
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 1
  %v1211 = icmp slt i64 %v1210, 1
  %v1212 = select i1 %v1211, i64 %v1210, i64 1
  %v1213 = mul i64 %v1206, %v1207
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 1
  %v1216 = icmp slt i64 %v1215, 1
  %v1217 = select i1 %v1216, i64 %v1215, i64 1
  %v1218 = icmp slt i64 %v1217, 1
  %v1219 = select i1 %v1218, i64 %v1217, i64 1
  br label %b219
b219:
  %v1220 = phi i64 [ %v1212, %b218 ], [ %v1234, %b220 ]
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b220, label %b221
b220:
  %v1222 = mul i64 %v1220, 64
  %v1223 = mul i64 %v1220, 8
  %v1224 = add i64 %v1222, 0
  %v1225 = add i64 %v1223, 0
  %v1226 = getelementptr inbounds float, ptr %v1162, i64 %v1224
  %v1227 = sub i64 8, %v1225
  %v1228 = icmp slt i64 %v1227, 0
  %v1229 = select i1 %v1228, i64 0, i64 %v1227
  %v1230 = mul i64 %v1225, 8
  %v1231 = add i64 0, %v1230
  %v1232 = getelementptr inbounds float, ptr %v42, i64 %v1231
  call void @pack_turned(ptr %v1232, i64 8, i64 1, i64 8, i64 %v1229, ptr %v1226, i64 8)
  %v1233 = add i64 %v1222, 64
  %v1234 = add nsw i64 %v1220, 1
  br label %b219
b221:
  br label %b215
b215:
  %v1235 = icmp sgt i64 %v3, 1
  br i1 %v1235, label %b222, label %b223
b222:
  %v1236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1237 = atomicrmw add ptr %v1236, i64 1 acq_rel
  %v1238 = load i64, ptr %v201, align 8
  %v1239 = add i64 %v1238, 1
  store i64 %v1239, ptr %v201, align 8
  %v1240 = mul i64 %v3, %v1239
  br label %b224
b224:
  %v1241 = load atomic i64, ptr %v1236 acquire, align 8
  %v1242 = icmp slt i64 %v1241, %v1240
  br i1 %v1242, label %b225, label %b226
b225:
  %v1243 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  %v1245 = add i64 %v8, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, %v8
  %v1252 = select i1 %v1251, i64 %v1250, i64 %v8
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v8
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v8
  br label %b227
b227:
  %v1258 = phi i64 [ %v1252, %b223 ], [ %v1327, %b232 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b228, label %b229
b228:
  %v1260 = add i64 %v1258, 96
  %v1261 = icmp slt i64 %v1260, %v1257
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v1257
  br label %b230
b230:
  %v1263 = phi i64 [ 0, %b228 ], [ %v1326, %b235 ]
  %v1264 = icmp slt i64 %v1263, 1
  br i1 %v1264, label %b231, label %b232
b231:
  %v1265 = sub i64 %v1262, %v1258
  %v1266 = sub i64 6, 1
  %v1267 = add i64 %v1265, %v1266
  %v1268 = sdiv i64 %v1267, 6
  br label %b233
b233:
  %v1269 = phi i64 [ 0, %b231 ], [ %v1325, %b240 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b234, label %b235
b234:
  %v1271 = mul i64 %v1265, %v1269
  %v1272 = sdiv i64 %v1271, %v1268
  %v1273 = add i64 %v1258, %v1272
  %v1274 = add i64 %v1269, 1
  %v1275 = mul i64 %v1265, %v1274
  %v1276 = sdiv i64 %v1275, %v1268
  %v1277 = add i64 %v1258, %v1276
  %v1278 = mul i64 %v1263, 128
  %v1279 = getelementptr inbounds float, ptr %v1161, i64 %v1278
  %v1280 = sub i64 %v1277, %v1273
  %v1281 = mul i64 1, %v7
  %v1282 = add i64 %v1273, %v1281
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v50, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1286 = sub i64 %v1280, 1
  %v1287 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1286
  %v1288 = load ptr, ptr %v1287, align 4
  %v1289 = getelementptr inbounds float, ptr %v1244, i64 0
  %v1290 = icmp sgt i64 %v1280, 0
  br i1 %v1290, label %b236, label %b237
b236:
  call void %v1288(ptr %v1285, i64 8, ptr %v1279, i64 8, ptr %v1289, i64 16, i64 8)
  br label %b237
b237:
  %v1291 = add i64 %v1278, 128
  br label %b238
b238:
  %v1292 = phi i64 [ %v1273, %b237 ], [ %v1324, %b243 ]
  %v1293 = icmp slt i64 %v1292, %v1277
  br i1 %v1293, label %b239, label %b240
b239:
  %v1294 = sub i64 %v1292, %v1273
  %v1295 = mul i64 %v1294, 16
  %v1296 = getelementptr inbounds float, ptr %v1244, i64 %v1295
  %v1297 = mul i64 %v1292, 40
  %v1298 = getelementptr inbounds float, ptr %v108, i64 %v1297
  %v1299 = srem i64 %v1292, %v7
  %v1300 = mul i64 %v1299, 16
  %v1301 = getelementptr inbounds float, ptr %v100, i64 %v1300
  %v1302 = mul i64 %v1292, 16
  %v1303 = getelementptr inbounds float, ptr %v116, i64 %v1302
  br label %b241
b241:
  %v1304 = phi i64 [ 0, %b239 ], [ %v1323, %b242 ]
  %v1305 = icmp slt i64 %v1304, 2
  br i1 %v1305, label %b242, label %b243
b242:
  %v1306 = mul i64 %v1263, 2
  %v1307 = add i64 %v1306, %v1304
  %v1308 = mul i64 %v1307, 8
  %v1309 = add i64 0, %v1304
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v1296, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = add i64 24, %v1308
  %v1314 = getelementptr inbounds float, ptr %v1298, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = fadd <8 x float> %v1312, %v1315
  %v1317 = add i64 0, %v1308
  %v1318 = getelementptr inbounds float, ptr %v1301, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = fadd <8 x float> %v1316, %v1319
  %v1321 = add i64 0, %v1308
  %v1322 = getelementptr inbounds float, ptr %v1303, i64 %v1321
  store <8 x float> %v1320, ptr %v1322, align 4
  %v1323 = add nsw i64 %v1304, 1
  br label %b241
b243:
  %v1324 = add nsw i64 %v1292, 1
  br label %b238
b240:
  %v1325 = add nsw i64 %v1269, 1
  br label %b233
b235:
  %v1326 = add nsw i64 %v1263, 1
  br label %b230
b232:
  %v1327 = add nsw i64 %v1258, 96
  br label %b227
b229:
  %v1328 = add i64 %v8, 0
  %v1329 = sdiv i64 %v1328, 1
  %v1330 = add i64 %v2, 1
  %v1331 = mul i64 %v1329, %v2
  %v1332 = sdiv i64 %v1331, %v3
  %v1333 = mul i64 %v1332, 1
  %v1334 = icmp slt i64 %v1333, %v8
  %v1335 = select i1 %v1334, i64 %v1333, i64 %v8
  %v1336 = mul i64 %v1329, %v1330
  %v1337 = sdiv i64 %v1336, %v3
  %v1338 = mul i64 %v1337, 1
  %v1339 = icmp slt i64 %v1338, %v8
  %v1340 = select i1 %v1339, i64 %v1338, i64 %v8
  br label %b244
b244:
  %v1341 = phi i64 [ %v1335, %b229 ], [ %v1363, %b249 ]
  %v1342 = icmp slt i64 %v1341, %v1340
  br i1 %v1342, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1343 = phi i64 [ 0, %b245 ], [ %v1362, %b252 ]
  %v1344 = icmp slt i64 %v1343, 8
  br i1 %v1344, label %b248, label %b249
b248:
  br label %b250
b250:
  %v1345 = phi i64 [ 0, %b248 ], [ %v1356, %b251 ]
  %v1346 = phi float [ 0xFFF0000000000000, %b248 ], [ %v1355, %b251 ]
  %v1347 = icmp slt i64 %v1345, 2
  br i1 %v1347, label %b251, label %b252
b251:
  %v1348 = mul i64 %v1341, 16
  %v1349 = getelementptr inbounds float, ptr %v116, i64 %v1348
  %v1350 = mul i64 %v1343, 2
  %v1351 = add i64 0, %v1350
  %v1352 = add i64 %v1351, %v1345
  %v1353 = getelementptr inbounds float, ptr %v1349, i64 %v1352
  %v1354 = load float, ptr %v1353, align 4
  %v1355 = call float @llvm.maximum.f32(float %v1346, float %v1354)
  %v1356 = add nsw i64 %v1345, 1
  br label %b250
b252:
  %v1357 = call float @llvm.maximum.f32(float %v1346, float 0xFFF0000000000000)
  %v1358 = mul i64 %v1341, 8
  %v1359 = getelementptr inbounds float, ptr %v118, i64 %v1358
  %v1360 = add i64 0, %v1343
  %v1361 = getelementptr inbounds float, ptr %v1359, i64 %v1360
  store float %v1357, ptr %v1361, align 4
  %v1362 = add nsw i64 %v1343, 1
  br label %b247
b249:
  %v1363 = add nsw i64 %v1341, 1
  br label %b244
b246:
  %v1365 = add i64 %v8, 0
  %v1366 = sdiv i64 %v1365, 1
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v8
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v8
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 1
  %v1376 = icmp slt i64 %v1375, %v8
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v8
  br label %b253
b253:
  %v1378 = phi i64 [ %v1372, %b246 ], [ %v1432, %b258 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b254, label %b255
b254:
  %v1380 = add i64 %v1378, 96
  %v1381 = icmp slt i64 %v1380, %v1377
  %v1382 = select i1 %v1381, i64 %v1380, i64 %v1377
  br label %b256
b256:
  %v1383 = phi i64 [ 0, %b254 ], [ %v1431, %b261 ]
  %v1384 = icmp slt i64 %v1383, 1
  br i1 %v1384, label %b257, label %b258
b257:
  %v1385 = sub i64 %v1382, %v1378
  %v1386 = sub i64 8, 1
  %v1387 = add i64 %v1385, %v1386
  %v1388 = sdiv i64 %v1387, 8
  br label %b259
b259:
  %v1389 = phi i64 [ 0, %b257 ], [ %v1430, %b266 ]
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b260, label %b261
b260:
  %v1391 = mul i64 %v1385, %v1389
  %v1392 = sdiv i64 %v1391, %v1388
  %v1393 = add i64 %v1378, %v1392
  %v1394 = add i64 %v1389, 1
  %v1395 = mul i64 %v1385, %v1394
  %v1396 = sdiv i64 %v1395, %v1388
  %v1397 = add i64 %v1378, %v1396
  %v1398 = mul i64 %v1383, 64
  %v1399 = getelementptr inbounds float, ptr %v1162, i64 %v1398
  %v1400 = sub i64 %v1397, %v1393
  %v1401 = mul i64 %v1393, 8
  %v1402 = getelementptr inbounds float, ptr %v118, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1404 = sub i64 %v1400, 1
  %v1405 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1404
  %v1406 = load ptr, ptr %v1405, align 4
  %v1407 = getelementptr inbounds float, ptr %v1364, i64 0
  %v1408 = icmp sgt i64 %v1400, 0
  br i1 %v1408, label %b262, label %b263
b262:
  call void %v1406(ptr %v1403, i64 8, ptr %v1399, i64 8, ptr %v1407, i64 8, i64 0)
  br label %b263
b263:
  %v1409 = add i64 %v1398, 64
  br label %b264
b264:
  %v1410 = phi i64 [ %v1393, %b263 ], [ %v1429, %b269 ]
  %v1411 = icmp slt i64 %v1410, %v1397
  br i1 %v1411, label %b265, label %b266
b265:
  %v1412 = sub i64 %v1410, %v1393
  %v1413 = mul i64 %v1412, 8
  %v1414 = getelementptr inbounds float, ptr %v1364, i64 %v1413
  %v1415 = mul i64 %v1410, 8
  %v1416 = getelementptr inbounds float, ptr %v54, i64 %v1415
  br label %b267
b267:
  %v1417 = phi i64 [ 0, %b265 ], [ %v1428, %b268 ]
  %v1418 = icmp slt i64 %v1417, 1
  br i1 %v1418, label %b268, label %b269
b268:
  %v1419 = mul i64 %v1383, 1
  %v1420 = add i64 %v1419, %v1417
  %v1421 = mul i64 %v1420, 8
  %v1422 = add i64 0, %v1417
  %v1423 = mul i64 %v1422, 8
  %v1424 = getelementptr inbounds float, ptr %v1414, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 0, %v1421
  %v1427 = getelementptr inbounds float, ptr %v1416, i64 %v1426
  store <8 x float> %v1425, ptr %v1427, align 4
  %v1428 = add nsw i64 %v1417, 1
  br label %b267
b269:
  %v1429 = add nsw i64 %v1410, 1
  br label %b264
b266:
  %v1430 = add nsw i64 %v1389, 1
  br label %b259
b261:
  %v1431 = add nsw i64 %v1383, 1
  br label %b256
b258:
  %v1432 = add nsw i64 %v1378, 96
  br label %b253
b255:
  %v1433 = add i64 %v8, 0
  %v1434 = sdiv i64 %v1433, 1
  %v1435 = add i64 %v2, 1
  %v1436 = mul i64 %v1434, %v2
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, %v8
  %v1440 = select i1 %v1439, i64 %v1438, i64 %v8
  %v1441 = mul i64 %v1434, %v1435
  %v1442 = sdiv i64 %v1441, %v3
  %v1443 = mul i64 %v1442, 1
  %v1444 = icmp slt i64 %v1443, %v8
  %v1445 = select i1 %v1444, i64 %v1443, i64 %v8
  br label %b270
b270:
  %v1446 = phi i64 [ %v1440, %b255 ], [ %v1475, %b275 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b271, label %b272
b271:
  br label %b273
b273:
  %v1448 = phi i64 [ 0, %b271 ], [ %v1474, %b278 ]
  %v1449 = icmp slt i64 %v1448, 8
  br i1 %v1449, label %b274, label %b275
b274:
  br label %b276
b276:
  %v1450 = phi i64 [ 0, %b274 ], [ %v1468, %b277 ]
  %v1451 = phi float [ 0x0000000000000000, %b274 ], [ %v1467, %b277 ]
  %v1452 = icmp slt i64 %v1450, 2
  br i1 %v1452, label %b277, label %b278
b277:
  %v1453 = mul i64 %v1446, 16
  %v1454 = getelementptr inbounds float, ptr %v116, i64 %v1453
  %v1455 = mul i64 %v1446, 8
  %v1456 = getelementptr inbounds float, ptr %v118, i64 %v1455
  %v1457 = add i64 0, %v1448
  %v1458 = getelementptr inbounds float, ptr %v1456, i64 %v1457
  %v1459 = load float, ptr %v1458, align 4
  %v1460 = mul i64 %v1448, 2
  %v1461 = add i64 0, %v1460
  %v1462 = add i64 %v1461, %v1450
  %v1463 = getelementptr inbounds float, ptr %v1454, i64 %v1462
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = fcmp oeq float %v1464, %v1459
  %v1466 = select i1 %v1465, float 0x3FF0000000000000, float 0x0000000000000000
  %v1467 = fadd float %v1451, %v1466
  %v1468 = add nsw i64 %v1450, 1
  br label %b276
b278:
  %v1469 = fadd float %v1451, 0x0000000000000000
  %v1470 = mul i64 %v1446, 8
  %v1471 = getelementptr inbounds float, ptr %v120, i64 %v1470
  %v1472 = add i64 0, %v1448
  %v1473 = getelementptr inbounds float, ptr %v1471, i64 %v1472
  store float %v1469, ptr %v1473, align 4
  %v1474 = add nsw i64 %v1448, 1
  br label %b273
b275:
  %v1475 = add nsw i64 %v1446, 1
  br label %b270
b272:
  %v1476 = add i64 %v8, 0
  %v1477 = sdiv i64 %v1476, 1
  %v1478 = add i64 %v2, 1
  %v1479 = mul i64 %v1477, %v2
  %v1480 = sdiv i64 %v1479, %v3
  %v1481 = mul i64 %v1480, 1
  %v1482 = icmp slt i64 %v1481, %v8
  %v1483 = select i1 %v1482, i64 %v1481, i64 %v8
  %v1484 = mul i64 %v1477, %v1478
  %v1485 = sdiv i64 %v1484, %v3
  %v1486 = mul i64 %v1485, 1
  %v1487 = icmp slt i64 %v1486, %v8
  %v1488 = select i1 %v1487, i64 %v1486, i64 %v8
  br label %b279
b279:
  %v1489 = phi i64 [ %v1483, %b272 ], [ %v1530, %b284 ]
  %v1490 = icmp slt i64 %v1489, %v1488
  br i1 %v1490, label %b280, label %b281
b280:
  br label %b282
b282:
  %v1491 = phi i64 [ 0, %b280 ], [ %v1529, %b283 ]
  %v1492 = icmp slt i64 %v1491, 8
  br i1 %v1492, label %b283, label %b284
b283:
  %v1493 = mul i64 %v1489, 16
  %v1494 = getelementptr inbounds float, ptr %v116, i64 %v1493
  %v1495 = mul i64 %v1489, 8
  %v1496 = getelementptr inbounds float, ptr %v118, i64 %v1495
  %v1497 = add i64 0, %v1491
  %v1498 = getelementptr inbounds float, ptr %v1496, i64 %v1497
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = mul i64 %v1489, 8
  %v1501 = getelementptr inbounds float, ptr %v120, i64 %v1500
  %v1502 = add i64 0, %v1491
  %v1503 = getelementptr inbounds float, ptr %v1501, i64 %v1502
  %v1504 = load float, ptr %v1503, align 4
  %v1505 = mul i64 %v1489, 16
  %v1506 = getelementptr inbounds float, ptr %v122, i64 %v1505
  %v1507 = icmp ult i64 2, 8
  %v1508 = select i1 %v1507, i64 2, i64 8
  %v1509 = trunc i64 %v1508 to i32
  %v1510 = insertelement <8 x i32> poison, i32 %v1509, i64 0
  %v1511 = shufflevector <8 x i32> %v1510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1511
  %v1513 = mul i64 %v1491, 2
  %v1514 = add i64 0, %v1513
  %v1515 = add i64 %v1514, 0
  %v1516 = getelementptr inbounds float, ptr %v1494, i64 %v1515
  %v1517 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1516, <8 x i1> %v1512, <8 x float> zeroinitializer)
  %v1518 = insertelement <8 x float> poison, float %v1499, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fcmp oeq <8 x float> %v1517, %v1519
  %v1521 = select <8 x i1> %v1520, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1522 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1523 = shufflevector <8 x float> %v1522, <8 x float> poison, <8 x i32> zeroinitializer
  %v1524 = fdiv <8 x float> %v1521, %v1523
  %v1525 = mul i64 %v1491, 2
  %v1526 = add i64 0, %v1525
  %v1527 = add i64 %v1526, 0
  %v1528 = getelementptr inbounds float, ptr %v1506, i64 %v1527
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1524, ptr align 4 %v1528, <8 x i1> %v1512)
  %v1529 = add nsw i64 %v1491, 1
  br label %b282
b284:
  %v1530 = add nsw i64 %v1489, 1
  br label %b279
b281:
  %v1531 = icmp sgt i64 %v3, 1
  br i1 %v1531, label %b285, label %b286
b285:
  %v1532 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1533 = atomicrmw add ptr %v1532, i64 1 acq_rel
  %v1534 = load i64, ptr %v201, align 8
  %v1535 = add i64 %v1534, 1
  store i64 %v1535, ptr %v201, align 8
  %v1536 = mul i64 %v3, %v1535
  br label %b287
b287:
  %v1537 = load atomic i64, ptr %v1532 acquire, align 8
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b288, label %b289
b288:
  %v1539 = call i32 @sched_yield()
  br label %b287
b289:
  br label %b286
b286:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #1 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v201 = alloca i64, i64 1, align 8
  %v290 = alloca float, i64 64, align 4
  %v405 = alloca float, i64 96, align 4
  %v714 = alloca float, i64 64, align 4
  %v934 = alloca float, i64 192, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds i64, ptr %v1, i64 12
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 26
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 28
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 58
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 59
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 60
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 61
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 62
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 63
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 64
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 65
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 66
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 67
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 68
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 69
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 70
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 71
  %v200 = load i64, ptr %v199, align 8
  store i64 0, ptr %v201, align 8
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v203 = load ptr, ptr %v202, align 4
  %v204 = mul i64 %v2, 18432
  %v205 = add i64 %v204, 704
  %v206 = getelementptr inbounds float, ptr %v203, i64 %v205
  %v207 = getelementptr inbounds float, ptr %v203, i64 0
  %v208 = getelementptr inbounds float, ptr %v203, i64 64
  %v209 = getelementptr inbounds i64, ptr %v1, i64 4
  %v210 = load i64, ptr %v209, align 8
  %v211 = icmp eq i64 %v210, 0
  br i1 %v211, label %b0, label %b1
b0:
  %v212 = add i64 1, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, 1
  %v219 = select i1 %v218, i64 %v217, i64 1
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  br label %b2
b2:
  %v227 = phi i64 [ %v219, %b0 ], [ %v241, %b3 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b3, label %b4
b3:
  %v229 = mul i64 %v227, 64
  %v230 = mul i64 %v227, 8
  %v231 = add i64 %v229, 0
  %v232 = add i64 %v230, 0
  %v233 = getelementptr inbounds float, ptr %v207, i64 %v231
  %v234 = sub i64 8, %v232
  %v235 = icmp slt i64 %v234, 0
  %v236 = select i1 %v235, i64 0, i64 %v234
  %v237 = mul i64 %v232, 1
  %v238 = add i64 0, %v237
  %v239 = getelementptr inbounds float, ptr %v42, i64 %v238
  call void @pack_rows(ptr %v239, i64 1, i64 8, i64 8, i64 %v236, ptr %v233, i64 8)
  %v240 = add i64 %v229, 64
  %v241 = add nsw i64 %v227, 1
  br label %b2
b4:
  %v242 = add i64 1, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, 1
  %v254 = select i1 %v253, i64 %v252, i64 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  br label %b5
b5:
  %v257 = phi i64 [ %v249, %b4 ], [ %v280, %b6 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b6, label %b7
b6:
  %v259 = mul i64 %v257, 256
  %v260 = mul i64 %v257, 16
  %v261 = add i64 %v259, 0
  %v262 = add i64 %v260, 0
  %v263 = getelementptr inbounds float, ptr %v208, i64 %v261
  %v264 = sub i64 16, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = mul i64 %v262, 1
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v90, i64 %v268
  call void @pack_rows(ptr %v269, i64 1, i64 16, i64 16, i64 %v266, ptr %v263, i64 16)
  %v270 = add i64 %v259, 8
  %v271 = add i64 %v260, 8
  %v272 = getelementptr inbounds float, ptr %v208, i64 %v270
  %v273 = sub i64 16, %v271
  %v274 = icmp slt i64 %v273, 0
  %v275 = select i1 %v274, i64 0, i64 %v273
  %v276 = mul i64 %v271, 1
  %v277 = add i64 0, %v276
  %v278 = getelementptr inbounds float, ptr %v90, i64 %v277
  call void @pack_rows(ptr %v278, i64 1, i64 16, i64 16, i64 %v275, ptr %v272, i64 16)
  %v279 = add i64 %v259, 256
  %v280 = add nsw i64 %v257, 1
  br label %b5
b7:
  br label %b1
b1:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b8, label %b9
b8:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v201, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v201, align 8
  %v286 = mul i64 %v3, %v285
  br label %b10
b10:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b11, label %b12
b11:
  %v289 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v291 = add i64 %v8, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v8
  %v298 = select i1 %v297, i64 %v296, i64 %v8
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v8
  %v303 = select i1 %v302, i64 %v301, i64 %v8
  br label %b13
b13:
  %v304 = phi i64 [ %v298, %b9 ], [ %v358, %b18 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b14, label %b15
b14:
  %v306 = add i64 %v304, 96
  %v307 = icmp slt i64 %v306, %v303
  %v308 = select i1 %v307, i64 %v306, i64 %v303
  br label %b16
b16:
  %v309 = phi i64 [ 0, %b14 ], [ %v357, %b21 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b17, label %b18
b17:
  %v311 = sub i64 %v308, %v304
  %v312 = sub i64 8, 1
  %v313 = add i64 %v311, %v312
  %v314 = sdiv i64 %v313, 8
  br label %b19
b19:
  %v315 = phi i64 [ 0, %b17 ], [ %v356, %b26 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b20, label %b21
b20:
  %v317 = mul i64 %v311, %v315
  %v318 = sdiv i64 %v317, %v314
  %v319 = add i64 %v304, %v318
  %v320 = add i64 %v315, 1
  %v321 = mul i64 %v311, %v320
  %v322 = sdiv i64 %v321, %v314
  %v323 = add i64 %v304, %v322
  %v324 = mul i64 %v309, 64
  %v325 = getelementptr inbounds float, ptr %v207, i64 %v324
  %v326 = sub i64 %v323, %v319
  %v327 = mul i64 %v319, 8
  %v328 = getelementptr inbounds float, ptr %v44, i64 %v327
  %v329 = getelementptr inbounds float, ptr %v328, i64 0
  %v330 = sub i64 %v326, 1
  %v331 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v330
  %v332 = load ptr, ptr %v331, align 4
  %v333 = getelementptr inbounds float, ptr %v290, i64 0
  %v334 = icmp sgt i64 %v326, 0
  br i1 %v334, label %b22, label %b23
b22:
  call void %v332(ptr %v329, i64 8, ptr %v325, i64 8, ptr %v333, i64 8, i64 0)
  br label %b23
b23:
  %v335 = add i64 %v324, 64
  br label %b24
b24:
  %v336 = phi i64 [ %v319, %b23 ], [ %v355, %b29 ]
  %v337 = icmp slt i64 %v336, %v323
  br i1 %v337, label %b25, label %b26
b25:
  %v338 = sub i64 %v336, %v319
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v290, i64 %v339
  %v341 = mul i64 %v336, 8
  %v342 = getelementptr inbounds float, ptr %v124, i64 %v341
  br label %b27
b27:
  %v343 = phi i64 [ 0, %b25 ], [ %v354, %b28 ]
  %v344 = icmp slt i64 %v343, 1
  br i1 %v344, label %b28, label %b29
b28:
  %v345 = mul i64 %v309, 1
  %v346 = add i64 %v345, %v343
  %v347 = mul i64 %v346, 8
  %v348 = add i64 0, %v343
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v340, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 0, %v347
  %v353 = getelementptr inbounds float, ptr %v342, i64 %v352
  store <8 x float> %v351, ptr %v353, align 4
  %v354 = add nsw i64 %v343, 1
  br label %b27
b29:
  %v355 = add nsw i64 %v336, 1
  br label %b24
b26:
  %v356 = add nsw i64 %v315, 1
  br label %b19
b21:
  %v357 = add nsw i64 %v309, 1
  br label %b16
b18:
  %v358 = add nsw i64 %v304, 96
  br label %b13
b15:
  %v359 = add i64 %v8, 0
  %v360 = sdiv i64 %v359, 1
  %v361 = add i64 %v2, 1
  %v362 = mul i64 %v360, %v2
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v8
  %v366 = select i1 %v365, i64 %v364, i64 %v8
  %v367 = mul i64 %v360, %v361
  %v368 = sdiv i64 %v367, %v3
  %v369 = mul i64 %v368, 1
  %v370 = icmp slt i64 %v369, %v8
  %v371 = select i1 %v370, i64 %v369, i64 %v8
  br label %b30
b30:
  %v372 = phi i64 [ %v366, %b15 ], [ %v404, %b35 ]
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b31, label %b32
b31:
  br label %b33
b33:
  %v374 = phi i64 [ 0, %b31 ], [ %v403, %b34 ]
  %v375 = icmp slt i64 %v374, 8
  br i1 %v375, label %b34, label %b35
b34:
  %v376 = mul i64 %v372, 8
  %v377 = getelementptr inbounds float, ptr %v124, i64 %v376
  %v378 = add i64 0, %v374
  %v379 = getelementptr inbounds float, ptr %v377, i64 %v378
  %v380 = load float, ptr %v379, align 4
  %v381 = mul i64 %v372, 16
  %v382 = getelementptr inbounds float, ptr %v122, i64 %v381
  %v383 = mul i64 %v372, 16
  %v384 = getelementptr inbounds float, ptr %v126, i64 %v383
  %v385 = icmp ult i64 2, 8
  %v386 = select i1 %v385, i64 2, i64 8
  %v387 = trunc i64 %v386 to i32
  %v388 = insertelement <8 x i32> poison, i32 %v387, i64 0
  %v389 = shufflevector <8 x i32> %v388, <8 x i32> poison, <8 x i32> zeroinitializer
  %v390 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v389
  %v391 = mul i64 %v374, 2
  %v392 = add i64 0, %v391
  %v393 = add i64 %v392, 0
  %v394 = getelementptr inbounds float, ptr %v382, i64 %v393
  %v395 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v394, <8 x i1> %v390, <8 x float> zeroinitializer)
  %v396 = insertelement <8 x float> poison, float %v380, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = fmul <8 x float> %v397, %v395
  %v399 = mul i64 %v374, 2
  %v400 = add i64 0, %v399
  %v401 = add i64 %v400, 0
  %v402 = getelementptr inbounds float, ptr %v384, i64 %v401
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v398, ptr align 4 %v402, <8 x i1> %v390)
  %v403 = add nsw i64 %v374, 1
  br label %b33
b35:
  %v404 = add nsw i64 %v372, 1
  br label %b30
b32:
  %v406 = add i64 %v8, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v8
  %v413 = select i1 %v412, i64 %v411, i64 %v8
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v8
  %v418 = select i1 %v417, i64 %v416, i64 %v8
  br label %b36
b36:
  %v419 = phi i64 [ %v413, %b32 ], [ %v473, %b41 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b37, label %b38
b37:
  %v421 = add i64 %v419, 96
  %v422 = icmp slt i64 %v421, %v418
  %v423 = select i1 %v422, i64 %v421, i64 %v418
  br label %b39
b39:
  %v424 = phi i64 [ 0, %b37 ], [ %v472, %b44 ]
  %v425 = icmp slt i64 %v424, 1
  br i1 %v425, label %b40, label %b41
b40:
  %v426 = sub i64 %v423, %v419
  %v427 = sub i64 6, 1
  %v428 = add i64 %v426, %v427
  %v429 = sdiv i64 %v428, 6
  br label %b42
b42:
  %v430 = phi i64 [ 0, %b40 ], [ %v471, %b49 ]
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b43, label %b44
b43:
  %v432 = mul i64 %v426, %v430
  %v433 = sdiv i64 %v432, %v429
  %v434 = add i64 %v419, %v433
  %v435 = add i64 %v430, 1
  %v436 = mul i64 %v426, %v435
  %v437 = sdiv i64 %v436, %v429
  %v438 = add i64 %v419, %v437
  %v439 = mul i64 %v424, 256
  %v440 = getelementptr inbounds float, ptr %v208, i64 %v439
  %v441 = sub i64 %v438, %v434
  %v442 = mul i64 %v434, 16
  %v443 = getelementptr inbounds float, ptr %v126, i64 %v442
  %v444 = getelementptr inbounds float, ptr %v443, i64 0
  %v445 = sub i64 %v441, 1
  %v446 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v445
  %v447 = load ptr, ptr %v446, align 4
  %v448 = getelementptr inbounds float, ptr %v405, i64 0
  %v449 = icmp sgt i64 %v441, 0
  br i1 %v449, label %b45, label %b46
b45:
  call void %v447(ptr %v444, i64 16, ptr %v440, i64 16, ptr %v448, i64 16, i64 8)
  br label %b46
b46:
  %v450 = add i64 %v439, 256
  br label %b47
b47:
  %v451 = phi i64 [ %v434, %b46 ], [ %v470, %b52 ]
  %v452 = icmp slt i64 %v451, %v438
  br i1 %v452, label %b48, label %b49
b48:
  %v453 = sub i64 %v451, %v434
  %v454 = mul i64 %v453, 16
  %v455 = getelementptr inbounds float, ptr %v405, i64 %v454
  %v456 = mul i64 %v451, 16
  %v457 = getelementptr inbounds float, ptr %v128, i64 %v456
  br label %b50
b50:
  %v458 = phi i64 [ 0, %b48 ], [ %v469, %b51 ]
  %v459 = icmp slt i64 %v458, 2
  br i1 %v459, label %b51, label %b52
b51:
  %v460 = mul i64 %v424, 2
  %v461 = add i64 %v460, %v458
  %v462 = mul i64 %v461, 8
  %v463 = add i64 0, %v458
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v455, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = add i64 0, %v462
  %v468 = getelementptr inbounds float, ptr %v457, i64 %v467
  store <8 x float> %v466, ptr %v468, align 4
  %v469 = add nsw i64 %v458, 1
  br label %b50
b52:
  %v470 = add nsw i64 %v451, 1
  br label %b47
b49:
  %v471 = add nsw i64 %v430, 1
  br label %b42
b44:
  %v472 = add nsw i64 %v424, 1
  br label %b39
b41:
  %v473 = add nsw i64 %v419, 96
  br label %b36
b38:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b53, label %b54
b53:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = load i64, ptr %v201, align 8
  %v478 = add i64 %v477, 1
  store i64 %v478, ptr %v201, align 8
  %v479 = mul i64 %v3, %v478
  br label %b55
b55:
  %v480 = load atomic i64, ptr %v475 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b56, label %b57
b56:
  %v482 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v483 = getelementptr inbounds float, ptr %v203, i64 320
  %v484 = getelementptr inbounds i64, ptr %v1, i64 4
  %v485 = load i64, ptr %v484, align 8
  %v486 = icmp eq i64 %v485, 0
  br i1 %v486, label %b58, label %b59
b58:
  %v487 = add i64 1, 0
  %v488 = sdiv i64 %v487, 1
  %v489 = add i64 %v2, 1
  %v490 = mul i64 %v488, %v2
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, 1
  %v494 = select i1 %v493, i64 %v492, i64 1
  %v495 = mul i64 %v488, %v489
  %v496 = sdiv i64 %v495, %v3
  %v497 = mul i64 %v496, 1
  %v498 = icmp slt i64 %v497, 1
  %v499 = select i1 %v498, i64 %v497, i64 1
  %v500 = icmp slt i64 %v499, 1
  %v501 = select i1 %v500, i64 %v499, i64 1
  br label %b60
b60:
  %v502 = phi i64 [ %v494, %b58 ], [ %v536, %b61 ]
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b61, label %b62
b61:
  %v504 = mul i64 %v502, 192
  %v505 = mul i64 %v502, 8
  %v506 = add i64 %v504, 0
  %v507 = add i64 %v505, 0
  %v508 = getelementptr inbounds float, ptr %v483, i64 %v506
  %v509 = sub i64 8, %v507
  %v510 = icmp slt i64 %v509, 0
  %v511 = select i1 %v510, i64 0, i64 %v509
  %v512 = mul i64 %v507, 1
  %v513 = add i64 0, %v512
  %v514 = getelementptr inbounds float, ptr %v38, i64 %v513
  call void @pack_rows(ptr %v514, i64 1, i64 8, i64 8, i64 %v511, ptr %v508, i64 8)
  %v515 = add i64 %v504, 64
  %v516 = add i64 %v515, 0
  %v517 = add i64 %v505, 0
  %v518 = getelementptr inbounds float, ptr %v483, i64 %v516
  %v519 = sub i64 8, %v517
  %v520 = icmp slt i64 %v519, 0
  %v521 = select i1 %v520, i64 0, i64 %v519
  %v522 = mul i64 %v517, 1
  %v523 = add i64 0, %v522
  %v524 = getelementptr inbounds float, ptr %v36, i64 %v523
  call void @pack_rows(ptr %v524, i64 1, i64 8, i64 8, i64 %v521, ptr %v518, i64 8)
  %v525 = add i64 %v515, 64
  %v526 = add i64 %v525, 0
  %v527 = add i64 %v505, 0
  %v528 = getelementptr inbounds float, ptr %v483, i64 %v526
  %v529 = sub i64 8, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = mul i64 %v527, 1
  %v533 = add i64 0, %v532
  %v534 = getelementptr inbounds float, ptr %v34, i64 %v533
  call void @pack_rows(ptr %v534, i64 1, i64 8, i64 8, i64 %v531, ptr %v528, i64 8)
  %v535 = add i64 %v525, 64
  %v536 = add nsw i64 %v502, 1
  br label %b60
b62:
  br label %b59
b59:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b63, label %b64
b63:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = load i64, ptr %v201, align 8
  %v541 = add i64 %v540, 1
  store i64 %v541, ptr %v201, align 8
  %v542 = mul i64 %v3, %v541
  br label %b65
b65:
  %v543 = load atomic i64, ptr %v538 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b66, label %b67
b66:
  %v545 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  br label %b68
b68:
  %v546 = phi i64 [ 0, %b64 ], [ %v861, %b76 ]
  %v547 = icmp slt i64 %v546, %v5
  br i1 %v547, label %b69, label %b70
b69:
  %v548 = sub i64 %v5, 1
  %v549 = sub i64 %v548, %v546
  %v550 = add i64 %v7, 0
  %v551 = sdiv i64 %v550, 1
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v7
  %v557 = select i1 %v556, i64 %v555, i64 %v7
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  br label %b71
b71:
  %v563 = phi i64 [ %v557, %b69 ], [ %v713, %b72 ]
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b72, label %b73
b72:
  %v565 = add i64 %v549, 1
  %v566 = and i64 %v565, 1
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v563
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v52, i64 %v569
  %v571 = add i64 %v549, 0
  %v572 = and i64 %v571, %v160
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v563
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v46, i64 %v575
  %v577 = add i64 %v549, 0
  %v578 = and i64 %v577, %v188
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v563
  %v581 = mul i64 %v580, 16
  %v582 = getelementptr inbounds float, ptr %v128, i64 %v581
  %v583 = add i64 %v549, 0
  %v584 = and i64 %v583, %v172
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v563
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v112, i64 %v587
  %v589 = add i64 %v549, 0
  %v590 = and i64 %v589, %v168
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v563
  %v593 = mul i64 %v592, 40
  %v594 = getelementptr inbounds float, ptr %v108, i64 %v593
  %v595 = add i64 %v549, 0
  %v596 = and i64 %v595, %v170
  %v597 = mul i64 %v596, %v7
  %v598 = add i64 %v597, %v563
  %v599 = mul i64 %v598, 8
  %v600 = getelementptr inbounds float, ptr %v110, i64 %v599
  %v601 = add i64 %v549, 0
  %v602 = and i64 %v601, %v174
  %v603 = mul i64 %v602, %v7
  %v604 = add i64 %v603, %v563
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v114, i64 %v605
  %v607 = add i64 %v549, 0
  %v608 = and i64 %v607, %v162
  %v609 = mul i64 %v608, %v7
  %v610 = add i64 %v609, %v563
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v50, i64 %v611
  %v613 = add i64 %v549, 0
  %v614 = and i64 %v613, %v184
  %v615 = mul i64 %v614, %v7
  %v616 = add i64 %v615, %v563
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v124, i64 %v617
  %v619 = add i64 %v549, 0
  %v620 = and i64 %v619, %v190
  %v621 = mul i64 %v620, %v7
  %v622 = add i64 %v621, %v563
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v130, i64 %v623
  %v625 = add i64 %v549, 0
  %v626 = and i64 %v625, %v192
  %v627 = mul i64 %v626, %v7
  %v628 = add i64 %v627, %v563
  %v629 = mul i64 %v628, 8
  %v630 = getelementptr inbounds float, ptr %v132, i64 %v629
  %v631 = add i64 %v549, 0
  %v632 = and i64 %v631, %v194
  %v633 = mul i64 %v632, %v7
  %v634 = add i64 %v633, %v563
  %v635 = mul i64 %v634, 8
  %v636 = getelementptr inbounds float, ptr %v134, i64 %v635
  %v637 = add i64 0, 0
  %v638 = getelementptr inbounds float, ptr %v570, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 0, 0
  %v641 = getelementptr inbounds float, ptr %v576, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = fadd <8 x float> %v639, %v642
  %v644 = add i64 8, 0
  %v645 = getelementptr inbounds float, ptr %v582, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = fadd <8 x float> %v643, %v646
  %v648 = add i64 0, 0
  %v649 = getelementptr inbounds float, ptr %v588, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v652 = shufflevector <8 x float> %v651, <8 x float> poison, <8 x i32> zeroinitializer
  %v653 = fsub <8 x float> %v652, %v650
  %v654 = fmul <8 x float> %v647, %v653
  %v655 = add i64 16, 0
  %v656 = getelementptr inbounds float, ptr %v594, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 0, 0
  %v659 = getelementptr inbounds float, ptr %v600, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 0, 0
  %v662 = getelementptr inbounds float, ptr %v606, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = fmul <8 x float> %v660, %v663
  %v665 = fadd <8 x float> %v657, %v664
  %v666 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v665)
  %v667 = fcmp ogt <8 x float> %v666, splat (float 0x4023000000000000)
  %v668 = select <8 x i1> %v667, <8 x float> splat (float 0x4023000000000000), <8 x float> %v666
  %v669 = fadd <8 x float> %v668, %v668
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v671 = fsub <8 x float> %v670, splat (float 0x4168000000000000)
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v669)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v672)
  %v674 = bitcast <8 x float> %v670 to <8 x i32>
  %v675 = fmul <8 x float> %v673, %v673
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v673, <8 x float> splat (float 0x3F81227F40000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v673, <8 x float> splat (float 0x3FA5556740000000))
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v673, <8 x float> splat (float 0x3FC5554B00000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v673, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v679, <8 x float> %v673)
  %v681 = shl <8 x i32> %v674, splat (i32 23)
  %v682 = add <8 x i32> %v681, splat (i32 1065353216)
  %v683 = bitcast <8 x i32> %v682 to <8 x float>
  %v684 = fsub <8 x float> %v683, splat (float 0x3FF0000000000000)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v680, <8 x float> %v684)
  %v686 = fadd <8 x float> %v685, splat (float 0x4000000000000000)
  %v687 = fdiv <8 x float> %v685, %v686
  %v688 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v687, <8 x float> %v665)
  %v689 = fmul <8 x float> %v688, %v688
  %v690 = fsub <8 x float> %v652, %v689
  %v691 = fmul <8 x float> %v654, %v690
  %v692 = fmul <8 x float> %v691, %v660
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v612, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fmul <8 x float> %v647, %v695
  %v697 = fmul <8 x float> %v647, %v688
  %v698 = fsub <8 x float> %v696, %v697
  %v699 = fmul <8 x float> %v698, %v650
  %v700 = fmul <8 x float> %v699, %v653
  %v701 = fmul <8 x float> %v691, %v663
  %v702 = fmul <8 x float> %v701, %v660
  %v703 = fsub <8 x float> %v652, %v660
  %v704 = fmul <8 x float> %v702, %v703
  %v705 = add i64 0, 0
  %v706 = getelementptr inbounds float, ptr %v618, i64 %v705
  store <8 x float> %v691, ptr %v706, align 4
  %v707 = add i64 0, 0
  %v708 = getelementptr inbounds float, ptr %v624, i64 %v707
  store <8 x float> %v692, ptr %v708, align 4
  %v709 = add i64 0, 0
  %v710 = getelementptr inbounds float, ptr %v630, i64 %v709
  store <8 x float> %v700, ptr %v710, align 4
  %v711 = add i64 0, 0
  %v712 = getelementptr inbounds float, ptr %v636, i64 %v711
  store <8 x float> %v704, ptr %v712, align 4
  %v713 = add nsw i64 %v563, 1
  br label %b71
b73:
  %v715 = add i64 %v7, 0
  %v716 = sdiv i64 %v715, 1
  %v717 = add i64 %v2, 1
  %v718 = mul i64 %v716, %v2
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v7
  %v722 = select i1 %v721, i64 %v720, i64 %v7
  %v723 = mul i64 %v716, %v717
  %v724 = sdiv i64 %v723, %v3
  %v725 = mul i64 %v724, 1
  %v726 = icmp slt i64 %v725, %v7
  %v727 = select i1 %v726, i64 %v725, i64 %v7
  br label %b74
b74:
  %v728 = phi i64 [ %v722, %b73 ], [ %v860, %b79 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b75, label %b76
b75:
  %v730 = add i64 %v728, 96
  %v731 = icmp slt i64 %v730, %v727
  %v732 = select i1 %v731, i64 %v730, i64 %v727
  br label %b77
b77:
  %v733 = phi i64 [ 0, %b75 ], [ %v859, %b82 ]
  %v734 = icmp slt i64 %v733, 1
  br i1 %v734, label %b78, label %b79
b78:
  %v735 = sub i64 %v732, %v728
  %v736 = sub i64 8, 1
  %v737 = add i64 %v735, %v736
  %v738 = sdiv i64 %v737, 8
  br label %b80
b80:
  %v739 = phi i64 [ 0, %b78 ], [ %v858, %b91 ]
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b81, label %b82
b81:
  %v741 = mul i64 %v735, %v739
  %v742 = sdiv i64 %v741, %v738
  %v743 = add i64 %v728, %v742
  %v744 = add i64 %v739, 1
  %v745 = mul i64 %v735, %v744
  %v746 = sdiv i64 %v745, %v738
  %v747 = add i64 %v728, %v746
  %v748 = mul i64 %v733, 192
  %v749 = getelementptr inbounds float, ptr %v483, i64 %v748
  %v750 = sub i64 %v747, %v743
  %v751 = add i64 %v549, 0
  %v752 = and i64 %v751, %v190
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v743
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v130, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v756, i64 0
  %v758 = sub i64 %v750, 1
  %v759 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v758
  %v760 = load ptr, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v714, i64 0
  %v762 = icmp sgt i64 %v750, 0
  br i1 %v762, label %b83, label %b84
b83:
  call void %v760(ptr %v757, i64 8, ptr %v749, i64 8, ptr %v761, i64 8, i64 0)
  br label %b84
b84:
  %v763 = add i64 %v748, 64
  %v764 = getelementptr inbounds float, ptr %v483, i64 %v763
  %v765 = sub i64 %v747, %v743
  %v766 = add i64 %v549, 0
  %v767 = and i64 %v766, %v192
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v743
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v132, i64 %v770
  %v772 = getelementptr inbounds float, ptr %v771, i64 0
  %v773 = sub i64 %v765, 1
  %v774 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v773
  %v775 = load ptr, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v714, i64 0
  %v777 = icmp sgt i64 %v765, 0
  br i1 %v777, label %b85, label %b86
b85:
  call void %v775(ptr %v772, i64 8, ptr %v764, i64 8, ptr %v776, i64 8, i64 0)
  br label %b86
b86:
  %v778 = add i64 %v763, 64
  %v779 = getelementptr inbounds float, ptr %v483, i64 %v778
  %v780 = sub i64 %v747, %v743
  %v781 = add i64 %v549, 0
  %v782 = and i64 %v781, %v194
  %v783 = mul i64 %v782, %v7
  %v784 = add i64 %v783, %v743
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v134, i64 %v785
  %v787 = getelementptr inbounds float, ptr %v786, i64 0
  %v788 = sub i64 %v780, 1
  %v789 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v788
  %v790 = load ptr, ptr %v789, align 4
  %v791 = getelementptr inbounds float, ptr %v714, i64 0
  %v792 = icmp sgt i64 %v780, 0
  br i1 %v792, label %b87, label %b88
b87:
  call void %v790(ptr %v787, i64 8, ptr %v779, i64 8, ptr %v791, i64 8, i64 0)
  br label %b88
b88:
  %v793 = add i64 %v778, 64
  br label %b89
b89:
  %v794 = phi i64 [ %v743, %b88 ], [ %v857, %b94 ]
  %v795 = icmp slt i64 %v794, %v747
  br i1 %v795, label %b90, label %b91
b90:
  %v796 = sub i64 %v794, %v743
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v714, i64 %v797
  %v799 = add i64 %v549, 1
  %v800 = and i64 %v799, 1
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v794
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v52, i64 %v803
  %v805 = add i64 %v549, 0
  %v806 = and i64 %v805, %v160
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v794
  %v809 = mul i64 %v808, 8
  %v810 = getelementptr inbounds float, ptr %v46, i64 %v809
  %v811 = add i64 %v549, 0
  %v812 = and i64 %v811, %v188
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v794
  %v815 = mul i64 %v814, 16
  %v816 = getelementptr inbounds float, ptr %v128, i64 %v815
  %v817 = add i64 %v549, 0
  %v818 = and i64 %v817, %v172
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v794
  %v821 = mul i64 %v820, 8
  %v822 = getelementptr inbounds float, ptr %v112, i64 %v821
  %v823 = add i64 %v549, 0
  %v824 = and i64 %v823, 1
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v794
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v52, i64 %v827
  br label %b92
b92:
  %v829 = phi i64 [ 0, %b90 ], [ %v856, %b93 ]
  %v830 = icmp slt i64 %v829, 1
  br i1 %v830, label %b93, label %b94
b93:
  %v831 = mul i64 %v733, 1
  %v832 = add i64 %v831, %v829
  %v833 = mul i64 %v832, 8
  %v834 = add i64 0, %v829
  %v835 = mul i64 %v834, 8
  %v836 = getelementptr inbounds float, ptr %v798, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 0, %v833
  %v839 = getelementptr inbounds float, ptr %v804, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 0, %v833
  %v842 = getelementptr inbounds float, ptr %v810, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = fadd <8 x float> %v840, %v843
  %v845 = add i64 8, %v833
  %v846 = getelementptr inbounds float, ptr %v816, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fadd <8 x float> %v844, %v847
  %v849 = add i64 0, %v833
  %v850 = getelementptr inbounds float, ptr %v822, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = fmul <8 x float> %v848, %v851
  %v853 = fadd <8 x float> %v852, %v837
  %v854 = add i64 0, %v833
  %v855 = getelementptr inbounds float, ptr %v828, i64 %v854
  store <8 x float> %v853, ptr %v855, align 4
  %v856 = add nsw i64 %v829, 1
  br label %b92
b94:
  %v857 = add nsw i64 %v794, 1
  br label %b89
b91:
  %v858 = add nsw i64 %v739, 1
  br label %b80
b82:
  %v859 = add nsw i64 %v733, 1
  br label %b77
b79:
  %v860 = add nsw i64 %v728, 96
  br label %b74
b76:
  %v861 = add nsw i64 %v546, 1
  br label %b68
b70:
  %v862 = icmp sgt i64 %v3, 1
  br i1 %v862, label %b95, label %b96
b95:
  %v863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v864 = atomicrmw add ptr %v863, i64 1 acq_rel
  %v865 = load i64, ptr %v201, align 8
  %v866 = add i64 %v865, 1
  store i64 %v866, ptr %v201, align 8
  %v867 = mul i64 %v3, %v866
  br label %b97
b97:
  %v868 = load atomic i64, ptr %v863 acquire, align 8
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b98, label %b99
b98:
  %v870 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v871 = getelementptr inbounds float, ptr %v203, i64 512
  %v872 = getelementptr inbounds i64, ptr %v1, i64 4
  %v873 = load i64, ptr %v872, align 8
  %v874 = icmp eq i64 %v873, 0
  br i1 %v874, label %b100, label %b101
b100:
  %v875 = add i64 1, 0
  %v876 = sdiv i64 %v875, 1
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, 1
  %v882 = select i1 %v881, i64 %v880, i64 1
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = icmp slt i64 %v887, 1
  %v889 = select i1 %v888, i64 %v887, i64 1
  br label %b102
b102:
  %v890 = phi i64 [ %v882, %b100 ], [ %v924, %b103 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b103, label %b104
b103:
  %v892 = mul i64 %v890, 192
  %v893 = mul i64 %v890, 8
  %v894 = add i64 %v892, 0
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v871, i64 %v894
  %v897 = sub i64 8, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 1
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v30, i64 %v901
  call void @pack_rows(ptr %v902, i64 1, i64 8, i64 8, i64 %v899, ptr %v896, i64 8)
  %v903 = add i64 %v892, 64
  %v904 = add i64 %v903, 0
  %v905 = add i64 %v893, 0
  %v906 = getelementptr inbounds float, ptr %v871, i64 %v904
  %v907 = sub i64 8, %v905
  %v908 = icmp slt i64 %v907, 0
  %v909 = select i1 %v908, i64 0, i64 %v907
  %v910 = mul i64 %v905, 1
  %v911 = add i64 0, %v910
  %v912 = getelementptr inbounds float, ptr %v28, i64 %v911
  call void @pack_rows(ptr %v912, i64 1, i64 8, i64 8, i64 %v909, ptr %v906, i64 8)
  %v913 = add i64 %v903, 64
  %v914 = add i64 %v913, 0
  %v915 = add i64 %v893, 0
  %v916 = getelementptr inbounds float, ptr %v871, i64 %v914
  %v917 = sub i64 8, %v915
  %v918 = icmp slt i64 %v917, 0
  %v919 = select i1 %v918, i64 0, i64 %v917
  %v920 = mul i64 %v915, 1
  %v921 = add i64 0, %v920
  %v922 = getelementptr inbounds float, ptr %v26, i64 %v921
  call void @pack_rows(ptr %v922, i64 1, i64 8, i64 8, i64 %v919, ptr %v916, i64 8)
  %v923 = add i64 %v913, 64
  %v924 = add nsw i64 %v890, 1
  br label %b102
b104:
  br label %b101
b101:
  %v925 = icmp sgt i64 %v3, 1
  br i1 %v925, label %b105, label %b106
b105:
  %v926 = getelementptr inbounds i64, ptr %v1, i64 3
  %v927 = atomicrmw add ptr %v926, i64 1 acq_rel
  %v928 = load i64, ptr %v201, align 8
  %v929 = add i64 %v928, 1
  store i64 %v929, ptr %v201, align 8
  %v930 = mul i64 %v3, %v929
  br label %b107
b107:
  %v931 = load atomic i64, ptr %v926 acquire, align 8
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b108, label %b109
b108:
  %v933 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v935 = add i64 %v8, 0
  %v936 = sdiv i64 %v935, 1
  %v937 = add i64 %v2, 1
  %v938 = mul i64 %v936, %v2
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v8
  %v942 = select i1 %v941, i64 %v940, i64 %v8
  %v943 = mul i64 %v936, %v937
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v8
  %v947 = select i1 %v946, i64 %v945, i64 %v8
  br label %b110
b110:
  %v948 = phi i64 [ %v942, %b106 ], [ %v1040, %b115 ]
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b111, label %b112
b111:
  %v950 = add i64 %v948, 96
  %v951 = icmp slt i64 %v950, %v947
  %v952 = select i1 %v951, i64 %v950, i64 %v947
  br label %b113
b113:
  %v953 = phi i64 [ 0, %b111 ], [ %v1039, %b118 ]
  %v954 = icmp slt i64 %v953, 1
  br i1 %v954, label %b114, label %b115
b114:
  %v955 = sub i64 %v952, %v948
  %v956 = sub i64 8, 1
  %v957 = add i64 %v955, %v956
  %v958 = sdiv i64 %v957, 8
  br label %b116
b116:
  %v959 = phi i64 [ 0, %b114 ], [ %v1038, %b127 ]
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b117, label %b118
b117:
  %v961 = mul i64 %v955, %v959
  %v962 = sdiv i64 %v961, %v958
  %v963 = add i64 %v948, %v962
  %v964 = add i64 %v959, 1
  %v965 = mul i64 %v955, %v964
  %v966 = sdiv i64 %v965, %v958
  %v967 = add i64 %v948, %v966
  %v968 = mul i64 %v953, 192
  %v969 = getelementptr inbounds float, ptr %v871, i64 %v968
  %v970 = sub i64 %v967, %v963
  %v971 = mul i64 %v963, 8
  %v972 = getelementptr inbounds float, ptr %v124, i64 %v971
  %v973 = getelementptr inbounds float, ptr %v972, i64 0
  %v974 = sub i64 %v970, 1
  %v975 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v974
  %v976 = load ptr, ptr %v975, align 4
  %v977 = getelementptr inbounds float, ptr %v934, i64 0
  %v978 = icmp sgt i64 %v970, 0
  br i1 %v978, label %b119, label %b120
b119:
  call void %v976(ptr %v973, i64 8, ptr %v969, i64 8, ptr %v977, i64 24, i64 0)
  br label %b120
b120:
  %v979 = add i64 %v968, 64
  %v980 = getelementptr inbounds float, ptr %v871, i64 %v979
  %v981 = sub i64 %v967, %v963
  %v982 = mul i64 %v963, 8
  %v983 = getelementptr inbounds float, ptr %v132, i64 %v982
  %v984 = getelementptr inbounds float, ptr %v983, i64 0
  %v985 = sub i64 %v981, 1
  %v986 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v985
  %v987 = load ptr, ptr %v986, align 4
  %v988 = getelementptr inbounds float, ptr %v934, i64 8
  %v989 = icmp sgt i64 %v981, 0
  br i1 %v989, label %b121, label %b122
b121:
  call void %v987(ptr %v984, i64 8, ptr %v980, i64 8, ptr %v988, i64 24, i64 0)
  br label %b122
b122:
  %v990 = add i64 %v979, 64
  %v991 = getelementptr inbounds float, ptr %v871, i64 %v990
  %v992 = sub i64 %v967, %v963
  %v993 = mul i64 %v963, 8
  %v994 = getelementptr inbounds float, ptr %v134, i64 %v993
  %v995 = getelementptr inbounds float, ptr %v994, i64 0
  %v996 = sub i64 %v992, 1
  %v997 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v996
  %v998 = load ptr, ptr %v997, align 4
  %v999 = getelementptr inbounds float, ptr %v934, i64 16
  %v1000 = icmp sgt i64 %v992, 0
  br i1 %v1000, label %b123, label %b124
b123:
  call void %v998(ptr %v995, i64 8, ptr %v991, i64 8, ptr %v999, i64 24, i64 0)
  br label %b124
b124:
  %v1001 = add i64 %v990, 64
  br label %b125
b125:
  %v1002 = phi i64 [ %v963, %b124 ], [ %v1037, %b130 ]
  %v1003 = icmp slt i64 %v1002, %v967
  br i1 %v1003, label %b126, label %b127
b126:
  %v1004 = sub i64 %v1002, %v963
  %v1005 = mul i64 %v1004, 24
  %v1006 = getelementptr inbounds float, ptr %v934, i64 %v1005
  %v1007 = mul i64 %v1002, 8
  %v1008 = getelementptr inbounds float, ptr %v136, i64 %v1007
  %v1009 = mul i64 %v1002, 8
  %v1010 = getelementptr inbounds float, ptr %v138, i64 %v1009
  %v1011 = mul i64 %v1002, 8
  %v1012 = getelementptr inbounds float, ptr %v140, i64 %v1011
  br label %b128
b128:
  %v1013 = phi i64 [ 0, %b126 ], [ %v1036, %b129 ]
  %v1014 = icmp slt i64 %v1013, 1
  br i1 %v1014, label %b129, label %b130
b129:
  %v1015 = mul i64 %v953, 1
  %v1016 = add i64 %v1015, %v1013
  %v1017 = mul i64 %v1016, 8
  %v1018 = add i64 0, %v1013
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v1006, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 1, %v1013
  %v1023 = mul i64 %v1022, 8
  %v1024 = getelementptr inbounds float, ptr %v1006, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 2, %v1013
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v1006, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = add i64 0, %v1017
  %v1031 = getelementptr inbounds float, ptr %v1008, i64 %v1030
  store <8 x float> %v1021, ptr %v1031, align 4
  %v1032 = add i64 0, %v1017
  %v1033 = getelementptr inbounds float, ptr %v1010, i64 %v1032
  store <8 x float> %v1025, ptr %v1033, align 4
  %v1034 = add i64 0, %v1017
  %v1035 = getelementptr inbounds float, ptr %v1012, i64 %v1034
  store <8 x float> %v1029, ptr %v1035, align 4
  %v1036 = add nsw i64 %v1013, 1
  br label %b128
b130:
  %v1037 = add nsw i64 %v1002, 1
  br label %b125
b127:
  %v1038 = add nsw i64 %v959, 1
  br label %b116
b118:
  %v1039 = add nsw i64 %v953, 1
  br label %b113
b115:
  %v1040 = add nsw i64 %v948, 96
  br label %b110
b112:
  %v1041 = icmp sgt i64 %v3, 1
  br i1 %v1041, label %b131, label %b132
b131:
  %v1042 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1043 = atomicrmw add ptr %v1042, i64 1 acq_rel
  %v1044 = load i64, ptr %v201, align 8
  %v1045 = add i64 %v1044, 1
  store i64 %v1045, ptr %v201, align 8
  %v1046 = mul i64 %v3, %v1045
  br label %b133
b133:
  %v1047 = load atomic i64, ptr %v1042 acquire, align 8
  %v1048 = icmp slt i64 %v1047, %v1046
  br i1 %v1048, label %b134, label %b135
b134:
  %v1049 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v1050 = getelementptr inbounds i64, ptr %v1, i64 79
  %v1051 = load i64, ptr %v1050, align 8
  %v1052 = icmp eq i64 %v1051, 0
  br i1 %v1052, label %b136, label %b137
b136:
  %v1053 = add i64 %v7, 0
  %v1054 = sdiv i64 %v1053, 1
  %v1055 = add i64 %v2, 1
  %v1056 = mul i64 %v1054, %v2
  %v1057 = sdiv i64 %v1056, %v3
  %v1058 = mul i64 %v1057, 1
  %v1059 = icmp slt i64 %v1058, %v7
  %v1060 = select i1 %v1059, i64 %v1058, i64 %v7
  %v1061 = mul i64 %v1054, %v1055
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v7
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v7
  br label %b138
b138:
  %v1066 = phi i64 [ %v1060, %b136 ], [ %v1080, %b139 ]
  %v1067 = icmp slt i64 %v1066, %v1065
  br i1 %v1067, label %b139, label %b140
b139:
  %v1068 = and i64 0, 1
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1066
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v52, i64 %v1071
  %v1073 = mul i64 %v1066, 8
  %v1074 = getelementptr inbounds float, ptr %v48, i64 %v1073
  %v1075 = add i64 0, 0
  %v1076 = getelementptr inbounds float, ptr %v1072, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = add i64 0, 0
  %v1079 = getelementptr inbounds float, ptr %v1074, i64 %v1078
  store <8 x float> %v1077, ptr %v1079, align 4
  %v1080 = add nsw i64 %v1066, 1
  br label %b138
b140:
  br label %b137
b137:
  %v1081 = icmp sgt i64 %v3, 1
  br i1 %v1081, label %b141, label %b142
b141:
  %v1082 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1083 = atomicrmw add ptr %v1082, i64 1 acq_rel
  %v1084 = load i64, ptr %v201, align 8
  %v1085 = add i64 %v1084, 1
  store i64 %v1085, ptr %v201, align 8
  %v1086 = mul i64 %v3, %v1085
  br label %b143
b143:
  %v1087 = load atomic i64, ptr %v1082 acquire, align 8
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b144, label %b145
b144:
  %v1089 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  %v1090 = icmp eq i64 %v2, 0
  br i1 %v1090, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1091 = phi i64 [ 0, %b146 ], [ %v1094, %b149 ]
  %v1092 = icmp slt i64 %v1091, 64
  br i1 %v1092, label %b149, label %b150
b149:
  %v1093 = getelementptr inbounds float, ptr %v56, i64 %v1091
  store float 0x0000000000000000, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1091, 1
  br label %b148
b150:
  br label %b151
b151:
  %v1095 = phi i64 [ 0, %b150 ], [ %v1138, %b156 ]
  %v1096 = icmp slt i64 %v1095, %v8
  br i1 %v1096, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1097 = phi i64 [ 0, %b152 ], [ %v1137, %b155 ]
  %v1098 = icmp slt i64 %v1097, 8
  br i1 %v1098, label %b155, label %b156
b155:
  %v1099 = mul i64 %v1095, 1
  %v1100 = getelementptr inbounds float, ptr %v22, i64 %v1099
  %v1101 = getelementptr inbounds float, ptr %v1100, i64 0
  %v1102 = load float, ptr %v1101, align 4
  %v1103 = mul i64 %v1095, 16
  %v1104 = getelementptr inbounds float, ptr %v128, i64 %v1103
  %v1105 = mul i64 %v1095, 8
  %v1106 = getelementptr inbounds float, ptr %v136, i64 %v1105
  %v1107 = mul i64 %v1095, 8
  %v1108 = getelementptr inbounds float, ptr %v138, i64 %v1107
  %v1109 = mul i64 %v1095, 8
  %v1110 = getelementptr inbounds float, ptr %v140, i64 %v1109
  %v1111 = add i64 0, %v1097
  %v1112 = getelementptr inbounds float, ptr %v1104, i64 %v1111
  %v1113 = load float, ptr %v1112, align 4
  %v1114 = add i64 0, %v1097
  %v1115 = getelementptr inbounds float, ptr %v1106, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = fadd float %v1113, %v1116
  %v1118 = add i64 0, %v1097
  %v1119 = getelementptr inbounds float, ptr %v1108, i64 %v1118
  %v1120 = load float, ptr %v1119, align 4
  %v1121 = fadd float %v1117, %v1120
  %v1122 = add i64 0, %v1097
  %v1123 = getelementptr inbounds float, ptr %v1110, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = fadd float %v1121, %v1124
  %v1126 = fptosi float %v1102 to i64
  %v1127 = icmp slt i64 %v1126, 0
  %v1128 = select i1 %v1127, i64 0, i64 %v1126
  %v1129 = icmp sgt i64 %v1128, 7
  %v1130 = select i1 %v1129, i64 7, i64 %v1128
  %v1131 = add i64 0, %v1097
  %v1132 = mul i64 %v1130, 8
  %v1133 = add i64 %v1131, %v1132
  %v1134 = getelementptr inbounds float, ptr %v56, i64 %v1133
  %v1135 = load float, ptr %v1134, align 4
  %v1136 = fadd float %v1135, %v1125
  store float %v1136, ptr %v1134, align 4
  %v1137 = add nsw i64 %v1097, 1
  br label %b154
b156:
  %v1138 = add nsw i64 %v1095, 1
  br label %b151
b153:
  br label %b147
b147:
  %v1139 = icmp sgt i64 %v3, 1
  br i1 %v1139, label %b157, label %b158
b157:
  %v1140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1141 = atomicrmw add ptr %v1140, i64 1 acq_rel
  %v1142 = load i64, ptr %v201, align 8
  %v1143 = add i64 %v1142, 1
  store i64 %v1143, ptr %v201, align 8
  %v1144 = mul i64 %v3, %v1143
  br label %b159
b159:
  %v1145 = load atomic i64, ptr %v1140 acquire, align 8
  %v1146 = icmp slt i64 %v1145, %v1144
  br i1 %v1146, label %b160, label %b161
b160:
  %v1147 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v1148 = mul i64 0, 8
  %v1149 = getelementptr inbounds float, ptr %v134, i64 %v1148
  %v1150 = getelementptr inbounds float, ptr %v1149, i64 0
  %v1151 = mul i64 0, 8
  %v1152 = getelementptr inbounds float, ptr %v106, i64 %v1151
  %v1153 = getelementptr inbounds float, ptr %v1152, i64 0
  %v1154 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1155 = add i64 8, 1
  %v1156 = sdiv i64 %v1155, 2
  %v1157 = add i64 %v2, 1
  %v1158 = mul i64 %v1156, %v2
  %v1159 = sdiv i64 %v1158, %v3
  %v1160 = mul i64 %v1159, 2
  %v1161 = icmp slt i64 %v1160, 8
  %v1162 = select i1 %v1161, i64 %v1160, i64 8
  %v1163 = mul i64 %v1156, %v1157
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 2
  %v1166 = icmp slt i64 %v1165, 8
  %v1167 = select i1 %v1166, i64 %v1165, i64 8
  %v1168 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b162
b162:
  %v1169 = phi i64 [ %v1162, %b158 ], [ %v1177, %b167 ]
  %v1170 = icmp slt i64 %v1169, %v1167
  br i1 %v1170, label %b163, label %b164
b163:
  %v1171 = mul i64 %v1169, 8
  %v1172 = getelementptr inbounds float, ptr %v1168, i64 %v1171
  br label %b165
b165:
  %v1173 = phi i64 [ 0, %b163 ], [ %v1176, %b166 ]
  %v1174 = icmp slt i64 %v1173, 8
  br i1 %v1174, label %b166, label %b167
b166:
  %v1175 = getelementptr inbounds float, ptr %v1172, i64 %v1173
  store float 0x0000000000000000, ptr %v1175, align 4
  %v1176 = add nsw i64 %v1173, 1
  br label %b165
b167:
  %v1177 = add nsw i64 %v1169, 1
  br label %b162
b164:
  %v1178 = mul i64 %v8, 1
  br label %b168
b168:
  %v1179 = phi i64 [ 0, %b164 ], [ %v1283, %b173 ]
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b169, label %b170
b169:
  %v1181 = sub i64 %v1178, %v1179
  %v1182 = icmp slt i64 %v1181, 384
  %v1183 = select i1 %v1182, i64 %v1181, i64 384
  br label %b171
b171:
  %v1184 = phi i64 [ %v1162, %b169 ], [ %v1282, %b197 ]
  %v1185 = icmp slt i64 %v1184, %v1167
  br i1 %v1185, label %b172, label %b173
b172:
  %v1186 = sub i64 %v1167, %v1184
  %v1187 = icmp slt i64 %v1186, 64
  %v1188 = select i1 %v1187, i64 %v1186, i64 64
  %v1189 = sdiv i64 %v1188, 2
  %v1190 = mul i64 %v1189, 2
  %v1191 = sub i64 %v1188, %v1190
  %v1192 = mul i64 %v1179, 8
  %v1193 = add i64 %v1192, %v1184
  %v1194 = getelementptr inbounds float, ptr %v1150, i64 %v1193
  br label %b174
b174:
  %v1195 = phi i64 [ 0, %b172 ], [ %v1221, %b182 ]
  %v1196 = icmp slt i64 %v1195, %v1183
  br i1 %v1196, label %b175, label %b176
b175:
  %v1197 = mul i64 %v1195, 8
  %v1198 = getelementptr inbounds float, ptr %v1194, i64 %v1197
  %v1199 = mul i64 %v1195, 2
  %v1200 = getelementptr inbounds float, ptr %v1154, i64 %v1199
  br label %b177
b177:
  %v1201 = phi i64 [ 0, %b175 ], [ %v1210, %b178 ]
  %v1202 = icmp slt i64 %v1201, %v1189
  br i1 %v1202, label %b178, label %b179
b178:
  %v1203 = mul i64 %v1201, 2
  %v1204 = getelementptr inbounds float, ptr %v1198, i64 %v1203
  %v1205 = mul i64 %v1201, 768
  %v1206 = getelementptr inbounds float, ptr %v1200, i64 %v1205
  %v1207 = getelementptr inbounds float, ptr %v1204, i64 0
  %v1208 = load <2 x float>, ptr %v1207, align 4
  %v1209 = getelementptr inbounds float, ptr %v1206, i64 0
  store <2 x float> %v1208, ptr %v1209, align 4
  %v1210 = add nsw i64 %v1201, 1
  br label %b177
b179:
  %v1211 = mul i64 %v1189, 2
  %v1212 = getelementptr inbounds float, ptr %v1198, i64 %v1211
  %v1213 = mul i64 %v1189, 768
  %v1214 = getelementptr inbounds float, ptr %v1200, i64 %v1213
  br label %b180
b180:
  %v1215 = phi i64 [ 0, %b179 ], [ %v1220, %b181 ]
  %v1216 = icmp slt i64 %v1215, %v1191
  br i1 %v1216, label %b181, label %b182
b181:
  %v1217 = getelementptr inbounds float, ptr %v1212, i64 %v1215
  %v1218 = load float, ptr %v1217, align 4
  %v1219 = getelementptr inbounds float, ptr %v1214, i64 %v1215
  store float %v1218, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1215, 1
  br label %b180, !llvm.loop !0
b182:
  %v1221 = add nsw i64 %v1195, 1
  br label %b174
b176:
  br label %b183
b183:
  %v1222 = phi i64 [ 0, %b176 ], [ %v1257, %b191 ]
  %v1223 = icmp slt i64 %v1222, 0
  br i1 %v1223, label %b184, label %b185
b184:
  %v1224 = mul i64 %v1179, 8
  %v1225 = add i64 %v1224, %v1222
  %v1226 = getelementptr inbounds float, ptr %v1153, i64 %v1225
  br label %b186
b186:
  %v1227 = phi i64 [ 0, %b184 ], [ %v1245, %b187 ]
  %v1228 = icmp slt i64 %v1227, %v1183
  br i1 %v1228, label %b187, label %b188
b187:
  %v1229 = mul i64 %v1227, 8
  %v1230 = getelementptr inbounds float, ptr %v1226, i64 %v1229
  %v1231 = mul i64 %v1227, 32
  %v1232 = getelementptr inbounds float, ptr %v206, i64 %v1231
  %v1233 = getelementptr inbounds float, ptr %v1230, i64 0
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = getelementptr inbounds float, ptr %v1232, i64 0
  store <8 x float> %v1234, ptr %v1235, align 4
  %v1236 = getelementptr inbounds float, ptr %v1230, i64 8
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = getelementptr inbounds float, ptr %v1232, i64 8
  store <8 x float> %v1237, ptr %v1238, align 4
  %v1239 = getelementptr inbounds float, ptr %v1230, i64 16
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1232, i64 16
  store <8 x float> %v1240, ptr %v1241, align 4
  %v1242 = getelementptr inbounds float, ptr %v1230, i64 24
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = getelementptr inbounds float, ptr %v1232, i64 24
  store <8 x float> %v1243, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1227, 1
  br label %b186
b188:
  %v1246 = sdiv i64 %v1188, 2
  br label %b189
b189:
  %v1247 = phi i64 [ 0, %b188 ], [ %v1256, %b190 ]
  %v1248 = icmp slt i64 %v1247, %v1246
  br i1 %v1248, label %b190, label %b191
b190:
  %v1249 = mul i64 %v1247, 2
  %v1250 = add i64 %v1184, %v1249
  %v1251 = mul i64 %v1247, 768
  %v1252 = getelementptr inbounds float, ptr %v1154, i64 %v1251
  %v1253 = mul i64 %v1250, 8
  %v1254 = add i64 %v1253, %v1222
  %v1255 = getelementptr inbounds float, ptr %v1168, i64 %v1254
  call void @outer_2x32(ptr %v1252, ptr %v206, i64 %v1183, ptr %v1255, i64 8)
  %v1256 = add nsw i64 %v1247, 1
  br label %b189
b191:
  %v1257 = add nsw i64 %v1222, 32
  br label %b183
b185:
  %v1258 = mul i64 %v1179, 8
  %v1259 = add i64 %v1258, 0
  %v1260 = getelementptr inbounds float, ptr %v1153, i64 %v1259
  br label %b192
b192:
  %v1261 = phi i64 [ 0, %b185 ], [ %v1270, %b193 ]
  %v1262 = icmp slt i64 %v1261, %v1183
  br i1 %v1262, label %b193, label %b194
b193:
  %v1263 = mul i64 %v1261, 8
  %v1264 = getelementptr inbounds float, ptr %v1260, i64 %v1263
  %v1265 = mul i64 %v1261, 8
  %v1266 = getelementptr inbounds float, ptr %v206, i64 %v1265
  %v1267 = getelementptr inbounds float, ptr %v1264, i64 0
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = getelementptr inbounds float, ptr %v1266, i64 0
  store <8 x float> %v1268, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1261, 1
  br label %b192
b194:
  %v1271 = sdiv i64 %v1188, 2
  br label %b195
b195:
  %v1272 = phi i64 [ 0, %b194 ], [ %v1281, %b196 ]
  %v1273 = icmp slt i64 %v1272, %v1271
  br i1 %v1273, label %b196, label %b197
b196:
  %v1274 = mul i64 %v1272, 2
  %v1275 = add i64 %v1184, %v1274
  %v1276 = mul i64 %v1272, 768
  %v1277 = getelementptr inbounds float, ptr %v1154, i64 %v1276
  %v1278 = mul i64 %v1275, 8
  %v1279 = add i64 %v1278, 0
  %v1280 = getelementptr inbounds float, ptr %v1168, i64 %v1279
  call void @outer_2x8(ptr %v1277, ptr %v206, i64 %v1183, ptr %v1280, i64 8)
  %v1281 = add nsw i64 %v1272, 1
  br label %b195
b197:
  %v1282 = add nsw i64 %v1184, 64
  br label %b171
b173:
  %v1283 = add nsw i64 %v1179, 384
  br label %b168
b170:
  %v1284 = icmp sgt i64 %v3, 1
  br i1 %v1284, label %b198, label %b199
b198:
  %v1285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1286 = atomicrmw add ptr %v1285, i64 1 acq_rel
  %v1287 = load i64, ptr %v201, align 8
  %v1288 = add i64 %v1287, 1
  store i64 %v1288, ptr %v201, align 8
  %v1289 = mul i64 %v3, %v1288
  br label %b200
b200:
  %v1290 = load atomic i64, ptr %v1285 acquire, align 8
  %v1291 = icmp slt i64 %v1290, %v1289
  br i1 %v1291, label %b201, label %b202
b201:
  %v1292 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  %v1293 = mul i64 0, 8
  %v1294 = getelementptr inbounds float, ptr %v134, i64 %v1293
  %v1295 = getelementptr inbounds float, ptr %v1294, i64 0
  %v1296 = mul i64 0, 8
  %v1297 = getelementptr inbounds float, ptr %v50, i64 %v1296
  %v1298 = getelementptr inbounds float, ptr %v1297, i64 0
  %v1299 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1300 = add i64 8, 1
  %v1301 = sdiv i64 %v1300, 2
  %v1302 = add i64 %v2, 1
  %v1303 = mul i64 %v1301, %v2
  %v1304 = sdiv i64 %v1303, %v3
  %v1305 = mul i64 %v1304, 2
  %v1306 = icmp slt i64 %v1305, 8
  %v1307 = select i1 %v1306, i64 %v1305, i64 8
  %v1308 = mul i64 %v1301, %v1302
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 2
  %v1311 = icmp slt i64 %v1310, 8
  %v1312 = select i1 %v1311, i64 %v1310, i64 8
  %v1313 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b203
b203:
  %v1314 = phi i64 [ %v1307, %b199 ], [ %v1322, %b208 ]
  %v1315 = icmp slt i64 %v1314, %v1312
  br i1 %v1315, label %b204, label %b205
b204:
  %v1316 = mul i64 %v1314, 8
  %v1317 = getelementptr inbounds float, ptr %v1313, i64 %v1316
  br label %b206
b206:
  %v1318 = phi i64 [ 0, %b204 ], [ %v1321, %b207 ]
  %v1319 = icmp slt i64 %v1318, 8
  br i1 %v1319, label %b207, label %b208
b207:
  %v1320 = getelementptr inbounds float, ptr %v1317, i64 %v1318
  store float 0x0000000000000000, ptr %v1320, align 4
  %v1321 = add nsw i64 %v1318, 1
  br label %b206
b208:
  %v1322 = add nsw i64 %v1314, 1
  br label %b203
b205:
  %v1323 = mul i64 %v8, 1
  br label %b209
b209:
  %v1324 = phi i64 [ 0, %b205 ], [ %v1428, %b214 ]
  %v1325 = icmp slt i64 %v1324, %v1323
  br i1 %v1325, label %b210, label %b211
b210:
  %v1326 = sub i64 %v1323, %v1324
  %v1327 = icmp slt i64 %v1326, 384
  %v1328 = select i1 %v1327, i64 %v1326, i64 384
  br label %b212
b212:
  %v1329 = phi i64 [ %v1307, %b210 ], [ %v1427, %b238 ]
  %v1330 = icmp slt i64 %v1329, %v1312
  br i1 %v1330, label %b213, label %b214
b213:
  %v1331 = sub i64 %v1312, %v1329
  %v1332 = icmp slt i64 %v1331, 64
  %v1333 = select i1 %v1332, i64 %v1331, i64 64
  %v1334 = sdiv i64 %v1333, 2
  %v1335 = mul i64 %v1334, 2
  %v1336 = sub i64 %v1333, %v1335
  %v1337 = mul i64 %v1324, 8
  %v1338 = add i64 %v1337, %v1329
  %v1339 = getelementptr inbounds float, ptr %v1295, i64 %v1338
  br label %b215
b215:
  %v1340 = phi i64 [ 0, %b213 ], [ %v1366, %b223 ]
  %v1341 = icmp slt i64 %v1340, %v1328
  br i1 %v1341, label %b216, label %b217
b216:
  %v1342 = mul i64 %v1340, 8
  %v1343 = getelementptr inbounds float, ptr %v1339, i64 %v1342
  %v1344 = mul i64 %v1340, 2
  %v1345 = getelementptr inbounds float, ptr %v1299, i64 %v1344
  br label %b218
b218:
  %v1346 = phi i64 [ 0, %b216 ], [ %v1355, %b219 ]
  %v1347 = icmp slt i64 %v1346, %v1334
  br i1 %v1347, label %b219, label %b220
b219:
  %v1348 = mul i64 %v1346, 2
  %v1349 = getelementptr inbounds float, ptr %v1343, i64 %v1348
  %v1350 = mul i64 %v1346, 768
  %v1351 = getelementptr inbounds float, ptr %v1345, i64 %v1350
  %v1352 = getelementptr inbounds float, ptr %v1349, i64 0
  %v1353 = load <2 x float>, ptr %v1352, align 4
  %v1354 = getelementptr inbounds float, ptr %v1351, i64 0
  store <2 x float> %v1353, ptr %v1354, align 4
  %v1355 = add nsw i64 %v1346, 1
  br label %b218
b220:
  %v1356 = mul i64 %v1334, 2
  %v1357 = getelementptr inbounds float, ptr %v1343, i64 %v1356
  %v1358 = mul i64 %v1334, 768
  %v1359 = getelementptr inbounds float, ptr %v1345, i64 %v1358
  br label %b221
b221:
  %v1360 = phi i64 [ 0, %b220 ], [ %v1365, %b222 ]
  %v1361 = icmp slt i64 %v1360, %v1336
  br i1 %v1361, label %b222, label %b223
b222:
  %v1362 = getelementptr inbounds float, ptr %v1357, i64 %v1360
  %v1363 = load float, ptr %v1362, align 4
  %v1364 = getelementptr inbounds float, ptr %v1359, i64 %v1360
  store float %v1363, ptr %v1364, align 4
  %v1365 = add nsw i64 %v1360, 1
  br label %b221, !llvm.loop !3
b223:
  %v1366 = add nsw i64 %v1340, 1
  br label %b215
b217:
  br label %b224
b224:
  %v1367 = phi i64 [ 0, %b217 ], [ %v1402, %b232 ]
  %v1368 = icmp slt i64 %v1367, 0
  br i1 %v1368, label %b225, label %b226
b225:
  %v1369 = mul i64 %v1324, 8
  %v1370 = add i64 %v1369, %v1367
  %v1371 = getelementptr inbounds float, ptr %v1298, i64 %v1370
  br label %b227
b227:
  %v1372 = phi i64 [ 0, %b225 ], [ %v1390, %b228 ]
  %v1373 = icmp slt i64 %v1372, %v1328
  br i1 %v1373, label %b228, label %b229
b228:
  %v1374 = mul i64 %v1372, 8
  %v1375 = getelementptr inbounds float, ptr %v1371, i64 %v1374
  %v1376 = mul i64 %v1372, 32
  %v1377 = getelementptr inbounds float, ptr %v206, i64 %v1376
  %v1378 = getelementptr inbounds float, ptr %v1375, i64 0
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = getelementptr inbounds float, ptr %v1377, i64 0
  store <8 x float> %v1379, ptr %v1380, align 4
  %v1381 = getelementptr inbounds float, ptr %v1375, i64 8
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = getelementptr inbounds float, ptr %v1377, i64 8
  store <8 x float> %v1382, ptr %v1383, align 4
  %v1384 = getelementptr inbounds float, ptr %v1375, i64 16
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = getelementptr inbounds float, ptr %v1377, i64 16
  store <8 x float> %v1385, ptr %v1386, align 4
  %v1387 = getelementptr inbounds float, ptr %v1375, i64 24
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = getelementptr inbounds float, ptr %v1377, i64 24
  store <8 x float> %v1388, ptr %v1389, align 4
  %v1390 = add nsw i64 %v1372, 1
  br label %b227
b229:
  %v1391 = sdiv i64 %v1333, 2
  br label %b230
b230:
  %v1392 = phi i64 [ 0, %b229 ], [ %v1401, %b231 ]
  %v1393 = icmp slt i64 %v1392, %v1391
  br i1 %v1393, label %b231, label %b232
b231:
  %v1394 = mul i64 %v1392, 2
  %v1395 = add i64 %v1329, %v1394
  %v1396 = mul i64 %v1392, 768
  %v1397 = getelementptr inbounds float, ptr %v1299, i64 %v1396
  %v1398 = mul i64 %v1395, 8
  %v1399 = add i64 %v1398, %v1367
  %v1400 = getelementptr inbounds float, ptr %v1313, i64 %v1399
  call void @outer_2x32(ptr %v1397, ptr %v206, i64 %v1328, ptr %v1400, i64 8)
  %v1401 = add nsw i64 %v1392, 1
  br label %b230
b232:
  %v1402 = add nsw i64 %v1367, 32
  br label %b224
b226:
  %v1403 = mul i64 %v1324, 8
  %v1404 = add i64 %v1403, 0
  %v1405 = getelementptr inbounds float, ptr %v1298, i64 %v1404
  br label %b233
b233:
  %v1406 = phi i64 [ 0, %b226 ], [ %v1415, %b234 ]
  %v1407 = icmp slt i64 %v1406, %v1328
  br i1 %v1407, label %b234, label %b235
b234:
  %v1408 = mul i64 %v1406, 8
  %v1409 = getelementptr inbounds float, ptr %v1405, i64 %v1408
  %v1410 = mul i64 %v1406, 8
  %v1411 = getelementptr inbounds float, ptr %v206, i64 %v1410
  %v1412 = getelementptr inbounds float, ptr %v1409, i64 0
  %v1413 = load <8 x float>, ptr %v1412, align 4
  %v1414 = getelementptr inbounds float, ptr %v1411, i64 0
  store <8 x float> %v1413, ptr %v1414, align 4
  %v1415 = add nsw i64 %v1406, 1
  br label %b233
b235:
  %v1416 = sdiv i64 %v1333, 2
  br label %b236
b236:
  %v1417 = phi i64 [ 0, %b235 ], [ %v1426, %b237 ]
  %v1418 = icmp slt i64 %v1417, %v1416
  br i1 %v1418, label %b237, label %b238
b237:
  %v1419 = mul i64 %v1417, 2
  %v1420 = add i64 %v1329, %v1419
  %v1421 = mul i64 %v1417, 768
  %v1422 = getelementptr inbounds float, ptr %v1299, i64 %v1421
  %v1423 = mul i64 %v1420, 8
  %v1424 = add i64 %v1423, 0
  %v1425 = getelementptr inbounds float, ptr %v1313, i64 %v1424
  call void @outer_2x8(ptr %v1422, ptr %v206, i64 %v1328, ptr %v1425, i64 8)
  %v1426 = add nsw i64 %v1417, 1
  br label %b236
b238:
  %v1427 = add nsw i64 %v1329, 64
  br label %b212
b214:
  %v1428 = add nsw i64 %v1324, 384
  br label %b209
b211:
  %v1429 = icmp sgt i64 %v3, 1
  br i1 %v1429, label %b239, label %b240
b239:
  %v1430 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1431 = atomicrmw add ptr %v1430, i64 1 acq_rel
  %v1432 = load i64, ptr %v201, align 8
  %v1433 = add i64 %v1432, 1
  store i64 %v1433, ptr %v201, align 8
  %v1434 = mul i64 %v3, %v1433
  br label %b241
b241:
  %v1435 = load atomic i64, ptr %v1430 acquire, align 8
  %v1436 = icmp slt i64 %v1435, %v1434
  br i1 %v1436, label %b242, label %b243
b242:
  %v1437 = call i32 @sched_yield()
  br label %b241
b243:
  br label %b240
b240:
  %v1438 = add i64 %v7, 0
  %v1439 = sdiv i64 %v1438, 1
  %v1440 = add i64 %v2, 1
  %v1441 = mul i64 %v1439, %v2
  %v1442 = sdiv i64 %v1441, %v3
  %v1443 = mul i64 %v1442, 1
  %v1444 = icmp slt i64 %v1443, %v7
  %v1445 = select i1 %v1444, i64 %v1443, i64 %v7
  %v1446 = mul i64 %v1439, %v1440
  %v1447 = sdiv i64 %v1446, %v3
  %v1448 = mul i64 %v1447, 1
  %v1449 = icmp slt i64 %v1448, %v7
  %v1450 = select i1 %v1449, i64 %v1448, i64 %v7
  br label %b244
b244:
  %v1451 = phi i64 [ %v1445, %b240 ], [ %v1471, %b249 ]
  %v1452 = icmp slt i64 %v1451, %v1450
  br i1 %v1452, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1453 = phi i64 [ 0, %b245 ], [ %v1466, %b248 ]
  %v1454 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1465, %b248 ]
  %v1455 = icmp slt i64 %v1453, %v5
  br i1 %v1455, label %b248, label %b249
b248:
  %v1456 = add i64 %v1453, 0
  %v1457 = and i64 %v1456, %v194
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1451
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v134, i64 %v1460
  %v1462 = add i64 0, 0
  %v1463 = getelementptr inbounds float, ptr %v1461, i64 %v1462
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = fadd <8 x float> %v1454, %v1464
  %v1466 = add nsw i64 %v1453, 1
  br label %b247
b249:
  %v1467 = mul i64 %v1451, 8
  %v1468 = getelementptr inbounds float, ptr %v142, i64 %v1467
  %v1469 = add i64 0, 0
  %v1470 = getelementptr inbounds float, ptr %v1468, i64 %v1469
  store <8 x float> %v1454, ptr %v1470, align 4
  %v1471 = add nsw i64 %v1451, 1
  br label %b244
b246:
  %v1472 = icmp sgt i64 %v3, 1
  br i1 %v1472, label %b250, label %b251
b250:
  %v1473 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1474 = atomicrmw add ptr %v1473, i64 1 acq_rel
  %v1475 = load i64, ptr %v201, align 8
  %v1476 = add i64 %v1475, 1
  store i64 %v1476, ptr %v201, align 8
  %v1477 = mul i64 %v3, %v1476
  br label %b252
b252:
  %v1478 = load atomic i64, ptr %v1473 acquire, align 8
  %v1479 = icmp slt i64 %v1478, %v1477
  br i1 %v1479, label %b253, label %b254
b253:
  %v1480 = call i32 @sched_yield()
  br label %b252
b254:
  br label %b251
b251:
  %v1481 = mul i64 0, 8
  %v1482 = getelementptr inbounds float, ptr %v132, i64 %v1481
  %v1483 = getelementptr inbounds float, ptr %v1482, i64 0
  %v1484 = mul i64 0, 8
  %v1485 = getelementptr inbounds float, ptr %v106, i64 %v1484
  %v1486 = getelementptr inbounds float, ptr %v1485, i64 0
  %v1487 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1488 = add i64 8, 1
  %v1489 = sdiv i64 %v1488, 2
  %v1490 = add i64 %v2, 1
  %v1491 = mul i64 %v1489, %v2
  %v1492 = sdiv i64 %v1491, %v3
  %v1493 = mul i64 %v1492, 2
  %v1494 = icmp slt i64 %v1493, 8
  %v1495 = select i1 %v1494, i64 %v1493, i64 8
  %v1496 = mul i64 %v1489, %v1490
  %v1497 = sdiv i64 %v1496, %v3
  %v1498 = mul i64 %v1497, 2
  %v1499 = icmp slt i64 %v1498, 8
  %v1500 = select i1 %v1499, i64 %v1498, i64 8
  %v1501 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b255
b255:
  %v1502 = phi i64 [ %v1495, %b251 ], [ %v1510, %b260 ]
  %v1503 = icmp slt i64 %v1502, %v1500
  br i1 %v1503, label %b256, label %b257
b256:
  %v1504 = mul i64 %v1502, 8
  %v1505 = getelementptr inbounds float, ptr %v1501, i64 %v1504
  br label %b258
b258:
  %v1506 = phi i64 [ 0, %b256 ], [ %v1509, %b259 ]
  %v1507 = icmp slt i64 %v1506, 8
  br i1 %v1507, label %b259, label %b260
b259:
  %v1508 = getelementptr inbounds float, ptr %v1505, i64 %v1506
  store float 0x0000000000000000, ptr %v1508, align 4
  %v1509 = add nsw i64 %v1506, 1
  br label %b258
b260:
  %v1510 = add nsw i64 %v1502, 1
  br label %b255
b257:
  %v1511 = mul i64 %v8, 1
  br label %b261
b261:
  %v1512 = phi i64 [ 0, %b257 ], [ %v1616, %b266 ]
  %v1513 = icmp slt i64 %v1512, %v1511
  br i1 %v1513, label %b262, label %b263
b262:
  %v1514 = sub i64 %v1511, %v1512
  %v1515 = icmp slt i64 %v1514, 384
  %v1516 = select i1 %v1515, i64 %v1514, i64 384
  br label %b264
b264:
  %v1517 = phi i64 [ %v1495, %b262 ], [ %v1615, %b290 ]
  %v1518 = icmp slt i64 %v1517, %v1500
  br i1 %v1518, label %b265, label %b266
b265:
  %v1519 = sub i64 %v1500, %v1517
  %v1520 = icmp slt i64 %v1519, 64
  %v1521 = select i1 %v1520, i64 %v1519, i64 64
  %v1522 = sdiv i64 %v1521, 2
  %v1523 = mul i64 %v1522, 2
  %v1524 = sub i64 %v1521, %v1523
  %v1525 = mul i64 %v1512, 8
  %v1526 = add i64 %v1525, %v1517
  %v1527 = getelementptr inbounds float, ptr %v1483, i64 %v1526
  br label %b267
b267:
  %v1528 = phi i64 [ 0, %b265 ], [ %v1554, %b275 ]
  %v1529 = icmp slt i64 %v1528, %v1516
  br i1 %v1529, label %b268, label %b269
b268:
  %v1530 = mul i64 %v1528, 8
  %v1531 = getelementptr inbounds float, ptr %v1527, i64 %v1530
  %v1532 = mul i64 %v1528, 2
  %v1533 = getelementptr inbounds float, ptr %v1487, i64 %v1532
  br label %b270
b270:
  %v1534 = phi i64 [ 0, %b268 ], [ %v1543, %b271 ]
  %v1535 = icmp slt i64 %v1534, %v1522
  br i1 %v1535, label %b271, label %b272
b271:
  %v1536 = mul i64 %v1534, 2
  %v1537 = getelementptr inbounds float, ptr %v1531, i64 %v1536
  %v1538 = mul i64 %v1534, 768
  %v1539 = getelementptr inbounds float, ptr %v1533, i64 %v1538
  %v1540 = getelementptr inbounds float, ptr %v1537, i64 0
  %v1541 = load <2 x float>, ptr %v1540, align 4
  %v1542 = getelementptr inbounds float, ptr %v1539, i64 0
  store <2 x float> %v1541, ptr %v1542, align 4
  %v1543 = add nsw i64 %v1534, 1
  br label %b270
b272:
  %v1544 = mul i64 %v1522, 2
  %v1545 = getelementptr inbounds float, ptr %v1531, i64 %v1544
  %v1546 = mul i64 %v1522, 768
  %v1547 = getelementptr inbounds float, ptr %v1533, i64 %v1546
  br label %b273
b273:
  %v1548 = phi i64 [ 0, %b272 ], [ %v1553, %b274 ]
  %v1549 = icmp slt i64 %v1548, %v1524
  br i1 %v1549, label %b274, label %b275
b274:
  %v1550 = getelementptr inbounds float, ptr %v1545, i64 %v1548
  %v1551 = load float, ptr %v1550, align 4
  %v1552 = getelementptr inbounds float, ptr %v1547, i64 %v1548
  store float %v1551, ptr %v1552, align 4
  %v1553 = add nsw i64 %v1548, 1
  br label %b273, !llvm.loop !6
b275:
  %v1554 = add nsw i64 %v1528, 1
  br label %b267
b269:
  br label %b276
b276:
  %v1555 = phi i64 [ 0, %b269 ], [ %v1590, %b284 ]
  %v1556 = icmp slt i64 %v1555, 0
  br i1 %v1556, label %b277, label %b278
b277:
  %v1557 = mul i64 %v1512, 8
  %v1558 = add i64 %v1557, %v1555
  %v1559 = getelementptr inbounds float, ptr %v1486, i64 %v1558
  br label %b279
b279:
  %v1560 = phi i64 [ 0, %b277 ], [ %v1578, %b280 ]
  %v1561 = icmp slt i64 %v1560, %v1516
  br i1 %v1561, label %b280, label %b281
b280:
  %v1562 = mul i64 %v1560, 8
  %v1563 = getelementptr inbounds float, ptr %v1559, i64 %v1562
  %v1564 = mul i64 %v1560, 32
  %v1565 = getelementptr inbounds float, ptr %v206, i64 %v1564
  %v1566 = getelementptr inbounds float, ptr %v1563, i64 0
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = getelementptr inbounds float, ptr %v1565, i64 0
  store <8 x float> %v1567, ptr %v1568, align 4
  %v1569 = getelementptr inbounds float, ptr %v1563, i64 8
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = getelementptr inbounds float, ptr %v1565, i64 8
  store <8 x float> %v1570, ptr %v1571, align 4
  %v1572 = getelementptr inbounds float, ptr %v1563, i64 16
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = getelementptr inbounds float, ptr %v1565, i64 16
  store <8 x float> %v1573, ptr %v1574, align 4
  %v1575 = getelementptr inbounds float, ptr %v1563, i64 24
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = getelementptr inbounds float, ptr %v1565, i64 24
  store <8 x float> %v1576, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1560, 1
  br label %b279
b281:
  %v1579 = sdiv i64 %v1521, 2
  br label %b282
b282:
  %v1580 = phi i64 [ 0, %b281 ], [ %v1589, %b283 ]
  %v1581 = icmp slt i64 %v1580, %v1579
  br i1 %v1581, label %b283, label %b284
b283:
  %v1582 = mul i64 %v1580, 2
  %v1583 = add i64 %v1517, %v1582
  %v1584 = mul i64 %v1580, 768
  %v1585 = getelementptr inbounds float, ptr %v1487, i64 %v1584
  %v1586 = mul i64 %v1583, 8
  %v1587 = add i64 %v1586, %v1555
  %v1588 = getelementptr inbounds float, ptr %v1501, i64 %v1587
  call void @outer_2x32(ptr %v1585, ptr %v206, i64 %v1516, ptr %v1588, i64 8)
  %v1589 = add nsw i64 %v1580, 1
  br label %b282
b284:
  %v1590 = add nsw i64 %v1555, 32
  br label %b276
b278:
  %v1591 = mul i64 %v1512, 8
  %v1592 = add i64 %v1591, 0
  %v1593 = getelementptr inbounds float, ptr %v1486, i64 %v1592
  br label %b285
b285:
  %v1594 = phi i64 [ 0, %b278 ], [ %v1603, %b286 ]
  %v1595 = icmp slt i64 %v1594, %v1516
  br i1 %v1595, label %b286, label %b287
b286:
  %v1596 = mul i64 %v1594, 8
  %v1597 = getelementptr inbounds float, ptr %v1593, i64 %v1596
  %v1598 = mul i64 %v1594, 8
  %v1599 = getelementptr inbounds float, ptr %v206, i64 %v1598
  %v1600 = getelementptr inbounds float, ptr %v1597, i64 0
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = getelementptr inbounds float, ptr %v1599, i64 0
  store <8 x float> %v1601, ptr %v1602, align 4
  %v1603 = add nsw i64 %v1594, 1
  br label %b285
b287:
  %v1604 = sdiv i64 %v1521, 2
  br label %b288
b288:
  %v1605 = phi i64 [ 0, %b287 ], [ %v1614, %b289 ]
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b289, label %b290
b289:
  %v1607 = mul i64 %v1605, 2
  %v1608 = add i64 %v1517, %v1607
  %v1609 = mul i64 %v1605, 768
  %v1610 = getelementptr inbounds float, ptr %v1487, i64 %v1609
  %v1611 = mul i64 %v1608, 8
  %v1612 = add i64 %v1611, 0
  %v1613 = getelementptr inbounds float, ptr %v1501, i64 %v1612
  call void @outer_2x8(ptr %v1610, ptr %v206, i64 %v1516, ptr %v1613, i64 8)
  %v1614 = add nsw i64 %v1605, 1
  br label %b288
b290:
  %v1615 = add nsw i64 %v1517, 64
  br label %b264
b266:
  %v1616 = add nsw i64 %v1512, 384
  br label %b261
b263:
  %v1617 = icmp sgt i64 %v3, 1
  br i1 %v1617, label %b291, label %b292
b291:
  %v1618 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1619 = atomicrmw add ptr %v1618, i64 1 acq_rel
  %v1620 = load i64, ptr %v201, align 8
  %v1621 = add i64 %v1620, 1
  store i64 %v1621, ptr %v201, align 8
  %v1622 = mul i64 %v3, %v1621
  br label %b293
b293:
  %v1623 = load atomic i64, ptr %v1618 acquire, align 8
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b294, label %b295
b294:
  %v1625 = call i32 @sched_yield()
  br label %b293
b295:
  br label %b292
b292:
  %v1626 = mul i64 0, 8
  %v1627 = getelementptr inbounds float, ptr %v132, i64 %v1626
  %v1628 = getelementptr inbounds float, ptr %v1627, i64 0
  %v1629 = mul i64 0, 8
  %v1630 = getelementptr inbounds float, ptr %v50, i64 %v1629
  %v1631 = getelementptr inbounds float, ptr %v1630, i64 0
  %v1632 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1633 = add i64 8, 1
  %v1634 = sdiv i64 %v1633, 2
  %v1635 = add i64 %v2, 1
  %v1636 = mul i64 %v1634, %v2
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 2
  %v1639 = icmp slt i64 %v1638, 8
  %v1640 = select i1 %v1639, i64 %v1638, i64 8
  %v1641 = mul i64 %v1634, %v1635
  %v1642 = sdiv i64 %v1641, %v3
  %v1643 = mul i64 %v1642, 2
  %v1644 = icmp slt i64 %v1643, 8
  %v1645 = select i1 %v1644, i64 %v1643, i64 8
  %v1646 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b296
b296:
  %v1647 = phi i64 [ %v1640, %b292 ], [ %v1655, %b301 ]
  %v1648 = icmp slt i64 %v1647, %v1645
  br i1 %v1648, label %b297, label %b298
b297:
  %v1649 = mul i64 %v1647, 8
  %v1650 = getelementptr inbounds float, ptr %v1646, i64 %v1649
  br label %b299
b299:
  %v1651 = phi i64 [ 0, %b297 ], [ %v1654, %b300 ]
  %v1652 = icmp slt i64 %v1651, 8
  br i1 %v1652, label %b300, label %b301
b300:
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 %v1651
  store float 0x0000000000000000, ptr %v1653, align 4
  %v1654 = add nsw i64 %v1651, 1
  br label %b299
b301:
  %v1655 = add nsw i64 %v1647, 1
  br label %b296
b298:
  %v1656 = mul i64 %v8, 1
  br label %b302
b302:
  %v1657 = phi i64 [ 0, %b298 ], [ %v1761, %b307 ]
  %v1658 = icmp slt i64 %v1657, %v1656
  br i1 %v1658, label %b303, label %b304
b303:
  %v1659 = sub i64 %v1656, %v1657
  %v1660 = icmp slt i64 %v1659, 384
  %v1661 = select i1 %v1660, i64 %v1659, i64 384
  br label %b305
b305:
  %v1662 = phi i64 [ %v1640, %b303 ], [ %v1760, %b331 ]
  %v1663 = icmp slt i64 %v1662, %v1645
  br i1 %v1663, label %b306, label %b307
b306:
  %v1664 = sub i64 %v1645, %v1662
  %v1665 = icmp slt i64 %v1664, 64
  %v1666 = select i1 %v1665, i64 %v1664, i64 64
  %v1667 = sdiv i64 %v1666, 2
  %v1668 = mul i64 %v1667, 2
  %v1669 = sub i64 %v1666, %v1668
  %v1670 = mul i64 %v1657, 8
  %v1671 = add i64 %v1670, %v1662
  %v1672 = getelementptr inbounds float, ptr %v1628, i64 %v1671
  br label %b308
b308:
  %v1673 = phi i64 [ 0, %b306 ], [ %v1699, %b316 ]
  %v1674 = icmp slt i64 %v1673, %v1661
  br i1 %v1674, label %b309, label %b310
b309:
  %v1675 = mul i64 %v1673, 8
  %v1676 = getelementptr inbounds float, ptr %v1672, i64 %v1675
  %v1677 = mul i64 %v1673, 2
  %v1678 = getelementptr inbounds float, ptr %v1632, i64 %v1677
  br label %b311
b311:
  %v1679 = phi i64 [ 0, %b309 ], [ %v1688, %b312 ]
  %v1680 = icmp slt i64 %v1679, %v1667
  br i1 %v1680, label %b312, label %b313
b312:
  %v1681 = mul i64 %v1679, 2
  %v1682 = getelementptr inbounds float, ptr %v1676, i64 %v1681
  %v1683 = mul i64 %v1679, 768
  %v1684 = getelementptr inbounds float, ptr %v1678, i64 %v1683
  %v1685 = getelementptr inbounds float, ptr %v1682, i64 0
  %v1686 = load <2 x float>, ptr %v1685, align 4
  %v1687 = getelementptr inbounds float, ptr %v1684, i64 0
  store <2 x float> %v1686, ptr %v1687, align 4
  %v1688 = add nsw i64 %v1679, 1
  br label %b311
b313:
  %v1689 = mul i64 %v1667, 2
  %v1690 = getelementptr inbounds float, ptr %v1676, i64 %v1689
  %v1691 = mul i64 %v1667, 768
  %v1692 = getelementptr inbounds float, ptr %v1678, i64 %v1691
  br label %b314
b314:
  %v1693 = phi i64 [ 0, %b313 ], [ %v1698, %b315 ]
  %v1694 = icmp slt i64 %v1693, %v1669
  br i1 %v1694, label %b315, label %b316
b315:
  %v1695 = getelementptr inbounds float, ptr %v1690, i64 %v1693
  %v1696 = load float, ptr %v1695, align 4
  %v1697 = getelementptr inbounds float, ptr %v1692, i64 %v1693
  store float %v1696, ptr %v1697, align 4
  %v1698 = add nsw i64 %v1693, 1
  br label %b314, !llvm.loop !9
b316:
  %v1699 = add nsw i64 %v1673, 1
  br label %b308
b310:
  br label %b317
b317:
  %v1700 = phi i64 [ 0, %b310 ], [ %v1735, %b325 ]
  %v1701 = icmp slt i64 %v1700, 0
  br i1 %v1701, label %b318, label %b319
b318:
  %v1702 = mul i64 %v1657, 8
  %v1703 = add i64 %v1702, %v1700
  %v1704 = getelementptr inbounds float, ptr %v1631, i64 %v1703
  br label %b320
b320:
  %v1705 = phi i64 [ 0, %b318 ], [ %v1723, %b321 ]
  %v1706 = icmp slt i64 %v1705, %v1661
  br i1 %v1706, label %b321, label %b322
b321:
  %v1707 = mul i64 %v1705, 8
  %v1708 = getelementptr inbounds float, ptr %v1704, i64 %v1707
  %v1709 = mul i64 %v1705, 32
  %v1710 = getelementptr inbounds float, ptr %v206, i64 %v1709
  %v1711 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = getelementptr inbounds float, ptr %v1710, i64 0
  store <8 x float> %v1712, ptr %v1713, align 4
  %v1714 = getelementptr inbounds float, ptr %v1708, i64 8
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1710, i64 8
  store <8 x float> %v1715, ptr %v1716, align 4
  %v1717 = getelementptr inbounds float, ptr %v1708, i64 16
  %v1718 = load <8 x float>, ptr %v1717, align 4
  %v1719 = getelementptr inbounds float, ptr %v1710, i64 16
  store <8 x float> %v1718, ptr %v1719, align 4
  %v1720 = getelementptr inbounds float, ptr %v1708, i64 24
  %v1721 = load <8 x float>, ptr %v1720, align 4
  %v1722 = getelementptr inbounds float, ptr %v1710, i64 24
  store <8 x float> %v1721, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1705, 1
  br label %b320
b322:
  %v1724 = sdiv i64 %v1666, 2
  br label %b323
b323:
  %v1725 = phi i64 [ 0, %b322 ], [ %v1734, %b324 ]
  %v1726 = icmp slt i64 %v1725, %v1724
  br i1 %v1726, label %b324, label %b325
b324:
  %v1727 = mul i64 %v1725, 2
  %v1728 = add i64 %v1662, %v1727
  %v1729 = mul i64 %v1725, 768
  %v1730 = getelementptr inbounds float, ptr %v1632, i64 %v1729
  %v1731 = mul i64 %v1728, 8
  %v1732 = add i64 %v1731, %v1700
  %v1733 = getelementptr inbounds float, ptr %v1646, i64 %v1732
  call void @outer_2x32(ptr %v1730, ptr %v206, i64 %v1661, ptr %v1733, i64 8)
  %v1734 = add nsw i64 %v1725, 1
  br label %b323
b325:
  %v1735 = add nsw i64 %v1700, 32
  br label %b317
b319:
  %v1736 = mul i64 %v1657, 8
  %v1737 = add i64 %v1736, 0
  %v1738 = getelementptr inbounds float, ptr %v1631, i64 %v1737
  br label %b326
b326:
  %v1739 = phi i64 [ 0, %b319 ], [ %v1748, %b327 ]
  %v1740 = icmp slt i64 %v1739, %v1661
  br i1 %v1740, label %b327, label %b328
b327:
  %v1741 = mul i64 %v1739, 8
  %v1742 = getelementptr inbounds float, ptr %v1738, i64 %v1741
  %v1743 = mul i64 %v1739, 8
  %v1744 = getelementptr inbounds float, ptr %v206, i64 %v1743
  %v1745 = getelementptr inbounds float, ptr %v1742, i64 0
  %v1746 = load <8 x float>, ptr %v1745, align 4
  %v1747 = getelementptr inbounds float, ptr %v1744, i64 0
  store <8 x float> %v1746, ptr %v1747, align 4
  %v1748 = add nsw i64 %v1739, 1
  br label %b326
b328:
  %v1749 = sdiv i64 %v1666, 2
  br label %b329
b329:
  %v1750 = phi i64 [ 0, %b328 ], [ %v1759, %b330 ]
  %v1751 = icmp slt i64 %v1750, %v1749
  br i1 %v1751, label %b330, label %b331
b330:
  %v1752 = mul i64 %v1750, 2
  %v1753 = add i64 %v1662, %v1752
  %v1754 = mul i64 %v1750, 768
  %v1755 = getelementptr inbounds float, ptr %v1632, i64 %v1754
  %v1756 = mul i64 %v1753, 8
  %v1757 = add i64 %v1756, 0
  %v1758 = getelementptr inbounds float, ptr %v1646, i64 %v1757
  call void @outer_2x8(ptr %v1755, ptr %v206, i64 %v1661, ptr %v1758, i64 8)
  %v1759 = add nsw i64 %v1750, 1
  br label %b329
b331:
  %v1760 = add nsw i64 %v1662, 64
  br label %b305
b307:
  %v1761 = add nsw i64 %v1657, 384
  br label %b302
b304:
  %v1762 = icmp sgt i64 %v3, 1
  br i1 %v1762, label %b332, label %b333
b332:
  %v1763 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1764 = atomicrmw add ptr %v1763, i64 1 acq_rel
  %v1765 = load i64, ptr %v201, align 8
  %v1766 = add i64 %v1765, 1
  store i64 %v1766, ptr %v201, align 8
  %v1767 = mul i64 %v3, %v1766
  br label %b334
b334:
  %v1768 = load atomic i64, ptr %v1763 acquire, align 8
  %v1769 = icmp slt i64 %v1768, %v1767
  br i1 %v1769, label %b335, label %b336
b335:
  %v1770 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v1771 = add i64 %v7, 0
  %v1772 = sdiv i64 %v1771, 1
  %v1773 = add i64 %v2, 1
  %v1774 = mul i64 %v1772, %v2
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v7
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v7
  %v1779 = mul i64 %v1772, %v1773
  %v1780 = sdiv i64 %v1779, %v3
  %v1781 = mul i64 %v1780, 1
  %v1782 = icmp slt i64 %v1781, %v7
  %v1783 = select i1 %v1782, i64 %v1781, i64 %v7
  br label %b337
b337:
  %v1784 = phi i64 [ %v1778, %b333 ], [ %v1804, %b342 ]
  %v1785 = icmp slt i64 %v1784, %v1783
  br i1 %v1785, label %b338, label %b339
b338:
  br label %b340
b340:
  %v1786 = phi i64 [ 0, %b338 ], [ %v1799, %b341 ]
  %v1787 = phi <8 x float> [ splat (float 0x0000000000000000), %b338 ], [ %v1798, %b341 ]
  %v1788 = icmp slt i64 %v1786, %v5
  br i1 %v1788, label %b341, label %b342
b341:
  %v1789 = add i64 %v1786, 0
  %v1790 = and i64 %v1789, %v192
  %v1791 = mul i64 %v1790, %v7
  %v1792 = add i64 %v1791, %v1784
  %v1793 = mul i64 %v1792, 8
  %v1794 = getelementptr inbounds float, ptr %v132, i64 %v1793
  %v1795 = add i64 0, 0
  %v1796 = getelementptr inbounds float, ptr %v1794, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = fadd <8 x float> %v1787, %v1797
  %v1799 = add nsw i64 %v1786, 1
  br label %b340
b342:
  %v1800 = mul i64 %v1784, 8
  %v1801 = getelementptr inbounds float, ptr %v144, i64 %v1800
  %v1802 = add i64 0, 0
  %v1803 = getelementptr inbounds float, ptr %v1801, i64 %v1802
  store <8 x float> %v1787, ptr %v1803, align 4
  %v1804 = add nsw i64 %v1784, 1
  br label %b337
b339:
  %v1805 = icmp sgt i64 %v3, 1
  br i1 %v1805, label %b343, label %b344
b343:
  %v1806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1807 = atomicrmw add ptr %v1806, i64 1 acq_rel
  %v1808 = load i64, ptr %v201, align 8
  %v1809 = add i64 %v1808, 1
  store i64 %v1809, ptr %v201, align 8
  %v1810 = mul i64 %v3, %v1809
  br label %b345
b345:
  %v1811 = load atomic i64, ptr %v1806 acquire, align 8
  %v1812 = icmp slt i64 %v1811, %v1810
  br i1 %v1812, label %b346, label %b347
b346:
  %v1813 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
  %v1814 = mul i64 0, 8
  %v1815 = getelementptr inbounds float, ptr %v124, i64 %v1814
  %v1816 = getelementptr inbounds float, ptr %v1815, i64 0
  %v1817 = mul i64 0, 8
  %v1818 = getelementptr inbounds float, ptr %v106, i64 %v1817
  %v1819 = getelementptr inbounds float, ptr %v1818, i64 0
  %v1820 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1821 = add i64 8, 1
  %v1822 = sdiv i64 %v1821, 2
  %v1823 = add i64 %v2, 1
  %v1824 = mul i64 %v1822, %v2
  %v1825 = sdiv i64 %v1824, %v3
  %v1826 = mul i64 %v1825, 2
  %v1827 = icmp slt i64 %v1826, 8
  %v1828 = select i1 %v1827, i64 %v1826, i64 8
  %v1829 = mul i64 %v1822, %v1823
  %v1830 = sdiv i64 %v1829, %v3
  %v1831 = mul i64 %v1830, 2
  %v1832 = icmp slt i64 %v1831, 8
  %v1833 = select i1 %v1832, i64 %v1831, i64 8
  %v1834 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b348
b348:
  %v1835 = phi i64 [ %v1828, %b344 ], [ %v1843, %b353 ]
  %v1836 = icmp slt i64 %v1835, %v1833
  br i1 %v1836, label %b349, label %b350
b349:
  %v1837 = mul i64 %v1835, 8
  %v1838 = getelementptr inbounds float, ptr %v1834, i64 %v1837
  br label %b351
b351:
  %v1839 = phi i64 [ 0, %b349 ], [ %v1842, %b352 ]
  %v1840 = icmp slt i64 %v1839, 8
  br i1 %v1840, label %b352, label %b353
b352:
  %v1841 = getelementptr inbounds float, ptr %v1838, i64 %v1839
  store float 0x0000000000000000, ptr %v1841, align 4
  %v1842 = add nsw i64 %v1839, 1
  br label %b351
b353:
  %v1843 = add nsw i64 %v1835, 1
  br label %b348
b350:
  %v1844 = mul i64 %v8, 1
  br label %b354
b354:
  %v1845 = phi i64 [ 0, %b350 ], [ %v1949, %b359 ]
  %v1846 = icmp slt i64 %v1845, %v1844
  br i1 %v1846, label %b355, label %b356
b355:
  %v1847 = sub i64 %v1844, %v1845
  %v1848 = icmp slt i64 %v1847, 384
  %v1849 = select i1 %v1848, i64 %v1847, i64 384
  br label %b357
b357:
  %v1850 = phi i64 [ %v1828, %b355 ], [ %v1948, %b383 ]
  %v1851 = icmp slt i64 %v1850, %v1833
  br i1 %v1851, label %b358, label %b359
b358:
  %v1852 = sub i64 %v1833, %v1850
  %v1853 = icmp slt i64 %v1852, 64
  %v1854 = select i1 %v1853, i64 %v1852, i64 64
  %v1855 = sdiv i64 %v1854, 2
  %v1856 = mul i64 %v1855, 2
  %v1857 = sub i64 %v1854, %v1856
  %v1858 = mul i64 %v1845, 8
  %v1859 = add i64 %v1858, %v1850
  %v1860 = getelementptr inbounds float, ptr %v1816, i64 %v1859
  br label %b360
b360:
  %v1861 = phi i64 [ 0, %b358 ], [ %v1887, %b368 ]
  %v1862 = icmp slt i64 %v1861, %v1849
  br i1 %v1862, label %b361, label %b362
b361:
  %v1863 = mul i64 %v1861, 8
  %v1864 = getelementptr inbounds float, ptr %v1860, i64 %v1863
  %v1865 = mul i64 %v1861, 2
  %v1866 = getelementptr inbounds float, ptr %v1820, i64 %v1865
  br label %b363
b363:
  %v1867 = phi i64 [ 0, %b361 ], [ %v1876, %b364 ]
  %v1868 = icmp slt i64 %v1867, %v1855
  br i1 %v1868, label %b364, label %b365
b364:
  %v1869 = mul i64 %v1867, 2
  %v1870 = getelementptr inbounds float, ptr %v1864, i64 %v1869
  %v1871 = mul i64 %v1867, 768
  %v1872 = getelementptr inbounds float, ptr %v1866, i64 %v1871
  %v1873 = getelementptr inbounds float, ptr %v1870, i64 0
  %v1874 = load <2 x float>, ptr %v1873, align 4
  %v1875 = getelementptr inbounds float, ptr %v1872, i64 0
  store <2 x float> %v1874, ptr %v1875, align 4
  %v1876 = add nsw i64 %v1867, 1
  br label %b363
b365:
  %v1877 = mul i64 %v1855, 2
  %v1878 = getelementptr inbounds float, ptr %v1864, i64 %v1877
  %v1879 = mul i64 %v1855, 768
  %v1880 = getelementptr inbounds float, ptr %v1866, i64 %v1879
  br label %b366
b366:
  %v1881 = phi i64 [ 0, %b365 ], [ %v1886, %b367 ]
  %v1882 = icmp slt i64 %v1881, %v1857
  br i1 %v1882, label %b367, label %b368
b367:
  %v1883 = getelementptr inbounds float, ptr %v1878, i64 %v1881
  %v1884 = load float, ptr %v1883, align 4
  %v1885 = getelementptr inbounds float, ptr %v1880, i64 %v1881
  store float %v1884, ptr %v1885, align 4
  %v1886 = add nsw i64 %v1881, 1
  br label %b366, !llvm.loop !12
b368:
  %v1887 = add nsw i64 %v1861, 1
  br label %b360
b362:
  br label %b369
b369:
  %v1888 = phi i64 [ 0, %b362 ], [ %v1923, %b377 ]
  %v1889 = icmp slt i64 %v1888, 0
  br i1 %v1889, label %b370, label %b371
b370:
  %v1890 = mul i64 %v1845, 8
  %v1891 = add i64 %v1890, %v1888
  %v1892 = getelementptr inbounds float, ptr %v1819, i64 %v1891
  br label %b372
b372:
  %v1893 = phi i64 [ 0, %b370 ], [ %v1911, %b373 ]
  %v1894 = icmp slt i64 %v1893, %v1849
  br i1 %v1894, label %b373, label %b374
b373:
  %v1895 = mul i64 %v1893, 8
  %v1896 = getelementptr inbounds float, ptr %v1892, i64 %v1895
  %v1897 = mul i64 %v1893, 32
  %v1898 = getelementptr inbounds float, ptr %v206, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1900 = load <8 x float>, ptr %v1899, align 4
  %v1901 = getelementptr inbounds float, ptr %v1898, i64 0
  store <8 x float> %v1900, ptr %v1901, align 4
  %v1902 = getelementptr inbounds float, ptr %v1896, i64 8
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = getelementptr inbounds float, ptr %v1898, i64 8
  store <8 x float> %v1903, ptr %v1904, align 4
  %v1905 = getelementptr inbounds float, ptr %v1896, i64 16
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = getelementptr inbounds float, ptr %v1898, i64 16
  store <8 x float> %v1906, ptr %v1907, align 4
  %v1908 = getelementptr inbounds float, ptr %v1896, i64 24
  %v1909 = load <8 x float>, ptr %v1908, align 4
  %v1910 = getelementptr inbounds float, ptr %v1898, i64 24
  store <8 x float> %v1909, ptr %v1910, align 4
  %v1911 = add nsw i64 %v1893, 1
  br label %b372
b374:
  %v1912 = sdiv i64 %v1854, 2
  br label %b375
b375:
  %v1913 = phi i64 [ 0, %b374 ], [ %v1922, %b376 ]
  %v1914 = icmp slt i64 %v1913, %v1912
  br i1 %v1914, label %b376, label %b377
b376:
  %v1915 = mul i64 %v1913, 2
  %v1916 = add i64 %v1850, %v1915
  %v1917 = mul i64 %v1913, 768
  %v1918 = getelementptr inbounds float, ptr %v1820, i64 %v1917
  %v1919 = mul i64 %v1916, 8
  %v1920 = add i64 %v1919, %v1888
  %v1921 = getelementptr inbounds float, ptr %v1834, i64 %v1920
  call void @outer_2x32(ptr %v1918, ptr %v206, i64 %v1849, ptr %v1921, i64 8)
  %v1922 = add nsw i64 %v1913, 1
  br label %b375
b377:
  %v1923 = add nsw i64 %v1888, 32
  br label %b369
b371:
  %v1924 = mul i64 %v1845, 8
  %v1925 = add i64 %v1924, 0
  %v1926 = getelementptr inbounds float, ptr %v1819, i64 %v1925
  br label %b378
b378:
  %v1927 = phi i64 [ 0, %b371 ], [ %v1936, %b379 ]
  %v1928 = icmp slt i64 %v1927, %v1849
  br i1 %v1928, label %b379, label %b380
b379:
  %v1929 = mul i64 %v1927, 8
  %v1930 = getelementptr inbounds float, ptr %v1926, i64 %v1929
  %v1931 = mul i64 %v1927, 8
  %v1932 = getelementptr inbounds float, ptr %v206, i64 %v1931
  %v1933 = getelementptr inbounds float, ptr %v1930, i64 0
  %v1934 = load <8 x float>, ptr %v1933, align 4
  %v1935 = getelementptr inbounds float, ptr %v1932, i64 0
  store <8 x float> %v1934, ptr %v1935, align 4
  %v1936 = add nsw i64 %v1927, 1
  br label %b378
b380:
  %v1937 = sdiv i64 %v1854, 2
  br label %b381
b381:
  %v1938 = phi i64 [ 0, %b380 ], [ %v1947, %b382 ]
  %v1939 = icmp slt i64 %v1938, %v1937
  br i1 %v1939, label %b382, label %b383
b382:
  %v1940 = mul i64 %v1938, 2
  %v1941 = add i64 %v1850, %v1940
  %v1942 = mul i64 %v1938, 768
  %v1943 = getelementptr inbounds float, ptr %v1820, i64 %v1942
  %v1944 = mul i64 %v1941, 8
  %v1945 = add i64 %v1944, 0
  %v1946 = getelementptr inbounds float, ptr %v1834, i64 %v1945
  call void @outer_2x8(ptr %v1943, ptr %v206, i64 %v1849, ptr %v1946, i64 8)
  %v1947 = add nsw i64 %v1938, 1
  br label %b381
b383:
  %v1948 = add nsw i64 %v1850, 64
  br label %b357
b359:
  %v1949 = add nsw i64 %v1845, 384
  br label %b354
b356:
  %v1950 = icmp sgt i64 %v3, 1
  br i1 %v1950, label %b384, label %b385
b384:
  %v1951 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1952 = atomicrmw add ptr %v1951, i64 1 acq_rel
  %v1953 = load i64, ptr %v201, align 8
  %v1954 = add i64 %v1953, 1
  store i64 %v1954, ptr %v201, align 8
  %v1955 = mul i64 %v3, %v1954
  br label %b386
b386:
  %v1956 = load atomic i64, ptr %v1951 acquire, align 8
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b387, label %b388
b387:
  %v1958 = call i32 @sched_yield()
  br label %b386
b388:
  br label %b385
b385:
  %v1959 = mul i64 0, 8
  %v1960 = getelementptr inbounds float, ptr %v130, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1960, i64 0
  %v1962 = mul i64 0, 8
  %v1963 = getelementptr inbounds float, ptr %v50, i64 %v1962
  %v1964 = getelementptr inbounds float, ptr %v1963, i64 0
  %v1965 = getelementptr inbounds float, ptr %v206, i64 12288
  %v1966 = add i64 8, 1
  %v1967 = sdiv i64 %v1966, 2
  %v1968 = add i64 %v2, 1
  %v1969 = mul i64 %v1967, %v2
  %v1970 = sdiv i64 %v1969, %v3
  %v1971 = mul i64 %v1970, 2
  %v1972 = icmp slt i64 %v1971, 8
  %v1973 = select i1 %v1972, i64 %v1971, i64 8
  %v1974 = mul i64 %v1967, %v1968
  %v1975 = sdiv i64 %v1974, %v3
  %v1976 = mul i64 %v1975, 2
  %v1977 = icmp slt i64 %v1976, 8
  %v1978 = select i1 %v1977, i64 %v1976, i64 8
  %v1979 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b389
b389:
  %v1980 = phi i64 [ %v1973, %b385 ], [ %v1988, %b394 ]
  %v1981 = icmp slt i64 %v1980, %v1978
  br i1 %v1981, label %b390, label %b391
b390:
  %v1982 = mul i64 %v1980, 8
  %v1983 = getelementptr inbounds float, ptr %v1979, i64 %v1982
  br label %b392
b392:
  %v1984 = phi i64 [ 0, %b390 ], [ %v1987, %b393 ]
  %v1985 = icmp slt i64 %v1984, 8
  br i1 %v1985, label %b393, label %b394
b393:
  %v1986 = getelementptr inbounds float, ptr %v1983, i64 %v1984
  store float 0x0000000000000000, ptr %v1986, align 4
  %v1987 = add nsw i64 %v1984, 1
  br label %b392
b394:
  %v1988 = add nsw i64 %v1980, 1
  br label %b389
b391:
  %v1989 = mul i64 %v8, 1
  br label %b395
b395:
  %v1990 = phi i64 [ 0, %b391 ], [ %v2094, %b400 ]
  %v1991 = icmp slt i64 %v1990, %v1989
  br i1 %v1991, label %b396, label %b397
b396:
  %v1992 = sub i64 %v1989, %v1990
  %v1993 = icmp slt i64 %v1992, 384
  %v1994 = select i1 %v1993, i64 %v1992, i64 384
  br label %b398
b398:
  %v1995 = phi i64 [ %v1973, %b396 ], [ %v2093, %b424 ]
  %v1996 = icmp slt i64 %v1995, %v1978
  br i1 %v1996, label %b399, label %b400
b399:
  %v1997 = sub i64 %v1978, %v1995
  %v1998 = icmp slt i64 %v1997, 64
  %v1999 = select i1 %v1998, i64 %v1997, i64 64
  %v2000 = sdiv i64 %v1999, 2
  %v2001 = mul i64 %v2000, 2
  %v2002 = sub i64 %v1999, %v2001
  %v2003 = mul i64 %v1990, 8
  %v2004 = add i64 %v2003, %v1995
  %v2005 = getelementptr inbounds float, ptr %v1961, i64 %v2004
  br label %b401
b401:
  %v2006 = phi i64 [ 0, %b399 ], [ %v2032, %b409 ]
  %v2007 = icmp slt i64 %v2006, %v1994
  br i1 %v2007, label %b402, label %b403
b402:
  %v2008 = mul i64 %v2006, 8
  %v2009 = getelementptr inbounds float, ptr %v2005, i64 %v2008
  %v2010 = mul i64 %v2006, 2
  %v2011 = getelementptr inbounds float, ptr %v1965, i64 %v2010
  br label %b404
b404:
  %v2012 = phi i64 [ 0, %b402 ], [ %v2021, %b405 ]
  %v2013 = icmp slt i64 %v2012, %v2000
  br i1 %v2013, label %b405, label %b406
b405:
  %v2014 = mul i64 %v2012, 2
  %v2015 = getelementptr inbounds float, ptr %v2009, i64 %v2014
  %v2016 = mul i64 %v2012, 768
  %v2017 = getelementptr inbounds float, ptr %v2011, i64 %v2016
  %v2018 = getelementptr inbounds float, ptr %v2015, i64 0
  %v2019 = load <2 x float>, ptr %v2018, align 4
  %v2020 = getelementptr inbounds float, ptr %v2017, i64 0
  store <2 x float> %v2019, ptr %v2020, align 4
  %v2021 = add nsw i64 %v2012, 1
  br label %b404
b406:
  %v2022 = mul i64 %v2000, 2
  %v2023 = getelementptr inbounds float, ptr %v2009, i64 %v2022
  %v2024 = mul i64 %v2000, 768
  %v2025 = getelementptr inbounds float, ptr %v2011, i64 %v2024
  br label %b407
b407:
  %v2026 = phi i64 [ 0, %b406 ], [ %v2031, %b408 ]
  %v2027 = icmp slt i64 %v2026, %v2002
  br i1 %v2027, label %b408, label %b409
b408:
  %v2028 = getelementptr inbounds float, ptr %v2023, i64 %v2026
  %v2029 = load float, ptr %v2028, align 4
  %v2030 = getelementptr inbounds float, ptr %v2025, i64 %v2026
  store float %v2029, ptr %v2030, align 4
  %v2031 = add nsw i64 %v2026, 1
  br label %b407, !llvm.loop !15
b409:
  %v2032 = add nsw i64 %v2006, 1
  br label %b401
b403:
  br label %b410
b410:
  %v2033 = phi i64 [ 0, %b403 ], [ %v2068, %b418 ]
  %v2034 = icmp slt i64 %v2033, 0
  br i1 %v2034, label %b411, label %b412
b411:
  %v2035 = mul i64 %v1990, 8
  %v2036 = add i64 %v2035, %v2033
  %v2037 = getelementptr inbounds float, ptr %v1964, i64 %v2036
  br label %b413
b413:
  %v2038 = phi i64 [ 0, %b411 ], [ %v2056, %b414 ]
  %v2039 = icmp slt i64 %v2038, %v1994
  br i1 %v2039, label %b414, label %b415
b414:
  %v2040 = mul i64 %v2038, 8
  %v2041 = getelementptr inbounds float, ptr %v2037, i64 %v2040
  %v2042 = mul i64 %v2038, 32
  %v2043 = getelementptr inbounds float, ptr %v206, i64 %v2042
  %v2044 = getelementptr inbounds float, ptr %v2041, i64 0
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = getelementptr inbounds float, ptr %v2043, i64 0
  store <8 x float> %v2045, ptr %v2046, align 4
  %v2047 = getelementptr inbounds float, ptr %v2041, i64 8
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = getelementptr inbounds float, ptr %v2043, i64 8
  store <8 x float> %v2048, ptr %v2049, align 4
  %v2050 = getelementptr inbounds float, ptr %v2041, i64 16
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = getelementptr inbounds float, ptr %v2043, i64 16
  store <8 x float> %v2051, ptr %v2052, align 4
  %v2053 = getelementptr inbounds float, ptr %v2041, i64 24
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = getelementptr inbounds float, ptr %v2043, i64 24
  store <8 x float> %v2054, ptr %v2055, align 4
  %v2056 = add nsw i64 %v2038, 1
  br label %b413
b415:
  %v2057 = sdiv i64 %v1999, 2
  br label %b416
b416:
  %v2058 = phi i64 [ 0, %b415 ], [ %v2067, %b417 ]
  %v2059 = icmp slt i64 %v2058, %v2057
  br i1 %v2059, label %b417, label %b418
b417:
  %v2060 = mul i64 %v2058, 2
  %v2061 = add i64 %v1995, %v2060
  %v2062 = mul i64 %v2058, 768
  %v2063 = getelementptr inbounds float, ptr %v1965, i64 %v2062
  %v2064 = mul i64 %v2061, 8
  %v2065 = add i64 %v2064, %v2033
  %v2066 = getelementptr inbounds float, ptr %v1979, i64 %v2065
  call void @outer_2x32(ptr %v2063, ptr %v206, i64 %v1994, ptr %v2066, i64 8)
  %v2067 = add nsw i64 %v2058, 1
  br label %b416
b418:
  %v2068 = add nsw i64 %v2033, 32
  br label %b410
b412:
  %v2069 = mul i64 %v1990, 8
  %v2070 = add i64 %v2069, 0
  %v2071 = getelementptr inbounds float, ptr %v1964, i64 %v2070
  br label %b419
b419:
  %v2072 = phi i64 [ 0, %b412 ], [ %v2081, %b420 ]
  %v2073 = icmp slt i64 %v2072, %v1994
  br i1 %v2073, label %b420, label %b421
b420:
  %v2074 = mul i64 %v2072, 8
  %v2075 = getelementptr inbounds float, ptr %v2071, i64 %v2074
  %v2076 = mul i64 %v2072, 8
  %v2077 = getelementptr inbounds float, ptr %v206, i64 %v2076
  %v2078 = getelementptr inbounds float, ptr %v2075, i64 0
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = getelementptr inbounds float, ptr %v2077, i64 0
  store <8 x float> %v2079, ptr %v2080, align 4
  %v2081 = add nsw i64 %v2072, 1
  br label %b419
b421:
  %v2082 = sdiv i64 %v1999, 2
  br label %b422
b422:
  %v2083 = phi i64 [ 0, %b421 ], [ %v2092, %b423 ]
  %v2084 = icmp slt i64 %v2083, %v2082
  br i1 %v2084, label %b423, label %b424
b423:
  %v2085 = mul i64 %v2083, 2
  %v2086 = add i64 %v1995, %v2085
  %v2087 = mul i64 %v2083, 768
  %v2088 = getelementptr inbounds float, ptr %v1965, i64 %v2087
  %v2089 = mul i64 %v2086, 8
  %v2090 = add i64 %v2089, 0
  %v2091 = getelementptr inbounds float, ptr %v1979, i64 %v2090
  call void @outer_2x8(ptr %v2088, ptr %v206, i64 %v1994, ptr %v2091, i64 8)
  %v2092 = add nsw i64 %v2083, 1
  br label %b422
b424:
  %v2093 = add nsw i64 %v1995, 64
  br label %b398
b400:
  %v2094 = add nsw i64 %v1990, 384
  br label %b395
b397:
  %v2095 = icmp sgt i64 %v3, 1
  br i1 %v2095, label %b425, label %b426
b425:
  %v2096 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2097 = atomicrmw add ptr %v2096, i64 1 acq_rel
  %v2098 = load i64, ptr %v201, align 8
  %v2099 = add i64 %v2098, 1
  store i64 %v2099, ptr %v201, align 8
  %v2100 = mul i64 %v3, %v2099
  br label %b427
b427:
  %v2101 = load atomic i64, ptr %v2096 acquire, align 8
  %v2102 = icmp slt i64 %v2101, %v2100
  br i1 %v2102, label %b428, label %b429
b428:
  %v2103 = call i32 @sched_yield()
  br label %b427
b429:
  br label %b426
b426:
  %v2104 = add i64 %v7, 0
  %v2105 = sdiv i64 %v2104, 1
  %v2106 = add i64 %v2, 1
  %v2107 = mul i64 %v2105, %v2
  %v2108 = sdiv i64 %v2107, %v3
  %v2109 = mul i64 %v2108, 1
  %v2110 = icmp slt i64 %v2109, %v7
  %v2111 = select i1 %v2110, i64 %v2109, i64 %v7
  %v2112 = mul i64 %v2105, %v2106
  %v2113 = sdiv i64 %v2112, %v3
  %v2114 = mul i64 %v2113, 1
  %v2115 = icmp slt i64 %v2114, %v7
  %v2116 = select i1 %v2115, i64 %v2114, i64 %v7
  br label %b430
b430:
  %v2117 = phi i64 [ %v2111, %b426 ], [ %v2137, %b435 ]
  %v2118 = icmp slt i64 %v2117, %v2116
  br i1 %v2118, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2119 = phi i64 [ 0, %b431 ], [ %v2132, %b434 ]
  %v2120 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v2131, %b434 ]
  %v2121 = icmp slt i64 %v2119, %v5
  br i1 %v2121, label %b434, label %b435
b434:
  %v2122 = add i64 %v2119, 0
  %v2123 = and i64 %v2122, %v190
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2117
  %v2126 = mul i64 %v2125, 8
  %v2127 = getelementptr inbounds float, ptr %v130, i64 %v2126
  %v2128 = add i64 0, 0
  %v2129 = getelementptr inbounds float, ptr %v2127, i64 %v2128
  %v2130 = load <8 x float>, ptr %v2129, align 4
  %v2131 = fadd <8 x float> %v2120, %v2130
  %v2132 = add nsw i64 %v2119, 1
  br label %b433
b435:
  %v2133 = mul i64 %v2117, 8
  %v2134 = getelementptr inbounds float, ptr %v146, i64 %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v2134, i64 %v2135
  store <8 x float> %v2120, ptr %v2136, align 4
  %v2137 = add nsw i64 %v2117, 1
  br label %b430
b432:
  %v2138 = icmp sgt i64 %v3, 1
  br i1 %v2138, label %b436, label %b437
b436:
  %v2139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2140 = atomicrmw add ptr %v2139, i64 1 acq_rel
  %v2141 = load i64, ptr %v201, align 8
  %v2142 = add i64 %v2141, 1
  store i64 %v2142, ptr %v201, align 8
  %v2143 = mul i64 %v3, %v2142
  br label %b438
b438:
  %v2144 = load atomic i64, ptr %v2139 acquire, align 8
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b439, label %b440
b439:
  %v2146 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2147 = mul i64 0, 16
  %v2148 = getelementptr inbounds float, ptr %v126, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2150 = mul i64 1, %v7
  %v2151 = add i64 0, %v2150
  %v2152 = mul i64 %v2151, 8
  %v2153 = getelementptr inbounds float, ptr %v50, i64 %v2152
  %v2154 = getelementptr inbounds float, ptr %v2153, i64 0
  %v2155 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2156 = add i64 16, 1
  %v2157 = sdiv i64 %v2156, 2
  %v2158 = add i64 %v2, 1
  %v2159 = mul i64 %v2157, %v2
  %v2160 = sdiv i64 %v2159, %v3
  %v2161 = mul i64 %v2160, 2
  %v2162 = icmp slt i64 %v2161, 16
  %v2163 = select i1 %v2162, i64 %v2161, i64 16
  %v2164 = mul i64 %v2157, %v2158
  %v2165 = sdiv i64 %v2164, %v3
  %v2166 = mul i64 %v2165, 2
  %v2167 = icmp slt i64 %v2166, 16
  %v2168 = select i1 %v2167, i64 %v2166, i64 16
  %v2169 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b441
b441:
  %v2170 = phi i64 [ %v2163, %b437 ], [ %v2178, %b446 ]
  %v2171 = icmp slt i64 %v2170, %v2168
  br i1 %v2171, label %b442, label %b443
b442:
  %v2172 = mul i64 %v2170, 8
  %v2173 = getelementptr inbounds float, ptr %v2169, i64 %v2172
  br label %b444
b444:
  %v2174 = phi i64 [ 0, %b442 ], [ %v2177, %b445 ]
  %v2175 = icmp slt i64 %v2174, 8
  br i1 %v2175, label %b445, label %b446
b445:
  %v2176 = getelementptr inbounds float, ptr %v2173, i64 %v2174
  store float 0x0000000000000000, ptr %v2176, align 4
  %v2177 = add nsw i64 %v2174, 1
  br label %b444
b446:
  %v2178 = add nsw i64 %v2170, 1
  br label %b441
b443:
  %v2179 = mul i64 %v8, 1
  br label %b447
b447:
  %v2180 = phi i64 [ 0, %b443 ], [ %v2284, %b452 ]
  %v2181 = icmp slt i64 %v2180, %v2179
  br i1 %v2181, label %b448, label %b449
b448:
  %v2182 = sub i64 %v2179, %v2180
  %v2183 = icmp slt i64 %v2182, 384
  %v2184 = select i1 %v2183, i64 %v2182, i64 384
  br label %b450
b450:
  %v2185 = phi i64 [ %v2163, %b448 ], [ %v2283, %b476 ]
  %v2186 = icmp slt i64 %v2185, %v2168
  br i1 %v2186, label %b451, label %b452
b451:
  %v2187 = sub i64 %v2168, %v2185
  %v2188 = icmp slt i64 %v2187, 64
  %v2189 = select i1 %v2188, i64 %v2187, i64 64
  %v2190 = sdiv i64 %v2189, 2
  %v2191 = mul i64 %v2190, 2
  %v2192 = sub i64 %v2189, %v2191
  %v2193 = mul i64 %v2180, 16
  %v2194 = add i64 %v2193, %v2185
  %v2195 = getelementptr inbounds float, ptr %v2149, i64 %v2194
  br label %b453
b453:
  %v2196 = phi i64 [ 0, %b451 ], [ %v2222, %b461 ]
  %v2197 = icmp slt i64 %v2196, %v2184
  br i1 %v2197, label %b454, label %b455
b454:
  %v2198 = mul i64 %v2196, 16
  %v2199 = getelementptr inbounds float, ptr %v2195, i64 %v2198
  %v2200 = mul i64 %v2196, 2
  %v2201 = getelementptr inbounds float, ptr %v2155, i64 %v2200
  br label %b456
b456:
  %v2202 = phi i64 [ 0, %b454 ], [ %v2211, %b457 ]
  %v2203 = icmp slt i64 %v2202, %v2190
  br i1 %v2203, label %b457, label %b458
b457:
  %v2204 = mul i64 %v2202, 2
  %v2205 = getelementptr inbounds float, ptr %v2199, i64 %v2204
  %v2206 = mul i64 %v2202, 768
  %v2207 = getelementptr inbounds float, ptr %v2201, i64 %v2206
  %v2208 = getelementptr inbounds float, ptr %v2205, i64 0
  %v2209 = load <2 x float>, ptr %v2208, align 4
  %v2210 = getelementptr inbounds float, ptr %v2207, i64 0
  store <2 x float> %v2209, ptr %v2210, align 4
  %v2211 = add nsw i64 %v2202, 1
  br label %b456
b458:
  %v2212 = mul i64 %v2190, 2
  %v2213 = getelementptr inbounds float, ptr %v2199, i64 %v2212
  %v2214 = mul i64 %v2190, 768
  %v2215 = getelementptr inbounds float, ptr %v2201, i64 %v2214
  br label %b459
b459:
  %v2216 = phi i64 [ 0, %b458 ], [ %v2221, %b460 ]
  %v2217 = icmp slt i64 %v2216, %v2192
  br i1 %v2217, label %b460, label %b461
b460:
  %v2218 = getelementptr inbounds float, ptr %v2213, i64 %v2216
  %v2219 = load float, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2215, i64 %v2216
  store float %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2216, 1
  br label %b459, !llvm.loop !18
b461:
  %v2222 = add nsw i64 %v2196, 1
  br label %b453
b455:
  br label %b462
b462:
  %v2223 = phi i64 [ 0, %b455 ], [ %v2258, %b470 ]
  %v2224 = icmp slt i64 %v2223, 0
  br i1 %v2224, label %b463, label %b464
b463:
  %v2225 = mul i64 %v2180, 8
  %v2226 = add i64 %v2225, %v2223
  %v2227 = getelementptr inbounds float, ptr %v2154, i64 %v2226
  br label %b465
b465:
  %v2228 = phi i64 [ 0, %b463 ], [ %v2246, %b466 ]
  %v2229 = icmp slt i64 %v2228, %v2184
  br i1 %v2229, label %b466, label %b467
b466:
  %v2230 = mul i64 %v2228, 8
  %v2231 = getelementptr inbounds float, ptr %v2227, i64 %v2230
  %v2232 = mul i64 %v2228, 32
  %v2233 = getelementptr inbounds float, ptr %v206, i64 %v2232
  %v2234 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2235 = load <8 x float>, ptr %v2234, align 4
  %v2236 = getelementptr inbounds float, ptr %v2233, i64 0
  store <8 x float> %v2235, ptr %v2236, align 4
  %v2237 = getelementptr inbounds float, ptr %v2231, i64 8
  %v2238 = load <8 x float>, ptr %v2237, align 4
  %v2239 = getelementptr inbounds float, ptr %v2233, i64 8
  store <8 x float> %v2238, ptr %v2239, align 4
  %v2240 = getelementptr inbounds float, ptr %v2231, i64 16
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = getelementptr inbounds float, ptr %v2233, i64 16
  store <8 x float> %v2241, ptr %v2242, align 4
  %v2243 = getelementptr inbounds float, ptr %v2231, i64 24
  %v2244 = load <8 x float>, ptr %v2243, align 4
  %v2245 = getelementptr inbounds float, ptr %v2233, i64 24
  store <8 x float> %v2244, ptr %v2245, align 4
  %v2246 = add nsw i64 %v2228, 1
  br label %b465
b467:
  %v2247 = sdiv i64 %v2189, 2
  br label %b468
b468:
  %v2248 = phi i64 [ 0, %b467 ], [ %v2257, %b469 ]
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b469, label %b470
b469:
  %v2250 = mul i64 %v2248, 2
  %v2251 = add i64 %v2185, %v2250
  %v2252 = mul i64 %v2248, 768
  %v2253 = getelementptr inbounds float, ptr %v2155, i64 %v2252
  %v2254 = mul i64 %v2251, 8
  %v2255 = add i64 %v2254, %v2223
  %v2256 = getelementptr inbounds float, ptr %v2169, i64 %v2255
  call void @outer_2x32(ptr %v2253, ptr %v206, i64 %v2184, ptr %v2256, i64 8)
  %v2257 = add nsw i64 %v2248, 1
  br label %b468
b470:
  %v2258 = add nsw i64 %v2223, 32
  br label %b462
b464:
  %v2259 = mul i64 %v2180, 8
  %v2260 = add i64 %v2259, 0
  %v2261 = getelementptr inbounds float, ptr %v2154, i64 %v2260
  br label %b471
b471:
  %v2262 = phi i64 [ 0, %b464 ], [ %v2271, %b472 ]
  %v2263 = icmp slt i64 %v2262, %v2184
  br i1 %v2263, label %b472, label %b473
b472:
  %v2264 = mul i64 %v2262, 8
  %v2265 = getelementptr inbounds float, ptr %v2261, i64 %v2264
  %v2266 = mul i64 %v2262, 8
  %v2267 = getelementptr inbounds float, ptr %v206, i64 %v2266
  %v2268 = getelementptr inbounds float, ptr %v2265, i64 0
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = getelementptr inbounds float, ptr %v2267, i64 0
  store <8 x float> %v2269, ptr %v2270, align 4
  %v2271 = add nsw i64 %v2262, 1
  br label %b471
b473:
  %v2272 = sdiv i64 %v2189, 2
  br label %b474
b474:
  %v2273 = phi i64 [ 0, %b473 ], [ %v2282, %b475 ]
  %v2274 = icmp slt i64 %v2273, %v2272
  br i1 %v2274, label %b475, label %b476
b475:
  %v2275 = mul i64 %v2273, 2
  %v2276 = add i64 %v2185, %v2275
  %v2277 = mul i64 %v2273, 768
  %v2278 = getelementptr inbounds float, ptr %v2155, i64 %v2277
  %v2279 = mul i64 %v2276, 8
  %v2280 = add i64 %v2279, 0
  %v2281 = getelementptr inbounds float, ptr %v2169, i64 %v2280
  call void @outer_2x8(ptr %v2278, ptr %v206, i64 %v2184, ptr %v2281, i64 8)
  %v2282 = add nsw i64 %v2273, 1
  br label %b474
b476:
  %v2283 = add nsw i64 %v2185, 64
  br label %b450
b452:
  %v2284 = add nsw i64 %v2180, 384
  br label %b447
b449:
  %v2285 = icmp sgt i64 %v3, 1
  br i1 %v2285, label %b477, label %b478
b477:
  %v2286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2287 = atomicrmw add ptr %v2286, i64 1 acq_rel
  %v2288 = load i64, ptr %v201, align 8
  %v2289 = add i64 %v2288, 1
  store i64 %v2289, ptr %v201, align 8
  %v2290 = mul i64 %v3, %v2289
  br label %b479
b479:
  %v2291 = load atomic i64, ptr %v2286 acquire, align 8
  %v2292 = icmp slt i64 %v2291, %v2290
  br i1 %v2292, label %b480, label %b481
b480:
  %v2293 = call i32 @sched_yield()
  br label %b479
b481:
  br label %b478
b478:
  %v2294 = mul i64 0, 16
  %v2295 = getelementptr inbounds float, ptr %v126, i64 %v2294
  %v2296 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2297 = mul i64 0, 8
  %v2298 = getelementptr inbounds float, ptr %v106, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2301 = add i64 16, 1
  %v2302 = sdiv i64 %v2301, 2
  %v2303 = add i64 %v2, 1
  %v2304 = mul i64 %v2302, %v2
  %v2305 = sdiv i64 %v2304, %v3
  %v2306 = mul i64 %v2305, 2
  %v2307 = icmp slt i64 %v2306, 16
  %v2308 = select i1 %v2307, i64 %v2306, i64 16
  %v2309 = mul i64 %v2302, %v2303
  %v2310 = sdiv i64 %v2309, %v3
  %v2311 = mul i64 %v2310, 2
  %v2312 = icmp slt i64 %v2311, 16
  %v2313 = select i1 %v2312, i64 %v2311, i64 16
  %v2314 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b482
b482:
  %v2315 = phi i64 [ %v2308, %b478 ], [ %v2323, %b487 ]
  %v2316 = icmp slt i64 %v2315, %v2313
  br i1 %v2316, label %b483, label %b484
b483:
  %v2317 = mul i64 %v2315, 8
  %v2318 = getelementptr inbounds float, ptr %v2314, i64 %v2317
  br label %b485
b485:
  %v2319 = phi i64 [ 0, %b483 ], [ %v2322, %b486 ]
  %v2320 = icmp slt i64 %v2319, 8
  br i1 %v2320, label %b486, label %b487
b486:
  %v2321 = getelementptr inbounds float, ptr %v2318, i64 %v2319
  store float 0x0000000000000000, ptr %v2321, align 4
  %v2322 = add nsw i64 %v2319, 1
  br label %b485
b487:
  %v2323 = add nsw i64 %v2315, 1
  br label %b482
b484:
  %v2324 = mul i64 %v8, 1
  br label %b488
b488:
  %v2325 = phi i64 [ 0, %b484 ], [ %v2429, %b493 ]
  %v2326 = icmp slt i64 %v2325, %v2324
  br i1 %v2326, label %b489, label %b490
b489:
  %v2327 = sub i64 %v2324, %v2325
  %v2328 = icmp slt i64 %v2327, 384
  %v2329 = select i1 %v2328, i64 %v2327, i64 384
  br label %b491
b491:
  %v2330 = phi i64 [ %v2308, %b489 ], [ %v2428, %b517 ]
  %v2331 = icmp slt i64 %v2330, %v2313
  br i1 %v2331, label %b492, label %b493
b492:
  %v2332 = sub i64 %v2313, %v2330
  %v2333 = icmp slt i64 %v2332, 64
  %v2334 = select i1 %v2333, i64 %v2332, i64 64
  %v2335 = sdiv i64 %v2334, 2
  %v2336 = mul i64 %v2335, 2
  %v2337 = sub i64 %v2334, %v2336
  %v2338 = mul i64 %v2325, 16
  %v2339 = add i64 %v2338, %v2330
  %v2340 = getelementptr inbounds float, ptr %v2296, i64 %v2339
  br label %b494
b494:
  %v2341 = phi i64 [ 0, %b492 ], [ %v2367, %b502 ]
  %v2342 = icmp slt i64 %v2341, %v2329
  br i1 %v2342, label %b495, label %b496
b495:
  %v2343 = mul i64 %v2341, 16
  %v2344 = getelementptr inbounds float, ptr %v2340, i64 %v2343
  %v2345 = mul i64 %v2341, 2
  %v2346 = getelementptr inbounds float, ptr %v2300, i64 %v2345
  br label %b497
b497:
  %v2347 = phi i64 [ 0, %b495 ], [ %v2356, %b498 ]
  %v2348 = icmp slt i64 %v2347, %v2335
  br i1 %v2348, label %b498, label %b499
b498:
  %v2349 = mul i64 %v2347, 2
  %v2350 = getelementptr inbounds float, ptr %v2344, i64 %v2349
  %v2351 = mul i64 %v2347, 768
  %v2352 = getelementptr inbounds float, ptr %v2346, i64 %v2351
  %v2353 = getelementptr inbounds float, ptr %v2350, i64 0
  %v2354 = load <2 x float>, ptr %v2353, align 4
  %v2355 = getelementptr inbounds float, ptr %v2352, i64 0
  store <2 x float> %v2354, ptr %v2355, align 4
  %v2356 = add nsw i64 %v2347, 1
  br label %b497
b499:
  %v2357 = mul i64 %v2335, 2
  %v2358 = getelementptr inbounds float, ptr %v2344, i64 %v2357
  %v2359 = mul i64 %v2335, 768
  %v2360 = getelementptr inbounds float, ptr %v2346, i64 %v2359
  br label %b500
b500:
  %v2361 = phi i64 [ 0, %b499 ], [ %v2366, %b501 ]
  %v2362 = icmp slt i64 %v2361, %v2337
  br i1 %v2362, label %b501, label %b502
b501:
  %v2363 = getelementptr inbounds float, ptr %v2358, i64 %v2361
  %v2364 = load float, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2360, i64 %v2361
  store float %v2364, ptr %v2365, align 4
  %v2366 = add nsw i64 %v2361, 1
  br label %b500, !llvm.loop !21
b502:
  %v2367 = add nsw i64 %v2341, 1
  br label %b494
b496:
  br label %b503
b503:
  %v2368 = phi i64 [ 0, %b496 ], [ %v2403, %b511 ]
  %v2369 = icmp slt i64 %v2368, 0
  br i1 %v2369, label %b504, label %b505
b504:
  %v2370 = mul i64 %v2325, 8
  %v2371 = add i64 %v2370, %v2368
  %v2372 = getelementptr inbounds float, ptr %v2299, i64 %v2371
  br label %b506
b506:
  %v2373 = phi i64 [ 0, %b504 ], [ %v2391, %b507 ]
  %v2374 = icmp slt i64 %v2373, %v2329
  br i1 %v2374, label %b507, label %b508
b507:
  %v2375 = mul i64 %v2373, 8
  %v2376 = getelementptr inbounds float, ptr %v2372, i64 %v2375
  %v2377 = mul i64 %v2373, 32
  %v2378 = getelementptr inbounds float, ptr %v206, i64 %v2377
  %v2379 = getelementptr inbounds float, ptr %v2376, i64 0
  %v2380 = load <8 x float>, ptr %v2379, align 4
  %v2381 = getelementptr inbounds float, ptr %v2378, i64 0
  store <8 x float> %v2380, ptr %v2381, align 4
  %v2382 = getelementptr inbounds float, ptr %v2376, i64 8
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = getelementptr inbounds float, ptr %v2378, i64 8
  store <8 x float> %v2383, ptr %v2384, align 4
  %v2385 = getelementptr inbounds float, ptr %v2376, i64 16
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2378, i64 16
  store <8 x float> %v2386, ptr %v2387, align 4
  %v2388 = getelementptr inbounds float, ptr %v2376, i64 24
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2378, i64 24
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = add nsw i64 %v2373, 1
  br label %b506
b508:
  %v2392 = sdiv i64 %v2334, 2
  br label %b509
b509:
  %v2393 = phi i64 [ 0, %b508 ], [ %v2402, %b510 ]
  %v2394 = icmp slt i64 %v2393, %v2392
  br i1 %v2394, label %b510, label %b511
b510:
  %v2395 = mul i64 %v2393, 2
  %v2396 = add i64 %v2330, %v2395
  %v2397 = mul i64 %v2393, 768
  %v2398 = getelementptr inbounds float, ptr %v2300, i64 %v2397
  %v2399 = mul i64 %v2396, 8
  %v2400 = add i64 %v2399, %v2368
  %v2401 = getelementptr inbounds float, ptr %v2314, i64 %v2400
  call void @outer_2x32(ptr %v2398, ptr %v206, i64 %v2329, ptr %v2401, i64 8)
  %v2402 = add nsw i64 %v2393, 1
  br label %b509
b511:
  %v2403 = add nsw i64 %v2368, 32
  br label %b503
b505:
  %v2404 = mul i64 %v2325, 8
  %v2405 = add i64 %v2404, 0
  %v2406 = getelementptr inbounds float, ptr %v2299, i64 %v2405
  br label %b512
b512:
  %v2407 = phi i64 [ 0, %b505 ], [ %v2416, %b513 ]
  %v2408 = icmp slt i64 %v2407, %v2329
  br i1 %v2408, label %b513, label %b514
b513:
  %v2409 = mul i64 %v2407, 8
  %v2410 = getelementptr inbounds float, ptr %v2406, i64 %v2409
  %v2411 = mul i64 %v2407, 8
  %v2412 = getelementptr inbounds float, ptr %v206, i64 %v2411
  %v2413 = getelementptr inbounds float, ptr %v2410, i64 0
  %v2414 = load <8 x float>, ptr %v2413, align 4
  %v2415 = getelementptr inbounds float, ptr %v2412, i64 0
  store <8 x float> %v2414, ptr %v2415, align 4
  %v2416 = add nsw i64 %v2407, 1
  br label %b512
b514:
  %v2417 = sdiv i64 %v2334, 2
  br label %b515
b515:
  %v2418 = phi i64 [ 0, %b514 ], [ %v2427, %b516 ]
  %v2419 = icmp slt i64 %v2418, %v2417
  br i1 %v2419, label %b516, label %b517
b516:
  %v2420 = mul i64 %v2418, 2
  %v2421 = add i64 %v2330, %v2420
  %v2422 = mul i64 %v2418, 768
  %v2423 = getelementptr inbounds float, ptr %v2300, i64 %v2422
  %v2424 = mul i64 %v2421, 8
  %v2425 = add i64 %v2424, 0
  %v2426 = getelementptr inbounds float, ptr %v2314, i64 %v2425
  call void @outer_2x8(ptr %v2423, ptr %v206, i64 %v2329, ptr %v2426, i64 8)
  %v2427 = add nsw i64 %v2418, 1
  br label %b515
b517:
  %v2428 = add nsw i64 %v2330, 64
  br label %b491
b493:
  %v2429 = add nsw i64 %v2325, 384
  br label %b488
b490:
  %v2430 = icmp sgt i64 %v3, 1
  br i1 %v2430, label %b518, label %b519
b518:
  %v2431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2432 = atomicrmw add ptr %v2431, i64 1 acq_rel
  %v2433 = load i64, ptr %v201, align 8
  %v2434 = add i64 %v2433, 1
  store i64 %v2434, ptr %v201, align 8
  %v2435 = mul i64 %v3, %v2434
  br label %b520
b520:
  %v2436 = load atomic i64, ptr %v2431 acquire, align 8
  %v2437 = icmp slt i64 %v2436, %v2435
  br i1 %v2437, label %b521, label %b522
b521:
  %v2438 = call i32 @sched_yield()
  br label %b520
b522:
  br label %b519
b519:
  %v2439 = add i64 %v7, 0
  %v2440 = sdiv i64 %v2439, 1
  %v2441 = add i64 %v2, 1
  %v2442 = mul i64 %v2440, %v2
  %v2443 = sdiv i64 %v2442, %v3
  %v2444 = mul i64 %v2443, 1
  %v2445 = icmp slt i64 %v2444, %v7
  %v2446 = select i1 %v2445, i64 %v2444, i64 %v7
  %v2447 = mul i64 %v2440, %v2441
  %v2448 = sdiv i64 %v2447, %v3
  %v2449 = mul i64 %v2448, 1
  %v2450 = icmp slt i64 %v2449, %v7
  %v2451 = select i1 %v2450, i64 %v2449, i64 %v7
  br label %b523
b523:
  %v2452 = phi i64 [ %v2446, %b519 ], [ %v2475, %b528 ]
  %v2453 = icmp slt i64 %v2452, %v2451
  br i1 %v2453, label %b524, label %b525
b524:
  br label %b526
b526:
  %v2454 = phi i64 [ 0, %b524 ], [ %v2474, %b531 ]
  %v2455 = icmp slt i64 %v2454, 16
  br i1 %v2455, label %b527, label %b528
b527:
  br label %b529
b529:
  %v2456 = phi i64 [ 0, %b527 ], [ %v2469, %b530 ]
  %v2457 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v2468, %b530 ]
  %v2458 = icmp slt i64 %v2456, %v5
  br i1 %v2458, label %b530, label %b531
b530:
  %v2459 = add i64 %v2456, 0
  %v2460 = and i64 %v2459, %v186
  %v2461 = mul i64 %v2460, %v7
  %v2462 = add i64 %v2461, %v2452
  %v2463 = mul i64 %v2462, 16
  %v2464 = getelementptr inbounds float, ptr %v126, i64 %v2463
  %v2465 = add i64 0, %v2454
  %v2466 = getelementptr inbounds float, ptr %v2464, i64 %v2465
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = fadd <8 x float> %v2457, %v2467
  %v2469 = add nsw i64 %v2456, 1
  br label %b529
b531:
  %v2470 = mul i64 %v2452, 16
  %v2471 = getelementptr inbounds float, ptr %v148, i64 %v2470
  %v2472 = add i64 0, %v2454
  %v2473 = getelementptr inbounds float, ptr %v2471, i64 %v2472
  store <8 x float> %v2457, ptr %v2473, align 4
  %v2474 = add nsw i64 %v2454, 8
  br label %b526
b528:
  %v2475 = add nsw i64 %v2452, 1
  br label %b523
b525:
  %v2476 = icmp sgt i64 %v3, 1
  br i1 %v2476, label %b532, label %b533
b532:
  %v2477 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2478 = atomicrmw add ptr %v2477, i64 1 acq_rel
  %v2479 = load i64, ptr %v201, align 8
  %v2480 = add i64 %v2479, 1
  store i64 %v2480, ptr %v201, align 8
  %v2481 = mul i64 %v3, %v2480
  br label %b534
b534:
  %v2482 = load atomic i64, ptr %v2477 acquire, align 8
  %v2483 = icmp slt i64 %v2482, %v2481
  br i1 %v2483, label %b535, label %b536
b535:
  %v2484 = call i32 @sched_yield()
  br label %b534
b536:
  br label %b533
b533:
  %v2485 = mul i64 0, 8
  %v2486 = getelementptr inbounds float, ptr %v44, i64 %v2485
  %v2487 = getelementptr inbounds float, ptr %v2486, i64 0
  %v2488 = mul i64 0, 8
  %v2489 = getelementptr inbounds float, ptr %v118, i64 %v2488
  %v2490 = getelementptr inbounds float, ptr %v2489, i64 0
  %v2491 = getelementptr inbounds float, ptr %v206, i64 12288
  %v2492 = add i64 8, 1
  %v2493 = sdiv i64 %v2492, 2
  %v2494 = add i64 %v2, 1
  %v2495 = mul i64 %v2493, %v2
  %v2496 = sdiv i64 %v2495, %v3
  %v2497 = mul i64 %v2496, 2
  %v2498 = icmp slt i64 %v2497, 8
  %v2499 = select i1 %v2498, i64 %v2497, i64 8
  %v2500 = mul i64 %v2493, %v2494
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 2
  %v2503 = icmp slt i64 %v2502, 8
  %v2504 = select i1 %v2503, i64 %v2502, i64 8
  %v2505 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b537
b537:
  %v2506 = phi i64 [ %v2499, %b533 ], [ %v2514, %b542 ]
  %v2507 = icmp slt i64 %v2506, %v2504
  br i1 %v2507, label %b538, label %b539
b538:
  %v2508 = mul i64 %v2506, 8
  %v2509 = getelementptr inbounds float, ptr %v2505, i64 %v2508
  br label %b540
b540:
  %v2510 = phi i64 [ 0, %b538 ], [ %v2513, %b541 ]
  %v2511 = icmp slt i64 %v2510, 8
  br i1 %v2511, label %b541, label %b542
b541:
  %v2512 = getelementptr inbounds float, ptr %v2509, i64 %v2510
  store float 0x0000000000000000, ptr %v2512, align 4
  %v2513 = add nsw i64 %v2510, 1
  br label %b540
b542:
  %v2514 = add nsw i64 %v2506, 1
  br label %b537
b539:
  %v2515 = mul i64 %v8, 1
  br label %b543
b543:
  %v2516 = phi i64 [ 0, %b539 ], [ %v2620, %b548 ]
  %v2517 = icmp slt i64 %v2516, %v2515
  br i1 %v2517, label %b544, label %b545
b544:
  %v2518 = sub i64 %v2515, %v2516
  %v2519 = icmp slt i64 %v2518, 384
  %v2520 = select i1 %v2519, i64 %v2518, i64 384
  br label %b546
b546:
  %v2521 = phi i64 [ %v2499, %b544 ], [ %v2619, %b572 ]
  %v2522 = icmp slt i64 %v2521, %v2504
  br i1 %v2522, label %b547, label %b548
b547:
  %v2523 = sub i64 %v2504, %v2521
  %v2524 = icmp slt i64 %v2523, 64
  %v2525 = select i1 %v2524, i64 %v2523, i64 64
  %v2526 = sdiv i64 %v2525, 2
  %v2527 = mul i64 %v2526, 2
  %v2528 = sub i64 %v2525, %v2527
  %v2529 = mul i64 %v2516, 8
  %v2530 = add i64 %v2529, %v2521
  %v2531 = getelementptr inbounds float, ptr %v2487, i64 %v2530
  br label %b549
b549:
  %v2532 = phi i64 [ 0, %b547 ], [ %v2558, %b557 ]
  %v2533 = icmp slt i64 %v2532, %v2520
  br i1 %v2533, label %b550, label %b551
b550:
  %v2534 = mul i64 %v2532, 8
  %v2535 = getelementptr inbounds float, ptr %v2531, i64 %v2534
  %v2536 = mul i64 %v2532, 2
  %v2537 = getelementptr inbounds float, ptr %v2491, i64 %v2536
  br label %b552
b552:
  %v2538 = phi i64 [ 0, %b550 ], [ %v2547, %b553 ]
  %v2539 = icmp slt i64 %v2538, %v2526
  br i1 %v2539, label %b553, label %b554
b553:
  %v2540 = mul i64 %v2538, 2
  %v2541 = getelementptr inbounds float, ptr %v2535, i64 %v2540
  %v2542 = mul i64 %v2538, 768
  %v2543 = getelementptr inbounds float, ptr %v2537, i64 %v2542
  %v2544 = getelementptr inbounds float, ptr %v2541, i64 0
  %v2545 = load <2 x float>, ptr %v2544, align 4
  %v2546 = getelementptr inbounds float, ptr %v2543, i64 0
  store <2 x float> %v2545, ptr %v2546, align 4
  %v2547 = add nsw i64 %v2538, 1
  br label %b552
b554:
  %v2548 = mul i64 %v2526, 2
  %v2549 = getelementptr inbounds float, ptr %v2535, i64 %v2548
  %v2550 = mul i64 %v2526, 768
  %v2551 = getelementptr inbounds float, ptr %v2537, i64 %v2550
  br label %b555
b555:
  %v2552 = phi i64 [ 0, %b554 ], [ %v2557, %b556 ]
  %v2553 = icmp slt i64 %v2552, %v2528
  br i1 %v2553, label %b556, label %b557
b556:
  %v2554 = getelementptr inbounds float, ptr %v2549, i64 %v2552
  %v2555 = load float, ptr %v2554, align 4
  %v2556 = getelementptr inbounds float, ptr %v2551, i64 %v2552
  store float %v2555, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2552, 1
  br label %b555, !llvm.loop !24
b557:
  %v2558 = add nsw i64 %v2532, 1
  br label %b549
b551:
  br label %b558
b558:
  %v2559 = phi i64 [ 0, %b551 ], [ %v2594, %b566 ]
  %v2560 = icmp slt i64 %v2559, 0
  br i1 %v2560, label %b559, label %b560
b559:
  %v2561 = mul i64 %v2516, 8
  %v2562 = add i64 %v2561, %v2559
  %v2563 = getelementptr inbounds float, ptr %v2490, i64 %v2562
  br label %b561
b561:
  %v2564 = phi i64 [ 0, %b559 ], [ %v2582, %b562 ]
  %v2565 = icmp slt i64 %v2564, %v2520
  br i1 %v2565, label %b562, label %b563
b562:
  %v2566 = mul i64 %v2564, 8
  %v2567 = getelementptr inbounds float, ptr %v2563, i64 %v2566
  %v2568 = mul i64 %v2564, 32
  %v2569 = getelementptr inbounds float, ptr %v206, i64 %v2568
  %v2570 = getelementptr inbounds float, ptr %v2567, i64 0
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = getelementptr inbounds float, ptr %v2569, i64 0
  store <8 x float> %v2571, ptr %v2572, align 4
  %v2573 = getelementptr inbounds float, ptr %v2567, i64 8
  %v2574 = load <8 x float>, ptr %v2573, align 4
  %v2575 = getelementptr inbounds float, ptr %v2569, i64 8
  store <8 x float> %v2574, ptr %v2575, align 4
  %v2576 = getelementptr inbounds float, ptr %v2567, i64 16
  %v2577 = load <8 x float>, ptr %v2576, align 4
  %v2578 = getelementptr inbounds float, ptr %v2569, i64 16
  store <8 x float> %v2577, ptr %v2578, align 4
  %v2579 = getelementptr inbounds float, ptr %v2567, i64 24
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = getelementptr inbounds float, ptr %v2569, i64 24
  store <8 x float> %v2580, ptr %v2581, align 4
  %v2582 = add nsw i64 %v2564, 1
  br label %b561
b563:
  %v2583 = sdiv i64 %v2525, 2
  br label %b564
b564:
  %v2584 = phi i64 [ 0, %b563 ], [ %v2593, %b565 ]
  %v2585 = icmp slt i64 %v2584, %v2583
  br i1 %v2585, label %b565, label %b566
b565:
  %v2586 = mul i64 %v2584, 2
  %v2587 = add i64 %v2521, %v2586
  %v2588 = mul i64 %v2584, 768
  %v2589 = getelementptr inbounds float, ptr %v2491, i64 %v2588
  %v2590 = mul i64 %v2587, 8
  %v2591 = add i64 %v2590, %v2559
  %v2592 = getelementptr inbounds float, ptr %v2505, i64 %v2591
  call void @outer_2x32(ptr %v2589, ptr %v206, i64 %v2520, ptr %v2592, i64 8)
  %v2593 = add nsw i64 %v2584, 1
  br label %b564
b566:
  %v2594 = add nsw i64 %v2559, 32
  br label %b558
b560:
  %v2595 = mul i64 %v2516, 8
  %v2596 = add i64 %v2595, 0
  %v2597 = getelementptr inbounds float, ptr %v2490, i64 %v2596
  br label %b567
b567:
  %v2598 = phi i64 [ 0, %b560 ], [ %v2607, %b568 ]
  %v2599 = icmp slt i64 %v2598, %v2520
  br i1 %v2599, label %b568, label %b569
b568:
  %v2600 = mul i64 %v2598, 8
  %v2601 = getelementptr inbounds float, ptr %v2597, i64 %v2600
  %v2602 = mul i64 %v2598, 8
  %v2603 = getelementptr inbounds float, ptr %v206, i64 %v2602
  %v2604 = getelementptr inbounds float, ptr %v2601, i64 0
  %v2605 = load <8 x float>, ptr %v2604, align 4
  %v2606 = getelementptr inbounds float, ptr %v2603, i64 0
  store <8 x float> %v2605, ptr %v2606, align 4
  %v2607 = add nsw i64 %v2598, 1
  br label %b567
b569:
  %v2608 = sdiv i64 %v2525, 2
  br label %b570
b570:
  %v2609 = phi i64 [ 0, %b569 ], [ %v2618, %b571 ]
  %v2610 = icmp slt i64 %v2609, %v2608
  br i1 %v2610, label %b571, label %b572
b571:
  %v2611 = mul i64 %v2609, 2
  %v2612 = add i64 %v2521, %v2611
  %v2613 = mul i64 %v2609, 768
  %v2614 = getelementptr inbounds float, ptr %v2491, i64 %v2613
  %v2615 = mul i64 %v2612, 8
  %v2616 = add i64 %v2615, 0
  %v2617 = getelementptr inbounds float, ptr %v2505, i64 %v2616
  call void @outer_2x8(ptr %v2614, ptr %v206, i64 %v2520, ptr %v2617, i64 8)
  %v2618 = add nsw i64 %v2609, 1
  br label %b570
b572:
  %v2619 = add nsw i64 %v2521, 64
  br label %b546
b548:
  %v2620 = add nsw i64 %v2516, 384
  br label %b543
b545:
  %v2621 = icmp sgt i64 %v3, 1
  br i1 %v2621, label %b573, label %b574
b573:
  %v2622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2623 = atomicrmw add ptr %v2622, i64 1 acq_rel
  %v2624 = load i64, ptr %v201, align 8
  %v2625 = add i64 %v2624, 1
  store i64 %v2625, ptr %v201, align 8
  %v2626 = mul i64 %v3, %v2625
  br label %b575
b575:
  %v2627 = load atomic i64, ptr %v2622 acquire, align 8
  %v2628 = icmp slt i64 %v2627, %v2626
  br i1 %v2628, label %b576, label %b577
b576:
  %v2629 = call i32 @sched_yield()
  br label %b575
b577:
  br label %b574
b574:
  %v2630 = add i64 %v7, 0
  %v2631 = sdiv i64 %v2630, 1
  %v2632 = add i64 %v2, 1
  %v2633 = mul i64 %v2631, %v2
  %v2634 = sdiv i64 %v2633, %v3
  %v2635 = mul i64 %v2634, 1
  %v2636 = icmp slt i64 %v2635, %v7
  %v2637 = select i1 %v2636, i64 %v2635, i64 %v7
  %v2638 = mul i64 %v2631, %v2632
  %v2639 = sdiv i64 %v2638, %v3
  %v2640 = mul i64 %v2639, 1
  %v2641 = icmp slt i64 %v2640, %v7
  %v2642 = select i1 %v2641, i64 %v2640, i64 %v7
  br label %b578
b578:
  %v2643 = phi i64 [ %v2637, %b574 ], [ %v2660, %b579 ]
  %v2644 = icmp slt i64 %v2643, %v2642
  br i1 %v2644, label %b579, label %b580
b579:
  %v2645 = mul i64 %v2643, 8
  %v2646 = getelementptr inbounds float, ptr %v48, i64 %v2645
  %v2647 = mul i64 %v2643, 8
  %v2648 = getelementptr inbounds float, ptr %v104, i64 %v2647
  %v2649 = mul i64 %v2643, 8
  %v2650 = getelementptr inbounds float, ptr %v150, i64 %v2649
  %v2651 = add i64 0, 0
  %v2652 = getelementptr inbounds float, ptr %v2646, i64 %v2651
  %v2653 = load <8 x float>, ptr %v2652, align 4
  %v2654 = add i64 0, 0
  %v2655 = getelementptr inbounds float, ptr %v2648, i64 %v2654
  %v2656 = load <8 x float>, ptr %v2655, align 4
  %v2657 = fmul <8 x float> %v2653, %v2656
  %v2658 = add i64 0, 0
  %v2659 = getelementptr inbounds float, ptr %v2650, i64 %v2658
  store <8 x float> %v2657, ptr %v2659, align 4
  %v2660 = add nsw i64 %v2643, 1
  br label %b578
b580:
  %v2661 = icmp sgt i64 %v3, 1
  br i1 %v2661, label %b581, label %b582
b581:
  %v2662 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2663 = atomicrmw add ptr %v2662, i64 1 acq_rel
  %v2664 = load i64, ptr %v201, align 8
  %v2665 = add i64 %v2664, 1
  store i64 %v2665, ptr %v201, align 8
  %v2666 = mul i64 %v3, %v2665
  br label %b583
b583:
  %v2667 = load atomic i64, ptr %v2662 acquire, align 8
  %v2668 = icmp slt i64 %v2667, %v2666
  br i1 %v2668, label %b584, label %b585
b584:
  %v2669 = call i32 @sched_yield()
  br label %b583
b585:
  br label %b582
b582:
  %v2670 = icmp eq i64 %v2, 0
  br i1 %v2670, label %b586, label %b587
b586:
  br label %b588
b588:
  %v2671 = phi i64 [ 0, %b586 ], [ %v2703, %b593 ]
  %v2672 = icmp slt i64 %v2671, 16
  br i1 %v2672, label %b589, label %b590
b589:
  br label %b591
b591:
  %v2673 = phi i64 [ 0, %b589 ], [ %v2698, %b596 ]
  %v2674 = phi <8 x float> [ splat (float 0x0000000000000000), %b589 ], [ %v2697, %b596 ]
  %v2675 = icmp slt i64 %v2673, %v7
  br i1 %v2675, label %b592, label %b593
b592:
  %v2676 = add i64 %v2673, 128
  %v2677 = icmp slt i64 %v2676, %v7
  %v2678 = select i1 %v2677, i64 %v2676, i64 %v7
  br label %b594
b594:
  %v2679 = phi i64 [ %v2673, %b592 ], [ %v2696, %b595 ]
  %v2680 = phi <8 x float> [ splat (float 0x0000000000000000), %b592 ], [ %v2695, %b595 ]
  %v2681 = icmp slt i64 %v2679, %v2678
  br i1 %v2681, label %b595, label %b596
b595:
  %v2682 = mul i64 %v2679, 16
  %v2683 = getelementptr inbounds float, ptr %v148, i64 %v2682
  %v2684 = add i64 0, %v2671
  %v2685 = getelementptr inbounds float, ptr %v2683, i64 %v2684
  %v2686 = load float, ptr %v2685, align 4
  %v2687 = mul i64 %v2679, 8
  %v2688 = getelementptr inbounds float, ptr %v20, i64 %v2687
  %v2689 = add i64 0, 0
  %v2690 = getelementptr inbounds float, ptr %v2688, i64 %v2689
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = insertelement <8 x float> poison, float %v2686, i64 0
  %v2693 = shufflevector <8 x float> %v2692, <8 x float> poison, <8 x i32> zeroinitializer
  %v2694 = fmul <8 x float> %v2693, %v2691
  %v2695 = fadd <8 x float> %v2680, %v2694
  %v2696 = add nsw i64 %v2679, 1
  br label %b594
b596:
  %v2697 = fadd <8 x float> %v2674, %v2680
  %v2698 = add nsw i64 %v2673, 128
  br label %b591
b593:
  %v2699 = mul i64 %v2671, 8
  %v2700 = add i64 0, %v2699
  %v2701 = add i64 %v2700, 0
  %v2702 = getelementptr inbounds float, ptr %v84, i64 %v2701
  store <8 x float> %v2674, ptr %v2702, align 4
  %v2703 = add nsw i64 %v2671, 1
  br label %b588
b590:
  br label %b587
b587:
  %v2704 = icmp sgt i64 %v3, 1
  br i1 %v2704, label %b597, label %b598
b597:
  %v2705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2706 = atomicrmw add ptr %v2705, i64 1 acq_rel
  %v2707 = load i64, ptr %v201, align 8
  %v2708 = add i64 %v2707, 1
  store i64 %v2708, ptr %v201, align 8
  %v2709 = mul i64 %v3, %v2708
  br label %b599
b599:
  %v2710 = load atomic i64, ptr %v2705 acquire, align 8
  %v2711 = icmp slt i64 %v2710, %v2709
  br i1 %v2711, label %b600, label %b601
b600:
  %v2712 = call i32 @sched_yield()
  br label %b599
b601:
  br label %b598
b598:
  %v2713 = add i64 %v7, 0
  %v2714 = sdiv i64 %v2713, 1
  %v2715 = add i64 %v2, 1
  %v2716 = mul i64 %v2714, %v2
  %v2717 = sdiv i64 %v2716, %v3
  %v2718 = mul i64 %v2717, 1
  %v2719 = icmp slt i64 %v2718, %v7
  %v2720 = select i1 %v2719, i64 %v2718, i64 %v7
  %v2721 = mul i64 %v2714, %v2715
  %v2722 = sdiv i64 %v2721, %v3
  %v2723 = mul i64 %v2722, 1
  %v2724 = icmp slt i64 %v2723, %v7
  %v2725 = select i1 %v2724, i64 %v2723, i64 %v7
  %v2726 = mul i64 %v2720, 16
  %v2727 = getelementptr inbounds float, ptr %v148, i64 %v2726
  %v2728 = getelementptr inbounds float, ptr %v2727, i64 0
  %v2729 = mul i64 %v2720, 8
  %v2730 = getelementptr inbounds float, ptr %v152, i64 %v2729
  %v2731 = getelementptr inbounds float, ptr %v2730, i64 0
  %v2732 = sub i64 %v2725, %v2720
  %v2733 = mul i64 %v2732, 1
  %v2734 = getelementptr inbounds float, ptr %v18, i64 0
  %v2735 = icmp sgt i64 %v2733, 0
  br i1 %v2735, label %b602, label %b603
b602:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2733, i64 16, ptr %v2734, i64 8, ptr %v2728, i64 16, ptr %v2731, i64 8)
  br label %b603
b603:
  %v2736 = icmp sgt i64 %v3, 1
  br i1 %v2736, label %b604, label %b605
b604:
  %v2737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2738 = atomicrmw add ptr %v2737, i64 1 acq_rel
  %v2739 = load i64, ptr %v201, align 8
  %v2740 = add i64 %v2739, 1
  store i64 %v2740, ptr %v201, align 8
  %v2741 = mul i64 %v3, %v2740
  br label %b606
b606:
  %v2742 = load atomic i64, ptr %v2737 acquire, align 8
  %v2743 = icmp slt i64 %v2742, %v2741
  br i1 %v2743, label %b607, label %b608
b607:
  %v2744 = call i32 @sched_yield()
  br label %b606
b608:
  br label %b605
b605:
  %v2745 = icmp eq i64 %v2, 0
  br i1 %v2745, label %b609, label %b610
b609:
  br label %b611
b611:
  %v2746 = phi i64 [ 0, %b609 ], [ %v2778, %b616 ]
  %v2747 = icmp slt i64 %v2746, 8
  br i1 %v2747, label %b612, label %b613
b612:
  br label %b614
b614:
  %v2748 = phi i64 [ 0, %b612 ], [ %v2773, %b619 ]
  %v2749 = phi <8 x float> [ splat (float 0x0000000000000000), %b612 ], [ %v2772, %b619 ]
  %v2750 = icmp slt i64 %v2748, %v7
  br i1 %v2750, label %b615, label %b616
b615:
  %v2751 = add i64 %v2748, 128
  %v2752 = icmp slt i64 %v2751, %v7
  %v2753 = select i1 %v2752, i64 %v2751, i64 %v7
  br label %b617
b617:
  %v2754 = phi i64 [ %v2748, %b615 ], [ %v2771, %b618 ]
  %v2755 = phi <8 x float> [ splat (float 0x0000000000000000), %b615 ], [ %v2770, %b618 ]
  %v2756 = icmp slt i64 %v2754, %v2753
  br i1 %v2756, label %b618, label %b619
b618:
  %v2757 = mul i64 %v2754, 8
  %v2758 = getelementptr inbounds float, ptr %v146, i64 %v2757
  %v2759 = add i64 0, %v2746
  %v2760 = getelementptr inbounds float, ptr %v2758, i64 %v2759
  %v2761 = load float, ptr %v2760, align 4
  %v2762 = mul i64 %v2754, 8
  %v2763 = getelementptr inbounds float, ptr %v20, i64 %v2762
  %v2764 = add i64 0, 0
  %v2765 = getelementptr inbounds float, ptr %v2763, i64 %v2764
  %v2766 = load <8 x float>, ptr %v2765, align 4
  %v2767 = insertelement <8 x float> poison, float %v2761, i64 0
  %v2768 = shufflevector <8 x float> %v2767, <8 x float> poison, <8 x i32> zeroinitializer
  %v2769 = fmul <8 x float> %v2768, %v2766
  %v2770 = fadd <8 x float> %v2755, %v2769
  %v2771 = add nsw i64 %v2754, 1
  br label %b617
b619:
  %v2772 = fadd <8 x float> %v2749, %v2755
  %v2773 = add nsw i64 %v2748, 128
  br label %b614
b616:
  %v2774 = mul i64 %v2746, 8
  %v2775 = add i64 0, %v2774
  %v2776 = add i64 %v2775, 0
  %v2777 = getelementptr inbounds float, ptr %v78, i64 %v2776
  store <8 x float> %v2749, ptr %v2777, align 4
  %v2778 = add nsw i64 %v2746, 1
  br label %b611
b613:
  br label %b610
b610:
  %v2779 = icmp sgt i64 %v3, 1
  br i1 %v2779, label %b620, label %b621
b620:
  %v2780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2781 = atomicrmw add ptr %v2780, i64 1 acq_rel
  %v2782 = load i64, ptr %v201, align 8
  %v2783 = add i64 %v2782, 1
  store i64 %v2783, ptr %v201, align 8
  %v2784 = mul i64 %v3, %v2783
  br label %b622
b622:
  %v2785 = load atomic i64, ptr %v2780 acquire, align 8
  %v2786 = icmp slt i64 %v2785, %v2784
  br i1 %v2786, label %b623, label %b624
b623:
  %v2787 = call i32 @sched_yield()
  br label %b622
b624:
  br label %b621
b621:
  %v2788 = add i64 %v7, 0
  %v2789 = sdiv i64 %v2788, 1
  %v2790 = add i64 %v2, 1
  %v2791 = mul i64 %v2789, %v2
  %v2792 = sdiv i64 %v2791, %v3
  %v2793 = mul i64 %v2792, 1
  %v2794 = icmp slt i64 %v2793, %v7
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v7
  %v2796 = mul i64 %v2789, %v2790
  %v2797 = sdiv i64 %v2796, %v3
  %v2798 = mul i64 %v2797, 1
  %v2799 = icmp slt i64 %v2798, %v7
  %v2800 = select i1 %v2799, i64 %v2798, i64 %v7
  %v2801 = mul i64 %v2795, 8
  %v2802 = getelementptr inbounds float, ptr %v146, i64 %v2801
  %v2803 = getelementptr inbounds float, ptr %v2802, i64 0
  %v2804 = mul i64 %v2795, 8
  %v2805 = getelementptr inbounds float, ptr %v154, i64 %v2804
  %v2806 = getelementptr inbounds float, ptr %v2805, i64 0
  %v2807 = sub i64 %v2800, %v2795
  %v2808 = mul i64 %v2807, 1
  %v2809 = getelementptr inbounds float, ptr %v12, i64 0
  %v2810 = icmp sgt i64 %v2808, 0
  br i1 %v2810, label %b625, label %b626
b625:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2808, i64 8, ptr %v2809, i64 8, ptr %v2803, i64 8, ptr %v2806, i64 8)
  br label %b626
b626:
  %v2811 = icmp sgt i64 %v3, 1
  br i1 %v2811, label %b627, label %b628
b627:
  %v2812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2813 = atomicrmw add ptr %v2812, i64 1 acq_rel
  %v2814 = load i64, ptr %v201, align 8
  %v2815 = add i64 %v2814, 1
  store i64 %v2815, ptr %v201, align 8
  %v2816 = mul i64 %v3, %v2815
  br label %b629
b629:
  %v2817 = load atomic i64, ptr %v2812 acquire, align 8
  %v2818 = icmp slt i64 %v2817, %v2816
  br i1 %v2818, label %b630, label %b631
b630:
  %v2819 = call i32 @sched_yield()
  br label %b629
b631:
  br label %b628
b628:
  %v2820 = icmp eq i64 %v2, 0
  br i1 %v2820, label %b632, label %b633
b632:
  br label %b634
b634:
  %v2821 = phi i64 [ 0, %b632 ], [ %v2853, %b639 ]
  %v2822 = icmp slt i64 %v2821, 8
  br i1 %v2822, label %b635, label %b636
b635:
  br label %b637
b637:
  %v2823 = phi i64 [ 0, %b635 ], [ %v2848, %b642 ]
  %v2824 = phi <8 x float> [ splat (float 0x0000000000000000), %b635 ], [ %v2847, %b642 ]
  %v2825 = icmp slt i64 %v2823, %v7
  br i1 %v2825, label %b638, label %b639
b638:
  %v2826 = add i64 %v2823, 128
  %v2827 = icmp slt i64 %v2826, %v7
  %v2828 = select i1 %v2827, i64 %v2826, i64 %v7
  br label %b640
b640:
  %v2829 = phi i64 [ %v2823, %b638 ], [ %v2846, %b641 ]
  %v2830 = phi <8 x float> [ splat (float 0x0000000000000000), %b638 ], [ %v2845, %b641 ]
  %v2831 = icmp slt i64 %v2829, %v2828
  br i1 %v2831, label %b641, label %b642
b641:
  %v2832 = mul i64 %v2829, 8
  %v2833 = getelementptr inbounds float, ptr %v144, i64 %v2832
  %v2834 = add i64 0, %v2821
  %v2835 = getelementptr inbounds float, ptr %v2833, i64 %v2834
  %v2836 = load float, ptr %v2835, align 4
  %v2837 = mul i64 %v2829, 8
  %v2838 = getelementptr inbounds float, ptr %v20, i64 %v2837
  %v2839 = add i64 0, 0
  %v2840 = getelementptr inbounds float, ptr %v2838, i64 %v2839
  %v2841 = load <8 x float>, ptr %v2840, align 4
  %v2842 = insertelement <8 x float> poison, float %v2836, i64 0
  %v2843 = shufflevector <8 x float> %v2842, <8 x float> poison, <8 x i32> zeroinitializer
  %v2844 = fmul <8 x float> %v2843, %v2841
  %v2845 = fadd <8 x float> %v2830, %v2844
  %v2846 = add nsw i64 %v2829, 1
  br label %b640
b642:
  %v2847 = fadd <8 x float> %v2824, %v2830
  %v2848 = add nsw i64 %v2823, 128
  br label %b637
b639:
  %v2849 = mul i64 %v2821, 8
  %v2850 = add i64 0, %v2849
  %v2851 = add i64 %v2850, 0
  %v2852 = getelementptr inbounds float, ptr %v80, i64 %v2851
  store <8 x float> %v2824, ptr %v2852, align 4
  %v2853 = add nsw i64 %v2821, 1
  br label %b634
b636:
  br label %b633
b633:
  %v2854 = icmp sgt i64 %v3, 1
  br i1 %v2854, label %b643, label %b644
b643:
  %v2855 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2856 = atomicrmw add ptr %v2855, i64 1 acq_rel
  %v2857 = load i64, ptr %v201, align 8
  %v2858 = add i64 %v2857, 1
  store i64 %v2858, ptr %v201, align 8
  %v2859 = mul i64 %v3, %v2858
  br label %b645
b645:
  %v2860 = load atomic i64, ptr %v2855 acquire, align 8
  %v2861 = icmp slt i64 %v2860, %v2859
  br i1 %v2861, label %b646, label %b647
b646:
  %v2862 = call i32 @sched_yield()
  br label %b645
b647:
  br label %b644
b644:
  %v2863 = add i64 %v7, 0
  %v2864 = sdiv i64 %v2863, 1
  %v2865 = add i64 %v2, 1
  %v2866 = mul i64 %v2864, %v2
  %v2867 = sdiv i64 %v2866, %v3
  %v2868 = mul i64 %v2867, 1
  %v2869 = icmp slt i64 %v2868, %v7
  %v2870 = select i1 %v2869, i64 %v2868, i64 %v7
  %v2871 = mul i64 %v2864, %v2865
  %v2872 = sdiv i64 %v2871, %v3
  %v2873 = mul i64 %v2872, 1
  %v2874 = icmp slt i64 %v2873, %v7
  %v2875 = select i1 %v2874, i64 %v2873, i64 %v7
  %v2876 = mul i64 %v2870, 8
  %v2877 = getelementptr inbounds float, ptr %v144, i64 %v2876
  %v2878 = getelementptr inbounds float, ptr %v2877, i64 0
  %v2879 = mul i64 %v2870, 8
  %v2880 = getelementptr inbounds float, ptr %v146, i64 %v2879
  %v2881 = getelementptr inbounds float, ptr %v2880, i64 0
  %v2882 = sub i64 %v2875, %v2870
  %v2883 = mul i64 %v2882, 1
  %v2884 = getelementptr inbounds float, ptr %v14, i64 0
  %v2885 = icmp sgt i64 %v2883, 0
  br i1 %v2885, label %b648, label %b649
b648:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2883, i64 8, ptr %v2884, i64 8, ptr %v2878, i64 8, ptr %v2881, i64 8)
  br label %b649
b649:
  %v2886 = icmp sgt i64 %v3, 1
  br i1 %v2886, label %b650, label %b651
b650:
  %v2887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2888 = atomicrmw add ptr %v2887, i64 1 acq_rel
  %v2889 = load i64, ptr %v201, align 8
  %v2890 = add i64 %v2889, 1
  store i64 %v2890, ptr %v201, align 8
  %v2891 = mul i64 %v3, %v2890
  br label %b652
b652:
  %v2892 = load atomic i64, ptr %v2887 acquire, align 8
  %v2893 = icmp slt i64 %v2892, %v2891
  br i1 %v2893, label %b653, label %b654
b653:
  %v2894 = call i32 @sched_yield()
  br label %b652
b654:
  br label %b651
b651:
  %v2895 = icmp eq i64 %v2, 0
  br i1 %v2895, label %b655, label %b656
b655:
  br label %b657
b657:
  %v2896 = phi i64 [ 0, %b655 ], [ %v2928, %b662 ]
  %v2897 = icmp slt i64 %v2896, 8
  br i1 %v2897, label %b658, label %b659
b658:
  br label %b660
b660:
  %v2898 = phi i64 [ 0, %b658 ], [ %v2923, %b665 ]
  %v2899 = phi <8 x float> [ splat (float 0x0000000000000000), %b658 ], [ %v2922, %b665 ]
  %v2900 = icmp slt i64 %v2898, %v7
  br i1 %v2900, label %b661, label %b662
b661:
  %v2901 = add i64 %v2898, 128
  %v2902 = icmp slt i64 %v2901, %v7
  %v2903 = select i1 %v2902, i64 %v2901, i64 %v7
  br label %b663
b663:
  %v2904 = phi i64 [ %v2898, %b661 ], [ %v2921, %b664 ]
  %v2905 = phi <8 x float> [ splat (float 0x0000000000000000), %b661 ], [ %v2920, %b664 ]
  %v2906 = icmp slt i64 %v2904, %v2903
  br i1 %v2906, label %b664, label %b665
b664:
  %v2907 = mul i64 %v2904, 8
  %v2908 = getelementptr inbounds float, ptr %v142, i64 %v2907
  %v2909 = add i64 0, %v2896
  %v2910 = getelementptr inbounds float, ptr %v2908, i64 %v2909
  %v2911 = load float, ptr %v2910, align 4
  %v2912 = mul i64 %v2904, 8
  %v2913 = getelementptr inbounds float, ptr %v20, i64 %v2912
  %v2914 = add i64 0, 0
  %v2915 = getelementptr inbounds float, ptr %v2913, i64 %v2914
  %v2916 = load <8 x float>, ptr %v2915, align 4
  %v2917 = insertelement <8 x float> poison, float %v2911, i64 0
  %v2918 = shufflevector <8 x float> %v2917, <8 x float> poison, <8 x i32> zeroinitializer
  %v2919 = fmul <8 x float> %v2918, %v2916
  %v2920 = fadd <8 x float> %v2905, %v2919
  %v2921 = add nsw i64 %v2904, 1
  br label %b663
b665:
  %v2922 = fadd <8 x float> %v2899, %v2905
  %v2923 = add nsw i64 %v2898, 128
  br label %b660
b662:
  %v2924 = mul i64 %v2896, 8
  %v2925 = add i64 0, %v2924
  %v2926 = add i64 %v2925, 0
  %v2927 = getelementptr inbounds float, ptr %v82, i64 %v2926
  store <8 x float> %v2899, ptr %v2927, align 4
  %v2928 = add nsw i64 %v2896, 1
  br label %b657
b659:
  br label %b656
b656:
  %v2929 = icmp sgt i64 %v3, 1
  br i1 %v2929, label %b666, label %b667
b666:
  %v2930 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2931 = atomicrmw add ptr %v2930, i64 1 acq_rel
  %v2932 = load i64, ptr %v201, align 8
  %v2933 = add i64 %v2932, 1
  store i64 %v2933, ptr %v201, align 8
  %v2934 = mul i64 %v3, %v2933
  br label %b668
b668:
  %v2935 = load atomic i64, ptr %v2930 acquire, align 8
  %v2936 = icmp slt i64 %v2935, %v2934
  br i1 %v2936, label %b669, label %b670
b669:
  %v2937 = call i32 @sched_yield()
  br label %b668
b670:
  br label %b667
b667:
  %v2938 = add i64 %v7, 0
  %v2939 = sdiv i64 %v2938, 1
  %v2940 = add i64 %v2, 1
  %v2941 = mul i64 %v2939, %v2
  %v2942 = sdiv i64 %v2941, %v3
  %v2943 = mul i64 %v2942, 1
  %v2944 = icmp slt i64 %v2943, %v7
  %v2945 = select i1 %v2944, i64 %v2943, i64 %v7
  %v2946 = mul i64 %v2939, %v2940
  %v2947 = sdiv i64 %v2946, %v3
  %v2948 = mul i64 %v2947, 1
  %v2949 = icmp slt i64 %v2948, %v7
  %v2950 = select i1 %v2949, i64 %v2948, i64 %v7
  %v2951 = mul i64 %v2945, 8
  %v2952 = getelementptr inbounds float, ptr %v142, i64 %v2951
  %v2953 = getelementptr inbounds float, ptr %v2952, i64 0
  %v2954 = mul i64 %v2945, 8
  %v2955 = getelementptr inbounds float, ptr %v144, i64 %v2954
  %v2956 = getelementptr inbounds float, ptr %v2955, i64 0
  %v2957 = sub i64 %v2950, %v2945
  %v2958 = mul i64 %v2957, 1
  %v2959 = getelementptr inbounds float, ptr %v16, i64 0
  %v2960 = icmp sgt i64 %v2958, 0
  br i1 %v2960, label %b671, label %b672
b671:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2958, i64 8, ptr %v2959, i64 8, ptr %v2953, i64 8, ptr %v2956, i64 8)
  br label %b672
b672:
  %v2961 = icmp sgt i64 %v3, 1
  br i1 %v2961, label %b673, label %b674
b673:
  %v2962 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2963 = atomicrmw add ptr %v2962, i64 1 acq_rel
  %v2964 = load i64, ptr %v201, align 8
  %v2965 = add i64 %v2964, 1
  store i64 %v2965, ptr %v201, align 8
  %v2966 = mul i64 %v3, %v2965
  br label %b675
b675:
  %v2967 = load atomic i64, ptr %v2962 acquire, align 8
  %v2968 = icmp slt i64 %v2967, %v2966
  br i1 %v2968, label %b676, label %b677
b676:
  %v2969 = call i32 @sched_yield()
  br label %b675
b677:
  br label %b674
b674:
  %v2970 = icmp eq i64 %v2, 0
  br i1 %v2970, label %b678, label %b679
b678:
  br label %b680
b680:
  %v2971 = phi i64 [ 0, %b678 ], [ %v3003, %b685 ]
  %v2972 = icmp slt i64 %v2971, 8
  br i1 %v2972, label %b681, label %b682
b681:
  br label %b683
b683:
  %v2973 = phi i64 [ 0, %b681 ], [ %v2998, %b688 ]
  %v2974 = phi <8 x float> [ splat (float 0x0000000000000000), %b681 ], [ %v2997, %b688 ]
  %v2975 = icmp slt i64 %v2973, %v7
  br i1 %v2975, label %b684, label %b685
b684:
  %v2976 = add i64 %v2973, 128
  %v2977 = icmp slt i64 %v2976, %v7
  %v2978 = select i1 %v2977, i64 %v2976, i64 %v7
  br label %b686
b686:
  %v2979 = phi i64 [ %v2973, %b684 ], [ %v2996, %b687 ]
  %v2980 = phi <8 x float> [ splat (float 0x0000000000000000), %b684 ], [ %v2995, %b687 ]
  %v2981 = icmp slt i64 %v2979, %v2978
  br i1 %v2981, label %b687, label %b688
b687:
  %v2982 = mul i64 %v2979, 8
  %v2983 = getelementptr inbounds float, ptr %v150, i64 %v2982
  %v2984 = add i64 0, %v2971
  %v2985 = getelementptr inbounds float, ptr %v2983, i64 %v2984
  %v2986 = load float, ptr %v2985, align 4
  %v2987 = mul i64 %v2979, 8
  %v2988 = getelementptr inbounds float, ptr %v20, i64 %v2987
  %v2989 = add i64 0, 0
  %v2990 = getelementptr inbounds float, ptr %v2988, i64 %v2989
  %v2991 = load <8 x float>, ptr %v2990, align 4
  %v2992 = insertelement <8 x float> poison, float %v2986, i64 0
  %v2993 = shufflevector <8 x float> %v2992, <8 x float> poison, <8 x i32> zeroinitializer
  %v2994 = fmul <8 x float> %v2993, %v2991
  %v2995 = fadd <8 x float> %v2980, %v2994
  %v2996 = add nsw i64 %v2979, 1
  br label %b686
b688:
  %v2997 = fadd <8 x float> %v2974, %v2980
  %v2998 = add nsw i64 %v2973, 128
  br label %b683
b685:
  %v2999 = mul i64 %v2971, 8
  %v3000 = add i64 0, %v2999
  %v3001 = add i64 %v3000, 0
  %v3002 = getelementptr inbounds float, ptr %v76, i64 %v3001
  store <8 x float> %v2974, ptr %v3002, align 4
  %v3003 = add nsw i64 %v2971, 1
  br label %b680
b682:
  br label %b679
b679:
  %v3004 = icmp sgt i64 %v3, 1
  br i1 %v3004, label %b689, label %b690
b689:
  %v3005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3006 = atomicrmw add ptr %v3005, i64 1 acq_rel
  %v3007 = load i64, ptr %v201, align 8
  %v3008 = add i64 %v3007, 1
  store i64 %v3008, ptr %v201, align 8
  %v3009 = mul i64 %v3, %v3008
  br label %b691
b691:
  %v3010 = load atomic i64, ptr %v3005 acquire, align 8
  %v3011 = icmp slt i64 %v3010, %v3009
  br i1 %v3011, label %b692, label %b693
b692:
  %v3012 = call i32 @sched_yield()
  br label %b691
b693:
  br label %b690
b690:
  %v3013 = add i64 %v7, 0
  %v3014 = sdiv i64 %v3013, 1
  %v3015 = add i64 %v2, 1
  %v3016 = mul i64 %v3014, %v2
  %v3017 = sdiv i64 %v3016, %v3
  %v3018 = mul i64 %v3017, 1
  %v3019 = icmp slt i64 %v3018, %v7
  %v3020 = select i1 %v3019, i64 %v3018, i64 %v7
  %v3021 = mul i64 %v3014, %v3015
  %v3022 = sdiv i64 %v3021, %v3
  %v3023 = mul i64 %v3022, 1
  %v3024 = icmp slt i64 %v3023, %v7
  %v3025 = select i1 %v3024, i64 %v3023, i64 %v7
  %v3026 = mul i64 %v3020, 8
  %v3027 = getelementptr inbounds float, ptr %v150, i64 %v3026
  %v3028 = getelementptr inbounds float, ptr %v3027, i64 0
  %v3029 = mul i64 %v3020, 8
  %v3030 = getelementptr inbounds float, ptr %v142, i64 %v3029
  %v3031 = getelementptr inbounds float, ptr %v3030, i64 0
  %v3032 = sub i64 %v3025, %v3020
  %v3033 = mul i64 %v3032, 1
  %v3034 = getelementptr inbounds float, ptr %v10, i64 0
  %v3035 = icmp sgt i64 %v3033, 0
  br i1 %v3035, label %b694, label %b695
b694:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3033, i64 8, ptr %v3034, i64 8, ptr %v3028, i64 8, ptr %v3031, i64 8)
  br label %b695
b695:
  %v3036 = icmp sgt i64 %v3, 1
  br i1 %v3036, label %b696, label %b697
b696:
  %v3037 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3038 = atomicrmw add ptr %v3037, i64 1 acq_rel
  %v3039 = load i64, ptr %v201, align 8
  %v3040 = add i64 %v3039, 1
  store i64 %v3040, ptr %v201, align 8
  %v3041 = mul i64 %v3, %v3040
  br label %b698
b698:
  %v3042 = load atomic i64, ptr %v3037 acquire, align 8
  %v3043 = icmp slt i64 %v3042, %v3041
  br i1 %v3043, label %b699, label %b700
b699:
  %v3044 = call i32 @sched_yield()
  br label %b698
b700:
  br label %b697
b697:
  %v3045 = add i64 %v7, 0
  %v3046 = sdiv i64 %v3045, 1
  %v3047 = add i64 %v2, 1
  %v3048 = mul i64 %v3046, %v2
  %v3049 = sdiv i64 %v3048, %v3
  %v3050 = mul i64 %v3049, 1
  %v3051 = icmp slt i64 %v3050, %v7
  %v3052 = select i1 %v3051, i64 %v3050, i64 %v7
  %v3053 = mul i64 %v3046, %v3047
  %v3054 = sdiv i64 %v3053, %v3
  %v3055 = mul i64 %v3054, 1
  %v3056 = icmp slt i64 %v3055, %v7
  %v3057 = select i1 %v3056, i64 %v3055, i64 %v7
  br label %b701
b701:
  %v3058 = phi i64 [ %v3052, %b697 ], [ %v3093, %b702 ]
  %v3059 = icmp slt i64 %v3058, %v3057
  br i1 %v3059, label %b702, label %b703
b702:
  %v3060 = mul i64 %v3058, 8
  %v3061 = getelementptr inbounds float, ptr %v152, i64 %v3060
  %v3062 = mul i64 %v3058, 8
  %v3063 = getelementptr inbounds float, ptr %v154, i64 %v3062
  %v3064 = mul i64 %v3058, 8
  %v3065 = getelementptr inbounds float, ptr %v146, i64 %v3064
  %v3066 = mul i64 %v3058, 8
  %v3067 = getelementptr inbounds float, ptr %v144, i64 %v3066
  %v3068 = mul i64 %v3058, 8
  %v3069 = getelementptr inbounds float, ptr %v142, i64 %v3068
  %v3070 = mul i64 %v3058, 8
  %v3071 = getelementptr inbounds float, ptr %v86, i64 %v3070
  %v3072 = add i64 0, 0
  %v3073 = getelementptr inbounds float, ptr %v3061, i64 %v3072
  %v3074 = load <8 x float>, ptr %v3073, align 4
  %v3075 = add i64 0, 0
  %v3076 = getelementptr inbounds float, ptr %v3063, i64 %v3075
  %v3077 = load <8 x float>, ptr %v3076, align 4
  %v3078 = fadd <8 x float> %v3074, %v3077
  %v3079 = add i64 0, 0
  %v3080 = getelementptr inbounds float, ptr %v3065, i64 %v3079
  %v3081 = load <8 x float>, ptr %v3080, align 4
  %v3082 = fadd <8 x float> %v3078, %v3081
  %v3083 = add i64 0, 0
  %v3084 = getelementptr inbounds float, ptr %v3067, i64 %v3083
  %v3085 = load <8 x float>, ptr %v3084, align 4
  %v3086 = fadd <8 x float> %v3082, %v3085
  %v3087 = add i64 0, 0
  %v3088 = getelementptr inbounds float, ptr %v3069, i64 %v3087
  %v3089 = load <8 x float>, ptr %v3088, align 4
  %v3090 = fadd <8 x float> %v3086, %v3089
  %v3091 = add i64 0, 0
  %v3092 = getelementptr inbounds float, ptr %v3071, i64 %v3091
  store <8 x float> %v3090, ptr %v3092, align 4
  %v3093 = add nsw i64 %v3058, 1
  br label %b701
b703:
  %v3094 = icmp sgt i64 %v3, 1
  br i1 %v3094, label %b704, label %b705
b704:
  %v3095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3096 = atomicrmw add ptr %v3095, i64 1 acq_rel
  %v3097 = load i64, ptr %v201, align 8
  %v3098 = add i64 %v3097, 1
  store i64 %v3098, ptr %v201, align 8
  %v3099 = mul i64 %v3, %v3098
  br label %b706
b706:
  %v3100 = load atomic i64, ptr %v3095 acquire, align 8
  %v3101 = icmp slt i64 %v3100, %v3099
  br i1 %v3101, label %b707, label %b708
b707:
  %v3102 = call i32 @sched_yield()
  br label %b706
b708:
  br label %b705
b705:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #1 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #1 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #2
declare i32 @sched_yield() #2
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
