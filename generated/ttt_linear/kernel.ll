; generated from specs/ttt_linear.yaml by `make generated`: do not edit
; ttt_linear I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v213 = alloca i64, i64 1, align 8
  %v501 = alloca float, i64 64, align 4
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
  %v143 = getelementptr inbounds i64, ptr %v1, i64 8
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 16
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 19
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 20
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 23
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 24
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 35
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 36
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 37
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 38
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 41
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 42
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 44
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 45
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 46
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 47
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 48
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 49
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 50
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 51
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 52
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 53
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 54
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 55
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 56
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 57
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 58
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 59
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 60
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 61
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 62
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 64
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 65
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 66
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 67
  %v212 = load i64, ptr %v211, align 8
  store i64 0, ptr %v213, align 8
  %v214 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v215 = load ptr, ptr %v214, align 4
  %v216 = mul i64 %v2, 0
  %v217 = add i64 %v216, 448
  %v218 = getelementptr inbounds float, ptr %v215, i64 %v217
  %v219 = getelementptr inbounds i64, ptr %v1, i64 4
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b0, label %b1
b0:
  %v222 = icmp eq i64 %v2, 0
  br i1 %v222, label %b2, label %b3
b2:
  br label %b4
b4:
  %v223 = phi i64 [ 0, %b2 ], [ %v230, %b5 ]
  %v224 = icmp slt i64 %v223, 128
  br i1 %v224, label %b5, label %b6
b5:
  %v225 = add i64 0, %v223
  %v226 = getelementptr inbounds float, ptr %v16, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 0, %v223
  %v229 = getelementptr inbounds float, ptr %v66, i64 %v228
  store <8 x float> %v227, ptr %v229, align 4
  %v230 = add nsw i64 %v223, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v231 = icmp sgt i64 %v3, 1
  br i1 %v231, label %b7, label %b8
b7:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v233 = atomicrmw add ptr %v232, i64 1 acq_rel
  %v234 = load i64, ptr %v213, align 8
  %v235 = add i64 %v234, 1
  store i64 %v235, ptr %v213, align 8
  %v236 = mul i64 %v3, %v235
  br label %b9
b9:
  %v237 = load atomic i64, ptr %v232 acquire, align 8
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b10, label %b11
b10:
  %v239 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 4
  %v241 = load i64, ptr %v240, align 8
  %v242 = icmp eq i64 %v241, 0
  br i1 %v242, label %b12, label %b13
b12:
  %v243 = icmp eq i64 %v2, 0
  br i1 %v243, label %b14, label %b15
b14:
  br label %b16
b16:
  %v244 = phi i64 [ 0, %b14 ], [ %v251, %b17 ]
  %v245 = icmp slt i64 %v244, 128
  br i1 %v245, label %b17, label %b18
b17:
  %v246 = add i64 0, %v244
  %v247 = getelementptr inbounds float, ptr %v18, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 128, %v244
  %v250 = getelementptr inbounds float, ptr %v66, i64 %v249
  store <8 x float> %v248, ptr %v250, align 4
  %v251 = add nsw i64 %v244, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v252 = icmp sgt i64 %v3, 1
  br i1 %v252, label %b19, label %b20
b19:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v254 = atomicrmw add ptr %v253, i64 1 acq_rel
  %v255 = load i64, ptr %v213, align 8
  %v256 = add i64 %v255, 1
  store i64 %v256, ptr %v213, align 8
  %v257 = mul i64 %v3, %v256
  br label %b21
b21:
  %v258 = load atomic i64, ptr %v253 acquire, align 8
  %v259 = icmp slt i64 %v258, %v257
  br i1 %v259, label %b22, label %b23
b22:
  %v260 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b24, label %b25
b24:
  %v264 = icmp eq i64 %v2, 0
  br i1 %v264, label %b26, label %b27
b26:
  br label %b28
b28:
  %v265 = phi i64 [ 0, %b26 ], [ %v272, %b29 ]
  %v266 = icmp slt i64 %v265, 128
  br i1 %v266, label %b29, label %b30
b29:
  %v267 = add i64 0, %v265
  %v268 = getelementptr inbounds float, ptr %v20, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 256, %v265
  %v271 = getelementptr inbounds float, ptr %v66, i64 %v270
  store <8 x float> %v269, ptr %v271, align 4
  %v272 = add nsw i64 %v265, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v273 = icmp sgt i64 %v3, 1
  br i1 %v273, label %b31, label %b32
b31:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v275 = atomicrmw add ptr %v274, i64 1 acq_rel
  %v276 = load i64, ptr %v213, align 8
  %v277 = add i64 %v276, 1
  store i64 %v277, ptr %v213, align 8
  %v278 = mul i64 %v3, %v277
  br label %b33
b33:
  %v279 = load atomic i64, ptr %v274 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b34, label %b35
b34:
  %v281 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 4
  %v283 = load i64, ptr %v282, align 8
  %v284 = icmp eq i64 %v283, 0
  br i1 %v284, label %b36, label %b37
b36:
  %v285 = icmp eq i64 %v2, 0
  br i1 %v285, label %b38, label %b39
b38:
  br label %b40
b40:
  %v286 = phi i64 [ 0, %b38 ], [ %v293, %b41 ]
  %v287 = icmp slt i64 %v286, 16
  br i1 %v287, label %b41, label %b42
b41:
  %v288 = add i64 0, %v286
  %v289 = getelementptr inbounds float, ptr %v22, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 384, %v286
  %v292 = getelementptr inbounds float, ptr %v66, i64 %v291
  store <8 x float> %v290, ptr %v292, align 4
  %v293 = add nsw i64 %v286, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b43, label %b44
b43:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = load i64, ptr %v213, align 8
  %v298 = add i64 %v297, 1
  store i64 %v298, ptr %v213, align 8
  %v299 = mul i64 %v3, %v298
  br label %b45
b45:
  %v300 = load atomic i64, ptr %v295 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b46, label %b47
b46:
  %v302 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 4
  %v304 = load i64, ptr %v303, align 8
  %v305 = icmp eq i64 %v304, 0
  br i1 %v305, label %b48, label %b49
b48:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 73
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b50, label %b51
b50:
  %v309 = add i64 %v7, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  br label %b52
b52:
  %v322 = phi i64 [ %v316, %b50 ], [ %v337, %b57 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b53, label %b54
b53:
  %v324 = and i64 0, %v148
  %v325 = mul i64 %v324, %v7
  %v326 = add i64 %v325, %v322
  %v327 = mul i64 %v326, 128
  %v328 = getelementptr inbounds float, ptr %v36, i64 %v327
  br label %b55
b55:
  %v329 = phi i64 [ 0, %b53 ], [ %v336, %b56 ]
  %v330 = icmp slt i64 %v329, 128
  br i1 %v330, label %b56, label %b57
b56:
  %v331 = add i64 0, %v329
  %v332 = getelementptr inbounds float, ptr %v10, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 0, %v329
  %v335 = getelementptr inbounds float, ptr %v328, i64 %v334
  store <8 x float> %v333, ptr %v335, align 4
  %v336 = add nsw i64 %v329, 8
  br label %b55
b57:
  %v337 = add nsw i64 %v322, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v338 = icmp sgt i64 %v3, 1
  br i1 %v338, label %b58, label %b59
b58:
  %v339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v340 = atomicrmw add ptr %v339, i64 1 acq_rel
  %v341 = load i64, ptr %v213, align 8
  %v342 = add i64 %v341, 1
  store i64 %v342, ptr %v213, align 8
  %v343 = mul i64 %v3, %v342
  br label %b60
b60:
  %v344 = load atomic i64, ptr %v339 acquire, align 8
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b61, label %b62
b61:
  %v346 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 4
  %v348 = load i64, ptr %v347, align 8
  %v349 = icmp eq i64 %v348, 0
  br i1 %v349, label %b63, label %b64
b63:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 74
  %v351 = load i64, ptr %v350, align 8
  %v352 = icmp eq i64 %v351, 0
  br i1 %v352, label %b65, label %b66
b65:
  %v353 = add i64 %v7, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v7
  %v360 = select i1 %v359, i64 %v358, i64 %v7
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v7
  %v365 = select i1 %v364, i64 %v363, i64 %v7
  br label %b67
b67:
  %v366 = phi i64 [ %v360, %b65 ], [ %v381, %b72 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b68, label %b69
b68:
  %v368 = and i64 0, %v150
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v366
  %v371 = mul i64 %v370, 16
  %v372 = getelementptr inbounds float, ptr %v38, i64 %v371
  br label %b70
b70:
  %v373 = phi i64 [ 0, %b68 ], [ %v380, %b71 ]
  %v374 = icmp slt i64 %v373, 16
  br i1 %v374, label %b71, label %b72
b71:
  %v375 = add i64 0, %v373
  %v376 = getelementptr inbounds float, ptr %v12, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, %v373
  %v379 = getelementptr inbounds float, ptr %v372, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v373, 8
  br label %b70
b72:
  %v381 = add nsw i64 %v366, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b73, label %b74
b73:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v213, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v213, align 8
  %v387 = mul i64 %v3, %v386
  br label %b75
b75:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b76, label %b77
b76:
  %v390 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v391 = getelementptr inbounds float, ptr %v215, i64 0
  %v392 = getelementptr inbounds i64, ptr %v1, i64 4
  %v393 = load i64, ptr %v392, align 8
  %v394 = icmp eq i64 %v393, 0
  br i1 %v394, label %b78, label %b79
b78:
  %v395 = add i64 2, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 2
  %v402 = select i1 %v401, i64 %v400, i64 2
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, 2
  %v407 = select i1 %v406, i64 %v405, i64 2
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  br label %b80
b80:
  %v410 = phi i64 [ %v402, %b78 ], [ %v451, %b81 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b81, label %b82
b81:
  %v412 = mul i64 %v410, 256
  %v413 = mul i64 %v410, 32
  %v414 = add i64 %v412, 0
  %v415 = add i64 %v413, 0
  %v416 = getelementptr inbounds float, ptr %v391, i64 %v414
  %v417 = sub i64 50, %v415
  %v418 = icmp slt i64 %v417, 0
  %v419 = select i1 %v418, i64 0, i64 %v417
  %v420 = mul i64 %v415, 8
  %v421 = add i64 0, %v420
  %v422 = getelementptr inbounds float, ptr %v66, i64 %v421
  call void @pack_turned(ptr %v422, i64 8, i64 1, i64 8, i64 %v419, ptr %v416, i64 32)
  %v423 = add i64 %v412, 8
  %v424 = add i64 %v413, 8
  %v425 = getelementptr inbounds float, ptr %v391, i64 %v423
  %v426 = sub i64 50, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = mul i64 %v424, 8
  %v430 = add i64 0, %v429
  %v431 = getelementptr inbounds float, ptr %v66, i64 %v430
  call void @pack_turned(ptr %v431, i64 8, i64 1, i64 8, i64 %v428, ptr %v425, i64 32)
  %v432 = add i64 %v412, 16
  %v433 = add i64 %v413, 16
  %v434 = getelementptr inbounds float, ptr %v391, i64 %v432
  %v435 = sub i64 50, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = mul i64 %v433, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v66, i64 %v439
  call void @pack_turned(ptr %v440, i64 8, i64 1, i64 8, i64 %v437, ptr %v434, i64 32)
  %v441 = add i64 %v412, 24
  %v442 = add i64 %v413, 24
  %v443 = getelementptr inbounds float, ptr %v391, i64 %v441
  %v444 = sub i64 50, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = mul i64 %v442, 8
  %v448 = add i64 0, %v447
  %v449 = getelementptr inbounds float, ptr %v66, i64 %v448
  call void @pack_turned(ptr %v449, i64 8, i64 1, i64 8, i64 %v446, ptr %v443, i64 32)
  %v450 = add i64 %v412, 256
  %v451 = add nsw i64 %v410, 1
  br label %b80
b82:
  %v452 = icmp eq i64 %v407, 2
  br i1 %v452, label %b83, label %b84
b83:
  %v453 = mul i64 1, 256
  %v454 = mul i64 1, 32
  %v455 = add i64 %v453, 0
  %v456 = add i64 %v454, 0
  %v457 = getelementptr inbounds float, ptr %v391, i64 %v455
  %v458 = sub i64 50, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = mul i64 %v456, 8
  %v462 = add i64 0, %v461
  %v463 = getelementptr inbounds float, ptr %v66, i64 %v462
  call void @pack_turned(ptr %v463, i64 8, i64 1, i64 8, i64 %v460, ptr %v457, i64 24)
  %v464 = add i64 %v453, 8
  %v465 = add i64 %v454, 8
  %v466 = getelementptr inbounds float, ptr %v391, i64 %v464
  %v467 = sub i64 50, %v465
  %v468 = icmp slt i64 %v467, 0
  %v469 = select i1 %v468, i64 0, i64 %v467
  %v470 = mul i64 %v465, 8
  %v471 = add i64 0, %v470
  %v472 = getelementptr inbounds float, ptr %v66, i64 %v471
  call void @pack_turned(ptr %v472, i64 8, i64 1, i64 8, i64 %v469, ptr %v466, i64 24)
  %v473 = add i64 %v453, 16
  %v474 = add i64 %v454, 16
  %v475 = getelementptr inbounds float, ptr %v391, i64 %v473
  %v476 = sub i64 50, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = mul i64 %v474, 8
  %v480 = add i64 0, %v479
  %v481 = getelementptr inbounds float, ptr %v66, i64 %v480
  call void @pack_turned(ptr %v481, i64 8, i64 1, i64 8, i64 %v478, ptr %v475, i64 24)
  %v482 = add i64 %v453, 192
  br label %b84
b84:
  br label %b79
b79:
  %v483 = icmp sgt i64 %v3, 1
  br i1 %v483, label %b85, label %b86
b85:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v485 = atomicrmw add ptr %v484, i64 1 acq_rel
  %v486 = load i64, ptr %v213, align 8
  %v487 = add i64 %v486, 1
  store i64 %v487, ptr %v213, align 8
  %v488 = mul i64 %v3, %v487
  br label %b87
b87:
  %v489 = load atomic i64, ptr %v484 acquire, align 8
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b88, label %b89
b88:
  %v491 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 5
  %v493 = load i64, ptr %v492, align 8
  br label %b90
b90:
  %v494 = phi i64 [ 0, %b86 ], [ %v1548, %b201 ]
  %v495 = icmp slt i64 %v494, %v5
  br i1 %v495, label %b91, label %b92
b91:
  %v496 = add i64 %v494, %v493
  %v497 = icmp slt i64 %v496, %v5
  %v498 = select i1 %v497, i64 %v496, i64 %v5
  %v499 = sub i64 %v498, %v494
  %v500 = mul i64 %v499, %v7
  %v502 = add i64 %v500, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v500
  %v509 = select i1 %v508, i64 %v507, i64 %v500
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v500
  %v514 = select i1 %v513, i64 %v512, i64 %v500
  %v515 = mul i64 %v494, %v7
  %v516 = add i64 %v509, %v515
  %v517 = add i64 %v514, %v515
  br label %b93
b93:
  %v518 = phi i64 [ %v516, %b91 ], [ %v594, %b98 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b94, label %b95
b94:
  %v520 = add i64 %v518, 96
  %v521 = icmp slt i64 %v520, %v517
  %v522 = select i1 %v521, i64 %v520, i64 %v517
  br label %b96
b96:
  %v523 = phi i64 [ 0, %b94 ], [ %v593, %b101 ]
  %v524 = icmp slt i64 %v523, 2
  br i1 %v524, label %b97, label %b98
b97:
  %v525 = sub i64 %v522, %v518
  %v526 = sub i64 2, 1
  %v527 = add i64 %v525, %v526
  %v528 = sdiv i64 %v527, 2
  br label %b99
b99:
  %v529 = phi i64 [ 0, %b97 ], [ %v592, %b106 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b100, label %b101
b100:
  %v531 = mul i64 %v525, %v529
  %v532 = sdiv i64 %v531, %v528
  %v533 = add i64 %v518, %v532
  %v534 = add i64 %v529, 1
  %v535 = mul i64 %v525, %v534
  %v536 = sdiv i64 %v535, %v528
  %v537 = add i64 %v518, %v536
  %v538 = mul i64 %v523, 256
  %v539 = getelementptr inbounds float, ptr %v391, i64 %v538
  %v540 = sub i64 %v537, %v533
  %v541 = mul i64 %v533, 8
  %v542 = getelementptr inbounds float, ptr %v14, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = icmp eq i64 %v523, 1
  %v545 = select i1 %v544, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v546 = icmp eq i64 %v523, 1
  %v547 = select i1 %v546, i64 8, i64 8
  %v548 = sub i64 %v540, 1
  %v549 = getelementptr inbounds ptr, ptr %v545, i64 %v548
  %v550 = load ptr, ptr %v549, align 4
  %v551 = getelementptr inbounds float, ptr %v501, i64 0
  %v552 = icmp sgt i64 %v540, 0
  br i1 %v552, label %b102, label %b103
b102:
  call void %v550(ptr %v543, i64 8, ptr %v539, i64 8, ptr %v551, i64 32, i64 %v547)
  br label %b103
b103:
  %v553 = icmp eq i64 %v523, 1
  %v554 = select i1 %v553, i64 192, i64 256
  %v555 = add i64 %v538, %v554
  br label %b104
b104:
  %v556 = phi i64 [ %v533, %b103 ], [ %v591, %b109 ]
  %v557 = icmp slt i64 %v556, %v537
  br i1 %v557, label %b105, label %b106
b105:
  %v558 = sub i64 %v556, %v533
  %v559 = mul i64 %v558, 32
  %v560 = getelementptr inbounds float, ptr %v501, i64 %v559
  %v561 = mul i64 %v556, 50
  %v562 = getelementptr inbounds float, ptr %v68, i64 %v561
  %v563 = icmp eq i64 %v523, 1
  %v564 = select i1 %v563, i64 3, i64 4
  br label %b107
b107:
  %v565 = phi i64 [ 0, %b105 ], [ %v590, %b113 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b108, label %b109
b108:
  %v567 = mul i64 %v523, 4
  %v568 = add i64 %v567, %v565
  %v569 = mul i64 %v568, 8
  %v570 = icmp slt i64 %v569, 48
  br i1 %v570, label %b110, label %b111
b110:
  %v571 = add i64 0, %v565
  %v572 = mul i64 %v571, 8
  %v573 = getelementptr inbounds float, ptr %v560, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, %v569
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  store <8 x float> %v574, ptr %v576, align 4
  br label %b111
b111:
  %v577 = icmp eq i64 %v569, 48
  br i1 %v577, label %b112, label %b113
b112:
  %v578 = icmp ult i64 2, 8
  %v579 = select i1 %v578, i64 2, i64 8
  %v580 = trunc i64 %v579 to i32
  %v581 = insertelement <8 x i32> poison, i32 %v580, i64 0
  %v582 = shufflevector <8 x i32> %v581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v583 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v582
  %v584 = add i64 0, %v565
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v560, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 0, %v569
  %v589 = getelementptr inbounds float, ptr %v562, i64 %v588
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v587, ptr align 4 %v589, <8 x i1> %v583)
  br label %b113
b113:
  %v590 = add nsw i64 %v565, 1
  br label %b107
b109:
  %v591 = add nsw i64 %v556, 1
  br label %b104
b106:
  %v592 = add nsw i64 %v529, 1
  br label %b99
b101:
  %v593 = add nsw i64 %v523, 1
  br label %b96
b98:
  %v594 = add nsw i64 %v518, 96
  br label %b93
b95:
  %v595 = add i64 %v500, 0
  %v596 = sdiv i64 %v595, 1
  %v597 = add i64 %v2, 1
  %v598 = mul i64 %v596, %v2
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v500
  %v602 = select i1 %v601, i64 %v600, i64 %v500
  %v603 = mul i64 %v596, %v597
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, %v500
  %v607 = select i1 %v606, i64 %v605, i64 %v500
  %v608 = mul i64 %v494, %v7
  %v609 = add i64 %v602, %v608
  %v610 = add i64 %v607, %v608
  br label %b114
b114:
  %v611 = phi i64 [ %v609, %b95 ], [ %v639, %b119 ]
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b115, label %b116
b115:
  %v613 = mul i64 %v611, 50
  %v614 = getelementptr inbounds float, ptr %v68, i64 %v613
  %v615 = mul i64 %v611, 16
  %v616 = getelementptr inbounds float, ptr %v70, i64 %v615
  %v617 = mul i64 %v611, 16
  %v618 = getelementptr inbounds float, ptr %v72, i64 %v617
  %v619 = mul i64 %v611, 16
  %v620 = getelementptr inbounds float, ptr %v74, i64 %v619
  br label %b117
b117:
  %v621 = phi i64 [ 0, %b115 ], [ %v638, %b118 ]
  %v622 = icmp slt i64 %v621, 16
  br i1 %v622, label %b118, label %b119
b118:
  %v623 = add i64 0, %v621
  %v624 = getelementptr inbounds float, ptr %v614, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 16, %v621
  %v627 = getelementptr inbounds float, ptr %v614, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 32, %v621
  %v630 = getelementptr inbounds float, ptr %v614, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 0, %v621
  %v633 = getelementptr inbounds float, ptr %v616, i64 %v632
  store <8 x float> %v625, ptr %v633, align 4
  %v634 = add i64 0, %v621
  %v635 = getelementptr inbounds float, ptr %v618, i64 %v634
  store <8 x float> %v628, ptr %v635, align 4
  %v636 = add i64 0, %v621
  %v637 = getelementptr inbounds float, ptr %v620, i64 %v636
  store <8 x float> %v631, ptr %v637, align 4
  %v638 = add nsw i64 %v621, 8
  br label %b117
b119:
  %v639 = add nsw i64 %v611, 1
  br label %b114
b116:
  %v640 = icmp sgt i64 %v3, 1
  br i1 %v640, label %b120, label %b121
b120:
  %v641 = getelementptr inbounds i64, ptr %v1, i64 3
  %v642 = atomicrmw add ptr %v641, i64 1 acq_rel
  %v643 = load i64, ptr %v213, align 8
  %v644 = add i64 %v643, 1
  store i64 %v644, ptr %v213, align 8
  %v645 = mul i64 %v3, %v644
  br label %b122
b122:
  %v646 = load atomic i64, ptr %v641 acquire, align 8
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b123, label %b124
b123:
  %v648 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v649 = phi i64 [ %v494, %b121 ], [ %v1538, %b196 ]
  %v650 = icmp slt i64 %v649, %v498
  br i1 %v650, label %b126, label %b127
b126:
  %v651 = add i64 %v7, 0
  %v652 = sdiv i64 %v651, 1
  %v653 = add i64 %v2, 1
  %v654 = mul i64 %v652, %v2
  %v655 = sdiv i64 %v654, %v3
  %v656 = mul i64 %v655, 1
  %v657 = icmp slt i64 %v656, %v7
  %v658 = select i1 %v657, i64 %v656, i64 %v7
  %v659 = mul i64 %v652, %v653
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v7
  %v663 = select i1 %v662, i64 %v661, i64 %v7
  br label %b128
b128:
  %v664 = phi i64 [ %v658, %b126 ], [ %v709, %b133 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b129, label %b130
b129:
  br label %b131
b131:
  %v666 = phi i64 [ 0, %b129 ], [ %v708, %b136 ]
  %v667 = icmp slt i64 %v666, 2
  br i1 %v667, label %b132, label %b133
b132:
  br label %b134
b134:
  %v668 = phi i64 [ 0, %b132 ], [ %v699, %b135 ]
  %v669 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v698, %b135 ]
  %v670 = icmp slt i64 %v668, 8
  br i1 %v670, label %b135, label %b136
b135:
  %v671 = add i64 %v649, 0
  %v672 = and i64 %v671, %v160
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v664
  %v675 = mul i64 %v674, 16
  %v676 = getelementptr inbounds float, ptr %v72, i64 %v675
  %v677 = mul i64 %v666, 8
  %v678 = add i64 0, %v677
  %v679 = add i64 %v678, %v668
  %v680 = getelementptr inbounds float, ptr %v676, i64 %v679
  %v681 = load float, ptr %v680, align 4
  %v682 = add i64 %v649, 0
  %v683 = and i64 %v682, %v148
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v664
  %v686 = mul i64 %v685, 128
  %v687 = getelementptr inbounds float, ptr %v36, i64 %v686
  %v688 = mul i64 %v666, 64
  %v689 = add i64 0, %v688
  %v690 = add i64 %v689, 0
  %v691 = mul i64 %v668, 8
  %v692 = add i64 %v690, %v691
  %v693 = getelementptr inbounds float, ptr %v687, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = insertelement <8 x float> poison, float %v681, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = fmul <8 x float> %v696, %v694
  %v698 = fadd <8 x float> %v669, %v697
  %v699 = add nsw i64 %v668, 1
  br label %b134
b136:
  %v700 = mul i64 %v664, 16
  %v701 = getelementptr inbounds float, ptr %v76, i64 %v700
  %v702 = mul i64 %v666, 8
  %v703 = add i64 0, %v702
  %v704 = mul i64 0, 8
  %v705 = add i64 %v703, %v704
  %v706 = add i64 %v705, 0
  %v707 = getelementptr inbounds float, ptr %v701, i64 %v706
  store <8 x float> %v669, ptr %v707, align 4
  %v708 = add nsw i64 %v666, 1
  br label %b131
b133:
  %v709 = add nsw i64 %v664, 1
  br label %b128
b130:
  %v710 = add i64 %v7, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v7
  %v717 = select i1 %v716, i64 %v715, i64 %v7
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v7
  %v722 = select i1 %v721, i64 %v720, i64 %v7
  br label %b137
b137:
  %v723 = phi i64 [ %v717, %b130 ], [ %v767, %b142 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b138, label %b139
b138:
  br label %b140
b140:
  %v725 = phi i64 [ 0, %b138 ], [ %v766, %b145 ]
  %v726 = icmp slt i64 %v725, 2
  br i1 %v726, label %b141, label %b142
b141:
  br label %b143
b143:
  %v727 = phi i64 [ 0, %b141 ], [ %v750, %b144 ]
  %v728 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v749, %b144 ]
  %v729 = icmp slt i64 %v727, 8
  br i1 %v729, label %b144, label %b145
b144:
  %v730 = mul i64 %v723, 16
  %v731 = getelementptr inbounds float, ptr %v76, i64 %v730
  %v732 = add i64 %v649, 0
  %v733 = and i64 %v732, %v150
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v723
  %v736 = mul i64 %v735, 16
  %v737 = getelementptr inbounds float, ptr %v38, i64 %v736
  %v738 = mul i64 %v725, 8
  %v739 = add i64 0, %v738
  %v740 = add i64 %v739, %v727
  %v741 = getelementptr inbounds float, ptr %v731, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = mul i64 %v725, 8
  %v744 = add i64 0, %v743
  %v745 = add i64 %v744, %v727
  %v746 = getelementptr inbounds float, ptr %v737, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = fadd <8 x float> %v742, %v747
  %v749 = fadd <8 x float> %v728, %v748
  %v750 = add nsw i64 %v727, 8
  br label %b143
b145:
  %v751 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v752 = shufflevector <8 x float> %v728, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v753 = fadd <4 x float> %v751, %v752
  %v754 = shufflevector <4 x float> %v753, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v755 = shufflevector <4 x float> %v753, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v756 = fadd <2 x float> %v754, %v755
  %v757 = extractelement <2 x float> %v756, i64 0
  %v758 = extractelement <2 x float> %v756, i64 1
  %v759 = fadd float %v757, %v758
  %v760 = fadd float %v759, 0x0000000000000000
  %v761 = mul i64 %v723, 2
  %v762 = getelementptr inbounds float, ptr %v78, i64 %v761
  %v763 = add i64 0, %v725
  %v764 = add i64 %v763, 0
  %v765 = getelementptr inbounds float, ptr %v762, i64 %v764
  store float %v760, ptr %v765, align 4
  %v766 = add nsw i64 %v725, 1
  br label %b140
b142:
  %v767 = add nsw i64 %v723, 1
  br label %b137
b139:
  %v768 = add i64 %v7, 0
  %v769 = sdiv i64 %v768, 1
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v7
  %v775 = select i1 %v774, i64 %v773, i64 %v7
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  br label %b146
b146:
  %v781 = phi i64 [ %v775, %b139 ], [ %v824, %b151 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b147, label %b148
b147:
  br label %b149
b149:
  %v783 = phi i64 [ 0, %b147 ], [ %v823, %b150 ]
  %v784 = icmp slt i64 %v783, 2
  br i1 %v784, label %b150, label %b151
b150:
  %v785 = mul i64 %v781, 16
  %v786 = getelementptr inbounds float, ptr %v76, i64 %v785
  %v787 = add i64 %v649, 0
  %v788 = and i64 %v787, %v150
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v781
  %v791 = mul i64 %v790, 16
  %v792 = getelementptr inbounds float, ptr %v38, i64 %v791
  %v793 = mul i64 %v781, 2
  %v794 = getelementptr inbounds float, ptr %v78, i64 %v793
  %v795 = add i64 0, %v783
  %v796 = getelementptr inbounds float, ptr %v794, i64 %v795
  %v797 = load float, ptr %v796, align 4
  %v798 = fdiv float %v797, 0x4020000000000000
  %v799 = add i64 %v649, 0
  %v800 = and i64 %v799, %v164
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v781
  %v803 = mul i64 %v802, 16
  %v804 = getelementptr inbounds float, ptr %v80, i64 %v803
  %v805 = mul i64 %v783, 8
  %v806 = add i64 0, %v805
  %v807 = add i64 %v806, 0
  %v808 = getelementptr inbounds float, ptr %v786, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = mul i64 %v783, 8
  %v811 = add i64 0, %v810
  %v812 = add i64 %v811, 0
  %v813 = getelementptr inbounds float, ptr %v792, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v809, %v814
  %v816 = insertelement <8 x float> poison, float %v798, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  %v818 = fsub <8 x float> %v815, %v817
  %v819 = mul i64 %v783, 8
  %v820 = add i64 0, %v819
  %v821 = add i64 %v820, 0
  %v822 = getelementptr inbounds float, ptr %v804, i64 %v821
  store <8 x float> %v818, ptr %v822, align 4
  %v823 = add nsw i64 %v783, 1
  br label %b149
b151:
  %v824 = add nsw i64 %v781, 1
  br label %b146
b148:
  %v825 = add i64 %v7, 0
  %v826 = sdiv i64 %v825, 1
  %v827 = add i64 %v2, 1
  %v828 = mul i64 %v826, %v2
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, %v7
  %v832 = select i1 %v831, i64 %v830, i64 %v7
  %v833 = mul i64 %v826, %v827
  %v834 = sdiv i64 %v833, %v3
  %v835 = mul i64 %v834, 1
  %v836 = icmp slt i64 %v835, %v7
  %v837 = select i1 %v836, i64 %v835, i64 %v7
  br label %b152
b152:
  %v838 = phi i64 [ %v832, %b148 ], [ %v875, %b157 ]
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b153, label %b154
b153:
  br label %b155
b155:
  %v840 = phi i64 [ 0, %b153 ], [ %v874, %b160 ]
  %v841 = icmp slt i64 %v840, 2
  br i1 %v841, label %b156, label %b157
b156:
  br label %b158
b158:
  %v842 = phi i64 [ 0, %b156 ], [ %v858, %b159 ]
  %v843 = phi <8 x float> [ splat (float 0x0000000000000000), %b156 ], [ %v857, %b159 ]
  %v844 = icmp slt i64 %v842, 8
  br i1 %v844, label %b159, label %b160
b159:
  %v845 = add i64 %v649, 0
  %v846 = and i64 %v845, %v164
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v838
  %v849 = mul i64 %v848, 16
  %v850 = getelementptr inbounds float, ptr %v80, i64 %v849
  %v851 = mul i64 %v840, 8
  %v852 = add i64 0, %v851
  %v853 = add i64 %v852, %v842
  %v854 = getelementptr inbounds float, ptr %v850, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = fmul <8 x float> %v855, %v855
  %v857 = fadd <8 x float> %v843, %v856
  %v858 = add nsw i64 %v842, 8
  br label %b158
b160:
  %v859 = shufflevector <8 x float> %v843, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v860 = shufflevector <8 x float> %v843, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v861 = fadd <4 x float> %v859, %v860
  %v862 = shufflevector <4 x float> %v861, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v863 = shufflevector <4 x float> %v861, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v864 = fadd <2 x float> %v862, %v863
  %v865 = extractelement <2 x float> %v864, i64 0
  %v866 = extractelement <2 x float> %v864, i64 1
  %v867 = fadd float %v865, %v866
  %v868 = fadd float %v867, 0x0000000000000000
  %v869 = mul i64 %v838, 2
  %v870 = getelementptr inbounds float, ptr %v78, i64 %v869
  %v871 = add i64 0, %v840
  %v872 = add i64 %v871, 0
  %v873 = getelementptr inbounds float, ptr %v870, i64 %v872
  store float %v868, ptr %v873, align 4
  %v874 = add nsw i64 %v840, 1
  br label %b155
b157:
  %v875 = add nsw i64 %v838, 1
  br label %b152
b154:
  %v876 = add i64 %v7, 0
  %v877 = sdiv i64 %v876, 1
  %v878 = add i64 %v2, 1
  %v879 = mul i64 %v877, %v2
  %v880 = sdiv i64 %v879, %v3
  %v881 = mul i64 %v880, 1
  %v882 = icmp slt i64 %v881, %v7
  %v883 = select i1 %v882, i64 %v881, i64 %v7
  %v884 = mul i64 %v877, %v878
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, %v7
  %v888 = select i1 %v887, i64 %v886, i64 %v7
  br label %b161
b161:
  %v889 = phi i64 [ %v883, %b154 ], [ %v917, %b162 ]
  %v890 = icmp slt i64 %v889, %v888
  br i1 %v890, label %b162, label %b163
b162:
  %v891 = mul i64 %v889, 2
  %v892 = getelementptr inbounds float, ptr %v78, i64 %v891
  %v893 = add i64 %v649, 0
  %v894 = and i64 %v893, %v166
  %v895 = mul i64 %v894, %v7
  %v896 = add i64 %v895, %v889
  %v897 = mul i64 %v896, 2
  %v898 = getelementptr inbounds float, ptr %v82, i64 %v897
  %v899 = icmp ult i64 2, 8
  %v900 = select i1 %v899, i64 2, i64 8
  %v901 = trunc i64 %v900 to i32
  %v902 = insertelement <8 x i32> poison, i32 %v901, i64 0
  %v903 = shufflevector <8 x i32> %v902, <8 x i32> poison, <8 x i32> zeroinitializer
  %v904 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v903
  %v905 = add i64 0, 0
  %v906 = getelementptr inbounds float, ptr %v892, i64 %v905
  %v907 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v906, <8 x i1> %v904, <8 x float> zeroinitializer)
  %v908 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v909 = shufflevector <8 x float> %v908, <8 x float> poison, <8 x i32> zeroinitializer
  %v910 = fdiv <8 x float> %v907, %v909
  %v911 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v912 = shufflevector <8 x float> %v911, <8 x float> poison, <8 x i32> zeroinitializer
  %v913 = fadd <8 x float> %v910, %v912
  %v914 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v913)
  %v915 = add i64 0, 0
  %v916 = getelementptr inbounds float, ptr %v898, i64 %v915
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v914, ptr align 4 %v916, <8 x i1> %v904)
  %v917 = add nsw i64 %v889, 1
  br label %b161
b163:
  %v918 = add i64 %v7, 0
  %v919 = sdiv i64 %v918, 1
  %v920 = add i64 %v2, 1
  %v921 = mul i64 %v919, %v2
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  %v926 = mul i64 %v919, %v920
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v7
  %v930 = select i1 %v929, i64 %v928, i64 %v7
  br label %b164
b164:
  %v931 = phi i64 [ %v925, %b163 ], [ %v1017, %b169 ]
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b165, label %b166
b165:
  br label %b167
b167:
  %v933 = phi i64 [ 0, %b165 ], [ %v1016, %b172 ]
  %v934 = icmp slt i64 %v933, 2
  br i1 %v934, label %b168, label %b169
b168:
  br label %b170
b170:
  %v935 = phi i64 [ 0, %b168 ], [ %v1000, %b171 ]
  %v936 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v999, %b171 ]
  %v937 = icmp slt i64 %v935, 8
  br i1 %v937, label %b171, label %b172
b171:
  %v938 = add i64 %v649, 0
  %v939 = and i64 %v938, %v164
  %v940 = mul i64 %v939, %v7
  %v941 = add i64 %v940, %v931
  %v942 = mul i64 %v941, 16
  %v943 = getelementptr inbounds float, ptr %v80, i64 %v942
  %v944 = add i64 %v649, 0
  %v945 = and i64 %v944, %v166
  %v946 = mul i64 %v945, %v7
  %v947 = add i64 %v946, %v931
  %v948 = mul i64 %v947, 2
  %v949 = getelementptr inbounds float, ptr %v82, i64 %v948
  %v950 = add i64 0, %v933
  %v951 = getelementptr inbounds float, ptr %v949, i64 %v950
  %v952 = load float, ptr %v951, align 4
  %v953 = fdiv float 0x3FF0000000000000, %v952
  %v954 = add i64 %v649, 0
  %v955 = and i64 %v954, %v162
  %v956 = mul i64 %v955, %v7
  %v957 = add i64 %v956, %v931
  %v958 = mul i64 %v957, 16
  %v959 = getelementptr inbounds float, ptr %v74, i64 %v958
  %v960 = add i64 %v649, 0
  %v961 = and i64 %v960, %v160
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v931
  %v964 = mul i64 %v963, 16
  %v965 = getelementptr inbounds float, ptr %v72, i64 %v964
  %v966 = mul i64 %v933, 8
  %v967 = add i64 0, %v966
  %v968 = add i64 %v967, %v935
  %v969 = getelementptr inbounds float, ptr %v26, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = mul i64 %v933, 8
  %v972 = add i64 0, %v971
  %v973 = add i64 %v972, %v935
  %v974 = getelementptr inbounds float, ptr %v943, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = insertelement <8 x float> poison, float %v953, i64 0
  %v977 = shufflevector <8 x float> %v976, <8 x float> poison, <8 x i32> zeroinitializer
  %v978 = fmul <8 x float> %v975, %v977
  %v979 = fmul <8 x float> %v970, %v978
  %v980 = mul i64 %v933, 8
  %v981 = add i64 0, %v980
  %v982 = add i64 %v981, %v935
  %v983 = getelementptr inbounds float, ptr %v28, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = fadd <8 x float> %v979, %v984
  %v986 = mul i64 %v933, 8
  %v987 = add i64 0, %v986
  %v988 = add i64 %v987, %v935
  %v989 = getelementptr inbounds float, ptr %v959, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = mul i64 %v933, 8
  %v992 = add i64 0, %v991
  %v993 = add i64 %v992, %v935
  %v994 = getelementptr inbounds float, ptr %v965, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = fsub <8 x float> %v990, %v995
  %v997 = fsub <8 x float> %v985, %v996
  %v998 = fmul <8 x float> %v997, %v970
  %v999 = fadd <8 x float> %v936, %v998
  %v1000 = add nsw i64 %v935, 8
  br label %b170
b172:
  %v1001 = shufflevector <8 x float> %v936, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1002 = shufflevector <8 x float> %v936, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1003 = fadd <4 x float> %v1001, %v1002
  %v1004 = shufflevector <4 x float> %v1003, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1005 = shufflevector <4 x float> %v1003, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1006 = fadd <2 x float> %v1004, %v1005
  %v1007 = extractelement <2 x float> %v1006, i64 0
  %v1008 = extractelement <2 x float> %v1006, i64 1
  %v1009 = fadd float %v1007, %v1008
  %v1010 = fadd float %v1009, 0x0000000000000000
  %v1011 = mul i64 %v931, 2
  %v1012 = getelementptr inbounds float, ptr %v78, i64 %v1011
  %v1013 = add i64 0, %v933
  %v1014 = add i64 %v1013, 0
  %v1015 = getelementptr inbounds float, ptr %v1012, i64 %v1014
  store float %v1010, ptr %v1015, align 4
  %v1016 = add nsw i64 %v933, 1
  br label %b167
b169:
  %v1017 = add nsw i64 %v931, 1
  br label %b164
b166:
  %v1018 = add i64 %v7, 0
  %v1019 = sdiv i64 %v1018, 1
  %v1020 = add i64 %v2, 1
  %v1021 = mul i64 %v1019, %v2
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 1
  %v1024 = icmp slt i64 %v1023, %v7
  %v1025 = select i1 %v1024, i64 %v1023, i64 %v7
  %v1026 = mul i64 %v1019, %v1020
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 1
  %v1029 = icmp slt i64 %v1028, %v7
  %v1030 = select i1 %v1029, i64 %v1028, i64 %v7
  br label %b173
b173:
  %v1031 = phi i64 [ %v1025, %b166 ], [ %v1118, %b178 ]
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1033 = phi i64 [ 0, %b174 ], [ %v1117, %b181 ]
  %v1034 = icmp slt i64 %v1033, 2
  br i1 %v1034, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1035 = phi i64 [ 0, %b177 ], [ %v1101, %b180 ]
  %v1036 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1100, %b180 ]
  %v1037 = icmp slt i64 %v1035, 8
  br i1 %v1037, label %b180, label %b181
b180:
  %v1038 = add i64 %v649, 0
  %v1039 = and i64 %v1038, %v164
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v1031
  %v1042 = mul i64 %v1041, 16
  %v1043 = getelementptr inbounds float, ptr %v80, i64 %v1042
  %v1044 = add i64 %v649, 0
  %v1045 = and i64 %v1044, %v166
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1031
  %v1048 = mul i64 %v1047, 2
  %v1049 = getelementptr inbounds float, ptr %v82, i64 %v1048
  %v1050 = add i64 0, %v1033
  %v1051 = getelementptr inbounds float, ptr %v1049, i64 %v1050
  %v1052 = load float, ptr %v1051, align 4
  %v1053 = fdiv float 0x3FF0000000000000, %v1052
  %v1054 = add i64 %v649, 0
  %v1055 = and i64 %v1054, %v162
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1031
  %v1058 = mul i64 %v1057, 16
  %v1059 = getelementptr inbounds float, ptr %v74, i64 %v1058
  %v1060 = add i64 %v649, 0
  %v1061 = and i64 %v1060, %v160
  %v1062 = mul i64 %v1061, %v7
  %v1063 = add i64 %v1062, %v1031
  %v1064 = mul i64 %v1063, 16
  %v1065 = getelementptr inbounds float, ptr %v72, i64 %v1064
  %v1066 = mul i64 %v1033, 8
  %v1067 = add i64 0, %v1066
  %v1068 = add i64 %v1067, %v1035
  %v1069 = getelementptr inbounds float, ptr %v26, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = mul i64 %v1033, 8
  %v1072 = add i64 0, %v1071
  %v1073 = add i64 %v1072, %v1035
  %v1074 = getelementptr inbounds float, ptr %v1043, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = insertelement <8 x float> poison, float %v1053, i64 0
  %v1077 = shufflevector <8 x float> %v1076, <8 x float> poison, <8 x i32> zeroinitializer
  %v1078 = fmul <8 x float> %v1075, %v1077
  %v1079 = fmul <8 x float> %v1070, %v1078
  %v1080 = mul i64 %v1033, 8
  %v1081 = add i64 0, %v1080
  %v1082 = add i64 %v1081, %v1035
  %v1083 = getelementptr inbounds float, ptr %v28, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = fadd <8 x float> %v1079, %v1084
  %v1086 = mul i64 %v1033, 8
  %v1087 = add i64 0, %v1086
  %v1088 = add i64 %v1087, %v1035
  %v1089 = getelementptr inbounds float, ptr %v1059, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = mul i64 %v1033, 8
  %v1092 = add i64 0, %v1091
  %v1093 = add i64 %v1092, %v1035
  %v1094 = getelementptr inbounds float, ptr %v1065, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = fsub <8 x float> %v1090, %v1095
  %v1097 = fsub <8 x float> %v1085, %v1096
  %v1098 = fmul <8 x float> %v1097, %v1070
  %v1099 = fmul <8 x float> %v1098, %v1078
  %v1100 = fadd <8 x float> %v1036, %v1099
  %v1101 = add nsw i64 %v1035, 8
  br label %b179
b181:
  %v1102 = shufflevector <8 x float> %v1036, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1103 = shufflevector <8 x float> %v1036, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1104 = fadd <4 x float> %v1102, %v1103
  %v1105 = shufflevector <4 x float> %v1104, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1106 = shufflevector <4 x float> %v1104, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1107 = fadd <2 x float> %v1105, %v1106
  %v1108 = extractelement <2 x float> %v1107, i64 0
  %v1109 = extractelement <2 x float> %v1107, i64 1
  %v1110 = fadd float %v1108, %v1109
  %v1111 = fadd float %v1110, 0x0000000000000000
  %v1112 = mul i64 %v1031, 2
  %v1113 = getelementptr inbounds float, ptr %v84, i64 %v1112
  %v1114 = add i64 0, %v1033
  %v1115 = add i64 %v1114, 0
  %v1116 = getelementptr inbounds float, ptr %v1113, i64 %v1115
  store float %v1111, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1033, 1
  br label %b176
b178:
  %v1118 = add nsw i64 %v1031, 1
  br label %b173
b175:
  %v1119 = add i64 %v7, 0
  %v1120 = sdiv i64 %v1119, 1
  %v1121 = add i64 %v2, 1
  %v1122 = mul i64 %v1120, %v2
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v7
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v7
  %v1127 = mul i64 %v1120, %v1121
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 1
  %v1130 = icmp slt i64 %v1129, %v7
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v7
  br label %b182
b182:
  %v1132 = phi i64 [ %v1126, %b175 ], [ %v1170, %b183 ]
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b183, label %b184
b183:
  %v1134 = mul i64 %v1132, 2
  %v1135 = getelementptr inbounds float, ptr %v78, i64 %v1134
  %v1136 = mul i64 %v1132, 2
  %v1137 = getelementptr inbounds float, ptr %v84, i64 %v1136
  %v1138 = add i64 %v649, 0
  %v1139 = and i64 %v1138, %v168
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1132
  %v1142 = mul i64 %v1141, 2
  %v1143 = getelementptr inbounds float, ptr %v86, i64 %v1142
  %v1144 = add i64 %v649, 0
  %v1145 = and i64 %v1144, %v170
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1132
  %v1148 = mul i64 %v1147, 2
  %v1149 = getelementptr inbounds float, ptr %v88, i64 %v1148
  %v1150 = icmp ult i64 2, 8
  %v1151 = select i1 %v1150, i64 2, i64 8
  %v1152 = trunc i64 %v1151 to i32
  %v1153 = insertelement <8 x i32> poison, i32 %v1152, i64 0
  %v1154 = shufflevector <8 x i32> %v1153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1154
  %v1156 = add i64 0, 0
  %v1157 = getelementptr inbounds float, ptr %v1135, i64 %v1156
  %v1158 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1157, <8 x i1> %v1155, <8 x float> zeroinitializer)
  %v1159 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1160 = shufflevector <8 x float> %v1159, <8 x float> poison, <8 x i32> zeroinitializer
  %v1161 = fdiv <8 x float> %v1158, %v1160
  %v1162 = add i64 0, 0
  %v1163 = getelementptr inbounds float, ptr %v1137, i64 %v1162
  %v1164 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1163, <8 x i1> %v1155, <8 x float> zeroinitializer)
  %v1165 = fdiv <8 x float> %v1164, %v1160
  %v1166 = add i64 0, 0
  %v1167 = getelementptr inbounds float, ptr %v1143, i64 %v1166
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1161, ptr align 4 %v1167, <8 x i1> %v1155)
  %v1168 = add i64 0, 0
  %v1169 = getelementptr inbounds float, ptr %v1149, i64 %v1168
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1165, ptr align 4 %v1169, <8 x i1> %v1155)
  %v1170 = add nsw i64 %v1132, 1
  br label %b182
b184:
  %v1171 = add i64 %v7, 0
  %v1172 = sdiv i64 %v1171, 1
  %v1173 = add i64 %v2, 1
  %v1174 = mul i64 %v1172, %v2
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v7
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v7
  %v1179 = mul i64 %v1172, %v1173
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 1
  %v1182 = icmp slt i64 %v1181, %v7
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v7
  br label %b185
b185:
  %v1184 = phi i64 [ %v1178, %b184 ], [ %v1360, %b190 ]
  %v1185 = icmp slt i64 %v1184, %v1183
  br i1 %v1185, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1186 = phi i64 [ 0, %b186 ], [ %v1359, %b193 ]
  %v1187 = icmp slt i64 %v1186, 2
  br i1 %v1187, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1188 = phi i64 [ 0, %b189 ], [ %v1358, %b192 ]
  %v1189 = icmp slt i64 %v1188, 8
  br i1 %v1189, label %b192, label %b193
b192:
  %v1190 = add i64 %v649, 0
  %v1191 = and i64 %v1190, %v148
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1184
  %v1194 = mul i64 %v1193, 128
  %v1195 = getelementptr inbounds float, ptr %v36, i64 %v1194
  %v1196 = add i64 %v649, 0
  %v1197 = and i64 %v1196, %v156
  %v1198 = mul i64 %v1197, %v7
  %v1199 = add i64 %v1198, %v1184
  %v1200 = mul i64 %v1199, 50
  %v1201 = getelementptr inbounds float, ptr %v68, i64 %v1200
  %v1202 = add i64 48, %v1186
  %v1203 = getelementptr inbounds float, ptr %v1201, i64 %v1202
  %v1204 = load float, ptr %v1203, align 4
  %v1205 = add i64 0, %v1186
  %v1206 = getelementptr inbounds float, ptr %v24, i64 %v1205
  %v1207 = load float, ptr %v1206, align 4
  %v1208 = fadd float %v1204, %v1207
  %v1209 = call float @llvm.fabs.f32(float %v1208)
  %v1210 = fneg float %v1209
  %v1211 = fcmp olt float %v1210, 0xC05A400000000000
  %v1212 = select i1 %v1211, float 0xC05A400000000000, float %v1210
  %v1213 = call float @llvm.fmuladd.f32(float %v1212, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1214 = fsub float %v1213, 0x4168000000000000
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float 0xBFE62E4000000000, float %v1212)
  %v1216 = call float @llvm.fmuladd.f32(float %v1214, float 0xBEB7F7D1C0000000, float %v1215)
  %v1217 = bitcast float %v1213 to i32
  %v1218 = fmul float %v1216, %v1216
  %v1219 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1216, float 0x3F81227F40000000)
  %v1220 = call float @llvm.fmuladd.f32(float %v1219, float %v1216, float 0x3FA5556740000000)
  %v1221 = call float @llvm.fmuladd.f32(float %v1220, float %v1216, float 0x3FC5554B00000000)
  %v1222 = call float @llvm.fmuladd.f32(float %v1221, float %v1216, float 0x3FDFFFFFE0000000)
  %v1223 = call float @llvm.fmuladd.f32(float %v1218, float %v1222, float %v1216)
  %v1224 = sub i32 %v1217, 1262485250
  %v1225 = lshr i32 %v1224, 1
  %v1226 = sub i32 %v1224, %v1225
  %v1227 = shl i32 %v1225, 23
  %v1228 = bitcast i32 %v1227 to float
  %v1229 = shl i32 %v1226, 23
  %v1230 = bitcast i32 %v1229 to float
  %v1231 = fadd float %v1223, 0x3FF0000000000000
  %v1232 = fmul float %v1231, %v1228
  %v1233 = fmul float %v1232, %v1230
  %v1234 = fcmp olt float %v1208, 0x0000000000000000
  %v1235 = select i1 %v1234, float %v1233, float 0x3FF0000000000000
  %v1236 = fadd float %v1233, 0x3FF0000000000000
  %v1237 = fdiv float %v1235, %v1236
  %v1238 = fmul float 0x3FF0000000000000, %v1237
  %v1239 = fdiv float %v1238, 0x4020000000000000
  %v1240 = add i64 %v649, 0
  %v1241 = and i64 %v1240, %v160
  %v1242 = mul i64 %v1241, %v7
  %v1243 = add i64 %v1242, %v1184
  %v1244 = mul i64 %v1243, 16
  %v1245 = getelementptr inbounds float, ptr %v72, i64 %v1244
  %v1246 = mul i64 %v1186, 8
  %v1247 = add i64 0, %v1246
  %v1248 = add i64 %v1247, %v1188
  %v1249 = getelementptr inbounds float, ptr %v1245, i64 %v1248
  %v1250 = load float, ptr %v1249, align 4
  %v1251 = fmul float %v1239, %v1250
  %v1252 = add i64 %v649, 0
  %v1253 = and i64 %v1252, %v164
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1184
  %v1256 = mul i64 %v1255, 16
  %v1257 = getelementptr inbounds float, ptr %v80, i64 %v1256
  %v1258 = add i64 %v649, 0
  %v1259 = and i64 %v1258, %v166
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1184
  %v1262 = mul i64 %v1261, 2
  %v1263 = getelementptr inbounds float, ptr %v82, i64 %v1262
  %v1264 = add i64 0, %v1186
  %v1265 = getelementptr inbounds float, ptr %v1263, i64 %v1264
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = fdiv float 0x3FF0000000000000, %v1266
  %v1268 = add i64 %v649, 0
  %v1269 = and i64 %v1268, %v162
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1184
  %v1272 = mul i64 %v1271, 16
  %v1273 = getelementptr inbounds float, ptr %v74, i64 %v1272
  %v1274 = add i64 %v649, 0
  %v1275 = and i64 %v1274, %v168
  %v1276 = mul i64 %v1275, %v7
  %v1277 = add i64 %v1276, %v1184
  %v1278 = mul i64 %v1277, 2
  %v1279 = getelementptr inbounds float, ptr %v86, i64 %v1278
  %v1280 = add i64 0, %v1186
  %v1281 = getelementptr inbounds float, ptr %v1279, i64 %v1280
  %v1282 = load float, ptr %v1281, align 4
  %v1283 = add i64 %v649, 0
  %v1284 = and i64 %v1283, %v170
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1184
  %v1287 = mul i64 %v1286, 2
  %v1288 = getelementptr inbounds float, ptr %v88, i64 %v1287
  %v1289 = add i64 0, %v1186
  %v1290 = getelementptr inbounds float, ptr %v1288, i64 %v1289
  %v1291 = load float, ptr %v1290, align 4
  %v1292 = add i64 %v649, 1
  %v1293 = and i64 %v1292, %v148
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1184
  %v1296 = mul i64 %v1295, 128
  %v1297 = getelementptr inbounds float, ptr %v36, i64 %v1296
  %v1298 = mul i64 %v1186, 64
  %v1299 = add i64 0, %v1298
  %v1300 = mul i64 %v1188, 8
  %v1301 = add i64 %v1299, %v1300
  %v1302 = add i64 %v1301, 0
  %v1303 = getelementptr inbounds float, ptr %v1195, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = mul i64 %v1186, 8
  %v1306 = add i64 0, %v1305
  %v1307 = add i64 %v1306, 0
  %v1308 = getelementptr inbounds float, ptr %v26, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = mul i64 %v1186, 8
  %v1311 = add i64 0, %v1310
  %v1312 = add i64 %v1311, 0
  %v1313 = getelementptr inbounds float, ptr %v1257, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = insertelement <8 x float> poison, float %v1267, i64 0
  %v1316 = shufflevector <8 x float> %v1315, <8 x float> poison, <8 x i32> zeroinitializer
  %v1317 = fmul <8 x float> %v1314, %v1316
  %v1318 = fmul <8 x float> %v1309, %v1317
  %v1319 = mul i64 %v1186, 8
  %v1320 = add i64 0, %v1319
  %v1321 = add i64 %v1320, 0
  %v1322 = getelementptr inbounds float, ptr %v28, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = fadd <8 x float> %v1318, %v1323
  %v1325 = mul i64 %v1186, 8
  %v1326 = add i64 0, %v1325
  %v1327 = add i64 %v1326, 0
  %v1328 = getelementptr inbounds float, ptr %v1273, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = mul i64 %v1186, 8
  %v1331 = add i64 0, %v1330
  %v1332 = add i64 %v1331, 0
  %v1333 = getelementptr inbounds float, ptr %v1245, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = fsub <8 x float> %v1329, %v1334
  %v1336 = fsub <8 x float> %v1324, %v1335
  %v1337 = fmul <8 x float> %v1336, %v1309
  %v1338 = insertelement <8 x float> poison, float %v1282, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = fsub <8 x float> %v1337, %v1339
  %v1341 = insertelement <8 x float> poison, float %v1291, i64 0
  %v1342 = shufflevector <8 x float> %v1341, <8 x float> poison, <8 x i32> zeroinitializer
  %v1343 = fmul <8 x float> %v1317, %v1342
  %v1344 = fsub <8 x float> %v1340, %v1343
  %v1345 = insertelement <8 x float> poison, float %v1266, i64 0
  %v1346 = shufflevector <8 x float> %v1345, <8 x float> poison, <8 x i32> zeroinitializer
  %v1347 = fdiv <8 x float> %v1344, %v1346
  %v1348 = insertelement <8 x float> poison, float %v1251, i64 0
  %v1349 = shufflevector <8 x float> %v1348, <8 x float> poison, <8 x i32> zeroinitializer
  %v1350 = fmul <8 x float> %v1349, %v1347
  %v1351 = fsub <8 x float> %v1304, %v1350
  %v1352 = mul i64 %v1186, 64
  %v1353 = add i64 0, %v1352
  %v1354 = mul i64 %v1188, 8
  %v1355 = add i64 %v1353, %v1354
  %v1356 = add i64 %v1355, 0
  %v1357 = getelementptr inbounds float, ptr %v1297, i64 %v1356
  store <8 x float> %v1351, ptr %v1357, align 4
  %v1358 = add nsw i64 %v1188, 1
  br label %b191
b193:
  %v1359 = add nsw i64 %v1186, 1
  br label %b188
b190:
  %v1360 = add nsw i64 %v1184, 1
  br label %b185
b187:
  %v1361 = add i64 %v7, 0
  %v1362 = sdiv i64 %v1361, 1
  %v1363 = add i64 %v2, 1
  %v1364 = mul i64 %v1362, %v2
  %v1365 = sdiv i64 %v1364, %v3
  %v1366 = mul i64 %v1365, 1
  %v1367 = icmp slt i64 %v1366, %v7
  %v1368 = select i1 %v1367, i64 %v1366, i64 %v7
  %v1369 = mul i64 %v1362, %v1363
  %v1370 = sdiv i64 %v1369, %v3
  %v1371 = mul i64 %v1370, 1
  %v1372 = icmp slt i64 %v1371, %v7
  %v1373 = select i1 %v1372, i64 %v1371, i64 %v7
  br label %b194
b194:
  %v1374 = phi i64 [ %v1368, %b187 ], [ %v1537, %b199 ]
  %v1375 = icmp slt i64 %v1374, %v1373
  br i1 %v1375, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1376 = phi i64 [ 0, %b195 ], [ %v1536, %b198 ]
  %v1377 = icmp slt i64 %v1376, 2
  br i1 %v1377, label %b198, label %b199
b198:
  %v1378 = add i64 %v649, 0
  %v1379 = and i64 %v1378, %v150
  %v1380 = mul i64 %v1379, %v7
  %v1381 = add i64 %v1380, %v1374
  %v1382 = mul i64 %v1381, 16
  %v1383 = getelementptr inbounds float, ptr %v38, i64 %v1382
  %v1384 = add i64 %v649, 0
  %v1385 = and i64 %v1384, %v156
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1374
  %v1388 = mul i64 %v1387, 50
  %v1389 = getelementptr inbounds float, ptr %v68, i64 %v1388
  %v1390 = add i64 48, %v1376
  %v1391 = getelementptr inbounds float, ptr %v1389, i64 %v1390
  %v1392 = load float, ptr %v1391, align 4
  %v1393 = add i64 0, %v1376
  %v1394 = getelementptr inbounds float, ptr %v24, i64 %v1393
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = fadd float %v1392, %v1395
  %v1397 = call float @llvm.fabs.f32(float %v1396)
  %v1398 = fneg float %v1397
  %v1399 = fcmp olt float %v1398, 0xC05A400000000000
  %v1400 = select i1 %v1399, float 0xC05A400000000000, float %v1398
  %v1401 = call float @llvm.fmuladd.f32(float %v1400, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1402 = fsub float %v1401, 0x4168000000000000
  %v1403 = call float @llvm.fmuladd.f32(float %v1402, float 0xBFE62E4000000000, float %v1400)
  %v1404 = call float @llvm.fmuladd.f32(float %v1402, float 0xBEB7F7D1C0000000, float %v1403)
  %v1405 = bitcast float %v1401 to i32
  %v1406 = fmul float %v1404, %v1404
  %v1407 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1404, float 0x3F81227F40000000)
  %v1408 = call float @llvm.fmuladd.f32(float %v1407, float %v1404, float 0x3FA5556740000000)
  %v1409 = call float @llvm.fmuladd.f32(float %v1408, float %v1404, float 0x3FC5554B00000000)
  %v1410 = call float @llvm.fmuladd.f32(float %v1409, float %v1404, float 0x3FDFFFFFE0000000)
  %v1411 = call float @llvm.fmuladd.f32(float %v1406, float %v1410, float %v1404)
  %v1412 = sub i32 %v1405, 1262485250
  %v1413 = lshr i32 %v1412, 1
  %v1414 = sub i32 %v1412, %v1413
  %v1415 = shl i32 %v1413, 23
  %v1416 = bitcast i32 %v1415 to float
  %v1417 = shl i32 %v1414, 23
  %v1418 = bitcast i32 %v1417 to float
  %v1419 = fadd float %v1411, 0x3FF0000000000000
  %v1420 = fmul float %v1419, %v1416
  %v1421 = fmul float %v1420, %v1418
  %v1422 = fcmp olt float %v1396, 0x0000000000000000
  %v1423 = select i1 %v1422, float %v1421, float 0x3FF0000000000000
  %v1424 = fadd float %v1421, 0x3FF0000000000000
  %v1425 = fdiv float %v1423, %v1424
  %v1426 = fmul float 0x3FF0000000000000, %v1425
  %v1427 = fdiv float %v1426, 0x4020000000000000
  %v1428 = add i64 %v649, 0
  %v1429 = and i64 %v1428, %v164
  %v1430 = mul i64 %v1429, %v7
  %v1431 = add i64 %v1430, %v1374
  %v1432 = mul i64 %v1431, 16
  %v1433 = getelementptr inbounds float, ptr %v80, i64 %v1432
  %v1434 = add i64 %v649, 0
  %v1435 = and i64 %v1434, %v166
  %v1436 = mul i64 %v1435, %v7
  %v1437 = add i64 %v1436, %v1374
  %v1438 = mul i64 %v1437, 2
  %v1439 = getelementptr inbounds float, ptr %v82, i64 %v1438
  %v1440 = add i64 0, %v1376
  %v1441 = getelementptr inbounds float, ptr %v1439, i64 %v1440
  %v1442 = load float, ptr %v1441, align 4
  %v1443 = fdiv float 0x3FF0000000000000, %v1442
  %v1444 = add i64 %v649, 0
  %v1445 = and i64 %v1444, %v162
  %v1446 = mul i64 %v1445, %v7
  %v1447 = add i64 %v1446, %v1374
  %v1448 = mul i64 %v1447, 16
  %v1449 = getelementptr inbounds float, ptr %v74, i64 %v1448
  %v1450 = add i64 %v649, 0
  %v1451 = and i64 %v1450, %v160
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1374
  %v1454 = mul i64 %v1453, 16
  %v1455 = getelementptr inbounds float, ptr %v72, i64 %v1454
  %v1456 = add i64 %v649, 0
  %v1457 = and i64 %v1456, %v168
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1374
  %v1460 = mul i64 %v1459, 2
  %v1461 = getelementptr inbounds float, ptr %v86, i64 %v1460
  %v1462 = add i64 0, %v1376
  %v1463 = getelementptr inbounds float, ptr %v1461, i64 %v1462
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = add i64 %v649, 0
  %v1466 = and i64 %v1465, %v170
  %v1467 = mul i64 %v1466, %v7
  %v1468 = add i64 %v1467, %v1374
  %v1469 = mul i64 %v1468, 2
  %v1470 = getelementptr inbounds float, ptr %v88, i64 %v1469
  %v1471 = add i64 0, %v1376
  %v1472 = getelementptr inbounds float, ptr %v1470, i64 %v1471
  %v1473 = load float, ptr %v1472, align 4
  %v1474 = add i64 %v649, 1
  %v1475 = and i64 %v1474, %v150
  %v1476 = mul i64 %v1475, %v7
  %v1477 = add i64 %v1476, %v1374
  %v1478 = mul i64 %v1477, 16
  %v1479 = getelementptr inbounds float, ptr %v38, i64 %v1478
  %v1480 = mul i64 %v1376, 8
  %v1481 = add i64 0, %v1480
  %v1482 = add i64 %v1481, 0
  %v1483 = getelementptr inbounds float, ptr %v1383, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = mul i64 %v1376, 8
  %v1486 = add i64 0, %v1485
  %v1487 = add i64 %v1486, 0
  %v1488 = getelementptr inbounds float, ptr %v26, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = mul i64 %v1376, 8
  %v1491 = add i64 0, %v1490
  %v1492 = add i64 %v1491, 0
  %v1493 = getelementptr inbounds float, ptr %v1433, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1496 = shufflevector <8 x float> %v1495, <8 x float> poison, <8 x i32> zeroinitializer
  %v1497 = fmul <8 x float> %v1494, %v1496
  %v1498 = fmul <8 x float> %v1489, %v1497
  %v1499 = mul i64 %v1376, 8
  %v1500 = add i64 0, %v1499
  %v1501 = add i64 %v1500, 0
  %v1502 = getelementptr inbounds float, ptr %v28, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = fadd <8 x float> %v1498, %v1503
  %v1505 = mul i64 %v1376, 8
  %v1506 = add i64 0, %v1505
  %v1507 = add i64 %v1506, 0
  %v1508 = getelementptr inbounds float, ptr %v1449, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = mul i64 %v1376, 8
  %v1511 = add i64 0, %v1510
  %v1512 = add i64 %v1511, 0
  %v1513 = getelementptr inbounds float, ptr %v1455, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = fsub <8 x float> %v1509, %v1514
  %v1516 = fsub <8 x float> %v1504, %v1515
  %v1517 = fmul <8 x float> %v1516, %v1489
  %v1518 = insertelement <8 x float> poison, float %v1464, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fsub <8 x float> %v1517, %v1519
  %v1521 = insertelement <8 x float> poison, float %v1473, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fmul <8 x float> %v1497, %v1522
  %v1524 = fsub <8 x float> %v1520, %v1523
  %v1525 = insertelement <8 x float> poison, float %v1442, i64 0
  %v1526 = shufflevector <8 x float> %v1525, <8 x float> poison, <8 x i32> zeroinitializer
  %v1527 = fdiv <8 x float> %v1524, %v1526
  %v1528 = insertelement <8 x float> poison, float %v1427, i64 0
  %v1529 = shufflevector <8 x float> %v1528, <8 x float> poison, <8 x i32> zeroinitializer
  %v1530 = fmul <8 x float> %v1529, %v1527
  %v1531 = fsub <8 x float> %v1484, %v1530
  %v1532 = mul i64 %v1376, 8
  %v1533 = add i64 0, %v1532
  %v1534 = add i64 %v1533, 0
  %v1535 = getelementptr inbounds float, ptr %v1479, i64 %v1534
  store <8 x float> %v1531, ptr %v1535, align 4
  %v1536 = add nsw i64 %v1376, 1
  br label %b197
b199:
  %v1537 = add nsw i64 %v1374, 1
  br label %b194
b196:
  %v1538 = add nsw i64 %v649, 1
  br label %b125
b127:
  %v1539 = icmp sgt i64 %v3, 1
  br i1 %v1539, label %b200, label %b201
b200:
  %v1540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1541 = atomicrmw add ptr %v1540, i64 1 acq_rel
  %v1542 = load i64, ptr %v213, align 8
  %v1543 = add i64 %v1542, 1
  store i64 %v1543, ptr %v213, align 8
  %v1544 = mul i64 %v3, %v1543
  br label %b202
b202:
  %v1545 = load atomic i64, ptr %v1540 acquire, align 8
  %v1546 = icmp slt i64 %v1545, %v1544
  br i1 %v1546, label %b203, label %b204
b203:
  %v1547 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v1548 = add nsw i64 %v494, %v493
  br label %b90
b92:
  %v1549 = add i64 %v8, 0
  %v1550 = sdiv i64 %v1549, 1
  %v1551 = add i64 %v2, 1
  %v1552 = mul i64 %v1550, %v2
  %v1553 = sdiv i64 %v1552, %v3
  %v1554 = mul i64 %v1553, 1
  %v1555 = icmp slt i64 %v1554, %v8
  %v1556 = select i1 %v1555, i64 %v1554, i64 %v8
  %v1557 = mul i64 %v1550, %v1551
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v8
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v8
  br label %b205
b205:
  %v1562 = phi i64 [ %v1556, %b92 ], [ %v1601, %b210 ]
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1564 = phi i64 [ 0, %b206 ], [ %v1600, %b213 ]
  %v1565 = icmp slt i64 %v1564, 2
  br i1 %v1565, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1566 = phi i64 [ 0, %b209 ], [ %v1591, %b212 ]
  %v1567 = phi <8 x float> [ splat (float 0x0000000000000000), %b209 ], [ %v1590, %b212 ]
  %v1568 = icmp slt i64 %v1566, 8
  br i1 %v1568, label %b212, label %b213
b212:
  %v1569 = mul i64 %v1562, 16
  %v1570 = getelementptr inbounds float, ptr %v70, i64 %v1569
  %v1571 = mul i64 %v1564, 8
  %v1572 = add i64 0, %v1571
  %v1573 = add i64 %v1572, %v1566
  %v1574 = getelementptr inbounds float, ptr %v1570, i64 %v1573
  %v1575 = load float, ptr %v1574, align 4
  %v1576 = mul i64 1, %v7
  %v1577 = add i64 %v1562, %v1576
  %v1578 = mul i64 %v1577, 128
  %v1579 = getelementptr inbounds float, ptr %v36, i64 %v1578
  %v1580 = mul i64 %v1564, 64
  %v1581 = add i64 0, %v1580
  %v1582 = add i64 %v1581, 0
  %v1583 = mul i64 %v1566, 8
  %v1584 = add i64 %v1582, %v1583
  %v1585 = getelementptr inbounds float, ptr %v1579, i64 %v1584
  %v1586 = load <8 x float>, ptr %v1585, align 4
  %v1587 = insertelement <8 x float> poison, float %v1575, i64 0
  %v1588 = shufflevector <8 x float> %v1587, <8 x float> poison, <8 x i32> zeroinitializer
  %v1589 = fmul <8 x float> %v1588, %v1586
  %v1590 = fadd <8 x float> %v1567, %v1589
  %v1591 = add nsw i64 %v1566, 1
  br label %b211
b213:
  %v1592 = mul i64 %v1562, 16
  %v1593 = getelementptr inbounds float, ptr %v90, i64 %v1592
  %v1594 = mul i64 %v1564, 8
  %v1595 = add i64 0, %v1594
  %v1596 = mul i64 0, 8
  %v1597 = add i64 %v1595, %v1596
  %v1598 = add i64 %v1597, 0
  %v1599 = getelementptr inbounds float, ptr %v1593, i64 %v1598
  store <8 x float> %v1567, ptr %v1599, align 4
  %v1600 = add nsw i64 %v1564, 1
  br label %b208
b210:
  %v1601 = add nsw i64 %v1562, 1
  br label %b205
b207:
  %v1602 = add i64 %v8, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, %v8
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v8
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v8
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v8
  br label %b214
b214:
  %v1615 = phi i64 [ %v1609, %b207 ], [ %v1657, %b219 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1617 = phi i64 [ 0, %b215 ], [ %v1656, %b222 ]
  %v1618 = icmp slt i64 %v1617, 2
  br i1 %v1618, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1619 = phi i64 [ 0, %b218 ], [ %v1640, %b221 ]
  %v1620 = phi <8 x float> [ splat (float 0x0000000000000000), %b218 ], [ %v1639, %b221 ]
  %v1621 = icmp slt i64 %v1619, 8
  br i1 %v1621, label %b221, label %b222
b221:
  %v1622 = mul i64 %v1615, 16
  %v1623 = getelementptr inbounds float, ptr %v90, i64 %v1622
  %v1624 = mul i64 1, %v7
  %v1625 = add i64 %v1615, %v1624
  %v1626 = mul i64 %v1625, 16
  %v1627 = getelementptr inbounds float, ptr %v38, i64 %v1626
  %v1628 = mul i64 %v1617, 8
  %v1629 = add i64 0, %v1628
  %v1630 = add i64 %v1629, %v1619
  %v1631 = getelementptr inbounds float, ptr %v1623, i64 %v1630
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = mul i64 %v1617, 8
  %v1634 = add i64 0, %v1633
  %v1635 = add i64 %v1634, %v1619
  %v1636 = getelementptr inbounds float, ptr %v1627, i64 %v1635
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = fadd <8 x float> %v1632, %v1637
  %v1639 = fadd <8 x float> %v1620, %v1638
  %v1640 = add nsw i64 %v1619, 8
  br label %b220
b222:
  %v1641 = shufflevector <8 x float> %v1620, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1642 = shufflevector <8 x float> %v1620, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1643 = fadd <4 x float> %v1641, %v1642
  %v1644 = shufflevector <4 x float> %v1643, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1645 = shufflevector <4 x float> %v1643, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1646 = fadd <2 x float> %v1644, %v1645
  %v1647 = extractelement <2 x float> %v1646, i64 0
  %v1648 = extractelement <2 x float> %v1646, i64 1
  %v1649 = fadd float %v1647, %v1648
  %v1650 = fadd float %v1649, 0x0000000000000000
  %v1651 = mul i64 %v1615, 2
  %v1652 = getelementptr inbounds float, ptr %v92, i64 %v1651
  %v1653 = add i64 0, %v1617
  %v1654 = add i64 %v1653, 0
  %v1655 = getelementptr inbounds float, ptr %v1652, i64 %v1654
  store float %v1650, ptr %v1655, align 4
  %v1656 = add nsw i64 %v1617, 1
  br label %b217
b219:
  %v1657 = add nsw i64 %v1615, 1
  br label %b214
b216:
  %v1658 = add i64 %v8, 0
  %v1659 = sdiv i64 %v1658, 1
  %v1660 = add i64 %v2, 1
  %v1661 = mul i64 %v1659, %v2
  %v1662 = sdiv i64 %v1661, %v3
  %v1663 = mul i64 %v1662, 1
  %v1664 = icmp slt i64 %v1663, %v8
  %v1665 = select i1 %v1664, i64 %v1663, i64 %v8
  %v1666 = mul i64 %v1659, %v1660
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 1
  %v1669 = icmp slt i64 %v1668, %v8
  %v1670 = select i1 %v1669, i64 %v1668, i64 %v8
  br label %b223
b223:
  %v1671 = phi i64 [ %v1665, %b216 ], [ %v1708, %b228 ]
  %v1672 = icmp slt i64 %v1671, %v1670
  br i1 %v1672, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1673 = phi i64 [ 0, %b224 ], [ %v1707, %b227 ]
  %v1674 = icmp slt i64 %v1673, 2
  br i1 %v1674, label %b227, label %b228
b227:
  %v1675 = mul i64 %v1671, 16
  %v1676 = getelementptr inbounds float, ptr %v90, i64 %v1675
  %v1677 = mul i64 1, %v7
  %v1678 = add i64 %v1671, %v1677
  %v1679 = mul i64 %v1678, 16
  %v1680 = getelementptr inbounds float, ptr %v38, i64 %v1679
  %v1681 = mul i64 %v1671, 2
  %v1682 = getelementptr inbounds float, ptr %v92, i64 %v1681
  %v1683 = add i64 0, %v1673
  %v1684 = getelementptr inbounds float, ptr %v1682, i64 %v1683
  %v1685 = load float, ptr %v1684, align 4
  %v1686 = fdiv float %v1685, 0x4020000000000000
  %v1687 = mul i64 %v1671, 16
  %v1688 = getelementptr inbounds float, ptr %v94, i64 %v1687
  %v1689 = mul i64 %v1673, 8
  %v1690 = add i64 0, %v1689
  %v1691 = add i64 %v1690, 0
  %v1692 = getelementptr inbounds float, ptr %v1676, i64 %v1691
  %v1693 = load <8 x float>, ptr %v1692, align 4
  %v1694 = mul i64 %v1673, 8
  %v1695 = add i64 0, %v1694
  %v1696 = add i64 %v1695, 0
  %v1697 = getelementptr inbounds float, ptr %v1680, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = fadd <8 x float> %v1693, %v1698
  %v1700 = insertelement <8 x float> poison, float %v1686, i64 0
  %v1701 = shufflevector <8 x float> %v1700, <8 x float> poison, <8 x i32> zeroinitializer
  %v1702 = fsub <8 x float> %v1699, %v1701
  %v1703 = mul i64 %v1673, 8
  %v1704 = add i64 0, %v1703
  %v1705 = add i64 %v1704, 0
  %v1706 = getelementptr inbounds float, ptr %v1688, i64 %v1705
  store <8 x float> %v1702, ptr %v1706, align 4
  %v1707 = add nsw i64 %v1673, 1
  br label %b226
b228:
  %v1708 = add nsw i64 %v1671, 1
  br label %b223
b225:
  %v1709 = add i64 %v8, 0
  %v1710 = sdiv i64 %v1709, 1
  %v1711 = add i64 %v2, 1
  %v1712 = mul i64 %v1710, %v2
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v8
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v8
  %v1717 = mul i64 %v1710, %v1711
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v8
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v8
  br label %b229
b229:
  %v1722 = phi i64 [ %v1716, %b225 ], [ %v1755, %b234 ]
  %v1723 = icmp slt i64 %v1722, %v1721
  br i1 %v1723, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1724 = phi i64 [ 0, %b230 ], [ %v1754, %b237 ]
  %v1725 = icmp slt i64 %v1724, 2
  br i1 %v1725, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1726 = phi i64 [ 0, %b233 ], [ %v1738, %b236 ]
  %v1727 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1737, %b236 ]
  %v1728 = icmp slt i64 %v1726, 8
  br i1 %v1728, label %b236, label %b237
b236:
  %v1729 = mul i64 %v1722, 16
  %v1730 = getelementptr inbounds float, ptr %v94, i64 %v1729
  %v1731 = mul i64 %v1724, 8
  %v1732 = add i64 0, %v1731
  %v1733 = add i64 %v1732, %v1726
  %v1734 = getelementptr inbounds float, ptr %v1730, i64 %v1733
  %v1735 = load <8 x float>, ptr %v1734, align 4
  %v1736 = fmul <8 x float> %v1735, %v1735
  %v1737 = fadd <8 x float> %v1727, %v1736
  %v1738 = add nsw i64 %v1726, 8
  br label %b235
b237:
  %v1739 = shufflevector <8 x float> %v1727, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1740 = shufflevector <8 x float> %v1727, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1741 = fadd <4 x float> %v1739, %v1740
  %v1742 = shufflevector <4 x float> %v1741, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1743 = shufflevector <4 x float> %v1741, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1744 = fadd <2 x float> %v1742, %v1743
  %v1745 = extractelement <2 x float> %v1744, i64 0
  %v1746 = extractelement <2 x float> %v1744, i64 1
  %v1747 = fadd float %v1745, %v1746
  %v1748 = fadd float %v1747, 0x0000000000000000
  %v1749 = mul i64 %v1722, 2
  %v1750 = getelementptr inbounds float, ptr %v92, i64 %v1749
  %v1751 = add i64 0, %v1724
  %v1752 = add i64 %v1751, 0
  %v1753 = getelementptr inbounds float, ptr %v1750, i64 %v1752
  store float %v1748, ptr %v1753, align 4
  %v1754 = add nsw i64 %v1724, 1
  br label %b232
b234:
  %v1755 = add nsw i64 %v1722, 1
  br label %b229
b231:
  %v1756 = add i64 %v8, 0
  %v1757 = sdiv i64 %v1756, 1
  %v1758 = add i64 %v2, 1
  %v1759 = mul i64 %v1757, %v2
  %v1760 = sdiv i64 %v1759, %v3
  %v1761 = mul i64 %v1760, 1
  %v1762 = icmp slt i64 %v1761, %v8
  %v1763 = select i1 %v1762, i64 %v1761, i64 %v8
  %v1764 = mul i64 %v1757, %v1758
  %v1765 = sdiv i64 %v1764, %v3
  %v1766 = mul i64 %v1765, 1
  %v1767 = icmp slt i64 %v1766, %v8
  %v1768 = select i1 %v1767, i64 %v1766, i64 %v8
  br label %b238
b238:
  %v1769 = phi i64 [ %v1763, %b231 ], [ %v1793, %b239 ]
  %v1770 = icmp slt i64 %v1769, %v1768
  br i1 %v1770, label %b239, label %b240
b239:
  %v1771 = mul i64 %v1769, 2
  %v1772 = getelementptr inbounds float, ptr %v92, i64 %v1771
  %v1773 = mul i64 %v1769, 2
  %v1774 = getelementptr inbounds float, ptr %v96, i64 %v1773
  %v1775 = icmp ult i64 2, 8
  %v1776 = select i1 %v1775, i64 2, i64 8
  %v1777 = trunc i64 %v1776 to i32
  %v1778 = insertelement <8 x i32> poison, i32 %v1777, i64 0
  %v1779 = shufflevector <8 x i32> %v1778, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1780 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1779
  %v1781 = add i64 0, 0
  %v1782 = getelementptr inbounds float, ptr %v1772, i64 %v1781
  %v1783 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1782, <8 x i1> %v1780, <8 x float> zeroinitializer)
  %v1784 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1785 = shufflevector <8 x float> %v1784, <8 x float> poison, <8 x i32> zeroinitializer
  %v1786 = fdiv <8 x float> %v1783, %v1785
  %v1787 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1788 = shufflevector <8 x float> %v1787, <8 x float> poison, <8 x i32> zeroinitializer
  %v1789 = fadd <8 x float> %v1786, %v1788
  %v1790 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1789)
  %v1791 = add i64 0, 0
  %v1792 = getelementptr inbounds float, ptr %v1774, i64 %v1791
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1790, ptr align 4 %v1792, <8 x i1> %v1780)
  %v1793 = add nsw i64 %v1769, 1
  br label %b238
b240:
  %v1794 = add i64 %v8, 0
  %v1795 = sdiv i64 %v1794, 1
  %v1796 = add i64 %v2, 1
  %v1797 = mul i64 %v1795, %v2
  %v1798 = sdiv i64 %v1797, %v3
  %v1799 = mul i64 %v1798, 1
  %v1800 = icmp slt i64 %v1799, %v8
  %v1801 = select i1 %v1800, i64 %v1799, i64 %v8
  %v1802 = mul i64 %v1795, %v1796
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, %v8
  %v1806 = select i1 %v1805, i64 %v1804, i64 %v8
  br label %b241
b241:
  %v1807 = phi i64 [ %v1801, %b240 ], [ %v1854, %b246 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1809 = phi i64 [ 0, %b242 ], [ %v1853, %b245 ]
  %v1810 = icmp slt i64 %v1809, 2
  br i1 %v1810, label %b245, label %b246
b245:
  %v1811 = mul i64 %v1807, 16
  %v1812 = getelementptr inbounds float, ptr %v70, i64 %v1811
  %v1813 = mul i64 %v1807, 16
  %v1814 = getelementptr inbounds float, ptr %v94, i64 %v1813
  %v1815 = mul i64 %v1807, 2
  %v1816 = getelementptr inbounds float, ptr %v96, i64 %v1815
  %v1817 = add i64 0, %v1809
  %v1818 = getelementptr inbounds float, ptr %v1816, i64 %v1817
  %v1819 = load float, ptr %v1818, align 4
  %v1820 = fdiv float 0x3FF0000000000000, %v1819
  %v1821 = mul i64 %v1807, 16
  %v1822 = getelementptr inbounds float, ptr %v98, i64 %v1821
  %v1823 = mul i64 %v1809, 8
  %v1824 = add i64 0, %v1823
  %v1825 = add i64 %v1824, 0
  %v1826 = getelementptr inbounds float, ptr %v1812, i64 %v1825
  %v1827 = load <8 x float>, ptr %v1826, align 4
  %v1828 = mul i64 %v1809, 8
  %v1829 = add i64 0, %v1828
  %v1830 = add i64 %v1829, 0
  %v1831 = getelementptr inbounds float, ptr %v26, i64 %v1830
  %v1832 = load <8 x float>, ptr %v1831, align 4
  %v1833 = mul i64 %v1809, 8
  %v1834 = add i64 0, %v1833
  %v1835 = add i64 %v1834, 0
  %v1836 = getelementptr inbounds float, ptr %v1814, i64 %v1835
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = insertelement <8 x float> poison, float %v1820, i64 0
  %v1839 = shufflevector <8 x float> %v1838, <8 x float> poison, <8 x i32> zeroinitializer
  %v1840 = fmul <8 x float> %v1837, %v1839
  %v1841 = fmul <8 x float> %v1832, %v1840
  %v1842 = fadd <8 x float> %v1827, %v1841
  %v1843 = mul i64 %v1809, 8
  %v1844 = add i64 0, %v1843
  %v1845 = add i64 %v1844, 0
  %v1846 = getelementptr inbounds float, ptr %v28, i64 %v1845
  %v1847 = load <8 x float>, ptr %v1846, align 4
  %v1848 = fadd <8 x float> %v1842, %v1847
  %v1849 = mul i64 %v1809, 8
  %v1850 = add i64 0, %v1849
  %v1851 = add i64 %v1850, 0
  %v1852 = getelementptr inbounds float, ptr %v1822, i64 %v1851
  store <8 x float> %v1848, ptr %v1852, align 4
  %v1853 = add nsw i64 %v1809, 1
  br label %b244
b246:
  %v1854 = add nsw i64 %v1807, 1
  br label %b241
b243:
  %v1855 = add i64 %v8, 0
  %v1856 = sdiv i64 %v1855, 1
  %v1857 = add i64 %v2, 1
  %v1858 = mul i64 %v1856, %v2
  %v1859 = sdiv i64 %v1858, %v3
  %v1860 = mul i64 %v1859, 1
  %v1861 = icmp slt i64 %v1860, %v8
  %v1862 = select i1 %v1861, i64 %v1860, i64 %v8
  %v1863 = mul i64 %v1856, %v1857
  %v1864 = sdiv i64 %v1863, %v3
  %v1865 = mul i64 %v1864, 1
  %v1866 = icmp slt i64 %v1865, %v8
  %v1867 = select i1 %v1866, i64 %v1865, i64 %v8
  br label %b247
b247:
  %v1868 = phi i64 [ %v1862, %b243 ], [ %v1882, %b252 ]
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b248, label %b249
b248:
  %v1870 = mul i64 %v1868, 16
  %v1871 = getelementptr inbounds float, ptr %v98, i64 %v1870
  %v1872 = mul i64 %v1868, 16
  %v1873 = getelementptr inbounds float, ptr %v44, i64 %v1872
  br label %b250
b250:
  %v1874 = phi i64 [ 0, %b248 ], [ %v1881, %b251 ]
  %v1875 = icmp slt i64 %v1874, 16
  br i1 %v1875, label %b251, label %b252
b251:
  %v1876 = add i64 0, %v1874
  %v1877 = getelementptr inbounds float, ptr %v1871, i64 %v1876
  %v1878 = load <8 x float>, ptr %v1877, align 4
  %v1879 = add i64 0, %v1874
  %v1880 = getelementptr inbounds float, ptr %v1873, i64 %v1879
  store <8 x float> %v1878, ptr %v1880, align 4
  %v1881 = add nsw i64 %v1874, 8
  br label %b250
b252:
  %v1882 = add nsw i64 %v1868, 1
  br label %b247
b249:
  %v1883 = icmp sgt i64 %v3, 1
  br i1 %v1883, label %b253, label %b254
b253:
  %v1884 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1885 = atomicrmw add ptr %v1884, i64 1 acq_rel
  %v1886 = load i64, ptr %v213, align 8
  %v1887 = add i64 %v1886, 1
  store i64 %v1887, ptr %v213, align 8
  %v1888 = mul i64 %v3, %v1887
  br label %b255
b255:
  %v1889 = load atomic i64, ptr %v1884 acquire, align 8
  %v1890 = icmp slt i64 %v1889, %v1888
  br i1 %v1890, label %b256, label %b257
b256:
  %v1891 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v213 = alloca i64, i64 1, align 8
  %v647 = alloca float, i64 64, align 4
  %v3568 = alloca float, i64 64, align 4
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
  %v143 = getelementptr inbounds i64, ptr %v1, i64 8
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 16
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 19
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 20
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 23
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 24
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 35
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 36
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 37
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 38
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 41
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 42
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 44
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 45
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 46
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 47
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 48
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 49
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 50
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 51
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 52
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 53
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 54
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 55
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 56
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 57
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 58
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 59
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 60
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 61
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 62
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 64
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 65
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 66
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 67
  %v212 = load i64, ptr %v211, align 8
  store i64 0, ptr %v213, align 8
  %v214 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v215 = load ptr, ptr %v214, align 4
  %v216 = mul i64 %v2, 18432
  %v217 = add i64 %v216, 400
  %v218 = getelementptr inbounds float, ptr %v215, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v215, i64 0
  %v220 = getelementptr inbounds i64, ptr %v1, i64 4
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b0, label %b1
b0:
  %v223 = add i64 1, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, 1
  %v235 = select i1 %v234, i64 %v233, i64 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  br label %b2
b2:
  %v238 = phi i64 [ %v230, %b0 ], [ %v252, %b3 ]
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b3, label %b4
b3:
  %v240 = mul i64 %v238, 128
  %v241 = mul i64 %v238, 8
  %v242 = add i64 %v240, 0
  %v243 = add i64 %v241, 0
  %v244 = getelementptr inbounds float, ptr %v219, i64 %v242
  %v245 = sub i64 8, %v243
  %v246 = icmp slt i64 %v245, 0
  %v247 = select i1 %v246, i64 0, i64 %v245
  %v248 = mul i64 %v243, 1
  %v249 = add i64 0, %v248
  %v250 = getelementptr inbounds float, ptr %v16, i64 %v249
  call void @pack_rows(ptr %v250, i64 1, i64 8, i64 16, i64 %v247, ptr %v244, i64 8)
  %v251 = add i64 %v240, 128
  %v252 = add nsw i64 %v238, 1
  br label %b2
b4:
  br label %b1
b1:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b5, label %b6
b5:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v213, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v213, align 8
  %v258 = mul i64 %v3, %v257
  br label %b7
b7:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b8, label %b9
b8:
  %v261 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v262 = add i64 %v8, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, %v8
  %v269 = select i1 %v268, i64 %v267, i64 %v8
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v8
  %v274 = select i1 %v273, i64 %v272, i64 %v8
  br label %b10
b10:
  %v275 = phi i64 [ %v269, %b6 ], [ %v321, %b15 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b11, label %b12
b11:
  br label %b13
b13:
  %v277 = phi i64 [ 0, %b11 ], [ %v320, %b18 ]
  %v278 = icmp slt i64 %v277, 2
  br i1 %v278, label %b14, label %b15
b14:
  br label %b16
b16:
  %v279 = phi i64 [ 0, %b14 ], [ %v304, %b17 ]
  %v280 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v303, %b17 ]
  %v281 = icmp slt i64 %v279, 8
  br i1 %v281, label %b17, label %b18
b17:
  %v282 = mul i64 %v275, 16
  %v283 = getelementptr inbounds float, ptr %v30, i64 %v282
  %v284 = mul i64 %v275, 16
  %v285 = getelementptr inbounds float, ptr %v94, i64 %v284
  %v286 = mul i64 %v277, 8
  %v287 = add i64 0, %v286
  %v288 = add i64 %v287, %v279
  %v289 = getelementptr inbounds float, ptr %v283, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = mul i64 %v277, 8
  %v292 = add i64 0, %v291
  %v293 = add i64 %v292, %v279
  %v294 = getelementptr inbounds float, ptr %v26, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v290, %v295
  %v297 = mul i64 %v277, 8
  %v298 = add i64 0, %v297
  %v299 = add i64 %v298, %v279
  %v300 = getelementptr inbounds float, ptr %v285, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fmul <8 x float> %v296, %v301
  %v303 = fadd <8 x float> %v280, %v302
  %v304 = add nsw i64 %v279, 8
  br label %b16
b18:
  %v305 = shufflevector <8 x float> %v280, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v306 = shufflevector <8 x float> %v280, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v307 = fadd <4 x float> %v305, %v306
  %v308 = shufflevector <4 x float> %v307, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v309 = shufflevector <4 x float> %v307, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v310 = fadd <2 x float> %v308, %v309
  %v311 = extractelement <2 x float> %v310, i64 0
  %v312 = extractelement <2 x float> %v310, i64 1
  %v313 = fadd float %v311, %v312
  %v314 = fadd float %v313, 0x0000000000000000
  %v315 = mul i64 %v275, 2
  %v316 = getelementptr inbounds float, ptr %v100, i64 %v315
  %v317 = add i64 0, %v277
  %v318 = add i64 %v317, 0
  %v319 = getelementptr inbounds float, ptr %v316, i64 %v318
  store float %v314, ptr %v319, align 4
  %v320 = add nsw i64 %v277, 1
  br label %b13
b15:
  %v321 = add nsw i64 %v275, 1
  br label %b10
b12:
  %v322 = add i64 %v8, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v8
  %v329 = select i1 %v328, i64 %v327, i64 %v8
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v8
  %v334 = select i1 %v333, i64 %v332, i64 %v8
  br label %b19
b19:
  %v335 = phi i64 [ %v329, %b12 ], [ %v406, %b24 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b20, label %b21
b20:
  br label %b22
b22:
  %v337 = phi i64 [ 0, %b20 ], [ %v405, %b27 ]
  %v338 = icmp slt i64 %v337, 2
  br i1 %v338, label %b23, label %b24
b23:
  br label %b25
b25:
  %v339 = phi i64 [ 0, %b23 ], [ %v389, %b26 ]
  %v340 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v388, %b26 ]
  %v341 = icmp slt i64 %v339, 8
  br i1 %v341, label %b26, label %b27
b26:
  %v342 = mul i64 %v335, 16
  %v343 = getelementptr inbounds float, ptr %v30, i64 %v342
  %v344 = mul i64 %v335, 2
  %v345 = getelementptr inbounds float, ptr %v96, i64 %v344
  %v346 = add i64 0, %v337
  %v347 = getelementptr inbounds float, ptr %v345, i64 %v346
  %v348 = load float, ptr %v347, align 4
  %v349 = fdiv float 0x3FF0000000000000, %v348
  %v350 = mul i64 %v335, 2
  %v351 = getelementptr inbounds float, ptr %v100, i64 %v350
  %v352 = add i64 0, %v337
  %v353 = getelementptr inbounds float, ptr %v351, i64 %v352
  %v354 = load float, ptr %v353, align 4
  %v355 = fmul float %v354, %v349
  %v356 = fdiv float %v355, %v348
  %v357 = fmul float %v356, 0x3FE0000000000000
  %v358 = fdiv float %v357, %v348
  %v359 = fdiv float %v358, 0x4020000000000000
  %v360 = fneg float %v359
  %v361 = mul i64 %v335, 16
  %v362 = getelementptr inbounds float, ptr %v94, i64 %v361
  %v363 = mul i64 %v337, 8
  %v364 = add i64 0, %v363
  %v365 = add i64 %v364, %v339
  %v366 = getelementptr inbounds float, ptr %v343, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = mul i64 %v337, 8
  %v369 = add i64 0, %v368
  %v370 = add i64 %v369, %v339
  %v371 = getelementptr inbounds float, ptr %v26, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fmul <8 x float> %v367, %v372
  %v374 = insertelement <8 x float> poison, float %v349, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fmul <8 x float> %v373, %v375
  %v377 = mul i64 %v337, 8
  %v378 = add i64 0, %v377
  %v379 = add i64 %v378, %v339
  %v380 = getelementptr inbounds float, ptr %v362, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = insertelement <8 x float> poison, float %v360, i64 0
  %v383 = shufflevector <8 x float> %v382, <8 x float> poison, <8 x i32> zeroinitializer
  %v384 = fmul <8 x float> %v383, %v381
  %v385 = fadd <8 x float> %v376, %v384
  %v386 = fadd <8 x float> %v385, %v384
  %v387 = fneg <8 x float> %v386
  %v388 = fadd <8 x float> %v340, %v387
  %v389 = add nsw i64 %v339, 8
  br label %b25
b27:
  %v390 = shufflevector <8 x float> %v340, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v391 = shufflevector <8 x float> %v340, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v392 = fadd <4 x float> %v390, %v391
  %v393 = shufflevector <4 x float> %v392, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v394 = shufflevector <4 x float> %v392, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v395 = fadd <2 x float> %v393, %v394
  %v396 = extractelement <2 x float> %v395, i64 0
  %v397 = extractelement <2 x float> %v395, i64 1
  %v398 = fadd float %v396, %v397
  %v399 = fadd float %v398, 0x0000000000000000
  %v400 = mul i64 %v335, 2
  %v401 = getelementptr inbounds float, ptr %v102, i64 %v400
  %v402 = add i64 0, %v337
  %v403 = add i64 %v402, 0
  %v404 = getelementptr inbounds float, ptr %v401, i64 %v403
  store float %v399, ptr %v404, align 4
  %v405 = add nsw i64 %v337, 1
  br label %b22
b24:
  %v406 = add nsw i64 %v335, 1
  br label %b19
b21:
  %v407 = add i64 %v8, 0
  %v408 = sdiv i64 %v407, 1
  %v409 = add i64 %v2, 1
  %v410 = mul i64 %v408, %v2
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, %v8
  %v414 = select i1 %v413, i64 %v412, i64 %v8
  %v415 = mul i64 %v408, %v409
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v8
  %v419 = select i1 %v418, i64 %v417, i64 %v8
  br label %b28
b28:
  %v420 = phi i64 [ %v414, %b21 ], [ %v517, %b33 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b29, label %b30
b29:
  br label %b31
b31:
  %v422 = phi i64 [ 0, %b29 ], [ %v516, %b36 ]
  %v423 = icmp slt i64 %v422, 2
  br i1 %v423, label %b32, label %b33
b32:
  br label %b34
b34:
  %v424 = phi i64 [ 0, %b32 ], [ %v515, %b39 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b35, label %b36
b35:
  br label %b37
b37:
  %v426 = phi i64 [ 0, %b35 ], [ %v496, %b38 ]
  %v427 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v495, %b38 ]
  %v428 = icmp slt i64 %v426, 8
  br i1 %v428, label %b38, label %b39
b38:
  %v429 = mul i64 %v420, 16
  %v430 = getelementptr inbounds float, ptr %v30, i64 %v429
  %v431 = mul i64 %v420, 2
  %v432 = getelementptr inbounds float, ptr %v96, i64 %v431
  %v433 = add i64 0, %v422
  %v434 = getelementptr inbounds float, ptr %v432, i64 %v433
  %v435 = load float, ptr %v434, align 4
  %v436 = fdiv float 0x3FF0000000000000, %v435
  %v437 = mul i64 %v420, 2
  %v438 = getelementptr inbounds float, ptr %v100, i64 %v437
  %v439 = add i64 0, %v422
  %v440 = getelementptr inbounds float, ptr %v438, i64 %v439
  %v441 = load float, ptr %v440, align 4
  %v442 = fmul float %v441, %v436
  %v443 = fdiv float %v442, %v435
  %v444 = fmul float %v443, 0x3FE0000000000000
  %v445 = fdiv float %v444, %v435
  %v446 = fdiv float %v445, 0x4020000000000000
  %v447 = fneg float %v446
  %v448 = mul i64 %v420, 16
  %v449 = getelementptr inbounds float, ptr %v94, i64 %v448
  %v450 = mul i64 %v420, 2
  %v451 = getelementptr inbounds float, ptr %v102, i64 %v450
  %v452 = add i64 0, %v422
  %v453 = getelementptr inbounds float, ptr %v451, i64 %v452
  %v454 = load float, ptr %v453, align 4
  %v455 = fdiv float %v454, 0x4020000000000000
  %v456 = mul i64 1, %v7
  %v457 = add i64 %v420, %v456
  %v458 = mul i64 %v457, 128
  %v459 = getelementptr inbounds float, ptr %v36, i64 %v458
  %v460 = mul i64 %v422, 8
  %v461 = add i64 0, %v460
  %v462 = add i64 %v461, %v426
  %v463 = getelementptr inbounds float, ptr %v430, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = mul i64 %v422, 8
  %v466 = add i64 0, %v465
  %v467 = add i64 %v466, %v426
  %v468 = getelementptr inbounds float, ptr %v26, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = fmul <8 x float> %v464, %v469
  %v471 = insertelement <8 x float> poison, float %v436, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  %v473 = fmul <8 x float> %v470, %v472
  %v474 = mul i64 %v422, 8
  %v475 = add i64 0, %v474
  %v476 = add i64 %v475, %v426
  %v477 = getelementptr inbounds float, ptr %v449, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = insertelement <8 x float> poison, float %v447, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = fmul <8 x float> %v480, %v478
  %v482 = fadd <8 x float> %v473, %v481
  %v483 = fadd <8 x float> %v482, %v481
  %v484 = insertelement <8 x float> poison, float %v455, i64 0
  %v485 = shufflevector <8 x float> %v484, <8 x float> poison, <8 x i32> zeroinitializer
  %v486 = fadd <8 x float> %v483, %v485
  %v487 = mul i64 %v422, 64
  %v488 = add i64 0, %v487
  %v489 = mul i64 %v424, 8
  %v490 = add i64 %v488, %v489
  %v491 = add i64 %v490, %v426
  %v492 = getelementptr inbounds float, ptr %v459, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fmul <8 x float> %v486, %v493
  %v495 = fadd <8 x float> %v427, %v494
  %v496 = add nsw i64 %v426, 8
  br label %b37
b39:
  %v497 = shufflevector <8 x float> %v427, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v498 = shufflevector <8 x float> %v427, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v499 = fadd <4 x float> %v497, %v498
  %v500 = shufflevector <4 x float> %v499, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v501 = shufflevector <4 x float> %v499, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v502 = fadd <2 x float> %v500, %v501
  %v503 = extractelement <2 x float> %v502, i64 0
  %v504 = extractelement <2 x float> %v502, i64 1
  %v505 = fadd float %v503, %v504
  %v506 = fadd float %v505, 0x0000000000000000
  %v507 = mul i64 %v420, 16
  %v508 = getelementptr inbounds float, ptr %v104, i64 %v507
  %v509 = mul i64 %v422, 8
  %v510 = add i64 0, %v509
  %v511 = mul i64 0, 8
  %v512 = add i64 %v510, %v511
  %v513 = add i64 %v512, %v424
  %v514 = getelementptr inbounds float, ptr %v508, i64 %v513
  store float %v506, ptr %v514, align 4
  %v515 = add nsw i64 %v424, 1
  br label %b34
b36:
  %v516 = add nsw i64 %v422, 1
  br label %b31
b33:
  %v517 = add nsw i64 %v420, 1
  br label %b28
b30:
  %v518 = add i64 %v8, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v8
  %v525 = select i1 %v524, i64 %v523, i64 %v8
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v8
  %v530 = select i1 %v529, i64 %v528, i64 %v8
  br label %b40
b40:
  %v531 = phi i64 [ %v525, %b30 ], [ %v612, %b45 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b41, label %b42
b41:
  br label %b43
b43:
  %v533 = phi i64 [ 0, %b41 ], [ %v611, %b48 ]
  %v534 = icmp slt i64 %v533, 2
  br i1 %v534, label %b44, label %b45
b44:
  br label %b46
b46:
  %v535 = phi i64 [ 0, %b44 ], [ %v610, %b51 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b47, label %b48
b47:
  br label %b49
b49:
  %v537 = phi i64 [ 0, %b47 ], [ %v609, %b54 ]
  %v538 = icmp slt i64 %v537, 8
  br i1 %v538, label %b50, label %b51
b50:
  br label %b52
b52:
  %v539 = phi i64 [ 0, %b50 ], [ %v599, %b53 ]
  %v540 = phi float [ 0x0000000000000000, %b50 ], [ %v598, %b53 ]
  %v541 = icmp slt i64 %v539, 1
  br i1 %v541, label %b53, label %b54
b53:
  %v542 = mul i64 %v531, 16
  %v543 = getelementptr inbounds float, ptr %v30, i64 %v542
  %v544 = mul i64 %v533, 8
  %v545 = add i64 0, %v544
  %v546 = add i64 %v545, %v537
  %v547 = getelementptr inbounds float, ptr %v543, i64 %v546
  %v548 = load float, ptr %v547, align 4
  %v549 = mul i64 %v533, 8
  %v550 = add i64 0, %v549
  %v551 = add i64 %v550, %v537
  %v552 = getelementptr inbounds float, ptr %v26, i64 %v551
  %v553 = load float, ptr %v552, align 4
  %v554 = fmul float %v548, %v553
  %v555 = mul i64 %v531, 2
  %v556 = getelementptr inbounds float, ptr %v96, i64 %v555
  %v557 = add i64 0, %v533
  %v558 = getelementptr inbounds float, ptr %v556, i64 %v557
  %v559 = load float, ptr %v558, align 4
  %v560 = fdiv float 0x3FF0000000000000, %v559
  %v561 = fmul float %v554, %v560
  %v562 = mul i64 %v531, 2
  %v563 = getelementptr inbounds float, ptr %v100, i64 %v562
  %v564 = add i64 0, %v533
  %v565 = getelementptr inbounds float, ptr %v563, i64 %v564
  %v566 = load float, ptr %v565, align 4
  %v567 = fmul float %v566, %v560
  %v568 = fdiv float %v567, %v559
  %v569 = fmul float %v568, 0x3FE0000000000000
  %v570 = fdiv float %v569, %v559
  %v571 = fdiv float %v570, 0x4020000000000000
  %v572 = fneg float %v571
  %v573 = mul i64 %v531, 16
  %v574 = getelementptr inbounds float, ptr %v94, i64 %v573
  %v575 = mul i64 %v533, 8
  %v576 = add i64 0, %v575
  %v577 = add i64 %v576, %v537
  %v578 = getelementptr inbounds float, ptr %v574, i64 %v577
  %v579 = load float, ptr %v578, align 4
  %v580 = fmul float %v572, %v579
  %v581 = fadd float %v561, %v580
  %v582 = fadd float %v581, %v580
  %v583 = mul i64 %v531, 2
  %v584 = getelementptr inbounds float, ptr %v102, i64 %v583
  %v585 = add i64 0, %v533
  %v586 = getelementptr inbounds float, ptr %v584, i64 %v585
  %v587 = load float, ptr %v586, align 4
  %v588 = fdiv float %v587, 0x4020000000000000
  %v589 = fadd float %v582, %v588
  %v590 = mul i64 %v531, 16
  %v591 = getelementptr inbounds float, ptr %v70, i64 %v590
  %v592 = mul i64 %v533, 8
  %v593 = add i64 0, %v592
  %v594 = add i64 %v593, %v535
  %v595 = getelementptr inbounds float, ptr %v591, i64 %v594
  %v596 = load float, ptr %v595, align 4
  %v597 = fmul float %v589, %v596
  %v598 = fadd float %v540, %v597
  %v599 = add nsw i64 %v539, 1
  br label %b52
b54:
  %v600 = fadd float %v540, 0x0000000000000000
  %v601 = mul i64 %v531, 128
  %v602 = getelementptr inbounds float, ptr %v106, i64 %v601
  %v603 = mul i64 %v533, 64
  %v604 = add i64 0, %v603
  %v605 = mul i64 %v535, 8
  %v606 = add i64 %v604, %v605
  %v607 = add i64 %v606, %v537
  %v608 = getelementptr inbounds float, ptr %v602, i64 %v607
  store float %v600, ptr %v608, align 4
  %v609 = add nsw i64 %v537, 1
  br label %b49
b51:
  %v610 = add nsw i64 %v535, 1
  br label %b46
b48:
  %v611 = add nsw i64 %v533, 1
  br label %b43
b45:
  %v612 = add nsw i64 %v531, 1
  br label %b40
b42:
  %v613 = add i64 %v8, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v8
  %v620 = select i1 %v619, i64 %v618, i64 %v8
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v8
  %v625 = select i1 %v624, i64 %v623, i64 %v8
  br label %b55
b55:
  %v626 = phi i64 [ %v620, %b42 ], [ %v646, %b60 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b56, label %b57
b56:
  %v628 = mul i64 %v626, 16
  %v629 = getelementptr inbounds float, ptr %v30, i64 %v628
  %v630 = mul i64 %v626, 16
  %v631 = getelementptr inbounds float, ptr %v104, i64 %v630
  %v632 = mul i64 %v626, 16
  %v633 = getelementptr inbounds float, ptr %v108, i64 %v632
  br label %b58
b58:
  %v634 = phi i64 [ 0, %b56 ], [ %v645, %b59 ]
  %v635 = icmp slt i64 %v634, 16
  br i1 %v635, label %b59, label %b60
b59:
  %v636 = add i64 0, %v634
  %v637 = getelementptr inbounds float, ptr %v629, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 0, %v634
  %v640 = getelementptr inbounds float, ptr %v631, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = fadd <8 x float> %v638, %v641
  %v643 = add i64 0, %v634
  %v644 = getelementptr inbounds float, ptr %v633, i64 %v643
  store <8 x float> %v642, ptr %v644, align 4
  %v645 = add nsw i64 %v634, 8
  br label %b58
b60:
  %v646 = add nsw i64 %v626, 1
  br label %b55
b57:
  %v648 = add i64 %v8, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v8
  %v655 = select i1 %v654, i64 %v653, i64 %v8
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v8
  %v660 = select i1 %v659, i64 %v658, i64 %v8
  br label %b61
b61:
  %v661 = phi i64 [ %v655, %b57 ], [ %v715, %b66 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b62, label %b63
b62:
  %v663 = add i64 %v661, 96
  %v664 = icmp slt i64 %v663, %v660
  %v665 = select i1 %v664, i64 %v663, i64 %v660
  br label %b64
b64:
  %v666 = phi i64 [ 0, %b62 ], [ %v714, %b69 ]
  %v667 = icmp slt i64 %v666, 1
  br i1 %v667, label %b65, label %b66
b65:
  %v668 = sub i64 %v665, %v661
  %v669 = sub i64 8, 1
  %v670 = add i64 %v668, %v669
  %v671 = sdiv i64 %v670, 8
  br label %b67
b67:
  %v672 = phi i64 [ 0, %b65 ], [ %v713, %b74 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b68, label %b69
b68:
  %v674 = mul i64 %v668, %v672
  %v675 = sdiv i64 %v674, %v671
  %v676 = add i64 %v661, %v675
  %v677 = add i64 %v672, 1
  %v678 = mul i64 %v668, %v677
  %v679 = sdiv i64 %v678, %v671
  %v680 = add i64 %v661, %v679
  %v681 = mul i64 %v666, 128
  %v682 = getelementptr inbounds float, ptr %v219, i64 %v681
  %v683 = sub i64 %v680, %v676
  %v684 = mul i64 %v676, 16
  %v685 = getelementptr inbounds float, ptr %v108, i64 %v684
  %v686 = getelementptr inbounds float, ptr %v685, i64 0
  %v687 = sub i64 %v683, 1
  %v688 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v687
  %v689 = load ptr, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v647, i64 0
  %v691 = icmp sgt i64 %v683, 0
  br i1 %v691, label %b70, label %b71
b70:
  call void %v689(ptr %v686, i64 16, ptr %v682, i64 16, ptr %v690, i64 8, i64 0)
  br label %b71
b71:
  %v692 = add i64 %v681, 128
  br label %b72
b72:
  %v693 = phi i64 [ %v676, %b71 ], [ %v712, %b77 ]
  %v694 = icmp slt i64 %v693, %v680
  br i1 %v694, label %b73, label %b74
b73:
  %v695 = sub i64 %v693, %v676
  %v696 = mul i64 %v695, 8
  %v697 = getelementptr inbounds float, ptr %v647, i64 %v696
  %v698 = mul i64 %v693, 8
  %v699 = getelementptr inbounds float, ptr %v110, i64 %v698
  br label %b75
b75:
  %v700 = phi i64 [ 0, %b73 ], [ %v711, %b76 ]
  %v701 = icmp slt i64 %v700, 1
  br i1 %v701, label %b76, label %b77
b76:
  %v702 = mul i64 %v666, 1
  %v703 = add i64 %v702, %v700
  %v704 = mul i64 %v703, 8
  %v705 = add i64 0, %v700
  %v706 = mul i64 %v705, 8
  %v707 = getelementptr inbounds float, ptr %v697, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = add i64 0, %v704
  %v710 = getelementptr inbounds float, ptr %v699, i64 %v709
  store <8 x float> %v708, ptr %v710, align 4
  %v711 = add nsw i64 %v700, 1
  br label %b75
b77:
  %v712 = add nsw i64 %v693, 1
  br label %b72
b74:
  %v713 = add nsw i64 %v672, 1
  br label %b67
b69:
  %v714 = add nsw i64 %v666, 1
  br label %b64
b66:
  %v715 = add nsw i64 %v661, 96
  br label %b61
b63:
  %v716 = icmp sgt i64 %v3, 1
  br i1 %v716, label %b78, label %b79
b78:
  %v717 = getelementptr inbounds i64, ptr %v1, i64 3
  %v718 = atomicrmw add ptr %v717, i64 1 acq_rel
  %v719 = load i64, ptr %v213, align 8
  %v720 = add i64 %v719, 1
  store i64 %v720, ptr %v213, align 8
  %v721 = mul i64 %v3, %v720
  br label %b80
b80:
  %v722 = load atomic i64, ptr %v717 acquire, align 8
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b81, label %b82
b81:
  %v724 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  br label %b83
b83:
  %v725 = phi i64 [ 0, %b79 ], [ %v2655, %b181 ]
  %v726 = icmp slt i64 %v725, %v5
  br i1 %v726, label %b84, label %b85
b84:
  %v727 = sub i64 %v5, 1
  %v728 = sub i64 %v727, %v725
  %v729 = add i64 %v7, 0
  %v730 = sdiv i64 %v729, 1
  %v731 = add i64 %v2, 1
  %v732 = mul i64 %v730, %v2
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, %v7
  %v736 = select i1 %v735, i64 %v734, i64 %v7
  %v737 = mul i64 %v730, %v731
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, %v7
  %v741 = select i1 %v740, i64 %v739, i64 %v7
  br label %b86
b86:
  %v742 = phi i64 [ %v736, %b84 ], [ %v843, %b91 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b87, label %b88
b87:
  br label %b89
b89:
  %v744 = phi i64 [ 0, %b87 ], [ %v842, %b90 ]
  %v745 = icmp slt i64 %v744, 2
  br i1 %v745, label %b90, label %b91
b90:
  %v746 = add i64 %v728, 1
  %v747 = and i64 %v746, 1
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v742
  %v750 = mul i64 %v749, 16
  %v751 = getelementptr inbounds float, ptr %v42, i64 %v750
  %v752 = add i64 %v728, 0
  %v753 = and i64 %v752, %v146
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v742
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v30, i64 %v756
  %v758 = add i64 %v728, 0
  %v759 = and i64 %v758, %v178
  %v760 = mul i64 %v759, %v7
  %v761 = add i64 %v760, %v742
  %v762 = mul i64 %v761, 2
  %v763 = getelementptr inbounds float, ptr %v96, i64 %v762
  %v764 = add i64 0, %v744
  %v765 = getelementptr inbounds float, ptr %v763, i64 %v764
  %v766 = load float, ptr %v765, align 4
  %v767 = fdiv float 0x3FF0000000000000, %v766
  %v768 = add i64 %v728, 0
  %v769 = and i64 %v768, %v182
  %v770 = mul i64 %v769, %v7
  %v771 = add i64 %v770, %v742
  %v772 = mul i64 %v771, 2
  %v773 = getelementptr inbounds float, ptr %v100, i64 %v772
  %v774 = add i64 0, %v744
  %v775 = getelementptr inbounds float, ptr %v773, i64 %v774
  %v776 = load float, ptr %v775, align 4
  %v777 = fmul float %v776, %v767
  %v778 = fdiv float %v777, %v766
  %v779 = fmul float %v778, 0x3FE0000000000000
  %v780 = fdiv float %v779, %v766
  %v781 = fdiv float %v780, 0x4020000000000000
  %v782 = fneg float %v781
  %v783 = add i64 %v728, 0
  %v784 = and i64 %v783, %v176
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v742
  %v787 = mul i64 %v786, 16
  %v788 = getelementptr inbounds float, ptr %v94, i64 %v787
  %v789 = add i64 %v728, 0
  %v790 = and i64 %v789, %v184
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v742
  %v793 = mul i64 %v792, 2
  %v794 = getelementptr inbounds float, ptr %v102, i64 %v793
  %v795 = add i64 0, %v744
  %v796 = getelementptr inbounds float, ptr %v794, i64 %v795
  %v797 = load float, ptr %v796, align 4
  %v798 = fdiv float %v797, 0x4020000000000000
  %v799 = add i64 %v728, 0
  %v800 = and i64 %v799, %v186
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v742
  %v803 = mul i64 %v802, 16
  %v804 = getelementptr inbounds float, ptr %v104, i64 %v803
  %v805 = mul i64 %v744, 8
  %v806 = add i64 0, %v805
  %v807 = add i64 %v806, 0
  %v808 = getelementptr inbounds float, ptr %v751, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = mul i64 %v744, 8
  %v811 = add i64 0, %v810
  %v812 = add i64 %v811, 0
  %v813 = getelementptr inbounds float, ptr %v757, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = mul i64 %v744, 8
  %v816 = add i64 0, %v815
  %v817 = add i64 %v816, 0
  %v818 = getelementptr inbounds float, ptr %v26, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = fmul <8 x float> %v814, %v819
  %v821 = insertelement <8 x float> poison, float %v767, i64 0
  %v822 = shufflevector <8 x float> %v821, <8 x float> poison, <8 x i32> zeroinitializer
  %v823 = fmul <8 x float> %v820, %v822
  %v824 = mul i64 %v744, 8
  %v825 = add i64 0, %v824
  %v826 = add i64 %v825, 0
  %v827 = getelementptr inbounds float, ptr %v788, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = insertelement <8 x float> poison, float %v782, i64 0
  %v830 = shufflevector <8 x float> %v829, <8 x float> poison, <8 x i32> zeroinitializer
  %v831 = fmul <8 x float> %v830, %v828
  %v832 = fadd <8 x float> %v823, %v831
  %v833 = fadd <8 x float> %v832, %v831
  %v834 = insertelement <8 x float> poison, float %v798, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = fadd <8 x float> %v833, %v835
  %v837 = fadd <8 x float> %v809, %v836
  %v838 = mul i64 %v744, 8
  %v839 = add i64 0, %v838
  %v840 = add i64 %v839, 0
  %v841 = getelementptr inbounds float, ptr %v804, i64 %v840
  store <8 x float> %v837, ptr %v841, align 4
  %v842 = add nsw i64 %v744, 1
  br label %b89
b91:
  %v843 = add nsw i64 %v742, 1
  br label %b86
b88:
  %v844 = add i64 %v7, 0
  %v845 = sdiv i64 %v844, 1
  %v846 = add i64 %v2, 1
  %v847 = mul i64 %v845, %v2
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v7
  %v851 = select i1 %v850, i64 %v849, i64 %v7
  %v852 = mul i64 %v845, %v846
  %v853 = sdiv i64 %v852, %v3
  %v854 = mul i64 %v853, 1
  %v855 = icmp slt i64 %v854, %v7
  %v856 = select i1 %v855, i64 %v854, i64 %v7
  br label %b92
b92:
  %v857 = phi i64 [ %v851, %b88 ], [ %v889, %b97 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b93, label %b94
b93:
  %v859 = add i64 %v728, 1
  %v860 = and i64 %v859, 1
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v857
  %v863 = mul i64 %v862, 128
  %v864 = getelementptr inbounds float, ptr %v40, i64 %v863
  %v865 = add i64 %v728, 0
  %v866 = and i64 %v865, %v188
  %v867 = mul i64 %v866, %v7
  %v868 = add i64 %v867, %v857
  %v869 = mul i64 %v868, 128
  %v870 = getelementptr inbounds float, ptr %v106, i64 %v869
  %v871 = add i64 %v728, 0
  %v872 = and i64 %v871, %v194
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v857
  %v875 = mul i64 %v874, 128
  %v876 = getelementptr inbounds float, ptr %v112, i64 %v875
  br label %b95
b95:
  %v877 = phi i64 [ 0, %b93 ], [ %v888, %b96 ]
  %v878 = icmp slt i64 %v877, 128
  br i1 %v878, label %b96, label %b97
b96:
  %v879 = add i64 0, %v877
  %v880 = getelementptr inbounds float, ptr %v864, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 0, %v877
  %v883 = getelementptr inbounds float, ptr %v870, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fadd <8 x float> %v881, %v884
  %v886 = add i64 0, %v877
  %v887 = getelementptr inbounds float, ptr %v876, i64 %v886
  store <8 x float> %v885, ptr %v887, align 4
  %v888 = add nsw i64 %v877, 8
  br label %b95
b97:
  %v889 = add nsw i64 %v857, 1
  br label %b92
b94:
  %v890 = add i64 %v7, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v7
  %v897 = select i1 %v896, i64 %v895, i64 %v7
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v7
  %v902 = select i1 %v901, i64 %v900, i64 %v7
  br label %b98
b98:
  %v903 = phi i64 [ %v897, %b94 ], [ %v996, %b103 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b99, label %b100
b99:
  br label %b101
b101:
  %v905 = phi i64 [ 0, %b99 ], [ %v995, %b106 ]
  %v906 = icmp slt i64 %v905, 2
  br i1 %v906, label %b102, label %b103
b102:
  br label %b104
b104:
  %v907 = phi i64 [ 0, %b102 ], [ %v984, %b105 ]
  %v908 = phi <8 x float> [ splat (float 0x0000000000000000), %b102 ], [ %v983, %b105 ]
  %v909 = icmp slt i64 %v907, 8
  br i1 %v909, label %b105, label %b106
b105:
  %v910 = add i64 %v728, 0
  %v911 = and i64 %v910, %v194
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v903
  %v914 = mul i64 %v913, 128
  %v915 = getelementptr inbounds float, ptr %v112, i64 %v914
  %v916 = add i64 %v728, 0
  %v917 = and i64 %v916, %v156
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v903
  %v920 = mul i64 %v919, 50
  %v921 = getelementptr inbounds float, ptr %v68, i64 %v920
  %v922 = add i64 48, %v905
  %v923 = getelementptr inbounds float, ptr %v921, i64 %v922
  %v924 = load float, ptr %v923, align 4
  %v925 = add i64 0, %v905
  %v926 = getelementptr inbounds float, ptr %v24, i64 %v925
  %v927 = load float, ptr %v926, align 4
  %v928 = fadd float %v924, %v927
  %v929 = call float @llvm.fabs.f32(float %v928)
  %v930 = fneg float %v929
  %v931 = fcmp olt float %v930, 0xC05A400000000000
  %v932 = select i1 %v931, float 0xC05A400000000000, float %v930
  %v933 = call float @llvm.fmuladd.f32(float %v932, float 0x3FF7154760000000, float 0x4168000000000000)
  %v934 = fsub float %v933, 0x4168000000000000
  %v935 = call float @llvm.fmuladd.f32(float %v934, float 0xBFE62E4000000000, float %v932)
  %v936 = call float @llvm.fmuladd.f32(float %v934, float 0xBEB7F7D1C0000000, float %v935)
  %v937 = bitcast float %v933 to i32
  %v938 = fmul float %v936, %v936
  %v939 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v936, float 0x3F81227F40000000)
  %v940 = call float @llvm.fmuladd.f32(float %v939, float %v936, float 0x3FA5556740000000)
  %v941 = call float @llvm.fmuladd.f32(float %v940, float %v936, float 0x3FC5554B00000000)
  %v942 = call float @llvm.fmuladd.f32(float %v941, float %v936, float 0x3FDFFFFFE0000000)
  %v943 = call float @llvm.fmuladd.f32(float %v938, float %v942, float %v936)
  %v944 = sub i32 %v937, 1262485250
  %v945 = lshr i32 %v944, 1
  %v946 = sub i32 %v944, %v945
  %v947 = shl i32 %v945, 23
  %v948 = bitcast i32 %v947 to float
  %v949 = shl i32 %v946, 23
  %v950 = bitcast i32 %v949 to float
  %v951 = fadd float %v943, 0x3FF0000000000000
  %v952 = fmul float %v951, %v948
  %v953 = fmul float %v952, %v950
  %v954 = fcmp olt float %v928, 0x0000000000000000
  %v955 = select i1 %v954, float %v953, float 0x3FF0000000000000
  %v956 = fadd float %v953, 0x3FF0000000000000
  %v957 = fdiv float %v955, %v956
  %v958 = fmul float 0x3FF0000000000000, %v957
  %v959 = fdiv float %v958, 0x4020000000000000
  %v960 = add i64 %v728, 0
  %v961 = and i64 %v960, %v160
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v903
  %v964 = mul i64 %v963, 16
  %v965 = getelementptr inbounds float, ptr %v72, i64 %v964
  %v966 = mul i64 %v905, 8
  %v967 = add i64 0, %v966
  %v968 = add i64 %v967, %v907
  %v969 = getelementptr inbounds float, ptr %v965, i64 %v968
  %v970 = load float, ptr %v969, align 4
  %v971 = fmul float %v959, %v970
  %v972 = mul i64 %v905, 64
  %v973 = add i64 0, %v972
  %v974 = add i64 %v973, 0
  %v975 = mul i64 %v907, 8
  %v976 = add i64 %v974, %v975
  %v977 = getelementptr inbounds float, ptr %v915, i64 %v976
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = insertelement <8 x float> poison, float %v971, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = fmul <8 x float> %v978, %v980
  %v982 = fneg <8 x float> %v981
  %v983 = fadd <8 x float> %v908, %v982
  %v984 = add nsw i64 %v907, 1
  br label %b104
b106:
  %v985 = add i64 %v728, 0
  %v986 = and i64 %v985, %v196
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v903
  %v989 = mul i64 %v988, 16
  %v990 = getelementptr inbounds float, ptr %v114, i64 %v989
  %v991 = mul i64 %v905, 8
  %v992 = add i64 0, %v991
  %v993 = add i64 %v992, 0
  %v994 = getelementptr inbounds float, ptr %v990, i64 %v993
  store <8 x float> %v908, ptr %v994, align 4
  %v995 = add nsw i64 %v905, 1
  br label %b101
b103:
  %v996 = add nsw i64 %v903, 1
  br label %b98
b100:
  %v997 = add i64 %v7, 0
  %v998 = sdiv i64 %v997, 1
  %v999 = add i64 %v2, 1
  %v1000 = mul i64 %v998, %v2
  %v1001 = sdiv i64 %v1000, %v3
  %v1002 = mul i64 %v1001, 1
  %v1003 = icmp slt i64 %v1002, %v7
  %v1004 = select i1 %v1003, i64 %v1002, i64 %v7
  %v1005 = mul i64 %v998, %v999
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 1
  %v1008 = icmp slt i64 %v1007, %v7
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v7
  br label %b107
b107:
  %v1010 = phi i64 [ %v1004, %b100 ], [ %v1202, %b112 ]
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b108, label %b109
b108:
  br label %b110
b110:
  %v1012 = phi i64 [ 0, %b108 ], [ %v1201, %b115 ]
  %v1013 = icmp slt i64 %v1012, 2
  br i1 %v1013, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1014 = phi i64 [ 0, %b111 ], [ %v1181, %b114 ]
  %v1015 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v1180, %b114 ]
  %v1016 = icmp slt i64 %v1014, 8
  br i1 %v1016, label %b114, label %b115
b114:
  %v1017 = add i64 %v728, 0
  %v1018 = and i64 %v1017, %v186
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1010
  %v1021 = mul i64 %v1020, 16
  %v1022 = getelementptr inbounds float, ptr %v104, i64 %v1021
  %v1023 = add i64 %v728, 0
  %v1024 = and i64 %v1023, %v156
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1010
  %v1027 = mul i64 %v1026, 50
  %v1028 = getelementptr inbounds float, ptr %v68, i64 %v1027
  %v1029 = add i64 48, %v1012
  %v1030 = getelementptr inbounds float, ptr %v1028, i64 %v1029
  %v1031 = load float, ptr %v1030, align 4
  %v1032 = add i64 0, %v1012
  %v1033 = getelementptr inbounds float, ptr %v24, i64 %v1032
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = fadd float %v1031, %v1034
  %v1036 = call float @llvm.fabs.f32(float %v1035)
  %v1037 = fneg float %v1036
  %v1038 = fcmp olt float %v1037, 0xC05A400000000000
  %v1039 = select i1 %v1038, float 0xC05A400000000000, float %v1037
  %v1040 = call float @llvm.fmuladd.f32(float %v1039, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1041 = fsub float %v1040, 0x4168000000000000
  %v1042 = call float @llvm.fmuladd.f32(float %v1041, float 0xBFE62E4000000000, float %v1039)
  %v1043 = call float @llvm.fmuladd.f32(float %v1041, float 0xBEB7F7D1C0000000, float %v1042)
  %v1044 = bitcast float %v1040 to i32
  %v1045 = fmul float %v1043, %v1043
  %v1046 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1043, float 0x3F81227F40000000)
  %v1047 = call float @llvm.fmuladd.f32(float %v1046, float %v1043, float 0x3FA5556740000000)
  %v1048 = call float @llvm.fmuladd.f32(float %v1047, float %v1043, float 0x3FC5554B00000000)
  %v1049 = call float @llvm.fmuladd.f32(float %v1048, float %v1043, float 0x3FDFFFFFE0000000)
  %v1050 = call float @llvm.fmuladd.f32(float %v1045, float %v1049, float %v1043)
  %v1051 = sub i32 %v1044, 1262485250
  %v1052 = lshr i32 %v1051, 1
  %v1053 = sub i32 %v1051, %v1052
  %v1054 = shl i32 %v1052, 23
  %v1055 = bitcast i32 %v1054 to float
  %v1056 = shl i32 %v1053, 23
  %v1057 = bitcast i32 %v1056 to float
  %v1058 = fadd float %v1050, 0x3FF0000000000000
  %v1059 = fmul float %v1058, %v1055
  %v1060 = fmul float %v1059, %v1057
  %v1061 = fcmp olt float %v1035, 0x0000000000000000
  %v1062 = select i1 %v1061, float %v1060, float 0x3FF0000000000000
  %v1063 = fadd float %v1060, 0x3FF0000000000000
  %v1064 = fdiv float %v1062, %v1063
  %v1065 = fmul float 0x3FF0000000000000, %v1064
  %v1066 = fdiv float %v1065, 0x4020000000000000
  %v1067 = add i64 %v728, 0
  %v1068 = and i64 %v1067, %v196
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1010
  %v1071 = mul i64 %v1070, 16
  %v1072 = getelementptr inbounds float, ptr %v114, i64 %v1071
  %v1073 = add i64 %v728, 0
  %v1074 = and i64 %v1073, %v164
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1010
  %v1077 = mul i64 %v1076, 16
  %v1078 = getelementptr inbounds float, ptr %v80, i64 %v1077
  %v1079 = add i64 %v728, 0
  %v1080 = and i64 %v1079, %v166
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1010
  %v1083 = mul i64 %v1082, 2
  %v1084 = getelementptr inbounds float, ptr %v82, i64 %v1083
  %v1085 = add i64 0, %v1012
  %v1086 = getelementptr inbounds float, ptr %v1084, i64 %v1085
  %v1087 = load float, ptr %v1086, align 4
  %v1088 = fdiv float 0x3FF0000000000000, %v1087
  %v1089 = add i64 %v728, 0
  %v1090 = and i64 %v1089, %v162
  %v1091 = mul i64 %v1090, %v7
  %v1092 = add i64 %v1091, %v1010
  %v1093 = mul i64 %v1092, 16
  %v1094 = getelementptr inbounds float, ptr %v74, i64 %v1093
  %v1095 = add i64 %v728, 0
  %v1096 = and i64 %v1095, %v160
  %v1097 = mul i64 %v1096, %v7
  %v1098 = add i64 %v1097, %v1010
  %v1099 = mul i64 %v1098, 16
  %v1100 = getelementptr inbounds float, ptr %v72, i64 %v1099
  %v1101 = add i64 %v728, 0
  %v1102 = and i64 %v1101, %v168
  %v1103 = mul i64 %v1102, %v7
  %v1104 = add i64 %v1103, %v1010
  %v1105 = mul i64 %v1104, 2
  %v1106 = getelementptr inbounds float, ptr %v86, i64 %v1105
  %v1107 = add i64 0, %v1012
  %v1108 = getelementptr inbounds float, ptr %v1106, i64 %v1107
  %v1109 = load float, ptr %v1108, align 4
  %v1110 = add i64 %v728, 0
  %v1111 = and i64 %v1110, %v170
  %v1112 = mul i64 %v1111, %v7
  %v1113 = add i64 %v1112, %v1010
  %v1114 = mul i64 %v1113, 2
  %v1115 = getelementptr inbounds float, ptr %v88, i64 %v1114
  %v1116 = add i64 0, %v1012
  %v1117 = getelementptr inbounds float, ptr %v1115, i64 %v1116
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = mul i64 %v1012, 8
  %v1120 = add i64 0, %v1119
  %v1121 = add i64 %v1120, %v1014
  %v1122 = getelementptr inbounds float, ptr %v1022, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fneg <8 x float> %v1123
  %v1125 = insertelement <8 x float> poison, float %v1066, i64 0
  %v1126 = shufflevector <8 x float> %v1125, <8 x float> poison, <8 x i32> zeroinitializer
  %v1127 = fmul <8 x float> %v1124, %v1126
  %v1128 = mul i64 %v1012, 8
  %v1129 = add i64 0, %v1128
  %v1130 = add i64 %v1129, %v1014
  %v1131 = getelementptr inbounds float, ptr %v1072, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fadd <8 x float> %v1127, %v1132
  %v1134 = mul i64 %v1012, 8
  %v1135 = add i64 0, %v1134
  %v1136 = add i64 %v1135, %v1014
  %v1137 = getelementptr inbounds float, ptr %v26, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = mul i64 %v1012, 8
  %v1140 = add i64 0, %v1139
  %v1141 = add i64 %v1140, %v1014
  %v1142 = getelementptr inbounds float, ptr %v1078, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = insertelement <8 x float> poison, float %v1088, i64 0
  %v1145 = shufflevector <8 x float> %v1144, <8 x float> poison, <8 x i32> zeroinitializer
  %v1146 = fmul <8 x float> %v1143, %v1145
  %v1147 = fmul <8 x float> %v1138, %v1146
  %v1148 = mul i64 %v1012, 8
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, %v1014
  %v1151 = getelementptr inbounds float, ptr %v28, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = fadd <8 x float> %v1147, %v1152
  %v1154 = mul i64 %v1012, 8
  %v1155 = add i64 0, %v1154
  %v1156 = add i64 %v1155, %v1014
  %v1157 = getelementptr inbounds float, ptr %v1094, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = mul i64 %v1012, 8
  %v1160 = add i64 0, %v1159
  %v1161 = add i64 %v1160, %v1014
  %v1162 = getelementptr inbounds float, ptr %v1100, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fsub <8 x float> %v1158, %v1163
  %v1165 = fsub <8 x float> %v1153, %v1164
  %v1166 = fmul <8 x float> %v1165, %v1138
  %v1167 = insertelement <8 x float> poison, float %v1109, i64 0
  %v1168 = shufflevector <8 x float> %v1167, <8 x float> poison, <8 x i32> zeroinitializer
  %v1169 = fsub <8 x float> %v1166, %v1168
  %v1170 = insertelement <8 x float> poison, float %v1118, i64 0
  %v1171 = shufflevector <8 x float> %v1170, <8 x float> poison, <8 x i32> zeroinitializer
  %v1172 = fmul <8 x float> %v1146, %v1171
  %v1173 = fsub <8 x float> %v1169, %v1172
  %v1174 = insertelement <8 x float> poison, float %v1087, i64 0
  %v1175 = shufflevector <8 x float> %v1174, <8 x float> poison, <8 x i32> zeroinitializer
  %v1176 = fdiv <8 x float> %v1173, %v1175
  %v1177 = fmul <8 x float> %v1133, %v1176
  %v1178 = fdiv <8 x float> %v1177, %v1175
  %v1179 = fneg <8 x float> %v1178
  %v1180 = fadd <8 x float> %v1015, %v1179
  %v1181 = add nsw i64 %v1014, 8
  br label %b113
b115:
  %v1182 = shufflevector <8 x float> %v1015, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1183 = shufflevector <8 x float> %v1015, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1184 = fadd <4 x float> %v1182, %v1183
  %v1185 = shufflevector <4 x float> %v1184, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1186 = shufflevector <4 x float> %v1184, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1187 = fadd <2 x float> %v1185, %v1186
  %v1188 = extractelement <2 x float> %v1187, i64 0
  %v1189 = extractelement <2 x float> %v1187, i64 1
  %v1190 = fadd float %v1188, %v1189
  %v1191 = fadd float %v1190, 0x0000000000000000
  %v1192 = add i64 %v728, 0
  %v1193 = and i64 %v1192, %v182
  %v1194 = mul i64 %v1193, %v7
  %v1195 = add i64 %v1194, %v1010
  %v1196 = mul i64 %v1195, 2
  %v1197 = getelementptr inbounds float, ptr %v100, i64 %v1196
  %v1198 = add i64 0, %v1012
  %v1199 = add i64 %v1198, 0
  %v1200 = getelementptr inbounds float, ptr %v1197, i64 %v1199
  store float %v1191, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1012, 1
  br label %b110
b112:
  %v1202 = add nsw i64 %v1010, 1
  br label %b107
b109:
  %v1203 = add i64 %v7, 0
  %v1204 = sdiv i64 %v1203, 1
  %v1205 = add i64 %v2, 1
  %v1206 = mul i64 %v1204, %v2
  %v1207 = sdiv i64 %v1206, %v3
  %v1208 = mul i64 %v1207, 1
  %v1209 = icmp slt i64 %v1208, %v7
  %v1210 = select i1 %v1209, i64 %v1208, i64 %v7
  %v1211 = mul i64 %v1204, %v1205
  %v1212 = sdiv i64 %v1211, %v3
  %v1213 = mul i64 %v1212, 1
  %v1214 = icmp slt i64 %v1213, %v7
  %v1215 = select i1 %v1214, i64 %v1213, i64 %v7
  br label %b116
b116:
  %v1216 = phi i64 [ %v1210, %b109 ], [ %v1345, %b121 ]
  %v1217 = icmp slt i64 %v1216, %v1215
  br i1 %v1217, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1218 = phi i64 [ 0, %b117 ], [ %v1344, %b124 ]
  %v1219 = icmp slt i64 %v1218, 2
  br i1 %v1219, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1220 = phi i64 [ 0, %b120 ], [ %v1324, %b123 ]
  %v1221 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v1323, %b123 ]
  %v1222 = icmp slt i64 %v1220, 8
  br i1 %v1222, label %b123, label %b124
b123:
  %v1223 = add i64 %v728, 0
  %v1224 = and i64 %v1223, %v186
  %v1225 = mul i64 %v1224, %v7
  %v1226 = add i64 %v1225, %v1216
  %v1227 = mul i64 %v1226, 16
  %v1228 = getelementptr inbounds float, ptr %v104, i64 %v1227
  %v1229 = add i64 %v728, 0
  %v1230 = and i64 %v1229, %v156
  %v1231 = mul i64 %v1230, %v7
  %v1232 = add i64 %v1231, %v1216
  %v1233 = mul i64 %v1232, 50
  %v1234 = getelementptr inbounds float, ptr %v68, i64 %v1233
  %v1235 = add i64 48, %v1218
  %v1236 = getelementptr inbounds float, ptr %v1234, i64 %v1235
  %v1237 = load float, ptr %v1236, align 4
  %v1238 = add i64 0, %v1218
  %v1239 = getelementptr inbounds float, ptr %v24, i64 %v1238
  %v1240 = load float, ptr %v1239, align 4
  %v1241 = fadd float %v1237, %v1240
  %v1242 = call float @llvm.fabs.f32(float %v1241)
  %v1243 = fneg float %v1242
  %v1244 = fcmp olt float %v1243, 0xC05A400000000000
  %v1245 = select i1 %v1244, float 0xC05A400000000000, float %v1243
  %v1246 = call float @llvm.fmuladd.f32(float %v1245, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1247 = fsub float %v1246, 0x4168000000000000
  %v1248 = call float @llvm.fmuladd.f32(float %v1247, float 0xBFE62E4000000000, float %v1245)
  %v1249 = call float @llvm.fmuladd.f32(float %v1247, float 0xBEB7F7D1C0000000, float %v1248)
  %v1250 = bitcast float %v1246 to i32
  %v1251 = fmul float %v1249, %v1249
  %v1252 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1249, float 0x3F81227F40000000)
  %v1253 = call float @llvm.fmuladd.f32(float %v1252, float %v1249, float 0x3FA5556740000000)
  %v1254 = call float @llvm.fmuladd.f32(float %v1253, float %v1249, float 0x3FC5554B00000000)
  %v1255 = call float @llvm.fmuladd.f32(float %v1254, float %v1249, float 0x3FDFFFFFE0000000)
  %v1256 = call float @llvm.fmuladd.f32(float %v1251, float %v1255, float %v1249)
  %v1257 = sub i32 %v1250, 1262485250
  %v1258 = lshr i32 %v1257, 1
  %v1259 = sub i32 %v1257, %v1258
  %v1260 = shl i32 %v1258, 23
  %v1261 = bitcast i32 %v1260 to float
  %v1262 = shl i32 %v1259, 23
  %v1263 = bitcast i32 %v1262 to float
  %v1264 = fadd float %v1256, 0x3FF0000000000000
  %v1265 = fmul float %v1264, %v1261
  %v1266 = fmul float %v1265, %v1263
  %v1267 = fcmp olt float %v1241, 0x0000000000000000
  %v1268 = select i1 %v1267, float %v1266, float 0x3FF0000000000000
  %v1269 = fadd float %v1266, 0x3FF0000000000000
  %v1270 = fdiv float %v1268, %v1269
  %v1271 = fmul float 0x3FF0000000000000, %v1270
  %v1272 = fdiv float %v1271, 0x4020000000000000
  %v1273 = add i64 %v728, 0
  %v1274 = and i64 %v1273, %v196
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1216
  %v1277 = mul i64 %v1276, 16
  %v1278 = getelementptr inbounds float, ptr %v114, i64 %v1277
  %v1279 = add i64 %v728, 0
  %v1280 = and i64 %v1279, %v166
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1216
  %v1283 = mul i64 %v1282, 2
  %v1284 = getelementptr inbounds float, ptr %v82, i64 %v1283
  %v1285 = add i64 0, %v1218
  %v1286 = getelementptr inbounds float, ptr %v1284, i64 %v1285
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = add i64 %v728, 0
  %v1289 = and i64 %v1288, %v164
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1216
  %v1292 = mul i64 %v1291, 16
  %v1293 = getelementptr inbounds float, ptr %v80, i64 %v1292
  %v1294 = fdiv float 0x3FF0000000000000, %v1287
  %v1295 = mul i64 %v1218, 8
  %v1296 = add i64 0, %v1295
  %v1297 = add i64 %v1296, %v1220
  %v1298 = getelementptr inbounds float, ptr %v1228, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = fneg <8 x float> %v1299
  %v1301 = insertelement <8 x float> poison, float %v1272, i64 0
  %v1302 = shufflevector <8 x float> %v1301, <8 x float> poison, <8 x i32> zeroinitializer
  %v1303 = fmul <8 x float> %v1300, %v1302
  %v1304 = mul i64 %v1218, 8
  %v1305 = add i64 0, %v1304
  %v1306 = add i64 %v1305, %v1220
  %v1307 = getelementptr inbounds float, ptr %v1278, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = fadd <8 x float> %v1303, %v1308
  %v1310 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1311 = shufflevector <8 x float> %v1310, <8 x float> poison, <8 x i32> zeroinitializer
  %v1312 = fdiv <8 x float> %v1309, %v1311
  %v1313 = mul i64 %v1218, 8
  %v1314 = add i64 0, %v1313
  %v1315 = add i64 %v1314, %v1220
  %v1316 = getelementptr inbounds float, ptr %v1293, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = insertelement <8 x float> poison, float %v1294, i64 0
  %v1319 = shufflevector <8 x float> %v1318, <8 x float> poison, <8 x i32> zeroinitializer
  %v1320 = fmul <8 x float> %v1317, %v1319
  %v1321 = fmul <8 x float> %v1312, %v1320
  %v1322 = fneg <8 x float> %v1321
  %v1323 = fadd <8 x float> %v1221, %v1322
  %v1324 = add nsw i64 %v1220, 8
  br label %b122
b124:
  %v1325 = shufflevector <8 x float> %v1221, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1326 = shufflevector <8 x float> %v1221, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1327 = fadd <4 x float> %v1325, %v1326
  %v1328 = shufflevector <4 x float> %v1327, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1329 = shufflevector <4 x float> %v1327, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1330 = fadd <2 x float> %v1328, %v1329
  %v1331 = extractelement <2 x float> %v1330, i64 0
  %v1332 = extractelement <2 x float> %v1330, i64 1
  %v1333 = fadd float %v1331, %v1332
  %v1334 = fadd float %v1333, 0x0000000000000000
  %v1335 = add i64 %v728, 0
  %v1336 = and i64 %v1335, %v184
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1216
  %v1339 = mul i64 %v1338, 2
  %v1340 = getelementptr inbounds float, ptr %v102, i64 %v1339
  %v1341 = add i64 0, %v1218
  %v1342 = add i64 %v1341, 0
  %v1343 = getelementptr inbounds float, ptr %v1340, i64 %v1342
  store float %v1334, ptr %v1343, align 4
  %v1344 = add nsw i64 %v1218, 1
  br label %b119
b121:
  %v1345 = add nsw i64 %v1216, 1
  br label %b116
b118:
  %v1346 = add i64 %v7, 0
  %v1347 = sdiv i64 %v1346, 1
  %v1348 = add i64 %v2, 1
  %v1349 = mul i64 %v1347, %v2
  %v1350 = sdiv i64 %v1349, %v3
  %v1351 = mul i64 %v1350, 1
  %v1352 = icmp slt i64 %v1351, %v7
  %v1353 = select i1 %v1352, i64 %v1351, i64 %v7
  %v1354 = mul i64 %v1347, %v1348
  %v1355 = sdiv i64 %v1354, %v3
  %v1356 = mul i64 %v1355, 1
  %v1357 = icmp slt i64 %v1356, %v7
  %v1358 = select i1 %v1357, i64 %v1356, i64 %v7
  br label %b125
b125:
  %v1359 = phi i64 [ %v1353, %b118 ], [ %v1472, %b130 ]
  %v1360 = icmp slt i64 %v1359, %v1358
  br i1 %v1360, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1361 = phi i64 [ 0, %b126 ], [ %v1471, %b133 ]
  %v1362 = icmp slt i64 %v1361, 2
  br i1 %v1362, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1363 = phi i64 [ 0, %b129 ], [ %v1451, %b132 ]
  %v1364 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1450, %b132 ]
  %v1365 = icmp slt i64 %v1363, 8
  br i1 %v1365, label %b132, label %b133
b132:
  %v1366 = add i64 %v728, 0
  %v1367 = and i64 %v1366, %v186
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1359
  %v1370 = mul i64 %v1369, 16
  %v1371 = getelementptr inbounds float, ptr %v104, i64 %v1370
  %v1372 = add i64 %v728, 0
  %v1373 = and i64 %v1372, %v156
  %v1374 = mul i64 %v1373, %v7
  %v1375 = add i64 %v1374, %v1359
  %v1376 = mul i64 %v1375, 50
  %v1377 = getelementptr inbounds float, ptr %v68, i64 %v1376
  %v1378 = add i64 48, %v1361
  %v1379 = getelementptr inbounds float, ptr %v1377, i64 %v1378
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = add i64 0, %v1361
  %v1382 = getelementptr inbounds float, ptr %v24, i64 %v1381
  %v1383 = load float, ptr %v1382, align 4
  %v1384 = fadd float %v1380, %v1383
  %v1385 = call float @llvm.fabs.f32(float %v1384)
  %v1386 = fneg float %v1385
  %v1387 = fcmp olt float %v1386, 0xC05A400000000000
  %v1388 = select i1 %v1387, float 0xC05A400000000000, float %v1386
  %v1389 = call float @llvm.fmuladd.f32(float %v1388, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1390 = fsub float %v1389, 0x4168000000000000
  %v1391 = call float @llvm.fmuladd.f32(float %v1390, float 0xBFE62E4000000000, float %v1388)
  %v1392 = call float @llvm.fmuladd.f32(float %v1390, float 0xBEB7F7D1C0000000, float %v1391)
  %v1393 = bitcast float %v1389 to i32
  %v1394 = fmul float %v1392, %v1392
  %v1395 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1392, float 0x3F81227F40000000)
  %v1396 = call float @llvm.fmuladd.f32(float %v1395, float %v1392, float 0x3FA5556740000000)
  %v1397 = call float @llvm.fmuladd.f32(float %v1396, float %v1392, float 0x3FC5554B00000000)
  %v1398 = call float @llvm.fmuladd.f32(float %v1397, float %v1392, float 0x3FDFFFFFE0000000)
  %v1399 = call float @llvm.fmuladd.f32(float %v1394, float %v1398, float %v1392)
  %v1400 = sub i32 %v1393, 1262485250
  %v1401 = lshr i32 %v1400, 1
  %v1402 = sub i32 %v1400, %v1401
  %v1403 = shl i32 %v1401, 23
  %v1404 = bitcast i32 %v1403 to float
  %v1405 = shl i32 %v1402, 23
  %v1406 = bitcast i32 %v1405 to float
  %v1407 = fadd float %v1399, 0x3FF0000000000000
  %v1408 = fmul float %v1407, %v1404
  %v1409 = fmul float %v1408, %v1406
  %v1410 = fcmp olt float %v1384, 0x0000000000000000
  %v1411 = select i1 %v1410, float %v1409, float 0x3FF0000000000000
  %v1412 = fadd float %v1409, 0x3FF0000000000000
  %v1413 = fdiv float %v1411, %v1412
  %v1414 = fmul float 0x3FF0000000000000, %v1413
  %v1415 = fdiv float %v1414, 0x4020000000000000
  %v1416 = add i64 %v728, 0
  %v1417 = and i64 %v1416, %v196
  %v1418 = mul i64 %v1417, %v7
  %v1419 = add i64 %v1418, %v1359
  %v1420 = mul i64 %v1419, 16
  %v1421 = getelementptr inbounds float, ptr %v114, i64 %v1420
  %v1422 = add i64 %v728, 0
  %v1423 = and i64 %v1422, %v166
  %v1424 = mul i64 %v1423, %v7
  %v1425 = add i64 %v1424, %v1359
  %v1426 = mul i64 %v1425, 2
  %v1427 = getelementptr inbounds float, ptr %v82, i64 %v1426
  %v1428 = add i64 0, %v1361
  %v1429 = getelementptr inbounds float, ptr %v1427, i64 %v1428
  %v1430 = load float, ptr %v1429, align 4
  %v1431 = mul i64 %v1361, 8
  %v1432 = add i64 0, %v1431
  %v1433 = add i64 %v1432, %v1363
  %v1434 = getelementptr inbounds float, ptr %v1371, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fneg <8 x float> %v1435
  %v1437 = insertelement <8 x float> poison, float %v1415, i64 0
  %v1438 = shufflevector <8 x float> %v1437, <8 x float> poison, <8 x i32> zeroinitializer
  %v1439 = fmul <8 x float> %v1436, %v1438
  %v1440 = mul i64 %v1361, 8
  %v1441 = add i64 0, %v1440
  %v1442 = add i64 %v1441, %v1363
  %v1443 = getelementptr inbounds float, ptr %v1421, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = fadd <8 x float> %v1439, %v1444
  %v1446 = insertelement <8 x float> poison, float %v1430, i64 0
  %v1447 = shufflevector <8 x float> %v1446, <8 x float> poison, <8 x i32> zeroinitializer
  %v1448 = fdiv <8 x float> %v1445, %v1447
  %v1449 = fneg <8 x float> %v1448
  %v1450 = fadd <8 x float> %v1364, %v1449
  %v1451 = add nsw i64 %v1363, 8
  br label %b131
b133:
  %v1452 = shufflevector <8 x float> %v1364, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1453 = shufflevector <8 x float> %v1364, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1454 = fadd <4 x float> %v1452, %v1453
  %v1455 = shufflevector <4 x float> %v1454, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1456 = shufflevector <4 x float> %v1454, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1457 = fadd <2 x float> %v1455, %v1456
  %v1458 = extractelement <2 x float> %v1457, i64 0
  %v1459 = extractelement <2 x float> %v1457, i64 1
  %v1460 = fadd float %v1458, %v1459
  %v1461 = fadd float %v1460, 0x0000000000000000
  %v1462 = add i64 %v728, 0
  %v1463 = and i64 %v1462, %v198
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1359
  %v1466 = mul i64 %v1465, 2
  %v1467 = getelementptr inbounds float, ptr %v116, i64 %v1466
  %v1468 = add i64 0, %v1361
  %v1469 = add i64 %v1468, 0
  %v1470 = getelementptr inbounds float, ptr %v1467, i64 %v1469
  store float %v1461, ptr %v1470, align 4
  %v1471 = add nsw i64 %v1361, 1
  br label %b128
b130:
  %v1472 = add nsw i64 %v1359, 1
  br label %b125
b127:
  %v1473 = add i64 %v7, 0
  %v1474 = sdiv i64 %v1473, 1
  %v1475 = add i64 %v2, 1
  %v1476 = mul i64 %v1474, %v2
  %v1477 = sdiv i64 %v1476, %v3
  %v1478 = mul i64 %v1477, 1
  %v1479 = icmp slt i64 %v1478, %v7
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v7
  %v1481 = mul i64 %v1474, %v1475
  %v1482 = sdiv i64 %v1481, %v3
  %v1483 = mul i64 %v1482, 1
  %v1484 = icmp slt i64 %v1483, %v7
  %v1485 = select i1 %v1484, i64 %v1483, i64 %v7
  br label %b134
b134:
  %v1486 = phi i64 [ %v1480, %b127 ], [ %v1633, %b139 ]
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1488 = phi i64 [ 0, %b135 ], [ %v1632, %b138 ]
  %v1489 = icmp slt i64 %v1488, 2
  br i1 %v1489, label %b138, label %b139
b138:
  %v1490 = add i64 %v728, 0
  %v1491 = and i64 %v1490, %v184
  %v1492 = mul i64 %v1491, %v7
  %v1493 = add i64 %v1492, %v1486
  %v1494 = mul i64 %v1493, 2
  %v1495 = getelementptr inbounds float, ptr %v102, i64 %v1494
  %v1496 = add i64 0, %v1488
  %v1497 = getelementptr inbounds float, ptr %v1495, i64 %v1496
  %v1498 = load float, ptr %v1497, align 4
  %v1499 = fdiv float %v1498, 0x4020000000000000
  %v1500 = add i64 %v728, 0
  %v1501 = and i64 %v1500, %v164
  %v1502 = mul i64 %v1501, %v7
  %v1503 = add i64 %v1502, %v1486
  %v1504 = mul i64 %v1503, 16
  %v1505 = getelementptr inbounds float, ptr %v80, i64 %v1504
  %v1506 = add i64 %v728, 0
  %v1507 = and i64 %v1506, %v166
  %v1508 = mul i64 %v1507, %v7
  %v1509 = add i64 %v1508, %v1486
  %v1510 = mul i64 %v1509, 2
  %v1511 = getelementptr inbounds float, ptr %v82, i64 %v1510
  %v1512 = add i64 0, %v1488
  %v1513 = getelementptr inbounds float, ptr %v1511, i64 %v1512
  %v1514 = load float, ptr %v1513, align 4
  %v1515 = fdiv float 0x3FF0000000000000, %v1514
  %v1516 = add i64 %v728, 0
  %v1517 = and i64 %v1516, %v186
  %v1518 = mul i64 %v1517, %v7
  %v1519 = add i64 %v1518, %v1486
  %v1520 = mul i64 %v1519, 16
  %v1521 = getelementptr inbounds float, ptr %v104, i64 %v1520
  %v1522 = add i64 %v728, 0
  %v1523 = and i64 %v1522, %v156
  %v1524 = mul i64 %v1523, %v7
  %v1525 = add i64 %v1524, %v1486
  %v1526 = mul i64 %v1525, 50
  %v1527 = getelementptr inbounds float, ptr %v68, i64 %v1526
  %v1528 = add i64 48, %v1488
  %v1529 = getelementptr inbounds float, ptr %v1527, i64 %v1528
  %v1530 = load float, ptr %v1529, align 4
  %v1531 = add i64 0, %v1488
  %v1532 = getelementptr inbounds float, ptr %v24, i64 %v1531
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = fadd float %v1530, %v1533
  %v1535 = call float @llvm.fabs.f32(float %v1534)
  %v1536 = fneg float %v1535
  %v1537 = fcmp olt float %v1536, 0xC05A400000000000
  %v1538 = select i1 %v1537, float 0xC05A400000000000, float %v1536
  %v1539 = call float @llvm.fmuladd.f32(float %v1538, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1540 = fsub float %v1539, 0x4168000000000000
  %v1541 = call float @llvm.fmuladd.f32(float %v1540, float 0xBFE62E4000000000, float %v1538)
  %v1542 = call float @llvm.fmuladd.f32(float %v1540, float 0xBEB7F7D1C0000000, float %v1541)
  %v1543 = bitcast float %v1539 to i32
  %v1544 = fmul float %v1542, %v1542
  %v1545 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1542, float 0x3F81227F40000000)
  %v1546 = call float @llvm.fmuladd.f32(float %v1545, float %v1542, float 0x3FA5556740000000)
  %v1547 = call float @llvm.fmuladd.f32(float %v1546, float %v1542, float 0x3FC5554B00000000)
  %v1548 = call float @llvm.fmuladd.f32(float %v1547, float %v1542, float 0x3FDFFFFFE0000000)
  %v1549 = call float @llvm.fmuladd.f32(float %v1544, float %v1548, float %v1542)
  %v1550 = sub i32 %v1543, 1262485250
  %v1551 = lshr i32 %v1550, 1
  %v1552 = sub i32 %v1550, %v1551
  %v1553 = shl i32 %v1551, 23
  %v1554 = bitcast i32 %v1553 to float
  %v1555 = shl i32 %v1552, 23
  %v1556 = bitcast i32 %v1555 to float
  %v1557 = fadd float %v1549, 0x3FF0000000000000
  %v1558 = fmul float %v1557, %v1554
  %v1559 = fmul float %v1558, %v1556
  %v1560 = fcmp olt float %v1534, 0x0000000000000000
  %v1561 = select i1 %v1560, float %v1559, float 0x3FF0000000000000
  %v1562 = fadd float %v1559, 0x3FF0000000000000
  %v1563 = fdiv float %v1561, %v1562
  %v1564 = fmul float 0x3FF0000000000000, %v1563
  %v1565 = fdiv float %v1564, 0x4020000000000000
  %v1566 = add i64 %v728, 0
  %v1567 = and i64 %v1566, %v196
  %v1568 = mul i64 %v1567, %v7
  %v1569 = add i64 %v1568, %v1486
  %v1570 = mul i64 %v1569, 16
  %v1571 = getelementptr inbounds float, ptr %v114, i64 %v1570
  %v1572 = add i64 %v728, 0
  %v1573 = and i64 %v1572, %v198
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1486
  %v1576 = mul i64 %v1575, 2
  %v1577 = getelementptr inbounds float, ptr %v116, i64 %v1576
  %v1578 = add i64 0, %v1488
  %v1579 = getelementptr inbounds float, ptr %v1577, i64 %v1578
  %v1580 = load float, ptr %v1579, align 4
  %v1581 = fdiv float %v1580, 0x4020000000000000
  %v1582 = add i64 %v728, 0
  %v1583 = and i64 %v1582, %v200
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1486
  %v1586 = mul i64 %v1585, 16
  %v1587 = getelementptr inbounds float, ptr %v118, i64 %v1586
  %v1588 = mul i64 %v1488, 8
  %v1589 = add i64 0, %v1588
  %v1590 = add i64 %v1589, 0
  %v1591 = getelementptr inbounds float, ptr %v1505, i64 %v1590
  %v1592 = load <8 x float>, ptr %v1591, align 4
  %v1593 = insertelement <8 x float> poison, float %v1515, i64 0
  %v1594 = shufflevector <8 x float> %v1593, <8 x float> poison, <8 x i32> zeroinitializer
  %v1595 = fmul <8 x float> %v1592, %v1594
  %v1596 = insertelement <8 x float> poison, float %v1499, i64 0
  %v1597 = shufflevector <8 x float> %v1596, <8 x float> poison, <8 x i32> zeroinitializer
  %v1598 = fmul <8 x float> %v1597, %v1595
  %v1599 = mul i64 %v1488, 8
  %v1600 = add i64 0, %v1599
  %v1601 = add i64 %v1600, 0
  %v1602 = getelementptr inbounds float, ptr %v1521, i64 %v1601
  %v1603 = load <8 x float>, ptr %v1602, align 4
  %v1604 = fneg <8 x float> %v1603
  %v1605 = insertelement <8 x float> poison, float %v1565, i64 0
  %v1606 = shufflevector <8 x float> %v1605, <8 x float> poison, <8 x i32> zeroinitializer
  %v1607 = fmul <8 x float> %v1604, %v1606
  %v1608 = mul i64 %v1488, 8
  %v1609 = add i64 0, %v1608
  %v1610 = add i64 %v1609, 0
  %v1611 = getelementptr inbounds float, ptr %v1571, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = fadd <8 x float> %v1607, %v1612
  %v1614 = insertelement <8 x float> poison, float %v1514, i64 0
  %v1615 = shufflevector <8 x float> %v1614, <8 x float> poison, <8 x i32> zeroinitializer
  %v1616 = fdiv <8 x float> %v1613, %v1615
  %v1617 = fadd <8 x float> %v1598, %v1616
  %v1618 = insertelement <8 x float> poison, float %v1581, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = fadd <8 x float> %v1617, %v1619
  %v1621 = mul i64 %v1488, 8
  %v1622 = add i64 0, %v1621
  %v1623 = add i64 %v1622, 0
  %v1624 = getelementptr inbounds float, ptr %v26, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = fmul <8 x float> %v1620, %v1625
  %v1627 = fneg <8 x float> %v1626
  %v1628 = mul i64 %v1488, 8
  %v1629 = add i64 0, %v1628
  %v1630 = add i64 %v1629, 0
  %v1631 = getelementptr inbounds float, ptr %v1587, i64 %v1630
  store <8 x float> %v1627, ptr %v1631, align 4
  %v1632 = add nsw i64 %v1488, 1
  br label %b137
b139:
  %v1633 = add nsw i64 %v1486, 1
  br label %b134
b136:
  %v1634 = add i64 %v7, 0
  %v1635 = sdiv i64 %v1634, 1
  %v1636 = add i64 %v2, 1
  %v1637 = mul i64 %v1635, %v2
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, %v7
  %v1641 = select i1 %v1640, i64 %v1639, i64 %v7
  %v1642 = mul i64 %v1635, %v1636
  %v1643 = sdiv i64 %v1642, %v3
  %v1644 = mul i64 %v1643, 1
  %v1645 = icmp slt i64 %v1644, %v7
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v7
  br label %b140
b140:
  %v1647 = phi i64 [ %v1641, %b136 ], [ %v1856, %b145 ]
  %v1648 = icmp slt i64 %v1647, %v1646
  br i1 %v1648, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1649 = phi i64 [ 0, %b141 ], [ %v1855, %b148 ]
  %v1650 = icmp slt i64 %v1649, 2
  br i1 %v1650, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1651 = phi i64 [ 0, %b144 ], [ %v1835, %b147 ]
  %v1652 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1834, %b147 ]
  %v1653 = icmp slt i64 %v1651, 8
  br i1 %v1653, label %b147, label %b148
b147:
  %v1654 = add i64 %v728, 0
  %v1655 = and i64 %v1654, %v184
  %v1656 = mul i64 %v1655, %v7
  %v1657 = add i64 %v1656, %v1647
  %v1658 = mul i64 %v1657, 2
  %v1659 = getelementptr inbounds float, ptr %v102, i64 %v1658
  %v1660 = add i64 0, %v1649
  %v1661 = getelementptr inbounds float, ptr %v1659, i64 %v1660
  %v1662 = load float, ptr %v1661, align 4
  %v1663 = fdiv float %v1662, 0x4020000000000000
  %v1664 = add i64 %v728, 0
  %v1665 = and i64 %v1664, %v164
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1647
  %v1668 = mul i64 %v1667, 16
  %v1669 = getelementptr inbounds float, ptr %v80, i64 %v1668
  %v1670 = add i64 %v728, 0
  %v1671 = and i64 %v1670, %v166
  %v1672 = mul i64 %v1671, %v7
  %v1673 = add i64 %v1672, %v1647
  %v1674 = mul i64 %v1673, 2
  %v1675 = getelementptr inbounds float, ptr %v82, i64 %v1674
  %v1676 = add i64 0, %v1649
  %v1677 = getelementptr inbounds float, ptr %v1675, i64 %v1676
  %v1678 = load float, ptr %v1677, align 4
  %v1679 = fdiv float 0x3FF0000000000000, %v1678
  %v1680 = add i64 %v728, 0
  %v1681 = and i64 %v1680, %v162
  %v1682 = mul i64 %v1681, %v7
  %v1683 = add i64 %v1682, %v1647
  %v1684 = mul i64 %v1683, 16
  %v1685 = getelementptr inbounds float, ptr %v74, i64 %v1684
  %v1686 = add i64 %v728, 0
  %v1687 = and i64 %v1686, %v160
  %v1688 = mul i64 %v1687, %v7
  %v1689 = add i64 %v1688, %v1647
  %v1690 = mul i64 %v1689, 16
  %v1691 = getelementptr inbounds float, ptr %v72, i64 %v1690
  %v1692 = add i64 %v728, 0
  %v1693 = and i64 %v1692, %v186
  %v1694 = mul i64 %v1693, %v7
  %v1695 = add i64 %v1694, %v1647
  %v1696 = mul i64 %v1695, 16
  %v1697 = getelementptr inbounds float, ptr %v104, i64 %v1696
  %v1698 = add i64 %v728, 0
  %v1699 = and i64 %v1698, %v156
  %v1700 = mul i64 %v1699, %v7
  %v1701 = add i64 %v1700, %v1647
  %v1702 = mul i64 %v1701, 50
  %v1703 = getelementptr inbounds float, ptr %v68, i64 %v1702
  %v1704 = add i64 48, %v1649
  %v1705 = getelementptr inbounds float, ptr %v1703, i64 %v1704
  %v1706 = load float, ptr %v1705, align 4
  %v1707 = add i64 0, %v1649
  %v1708 = getelementptr inbounds float, ptr %v24, i64 %v1707
  %v1709 = load float, ptr %v1708, align 4
  %v1710 = fadd float %v1706, %v1709
  %v1711 = call float @llvm.fabs.f32(float %v1710)
  %v1712 = fneg float %v1711
  %v1713 = fcmp olt float %v1712, 0xC05A400000000000
  %v1714 = select i1 %v1713, float 0xC05A400000000000, float %v1712
  %v1715 = call float @llvm.fmuladd.f32(float %v1714, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1716 = fsub float %v1715, 0x4168000000000000
  %v1717 = call float @llvm.fmuladd.f32(float %v1716, float 0xBFE62E4000000000, float %v1714)
  %v1718 = call float @llvm.fmuladd.f32(float %v1716, float 0xBEB7F7D1C0000000, float %v1717)
  %v1719 = bitcast float %v1715 to i32
  %v1720 = fmul float %v1718, %v1718
  %v1721 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1718, float 0x3F81227F40000000)
  %v1722 = call float @llvm.fmuladd.f32(float %v1721, float %v1718, float 0x3FA5556740000000)
  %v1723 = call float @llvm.fmuladd.f32(float %v1722, float %v1718, float 0x3FC5554B00000000)
  %v1724 = call float @llvm.fmuladd.f32(float %v1723, float %v1718, float 0x3FDFFFFFE0000000)
  %v1725 = call float @llvm.fmuladd.f32(float %v1720, float %v1724, float %v1718)
  %v1726 = sub i32 %v1719, 1262485250
  %v1727 = lshr i32 %v1726, 1
  %v1728 = sub i32 %v1726, %v1727
  %v1729 = shl i32 %v1727, 23
  %v1730 = bitcast i32 %v1729 to float
  %v1731 = shl i32 %v1728, 23
  %v1732 = bitcast i32 %v1731 to float
  %v1733 = fadd float %v1725, 0x3FF0000000000000
  %v1734 = fmul float %v1733, %v1730
  %v1735 = fmul float %v1734, %v1732
  %v1736 = fcmp olt float %v1710, 0x0000000000000000
  %v1737 = select i1 %v1736, float %v1735, float 0x3FF0000000000000
  %v1738 = fadd float %v1735, 0x3FF0000000000000
  %v1739 = fdiv float %v1737, %v1738
  %v1740 = fmul float 0x3FF0000000000000, %v1739
  %v1741 = fdiv float %v1740, 0x4020000000000000
  %v1742 = add i64 %v728, 0
  %v1743 = and i64 %v1742, %v196
  %v1744 = mul i64 %v1743, %v7
  %v1745 = add i64 %v1744, %v1647
  %v1746 = mul i64 %v1745, 16
  %v1747 = getelementptr inbounds float, ptr %v114, i64 %v1746
  %v1748 = add i64 %v728, 0
  %v1749 = and i64 %v1748, %v170
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1647
  %v1752 = mul i64 %v1751, 2
  %v1753 = getelementptr inbounds float, ptr %v88, i64 %v1752
  %v1754 = add i64 0, %v1649
  %v1755 = getelementptr inbounds float, ptr %v1753, i64 %v1754
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = add i64 %v728, 0
  %v1758 = and i64 %v1757, %v198
  %v1759 = mul i64 %v1758, %v7
  %v1760 = add i64 %v1759, %v1647
  %v1761 = mul i64 %v1760, 2
  %v1762 = getelementptr inbounds float, ptr %v116, i64 %v1761
  %v1763 = add i64 0, %v1649
  %v1764 = getelementptr inbounds float, ptr %v1762, i64 %v1763
  %v1765 = load float, ptr %v1764, align 4
  %v1766 = fdiv float %v1765, 0x4020000000000000
  %v1767 = mul i64 %v1649, 8
  %v1768 = add i64 0, %v1767
  %v1769 = add i64 %v1768, %v1651
  %v1770 = getelementptr inbounds float, ptr %v26, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = mul i64 %v1649, 8
  %v1773 = add i64 0, %v1772
  %v1774 = add i64 %v1773, %v1651
  %v1775 = getelementptr inbounds float, ptr %v1669, i64 %v1774
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = insertelement <8 x float> poison, float %v1679, i64 0
  %v1778 = shufflevector <8 x float> %v1777, <8 x float> poison, <8 x i32> zeroinitializer
  %v1779 = fmul <8 x float> %v1776, %v1778
  %v1780 = fmul <8 x float> %v1771, %v1779
  %v1781 = mul i64 %v1649, 8
  %v1782 = add i64 0, %v1781
  %v1783 = add i64 %v1782, %v1651
  %v1784 = getelementptr inbounds float, ptr %v28, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = fadd <8 x float> %v1780, %v1785
  %v1787 = mul i64 %v1649, 8
  %v1788 = add i64 0, %v1787
  %v1789 = add i64 %v1788, %v1651
  %v1790 = getelementptr inbounds float, ptr %v1685, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = mul i64 %v1649, 8
  %v1793 = add i64 0, %v1792
  %v1794 = add i64 %v1793, %v1651
  %v1795 = getelementptr inbounds float, ptr %v1691, i64 %v1794
  %v1796 = load <8 x float>, ptr %v1795, align 4
  %v1797 = fsub <8 x float> %v1791, %v1796
  %v1798 = fsub <8 x float> %v1786, %v1797
  %v1799 = fmul <8 x float> %v1798, %v1771
  %v1800 = insertelement <8 x float> poison, float %v1663, i64 0
  %v1801 = shufflevector <8 x float> %v1800, <8 x float> poison, <8 x i32> zeroinitializer
  %v1802 = fmul <8 x float> %v1801, %v1799
  %v1803 = mul i64 %v1649, 8
  %v1804 = add i64 0, %v1803
  %v1805 = add i64 %v1804, %v1651
  %v1806 = getelementptr inbounds float, ptr %v1697, i64 %v1805
  %v1807 = load <8 x float>, ptr %v1806, align 4
  %v1808 = fneg <8 x float> %v1807
  %v1809 = insertelement <8 x float> poison, float %v1741, i64 0
  %v1810 = shufflevector <8 x float> %v1809, <8 x float> poison, <8 x i32> zeroinitializer
  %v1811 = fmul <8 x float> %v1808, %v1810
  %v1812 = mul i64 %v1649, 8
  %v1813 = add i64 0, %v1812
  %v1814 = add i64 %v1813, %v1651
  %v1815 = getelementptr inbounds float, ptr %v1747, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = fadd <8 x float> %v1811, %v1816
  %v1818 = insertelement <8 x float> poison, float %v1678, i64 0
  %v1819 = shufflevector <8 x float> %v1818, <8 x float> poison, <8 x i32> zeroinitializer
  %v1820 = fdiv <8 x float> %v1817, %v1819
  %v1821 = insertelement <8 x float> poison, float %v1756, i64 0
  %v1822 = shufflevector <8 x float> %v1821, <8 x float> poison, <8 x i32> zeroinitializer
  %v1823 = fmul <8 x float> %v1820, %v1822
  %v1824 = fsub <8 x float> %v1802, %v1823
  %v1825 = fmul <8 x float> %v1801, %v1779
  %v1826 = fadd <8 x float> %v1825, %v1820
  %v1827 = insertelement <8 x float> poison, float %v1766, i64 0
  %v1828 = shufflevector <8 x float> %v1827, <8 x float> poison, <8 x i32> zeroinitializer
  %v1829 = fadd <8 x float> %v1826, %v1828
  %v1830 = fmul <8 x float> %v1829, %v1771
  %v1831 = fmul <8 x float> %v1830, %v1771
  %v1832 = fadd <8 x float> %v1824, %v1831
  %v1833 = fmul <8 x float> %v1832, %v1776
  %v1834 = fadd <8 x float> %v1652, %v1833
  %v1835 = add nsw i64 %v1651, 8
  br label %b146
b148:
  %v1836 = shufflevector <8 x float> %v1652, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1837 = shufflevector <8 x float> %v1652, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1838 = fadd <4 x float> %v1836, %v1837
  %v1839 = shufflevector <4 x float> %v1838, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1840 = shufflevector <4 x float> %v1838, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1841 = fadd <2 x float> %v1839, %v1840
  %v1842 = extractelement <2 x float> %v1841, i64 0
  %v1843 = extractelement <2 x float> %v1841, i64 1
  %v1844 = fadd float %v1842, %v1843
  %v1845 = fadd float %v1844, 0x0000000000000000
  %v1846 = add i64 %v728, 0
  %v1847 = and i64 %v1846, %v202
  %v1848 = mul i64 %v1847, %v7
  %v1849 = add i64 %v1848, %v1647
  %v1850 = mul i64 %v1849, 2
  %v1851 = getelementptr inbounds float, ptr %v120, i64 %v1850
  %v1852 = add i64 0, %v1649
  %v1853 = add i64 %v1852, 0
  %v1854 = getelementptr inbounds float, ptr %v1851, i64 %v1853
  store float %v1845, ptr %v1854, align 4
  %v1855 = add nsw i64 %v1649, 1
  br label %b143
b145:
  %v1856 = add nsw i64 %v1647, 1
  br label %b140
b142:
  %v1857 = add i64 %v7, 0
  %v1858 = sdiv i64 %v1857, 1
  %v1859 = add i64 %v2, 1
  %v1860 = mul i64 %v1858, %v2
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 1
  %v1863 = icmp slt i64 %v1862, %v7
  %v1864 = select i1 %v1863, i64 %v1862, i64 %v7
  %v1865 = mul i64 %v1858, %v1859
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 1
  %v1868 = icmp slt i64 %v1867, %v7
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v7
  br label %b149
b149:
  %v1870 = phi i64 [ %v1864, %b142 ], [ %v2109, %b154 ]
  %v1871 = icmp slt i64 %v1870, %v1869
  br i1 %v1871, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1872 = phi i64 [ 0, %b150 ], [ %v2108, %b157 ]
  %v1873 = icmp slt i64 %v1872, 2
  br i1 %v1873, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1874 = phi i64 [ 0, %b153 ], [ %v2088, %b156 ]
  %v1875 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v2087, %b156 ]
  %v1876 = icmp slt i64 %v1874, 8
  br i1 %v1876, label %b156, label %b157
b156:
  %v1877 = add i64 %v728, 0
  %v1878 = and i64 %v1877, %v184
  %v1879 = mul i64 %v1878, %v7
  %v1880 = add i64 %v1879, %v1870
  %v1881 = mul i64 %v1880, 2
  %v1882 = getelementptr inbounds float, ptr %v102, i64 %v1881
  %v1883 = add i64 0, %v1872
  %v1884 = getelementptr inbounds float, ptr %v1882, i64 %v1883
  %v1885 = load float, ptr %v1884, align 4
  %v1886 = fdiv float %v1885, 0x4020000000000000
  %v1887 = add i64 %v728, 0
  %v1888 = and i64 %v1887, %v164
  %v1889 = mul i64 %v1888, %v7
  %v1890 = add i64 %v1889, %v1870
  %v1891 = mul i64 %v1890, 16
  %v1892 = getelementptr inbounds float, ptr %v80, i64 %v1891
  %v1893 = add i64 %v728, 0
  %v1894 = and i64 %v1893, %v166
  %v1895 = mul i64 %v1894, %v7
  %v1896 = add i64 %v1895, %v1870
  %v1897 = mul i64 %v1896, 2
  %v1898 = getelementptr inbounds float, ptr %v82, i64 %v1897
  %v1899 = add i64 0, %v1872
  %v1900 = getelementptr inbounds float, ptr %v1898, i64 %v1899
  %v1901 = load float, ptr %v1900, align 4
  %v1902 = fdiv float 0x3FF0000000000000, %v1901
  %v1903 = add i64 %v728, 0
  %v1904 = and i64 %v1903, %v162
  %v1905 = mul i64 %v1904, %v7
  %v1906 = add i64 %v1905, %v1870
  %v1907 = mul i64 %v1906, 16
  %v1908 = getelementptr inbounds float, ptr %v74, i64 %v1907
  %v1909 = add i64 %v728, 0
  %v1910 = and i64 %v1909, %v160
  %v1911 = mul i64 %v1910, %v7
  %v1912 = add i64 %v1911, %v1870
  %v1913 = mul i64 %v1912, 16
  %v1914 = getelementptr inbounds float, ptr %v72, i64 %v1913
  %v1915 = add i64 %v728, 0
  %v1916 = and i64 %v1915, %v186
  %v1917 = mul i64 %v1916, %v7
  %v1918 = add i64 %v1917, %v1870
  %v1919 = mul i64 %v1918, 16
  %v1920 = getelementptr inbounds float, ptr %v104, i64 %v1919
  %v1921 = add i64 %v728, 0
  %v1922 = and i64 %v1921, %v156
  %v1923 = mul i64 %v1922, %v7
  %v1924 = add i64 %v1923, %v1870
  %v1925 = mul i64 %v1924, 50
  %v1926 = getelementptr inbounds float, ptr %v68, i64 %v1925
  %v1927 = add i64 48, %v1872
  %v1928 = getelementptr inbounds float, ptr %v1926, i64 %v1927
  %v1929 = load float, ptr %v1928, align 4
  %v1930 = add i64 0, %v1872
  %v1931 = getelementptr inbounds float, ptr %v24, i64 %v1930
  %v1932 = load float, ptr %v1931, align 4
  %v1933 = fadd float %v1929, %v1932
  %v1934 = call float @llvm.fabs.f32(float %v1933)
  %v1935 = fneg float %v1934
  %v1936 = fcmp olt float %v1935, 0xC05A400000000000
  %v1937 = select i1 %v1936, float 0xC05A400000000000, float %v1935
  %v1938 = call float @llvm.fmuladd.f32(float %v1937, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1939 = fsub float %v1938, 0x4168000000000000
  %v1940 = call float @llvm.fmuladd.f32(float %v1939, float 0xBFE62E4000000000, float %v1937)
  %v1941 = call float @llvm.fmuladd.f32(float %v1939, float 0xBEB7F7D1C0000000, float %v1940)
  %v1942 = bitcast float %v1938 to i32
  %v1943 = fmul float %v1941, %v1941
  %v1944 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1941, float 0x3F81227F40000000)
  %v1945 = call float @llvm.fmuladd.f32(float %v1944, float %v1941, float 0x3FA5556740000000)
  %v1946 = call float @llvm.fmuladd.f32(float %v1945, float %v1941, float 0x3FC5554B00000000)
  %v1947 = call float @llvm.fmuladd.f32(float %v1946, float %v1941, float 0x3FDFFFFFE0000000)
  %v1948 = call float @llvm.fmuladd.f32(float %v1943, float %v1947, float %v1941)
  %v1949 = sub i32 %v1942, 1262485250
  %v1950 = lshr i32 %v1949, 1
  %v1951 = sub i32 %v1949, %v1950
  %v1952 = shl i32 %v1950, 23
  %v1953 = bitcast i32 %v1952 to float
  %v1954 = shl i32 %v1951, 23
  %v1955 = bitcast i32 %v1954 to float
  %v1956 = fadd float %v1948, 0x3FF0000000000000
  %v1957 = fmul float %v1956, %v1953
  %v1958 = fmul float %v1957, %v1955
  %v1959 = fcmp olt float %v1933, 0x0000000000000000
  %v1960 = select i1 %v1959, float %v1958, float 0x3FF0000000000000
  %v1961 = fadd float %v1958, 0x3FF0000000000000
  %v1962 = fdiv float %v1960, %v1961
  %v1963 = fmul float 0x3FF0000000000000, %v1962
  %v1964 = fdiv float %v1963, 0x4020000000000000
  %v1965 = add i64 %v728, 0
  %v1966 = and i64 %v1965, %v196
  %v1967 = mul i64 %v1966, %v7
  %v1968 = add i64 %v1967, %v1870
  %v1969 = mul i64 %v1968, 16
  %v1970 = getelementptr inbounds float, ptr %v114, i64 %v1969
  %v1971 = add i64 %v728, 0
  %v1972 = and i64 %v1971, %v170
  %v1973 = mul i64 %v1972, %v7
  %v1974 = add i64 %v1973, %v1870
  %v1975 = mul i64 %v1974, 2
  %v1976 = getelementptr inbounds float, ptr %v88, i64 %v1975
  %v1977 = add i64 0, %v1872
  %v1978 = getelementptr inbounds float, ptr %v1976, i64 %v1977
  %v1979 = load float, ptr %v1978, align 4
  %v1980 = add i64 %v728, 0
  %v1981 = and i64 %v1980, %v198
  %v1982 = mul i64 %v1981, %v7
  %v1983 = add i64 %v1982, %v1870
  %v1984 = mul i64 %v1983, 2
  %v1985 = getelementptr inbounds float, ptr %v116, i64 %v1984
  %v1986 = add i64 0, %v1872
  %v1987 = getelementptr inbounds float, ptr %v1985, i64 %v1986
  %v1988 = load float, ptr %v1987, align 4
  %v1989 = fdiv float %v1988, 0x4020000000000000
  %v1990 = add i64 %v728, 0
  %v1991 = and i64 %v1990, %v182
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1870
  %v1994 = mul i64 %v1993, 2
  %v1995 = getelementptr inbounds float, ptr %v100, i64 %v1994
  %v1996 = add i64 0, %v1872
  %v1997 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  %v1998 = load float, ptr %v1997, align 4
  %v1999 = add i64 %v728, 0
  %v2000 = and i64 %v1999, %v202
  %v2001 = mul i64 %v2000, %v7
  %v2002 = add i64 %v2001, %v1870
  %v2003 = mul i64 %v2002, 2
  %v2004 = getelementptr inbounds float, ptr %v120, i64 %v2003
  %v2005 = add i64 0, %v1872
  %v2006 = getelementptr inbounds float, ptr %v2004, i64 %v2005
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = fmul float %v2007, %v1902
  %v2009 = fdiv float %v2008, %v1901
  %v2010 = fsub float %v1998, %v2009
  %v2011 = fmul float 0x3FE0000000000000, %v2010
  %v2012 = fdiv float %v2011, %v1901
  %v2013 = fdiv float %v2012, 0x4020000000000000
  %v2014 = mul i64 %v1872, 8
  %v2015 = add i64 0, %v2014
  %v2016 = add i64 %v2015, %v1874
  %v2017 = getelementptr inbounds float, ptr %v26, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = mul i64 %v1872, 8
  %v2020 = add i64 0, %v2019
  %v2021 = add i64 %v2020, %v1874
  %v2022 = getelementptr inbounds float, ptr %v1892, i64 %v2021
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = insertelement <8 x float> poison, float %v1902, i64 0
  %v2025 = shufflevector <8 x float> %v2024, <8 x float> poison, <8 x i32> zeroinitializer
  %v2026 = fmul <8 x float> %v2023, %v2025
  %v2027 = fmul <8 x float> %v2018, %v2026
  %v2028 = mul i64 %v1872, 8
  %v2029 = add i64 0, %v2028
  %v2030 = add i64 %v2029, %v1874
  %v2031 = getelementptr inbounds float, ptr %v28, i64 %v2030
  %v2032 = load <8 x float>, ptr %v2031, align 4
  %v2033 = fadd <8 x float> %v2027, %v2032
  %v2034 = mul i64 %v1872, 8
  %v2035 = add i64 0, %v2034
  %v2036 = add i64 %v2035, %v1874
  %v2037 = getelementptr inbounds float, ptr %v1908, i64 %v2036
  %v2038 = load <8 x float>, ptr %v2037, align 4
  %v2039 = mul i64 %v1872, 8
  %v2040 = add i64 0, %v2039
  %v2041 = add i64 %v2040, %v1874
  %v2042 = getelementptr inbounds float, ptr %v1914, i64 %v2041
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = fsub <8 x float> %v2038, %v2043
  %v2045 = fsub <8 x float> %v2033, %v2044
  %v2046 = fmul <8 x float> %v2045, %v2018
  %v2047 = insertelement <8 x float> poison, float %v1886, i64 0
  %v2048 = shufflevector <8 x float> %v2047, <8 x float> poison, <8 x i32> zeroinitializer
  %v2049 = fmul <8 x float> %v2048, %v2046
  %v2050 = mul i64 %v1872, 8
  %v2051 = add i64 0, %v2050
  %v2052 = add i64 %v2051, %v1874
  %v2053 = getelementptr inbounds float, ptr %v1920, i64 %v2052
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = fneg <8 x float> %v2054
  %v2056 = insertelement <8 x float> poison, float %v1964, i64 0
  %v2057 = shufflevector <8 x float> %v2056, <8 x float> poison, <8 x i32> zeroinitializer
  %v2058 = fmul <8 x float> %v2055, %v2057
  %v2059 = mul i64 %v1872, 8
  %v2060 = add i64 0, %v2059
  %v2061 = add i64 %v2060, %v1874
  %v2062 = getelementptr inbounds float, ptr %v1970, i64 %v2061
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = fadd <8 x float> %v2058, %v2063
  %v2065 = insertelement <8 x float> poison, float %v1901, i64 0
  %v2066 = shufflevector <8 x float> %v2065, <8 x float> poison, <8 x i32> zeroinitializer
  %v2067 = fdiv <8 x float> %v2064, %v2066
  %v2068 = insertelement <8 x float> poison, float %v1979, i64 0
  %v2069 = shufflevector <8 x float> %v2068, <8 x float> poison, <8 x i32> zeroinitializer
  %v2070 = fmul <8 x float> %v2067, %v2069
  %v2071 = fsub <8 x float> %v2049, %v2070
  %v2072 = fmul <8 x float> %v2048, %v2026
  %v2073 = fadd <8 x float> %v2072, %v2067
  %v2074 = insertelement <8 x float> poison, float %v1989, i64 0
  %v2075 = shufflevector <8 x float> %v2074, <8 x float> poison, <8 x i32> zeroinitializer
  %v2076 = fadd <8 x float> %v2073, %v2075
  %v2077 = fmul <8 x float> %v2076, %v2018
  %v2078 = fmul <8 x float> %v2077, %v2018
  %v2079 = fadd <8 x float> %v2071, %v2078
  %v2080 = fmul <8 x float> %v2079, %v2025
  %v2081 = insertelement <8 x float> poison, float %v2013, i64 0
  %v2082 = shufflevector <8 x float> %v2081, <8 x float> poison, <8 x i32> zeroinitializer
  %v2083 = fmul <8 x float> %v2082, %v2023
  %v2084 = fadd <8 x float> %v2080, %v2083
  %v2085 = fadd <8 x float> %v2084, %v2083
  %v2086 = fneg <8 x float> %v2085
  %v2087 = fadd <8 x float> %v1875, %v2086
  %v2088 = add nsw i64 %v1874, 8
  br label %b155
b157:
  %v2089 = shufflevector <8 x float> %v1875, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2090 = shufflevector <8 x float> %v1875, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2091 = fadd <4 x float> %v2089, %v2090
  %v2092 = shufflevector <4 x float> %v2091, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2093 = shufflevector <4 x float> %v2091, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2094 = fadd <2 x float> %v2092, %v2093
  %v2095 = extractelement <2 x float> %v2094, i64 0
  %v2096 = extractelement <2 x float> %v2094, i64 1
  %v2097 = fadd float %v2095, %v2096
  %v2098 = fadd float %v2097, 0x0000000000000000
  %v2099 = add i64 %v728, 0
  %v2100 = and i64 %v2099, %v204
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v1870
  %v2103 = mul i64 %v2102, 2
  %v2104 = getelementptr inbounds float, ptr %v122, i64 %v2103
  %v2105 = add i64 0, %v1872
  %v2106 = add i64 %v2105, 0
  %v2107 = getelementptr inbounds float, ptr %v2104, i64 %v2106
  store float %v2098, ptr %v2107, align 4
  %v2108 = add nsw i64 %v1872, 1
  br label %b152
b154:
  %v2109 = add nsw i64 %v1870, 1
  br label %b149
b151:
  %v2110 = add i64 %v7, 0
  %v2111 = sdiv i64 %v2110, 1
  %v2112 = add i64 %v2, 1
  %v2113 = mul i64 %v2111, %v2
  %v2114 = sdiv i64 %v2113, %v3
  %v2115 = mul i64 %v2114, 1
  %v2116 = icmp slt i64 %v2115, %v7
  %v2117 = select i1 %v2116, i64 %v2115, i64 %v7
  %v2118 = mul i64 %v2111, %v2112
  %v2119 = sdiv i64 %v2118, %v3
  %v2120 = mul i64 %v2119, 1
  %v2121 = icmp slt i64 %v2120, %v7
  %v2122 = select i1 %v2121, i64 %v2120, i64 %v7
  br label %b158
b158:
  %v2123 = phi i64 [ %v2117, %b151 ], [ %v2360, %b163 ]
  %v2124 = icmp slt i64 %v2123, %v2122
  br i1 %v2124, label %b159, label %b160
b159:
  br label %b161
b161:
  %v2125 = phi i64 [ 0, %b159 ], [ %v2359, %b166 ]
  %v2126 = icmp slt i64 %v2125, 2
  br i1 %v2126, label %b162, label %b163
b162:
  br label %b164
b164:
  %v2127 = phi i64 [ 0, %b162 ], [ %v2358, %b169 ]
  %v2128 = icmp slt i64 %v2127, 8
  br i1 %v2128, label %b165, label %b166
b165:
  br label %b167
b167:
  %v2129 = phi i64 [ 0, %b165 ], [ %v2357, %b172 ]
  %v2130 = icmp slt i64 %v2129, 8
  br i1 %v2130, label %b168, label %b169
b168:
  br label %b170
b170:
  %v2131 = phi i64 [ 0, %b168 ], [ %v2347, %b171 ]
  %v2132 = phi float [ 0x0000000000000000, %b168 ], [ %v2346, %b171 ]
  %v2133 = icmp slt i64 %v2131, 1
  br i1 %v2133, label %b171, label %b172
b171:
  %v2134 = add i64 %v728, 0
  %v2135 = and i64 %v2134, %v184
  %v2136 = mul i64 %v2135, %v7
  %v2137 = add i64 %v2136, %v2123
  %v2138 = mul i64 %v2137, 2
  %v2139 = getelementptr inbounds float, ptr %v102, i64 %v2138
  %v2140 = add i64 0, %v2125
  %v2141 = getelementptr inbounds float, ptr %v2139, i64 %v2140
  %v2142 = load float, ptr %v2141, align 4
  %v2143 = fdiv float %v2142, 0x4020000000000000
  %v2144 = mul i64 %v2125, 8
  %v2145 = add i64 0, %v2144
  %v2146 = add i64 %v2145, %v2129
  %v2147 = getelementptr inbounds float, ptr %v26, i64 %v2146
  %v2148 = load float, ptr %v2147, align 4
  %v2149 = add i64 %v728, 0
  %v2150 = and i64 %v2149, %v164
  %v2151 = mul i64 %v2150, %v7
  %v2152 = add i64 %v2151, %v2123
  %v2153 = mul i64 %v2152, 16
  %v2154 = getelementptr inbounds float, ptr %v80, i64 %v2153
  %v2155 = mul i64 %v2125, 8
  %v2156 = add i64 0, %v2155
  %v2157 = add i64 %v2156, %v2129
  %v2158 = getelementptr inbounds float, ptr %v2154, i64 %v2157
  %v2159 = load float, ptr %v2158, align 4
  %v2160 = add i64 %v728, 0
  %v2161 = and i64 %v2160, %v166
  %v2162 = mul i64 %v2161, %v7
  %v2163 = add i64 %v2162, %v2123
  %v2164 = mul i64 %v2163, 2
  %v2165 = getelementptr inbounds float, ptr %v82, i64 %v2164
  %v2166 = add i64 0, %v2125
  %v2167 = getelementptr inbounds float, ptr %v2165, i64 %v2166
  %v2168 = load float, ptr %v2167, align 4
  %v2169 = fdiv float 0x3FF0000000000000, %v2168
  %v2170 = fmul float %v2159, %v2169
  %v2171 = fmul float %v2148, %v2170
  %v2172 = mul i64 %v2125, 8
  %v2173 = add i64 0, %v2172
  %v2174 = add i64 %v2173, %v2129
  %v2175 = getelementptr inbounds float, ptr %v28, i64 %v2174
  %v2176 = load float, ptr %v2175, align 4
  %v2177 = fadd float %v2171, %v2176
  %v2178 = add i64 %v728, 0
  %v2179 = and i64 %v2178, %v162
  %v2180 = mul i64 %v2179, %v7
  %v2181 = add i64 %v2180, %v2123
  %v2182 = mul i64 %v2181, 16
  %v2183 = getelementptr inbounds float, ptr %v74, i64 %v2182
  %v2184 = mul i64 %v2125, 8
  %v2185 = add i64 0, %v2184
  %v2186 = add i64 %v2185, %v2129
  %v2187 = getelementptr inbounds float, ptr %v2183, i64 %v2186
  %v2188 = load float, ptr %v2187, align 4
  %v2189 = add i64 %v728, 0
  %v2190 = and i64 %v2189, %v160
  %v2191 = mul i64 %v2190, %v7
  %v2192 = add i64 %v2191, %v2123
  %v2193 = mul i64 %v2192, 16
  %v2194 = getelementptr inbounds float, ptr %v72, i64 %v2193
  %v2195 = mul i64 %v2125, 8
  %v2196 = add i64 0, %v2195
  %v2197 = add i64 %v2196, %v2129
  %v2198 = getelementptr inbounds float, ptr %v2194, i64 %v2197
  %v2199 = load float, ptr %v2198, align 4
  %v2200 = fsub float %v2188, %v2199
  %v2201 = fsub float %v2177, %v2200
  %v2202 = fmul float %v2201, %v2148
  %v2203 = fmul float %v2143, %v2202
  %v2204 = add i64 %v728, 0
  %v2205 = and i64 %v2204, %v186
  %v2206 = mul i64 %v2205, %v7
  %v2207 = add i64 %v2206, %v2123
  %v2208 = mul i64 %v2207, 16
  %v2209 = getelementptr inbounds float, ptr %v104, i64 %v2208
  %v2210 = mul i64 %v2125, 8
  %v2211 = add i64 0, %v2210
  %v2212 = add i64 %v2211, %v2129
  %v2213 = getelementptr inbounds float, ptr %v2209, i64 %v2212
  %v2214 = load float, ptr %v2213, align 4
  %v2215 = fneg float %v2214
  %v2216 = add i64 %v728, 0
  %v2217 = and i64 %v2216, %v156
  %v2218 = mul i64 %v2217, %v7
  %v2219 = add i64 %v2218, %v2123
  %v2220 = mul i64 %v2219, 50
  %v2221 = getelementptr inbounds float, ptr %v68, i64 %v2220
  %v2222 = add i64 48, %v2125
  %v2223 = getelementptr inbounds float, ptr %v2221, i64 %v2222
  %v2224 = load float, ptr %v2223, align 4
  %v2225 = add i64 0, %v2125
  %v2226 = getelementptr inbounds float, ptr %v24, i64 %v2225
  %v2227 = load float, ptr %v2226, align 4
  %v2228 = fadd float %v2224, %v2227
  %v2229 = call float @llvm.fabs.f32(float %v2228)
  %v2230 = fneg float %v2229
  %v2231 = fcmp olt float %v2230, 0xC05A400000000000
  %v2232 = select i1 %v2231, float 0xC05A400000000000, float %v2230
  %v2233 = call float @llvm.fmuladd.f32(float %v2232, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2234 = fsub float %v2233, 0x4168000000000000
  %v2235 = call float @llvm.fmuladd.f32(float %v2234, float 0xBFE62E4000000000, float %v2232)
  %v2236 = call float @llvm.fmuladd.f32(float %v2234, float 0xBEB7F7D1C0000000, float %v2235)
  %v2237 = bitcast float %v2233 to i32
  %v2238 = fmul float %v2236, %v2236
  %v2239 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2236, float 0x3F81227F40000000)
  %v2240 = call float @llvm.fmuladd.f32(float %v2239, float %v2236, float 0x3FA5556740000000)
  %v2241 = call float @llvm.fmuladd.f32(float %v2240, float %v2236, float 0x3FC5554B00000000)
  %v2242 = call float @llvm.fmuladd.f32(float %v2241, float %v2236, float 0x3FDFFFFFE0000000)
  %v2243 = call float @llvm.fmuladd.f32(float %v2238, float %v2242, float %v2236)
  %v2244 = sub i32 %v2237, 1262485250
  %v2245 = lshr i32 %v2244, 1
  %v2246 = sub i32 %v2244, %v2245
  %v2247 = shl i32 %v2245, 23
  %v2248 = bitcast i32 %v2247 to float
  %v2249 = shl i32 %v2246, 23
  %v2250 = bitcast i32 %v2249 to float
  %v2251 = fadd float %v2243, 0x3FF0000000000000
  %v2252 = fmul float %v2251, %v2248
  %v2253 = fmul float %v2252, %v2250
  %v2254 = fcmp olt float %v2228, 0x0000000000000000
  %v2255 = select i1 %v2254, float %v2253, float 0x3FF0000000000000
  %v2256 = fadd float %v2253, 0x3FF0000000000000
  %v2257 = fdiv float %v2255, %v2256
  %v2258 = fmul float 0x3FF0000000000000, %v2257
  %v2259 = fdiv float %v2258, 0x4020000000000000
  %v2260 = fmul float %v2215, %v2259
  %v2261 = add i64 %v728, 0
  %v2262 = and i64 %v2261, %v196
  %v2263 = mul i64 %v2262, %v7
  %v2264 = add i64 %v2263, %v2123
  %v2265 = mul i64 %v2264, 16
  %v2266 = getelementptr inbounds float, ptr %v114, i64 %v2265
  %v2267 = mul i64 %v2125, 8
  %v2268 = add i64 0, %v2267
  %v2269 = add i64 %v2268, %v2129
  %v2270 = getelementptr inbounds float, ptr %v2266, i64 %v2269
  %v2271 = load float, ptr %v2270, align 4
  %v2272 = fadd float %v2260, %v2271
  %v2273 = fdiv float %v2272, %v2168
  %v2274 = add i64 %v728, 0
  %v2275 = and i64 %v2274, %v170
  %v2276 = mul i64 %v2275, %v7
  %v2277 = add i64 %v2276, %v2123
  %v2278 = mul i64 %v2277, 2
  %v2279 = getelementptr inbounds float, ptr %v88, i64 %v2278
  %v2280 = add i64 0, %v2125
  %v2281 = getelementptr inbounds float, ptr %v2279, i64 %v2280
  %v2282 = load float, ptr %v2281, align 4
  %v2283 = fmul float %v2273, %v2282
  %v2284 = fsub float %v2203, %v2283
  %v2285 = fmul float %v2143, %v2170
  %v2286 = fadd float %v2285, %v2273
  %v2287 = add i64 %v728, 0
  %v2288 = and i64 %v2287, %v198
  %v2289 = mul i64 %v2288, %v7
  %v2290 = add i64 %v2289, %v2123
  %v2291 = mul i64 %v2290, 2
  %v2292 = getelementptr inbounds float, ptr %v116, i64 %v2291
  %v2293 = add i64 0, %v2125
  %v2294 = getelementptr inbounds float, ptr %v2292, i64 %v2293
  %v2295 = load float, ptr %v2294, align 4
  %v2296 = fdiv float %v2295, 0x4020000000000000
  %v2297 = fadd float %v2286, %v2296
  %v2298 = fmul float %v2297, %v2148
  %v2299 = fmul float %v2298, %v2148
  %v2300 = fadd float %v2284, %v2299
  %v2301 = fmul float %v2300, %v2169
  %v2302 = add i64 %v728, 0
  %v2303 = and i64 %v2302, %v182
  %v2304 = mul i64 %v2303, %v7
  %v2305 = add i64 %v2304, %v2123
  %v2306 = mul i64 %v2305, 2
  %v2307 = getelementptr inbounds float, ptr %v100, i64 %v2306
  %v2308 = add i64 0, %v2125
  %v2309 = getelementptr inbounds float, ptr %v2307, i64 %v2308
  %v2310 = load float, ptr %v2309, align 4
  %v2311 = add i64 %v728, 0
  %v2312 = and i64 %v2311, %v202
  %v2313 = mul i64 %v2312, %v7
  %v2314 = add i64 %v2313, %v2123
  %v2315 = mul i64 %v2314, 2
  %v2316 = getelementptr inbounds float, ptr %v120, i64 %v2315
  %v2317 = add i64 0, %v2125
  %v2318 = getelementptr inbounds float, ptr %v2316, i64 %v2317
  %v2319 = load float, ptr %v2318, align 4
  %v2320 = fmul float %v2319, %v2169
  %v2321 = fdiv float %v2320, %v2168
  %v2322 = fsub float %v2310, %v2321
  %v2323 = fmul float 0x3FE0000000000000, %v2322
  %v2324 = fdiv float %v2323, %v2168
  %v2325 = fdiv float %v2324, 0x4020000000000000
  %v2326 = fmul float %v2325, %v2159
  %v2327 = fadd float %v2301, %v2326
  %v2328 = fadd float %v2327, %v2326
  %v2329 = add i64 %v728, 0
  %v2330 = and i64 %v2329, %v204
  %v2331 = mul i64 %v2330, %v7
  %v2332 = add i64 %v2331, %v2123
  %v2333 = mul i64 %v2332, 2
  %v2334 = getelementptr inbounds float, ptr %v122, i64 %v2333
  %v2335 = add i64 0, %v2125
  %v2336 = getelementptr inbounds float, ptr %v2334, i64 %v2335
  %v2337 = load float, ptr %v2336, align 4
  %v2338 = fdiv float %v2337, 0x4020000000000000
  %v2339 = fadd float %v2328, %v2338
  %v2340 = mul i64 %v2125, 8
  %v2341 = add i64 0, %v2340
  %v2342 = add i64 %v2341, %v2127
  %v2343 = getelementptr inbounds float, ptr %v2194, i64 %v2342
  %v2344 = load float, ptr %v2343, align 4
  %v2345 = fmul float %v2339, %v2344
  %v2346 = fadd float %v2132, %v2345
  %v2347 = add nsw i64 %v2131, 1
  br label %b170
b172:
  %v2348 = fadd float %v2132, 0x0000000000000000
  %v2349 = mul i64 %v2123, 128
  %v2350 = getelementptr inbounds float, ptr %v124, i64 %v2349
  %v2351 = mul i64 %v2125, 64
  %v2352 = add i64 0, %v2351
  %v2353 = mul i64 %v2127, 8
  %v2354 = add i64 %v2352, %v2353
  %v2355 = add i64 %v2354, %v2129
  %v2356 = getelementptr inbounds float, ptr %v2350, i64 %v2355
  store float %v2348, ptr %v2356, align 4
  %v2357 = add nsw i64 %v2129, 1
  br label %b167
b169:
  %v2358 = add nsw i64 %v2127, 1
  br label %b164
b166:
  %v2359 = add nsw i64 %v2125, 1
  br label %b161
b163:
  %v2360 = add nsw i64 %v2123, 1
  br label %b158
b160:
  %v2361 = add i64 %v7, 0
  %v2362 = sdiv i64 %v2361, 1
  %v2363 = add i64 %v2, 1
  %v2364 = mul i64 %v2362, %v2
  %v2365 = sdiv i64 %v2364, %v3
  %v2366 = mul i64 %v2365, 1
  %v2367 = icmp slt i64 %v2366, %v7
  %v2368 = select i1 %v2367, i64 %v2366, i64 %v7
  %v2369 = mul i64 %v2362, %v2363
  %v2370 = sdiv i64 %v2369, %v3
  %v2371 = mul i64 %v2370, 1
  %v2372 = icmp slt i64 %v2371, %v7
  %v2373 = select i1 %v2372, i64 %v2371, i64 %v7
  br label %b173
b173:
  %v2374 = phi i64 [ %v2368, %b160 ], [ %v2612, %b178 ]
  %v2375 = icmp slt i64 %v2374, %v2373
  br i1 %v2375, label %b174, label %b175
b174:
  br label %b176
b176:
  %v2376 = phi i64 [ 0, %b174 ], [ %v2611, %b177 ]
  %v2377 = icmp slt i64 %v2376, 2
  br i1 %v2377, label %b177, label %b178
b177:
  %v2378 = add i64 %v728, 0
  %v2379 = and i64 %v2378, %v186
  %v2380 = mul i64 %v2379, %v7
  %v2381 = add i64 %v2380, %v2374
  %v2382 = mul i64 %v2381, 16
  %v2383 = getelementptr inbounds float, ptr %v104, i64 %v2382
  %v2384 = add i64 %v728, 0
  %v2385 = and i64 %v2384, %v184
  %v2386 = mul i64 %v2385, %v7
  %v2387 = add i64 %v2386, %v2374
  %v2388 = mul i64 %v2387, 2
  %v2389 = getelementptr inbounds float, ptr %v102, i64 %v2388
  %v2390 = add i64 0, %v2376
  %v2391 = getelementptr inbounds float, ptr %v2389, i64 %v2390
  %v2392 = load float, ptr %v2391, align 4
  %v2393 = fdiv float %v2392, 0x4020000000000000
  %v2394 = add i64 %v728, 0
  %v2395 = and i64 %v2394, %v164
  %v2396 = mul i64 %v2395, %v7
  %v2397 = add i64 %v2396, %v2374
  %v2398 = mul i64 %v2397, 16
  %v2399 = getelementptr inbounds float, ptr %v80, i64 %v2398
  %v2400 = add i64 %v728, 0
  %v2401 = and i64 %v2400, %v166
  %v2402 = mul i64 %v2401, %v7
  %v2403 = add i64 %v2402, %v2374
  %v2404 = mul i64 %v2403, 2
  %v2405 = getelementptr inbounds float, ptr %v82, i64 %v2404
  %v2406 = add i64 0, %v2376
  %v2407 = getelementptr inbounds float, ptr %v2405, i64 %v2406
  %v2408 = load float, ptr %v2407, align 4
  %v2409 = fdiv float 0x3FF0000000000000, %v2408
  %v2410 = add i64 %v728, 0
  %v2411 = and i64 %v2410, %v162
  %v2412 = mul i64 %v2411, %v7
  %v2413 = add i64 %v2412, %v2374
  %v2414 = mul i64 %v2413, 16
  %v2415 = getelementptr inbounds float, ptr %v74, i64 %v2414
  %v2416 = add i64 %v728, 0
  %v2417 = and i64 %v2416, %v160
  %v2418 = mul i64 %v2417, %v7
  %v2419 = add i64 %v2418, %v2374
  %v2420 = mul i64 %v2419, 16
  %v2421 = getelementptr inbounds float, ptr %v72, i64 %v2420
  %v2422 = add i64 %v728, 0
  %v2423 = and i64 %v2422, %v156
  %v2424 = mul i64 %v2423, %v7
  %v2425 = add i64 %v2424, %v2374
  %v2426 = mul i64 %v2425, 50
  %v2427 = getelementptr inbounds float, ptr %v68, i64 %v2426
  %v2428 = add i64 48, %v2376
  %v2429 = getelementptr inbounds float, ptr %v2427, i64 %v2428
  %v2430 = load float, ptr %v2429, align 4
  %v2431 = add i64 0, %v2376
  %v2432 = getelementptr inbounds float, ptr %v24, i64 %v2431
  %v2433 = load float, ptr %v2432, align 4
  %v2434 = fadd float %v2430, %v2433
  %v2435 = call float @llvm.fabs.f32(float %v2434)
  %v2436 = fneg float %v2435
  %v2437 = fcmp olt float %v2436, 0xC05A400000000000
  %v2438 = select i1 %v2437, float 0xC05A400000000000, float %v2436
  %v2439 = call float @llvm.fmuladd.f32(float %v2438, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2440 = fsub float %v2439, 0x4168000000000000
  %v2441 = call float @llvm.fmuladd.f32(float %v2440, float 0xBFE62E4000000000, float %v2438)
  %v2442 = call float @llvm.fmuladd.f32(float %v2440, float 0xBEB7F7D1C0000000, float %v2441)
  %v2443 = bitcast float %v2439 to i32
  %v2444 = fmul float %v2442, %v2442
  %v2445 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2442, float 0x3F81227F40000000)
  %v2446 = call float @llvm.fmuladd.f32(float %v2445, float %v2442, float 0x3FA5556740000000)
  %v2447 = call float @llvm.fmuladd.f32(float %v2446, float %v2442, float 0x3FC5554B00000000)
  %v2448 = call float @llvm.fmuladd.f32(float %v2447, float %v2442, float 0x3FDFFFFFE0000000)
  %v2449 = call float @llvm.fmuladd.f32(float %v2444, float %v2448, float %v2442)
  %v2450 = sub i32 %v2443, 1262485250
  %v2451 = lshr i32 %v2450, 1
  %v2452 = sub i32 %v2450, %v2451
  %v2453 = shl i32 %v2451, 23
  %v2454 = bitcast i32 %v2453 to float
  %v2455 = shl i32 %v2452, 23
  %v2456 = bitcast i32 %v2455 to float
  %v2457 = fadd float %v2449, 0x3FF0000000000000
  %v2458 = fmul float %v2457, %v2454
  %v2459 = fmul float %v2458, %v2456
  %v2460 = fcmp olt float %v2434, 0x0000000000000000
  %v2461 = select i1 %v2460, float %v2459, float 0x3FF0000000000000
  %v2462 = fadd float %v2459, 0x3FF0000000000000
  %v2463 = fdiv float %v2461, %v2462
  %v2464 = fmul float 0x3FF0000000000000, %v2463
  %v2465 = fdiv float %v2464, 0x4020000000000000
  %v2466 = add i64 %v728, 0
  %v2467 = and i64 %v2466, %v196
  %v2468 = mul i64 %v2467, %v7
  %v2469 = add i64 %v2468, %v2374
  %v2470 = mul i64 %v2469, 16
  %v2471 = getelementptr inbounds float, ptr %v114, i64 %v2470
  %v2472 = add i64 %v728, 0
  %v2473 = and i64 %v2472, %v170
  %v2474 = mul i64 %v2473, %v7
  %v2475 = add i64 %v2474, %v2374
  %v2476 = mul i64 %v2475, 2
  %v2477 = getelementptr inbounds float, ptr %v88, i64 %v2476
  %v2478 = add i64 0, %v2376
  %v2479 = getelementptr inbounds float, ptr %v2477, i64 %v2478
  %v2480 = load float, ptr %v2479, align 4
  %v2481 = add i64 %v728, 0
  %v2482 = and i64 %v2481, %v198
  %v2483 = mul i64 %v2482, %v7
  %v2484 = add i64 %v2483, %v2374
  %v2485 = mul i64 %v2484, 2
  %v2486 = getelementptr inbounds float, ptr %v116, i64 %v2485
  %v2487 = add i64 0, %v2376
  %v2488 = getelementptr inbounds float, ptr %v2486, i64 %v2487
  %v2489 = load float, ptr %v2488, align 4
  %v2490 = fdiv float %v2489, 0x4020000000000000
  %v2491 = add i64 %v728, 0
  %v2492 = and i64 %v2491, %v182
  %v2493 = mul i64 %v2492, %v7
  %v2494 = add i64 %v2493, %v2374
  %v2495 = mul i64 %v2494, 2
  %v2496 = getelementptr inbounds float, ptr %v100, i64 %v2495
  %v2497 = add i64 0, %v2376
  %v2498 = getelementptr inbounds float, ptr %v2496, i64 %v2497
  %v2499 = load float, ptr %v2498, align 4
  %v2500 = add i64 %v728, 0
  %v2501 = and i64 %v2500, %v202
  %v2502 = mul i64 %v2501, %v7
  %v2503 = add i64 %v2502, %v2374
  %v2504 = mul i64 %v2503, 2
  %v2505 = getelementptr inbounds float, ptr %v120, i64 %v2504
  %v2506 = add i64 0, %v2376
  %v2507 = getelementptr inbounds float, ptr %v2505, i64 %v2506
  %v2508 = load float, ptr %v2507, align 4
  %v2509 = fmul float %v2508, %v2409
  %v2510 = fdiv float %v2509, %v2408
  %v2511 = fsub float %v2499, %v2510
  %v2512 = fmul float 0x3FE0000000000000, %v2511
  %v2513 = fdiv float %v2512, %v2408
  %v2514 = fdiv float %v2513, 0x4020000000000000
  %v2515 = add i64 %v728, 0
  %v2516 = and i64 %v2515, %v204
  %v2517 = mul i64 %v2516, %v7
  %v2518 = add i64 %v2517, %v2374
  %v2519 = mul i64 %v2518, 2
  %v2520 = getelementptr inbounds float, ptr %v122, i64 %v2519
  %v2521 = add i64 0, %v2376
  %v2522 = getelementptr inbounds float, ptr %v2520, i64 %v2521
  %v2523 = load float, ptr %v2522, align 4
  %v2524 = fdiv float %v2523, 0x4020000000000000
  %v2525 = add i64 %v728, 0
  %v2526 = and i64 %v2525, 1
  %v2527 = mul i64 %v2526, %v7
  %v2528 = add i64 %v2527, %v2374
  %v2529 = mul i64 %v2528, 16
  %v2530 = getelementptr inbounds float, ptr %v42, i64 %v2529
  %v2531 = mul i64 %v2376, 8
  %v2532 = add i64 0, %v2531
  %v2533 = add i64 %v2532, 0
  %v2534 = getelementptr inbounds float, ptr %v2383, i64 %v2533
  %v2535 = load <8 x float>, ptr %v2534, align 4
  %v2536 = mul i64 %v2376, 8
  %v2537 = add i64 0, %v2536
  %v2538 = add i64 %v2537, 0
  %v2539 = getelementptr inbounds float, ptr %v26, i64 %v2538
  %v2540 = load <8 x float>, ptr %v2539, align 4
  %v2541 = mul i64 %v2376, 8
  %v2542 = add i64 0, %v2541
  %v2543 = add i64 %v2542, 0
  %v2544 = getelementptr inbounds float, ptr %v2399, i64 %v2543
  %v2545 = load <8 x float>, ptr %v2544, align 4
  %v2546 = insertelement <8 x float> poison, float %v2409, i64 0
  %v2547 = shufflevector <8 x float> %v2546, <8 x float> poison, <8 x i32> zeroinitializer
  %v2548 = fmul <8 x float> %v2545, %v2547
  %v2549 = fmul <8 x float> %v2540, %v2548
  %v2550 = mul i64 %v2376, 8
  %v2551 = add i64 0, %v2550
  %v2552 = add i64 %v2551, 0
  %v2553 = getelementptr inbounds float, ptr %v28, i64 %v2552
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = fadd <8 x float> %v2549, %v2554
  %v2556 = mul i64 %v2376, 8
  %v2557 = add i64 0, %v2556
  %v2558 = add i64 %v2557, 0
  %v2559 = getelementptr inbounds float, ptr %v2415, i64 %v2558
  %v2560 = load <8 x float>, ptr %v2559, align 4
  %v2561 = mul i64 %v2376, 8
  %v2562 = add i64 0, %v2561
  %v2563 = add i64 %v2562, 0
  %v2564 = getelementptr inbounds float, ptr %v2421, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = fsub <8 x float> %v2560, %v2565
  %v2567 = fsub <8 x float> %v2555, %v2566
  %v2568 = fmul <8 x float> %v2567, %v2540
  %v2569 = insertelement <8 x float> poison, float %v2393, i64 0
  %v2570 = shufflevector <8 x float> %v2569, <8 x float> poison, <8 x i32> zeroinitializer
  %v2571 = fmul <8 x float> %v2570, %v2568
  %v2572 = fneg <8 x float> %v2535
  %v2573 = insertelement <8 x float> poison, float %v2465, i64 0
  %v2574 = shufflevector <8 x float> %v2573, <8 x float> poison, <8 x i32> zeroinitializer
  %v2575 = fmul <8 x float> %v2572, %v2574
  %v2576 = mul i64 %v2376, 8
  %v2577 = add i64 0, %v2576
  %v2578 = add i64 %v2577, 0
  %v2579 = getelementptr inbounds float, ptr %v2471, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = fadd <8 x float> %v2575, %v2580
  %v2582 = insertelement <8 x float> poison, float %v2408, i64 0
  %v2583 = shufflevector <8 x float> %v2582, <8 x float> poison, <8 x i32> zeroinitializer
  %v2584 = fdiv <8 x float> %v2581, %v2583
  %v2585 = insertelement <8 x float> poison, float %v2480, i64 0
  %v2586 = shufflevector <8 x float> %v2585, <8 x float> poison, <8 x i32> zeroinitializer
  %v2587 = fmul <8 x float> %v2584, %v2586
  %v2588 = fsub <8 x float> %v2571, %v2587
  %v2589 = fmul <8 x float> %v2570, %v2548
  %v2590 = fadd <8 x float> %v2589, %v2584
  %v2591 = insertelement <8 x float> poison, float %v2490, i64 0
  %v2592 = shufflevector <8 x float> %v2591, <8 x float> poison, <8 x i32> zeroinitializer
  %v2593 = fadd <8 x float> %v2590, %v2592
  %v2594 = fmul <8 x float> %v2593, %v2540
  %v2595 = fmul <8 x float> %v2594, %v2540
  %v2596 = fadd <8 x float> %v2588, %v2595
  %v2597 = fmul <8 x float> %v2596, %v2547
  %v2598 = insertelement <8 x float> poison, float %v2514, i64 0
  %v2599 = shufflevector <8 x float> %v2598, <8 x float> poison, <8 x i32> zeroinitializer
  %v2600 = fmul <8 x float> %v2599, %v2545
  %v2601 = fadd <8 x float> %v2597, %v2600
  %v2602 = fadd <8 x float> %v2601, %v2600
  %v2603 = insertelement <8 x float> poison, float %v2524, i64 0
  %v2604 = shufflevector <8 x float> %v2603, <8 x float> poison, <8 x i32> zeroinitializer
  %v2605 = fadd <8 x float> %v2602, %v2604
  %v2606 = fadd <8 x float> %v2535, %v2605
  %v2607 = mul i64 %v2376, 8
  %v2608 = add i64 0, %v2607
  %v2609 = add i64 %v2608, 0
  %v2610 = getelementptr inbounds float, ptr %v2530, i64 %v2609
  store <8 x float> %v2606, ptr %v2610, align 4
  %v2611 = add nsw i64 %v2376, 1
  br label %b176
b178:
  %v2612 = add nsw i64 %v2374, 1
  br label %b173
b175:
  %v2613 = add i64 %v7, 0
  %v2614 = sdiv i64 %v2613, 1
  %v2615 = add i64 %v2, 1
  %v2616 = mul i64 %v2614, %v2
  %v2617 = sdiv i64 %v2616, %v3
  %v2618 = mul i64 %v2617, 1
  %v2619 = icmp slt i64 %v2618, %v7
  %v2620 = select i1 %v2619, i64 %v2618, i64 %v7
  %v2621 = mul i64 %v2614, %v2615
  %v2622 = sdiv i64 %v2621, %v3
  %v2623 = mul i64 %v2622, 1
  %v2624 = icmp slt i64 %v2623, %v7
  %v2625 = select i1 %v2624, i64 %v2623, i64 %v7
  br label %b179
b179:
  %v2626 = phi i64 [ %v2620, %b175 ], [ %v2654, %b184 ]
  %v2627 = icmp slt i64 %v2626, %v2625
  br i1 %v2627, label %b180, label %b181
b180:
  %v2628 = add i64 %v728, 0
  %v2629 = and i64 %v2628, %v194
  %v2630 = mul i64 %v2629, %v7
  %v2631 = add i64 %v2630, %v2626
  %v2632 = mul i64 %v2631, 128
  %v2633 = getelementptr inbounds float, ptr %v112, i64 %v2632
  %v2634 = mul i64 %v2626, 128
  %v2635 = getelementptr inbounds float, ptr %v124, i64 %v2634
  %v2636 = add i64 %v728, 0
  %v2637 = and i64 %v2636, 1
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2626
  %v2640 = mul i64 %v2639, 128
  %v2641 = getelementptr inbounds float, ptr %v40, i64 %v2640
  br label %b182
b182:
  %v2642 = phi i64 [ 0, %b180 ], [ %v2653, %b183 ]
  %v2643 = icmp slt i64 %v2642, 128
  br i1 %v2643, label %b183, label %b184
b183:
  %v2644 = add i64 0, %v2642
  %v2645 = getelementptr inbounds float, ptr %v2633, i64 %v2644
  %v2646 = load <8 x float>, ptr %v2645, align 4
  %v2647 = add i64 0, %v2642
  %v2648 = getelementptr inbounds float, ptr %v2635, i64 %v2647
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = fadd <8 x float> %v2646, %v2649
  %v2651 = add i64 0, %v2642
  %v2652 = getelementptr inbounds float, ptr %v2641, i64 %v2651
  store <8 x float> %v2650, ptr %v2652, align 4
  %v2653 = add nsw i64 %v2642, 8
  br label %b182
b184:
  %v2654 = add nsw i64 %v2626, 1
  br label %b179
b181:
  %v2655 = add nsw i64 %v725, 1
  br label %b83
b85:
  %v2656 = icmp sgt i64 %v3, 1
  br i1 %v2656, label %b185, label %b186
b185:
  %v2657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2658 = atomicrmw add ptr %v2657, i64 1 acq_rel
  %v2659 = load i64, ptr %v213, align 8
  %v2660 = add i64 %v2659, 1
  store i64 %v2660, ptr %v213, align 8
  %v2661 = mul i64 %v3, %v2660
  br label %b187
b187:
  %v2662 = load atomic i64, ptr %v2657 acquire, align 8
  %v2663 = icmp slt i64 %v2662, %v2661
  br i1 %v2663, label %b188, label %b189
b188:
  %v2664 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v2665 = getelementptr inbounds float, ptr %v215, i64 128
  %v2666 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2667 = load i64, ptr %v2666, align 8
  %v2668 = icmp eq i64 %v2667, 0
  br i1 %v2668, label %b190, label %b191
b190:
  %v2669 = add i64 1, 0
  %v2670 = sdiv i64 %v2669, 1
  %v2671 = add i64 %v2, 1
  %v2672 = mul i64 %v2670, %v2
  %v2673 = sdiv i64 %v2672, %v3
  %v2674 = mul i64 %v2673, 1
  %v2675 = icmp slt i64 %v2674, 1
  %v2676 = select i1 %v2675, i64 %v2674, i64 1
  %v2677 = mul i64 %v2670, %v2671
  %v2678 = sdiv i64 %v2677, %v3
  %v2679 = mul i64 %v2678, 1
  %v2680 = icmp slt i64 %v2679, 1
  %v2681 = select i1 %v2680, i64 %v2679, i64 1
  %v2682 = icmp slt i64 %v2681, 1
  %v2683 = select i1 %v2682, i64 %v2681, i64 1
  br label %b192
b192:
  %v2684 = phi i64 [ %v2676, %b190 ], [ %v2718, %b193 ]
  %v2685 = icmp slt i64 %v2684, %v2683
  br i1 %v2685, label %b193, label %b194
b193:
  %v2686 = mul i64 %v2684, 272
  %v2687 = mul i64 %v2684, 8
  %v2688 = add i64 %v2686, 0
  %v2689 = add i64 %v2687, 0
  %v2690 = getelementptr inbounds float, ptr %v2665, i64 %v2688
  %v2691 = sub i64 8, %v2689
  %v2692 = icmp slt i64 %v2691, 0
  %v2693 = select i1 %v2692, i64 0, i64 %v2691
  %v2694 = mul i64 %v2689, 1
  %v2695 = add i64 0, %v2694
  %v2696 = getelementptr inbounds float, ptr %v22, i64 %v2695
  call void @pack_rows(ptr %v2696, i64 1, i64 8, i64 2, i64 %v2693, ptr %v2690, i64 8)
  %v2697 = add i64 %v2686, 16
  %v2698 = add i64 %v2697, 0
  %v2699 = add i64 %v2687, 0
  %v2700 = getelementptr inbounds float, ptr %v2665, i64 %v2698
  %v2701 = sub i64 8, %v2699
  %v2702 = icmp slt i64 %v2701, 0
  %v2703 = select i1 %v2702, i64 0, i64 %v2701
  %v2704 = mul i64 %v2699, 1
  %v2705 = add i64 0, %v2704
  %v2706 = getelementptr inbounds float, ptr %v20, i64 %v2705
  call void @pack_rows(ptr %v2706, i64 1, i64 8, i64 16, i64 %v2703, ptr %v2700, i64 8)
  %v2707 = add i64 %v2697, 128
  %v2708 = add i64 %v2707, 0
  %v2709 = add i64 %v2687, 0
  %v2710 = getelementptr inbounds float, ptr %v2665, i64 %v2708
  %v2711 = sub i64 8, %v2709
  %v2712 = icmp slt i64 %v2711, 0
  %v2713 = select i1 %v2712, i64 0, i64 %v2711
  %v2714 = mul i64 %v2709, 1
  %v2715 = add i64 0, %v2714
  %v2716 = getelementptr inbounds float, ptr %v18, i64 %v2715
  call void @pack_rows(ptr %v2716, i64 1, i64 8, i64 16, i64 %v2713, ptr %v2710, i64 8)
  %v2717 = add i64 %v2707, 128
  %v2718 = add nsw i64 %v2684, 1
  br label %b192
b194:
  br label %b191
b191:
  %v2719 = icmp sgt i64 %v3, 1
  br i1 %v2719, label %b195, label %b196
b195:
  %v2720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2721 = atomicrmw add ptr %v2720, i64 1 acq_rel
  %v2722 = load i64, ptr %v213, align 8
  %v2723 = add i64 %v2722, 1
  store i64 %v2723, ptr %v213, align 8
  %v2724 = mul i64 %v3, %v2723
  br label %b197
b197:
  %v2725 = load atomic i64, ptr %v2720 acquire, align 8
  %v2726 = icmp slt i64 %v2725, %v2724
  br i1 %v2726, label %b198, label %b199
b198:
  %v2727 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v2728 = add i64 %v8, 0
  %v2729 = sdiv i64 %v2728, 1
  %v2730 = add i64 %v2, 1
  %v2731 = mul i64 %v2729, %v2
  %v2732 = sdiv i64 %v2731, %v3
  %v2733 = mul i64 %v2732, 1
  %v2734 = icmp slt i64 %v2733, %v8
  %v2735 = select i1 %v2734, i64 %v2733, i64 %v8
  %v2736 = mul i64 %v2729, %v2730
  %v2737 = sdiv i64 %v2736, %v3
  %v2738 = mul i64 %v2737, 1
  %v2739 = icmp slt i64 %v2738, %v8
  %v2740 = select i1 %v2739, i64 %v2738, i64 %v8
  br label %b200
b200:
  %v2741 = phi i64 [ %v2735, %b196 ], [ %v2840, %b205 ]
  %v2742 = icmp slt i64 %v2741, %v2740
  br i1 %v2742, label %b201, label %b202
b201:
  br label %b203
b203:
  %v2743 = phi i64 [ 0, %b201 ], [ %v2839, %b208 ]
  %v2744 = icmp slt i64 %v2743, 2
  br i1 %v2744, label %b204, label %b205
b204:
  br label %b206
b206:
  %v2745 = phi i64 [ 0, %b204 ], [ %v2823, %b207 ]
  %v2746 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v2822, %b207 ]
  %v2747 = icmp slt i64 %v2745, 8
  br i1 %v2747, label %b207, label %b208
b207:
  %v2748 = mul i64 %v2741, 16
  %v2749 = getelementptr inbounds float, ptr %v104, i64 %v2748
  %v2750 = mul i64 %v2741, 16
  %v2751 = getelementptr inbounds float, ptr %v80, i64 %v2750
  %v2752 = mul i64 %v2741, 2
  %v2753 = getelementptr inbounds float, ptr %v82, i64 %v2752
  %v2754 = add i64 0, %v2743
  %v2755 = getelementptr inbounds float, ptr %v2753, i64 %v2754
  %v2756 = load float, ptr %v2755, align 4
  %v2757 = fdiv float 0x3FF0000000000000, %v2756
  %v2758 = mul i64 %v2741, 16
  %v2759 = getelementptr inbounds float, ptr %v74, i64 %v2758
  %v2760 = mul i64 %v2741, 16
  %v2761 = getelementptr inbounds float, ptr %v72, i64 %v2760
  %v2762 = mul i64 %v2741, 2
  %v2763 = getelementptr inbounds float, ptr %v86, i64 %v2762
  %v2764 = add i64 0, %v2743
  %v2765 = getelementptr inbounds float, ptr %v2763, i64 %v2764
  %v2766 = load float, ptr %v2765, align 4
  %v2767 = mul i64 %v2741, 2
  %v2768 = getelementptr inbounds float, ptr %v88, i64 %v2767
  %v2769 = add i64 0, %v2743
  %v2770 = getelementptr inbounds float, ptr %v2768, i64 %v2769
  %v2771 = load float, ptr %v2770, align 4
  %v2772 = mul i64 %v2743, 8
  %v2773 = add i64 0, %v2772
  %v2774 = add i64 %v2773, %v2745
  %v2775 = getelementptr inbounds float, ptr %v2749, i64 %v2774
  %v2776 = load <8 x float>, ptr %v2775, align 4
  %v2777 = fneg <8 x float> %v2776
  %v2778 = mul i64 %v2743, 8
  %v2779 = add i64 0, %v2778
  %v2780 = add i64 %v2779, %v2745
  %v2781 = getelementptr inbounds float, ptr %v26, i64 %v2780
  %v2782 = load <8 x float>, ptr %v2781, align 4
  %v2783 = mul i64 %v2743, 8
  %v2784 = add i64 0, %v2783
  %v2785 = add i64 %v2784, %v2745
  %v2786 = getelementptr inbounds float, ptr %v2751, i64 %v2785
  %v2787 = load <8 x float>, ptr %v2786, align 4
  %v2788 = insertelement <8 x float> poison, float %v2757, i64 0
  %v2789 = shufflevector <8 x float> %v2788, <8 x float> poison, <8 x i32> zeroinitializer
  %v2790 = fmul <8 x float> %v2787, %v2789
  %v2791 = fmul <8 x float> %v2782, %v2790
  %v2792 = mul i64 %v2743, 8
  %v2793 = add i64 0, %v2792
  %v2794 = add i64 %v2793, %v2745
  %v2795 = getelementptr inbounds float, ptr %v28, i64 %v2794
  %v2796 = load <8 x float>, ptr %v2795, align 4
  %v2797 = fadd <8 x float> %v2791, %v2796
  %v2798 = mul i64 %v2743, 8
  %v2799 = add i64 0, %v2798
  %v2800 = add i64 %v2799, %v2745
  %v2801 = getelementptr inbounds float, ptr %v2759, i64 %v2800
  %v2802 = load <8 x float>, ptr %v2801, align 4
  %v2803 = mul i64 %v2743, 8
  %v2804 = add i64 0, %v2803
  %v2805 = add i64 %v2804, %v2745
  %v2806 = getelementptr inbounds float, ptr %v2761, i64 %v2805
  %v2807 = load <8 x float>, ptr %v2806, align 4
  %v2808 = fsub <8 x float> %v2802, %v2807
  %v2809 = fsub <8 x float> %v2797, %v2808
  %v2810 = fmul <8 x float> %v2809, %v2782
  %v2811 = insertelement <8 x float> poison, float %v2766, i64 0
  %v2812 = shufflevector <8 x float> %v2811, <8 x float> poison, <8 x i32> zeroinitializer
  %v2813 = fsub <8 x float> %v2810, %v2812
  %v2814 = insertelement <8 x float> poison, float %v2771, i64 0
  %v2815 = shufflevector <8 x float> %v2814, <8 x float> poison, <8 x i32> zeroinitializer
  %v2816 = fmul <8 x float> %v2790, %v2815
  %v2817 = fsub <8 x float> %v2813, %v2816
  %v2818 = insertelement <8 x float> poison, float %v2756, i64 0
  %v2819 = shufflevector <8 x float> %v2818, <8 x float> poison, <8 x i32> zeroinitializer
  %v2820 = fdiv <8 x float> %v2817, %v2819
  %v2821 = fmul <8 x float> %v2777, %v2820
  %v2822 = fadd <8 x float> %v2746, %v2821
  %v2823 = add nsw i64 %v2745, 8
  br label %b206
b208:
  %v2824 = shufflevector <8 x float> %v2746, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2825 = shufflevector <8 x float> %v2746, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2826 = fadd <4 x float> %v2824, %v2825
  %v2827 = shufflevector <4 x float> %v2826, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2828 = shufflevector <4 x float> %v2826, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2829 = fadd <2 x float> %v2827, %v2828
  %v2830 = extractelement <2 x float> %v2829, i64 0
  %v2831 = extractelement <2 x float> %v2829, i64 1
  %v2832 = fadd float %v2830, %v2831
  %v2833 = fadd float %v2832, 0x0000000000000000
  %v2834 = mul i64 %v2741, 2
  %v2835 = getelementptr inbounds float, ptr %v126, i64 %v2834
  %v2836 = add i64 0, %v2743
  %v2837 = add i64 %v2836, 0
  %v2838 = getelementptr inbounds float, ptr %v2835, i64 %v2837
  store float %v2833, ptr %v2838, align 4
  %v2839 = add nsw i64 %v2743, 1
  br label %b203
b205:
  %v2840 = add nsw i64 %v2741, 1
  br label %b200
b202:
  %v2841 = add i64 %v8, 0
  %v2842 = sdiv i64 %v2841, 1
  %v2843 = add i64 %v2, 1
  %v2844 = mul i64 %v2842, %v2
  %v2845 = sdiv i64 %v2844, %v3
  %v2846 = mul i64 %v2845, 1
  %v2847 = icmp slt i64 %v2846, %v8
  %v2848 = select i1 %v2847, i64 %v2846, i64 %v8
  %v2849 = mul i64 %v2842, %v2843
  %v2850 = sdiv i64 %v2849, %v3
  %v2851 = mul i64 %v2850, 1
  %v2852 = icmp slt i64 %v2851, %v8
  %v2853 = select i1 %v2852, i64 %v2851, i64 %v8
  br label %b209
b209:
  %v2854 = phi i64 [ %v2848, %b202 ], [ %v2959, %b214 ]
  %v2855 = icmp slt i64 %v2854, %v2853
  br i1 %v2855, label %b210, label %b211
b210:
  br label %b212
b212:
  %v2856 = phi i64 [ 0, %b210 ], [ %v2958, %b217 ]
  %v2857 = icmp slt i64 %v2856, 2
  br i1 %v2857, label %b213, label %b214
b213:
  br label %b215
b215:
  %v2858 = phi i64 [ 0, %b213 ], [ %v2957, %b220 ]
  %v2859 = icmp slt i64 %v2858, 8
  br i1 %v2859, label %b216, label %b217
b216:
  br label %b218
b218:
  %v2860 = phi i64 [ 0, %b216 ], [ %v2940, %b219 ]
  %v2861 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v2939, %b219 ]
  %v2862 = icmp slt i64 %v2860, 8
  br i1 %v2862, label %b219, label %b220
b219:
  %v2863 = mul i64 %v2854, 128
  %v2864 = getelementptr inbounds float, ptr %v112, i64 %v2863
  %v2865 = mul i64 %v2854, 16
  %v2866 = getelementptr inbounds float, ptr %v80, i64 %v2865
  %v2867 = mul i64 %v2854, 2
  %v2868 = getelementptr inbounds float, ptr %v82, i64 %v2867
  %v2869 = add i64 0, %v2856
  %v2870 = getelementptr inbounds float, ptr %v2868, i64 %v2869
  %v2871 = load float, ptr %v2870, align 4
  %v2872 = fdiv float 0x3FF0000000000000, %v2871
  %v2873 = mul i64 %v2854, 16
  %v2874 = getelementptr inbounds float, ptr %v74, i64 %v2873
  %v2875 = mul i64 %v2854, 16
  %v2876 = getelementptr inbounds float, ptr %v72, i64 %v2875
  %v2877 = mul i64 %v2854, 2
  %v2878 = getelementptr inbounds float, ptr %v86, i64 %v2877
  %v2879 = add i64 0, %v2856
  %v2880 = getelementptr inbounds float, ptr %v2878, i64 %v2879
  %v2881 = load float, ptr %v2880, align 4
  %v2882 = mul i64 %v2854, 2
  %v2883 = getelementptr inbounds float, ptr %v88, i64 %v2882
  %v2884 = add i64 0, %v2856
  %v2885 = getelementptr inbounds float, ptr %v2883, i64 %v2884
  %v2886 = load float, ptr %v2885, align 4
  %v2887 = mul i64 %v2856, 64
  %v2888 = add i64 0, %v2887
  %v2889 = mul i64 %v2858, 8
  %v2890 = add i64 %v2888, %v2889
  %v2891 = add i64 %v2890, %v2860
  %v2892 = getelementptr inbounds float, ptr %v2864, i64 %v2891
  %v2893 = load <8 x float>, ptr %v2892, align 4
  %v2894 = mul i64 %v2856, 8
  %v2895 = add i64 0, %v2894
  %v2896 = add i64 %v2895, %v2860
  %v2897 = getelementptr inbounds float, ptr %v26, i64 %v2896
  %v2898 = load <8 x float>, ptr %v2897, align 4
  %v2899 = mul i64 %v2856, 8
  %v2900 = add i64 0, %v2899
  %v2901 = add i64 %v2900, %v2860
  %v2902 = getelementptr inbounds float, ptr %v2866, i64 %v2901
  %v2903 = load <8 x float>, ptr %v2902, align 4
  %v2904 = insertelement <8 x float> poison, float %v2872, i64 0
  %v2905 = shufflevector <8 x float> %v2904, <8 x float> poison, <8 x i32> zeroinitializer
  %v2906 = fmul <8 x float> %v2903, %v2905
  %v2907 = fmul <8 x float> %v2898, %v2906
  %v2908 = mul i64 %v2856, 8
  %v2909 = add i64 0, %v2908
  %v2910 = add i64 %v2909, %v2860
  %v2911 = getelementptr inbounds float, ptr %v28, i64 %v2910
  %v2912 = load <8 x float>, ptr %v2911, align 4
  %v2913 = fadd <8 x float> %v2907, %v2912
  %v2914 = mul i64 %v2856, 8
  %v2915 = add i64 0, %v2914
  %v2916 = add i64 %v2915, %v2860
  %v2917 = getelementptr inbounds float, ptr %v2874, i64 %v2916
  %v2918 = load <8 x float>, ptr %v2917, align 4
  %v2919 = mul i64 %v2856, 8
  %v2920 = add i64 0, %v2919
  %v2921 = add i64 %v2920, %v2860
  %v2922 = getelementptr inbounds float, ptr %v2876, i64 %v2921
  %v2923 = load <8 x float>, ptr %v2922, align 4
  %v2924 = fsub <8 x float> %v2918, %v2923
  %v2925 = fsub <8 x float> %v2913, %v2924
  %v2926 = fmul <8 x float> %v2925, %v2898
  %v2927 = insertelement <8 x float> poison, float %v2881, i64 0
  %v2928 = shufflevector <8 x float> %v2927, <8 x float> poison, <8 x i32> zeroinitializer
  %v2929 = fsub <8 x float> %v2926, %v2928
  %v2930 = insertelement <8 x float> poison, float %v2886, i64 0
  %v2931 = shufflevector <8 x float> %v2930, <8 x float> poison, <8 x i32> zeroinitializer
  %v2932 = fmul <8 x float> %v2906, %v2931
  %v2933 = fsub <8 x float> %v2929, %v2932
  %v2934 = insertelement <8 x float> poison, float %v2871, i64 0
  %v2935 = shufflevector <8 x float> %v2934, <8 x float> poison, <8 x i32> zeroinitializer
  %v2936 = fdiv <8 x float> %v2933, %v2935
  %v2937 = fmul <8 x float> %v2893, %v2936
  %v2938 = fneg <8 x float> %v2937
  %v2939 = fadd <8 x float> %v2861, %v2938
  %v2940 = add nsw i64 %v2860, 8
  br label %b218
b220:
  %v2941 = shufflevector <8 x float> %v2861, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2942 = shufflevector <8 x float> %v2861, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2943 = fadd <4 x float> %v2941, %v2942
  %v2944 = shufflevector <4 x float> %v2943, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2945 = shufflevector <4 x float> %v2943, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2946 = fadd <2 x float> %v2944, %v2945
  %v2947 = extractelement <2 x float> %v2946, i64 0
  %v2948 = extractelement <2 x float> %v2946, i64 1
  %v2949 = fadd float %v2947, %v2948
  %v2950 = fadd float %v2949, 0x0000000000000000
  %v2951 = mul i64 %v2854, 16
  %v2952 = getelementptr inbounds float, ptr %v128, i64 %v2951
  %v2953 = mul i64 %v2856, 8
  %v2954 = add i64 0, %v2953
  %v2955 = add i64 %v2954, %v2858
  %v2956 = getelementptr inbounds float, ptr %v2952, i64 %v2955
  store float %v2950, ptr %v2956, align 4
  %v2957 = add nsw i64 %v2858, 1
  br label %b215
b217:
  %v2958 = add nsw i64 %v2856, 1
  br label %b212
b214:
  %v2959 = add nsw i64 %v2854, 1
  br label %b209
b211:
  %v2960 = add i64 %v8, 0
  %v2961 = sdiv i64 %v2960, 1
  %v2962 = add i64 %v2, 1
  %v2963 = mul i64 %v2961, %v2
  %v2964 = sdiv i64 %v2963, %v3
  %v2965 = mul i64 %v2964, 1
  %v2966 = icmp slt i64 %v2965, %v8
  %v2967 = select i1 %v2966, i64 %v2965, i64 %v8
  %v2968 = mul i64 %v2961, %v2962
  %v2969 = sdiv i64 %v2968, %v3
  %v2970 = mul i64 %v2969, 1
  %v2971 = icmp slt i64 %v2970, %v8
  %v2972 = select i1 %v2971, i64 %v2970, i64 %v8
  br label %b221
b221:
  %v2973 = phi i64 [ %v2967, %b211 ], [ %v3184, %b226 ]
  %v2974 = icmp slt i64 %v2973, %v2972
  br i1 %v2974, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2975 = phi i64 [ 0, %b222 ], [ %v3183, %b229 ]
  %v2976 = icmp slt i64 %v2975, 2
  br i1 %v2976, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2977 = phi i64 [ 0, %b225 ], [ %v3182, %b232 ]
  %v2978 = icmp slt i64 %v2977, 8
  br i1 %v2978, label %b228, label %b229
b228:
  br label %b230
b230:
  %v2979 = phi i64 [ 0, %b228 ], [ %v3163, %b231 ]
  %v2980 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v3162, %b231 ]
  %v2981 = icmp slt i64 %v2979, 8
  br i1 %v2981, label %b231, label %b232
b231:
  %v2982 = mul i64 %v2973, 2
  %v2983 = getelementptr inbounds float, ptr %v102, i64 %v2982
  %v2984 = add i64 0, %v2975
  %v2985 = getelementptr inbounds float, ptr %v2983, i64 %v2984
  %v2986 = load float, ptr %v2985, align 4
  %v2987 = fdiv float %v2986, 0x4020000000000000
  %v2988 = mul i64 %v2973, 16
  %v2989 = getelementptr inbounds float, ptr %v80, i64 %v2988
  %v2990 = mul i64 %v2973, 2
  %v2991 = getelementptr inbounds float, ptr %v82, i64 %v2990
  %v2992 = add i64 0, %v2975
  %v2993 = getelementptr inbounds float, ptr %v2991, i64 %v2992
  %v2994 = load float, ptr %v2993, align 4
  %v2995 = fdiv float 0x3FF0000000000000, %v2994
  %v2996 = mul i64 %v2973, 16
  %v2997 = getelementptr inbounds float, ptr %v74, i64 %v2996
  %v2998 = mul i64 %v2973, 16
  %v2999 = getelementptr inbounds float, ptr %v72, i64 %v2998
  %v3000 = mul i64 %v2973, 16
  %v3001 = getelementptr inbounds float, ptr %v104, i64 %v3000
  %v3002 = mul i64 %v2973, 50
  %v3003 = getelementptr inbounds float, ptr %v68, i64 %v3002
  %v3004 = add i64 48, %v2975
  %v3005 = getelementptr inbounds float, ptr %v3003, i64 %v3004
  %v3006 = load float, ptr %v3005, align 4
  %v3007 = add i64 0, %v2975
  %v3008 = getelementptr inbounds float, ptr %v24, i64 %v3007
  %v3009 = load float, ptr %v3008, align 4
  %v3010 = fadd float %v3006, %v3009
  %v3011 = call float @llvm.fabs.f32(float %v3010)
  %v3012 = fneg float %v3011
  %v3013 = fcmp olt float %v3012, 0xC05A400000000000
  %v3014 = select i1 %v3013, float 0xC05A400000000000, float %v3012
  %v3015 = call float @llvm.fmuladd.f32(float %v3014, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3016 = fsub float %v3015, 0x4168000000000000
  %v3017 = call float @llvm.fmuladd.f32(float %v3016, float 0xBFE62E4000000000, float %v3014)
  %v3018 = call float @llvm.fmuladd.f32(float %v3016, float 0xBEB7F7D1C0000000, float %v3017)
  %v3019 = bitcast float %v3015 to i32
  %v3020 = fmul float %v3018, %v3018
  %v3021 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3018, float 0x3F81227F40000000)
  %v3022 = call float @llvm.fmuladd.f32(float %v3021, float %v3018, float 0x3FA5556740000000)
  %v3023 = call float @llvm.fmuladd.f32(float %v3022, float %v3018, float 0x3FC5554B00000000)
  %v3024 = call float @llvm.fmuladd.f32(float %v3023, float %v3018, float 0x3FDFFFFFE0000000)
  %v3025 = call float @llvm.fmuladd.f32(float %v3020, float %v3024, float %v3018)
  %v3026 = sub i32 %v3019, 1262485250
  %v3027 = lshr i32 %v3026, 1
  %v3028 = sub i32 %v3026, %v3027
  %v3029 = shl i32 %v3027, 23
  %v3030 = bitcast i32 %v3029 to float
  %v3031 = shl i32 %v3028, 23
  %v3032 = bitcast i32 %v3031 to float
  %v3033 = fadd float %v3025, 0x3FF0000000000000
  %v3034 = fmul float %v3033, %v3030
  %v3035 = fmul float %v3034, %v3032
  %v3036 = fcmp olt float %v3010, 0x0000000000000000
  %v3037 = select i1 %v3036, float %v3035, float 0x3FF0000000000000
  %v3038 = fadd float %v3035, 0x3FF0000000000000
  %v3039 = fdiv float %v3037, %v3038
  %v3040 = fmul float 0x3FF0000000000000, %v3039
  %v3041 = fdiv float %v3040, 0x4020000000000000
  %v3042 = mul i64 %v2973, 16
  %v3043 = getelementptr inbounds float, ptr %v114, i64 %v3042
  %v3044 = mul i64 %v2973, 2
  %v3045 = getelementptr inbounds float, ptr %v88, i64 %v3044
  %v3046 = add i64 0, %v2975
  %v3047 = getelementptr inbounds float, ptr %v3045, i64 %v3046
  %v3048 = load float, ptr %v3047, align 4
  %v3049 = mul i64 %v2973, 2
  %v3050 = getelementptr inbounds float, ptr %v116, i64 %v3049
  %v3051 = add i64 0, %v2975
  %v3052 = getelementptr inbounds float, ptr %v3050, i64 %v3051
  %v3053 = load float, ptr %v3052, align 4
  %v3054 = fdiv float %v3053, 0x4020000000000000
  %v3055 = mul i64 %v2973, 2
  %v3056 = getelementptr inbounds float, ptr %v100, i64 %v3055
  %v3057 = add i64 0, %v2975
  %v3058 = getelementptr inbounds float, ptr %v3056, i64 %v3057
  %v3059 = load float, ptr %v3058, align 4
  %v3060 = mul i64 %v2973, 2
  %v3061 = getelementptr inbounds float, ptr %v120, i64 %v3060
  %v3062 = add i64 0, %v2975
  %v3063 = getelementptr inbounds float, ptr %v3061, i64 %v3062
  %v3064 = load float, ptr %v3063, align 4
  %v3065 = fmul float %v3064, %v2995
  %v3066 = fdiv float %v3065, %v2994
  %v3067 = fsub float %v3059, %v3066
  %v3068 = fmul float 0x3FE0000000000000, %v3067
  %v3069 = fdiv float %v3068, %v2994
  %v3070 = fdiv float %v3069, 0x4020000000000000
  %v3071 = mul i64 %v2973, 2
  %v3072 = getelementptr inbounds float, ptr %v122, i64 %v3071
  %v3073 = add i64 0, %v2975
  %v3074 = getelementptr inbounds float, ptr %v3072, i64 %v3073
  %v3075 = load float, ptr %v3074, align 4
  %v3076 = fdiv float %v3075, 0x4020000000000000
  %v3077 = mul i64 %v2973, 128
  %v3078 = getelementptr inbounds float, ptr %v36, i64 %v3077
  %v3079 = mul i64 %v2975, 8
  %v3080 = add i64 0, %v3079
  %v3081 = add i64 %v3080, %v2979
  %v3082 = getelementptr inbounds float, ptr %v26, i64 %v3081
  %v3083 = load <8 x float>, ptr %v3082, align 4
  %v3084 = mul i64 %v2975, 8
  %v3085 = add i64 0, %v3084
  %v3086 = add i64 %v3085, %v2979
  %v3087 = getelementptr inbounds float, ptr %v2989, i64 %v3086
  %v3088 = load <8 x float>, ptr %v3087, align 4
  %v3089 = insertelement <8 x float> poison, float %v2995, i64 0
  %v3090 = shufflevector <8 x float> %v3089, <8 x float> poison, <8 x i32> zeroinitializer
  %v3091 = fmul <8 x float> %v3088, %v3090
  %v3092 = fmul <8 x float> %v3083, %v3091
  %v3093 = mul i64 %v2975, 8
  %v3094 = add i64 0, %v3093
  %v3095 = add i64 %v3094, %v2979
  %v3096 = getelementptr inbounds float, ptr %v28, i64 %v3095
  %v3097 = load <8 x float>, ptr %v3096, align 4
  %v3098 = fadd <8 x float> %v3092, %v3097
  %v3099 = mul i64 %v2975, 8
  %v3100 = add i64 0, %v3099
  %v3101 = add i64 %v3100, %v2979
  %v3102 = getelementptr inbounds float, ptr %v2997, i64 %v3101
  %v3103 = load <8 x float>, ptr %v3102, align 4
  %v3104 = mul i64 %v2975, 8
  %v3105 = add i64 0, %v3104
  %v3106 = add i64 %v3105, %v2979
  %v3107 = getelementptr inbounds float, ptr %v2999, i64 %v3106
  %v3108 = load <8 x float>, ptr %v3107, align 4
  %v3109 = fsub <8 x float> %v3103, %v3108
  %v3110 = fsub <8 x float> %v3098, %v3109
  %v3111 = fmul <8 x float> %v3110, %v3083
  %v3112 = insertelement <8 x float> poison, float %v2987, i64 0
  %v3113 = shufflevector <8 x float> %v3112, <8 x float> poison, <8 x i32> zeroinitializer
  %v3114 = fmul <8 x float> %v3113, %v3111
  %v3115 = mul i64 %v2975, 8
  %v3116 = add i64 0, %v3115
  %v3117 = add i64 %v3116, %v2979
  %v3118 = getelementptr inbounds float, ptr %v3001, i64 %v3117
  %v3119 = load <8 x float>, ptr %v3118, align 4
  %v3120 = fneg <8 x float> %v3119
  %v3121 = insertelement <8 x float> poison, float %v3041, i64 0
  %v3122 = shufflevector <8 x float> %v3121, <8 x float> poison, <8 x i32> zeroinitializer
  %v3123 = fmul <8 x float> %v3120, %v3122
  %v3124 = mul i64 %v2975, 8
  %v3125 = add i64 0, %v3124
  %v3126 = add i64 %v3125, %v2979
  %v3127 = getelementptr inbounds float, ptr %v3043, i64 %v3126
  %v3128 = load <8 x float>, ptr %v3127, align 4
  %v3129 = fadd <8 x float> %v3123, %v3128
  %v3130 = insertelement <8 x float> poison, float %v2994, i64 0
  %v3131 = shufflevector <8 x float> %v3130, <8 x float> poison, <8 x i32> zeroinitializer
  %v3132 = fdiv <8 x float> %v3129, %v3131
  %v3133 = insertelement <8 x float> poison, float %v3048, i64 0
  %v3134 = shufflevector <8 x float> %v3133, <8 x float> poison, <8 x i32> zeroinitializer
  %v3135 = fmul <8 x float> %v3132, %v3134
  %v3136 = fsub <8 x float> %v3114, %v3135
  %v3137 = fmul <8 x float> %v3113, %v3091
  %v3138 = fadd <8 x float> %v3137, %v3132
  %v3139 = insertelement <8 x float> poison, float %v3054, i64 0
  %v3140 = shufflevector <8 x float> %v3139, <8 x float> poison, <8 x i32> zeroinitializer
  %v3141 = fadd <8 x float> %v3138, %v3140
  %v3142 = fmul <8 x float> %v3141, %v3083
  %v3143 = fmul <8 x float> %v3142, %v3083
  %v3144 = fadd <8 x float> %v3136, %v3143
  %v3145 = fmul <8 x float> %v3144, %v3090
  %v3146 = insertelement <8 x float> poison, float %v3070, i64 0
  %v3147 = shufflevector <8 x float> %v3146, <8 x float> poison, <8 x i32> zeroinitializer
  %v3148 = fmul <8 x float> %v3147, %v3088
  %v3149 = fadd <8 x float> %v3145, %v3148
  %v3150 = fadd <8 x float> %v3149, %v3148
  %v3151 = insertelement <8 x float> poison, float %v3076, i64 0
  %v3152 = shufflevector <8 x float> %v3151, <8 x float> poison, <8 x i32> zeroinitializer
  %v3153 = fadd <8 x float> %v3150, %v3152
  %v3154 = mul i64 %v2975, 64
  %v3155 = add i64 0, %v3154
  %v3156 = mul i64 %v2977, 8
  %v3157 = add i64 %v3155, %v3156
  %v3158 = add i64 %v3157, %v2979
  %v3159 = getelementptr inbounds float, ptr %v3078, i64 %v3158
  %v3160 = load <8 x float>, ptr %v3159, align 4
  %v3161 = fmul <8 x float> %v3153, %v3160
  %v3162 = fadd <8 x float> %v2980, %v3161
  %v3163 = add nsw i64 %v2979, 8
  br label %b230
b232:
  %v3164 = shufflevector <8 x float> %v2980, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3165 = shufflevector <8 x float> %v2980, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3166 = fadd <4 x float> %v3164, %v3165
  %v3167 = shufflevector <4 x float> %v3166, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3168 = shufflevector <4 x float> %v3166, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3169 = fadd <2 x float> %v3167, %v3168
  %v3170 = extractelement <2 x float> %v3169, i64 0
  %v3171 = extractelement <2 x float> %v3169, i64 1
  %v3172 = fadd float %v3170, %v3171
  %v3173 = fadd float %v3172, 0x0000000000000000
  %v3174 = mul i64 %v2973, 16
  %v3175 = getelementptr inbounds float, ptr %v130, i64 %v3174
  %v3176 = mul i64 %v2975, 8
  %v3177 = add i64 0, %v3176
  %v3178 = mul i64 0, 8
  %v3179 = add i64 %v3177, %v3178
  %v3180 = add i64 %v3179, %v2977
  %v3181 = getelementptr inbounds float, ptr %v3175, i64 %v3180
  store float %v3173, ptr %v3181, align 4
  %v3182 = add nsw i64 %v2977, 1
  br label %b227
b229:
  %v3183 = add nsw i64 %v2975, 1
  br label %b224
b226:
  %v3184 = add nsw i64 %v2973, 1
  br label %b221
b223:
  %v3185 = add i64 %v8, 0
  %v3186 = sdiv i64 %v3185, 1
  %v3187 = add i64 %v2, 1
  %v3188 = mul i64 %v3186, %v2
  %v3189 = sdiv i64 %v3188, %v3
  %v3190 = mul i64 %v3189, 1
  %v3191 = icmp slt i64 %v3190, %v8
  %v3192 = select i1 %v3191, i64 %v3190, i64 %v8
  %v3193 = mul i64 %v3186, %v3187
  %v3194 = sdiv i64 %v3193, %v3
  %v3195 = mul i64 %v3194, 1
  %v3196 = icmp slt i64 %v3195, %v8
  %v3197 = select i1 %v3196, i64 %v3195, i64 %v8
  br label %b233
b233:
  %v3198 = phi i64 [ %v3192, %b223 ], [ %v3238, %b238 ]
  %v3199 = icmp slt i64 %v3198, %v3197
  br i1 %v3199, label %b234, label %b235
b234:
  br label %b236
b236:
  %v3200 = phi i64 [ 0, %b234 ], [ %v3237, %b241 ]
  %v3201 = icmp slt i64 %v3200, 2
  br i1 %v3201, label %b237, label %b238
b237:
  br label %b239
b239:
  %v3202 = phi i64 [ 0, %b237 ], [ %v3221, %b240 ]
  %v3203 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v3220, %b240 ]
  %v3204 = icmp slt i64 %v3202, 8
  br i1 %v3204, label %b240, label %b241
b240:
  %v3205 = mul i64 %v3198, 16
  %v3206 = getelementptr inbounds float, ptr %v128, i64 %v3205
  %v3207 = mul i64 %v3198, 16
  %v3208 = getelementptr inbounds float, ptr %v72, i64 %v3207
  %v3209 = mul i64 %v3200, 8
  %v3210 = add i64 0, %v3209
  %v3211 = add i64 %v3210, %v3202
  %v3212 = getelementptr inbounds float, ptr %v3206, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = mul i64 %v3200, 8
  %v3215 = add i64 0, %v3214
  %v3216 = add i64 %v3215, %v3202
  %v3217 = getelementptr inbounds float, ptr %v3208, i64 %v3216
  %v3218 = load <8 x float>, ptr %v3217, align 4
  %v3219 = fmul <8 x float> %v3213, %v3218
  %v3220 = fadd <8 x float> %v3203, %v3219
  %v3221 = add nsw i64 %v3202, 8
  br label %b239
b241:
  %v3222 = shufflevector <8 x float> %v3203, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3223 = shufflevector <8 x float> %v3203, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3224 = fadd <4 x float> %v3222, %v3223
  %v3225 = shufflevector <4 x float> %v3224, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3226 = shufflevector <4 x float> %v3224, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3227 = fadd <2 x float> %v3225, %v3226
  %v3228 = extractelement <2 x float> %v3227, i64 0
  %v3229 = extractelement <2 x float> %v3227, i64 1
  %v3230 = fadd float %v3228, %v3229
  %v3231 = fadd float %v3230, 0x0000000000000000
  %v3232 = mul i64 %v3198, 2
  %v3233 = getelementptr inbounds float, ptr %v100, i64 %v3232
  %v3234 = add i64 0, %v3200
  %v3235 = add i64 %v3234, 0
  %v3236 = getelementptr inbounds float, ptr %v3233, i64 %v3235
  store float %v3231, ptr %v3236, align 4
  %v3237 = add nsw i64 %v3200, 1
  br label %b236
b238:
  %v3238 = add nsw i64 %v3198, 1
  br label %b233
b235:
  %v3239 = add i64 %v8, 0
  %v3240 = sdiv i64 %v3239, 1
  %v3241 = add i64 %v2, 1
  %v3242 = mul i64 %v3240, %v2
  %v3243 = sdiv i64 %v3242, %v3
  %v3244 = mul i64 %v3243, 1
  %v3245 = icmp slt i64 %v3244, %v8
  %v3246 = select i1 %v3245, i64 %v3244, i64 %v8
  %v3247 = mul i64 %v3240, %v3241
  %v3248 = sdiv i64 %v3247, %v3
  %v3249 = mul i64 %v3248, 1
  %v3250 = icmp slt i64 %v3249, %v8
  %v3251 = select i1 %v3250, i64 %v3249, i64 %v8
  br label %b242
b242:
  %v3252 = phi i64 [ %v3246, %b235 ], [ %v3313, %b247 ]
  %v3253 = icmp slt i64 %v3252, %v3251
  br i1 %v3253, label %b243, label %b244
b243:
  br label %b245
b245:
  %v3254 = phi i64 [ 0, %b243 ], [ %v3312, %b246 ]
  %v3255 = icmp slt i64 %v3254, 2
  br i1 %v3255, label %b246, label %b247
b246:
  %v3256 = mul i64 %v3252, 16
  %v3257 = getelementptr inbounds float, ptr %v128, i64 %v3256
  %v3258 = mul i64 %v3252, 50
  %v3259 = getelementptr inbounds float, ptr %v68, i64 %v3258
  %v3260 = add i64 48, %v3254
  %v3261 = getelementptr inbounds float, ptr %v3259, i64 %v3260
  %v3262 = load float, ptr %v3261, align 4
  %v3263 = add i64 0, %v3254
  %v3264 = getelementptr inbounds float, ptr %v24, i64 %v3263
  %v3265 = load float, ptr %v3264, align 4
  %v3266 = fadd float %v3262, %v3265
  %v3267 = call float @llvm.fabs.f32(float %v3266)
  %v3268 = fneg float %v3267
  %v3269 = fcmp olt float %v3268, 0xC05A400000000000
  %v3270 = select i1 %v3269, float 0xC05A400000000000, float %v3268
  %v3271 = call float @llvm.fmuladd.f32(float %v3270, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3272 = fsub float %v3271, 0x4168000000000000
  %v3273 = call float @llvm.fmuladd.f32(float %v3272, float 0xBFE62E4000000000, float %v3270)
  %v3274 = call float @llvm.fmuladd.f32(float %v3272, float 0xBEB7F7D1C0000000, float %v3273)
  %v3275 = bitcast float %v3271 to i32
  %v3276 = fmul float %v3274, %v3274
  %v3277 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3274, float 0x3F81227F40000000)
  %v3278 = call float @llvm.fmuladd.f32(float %v3277, float %v3274, float 0x3FA5556740000000)
  %v3279 = call float @llvm.fmuladd.f32(float %v3278, float %v3274, float 0x3FC5554B00000000)
  %v3280 = call float @llvm.fmuladd.f32(float %v3279, float %v3274, float 0x3FDFFFFFE0000000)
  %v3281 = call float @llvm.fmuladd.f32(float %v3276, float %v3280, float %v3274)
  %v3282 = sub i32 %v3275, 1262485250
  %v3283 = lshr i32 %v3282, 1
  %v3284 = sub i32 %v3282, %v3283
  %v3285 = shl i32 %v3283, 23
  %v3286 = bitcast i32 %v3285 to float
  %v3287 = shl i32 %v3284, 23
  %v3288 = bitcast i32 %v3287 to float
  %v3289 = fadd float %v3281, 0x3FF0000000000000
  %v3290 = fmul float %v3289, %v3286
  %v3291 = fmul float %v3290, %v3288
  %v3292 = fcmp olt float %v3266, 0x0000000000000000
  %v3293 = select i1 %v3292, float %v3291, float 0x3FF0000000000000
  %v3294 = fadd float %v3291, 0x3FF0000000000000
  %v3295 = fdiv float %v3293, %v3294
  %v3296 = fmul float 0x3FF0000000000000, %v3295
  %v3297 = fdiv float %v3296, 0x4020000000000000
  %v3298 = mul i64 %v3252, 16
  %v3299 = getelementptr inbounds float, ptr %v132, i64 %v3298
  %v3300 = mul i64 %v3254, 8
  %v3301 = add i64 0, %v3300
  %v3302 = add i64 %v3301, 0
  %v3303 = getelementptr inbounds float, ptr %v3257, i64 %v3302
  %v3304 = load <8 x float>, ptr %v3303, align 4
  %v3305 = insertelement <8 x float> poison, float %v3297, i64 0
  %v3306 = shufflevector <8 x float> %v3305, <8 x float> poison, <8 x i32> zeroinitializer
  %v3307 = fmul <8 x float> %v3304, %v3306
  %v3308 = mul i64 %v3254, 8
  %v3309 = add i64 0, %v3308
  %v3310 = add i64 %v3309, 0
  %v3311 = getelementptr inbounds float, ptr %v3299, i64 %v3310
  store <8 x float> %v3307, ptr %v3311, align 4
  %v3312 = add nsw i64 %v3254, 1
  br label %b245
b247:
  %v3313 = add nsw i64 %v3252, 1
  br label %b242
b244:
  %v3314 = add i64 %v8, 0
  %v3315 = sdiv i64 %v3314, 1
  %v3316 = add i64 %v2, 1
  %v3317 = mul i64 %v3315, %v2
  %v3318 = sdiv i64 %v3317, %v3
  %v3319 = mul i64 %v3318, 1
  %v3320 = icmp slt i64 %v3319, %v8
  %v3321 = select i1 %v3320, i64 %v3319, i64 %v8
  %v3322 = mul i64 %v3315, %v3316
  %v3323 = sdiv i64 %v3322, %v3
  %v3324 = mul i64 %v3323, 1
  %v3325 = icmp slt i64 %v3324, %v8
  %v3326 = select i1 %v3325, i64 %v3324, i64 %v8
  br label %b248
b248:
  %v3327 = phi i64 [ %v3321, %b244 ], [ %v3449, %b253 ]
  %v3328 = icmp slt i64 %v3327, %v3326
  br i1 %v3328, label %b249, label %b250
b249:
  br label %b251
b251:
  %v3329 = phi i64 [ 0, %b249 ], [ %v3448, %b252 ]
  %v3330 = icmp slt i64 %v3329, 2
  br i1 %v3330, label %b252, label %b253
b252:
  %v3331 = mul i64 %v3327, 2
  %v3332 = getelementptr inbounds float, ptr %v102, i64 %v3331
  %v3333 = add i64 0, %v3329
  %v3334 = getelementptr inbounds float, ptr %v3332, i64 %v3333
  %v3335 = load float, ptr %v3334, align 4
  %v3336 = fdiv float %v3335, 0x4020000000000000
  %v3337 = mul i64 %v3327, 16
  %v3338 = getelementptr inbounds float, ptr %v80, i64 %v3337
  %v3339 = mul i64 %v3327, 2
  %v3340 = getelementptr inbounds float, ptr %v82, i64 %v3339
  %v3341 = add i64 0, %v3329
  %v3342 = getelementptr inbounds float, ptr %v3340, i64 %v3341
  %v3343 = load float, ptr %v3342, align 4
  %v3344 = fdiv float 0x3FF0000000000000, %v3343
  %v3345 = mul i64 %v3327, 16
  %v3346 = getelementptr inbounds float, ptr %v104, i64 %v3345
  %v3347 = mul i64 %v3327, 50
  %v3348 = getelementptr inbounds float, ptr %v68, i64 %v3347
  %v3349 = add i64 48, %v3329
  %v3350 = getelementptr inbounds float, ptr %v3348, i64 %v3349
  %v3351 = load float, ptr %v3350, align 4
  %v3352 = add i64 0, %v3329
  %v3353 = getelementptr inbounds float, ptr %v24, i64 %v3352
  %v3354 = load float, ptr %v3353, align 4
  %v3355 = fadd float %v3351, %v3354
  %v3356 = call float @llvm.fabs.f32(float %v3355)
  %v3357 = fneg float %v3356
  %v3358 = fcmp olt float %v3357, 0xC05A400000000000
  %v3359 = select i1 %v3358, float 0xC05A400000000000, float %v3357
  %v3360 = call float @llvm.fmuladd.f32(float %v3359, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3361 = fsub float %v3360, 0x4168000000000000
  %v3362 = call float @llvm.fmuladd.f32(float %v3361, float 0xBFE62E4000000000, float %v3359)
  %v3363 = call float @llvm.fmuladd.f32(float %v3361, float 0xBEB7F7D1C0000000, float %v3362)
  %v3364 = bitcast float %v3360 to i32
  %v3365 = fmul float %v3363, %v3363
  %v3366 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3363, float 0x3F81227F40000000)
  %v3367 = call float @llvm.fmuladd.f32(float %v3366, float %v3363, float 0x3FA5556740000000)
  %v3368 = call float @llvm.fmuladd.f32(float %v3367, float %v3363, float 0x3FC5554B00000000)
  %v3369 = call float @llvm.fmuladd.f32(float %v3368, float %v3363, float 0x3FDFFFFFE0000000)
  %v3370 = call float @llvm.fmuladd.f32(float %v3365, float %v3369, float %v3363)
  %v3371 = sub i32 %v3364, 1262485250
  %v3372 = lshr i32 %v3371, 1
  %v3373 = sub i32 %v3371, %v3372
  %v3374 = shl i32 %v3372, 23
  %v3375 = bitcast i32 %v3374 to float
  %v3376 = shl i32 %v3373, 23
  %v3377 = bitcast i32 %v3376 to float
  %v3378 = fadd float %v3370, 0x3FF0000000000000
  %v3379 = fmul float %v3378, %v3375
  %v3380 = fmul float %v3379, %v3377
  %v3381 = fcmp olt float %v3355, 0x0000000000000000
  %v3382 = select i1 %v3381, float %v3380, float 0x3FF0000000000000
  %v3383 = fadd float %v3380, 0x3FF0000000000000
  %v3384 = fdiv float %v3382, %v3383
  %v3385 = fmul float 0x3FF0000000000000, %v3384
  %v3386 = fdiv float %v3385, 0x4020000000000000
  %v3387 = mul i64 %v3327, 16
  %v3388 = getelementptr inbounds float, ptr %v114, i64 %v3387
  %v3389 = mul i64 %v3327, 2
  %v3390 = getelementptr inbounds float, ptr %v116, i64 %v3389
  %v3391 = add i64 0, %v3329
  %v3392 = getelementptr inbounds float, ptr %v3390, i64 %v3391
  %v3393 = load float, ptr %v3392, align 4
  %v3394 = fdiv float %v3393, 0x4020000000000000
  %v3395 = mul i64 %v3327, 16
  %v3396 = getelementptr inbounds float, ptr %v130, i64 %v3395
  %v3397 = mul i64 %v3327, 16
  %v3398 = getelementptr inbounds float, ptr %v128, i64 %v3397
  %v3399 = mul i64 %v3329, 8
  %v3400 = add i64 0, %v3399
  %v3401 = add i64 %v3400, 0
  %v3402 = getelementptr inbounds float, ptr %v3338, i64 %v3401
  %v3403 = load <8 x float>, ptr %v3402, align 4
  %v3404 = insertelement <8 x float> poison, float %v3344, i64 0
  %v3405 = shufflevector <8 x float> %v3404, <8 x float> poison, <8 x i32> zeroinitializer
  %v3406 = fmul <8 x float> %v3403, %v3405
  %v3407 = insertelement <8 x float> poison, float %v3336, i64 0
  %v3408 = shufflevector <8 x float> %v3407, <8 x float> poison, <8 x i32> zeroinitializer
  %v3409 = fmul <8 x float> %v3408, %v3406
  %v3410 = mul i64 %v3329, 8
  %v3411 = add i64 0, %v3410
  %v3412 = add i64 %v3411, 0
  %v3413 = getelementptr inbounds float, ptr %v3346, i64 %v3412
  %v3414 = load <8 x float>, ptr %v3413, align 4
  %v3415 = fneg <8 x float> %v3414
  %v3416 = insertelement <8 x float> poison, float %v3386, i64 0
  %v3417 = shufflevector <8 x float> %v3416, <8 x float> poison, <8 x i32> zeroinitializer
  %v3418 = fmul <8 x float> %v3415, %v3417
  %v3419 = mul i64 %v3329, 8
  %v3420 = add i64 0, %v3419
  %v3421 = add i64 %v3420, 0
  %v3422 = getelementptr inbounds float, ptr %v3388, i64 %v3421
  %v3423 = load <8 x float>, ptr %v3422, align 4
  %v3424 = fadd <8 x float> %v3418, %v3423
  %v3425 = insertelement <8 x float> poison, float %v3343, i64 0
  %v3426 = shufflevector <8 x float> %v3425, <8 x float> poison, <8 x i32> zeroinitializer
  %v3427 = fdiv <8 x float> %v3424, %v3426
  %v3428 = fadd <8 x float> %v3409, %v3427
  %v3429 = insertelement <8 x float> poison, float %v3394, i64 0
  %v3430 = shufflevector <8 x float> %v3429, <8 x float> poison, <8 x i32> zeroinitializer
  %v3431 = fadd <8 x float> %v3428, %v3430
  %v3432 = mul i64 %v3329, 8
  %v3433 = add i64 0, %v3432
  %v3434 = add i64 %v3433, 0
  %v3435 = getelementptr inbounds float, ptr %v26, i64 %v3434
  %v3436 = load <8 x float>, ptr %v3435, align 4
  %v3437 = fmul <8 x float> %v3431, %v3436
  %v3438 = mul i64 %v3329, 8
  %v3439 = add i64 0, %v3438
  %v3440 = add i64 %v3439, 0
  %v3441 = getelementptr inbounds float, ptr %v3396, i64 %v3440
  %v3442 = load <8 x float>, ptr %v3441, align 4
  %v3443 = fadd <8 x float> %v3437, %v3442
  %v3444 = mul i64 %v3329, 8
  %v3445 = add i64 0, %v3444
  %v3446 = add i64 %v3445, 0
  %v3447 = getelementptr inbounds float, ptr %v3398, i64 %v3446
  store <8 x float> %v3443, ptr %v3447, align 4
  %v3448 = add nsw i64 %v3329, 1
  br label %b251
b253:
  %v3449 = add nsw i64 %v3327, 1
  br label %b248
b250:
  %v3450 = add i64 %v8, 0
  %v3451 = sdiv i64 %v3450, 1
  %v3452 = add i64 %v2, 1
  %v3453 = mul i64 %v3451, %v2
  %v3454 = sdiv i64 %v3453, %v3
  %v3455 = mul i64 %v3454, 1
  %v3456 = icmp slt i64 %v3455, %v8
  %v3457 = select i1 %v3456, i64 %v3455, i64 %v8
  %v3458 = mul i64 %v3451, %v3452
  %v3459 = sdiv i64 %v3458, %v3
  %v3460 = mul i64 %v3459, 1
  %v3461 = icmp slt i64 %v3460, %v8
  %v3462 = select i1 %v3461, i64 %v3460, i64 %v8
  br label %b254
b254:
  %v3463 = phi i64 [ %v3457, %b250 ], [ %v3533, %b255 ]
  %v3464 = icmp slt i64 %v3463, %v3462
  br i1 %v3464, label %b255, label %b256
b255:
  %v3465 = mul i64 %v3463, 2
  %v3466 = getelementptr inbounds float, ptr %v126, i64 %v3465
  %v3467 = mul i64 %v3463, 2
  %v3468 = getelementptr inbounds float, ptr %v100, i64 %v3467
  %v3469 = mul i64 %v3463, 50
  %v3470 = getelementptr inbounds float, ptr %v68, i64 %v3469
  %v3471 = mul i64 %v3463, 2
  %v3472 = getelementptr inbounds float, ptr %v120, i64 %v3471
  %v3473 = icmp ult i64 2, 8
  %v3474 = select i1 %v3473, i64 2, i64 8
  %v3475 = trunc i64 %v3474 to i32
  %v3476 = insertelement <8 x i32> poison, i32 %v3475, i64 0
  %v3477 = shufflevector <8 x i32> %v3476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3478 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3477
  %v3479 = add i64 0, 0
  %v3480 = getelementptr inbounds float, ptr %v3466, i64 %v3479
  %v3481 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3480, <8 x i1> %v3478, <8 x float> zeroinitializer)
  %v3482 = add i64 0, 0
  %v3483 = getelementptr inbounds float, ptr %v3468, i64 %v3482
  %v3484 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3483, <8 x i1> %v3478, <8 x float> zeroinitializer)
  %v3485 = fadd <8 x float> %v3481, %v3484
  %v3486 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v3487 = shufflevector <8 x float> %v3486, <8 x float> poison, <8 x i32> zeroinitializer
  %v3488 = fdiv <8 x float> %v3485, %v3487
  %v3489 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3490 = shufflevector <8 x float> %v3489, <8 x float> poison, <8 x i32> zeroinitializer
  %v3491 = fmul <8 x float> %v3488, %v3490
  %v3492 = add i64 48, 0
  %v3493 = getelementptr inbounds float, ptr %v3470, i64 %v3492
  %v3494 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3493, <8 x i1> %v3478, <8 x float> zeroinitializer)
  %v3495 = add i64 0, 0
  %v3496 = getelementptr inbounds float, ptr %v24, i64 %v3495
  %v3497 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3496, <8 x i1> %v3478, <8 x float> zeroinitializer)
  %v3498 = fadd <8 x float> %v3494, %v3497
  %v3499 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3498)
  %v3500 = fneg <8 x float> %v3499
  %v3501 = fcmp olt <8 x float> %v3500, splat (float 0xC05A400000000000)
  %v3502 = select <8 x i1> %v3501, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3500
  %v3503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3502, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3504 = fsub <8 x float> %v3503, splat (float 0x4168000000000000)
  %v3505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3504, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3502)
  %v3506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3504, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3505)
  %v3507 = bitcast <8 x float> %v3503 to <8 x i32>
  %v3508 = fmul <8 x float> %v3506, %v3506
  %v3509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3506, <8 x float> splat (float 0x3F81227F40000000))
  %v3510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3509, <8 x float> %v3506, <8 x float> splat (float 0x3FA5556740000000))
  %v3511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3510, <8 x float> %v3506, <8 x float> splat (float 0x3FC5554B00000000))
  %v3512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3511, <8 x float> %v3506, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3508, <8 x float> %v3512, <8 x float> %v3506)
  %v3514 = sub <8 x i32> %v3507, splat (i32 1262485250)
  %v3515 = lshr <8 x i32> %v3514, splat (i32 1)
  %v3516 = sub <8 x i32> %v3514, %v3515
  %v3517 = shl <8 x i32> %v3515, splat (i32 23)
  %v3518 = bitcast <8 x i32> %v3517 to <8 x float>
  %v3519 = shl <8 x i32> %v3516, splat (i32 23)
  %v3520 = bitcast <8 x i32> %v3519 to <8 x float>
  %v3521 = fadd <8 x float> %v3513, splat (float 0x3FF0000000000000)
  %v3522 = fmul <8 x float> %v3521, %v3518
  %v3523 = fmul <8 x float> %v3522, %v3520
  %v3524 = fcmp olt <8 x float> %v3498, splat (float 0x0000000000000000)
  %v3525 = select <8 x i1> %v3524, <8 x float> %v3523, <8 x float> splat (float 0x3FF0000000000000)
  %v3526 = fadd <8 x float> %v3523, splat (float 0x3FF0000000000000)
  %v3527 = fdiv <8 x float> %v3525, %v3526
  %v3528 = fmul <8 x float> %v3491, %v3527
  %v3529 = fsub <8 x float> %v3490, %v3527
  %v3530 = fmul <8 x float> %v3528, %v3529
  %v3531 = add i64 0, 0
  %v3532 = getelementptr inbounds float, ptr %v3472, i64 %v3531
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3530, ptr align 4 %v3532, <8 x i1> %v3478)
  %v3533 = add nsw i64 %v3463, 1
  br label %b254
b256:
  %v3534 = add i64 %v8, 0
  %v3535 = sdiv i64 %v3534, 1
  %v3536 = add i64 %v2, 1
  %v3537 = mul i64 %v3535, %v2
  %v3538 = sdiv i64 %v3537, %v3
  %v3539 = mul i64 %v3538, 1
  %v3540 = icmp slt i64 %v3539, %v8
  %v3541 = select i1 %v3540, i64 %v3539, i64 %v8
  %v3542 = mul i64 %v3535, %v3536
  %v3543 = sdiv i64 %v3542, %v3
  %v3544 = mul i64 %v3543, 1
  %v3545 = icmp slt i64 %v3544, %v8
  %v3546 = select i1 %v3545, i64 %v3544, i64 %v8
  br label %b257
b257:
  %v3547 = phi i64 [ %v3541, %b256 ], [ %v3567, %b262 ]
  %v3548 = icmp slt i64 %v3547, %v3546
  br i1 %v3548, label %b258, label %b259
b258:
  %v3549 = mul i64 %v3547, 16
  %v3550 = getelementptr inbounds float, ptr %v132, i64 %v3549
  %v3551 = mul i64 %v3547, 16
  %v3552 = getelementptr inbounds float, ptr %v128, i64 %v3551
  %v3553 = mul i64 %v3547, 16
  %v3554 = getelementptr inbounds float, ptr %v130, i64 %v3553
  br label %b260
b260:
  %v3555 = phi i64 [ 0, %b258 ], [ %v3566, %b261 ]
  %v3556 = icmp slt i64 %v3555, 16
  br i1 %v3556, label %b261, label %b262
b261:
  %v3557 = add i64 0, %v3555
  %v3558 = getelementptr inbounds float, ptr %v3550, i64 %v3557
  %v3559 = load <8 x float>, ptr %v3558, align 4
  %v3560 = add i64 0, %v3555
  %v3561 = getelementptr inbounds float, ptr %v3552, i64 %v3560
  %v3562 = load <8 x float>, ptr %v3561, align 4
  %v3563 = fadd <8 x float> %v3559, %v3562
  %v3564 = add i64 0, %v3555
  %v3565 = getelementptr inbounds float, ptr %v3554, i64 %v3564
  store <8 x float> %v3563, ptr %v3565, align 4
  %v3566 = add nsw i64 %v3555, 8
  br label %b260
b262:
  %v3567 = add nsw i64 %v3547, 1
  br label %b257
b259:
  %v3569 = add i64 %v8, 0
  %v3570 = sdiv i64 %v3569, 1
  %v3571 = add i64 %v2, 1
  %v3572 = mul i64 %v3570, %v2
  %v3573 = sdiv i64 %v3572, %v3
  %v3574 = mul i64 %v3573, 1
  %v3575 = icmp slt i64 %v3574, %v8
  %v3576 = select i1 %v3575, i64 %v3574, i64 %v8
  %v3577 = mul i64 %v3570, %v3571
  %v3578 = sdiv i64 %v3577, %v3
  %v3579 = mul i64 %v3578, 1
  %v3580 = icmp slt i64 %v3579, %v8
  %v3581 = select i1 %v3580, i64 %v3579, i64 %v8
  br label %b263
b263:
  %v3582 = phi i64 [ %v3576, %b259 ], [ %v3664, %b268 ]
  %v3583 = icmp slt i64 %v3582, %v3581
  br i1 %v3583, label %b264, label %b265
b264:
  %v3584 = add i64 %v3582, 96
  %v3585 = icmp slt i64 %v3584, %v3581
  %v3586 = select i1 %v3585, i64 %v3584, i64 %v3581
  br label %b266
b266:
  %v3587 = phi i64 [ 0, %b264 ], [ %v3663, %b271 ]
  %v3588 = icmp slt i64 %v3587, 1
  br i1 %v3588, label %b267, label %b268
b267:
  %v3589 = sub i64 %v3586, %v3582
  %v3590 = sub i64 8, 1
  %v3591 = add i64 %v3589, %v3590
  %v3592 = sdiv i64 %v3591, 8
  br label %b269
b269:
  %v3593 = phi i64 [ 0, %b267 ], [ %v3662, %b280 ]
  %v3594 = icmp slt i64 %v3593, %v3592
  br i1 %v3594, label %b270, label %b271
b270:
  %v3595 = mul i64 %v3589, %v3593
  %v3596 = sdiv i64 %v3595, %v3592
  %v3597 = add i64 %v3582, %v3596
  %v3598 = add i64 %v3593, 1
  %v3599 = mul i64 %v3589, %v3598
  %v3600 = sdiv i64 %v3599, %v3592
  %v3601 = add i64 %v3582, %v3600
  %v3602 = mul i64 %v3587, 272
  %v3603 = getelementptr inbounds float, ptr %v2665, i64 %v3602
  %v3604 = sub i64 %v3601, %v3597
  %v3605 = mul i64 %v3597, 2
  %v3606 = getelementptr inbounds float, ptr %v120, i64 %v3605
  %v3607 = getelementptr inbounds float, ptr %v3606, i64 0
  %v3608 = sub i64 %v3604, 1
  %v3609 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3608
  %v3610 = load ptr, ptr %v3609, align 4
  %v3611 = getelementptr inbounds float, ptr %v3568, i64 0
  %v3612 = icmp sgt i64 %v3604, 0
  br i1 %v3612, label %b272, label %b273
b272:
  call void %v3610(ptr %v3607, i64 2, ptr %v3603, i64 2, ptr %v3611, i64 8, i64 0)
  br label %b273
b273:
  %v3613 = add i64 %v3602, 16
  %v3614 = getelementptr inbounds float, ptr %v2665, i64 %v3613
  %v3615 = sub i64 %v3601, %v3597
  %v3616 = mul i64 %v3597, 16
  %v3617 = getelementptr inbounds float, ptr %v118, i64 %v3616
  %v3618 = getelementptr inbounds float, ptr %v3617, i64 0
  %v3619 = sub i64 %v3615, 1
  %v3620 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3619
  %v3621 = load ptr, ptr %v3620, align 4
  %v3622 = getelementptr inbounds float, ptr %v3568, i64 0
  %v3623 = icmp sgt i64 %v3615, 0
  br i1 %v3623, label %b274, label %b275
b274:
  call void %v3621(ptr %v3618, i64 16, ptr %v3614, i64 16, ptr %v3622, i64 8, i64 0)
  br label %b275
b275:
  %v3624 = add i64 %v3613, 128
  %v3625 = getelementptr inbounds float, ptr %v2665, i64 %v3624
  %v3626 = sub i64 %v3601, %v3597
  %v3627 = mul i64 %v3597, 16
  %v3628 = getelementptr inbounds float, ptr %v130, i64 %v3627
  %v3629 = getelementptr inbounds float, ptr %v3628, i64 0
  %v3630 = sub i64 %v3626, 1
  %v3631 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3630
  %v3632 = load ptr, ptr %v3631, align 4
  %v3633 = getelementptr inbounds float, ptr %v3568, i64 0
  %v3634 = icmp sgt i64 %v3626, 0
  br i1 %v3634, label %b276, label %b277
b276:
  call void %v3632(ptr %v3629, i64 16, ptr %v3625, i64 16, ptr %v3633, i64 8, i64 0)
  br label %b277
b277:
  %v3635 = add i64 %v3624, 128
  br label %b278
b278:
  %v3636 = phi i64 [ %v3597, %b277 ], [ %v3661, %b283 ]
  %v3637 = icmp slt i64 %v3636, %v3601
  br i1 %v3637, label %b279, label %b280
b279:
  %v3638 = sub i64 %v3636, %v3597
  %v3639 = mul i64 %v3638, 8
  %v3640 = getelementptr inbounds float, ptr %v3568, i64 %v3639
  %v3641 = mul i64 %v3636, 8
  %v3642 = getelementptr inbounds float, ptr %v110, i64 %v3641
  %v3643 = mul i64 %v3636, 8
  %v3644 = getelementptr inbounds float, ptr %v46, i64 %v3643
  br label %b281
b281:
  %v3645 = phi i64 [ 0, %b279 ], [ %v3660, %b282 ]
  %v3646 = icmp slt i64 %v3645, 1
  br i1 %v3646, label %b282, label %b283
b282:
  %v3647 = mul i64 %v3587, 1
  %v3648 = add i64 %v3647, %v3645
  %v3649 = mul i64 %v3648, 8
  %v3650 = add i64 0, %v3645
  %v3651 = mul i64 %v3650, 8
  %v3652 = getelementptr inbounds float, ptr %v3640, i64 %v3651
  %v3653 = load <8 x float>, ptr %v3652, align 4
  %v3654 = add i64 0, %v3649
  %v3655 = getelementptr inbounds float, ptr %v3642, i64 %v3654
  %v3656 = load <8 x float>, ptr %v3655, align 4
  %v3657 = fadd <8 x float> %v3653, %v3656
  %v3658 = add i64 0, %v3649
  %v3659 = getelementptr inbounds float, ptr %v3644, i64 %v3658
  store <8 x float> %v3657, ptr %v3659, align 4
  %v3660 = add nsw i64 %v3645, 1
  br label %b281
b283:
  %v3661 = add nsw i64 %v3636, 1
  br label %b278
b280:
  %v3662 = add nsw i64 %v3593, 1
  br label %b269
b271:
  %v3663 = add nsw i64 %v3587, 1
  br label %b266
b268:
  %v3664 = add nsw i64 %v3582, 96
  br label %b263
b265:
  %v3665 = icmp sgt i64 %v3, 1
  br i1 %v3665, label %b284, label %b285
b284:
  %v3666 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3667 = atomicrmw add ptr %v3666, i64 1 acq_rel
  %v3668 = load i64, ptr %v213, align 8
  %v3669 = add i64 %v3668, 1
  store i64 %v3669, ptr %v213, align 8
  %v3670 = mul i64 %v3, %v3669
  br label %b286
b286:
  %v3671 = load atomic i64, ptr %v3666 acquire, align 8
  %v3672 = icmp slt i64 %v3671, %v3670
  br i1 %v3672, label %b287, label %b288
b287:
  %v3673 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
  %v3674 = getelementptr inbounds i64, ptr %v1, i64 73
  %v3675 = load i64, ptr %v3674, align 8
  %v3676 = icmp eq i64 %v3675, 0
  br i1 %v3676, label %b289, label %b290
b289:
  %v3677 = add i64 %v7, 0
  %v3678 = sdiv i64 %v3677, 1
  %v3679 = add i64 %v2, 1
  %v3680 = mul i64 %v3678, %v2
  %v3681 = sdiv i64 %v3680, %v3
  %v3682 = mul i64 %v3681, 1
  %v3683 = icmp slt i64 %v3682, %v7
  %v3684 = select i1 %v3683, i64 %v3682, i64 %v7
  %v3685 = mul i64 %v3678, %v3679
  %v3686 = sdiv i64 %v3685, %v3
  %v3687 = mul i64 %v3686, 1
  %v3688 = icmp slt i64 %v3687, %v7
  %v3689 = select i1 %v3688, i64 %v3687, i64 %v7
  br label %b291
b291:
  %v3690 = phi i64 [ %v3684, %b289 ], [ %v3707, %b296 ]
  %v3691 = icmp slt i64 %v3690, %v3689
  br i1 %v3691, label %b292, label %b293
b292:
  %v3692 = and i64 0, 1
  %v3693 = mul i64 %v3692, %v7
  %v3694 = add i64 %v3693, %v3690
  %v3695 = mul i64 %v3694, 128
  %v3696 = getelementptr inbounds float, ptr %v40, i64 %v3695
  %v3697 = mul i64 %v3690, 128
  %v3698 = getelementptr inbounds float, ptr %v32, i64 %v3697
  br label %b294
b294:
  %v3699 = phi i64 [ 0, %b292 ], [ %v3706, %b295 ]
  %v3700 = icmp slt i64 %v3699, 128
  br i1 %v3700, label %b295, label %b296
b295:
  %v3701 = add i64 0, %v3699
  %v3702 = getelementptr inbounds float, ptr %v3696, i64 %v3701
  %v3703 = load <8 x float>, ptr %v3702, align 4
  %v3704 = add i64 0, %v3699
  %v3705 = getelementptr inbounds float, ptr %v3698, i64 %v3704
  store <8 x float> %v3703, ptr %v3705, align 4
  %v3706 = add nsw i64 %v3699, 8
  br label %b294
b296:
  %v3707 = add nsw i64 %v3690, 1
  br label %b291
b293:
  br label %b290
b290:
  %v3708 = icmp sgt i64 %v3, 1
  br i1 %v3708, label %b297, label %b298
b297:
  %v3709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3710 = atomicrmw add ptr %v3709, i64 1 acq_rel
  %v3711 = load i64, ptr %v213, align 8
  %v3712 = add i64 %v3711, 1
  store i64 %v3712, ptr %v213, align 8
  %v3713 = mul i64 %v3, %v3712
  br label %b299
b299:
  %v3714 = load atomic i64, ptr %v3709 acquire, align 8
  %v3715 = icmp slt i64 %v3714, %v3713
  br i1 %v3715, label %b300, label %b301
b300:
  %v3716 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v3717 = getelementptr inbounds i64, ptr %v1, i64 74
  %v3718 = load i64, ptr %v3717, align 8
  %v3719 = icmp eq i64 %v3718, 0
  br i1 %v3719, label %b302, label %b303
b302:
  %v3720 = add i64 %v7, 0
  %v3721 = sdiv i64 %v3720, 1
  %v3722 = add i64 %v2, 1
  %v3723 = mul i64 %v3721, %v2
  %v3724 = sdiv i64 %v3723, %v3
  %v3725 = mul i64 %v3724, 1
  %v3726 = icmp slt i64 %v3725, %v7
  %v3727 = select i1 %v3726, i64 %v3725, i64 %v7
  %v3728 = mul i64 %v3721, %v3722
  %v3729 = sdiv i64 %v3728, %v3
  %v3730 = mul i64 %v3729, 1
  %v3731 = icmp slt i64 %v3730, %v7
  %v3732 = select i1 %v3731, i64 %v3730, i64 %v7
  br label %b304
b304:
  %v3733 = phi i64 [ %v3727, %b302 ], [ %v3750, %b309 ]
  %v3734 = icmp slt i64 %v3733, %v3732
  br i1 %v3734, label %b305, label %b306
b305:
  %v3735 = and i64 0, 1
  %v3736 = mul i64 %v3735, %v7
  %v3737 = add i64 %v3736, %v3733
  %v3738 = mul i64 %v3737, 16
  %v3739 = getelementptr inbounds float, ptr %v42, i64 %v3738
  %v3740 = mul i64 %v3733, 16
  %v3741 = getelementptr inbounds float, ptr %v34, i64 %v3740
  br label %b307
b307:
  %v3742 = phi i64 [ 0, %b305 ], [ %v3749, %b308 ]
  %v3743 = icmp slt i64 %v3742, 16
  br i1 %v3743, label %b308, label %b309
b308:
  %v3744 = add i64 0, %v3742
  %v3745 = getelementptr inbounds float, ptr %v3739, i64 %v3744
  %v3746 = load <8 x float>, ptr %v3745, align 4
  %v3747 = add i64 0, %v3742
  %v3748 = getelementptr inbounds float, ptr %v3741, i64 %v3747
  store <8 x float> %v3746, ptr %v3748, align 4
  %v3749 = add nsw i64 %v3742, 8
  br label %b307
b309:
  %v3750 = add nsw i64 %v3733, 1
  br label %b304
b306:
  br label %b303
b303:
  %v3751 = icmp sgt i64 %v3, 1
  br i1 %v3751, label %b310, label %b311
b310:
  %v3752 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3753 = atomicrmw add ptr %v3752, i64 1 acq_rel
  %v3754 = load i64, ptr %v213, align 8
  %v3755 = add i64 %v3754, 1
  store i64 %v3755, ptr %v213, align 8
  %v3756 = mul i64 %v3, %v3755
  br label %b312
b312:
  %v3757 = load atomic i64, ptr %v3752 acquire, align 8
  %v3758 = icmp slt i64 %v3757, %v3756
  br i1 %v3758, label %b313, label %b314
b313:
  %v3759 = call i32 @sched_yield()
  br label %b312
b314:
  br label %b311
b311:
  %v3760 = mul i64 0, 16
  %v3761 = getelementptr inbounds float, ptr %v108, i64 %v3760
  %v3762 = getelementptr inbounds float, ptr %v3761, i64 0
  %v3763 = mul i64 0, 8
  %v3764 = getelementptr inbounds float, ptr %v14, i64 %v3763
  %v3765 = getelementptr inbounds float, ptr %v3764, i64 0
  %v3766 = getelementptr inbounds float, ptr %v218, i64 12288
  %v3767 = add i64 16, 1
  %v3768 = sdiv i64 %v3767, 2
  %v3769 = add i64 %v2, 1
  %v3770 = mul i64 %v3768, %v2
  %v3771 = sdiv i64 %v3770, %v3
  %v3772 = mul i64 %v3771, 2
  %v3773 = icmp slt i64 %v3772, 16
  %v3774 = select i1 %v3773, i64 %v3772, i64 16
  %v3775 = mul i64 %v3768, %v3769
  %v3776 = sdiv i64 %v3775, %v3
  %v3777 = mul i64 %v3776, 2
  %v3778 = icmp slt i64 %v3777, 16
  %v3779 = select i1 %v3778, i64 %v3777, i64 16
  %v3780 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b315
b315:
  %v3781 = phi i64 [ %v3774, %b311 ], [ %v3789, %b320 ]
  %v3782 = icmp slt i64 %v3781, %v3779
  br i1 %v3782, label %b316, label %b317
b316:
  %v3783 = mul i64 %v3781, 8
  %v3784 = getelementptr inbounds float, ptr %v3780, i64 %v3783
  br label %b318
b318:
  %v3785 = phi i64 [ 0, %b316 ], [ %v3788, %b319 ]
  %v3786 = icmp slt i64 %v3785, 8
  br i1 %v3786, label %b319, label %b320
b319:
  %v3787 = getelementptr inbounds float, ptr %v3784, i64 %v3785
  store float 0x0000000000000000, ptr %v3787, align 4
  %v3788 = add nsw i64 %v3785, 1
  br label %b318
b320:
  %v3789 = add nsw i64 %v3781, 1
  br label %b315
b317:
  %v3790 = mul i64 %v8, 1
  br label %b321
b321:
  %v3791 = phi i64 [ 0, %b317 ], [ %v3895, %b326 ]
  %v3792 = icmp slt i64 %v3791, %v3790
  br i1 %v3792, label %b322, label %b323
b322:
  %v3793 = sub i64 %v3790, %v3791
  %v3794 = icmp slt i64 %v3793, 384
  %v3795 = select i1 %v3794, i64 %v3793, i64 384
  br label %b324
b324:
  %v3796 = phi i64 [ %v3774, %b322 ], [ %v3894, %b350 ]
  %v3797 = icmp slt i64 %v3796, %v3779
  br i1 %v3797, label %b325, label %b326
b325:
  %v3798 = sub i64 %v3779, %v3796
  %v3799 = icmp slt i64 %v3798, 64
  %v3800 = select i1 %v3799, i64 %v3798, i64 64
  %v3801 = sdiv i64 %v3800, 2
  %v3802 = mul i64 %v3801, 2
  %v3803 = sub i64 %v3800, %v3802
  %v3804 = mul i64 %v3791, 16
  %v3805 = add i64 %v3804, %v3796
  %v3806 = getelementptr inbounds float, ptr %v3762, i64 %v3805
  br label %b327
b327:
  %v3807 = phi i64 [ 0, %b325 ], [ %v3833, %b335 ]
  %v3808 = icmp slt i64 %v3807, %v3795
  br i1 %v3808, label %b328, label %b329
b328:
  %v3809 = mul i64 %v3807, 16
  %v3810 = getelementptr inbounds float, ptr %v3806, i64 %v3809
  %v3811 = mul i64 %v3807, 2
  %v3812 = getelementptr inbounds float, ptr %v3766, i64 %v3811
  br label %b330
b330:
  %v3813 = phi i64 [ 0, %b328 ], [ %v3822, %b331 ]
  %v3814 = icmp slt i64 %v3813, %v3801
  br i1 %v3814, label %b331, label %b332
b331:
  %v3815 = mul i64 %v3813, 2
  %v3816 = getelementptr inbounds float, ptr %v3810, i64 %v3815
  %v3817 = mul i64 %v3813, 768
  %v3818 = getelementptr inbounds float, ptr %v3812, i64 %v3817
  %v3819 = getelementptr inbounds float, ptr %v3816, i64 0
  %v3820 = load <2 x float>, ptr %v3819, align 4
  %v3821 = getelementptr inbounds float, ptr %v3818, i64 0
  store <2 x float> %v3820, ptr %v3821, align 4
  %v3822 = add nsw i64 %v3813, 1
  br label %b330
b332:
  %v3823 = mul i64 %v3801, 2
  %v3824 = getelementptr inbounds float, ptr %v3810, i64 %v3823
  %v3825 = mul i64 %v3801, 768
  %v3826 = getelementptr inbounds float, ptr %v3812, i64 %v3825
  br label %b333
b333:
  %v3827 = phi i64 [ 0, %b332 ], [ %v3832, %b334 ]
  %v3828 = icmp slt i64 %v3827, %v3803
  br i1 %v3828, label %b334, label %b335
b334:
  %v3829 = getelementptr inbounds float, ptr %v3824, i64 %v3827
  %v3830 = load float, ptr %v3829, align 4
  %v3831 = getelementptr inbounds float, ptr %v3826, i64 %v3827
  store float %v3830, ptr %v3831, align 4
  %v3832 = add nsw i64 %v3827, 1
  br label %b333, !llvm.loop !0
b335:
  %v3833 = add nsw i64 %v3807, 1
  br label %b327
b329:
  br label %b336
b336:
  %v3834 = phi i64 [ 0, %b329 ], [ %v3869, %b344 ]
  %v3835 = icmp slt i64 %v3834, 0
  br i1 %v3835, label %b337, label %b338
b337:
  %v3836 = mul i64 %v3791, 8
  %v3837 = add i64 %v3836, %v3834
  %v3838 = getelementptr inbounds float, ptr %v3765, i64 %v3837
  br label %b339
b339:
  %v3839 = phi i64 [ 0, %b337 ], [ %v3857, %b340 ]
  %v3840 = icmp slt i64 %v3839, %v3795
  br i1 %v3840, label %b340, label %b341
b340:
  %v3841 = mul i64 %v3839, 8
  %v3842 = getelementptr inbounds float, ptr %v3838, i64 %v3841
  %v3843 = mul i64 %v3839, 32
  %v3844 = getelementptr inbounds float, ptr %v218, i64 %v3843
  %v3845 = getelementptr inbounds float, ptr %v3842, i64 0
  %v3846 = load <8 x float>, ptr %v3845, align 4
  %v3847 = getelementptr inbounds float, ptr %v3844, i64 0
  store <8 x float> %v3846, ptr %v3847, align 4
  %v3848 = getelementptr inbounds float, ptr %v3842, i64 8
  %v3849 = load <8 x float>, ptr %v3848, align 4
  %v3850 = getelementptr inbounds float, ptr %v3844, i64 8
  store <8 x float> %v3849, ptr %v3850, align 4
  %v3851 = getelementptr inbounds float, ptr %v3842, i64 16
  %v3852 = load <8 x float>, ptr %v3851, align 4
  %v3853 = getelementptr inbounds float, ptr %v3844, i64 16
  store <8 x float> %v3852, ptr %v3853, align 4
  %v3854 = getelementptr inbounds float, ptr %v3842, i64 24
  %v3855 = load <8 x float>, ptr %v3854, align 4
  %v3856 = getelementptr inbounds float, ptr %v3844, i64 24
  store <8 x float> %v3855, ptr %v3856, align 4
  %v3857 = add nsw i64 %v3839, 1
  br label %b339
b341:
  %v3858 = sdiv i64 %v3800, 2
  br label %b342
b342:
  %v3859 = phi i64 [ 0, %b341 ], [ %v3868, %b343 ]
  %v3860 = icmp slt i64 %v3859, %v3858
  br i1 %v3860, label %b343, label %b344
b343:
  %v3861 = mul i64 %v3859, 2
  %v3862 = add i64 %v3796, %v3861
  %v3863 = mul i64 %v3859, 768
  %v3864 = getelementptr inbounds float, ptr %v3766, i64 %v3863
  %v3865 = mul i64 %v3862, 8
  %v3866 = add i64 %v3865, %v3834
  %v3867 = getelementptr inbounds float, ptr %v3780, i64 %v3866
  call void @outer_2x32(ptr %v3864, ptr %v218, i64 %v3795, ptr %v3867, i64 8)
  %v3868 = add nsw i64 %v3859, 1
  br label %b342
b344:
  %v3869 = add nsw i64 %v3834, 32
  br label %b336
b338:
  %v3870 = mul i64 %v3791, 8
  %v3871 = add i64 %v3870, 0
  %v3872 = getelementptr inbounds float, ptr %v3765, i64 %v3871
  br label %b345
b345:
  %v3873 = phi i64 [ 0, %b338 ], [ %v3882, %b346 ]
  %v3874 = icmp slt i64 %v3873, %v3795
  br i1 %v3874, label %b346, label %b347
b346:
  %v3875 = mul i64 %v3873, 8
  %v3876 = getelementptr inbounds float, ptr %v3872, i64 %v3875
  %v3877 = mul i64 %v3873, 8
  %v3878 = getelementptr inbounds float, ptr %v218, i64 %v3877
  %v3879 = getelementptr inbounds float, ptr %v3876, i64 0
  %v3880 = load <8 x float>, ptr %v3879, align 4
  %v3881 = getelementptr inbounds float, ptr %v3878, i64 0
  store <8 x float> %v3880, ptr %v3881, align 4
  %v3882 = add nsw i64 %v3873, 1
  br label %b345
b347:
  %v3883 = sdiv i64 %v3800, 2
  br label %b348
b348:
  %v3884 = phi i64 [ 0, %b347 ], [ %v3893, %b349 ]
  %v3885 = icmp slt i64 %v3884, %v3883
  br i1 %v3885, label %b349, label %b350
b349:
  %v3886 = mul i64 %v3884, 2
  %v3887 = add i64 %v3796, %v3886
  %v3888 = mul i64 %v3884, 768
  %v3889 = getelementptr inbounds float, ptr %v3766, i64 %v3888
  %v3890 = mul i64 %v3887, 8
  %v3891 = add i64 %v3890, 0
  %v3892 = getelementptr inbounds float, ptr %v3780, i64 %v3891
  call void @outer_2x8(ptr %v3889, ptr %v218, i64 %v3795, ptr %v3892, i64 8)
  %v3893 = add nsw i64 %v3884, 1
  br label %b348
b350:
  %v3894 = add nsw i64 %v3796, 64
  br label %b324
b326:
  %v3895 = add nsw i64 %v3791, 384
  br label %b321
b323:
  %v3896 = icmp sgt i64 %v3, 1
  br i1 %v3896, label %b351, label %b352
b351:
  %v3897 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3898 = atomicrmw add ptr %v3897, i64 1 acq_rel
  %v3899 = load i64, ptr %v213, align 8
  %v3900 = add i64 %v3899, 1
  store i64 %v3900, ptr %v213, align 8
  %v3901 = mul i64 %v3, %v3900
  br label %b353
b353:
  %v3902 = load atomic i64, ptr %v3897 acquire, align 8
  %v3903 = icmp slt i64 %v3902, %v3901
  br i1 %v3903, label %b354, label %b355
b354:
  %v3904 = call i32 @sched_yield()
  br label %b353
b355:
  br label %b352
b352:
  %v3905 = mul i64 0, 16
  %v3906 = getelementptr inbounds float, ptr %v130, i64 %v3905
  %v3907 = getelementptr inbounds float, ptr %v3906, i64 0
  %v3908 = mul i64 0, 8
  %v3909 = getelementptr inbounds float, ptr %v14, i64 %v3908
  %v3910 = getelementptr inbounds float, ptr %v3909, i64 0
  %v3911 = getelementptr inbounds float, ptr %v218, i64 12288
  %v3912 = add i64 16, 1
  %v3913 = sdiv i64 %v3912, 2
  %v3914 = add i64 %v2, 1
  %v3915 = mul i64 %v3913, %v2
  %v3916 = sdiv i64 %v3915, %v3
  %v3917 = mul i64 %v3916, 2
  %v3918 = icmp slt i64 %v3917, 16
  %v3919 = select i1 %v3918, i64 %v3917, i64 16
  %v3920 = mul i64 %v3913, %v3914
  %v3921 = sdiv i64 %v3920, %v3
  %v3922 = mul i64 %v3921, 2
  %v3923 = icmp slt i64 %v3922, 16
  %v3924 = select i1 %v3923, i64 %v3922, i64 16
  %v3925 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b356
b356:
  %v3926 = phi i64 [ %v3919, %b352 ], [ %v3934, %b361 ]
  %v3927 = icmp slt i64 %v3926, %v3924
  br i1 %v3927, label %b357, label %b358
b357:
  %v3928 = mul i64 %v3926, 8
  %v3929 = getelementptr inbounds float, ptr %v3925, i64 %v3928
  br label %b359
b359:
  %v3930 = phi i64 [ 0, %b357 ], [ %v3933, %b360 ]
  %v3931 = icmp slt i64 %v3930, 8
  br i1 %v3931, label %b360, label %b361
b360:
  %v3932 = getelementptr inbounds float, ptr %v3929, i64 %v3930
  store float 0x0000000000000000, ptr %v3932, align 4
  %v3933 = add nsw i64 %v3930, 1
  br label %b359
b361:
  %v3934 = add nsw i64 %v3926, 1
  br label %b356
b358:
  %v3935 = mul i64 %v8, 1
  br label %b362
b362:
  %v3936 = phi i64 [ 0, %b358 ], [ %v4040, %b367 ]
  %v3937 = icmp slt i64 %v3936, %v3935
  br i1 %v3937, label %b363, label %b364
b363:
  %v3938 = sub i64 %v3935, %v3936
  %v3939 = icmp slt i64 %v3938, 384
  %v3940 = select i1 %v3939, i64 %v3938, i64 384
  br label %b365
b365:
  %v3941 = phi i64 [ %v3919, %b363 ], [ %v4039, %b391 ]
  %v3942 = icmp slt i64 %v3941, %v3924
  br i1 %v3942, label %b366, label %b367
b366:
  %v3943 = sub i64 %v3924, %v3941
  %v3944 = icmp slt i64 %v3943, 64
  %v3945 = select i1 %v3944, i64 %v3943, i64 64
  %v3946 = sdiv i64 %v3945, 2
  %v3947 = mul i64 %v3946, 2
  %v3948 = sub i64 %v3945, %v3947
  %v3949 = mul i64 %v3936, 16
  %v3950 = add i64 %v3949, %v3941
  %v3951 = getelementptr inbounds float, ptr %v3907, i64 %v3950
  br label %b368
b368:
  %v3952 = phi i64 [ 0, %b366 ], [ %v3978, %b376 ]
  %v3953 = icmp slt i64 %v3952, %v3940
  br i1 %v3953, label %b369, label %b370
b369:
  %v3954 = mul i64 %v3952, 16
  %v3955 = getelementptr inbounds float, ptr %v3951, i64 %v3954
  %v3956 = mul i64 %v3952, 2
  %v3957 = getelementptr inbounds float, ptr %v3911, i64 %v3956
  br label %b371
b371:
  %v3958 = phi i64 [ 0, %b369 ], [ %v3967, %b372 ]
  %v3959 = icmp slt i64 %v3958, %v3946
  br i1 %v3959, label %b372, label %b373
b372:
  %v3960 = mul i64 %v3958, 2
  %v3961 = getelementptr inbounds float, ptr %v3955, i64 %v3960
  %v3962 = mul i64 %v3958, 768
  %v3963 = getelementptr inbounds float, ptr %v3957, i64 %v3962
  %v3964 = getelementptr inbounds float, ptr %v3961, i64 0
  %v3965 = load <2 x float>, ptr %v3964, align 4
  %v3966 = getelementptr inbounds float, ptr %v3963, i64 0
  store <2 x float> %v3965, ptr %v3966, align 4
  %v3967 = add nsw i64 %v3958, 1
  br label %b371
b373:
  %v3968 = mul i64 %v3946, 2
  %v3969 = getelementptr inbounds float, ptr %v3955, i64 %v3968
  %v3970 = mul i64 %v3946, 768
  %v3971 = getelementptr inbounds float, ptr %v3957, i64 %v3970
  br label %b374
b374:
  %v3972 = phi i64 [ 0, %b373 ], [ %v3977, %b375 ]
  %v3973 = icmp slt i64 %v3972, %v3948
  br i1 %v3973, label %b375, label %b376
b375:
  %v3974 = getelementptr inbounds float, ptr %v3969, i64 %v3972
  %v3975 = load float, ptr %v3974, align 4
  %v3976 = getelementptr inbounds float, ptr %v3971, i64 %v3972
  store float %v3975, ptr %v3976, align 4
  %v3977 = add nsw i64 %v3972, 1
  br label %b374, !llvm.loop !3
b376:
  %v3978 = add nsw i64 %v3952, 1
  br label %b368
b370:
  br label %b377
b377:
  %v3979 = phi i64 [ 0, %b370 ], [ %v4014, %b385 ]
  %v3980 = icmp slt i64 %v3979, 0
  br i1 %v3980, label %b378, label %b379
b378:
  %v3981 = mul i64 %v3936, 8
  %v3982 = add i64 %v3981, %v3979
  %v3983 = getelementptr inbounds float, ptr %v3910, i64 %v3982
  br label %b380
b380:
  %v3984 = phi i64 [ 0, %b378 ], [ %v4002, %b381 ]
  %v3985 = icmp slt i64 %v3984, %v3940
  br i1 %v3985, label %b381, label %b382
b381:
  %v3986 = mul i64 %v3984, 8
  %v3987 = getelementptr inbounds float, ptr %v3983, i64 %v3986
  %v3988 = mul i64 %v3984, 32
  %v3989 = getelementptr inbounds float, ptr %v218, i64 %v3988
  %v3990 = getelementptr inbounds float, ptr %v3987, i64 0
  %v3991 = load <8 x float>, ptr %v3990, align 4
  %v3992 = getelementptr inbounds float, ptr %v3989, i64 0
  store <8 x float> %v3991, ptr %v3992, align 4
  %v3993 = getelementptr inbounds float, ptr %v3987, i64 8
  %v3994 = load <8 x float>, ptr %v3993, align 4
  %v3995 = getelementptr inbounds float, ptr %v3989, i64 8
  store <8 x float> %v3994, ptr %v3995, align 4
  %v3996 = getelementptr inbounds float, ptr %v3987, i64 16
  %v3997 = load <8 x float>, ptr %v3996, align 4
  %v3998 = getelementptr inbounds float, ptr %v3989, i64 16
  store <8 x float> %v3997, ptr %v3998, align 4
  %v3999 = getelementptr inbounds float, ptr %v3987, i64 24
  %v4000 = load <8 x float>, ptr %v3999, align 4
  %v4001 = getelementptr inbounds float, ptr %v3989, i64 24
  store <8 x float> %v4000, ptr %v4001, align 4
  %v4002 = add nsw i64 %v3984, 1
  br label %b380
b382:
  %v4003 = sdiv i64 %v3945, 2
  br label %b383
b383:
  %v4004 = phi i64 [ 0, %b382 ], [ %v4013, %b384 ]
  %v4005 = icmp slt i64 %v4004, %v4003
  br i1 %v4005, label %b384, label %b385
b384:
  %v4006 = mul i64 %v4004, 2
  %v4007 = add i64 %v3941, %v4006
  %v4008 = mul i64 %v4004, 768
  %v4009 = getelementptr inbounds float, ptr %v3911, i64 %v4008
  %v4010 = mul i64 %v4007, 8
  %v4011 = add i64 %v4010, %v3979
  %v4012 = getelementptr inbounds float, ptr %v3925, i64 %v4011
  call void @outer_2x32(ptr %v4009, ptr %v218, i64 %v3940, ptr %v4012, i64 8)
  %v4013 = add nsw i64 %v4004, 1
  br label %b383
b385:
  %v4014 = add nsw i64 %v3979, 32
  br label %b377
b379:
  %v4015 = mul i64 %v3936, 8
  %v4016 = add i64 %v4015, 0
  %v4017 = getelementptr inbounds float, ptr %v3910, i64 %v4016
  br label %b386
b386:
  %v4018 = phi i64 [ 0, %b379 ], [ %v4027, %b387 ]
  %v4019 = icmp slt i64 %v4018, %v3940
  br i1 %v4019, label %b387, label %b388
b387:
  %v4020 = mul i64 %v4018, 8
  %v4021 = getelementptr inbounds float, ptr %v4017, i64 %v4020
  %v4022 = mul i64 %v4018, 8
  %v4023 = getelementptr inbounds float, ptr %v218, i64 %v4022
  %v4024 = getelementptr inbounds float, ptr %v4021, i64 0
  %v4025 = load <8 x float>, ptr %v4024, align 4
  %v4026 = getelementptr inbounds float, ptr %v4023, i64 0
  store <8 x float> %v4025, ptr %v4026, align 4
  %v4027 = add nsw i64 %v4018, 1
  br label %b386
b388:
  %v4028 = sdiv i64 %v3945, 2
  br label %b389
b389:
  %v4029 = phi i64 [ 0, %b388 ], [ %v4038, %b390 ]
  %v4030 = icmp slt i64 %v4029, %v4028
  br i1 %v4030, label %b390, label %b391
b390:
  %v4031 = mul i64 %v4029, 2
  %v4032 = add i64 %v3941, %v4031
  %v4033 = mul i64 %v4029, 768
  %v4034 = getelementptr inbounds float, ptr %v3911, i64 %v4033
  %v4035 = mul i64 %v4032, 8
  %v4036 = add i64 %v4035, 0
  %v4037 = getelementptr inbounds float, ptr %v3925, i64 %v4036
  call void @outer_2x8(ptr %v4034, ptr %v218, i64 %v3940, ptr %v4037, i64 8)
  %v4038 = add nsw i64 %v4029, 1
  br label %b389
b391:
  %v4039 = add nsw i64 %v3941, 64
  br label %b365
b367:
  %v4040 = add nsw i64 %v3936, 384
  br label %b362
b364:
  %v4041 = icmp sgt i64 %v3, 1
  br i1 %v4041, label %b392, label %b393
b392:
  %v4042 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4043 = atomicrmw add ptr %v4042, i64 1 acq_rel
  %v4044 = load i64, ptr %v213, align 8
  %v4045 = add i64 %v4044, 1
  store i64 %v4045, ptr %v213, align 8
  %v4046 = mul i64 %v3, %v4045
  br label %b394
b394:
  %v4047 = load atomic i64, ptr %v4042 acquire, align 8
  %v4048 = icmp slt i64 %v4047, %v4046
  br i1 %v4048, label %b395, label %b396
b395:
  %v4049 = call i32 @sched_yield()
  br label %b394
b396:
  br label %b393
b393:
  %v4050 = mul i64 0, 16
  %v4051 = getelementptr inbounds float, ptr %v118, i64 %v4050
  %v4052 = getelementptr inbounds float, ptr %v4051, i64 0
  %v4053 = mul i64 0, 8
  %v4054 = getelementptr inbounds float, ptr %v14, i64 %v4053
  %v4055 = getelementptr inbounds float, ptr %v4054, i64 0
  %v4056 = getelementptr inbounds float, ptr %v218, i64 12288
  %v4057 = add i64 16, 1
  %v4058 = sdiv i64 %v4057, 2
  %v4059 = add i64 %v2, 1
  %v4060 = mul i64 %v4058, %v2
  %v4061 = sdiv i64 %v4060, %v3
  %v4062 = mul i64 %v4061, 2
  %v4063 = icmp slt i64 %v4062, 16
  %v4064 = select i1 %v4063, i64 %v4062, i64 16
  %v4065 = mul i64 %v4058, %v4059
  %v4066 = sdiv i64 %v4065, %v3
  %v4067 = mul i64 %v4066, 2
  %v4068 = icmp slt i64 %v4067, 16
  %v4069 = select i1 %v4068, i64 %v4067, i64 16
  %v4070 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b397
b397:
  %v4071 = phi i64 [ %v4064, %b393 ], [ %v4079, %b402 ]
  %v4072 = icmp slt i64 %v4071, %v4069
  br i1 %v4072, label %b398, label %b399
b398:
  %v4073 = mul i64 %v4071, 8
  %v4074 = getelementptr inbounds float, ptr %v4070, i64 %v4073
  br label %b400
b400:
  %v4075 = phi i64 [ 0, %b398 ], [ %v4078, %b401 ]
  %v4076 = icmp slt i64 %v4075, 8
  br i1 %v4076, label %b401, label %b402
b401:
  %v4077 = getelementptr inbounds float, ptr %v4074, i64 %v4075
  store float 0x0000000000000000, ptr %v4077, align 4
  %v4078 = add nsw i64 %v4075, 1
  br label %b400
b402:
  %v4079 = add nsw i64 %v4071, 1
  br label %b397
b399:
  %v4080 = mul i64 %v8, 1
  br label %b403
b403:
  %v4081 = phi i64 [ 0, %b399 ], [ %v4185, %b408 ]
  %v4082 = icmp slt i64 %v4081, %v4080
  br i1 %v4082, label %b404, label %b405
b404:
  %v4083 = sub i64 %v4080, %v4081
  %v4084 = icmp slt i64 %v4083, 384
  %v4085 = select i1 %v4084, i64 %v4083, i64 384
  br label %b406
b406:
  %v4086 = phi i64 [ %v4064, %b404 ], [ %v4184, %b432 ]
  %v4087 = icmp slt i64 %v4086, %v4069
  br i1 %v4087, label %b407, label %b408
b407:
  %v4088 = sub i64 %v4069, %v4086
  %v4089 = icmp slt i64 %v4088, 64
  %v4090 = select i1 %v4089, i64 %v4088, i64 64
  %v4091 = sdiv i64 %v4090, 2
  %v4092 = mul i64 %v4091, 2
  %v4093 = sub i64 %v4090, %v4092
  %v4094 = mul i64 %v4081, 16
  %v4095 = add i64 %v4094, %v4086
  %v4096 = getelementptr inbounds float, ptr %v4052, i64 %v4095
  br label %b409
b409:
  %v4097 = phi i64 [ 0, %b407 ], [ %v4123, %b417 ]
  %v4098 = icmp slt i64 %v4097, %v4085
  br i1 %v4098, label %b410, label %b411
b410:
  %v4099 = mul i64 %v4097, 16
  %v4100 = getelementptr inbounds float, ptr %v4096, i64 %v4099
  %v4101 = mul i64 %v4097, 2
  %v4102 = getelementptr inbounds float, ptr %v4056, i64 %v4101
  br label %b412
b412:
  %v4103 = phi i64 [ 0, %b410 ], [ %v4112, %b413 ]
  %v4104 = icmp slt i64 %v4103, %v4091
  br i1 %v4104, label %b413, label %b414
b413:
  %v4105 = mul i64 %v4103, 2
  %v4106 = getelementptr inbounds float, ptr %v4100, i64 %v4105
  %v4107 = mul i64 %v4103, 768
  %v4108 = getelementptr inbounds float, ptr %v4102, i64 %v4107
  %v4109 = getelementptr inbounds float, ptr %v4106, i64 0
  %v4110 = load <2 x float>, ptr %v4109, align 4
  %v4111 = getelementptr inbounds float, ptr %v4108, i64 0
  store <2 x float> %v4110, ptr %v4111, align 4
  %v4112 = add nsw i64 %v4103, 1
  br label %b412
b414:
  %v4113 = mul i64 %v4091, 2
  %v4114 = getelementptr inbounds float, ptr %v4100, i64 %v4113
  %v4115 = mul i64 %v4091, 768
  %v4116 = getelementptr inbounds float, ptr %v4102, i64 %v4115
  br label %b415
b415:
  %v4117 = phi i64 [ 0, %b414 ], [ %v4122, %b416 ]
  %v4118 = icmp slt i64 %v4117, %v4093
  br i1 %v4118, label %b416, label %b417
b416:
  %v4119 = getelementptr inbounds float, ptr %v4114, i64 %v4117
  %v4120 = load float, ptr %v4119, align 4
  %v4121 = getelementptr inbounds float, ptr %v4116, i64 %v4117
  store float %v4120, ptr %v4121, align 4
  %v4122 = add nsw i64 %v4117, 1
  br label %b415, !llvm.loop !6
b417:
  %v4123 = add nsw i64 %v4097, 1
  br label %b409
b411:
  br label %b418
b418:
  %v4124 = phi i64 [ 0, %b411 ], [ %v4159, %b426 ]
  %v4125 = icmp slt i64 %v4124, 0
  br i1 %v4125, label %b419, label %b420
b419:
  %v4126 = mul i64 %v4081, 8
  %v4127 = add i64 %v4126, %v4124
  %v4128 = getelementptr inbounds float, ptr %v4055, i64 %v4127
  br label %b421
b421:
  %v4129 = phi i64 [ 0, %b419 ], [ %v4147, %b422 ]
  %v4130 = icmp slt i64 %v4129, %v4085
  br i1 %v4130, label %b422, label %b423
b422:
  %v4131 = mul i64 %v4129, 8
  %v4132 = getelementptr inbounds float, ptr %v4128, i64 %v4131
  %v4133 = mul i64 %v4129, 32
  %v4134 = getelementptr inbounds float, ptr %v218, i64 %v4133
  %v4135 = getelementptr inbounds float, ptr %v4132, i64 0
  %v4136 = load <8 x float>, ptr %v4135, align 4
  %v4137 = getelementptr inbounds float, ptr %v4134, i64 0
  store <8 x float> %v4136, ptr %v4137, align 4
  %v4138 = getelementptr inbounds float, ptr %v4132, i64 8
  %v4139 = load <8 x float>, ptr %v4138, align 4
  %v4140 = getelementptr inbounds float, ptr %v4134, i64 8
  store <8 x float> %v4139, ptr %v4140, align 4
  %v4141 = getelementptr inbounds float, ptr %v4132, i64 16
  %v4142 = load <8 x float>, ptr %v4141, align 4
  %v4143 = getelementptr inbounds float, ptr %v4134, i64 16
  store <8 x float> %v4142, ptr %v4143, align 4
  %v4144 = getelementptr inbounds float, ptr %v4132, i64 24
  %v4145 = load <8 x float>, ptr %v4144, align 4
  %v4146 = getelementptr inbounds float, ptr %v4134, i64 24
  store <8 x float> %v4145, ptr %v4146, align 4
  %v4147 = add nsw i64 %v4129, 1
  br label %b421
b423:
  %v4148 = sdiv i64 %v4090, 2
  br label %b424
b424:
  %v4149 = phi i64 [ 0, %b423 ], [ %v4158, %b425 ]
  %v4150 = icmp slt i64 %v4149, %v4148
  br i1 %v4150, label %b425, label %b426
b425:
  %v4151 = mul i64 %v4149, 2
  %v4152 = add i64 %v4086, %v4151
  %v4153 = mul i64 %v4149, 768
  %v4154 = getelementptr inbounds float, ptr %v4056, i64 %v4153
  %v4155 = mul i64 %v4152, 8
  %v4156 = add i64 %v4155, %v4124
  %v4157 = getelementptr inbounds float, ptr %v4070, i64 %v4156
  call void @outer_2x32(ptr %v4154, ptr %v218, i64 %v4085, ptr %v4157, i64 8)
  %v4158 = add nsw i64 %v4149, 1
  br label %b424
b426:
  %v4159 = add nsw i64 %v4124, 32
  br label %b418
b420:
  %v4160 = mul i64 %v4081, 8
  %v4161 = add i64 %v4160, 0
  %v4162 = getelementptr inbounds float, ptr %v4055, i64 %v4161
  br label %b427
b427:
  %v4163 = phi i64 [ 0, %b420 ], [ %v4172, %b428 ]
  %v4164 = icmp slt i64 %v4163, %v4085
  br i1 %v4164, label %b428, label %b429
b428:
  %v4165 = mul i64 %v4163, 8
  %v4166 = getelementptr inbounds float, ptr %v4162, i64 %v4165
  %v4167 = mul i64 %v4163, 8
  %v4168 = getelementptr inbounds float, ptr %v218, i64 %v4167
  %v4169 = getelementptr inbounds float, ptr %v4166, i64 0
  %v4170 = load <8 x float>, ptr %v4169, align 4
  %v4171 = getelementptr inbounds float, ptr %v4168, i64 0
  store <8 x float> %v4170, ptr %v4171, align 4
  %v4172 = add nsw i64 %v4163, 1
  br label %b427
b429:
  %v4173 = sdiv i64 %v4090, 2
  br label %b430
b430:
  %v4174 = phi i64 [ 0, %b429 ], [ %v4183, %b431 ]
  %v4175 = icmp slt i64 %v4174, %v4173
  br i1 %v4175, label %b431, label %b432
b431:
  %v4176 = mul i64 %v4174, 2
  %v4177 = add i64 %v4086, %v4176
  %v4178 = mul i64 %v4174, 768
  %v4179 = getelementptr inbounds float, ptr %v4056, i64 %v4178
  %v4180 = mul i64 %v4177, 8
  %v4181 = add i64 %v4180, 0
  %v4182 = getelementptr inbounds float, ptr %v4070, i64 %v4181
  call void @outer_2x8(ptr %v4179, ptr %v218, i64 %v4085, ptr %v4182, i64 8)
  %v4183 = add nsw i64 %v4174, 1
  br label %b430
b432:
  %v4184 = add nsw i64 %v4086, 64
  br label %b406
b408:
  %v4185 = add nsw i64 %v4081, 384
  br label %b403
b405:
  %v4186 = icmp sgt i64 %v3, 1
  br i1 %v4186, label %b433, label %b434
b433:
  %v4187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4188 = atomicrmw add ptr %v4187, i64 1 acq_rel
  %v4189 = load i64, ptr %v213, align 8
  %v4190 = add i64 %v4189, 1
  store i64 %v4190, ptr %v213, align 8
  %v4191 = mul i64 %v3, %v4190
  br label %b435
b435:
  %v4192 = load atomic i64, ptr %v4187 acquire, align 8
  %v4193 = icmp slt i64 %v4192, %v4191
  br i1 %v4193, label %b436, label %b437
b436:
  %v4194 = call i32 @sched_yield()
  br label %b435
b437:
  br label %b434
b434:
  %v4195 = mul i64 0, 2
  %v4196 = getelementptr inbounds float, ptr %v120, i64 %v4195
  %v4197 = getelementptr inbounds float, ptr %v4196, i64 0
  %v4198 = mul i64 0, 8
  %v4199 = getelementptr inbounds float, ptr %v14, i64 %v4198
  %v4200 = getelementptr inbounds float, ptr %v4199, i64 0
  %v4201 = getelementptr inbounds float, ptr %v218, i64 12288
  %v4202 = add i64 2, 1
  %v4203 = sdiv i64 %v4202, 2
  %v4204 = add i64 %v2, 1
  %v4205 = mul i64 %v4203, %v2
  %v4206 = sdiv i64 %v4205, %v3
  %v4207 = mul i64 %v4206, 2
  %v4208 = icmp slt i64 %v4207, 2
  %v4209 = select i1 %v4208, i64 %v4207, i64 2
  %v4210 = mul i64 %v4203, %v4204
  %v4211 = sdiv i64 %v4210, %v3
  %v4212 = mul i64 %v4211, 2
  %v4213 = icmp slt i64 %v4212, 2
  %v4214 = select i1 %v4213, i64 %v4212, i64 2
  %v4215 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b438
b438:
  %v4216 = phi i64 [ %v4209, %b434 ], [ %v4224, %b443 ]
  %v4217 = icmp slt i64 %v4216, %v4214
  br i1 %v4217, label %b439, label %b440
b439:
  %v4218 = mul i64 %v4216, 8
  %v4219 = getelementptr inbounds float, ptr %v4215, i64 %v4218
  br label %b441
b441:
  %v4220 = phi i64 [ 0, %b439 ], [ %v4223, %b442 ]
  %v4221 = icmp slt i64 %v4220, 8
  br i1 %v4221, label %b442, label %b443
b442:
  %v4222 = getelementptr inbounds float, ptr %v4219, i64 %v4220
  store float 0x0000000000000000, ptr %v4222, align 4
  %v4223 = add nsw i64 %v4220, 1
  br label %b441
b443:
  %v4224 = add nsw i64 %v4216, 1
  br label %b438
b440:
  %v4225 = mul i64 %v8, 1
  br label %b444
b444:
  %v4226 = phi i64 [ 0, %b440 ], [ %v4330, %b449 ]
  %v4227 = icmp slt i64 %v4226, %v4225
  br i1 %v4227, label %b445, label %b446
b445:
  %v4228 = sub i64 %v4225, %v4226
  %v4229 = icmp slt i64 %v4228, 384
  %v4230 = select i1 %v4229, i64 %v4228, i64 384
  br label %b447
b447:
  %v4231 = phi i64 [ %v4209, %b445 ], [ %v4329, %b473 ]
  %v4232 = icmp slt i64 %v4231, %v4214
  br i1 %v4232, label %b448, label %b449
b448:
  %v4233 = sub i64 %v4214, %v4231
  %v4234 = icmp slt i64 %v4233, 64
  %v4235 = select i1 %v4234, i64 %v4233, i64 64
  %v4236 = sdiv i64 %v4235, 2
  %v4237 = mul i64 %v4236, 2
  %v4238 = sub i64 %v4235, %v4237
  %v4239 = mul i64 %v4226, 2
  %v4240 = add i64 %v4239, %v4231
  %v4241 = getelementptr inbounds float, ptr %v4197, i64 %v4240
  br label %b450
b450:
  %v4242 = phi i64 [ 0, %b448 ], [ %v4268, %b458 ]
  %v4243 = icmp slt i64 %v4242, %v4230
  br i1 %v4243, label %b451, label %b452
b451:
  %v4244 = mul i64 %v4242, 2
  %v4245 = getelementptr inbounds float, ptr %v4241, i64 %v4244
  %v4246 = mul i64 %v4242, 2
  %v4247 = getelementptr inbounds float, ptr %v4201, i64 %v4246
  br label %b453
b453:
  %v4248 = phi i64 [ 0, %b451 ], [ %v4257, %b454 ]
  %v4249 = icmp slt i64 %v4248, %v4236
  br i1 %v4249, label %b454, label %b455
b454:
  %v4250 = mul i64 %v4248, 2
  %v4251 = getelementptr inbounds float, ptr %v4245, i64 %v4250
  %v4252 = mul i64 %v4248, 768
  %v4253 = getelementptr inbounds float, ptr %v4247, i64 %v4252
  %v4254 = getelementptr inbounds float, ptr %v4251, i64 0
  %v4255 = load <2 x float>, ptr %v4254, align 4
  %v4256 = getelementptr inbounds float, ptr %v4253, i64 0
  store <2 x float> %v4255, ptr %v4256, align 4
  %v4257 = add nsw i64 %v4248, 1
  br label %b453
b455:
  %v4258 = mul i64 %v4236, 2
  %v4259 = getelementptr inbounds float, ptr %v4245, i64 %v4258
  %v4260 = mul i64 %v4236, 768
  %v4261 = getelementptr inbounds float, ptr %v4247, i64 %v4260
  br label %b456
b456:
  %v4262 = phi i64 [ 0, %b455 ], [ %v4267, %b457 ]
  %v4263 = icmp slt i64 %v4262, %v4238
  br i1 %v4263, label %b457, label %b458
b457:
  %v4264 = getelementptr inbounds float, ptr %v4259, i64 %v4262
  %v4265 = load float, ptr %v4264, align 4
  %v4266 = getelementptr inbounds float, ptr %v4261, i64 %v4262
  store float %v4265, ptr %v4266, align 4
  %v4267 = add nsw i64 %v4262, 1
  br label %b456, !llvm.loop !9
b458:
  %v4268 = add nsw i64 %v4242, 1
  br label %b450
b452:
  br label %b459
b459:
  %v4269 = phi i64 [ 0, %b452 ], [ %v4304, %b467 ]
  %v4270 = icmp slt i64 %v4269, 0
  br i1 %v4270, label %b460, label %b461
b460:
  %v4271 = mul i64 %v4226, 8
  %v4272 = add i64 %v4271, %v4269
  %v4273 = getelementptr inbounds float, ptr %v4200, i64 %v4272
  br label %b462
b462:
  %v4274 = phi i64 [ 0, %b460 ], [ %v4292, %b463 ]
  %v4275 = icmp slt i64 %v4274, %v4230
  br i1 %v4275, label %b463, label %b464
b463:
  %v4276 = mul i64 %v4274, 8
  %v4277 = getelementptr inbounds float, ptr %v4273, i64 %v4276
  %v4278 = mul i64 %v4274, 32
  %v4279 = getelementptr inbounds float, ptr %v218, i64 %v4278
  %v4280 = getelementptr inbounds float, ptr %v4277, i64 0
  %v4281 = load <8 x float>, ptr %v4280, align 4
  %v4282 = getelementptr inbounds float, ptr %v4279, i64 0
  store <8 x float> %v4281, ptr %v4282, align 4
  %v4283 = getelementptr inbounds float, ptr %v4277, i64 8
  %v4284 = load <8 x float>, ptr %v4283, align 4
  %v4285 = getelementptr inbounds float, ptr %v4279, i64 8
  store <8 x float> %v4284, ptr %v4285, align 4
  %v4286 = getelementptr inbounds float, ptr %v4277, i64 16
  %v4287 = load <8 x float>, ptr %v4286, align 4
  %v4288 = getelementptr inbounds float, ptr %v4279, i64 16
  store <8 x float> %v4287, ptr %v4288, align 4
  %v4289 = getelementptr inbounds float, ptr %v4277, i64 24
  %v4290 = load <8 x float>, ptr %v4289, align 4
  %v4291 = getelementptr inbounds float, ptr %v4279, i64 24
  store <8 x float> %v4290, ptr %v4291, align 4
  %v4292 = add nsw i64 %v4274, 1
  br label %b462
b464:
  %v4293 = sdiv i64 %v4235, 2
  br label %b465
b465:
  %v4294 = phi i64 [ 0, %b464 ], [ %v4303, %b466 ]
  %v4295 = icmp slt i64 %v4294, %v4293
  br i1 %v4295, label %b466, label %b467
b466:
  %v4296 = mul i64 %v4294, 2
  %v4297 = add i64 %v4231, %v4296
  %v4298 = mul i64 %v4294, 768
  %v4299 = getelementptr inbounds float, ptr %v4201, i64 %v4298
  %v4300 = mul i64 %v4297, 8
  %v4301 = add i64 %v4300, %v4269
  %v4302 = getelementptr inbounds float, ptr %v4215, i64 %v4301
  call void @outer_2x32(ptr %v4299, ptr %v218, i64 %v4230, ptr %v4302, i64 8)
  %v4303 = add nsw i64 %v4294, 1
  br label %b465
b467:
  %v4304 = add nsw i64 %v4269, 32
  br label %b459
b461:
  %v4305 = mul i64 %v4226, 8
  %v4306 = add i64 %v4305, 0
  %v4307 = getelementptr inbounds float, ptr %v4200, i64 %v4306
  br label %b468
b468:
  %v4308 = phi i64 [ 0, %b461 ], [ %v4317, %b469 ]
  %v4309 = icmp slt i64 %v4308, %v4230
  br i1 %v4309, label %b469, label %b470
b469:
  %v4310 = mul i64 %v4308, 8
  %v4311 = getelementptr inbounds float, ptr %v4307, i64 %v4310
  %v4312 = mul i64 %v4308, 8
  %v4313 = getelementptr inbounds float, ptr %v218, i64 %v4312
  %v4314 = getelementptr inbounds float, ptr %v4311, i64 0
  %v4315 = load <8 x float>, ptr %v4314, align 4
  %v4316 = getelementptr inbounds float, ptr %v4313, i64 0
  store <8 x float> %v4315, ptr %v4316, align 4
  %v4317 = add nsw i64 %v4308, 1
  br label %b468
b470:
  %v4318 = sdiv i64 %v4235, 2
  br label %b471
b471:
  %v4319 = phi i64 [ 0, %b470 ], [ %v4328, %b472 ]
  %v4320 = icmp slt i64 %v4319, %v4318
  br i1 %v4320, label %b472, label %b473
b472:
  %v4321 = mul i64 %v4319, 2
  %v4322 = add i64 %v4231, %v4321
  %v4323 = mul i64 %v4319, 768
  %v4324 = getelementptr inbounds float, ptr %v4201, i64 %v4323
  %v4325 = mul i64 %v4322, 8
  %v4326 = add i64 %v4325, 0
  %v4327 = getelementptr inbounds float, ptr %v4215, i64 %v4326
  call void @outer_2x8(ptr %v4324, ptr %v218, i64 %v4230, ptr %v4327, i64 8)
  %v4328 = add nsw i64 %v4319, 1
  br label %b471
b473:
  %v4329 = add nsw i64 %v4231, 64
  br label %b447
b449:
  %v4330 = add nsw i64 %v4226, 384
  br label %b444
b446:
  %v4331 = icmp sgt i64 %v3, 1
  br i1 %v4331, label %b474, label %b475
b474:
  %v4332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4333 = atomicrmw add ptr %v4332, i64 1 acq_rel
  %v4334 = load i64, ptr %v213, align 8
  %v4335 = add i64 %v4334, 1
  store i64 %v4335, ptr %v213, align 8
  %v4336 = mul i64 %v3, %v4335
  br label %b476
b476:
  %v4337 = load atomic i64, ptr %v4332 acquire, align 8
  %v4338 = icmp slt i64 %v4337, %v4336
  br i1 %v4338, label %b477, label %b478
b477:
  %v4339 = call i32 @sched_yield()
  br label %b476
b478:
  br label %b475
b475:
  %v4340 = icmp eq i64 %v2, 0
  br i1 %v4340, label %b479, label %b480
b479:
  %v4341 = icmp ult i64 2, 8
  %v4342 = select i1 %v4341, i64 2, i64 8
  %v4343 = trunc i64 %v4342 to i32
  %v4344 = insertelement <8 x i32> poison, i32 %v4343, i64 0
  %v4345 = shufflevector <8 x i32> %v4344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4345
  br label %b481
b481:
  %v4347 = phi i64 [ 0, %b479 ], [ %v4364, %b486 ]
  %v4348 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v4363, %b486 ]
  %v4349 = icmp slt i64 %v4347, %v8
  br i1 %v4349, label %b482, label %b483
b482:
  %v4350 = add i64 %v4347, 128
  %v4351 = icmp slt i64 %v4350, %v8
  %v4352 = select i1 %v4351, i64 %v4350, i64 %v8
  br label %b484
b484:
  %v4353 = phi i64 [ %v4347, %b482 ], [ %v4362, %b485 ]
  %v4354 = phi <8 x float> [ splat (float 0x0000000000000000), %b482 ], [ %v4361, %b485 ]
  %v4355 = icmp slt i64 %v4353, %v4352
  br i1 %v4355, label %b485, label %b486
b485:
  %v4356 = mul i64 %v4353, 2
  %v4357 = getelementptr inbounds float, ptr %v120, i64 %v4356
  %v4358 = add i64 0, 0
  %v4359 = getelementptr inbounds float, ptr %v4357, i64 %v4358
  %v4360 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4359, <8 x i1> %v4346, <8 x float> zeroinitializer)
  %v4361 = fadd <8 x float> %v4354, %v4360
  %v4362 = add nsw i64 %v4353, 1
  br label %b484
b486:
  %v4363 = fadd <8 x float> %v4348, %v4354
  %v4364 = add nsw i64 %v4347, 128
  br label %b481
b483:
  %v4365 = add i64 0, 0
  %v4366 = getelementptr inbounds float, ptr %v56, i64 %v4365
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4348, ptr align 4 %v4366, <8 x i1> %v4346)
  br label %b480
b480:
  %v4367 = icmp sgt i64 %v3, 1
  br i1 %v4367, label %b487, label %b488
b487:
  %v4368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4369 = atomicrmw add ptr %v4368, i64 1 acq_rel
  %v4370 = load i64, ptr %v213, align 8
  %v4371 = add i64 %v4370, 1
  store i64 %v4371, ptr %v213, align 8
  %v4372 = mul i64 %v3, %v4371
  br label %b489
b489:
  %v4373 = load atomic i64, ptr %v4368 acquire, align 8
  %v4374 = icmp slt i64 %v4373, %v4372
  br i1 %v4374, label %b490, label %b491
b490:
  %v4375 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v4376 = icmp eq i64 %v2, 0
  br i1 %v4376, label %b492, label %b493
b492:
  br label %b494
b494:
  %v4377 = phi i64 [ 0, %b492 ], [ %v4422, %b499 ]
  %v4378 = icmp slt i64 %v4377, 2
  br i1 %v4378, label %b495, label %b496
b495:
  br label %b497
b497:
  %v4379 = phi i64 [ 0, %b495 ], [ %v4415, %b502 ]
  %v4380 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v4414, %b502 ]
  %v4381 = icmp slt i64 %v4379, %v8
  br i1 %v4381, label %b498, label %b499
b498:
  %v4382 = add i64 %v4379, 128
  %v4383 = icmp slt i64 %v4382, %v8
  %v4384 = select i1 %v4383, i64 %v4382, i64 %v8
  br label %b500
b500:
  %v4385 = phi i64 [ %v4379, %b498 ], [ %v4413, %b501 ]
  %v4386 = phi <8 x float> [ splat (float 0x0000000000000000), %b498 ], [ %v4412, %b501 ]
  %v4387 = icmp slt i64 %v4385, %v4384
  br i1 %v4387, label %b501, label %b502
b501:
  %v4388 = mul i64 %v4385, 16
  %v4389 = getelementptr inbounds float, ptr %v30, i64 %v4388
  %v4390 = mul i64 %v4385, 16
  %v4391 = getelementptr inbounds float, ptr %v94, i64 %v4390
  %v4392 = mul i64 %v4385, 2
  %v4393 = getelementptr inbounds float, ptr %v96, i64 %v4392
  %v4394 = add i64 0, %v4377
  %v4395 = getelementptr inbounds float, ptr %v4393, i64 %v4394
  %v4396 = load float, ptr %v4395, align 4
  %v4397 = fdiv float 0x3FF0000000000000, %v4396
  %v4398 = mul i64 %v4377, 8
  %v4399 = add i64 0, %v4398
  %v4400 = add i64 %v4399, 0
  %v4401 = getelementptr inbounds float, ptr %v4389, i64 %v4400
  %v4402 = load <8 x float>, ptr %v4401, align 4
  %v4403 = mul i64 %v4377, 8
  %v4404 = add i64 0, %v4403
  %v4405 = add i64 %v4404, 0
  %v4406 = getelementptr inbounds float, ptr %v4391, i64 %v4405
  %v4407 = load <8 x float>, ptr %v4406, align 4
  %v4408 = insertelement <8 x float> poison, float %v4397, i64 0
  %v4409 = shufflevector <8 x float> %v4408, <8 x float> poison, <8 x i32> zeroinitializer
  %v4410 = fmul <8 x float> %v4407, %v4409
  %v4411 = fmul <8 x float> %v4402, %v4410
  %v4412 = fadd <8 x float> %v4386, %v4411
  %v4413 = add nsw i64 %v4385, 1
  br label %b500
b502:
  %v4414 = fadd <8 x float> %v4380, %v4386
  %v4415 = add nsw i64 %v4379, 128
  br label %b497
b499:
  %v4416 = mul i64 %v4377, 8
  %v4417 = add i64 0, %v4416
  %v4418 = mul i64 0, 8
  %v4419 = add i64 %v4417, %v4418
  %v4420 = add i64 %v4419, 0
  %v4421 = getelementptr inbounds float, ptr %v134, i64 %v4420
  store <8 x float> %v4380, ptr %v4421, align 4
  %v4422 = add nsw i64 %v4377, 1
  br label %b494
b496:
  br label %b493
b493:
  %v4423 = icmp sgt i64 %v3, 1
  br i1 %v4423, label %b503, label %b504
b503:
  %v4424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4425 = atomicrmw add ptr %v4424, i64 1 acq_rel
  %v4426 = load i64, ptr %v213, align 8
  %v4427 = add i64 %v4426, 1
  store i64 %v4427, ptr %v213, align 8
  %v4428 = mul i64 %v3, %v4427
  br label %b505
b505:
  %v4429 = load atomic i64, ptr %v4424 acquire, align 8
  %v4430 = icmp slt i64 %v4429, %v4428
  br i1 %v4430, label %b506, label %b507
b506:
  %v4431 = call i32 @sched_yield()
  br label %b505
b507:
  br label %b504
b504:
  %v4432 = icmp eq i64 %v2, 0
  br i1 %v4432, label %b508, label %b509
b508:
  br label %b510
b510:
  %v4433 = phi i64 [ 0, %b508 ], [ %v4580, %b515 ]
  %v4434 = icmp slt i64 %v4433, 2
  br i1 %v4434, label %b511, label %b512
b511:
  br label %b513
b513:
  %v4435 = phi i64 [ 0, %b511 ], [ %v4573, %b518 ]
  %v4436 = phi <8 x float> [ splat (float 0x0000000000000000), %b511 ], [ %v4572, %b518 ]
  %v4437 = icmp slt i64 %v4435, %v8
  br i1 %v4437, label %b514, label %b515
b514:
  %v4438 = add i64 %v4435, 128
  %v4439 = icmp slt i64 %v4438, %v8
  %v4440 = select i1 %v4439, i64 %v4438, i64 %v8
  br label %b516
b516:
  %v4441 = phi i64 [ %v4435, %b514 ], [ %v4571, %b517 ]
  %v4442 = phi <8 x float> [ splat (float 0x0000000000000000), %b514 ], [ %v4570, %b517 ]
  %v4443 = icmp slt i64 %v4441, %v4440
  br i1 %v4443, label %b517, label %b518
b517:
  %v4444 = mul i64 %v4441, 2
  %v4445 = getelementptr inbounds float, ptr %v102, i64 %v4444
  %v4446 = add i64 0, %v4433
  %v4447 = getelementptr inbounds float, ptr %v4445, i64 %v4446
  %v4448 = load float, ptr %v4447, align 4
  %v4449 = fdiv float %v4448, 0x4020000000000000
  %v4450 = mul i64 %v4441, 16
  %v4451 = getelementptr inbounds float, ptr %v80, i64 %v4450
  %v4452 = mul i64 %v4441, 2
  %v4453 = getelementptr inbounds float, ptr %v82, i64 %v4452
  %v4454 = add i64 0, %v4433
  %v4455 = getelementptr inbounds float, ptr %v4453, i64 %v4454
  %v4456 = load float, ptr %v4455, align 4
  %v4457 = fdiv float 0x3FF0000000000000, %v4456
  %v4458 = mul i64 %v4441, 16
  %v4459 = getelementptr inbounds float, ptr %v104, i64 %v4458
  %v4460 = mul i64 %v4441, 50
  %v4461 = getelementptr inbounds float, ptr %v68, i64 %v4460
  %v4462 = add i64 48, %v4433
  %v4463 = getelementptr inbounds float, ptr %v4461, i64 %v4462
  %v4464 = load float, ptr %v4463, align 4
  %v4465 = add i64 0, %v4433
  %v4466 = getelementptr inbounds float, ptr %v24, i64 %v4465
  %v4467 = load float, ptr %v4466, align 4
  %v4468 = fadd float %v4464, %v4467
  %v4469 = call float @llvm.fabs.f32(float %v4468)
  %v4470 = fneg float %v4469
  %v4471 = fcmp olt float %v4470, 0xC05A400000000000
  %v4472 = select i1 %v4471, float 0xC05A400000000000, float %v4470
  %v4473 = call float @llvm.fmuladd.f32(float %v4472, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4474 = fsub float %v4473, 0x4168000000000000
  %v4475 = call float @llvm.fmuladd.f32(float %v4474, float 0xBFE62E4000000000, float %v4472)
  %v4476 = call float @llvm.fmuladd.f32(float %v4474, float 0xBEB7F7D1C0000000, float %v4475)
  %v4477 = bitcast float %v4473 to i32
  %v4478 = fmul float %v4476, %v4476
  %v4479 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4476, float 0x3F81227F40000000)
  %v4480 = call float @llvm.fmuladd.f32(float %v4479, float %v4476, float 0x3FA5556740000000)
  %v4481 = call float @llvm.fmuladd.f32(float %v4480, float %v4476, float 0x3FC5554B00000000)
  %v4482 = call float @llvm.fmuladd.f32(float %v4481, float %v4476, float 0x3FDFFFFFE0000000)
  %v4483 = call float @llvm.fmuladd.f32(float %v4478, float %v4482, float %v4476)
  %v4484 = sub i32 %v4477, 1262485250
  %v4485 = lshr i32 %v4484, 1
  %v4486 = sub i32 %v4484, %v4485
  %v4487 = shl i32 %v4485, 23
  %v4488 = bitcast i32 %v4487 to float
  %v4489 = shl i32 %v4486, 23
  %v4490 = bitcast i32 %v4489 to float
  %v4491 = fadd float %v4483, 0x3FF0000000000000
  %v4492 = fmul float %v4491, %v4488
  %v4493 = fmul float %v4492, %v4490
  %v4494 = fcmp olt float %v4468, 0x0000000000000000
  %v4495 = select i1 %v4494, float %v4493, float 0x3FF0000000000000
  %v4496 = fadd float %v4493, 0x3FF0000000000000
  %v4497 = fdiv float %v4495, %v4496
  %v4498 = fmul float 0x3FF0000000000000, %v4497
  %v4499 = fdiv float %v4498, 0x4020000000000000
  %v4500 = mul i64 %v4441, 16
  %v4501 = getelementptr inbounds float, ptr %v114, i64 %v4500
  %v4502 = mul i64 %v4441, 2
  %v4503 = getelementptr inbounds float, ptr %v116, i64 %v4502
  %v4504 = add i64 0, %v4433
  %v4505 = getelementptr inbounds float, ptr %v4503, i64 %v4504
  %v4506 = load float, ptr %v4505, align 4
  %v4507 = fdiv float %v4506, 0x4020000000000000
  %v4508 = mul i64 %v4441, 16
  %v4509 = getelementptr inbounds float, ptr %v74, i64 %v4508
  %v4510 = mul i64 %v4441, 16
  %v4511 = getelementptr inbounds float, ptr %v72, i64 %v4510
  %v4512 = mul i64 %v4433, 8
  %v4513 = add i64 0, %v4512
  %v4514 = add i64 %v4513, 0
  %v4515 = getelementptr inbounds float, ptr %v4451, i64 %v4514
  %v4516 = load <8 x float>, ptr %v4515, align 4
  %v4517 = insertelement <8 x float> poison, float %v4457, i64 0
  %v4518 = shufflevector <8 x float> %v4517, <8 x float> poison, <8 x i32> zeroinitializer
  %v4519 = fmul <8 x float> %v4516, %v4518
  %v4520 = insertelement <8 x float> poison, float %v4449, i64 0
  %v4521 = shufflevector <8 x float> %v4520, <8 x float> poison, <8 x i32> zeroinitializer
  %v4522 = fmul <8 x float> %v4521, %v4519
  %v4523 = mul i64 %v4433, 8
  %v4524 = add i64 0, %v4523
  %v4525 = add i64 %v4524, 0
  %v4526 = getelementptr inbounds float, ptr %v4459, i64 %v4525
  %v4527 = load <8 x float>, ptr %v4526, align 4
  %v4528 = fneg <8 x float> %v4527
  %v4529 = insertelement <8 x float> poison, float %v4499, i64 0
  %v4530 = shufflevector <8 x float> %v4529, <8 x float> poison, <8 x i32> zeroinitializer
  %v4531 = fmul <8 x float> %v4528, %v4530
  %v4532 = mul i64 %v4433, 8
  %v4533 = add i64 0, %v4532
  %v4534 = add i64 %v4533, 0
  %v4535 = getelementptr inbounds float, ptr %v4501, i64 %v4534
  %v4536 = load <8 x float>, ptr %v4535, align 4
  %v4537 = fadd <8 x float> %v4531, %v4536
  %v4538 = insertelement <8 x float> poison, float %v4456, i64 0
  %v4539 = shufflevector <8 x float> %v4538, <8 x float> poison, <8 x i32> zeroinitializer
  %v4540 = fdiv <8 x float> %v4537, %v4539
  %v4541 = fadd <8 x float> %v4522, %v4540
  %v4542 = insertelement <8 x float> poison, float %v4507, i64 0
  %v4543 = shufflevector <8 x float> %v4542, <8 x float> poison, <8 x i32> zeroinitializer
  %v4544 = fadd <8 x float> %v4541, %v4543
  %v4545 = mul i64 %v4433, 8
  %v4546 = add i64 0, %v4545
  %v4547 = add i64 %v4546, 0
  %v4548 = getelementptr inbounds float, ptr %v26, i64 %v4547
  %v4549 = load <8 x float>, ptr %v4548, align 4
  %v4550 = fmul <8 x float> %v4549, %v4519
  %v4551 = mul i64 %v4433, 8
  %v4552 = add i64 0, %v4551
  %v4553 = add i64 %v4552, 0
  %v4554 = getelementptr inbounds float, ptr %v28, i64 %v4553
  %v4555 = load <8 x float>, ptr %v4554, align 4
  %v4556 = fadd <8 x float> %v4550, %v4555
  %v4557 = mul i64 %v4433, 8
  %v4558 = add i64 0, %v4557
  %v4559 = add i64 %v4558, 0
  %v4560 = getelementptr inbounds float, ptr %v4509, i64 %v4559
  %v4561 = load <8 x float>, ptr %v4560, align 4
  %v4562 = mul i64 %v4433, 8
  %v4563 = add i64 0, %v4562
  %v4564 = add i64 %v4563, 0
  %v4565 = getelementptr inbounds float, ptr %v4511, i64 %v4564
  %v4566 = load <8 x float>, ptr %v4565, align 4
  %v4567 = fsub <8 x float> %v4561, %v4566
  %v4568 = fsub <8 x float> %v4556, %v4567
  %v4569 = fmul <8 x float> %v4544, %v4568
  %v4570 = fadd <8 x float> %v4442, %v4569
  %v4571 = add nsw i64 %v4441, 1
  br label %b516
b518:
  %v4572 = fadd <8 x float> %v4436, %v4442
  %v4573 = add nsw i64 %v4435, 128
  br label %b513
b515:
  %v4574 = mul i64 %v4433, 8
  %v4575 = add i64 0, %v4574
  %v4576 = mul i64 0, 8
  %v4577 = add i64 %v4575, %v4576
  %v4578 = add i64 %v4577, 0
  %v4579 = getelementptr inbounds float, ptr %v136, i64 %v4578
  store <8 x float> %v4436, ptr %v4579, align 4
  %v4580 = add nsw i64 %v4433, 1
  br label %b510
b512:
  br label %b509
b509:
  %v4581 = icmp sgt i64 %v3, 1
  br i1 %v4581, label %b519, label %b520
b519:
  %v4582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4583 = atomicrmw add ptr %v4582, i64 1 acq_rel
  %v4584 = load i64, ptr %v213, align 8
  %v4585 = add i64 %v4584, 1
  store i64 %v4585, ptr %v213, align 8
  %v4586 = mul i64 %v3, %v4585
  br label %b521
b521:
  %v4587 = load atomic i64, ptr %v4582 acquire, align 8
  %v4588 = icmp slt i64 %v4587, %v4586
  br i1 %v4588, label %b522, label %b523
b522:
  %v4589 = call i32 @sched_yield()
  br label %b521
b523:
  br label %b520
b520:
  %v4590 = icmp eq i64 %v2, 0
  br i1 %v4590, label %b524, label %b525
b524:
  br label %b526
b526:
  %v4591 = phi i64 [ 0, %b524 ], [ %v4716, %b531 ]
  %v4592 = icmp slt i64 %v4591, 2
  br i1 %v4592, label %b527, label %b528
b527:
  br label %b529
b529:
  %v4593 = phi i64 [ 0, %b527 ], [ %v4709, %b534 ]
  %v4594 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v4708, %b534 ]
  %v4595 = icmp slt i64 %v4593, %v8
  br i1 %v4595, label %b530, label %b531
b530:
  %v4596 = add i64 %v4593, 128
  %v4597 = icmp slt i64 %v4596, %v8
  %v4598 = select i1 %v4597, i64 %v4596, i64 %v8
  br label %b532
b532:
  %v4599 = phi i64 [ %v4593, %b530 ], [ %v4707, %b533 ]
  %v4600 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v4706, %b533 ]
  %v4601 = icmp slt i64 %v4599, %v4598
  br i1 %v4601, label %b533, label %b534
b533:
  %v4602 = mul i64 %v4599, 2
  %v4603 = getelementptr inbounds float, ptr %v102, i64 %v4602
  %v4604 = add i64 0, %v4591
  %v4605 = getelementptr inbounds float, ptr %v4603, i64 %v4604
  %v4606 = load float, ptr %v4605, align 4
  %v4607 = fdiv float %v4606, 0x4020000000000000
  %v4608 = mul i64 %v4599, 16
  %v4609 = getelementptr inbounds float, ptr %v80, i64 %v4608
  %v4610 = mul i64 %v4599, 2
  %v4611 = getelementptr inbounds float, ptr %v82, i64 %v4610
  %v4612 = add i64 0, %v4591
  %v4613 = getelementptr inbounds float, ptr %v4611, i64 %v4612
  %v4614 = load float, ptr %v4613, align 4
  %v4615 = fdiv float 0x3FF0000000000000, %v4614
  %v4616 = mul i64 %v4599, 16
  %v4617 = getelementptr inbounds float, ptr %v104, i64 %v4616
  %v4618 = mul i64 %v4599, 50
  %v4619 = getelementptr inbounds float, ptr %v68, i64 %v4618
  %v4620 = add i64 48, %v4591
  %v4621 = getelementptr inbounds float, ptr %v4619, i64 %v4620
  %v4622 = load float, ptr %v4621, align 4
  %v4623 = add i64 0, %v4591
  %v4624 = getelementptr inbounds float, ptr %v24, i64 %v4623
  %v4625 = load float, ptr %v4624, align 4
  %v4626 = fadd float %v4622, %v4625
  %v4627 = call float @llvm.fabs.f32(float %v4626)
  %v4628 = fneg float %v4627
  %v4629 = fcmp olt float %v4628, 0xC05A400000000000
  %v4630 = select i1 %v4629, float 0xC05A400000000000, float %v4628
  %v4631 = call float @llvm.fmuladd.f32(float %v4630, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4632 = fsub float %v4631, 0x4168000000000000
  %v4633 = call float @llvm.fmuladd.f32(float %v4632, float 0xBFE62E4000000000, float %v4630)
  %v4634 = call float @llvm.fmuladd.f32(float %v4632, float 0xBEB7F7D1C0000000, float %v4633)
  %v4635 = bitcast float %v4631 to i32
  %v4636 = fmul float %v4634, %v4634
  %v4637 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4634, float 0x3F81227F40000000)
  %v4638 = call float @llvm.fmuladd.f32(float %v4637, float %v4634, float 0x3FA5556740000000)
  %v4639 = call float @llvm.fmuladd.f32(float %v4638, float %v4634, float 0x3FC5554B00000000)
  %v4640 = call float @llvm.fmuladd.f32(float %v4639, float %v4634, float 0x3FDFFFFFE0000000)
  %v4641 = call float @llvm.fmuladd.f32(float %v4636, float %v4640, float %v4634)
  %v4642 = sub i32 %v4635, 1262485250
  %v4643 = lshr i32 %v4642, 1
  %v4644 = sub i32 %v4642, %v4643
  %v4645 = shl i32 %v4643, 23
  %v4646 = bitcast i32 %v4645 to float
  %v4647 = shl i32 %v4644, 23
  %v4648 = bitcast i32 %v4647 to float
  %v4649 = fadd float %v4641, 0x3FF0000000000000
  %v4650 = fmul float %v4649, %v4646
  %v4651 = fmul float %v4650, %v4648
  %v4652 = fcmp olt float %v4626, 0x0000000000000000
  %v4653 = select i1 %v4652, float %v4651, float 0x3FF0000000000000
  %v4654 = fadd float %v4651, 0x3FF0000000000000
  %v4655 = fdiv float %v4653, %v4654
  %v4656 = fmul float 0x3FF0000000000000, %v4655
  %v4657 = fdiv float %v4656, 0x4020000000000000
  %v4658 = mul i64 %v4599, 16
  %v4659 = getelementptr inbounds float, ptr %v114, i64 %v4658
  %v4660 = mul i64 %v4599, 2
  %v4661 = getelementptr inbounds float, ptr %v116, i64 %v4660
  %v4662 = add i64 0, %v4591
  %v4663 = getelementptr inbounds float, ptr %v4661, i64 %v4662
  %v4664 = load float, ptr %v4663, align 4
  %v4665 = fdiv float %v4664, 0x4020000000000000
  %v4666 = mul i64 %v4591, 8
  %v4667 = add i64 0, %v4666
  %v4668 = add i64 %v4667, 0
  %v4669 = getelementptr inbounds float, ptr %v4609, i64 %v4668
  %v4670 = load <8 x float>, ptr %v4669, align 4
  %v4671 = insertelement <8 x float> poison, float %v4615, i64 0
  %v4672 = shufflevector <8 x float> %v4671, <8 x float> poison, <8 x i32> zeroinitializer
  %v4673 = fmul <8 x float> %v4670, %v4672
  %v4674 = insertelement <8 x float> poison, float %v4607, i64 0
  %v4675 = shufflevector <8 x float> %v4674, <8 x float> poison, <8 x i32> zeroinitializer
  %v4676 = fmul <8 x float> %v4675, %v4673
  %v4677 = mul i64 %v4591, 8
  %v4678 = add i64 0, %v4677
  %v4679 = add i64 %v4678, 0
  %v4680 = getelementptr inbounds float, ptr %v4617, i64 %v4679
  %v4681 = load <8 x float>, ptr %v4680, align 4
  %v4682 = fneg <8 x float> %v4681
  %v4683 = insertelement <8 x float> poison, float %v4657, i64 0
  %v4684 = shufflevector <8 x float> %v4683, <8 x float> poison, <8 x i32> zeroinitializer
  %v4685 = fmul <8 x float> %v4682, %v4684
  %v4686 = mul i64 %v4591, 8
  %v4687 = add i64 0, %v4686
  %v4688 = add i64 %v4687, 0
  %v4689 = getelementptr inbounds float, ptr %v4659, i64 %v4688
  %v4690 = load <8 x float>, ptr %v4689, align 4
  %v4691 = fadd <8 x float> %v4685, %v4690
  %v4692 = insertelement <8 x float> poison, float %v4614, i64 0
  %v4693 = shufflevector <8 x float> %v4692, <8 x float> poison, <8 x i32> zeroinitializer
  %v4694 = fdiv <8 x float> %v4691, %v4693
  %v4695 = fadd <8 x float> %v4676, %v4694
  %v4696 = insertelement <8 x float> poison, float %v4665, i64 0
  %v4697 = shufflevector <8 x float> %v4696, <8 x float> poison, <8 x i32> zeroinitializer
  %v4698 = fadd <8 x float> %v4695, %v4697
  %v4699 = mul i64 %v4591, 8
  %v4700 = add i64 0, %v4699
  %v4701 = add i64 %v4700, 0
  %v4702 = getelementptr inbounds float, ptr %v26, i64 %v4701
  %v4703 = load <8 x float>, ptr %v4702, align 4
  %v4704 = fmul <8 x float> %v4698, %v4703
  %v4705 = fmul <8 x float> %v4704, %v4673
  %v4706 = fadd <8 x float> %v4600, %v4705
  %v4707 = add nsw i64 %v4599, 1
  br label %b532
b534:
  %v4708 = fadd <8 x float> %v4594, %v4600
  %v4709 = add nsw i64 %v4593, 128
  br label %b529
b531:
  %v4710 = mul i64 %v4591, 8
  %v4711 = add i64 0, %v4710
  %v4712 = mul i64 0, 8
  %v4713 = add i64 %v4711, %v4712
  %v4714 = add i64 %v4713, 0
  %v4715 = getelementptr inbounds float, ptr %v138, i64 %v4714
  store <8 x float> %v4594, ptr %v4715, align 4
  %v4716 = add nsw i64 %v4591, 1
  br label %b526
b528:
  br label %b525
b525:
  %v4717 = icmp sgt i64 %v3, 1
  br i1 %v4717, label %b535, label %b536
b535:
  %v4718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4719 = atomicrmw add ptr %v4718, i64 1 acq_rel
  %v4720 = load i64, ptr %v213, align 8
  %v4721 = add i64 %v4720, 1
  store i64 %v4721, ptr %v213, align 8
  %v4722 = mul i64 %v3, %v4721
  br label %b537
b537:
  %v4723 = load atomic i64, ptr %v4718 acquire, align 8
  %v4724 = icmp slt i64 %v4723, %v4722
  br i1 %v4724, label %b538, label %b539
b538:
  %v4725 = call i32 @sched_yield()
  br label %b537
b539:
  br label %b536
b536:
  %v4726 = icmp eq i64 %v2, 0
  br i1 %v4726, label %b540, label %b541
b540:
  br label %b542
b542:
  %v4727 = phi i64 [ 0, %b540 ], [ %v4755, %b547 ]
  %v4728 = icmp slt i64 %v4727, 2
  br i1 %v4728, label %b543, label %b544
b543:
  br label %b545
b545:
  %v4729 = phi i64 [ 0, %b543 ], [ %v4748, %b550 ]
  %v4730 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v4747, %b550 ]
  %v4731 = icmp slt i64 %v4729, %v8
  br i1 %v4731, label %b546, label %b547
b546:
  %v4732 = add i64 %v4729, 128
  %v4733 = icmp slt i64 %v4732, %v8
  %v4734 = select i1 %v4733, i64 %v4732, i64 %v8
  br label %b548
b548:
  %v4735 = phi i64 [ %v4729, %b546 ], [ %v4746, %b549 ]
  %v4736 = phi <8 x float> [ splat (float 0x0000000000000000), %b546 ], [ %v4745, %b549 ]
  %v4737 = icmp slt i64 %v4735, %v4734
  br i1 %v4737, label %b549, label %b550
b549:
  %v4738 = mul i64 %v4735, 16
  %v4739 = getelementptr inbounds float, ptr %v30, i64 %v4738
  %v4740 = mul i64 %v4727, 8
  %v4741 = add i64 0, %v4740
  %v4742 = add i64 %v4741, 0
  %v4743 = getelementptr inbounds float, ptr %v4739, i64 %v4742
  %v4744 = load <8 x float>, ptr %v4743, align 4
  %v4745 = fadd <8 x float> %v4736, %v4744
  %v4746 = add nsw i64 %v4735, 1
  br label %b548
b550:
  %v4747 = fadd <8 x float> %v4730, %v4736
  %v4748 = add nsw i64 %v4729, 128
  br label %b545
b547:
  %v4749 = mul i64 %v4727, 8
  %v4750 = add i64 0, %v4749
  %v4751 = mul i64 0, 8
  %v4752 = add i64 %v4750, %v4751
  %v4753 = add i64 %v4752, 0
  %v4754 = getelementptr inbounds float, ptr %v140, i64 %v4753
  store <8 x float> %v4730, ptr %v4754, align 4
  %v4755 = add nsw i64 %v4727, 1
  br label %b542
b544:
  br label %b541
b541:
  %v4756 = icmp sgt i64 %v3, 1
  br i1 %v4756, label %b551, label %b552
b551:
  %v4757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4758 = atomicrmw add ptr %v4757, i64 1 acq_rel
  %v4759 = load i64, ptr %v213, align 8
  %v4760 = add i64 %v4759, 1
  store i64 %v4760, ptr %v213, align 8
  %v4761 = mul i64 %v3, %v4760
  br label %b553
b553:
  %v4762 = load atomic i64, ptr %v4757 acquire, align 8
  %v4763 = icmp slt i64 %v4762, %v4761
  br i1 %v4763, label %b554, label %b555
b554:
  %v4764 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v4765 = icmp eq i64 %v2, 0
  br i1 %v4765, label %b556, label %b557
b556:
  br label %b558
b558:
  %v4766 = phi i64 [ 0, %b556 ], [ %v4890, %b563 ]
  %v4767 = icmp slt i64 %v4766, 2
  br i1 %v4767, label %b559, label %b560
b559:
  br label %b561
b561:
  %v4768 = phi i64 [ 0, %b559 ], [ %v4883, %b566 ]
  %v4769 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v4882, %b566 ]
  %v4770 = icmp slt i64 %v4768, %v8
  br i1 %v4770, label %b562, label %b563
b562:
  %v4771 = add i64 %v4768, 128
  %v4772 = icmp slt i64 %v4771, %v8
  %v4773 = select i1 %v4772, i64 %v4771, i64 %v8
  br label %b564
b564:
  %v4774 = phi i64 [ %v4768, %b562 ], [ %v4881, %b565 ]
  %v4775 = phi <8 x float> [ splat (float 0x0000000000000000), %b562 ], [ %v4880, %b565 ]
  %v4776 = icmp slt i64 %v4774, %v4773
  br i1 %v4776, label %b565, label %b566
b565:
  %v4777 = mul i64 %v4774, 2
  %v4778 = getelementptr inbounds float, ptr %v102, i64 %v4777
  %v4779 = add i64 0, %v4766
  %v4780 = getelementptr inbounds float, ptr %v4778, i64 %v4779
  %v4781 = load float, ptr %v4780, align 4
  %v4782 = fdiv float %v4781, 0x4020000000000000
  %v4783 = mul i64 %v4774, 16
  %v4784 = getelementptr inbounds float, ptr %v80, i64 %v4783
  %v4785 = mul i64 %v4774, 2
  %v4786 = getelementptr inbounds float, ptr %v82, i64 %v4785
  %v4787 = add i64 0, %v4766
  %v4788 = getelementptr inbounds float, ptr %v4786, i64 %v4787
  %v4789 = load float, ptr %v4788, align 4
  %v4790 = fdiv float 0x3FF0000000000000, %v4789
  %v4791 = mul i64 %v4774, 16
  %v4792 = getelementptr inbounds float, ptr %v104, i64 %v4791
  %v4793 = mul i64 %v4774, 50
  %v4794 = getelementptr inbounds float, ptr %v68, i64 %v4793
  %v4795 = add i64 48, %v4766
  %v4796 = getelementptr inbounds float, ptr %v4794, i64 %v4795
  %v4797 = load float, ptr %v4796, align 4
  %v4798 = add i64 0, %v4766
  %v4799 = getelementptr inbounds float, ptr %v24, i64 %v4798
  %v4800 = load float, ptr %v4799, align 4
  %v4801 = fadd float %v4797, %v4800
  %v4802 = call float @llvm.fabs.f32(float %v4801)
  %v4803 = fneg float %v4802
  %v4804 = fcmp olt float %v4803, 0xC05A400000000000
  %v4805 = select i1 %v4804, float 0xC05A400000000000, float %v4803
  %v4806 = call float @llvm.fmuladd.f32(float %v4805, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4807 = fsub float %v4806, 0x4168000000000000
  %v4808 = call float @llvm.fmuladd.f32(float %v4807, float 0xBFE62E4000000000, float %v4805)
  %v4809 = call float @llvm.fmuladd.f32(float %v4807, float 0xBEB7F7D1C0000000, float %v4808)
  %v4810 = bitcast float %v4806 to i32
  %v4811 = fmul float %v4809, %v4809
  %v4812 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4809, float 0x3F81227F40000000)
  %v4813 = call float @llvm.fmuladd.f32(float %v4812, float %v4809, float 0x3FA5556740000000)
  %v4814 = call float @llvm.fmuladd.f32(float %v4813, float %v4809, float 0x3FC5554B00000000)
  %v4815 = call float @llvm.fmuladd.f32(float %v4814, float %v4809, float 0x3FDFFFFFE0000000)
  %v4816 = call float @llvm.fmuladd.f32(float %v4811, float %v4815, float %v4809)
  %v4817 = sub i32 %v4810, 1262485250
  %v4818 = lshr i32 %v4817, 1
  %v4819 = sub i32 %v4817, %v4818
  %v4820 = shl i32 %v4818, 23
  %v4821 = bitcast i32 %v4820 to float
  %v4822 = shl i32 %v4819, 23
  %v4823 = bitcast i32 %v4822 to float
  %v4824 = fadd float %v4816, 0x3FF0000000000000
  %v4825 = fmul float %v4824, %v4821
  %v4826 = fmul float %v4825, %v4823
  %v4827 = fcmp olt float %v4801, 0x0000000000000000
  %v4828 = select i1 %v4827, float %v4826, float 0x3FF0000000000000
  %v4829 = fadd float %v4826, 0x3FF0000000000000
  %v4830 = fdiv float %v4828, %v4829
  %v4831 = fmul float 0x3FF0000000000000, %v4830
  %v4832 = fdiv float %v4831, 0x4020000000000000
  %v4833 = mul i64 %v4774, 16
  %v4834 = getelementptr inbounds float, ptr %v114, i64 %v4833
  %v4835 = mul i64 %v4774, 2
  %v4836 = getelementptr inbounds float, ptr %v116, i64 %v4835
  %v4837 = add i64 0, %v4766
  %v4838 = getelementptr inbounds float, ptr %v4836, i64 %v4837
  %v4839 = load float, ptr %v4838, align 4
  %v4840 = fdiv float %v4839, 0x4020000000000000
  %v4841 = mul i64 %v4766, 8
  %v4842 = add i64 0, %v4841
  %v4843 = add i64 %v4842, 0
  %v4844 = getelementptr inbounds float, ptr %v4784, i64 %v4843
  %v4845 = load <8 x float>, ptr %v4844, align 4
  %v4846 = insertelement <8 x float> poison, float %v4790, i64 0
  %v4847 = shufflevector <8 x float> %v4846, <8 x float> poison, <8 x i32> zeroinitializer
  %v4848 = fmul <8 x float> %v4845, %v4847
  %v4849 = insertelement <8 x float> poison, float %v4782, i64 0
  %v4850 = shufflevector <8 x float> %v4849, <8 x float> poison, <8 x i32> zeroinitializer
  %v4851 = fmul <8 x float> %v4850, %v4848
  %v4852 = mul i64 %v4766, 8
  %v4853 = add i64 0, %v4852
  %v4854 = add i64 %v4853, 0
  %v4855 = getelementptr inbounds float, ptr %v4792, i64 %v4854
  %v4856 = load <8 x float>, ptr %v4855, align 4
  %v4857 = fneg <8 x float> %v4856
  %v4858 = insertelement <8 x float> poison, float %v4832, i64 0
  %v4859 = shufflevector <8 x float> %v4858, <8 x float> poison, <8 x i32> zeroinitializer
  %v4860 = fmul <8 x float> %v4857, %v4859
  %v4861 = mul i64 %v4766, 8
  %v4862 = add i64 0, %v4861
  %v4863 = add i64 %v4862, 0
  %v4864 = getelementptr inbounds float, ptr %v4834, i64 %v4863
  %v4865 = load <8 x float>, ptr %v4864, align 4
  %v4866 = fadd <8 x float> %v4860, %v4865
  %v4867 = insertelement <8 x float> poison, float %v4789, i64 0
  %v4868 = shufflevector <8 x float> %v4867, <8 x float> poison, <8 x i32> zeroinitializer
  %v4869 = fdiv <8 x float> %v4866, %v4868
  %v4870 = fadd <8 x float> %v4851, %v4869
  %v4871 = insertelement <8 x float> poison, float %v4840, i64 0
  %v4872 = shufflevector <8 x float> %v4871, <8 x float> poison, <8 x i32> zeroinitializer
  %v4873 = fadd <8 x float> %v4870, %v4872
  %v4874 = mul i64 %v4766, 8
  %v4875 = add i64 0, %v4874
  %v4876 = add i64 %v4875, 0
  %v4877 = getelementptr inbounds float, ptr %v26, i64 %v4876
  %v4878 = load <8 x float>, ptr %v4877, align 4
  %v4879 = fmul <8 x float> %v4873, %v4878
  %v4880 = fadd <8 x float> %v4775, %v4879
  %v4881 = add nsw i64 %v4774, 1
  br label %b564
b566:
  %v4882 = fadd <8 x float> %v4769, %v4775
  %v4883 = add nsw i64 %v4768, 128
  br label %b561
b563:
  %v4884 = mul i64 %v4766, 8
  %v4885 = add i64 0, %v4884
  %v4886 = mul i64 0, 8
  %v4887 = add i64 %v4885, %v4886
  %v4888 = add i64 %v4887, 0
  %v4889 = getelementptr inbounds float, ptr %v142, i64 %v4888
  store <8 x float> %v4769, ptr %v4889, align 4
  %v4890 = add nsw i64 %v4766, 1
  br label %b558
b560:
  br label %b557
b557:
  %v4891 = icmp sgt i64 %v3, 1
  br i1 %v4891, label %b567, label %b568
b567:
  %v4892 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4893 = atomicrmw add ptr %v4892, i64 1 acq_rel
  %v4894 = load i64, ptr %v213, align 8
  %v4895 = add i64 %v4894, 1
  store i64 %v4895, ptr %v213, align 8
  %v4896 = mul i64 %v3, %v4895
  br label %b569
b569:
  %v4897 = load atomic i64, ptr %v4892 acquire, align 8
  %v4898 = icmp slt i64 %v4897, %v4896
  br i1 %v4898, label %b570, label %b571
b570:
  %v4899 = call i32 @sched_yield()
  br label %b569
b571:
  br label %b568
b568:
  %v4900 = icmp eq i64 %v2, 0
  br i1 %v4900, label %b572, label %b573
b572:
  br label %b574
b574:
  %v4901 = phi i64 [ 0, %b572 ], [ %v4934, %b579 ]
  %v4902 = icmp slt i64 %v4901, 2
  br i1 %v4902, label %b575, label %b576
b575:
  br label %b577
b577:
  %v4903 = phi i64 [ 0, %b575 ], [ %v4933, %b582 ]
  %v4904 = icmp slt i64 %v4903, 8
  br i1 %v4904, label %b578, label %b579
b578:
  br label %b580
b580:
  %v4905 = phi i64 [ 0, %b578 ], [ %v4926, %b585 ]
  %v4906 = phi <8 x float> [ splat (float 0x0000000000000000), %b578 ], [ %v4925, %b585 ]
  %v4907 = icmp slt i64 %v4905, %v7
  br i1 %v4907, label %b581, label %b582
b581:
  %v4908 = add i64 %v4905, 128
  %v4909 = icmp slt i64 %v4908, %v7
  %v4910 = select i1 %v4909, i64 %v4908, i64 %v7
  br label %b583
b583:
  %v4911 = phi i64 [ %v4905, %b581 ], [ %v4924, %b584 ]
  %v4912 = phi <8 x float> [ splat (float 0x0000000000000000), %b581 ], [ %v4923, %b584 ]
  %v4913 = icmp slt i64 %v4911, %v4910
  br i1 %v4913, label %b584, label %b585
b584:
  %v4914 = mul i64 %v4911, 128
  %v4915 = getelementptr inbounds float, ptr %v32, i64 %v4914
  %v4916 = mul i64 %v4901, 64
  %v4917 = add i64 0, %v4916
  %v4918 = mul i64 %v4903, 8
  %v4919 = add i64 %v4917, %v4918
  %v4920 = add i64 %v4919, 0
  %v4921 = getelementptr inbounds float, ptr %v4915, i64 %v4920
  %v4922 = load <8 x float>, ptr %v4921, align 4
  %v4923 = fadd <8 x float> %v4912, %v4922
  %v4924 = add nsw i64 %v4911, 1
  br label %b583
b585:
  %v4925 = fadd <8 x float> %v4906, %v4912
  %v4926 = add nsw i64 %v4905, 128
  br label %b580
b582:
  %v4927 = mul i64 %v4901, 64
  %v4928 = add i64 0, %v4927
  %v4929 = mul i64 %v4903, 8
  %v4930 = add i64 %v4928, %v4929
  %v4931 = add i64 %v4930, 0
  %v4932 = getelementptr inbounds float, ptr %v62, i64 %v4931
  store <8 x float> %v4906, ptr %v4932, align 4
  %v4933 = add nsw i64 %v4903, 1
  br label %b577
b579:
  %v4934 = add nsw i64 %v4901, 1
  br label %b574
b576:
  br label %b573
b573:
  %v4935 = icmp sgt i64 %v3, 1
  br i1 %v4935, label %b586, label %b587
b586:
  %v4936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4937 = atomicrmw add ptr %v4936, i64 1 acq_rel
  %v4938 = load i64, ptr %v213, align 8
  %v4939 = add i64 %v4938, 1
  store i64 %v4939, ptr %v213, align 8
  %v4940 = mul i64 %v3, %v4939
  br label %b588
b588:
  %v4941 = load atomic i64, ptr %v4936 acquire, align 8
  %v4942 = icmp slt i64 %v4941, %v4940
  br i1 %v4942, label %b589, label %b590
b589:
  %v4943 = call i32 @sched_yield()
  br label %b588
b590:
  br label %b587
b587:
  %v4944 = icmp eq i64 %v2, 0
  br i1 %v4944, label %b591, label %b592
b591:
  br label %b593
b593:
  %v4945 = phi i64 [ 0, %b591 ], [ %v4971, %b598 ]
  %v4946 = icmp slt i64 %v4945, 2
  br i1 %v4946, label %b594, label %b595
b594:
  br label %b596
b596:
  %v4947 = phi i64 [ 0, %b594 ], [ %v4966, %b601 ]
  %v4948 = phi <8 x float> [ splat (float 0x0000000000000000), %b594 ], [ %v4965, %b601 ]
  %v4949 = icmp slt i64 %v4947, %v7
  br i1 %v4949, label %b597, label %b598
b597:
  %v4950 = add i64 %v4947, 128
  %v4951 = icmp slt i64 %v4950, %v7
  %v4952 = select i1 %v4951, i64 %v4950, i64 %v7
  br label %b599
b599:
  %v4953 = phi i64 [ %v4947, %b597 ], [ %v4964, %b600 ]
  %v4954 = phi <8 x float> [ splat (float 0x0000000000000000), %b597 ], [ %v4963, %b600 ]
  %v4955 = icmp slt i64 %v4953, %v4952
  br i1 %v4955, label %b600, label %b601
b600:
  %v4956 = mul i64 %v4953, 16
  %v4957 = getelementptr inbounds float, ptr %v34, i64 %v4956
  %v4958 = mul i64 %v4945, 8
  %v4959 = add i64 0, %v4958
  %v4960 = add i64 %v4959, 0
  %v4961 = getelementptr inbounds float, ptr %v4957, i64 %v4960
  %v4962 = load <8 x float>, ptr %v4961, align 4
  %v4963 = fadd <8 x float> %v4954, %v4962
  %v4964 = add nsw i64 %v4953, 1
  br label %b599
b601:
  %v4965 = fadd <8 x float> %v4948, %v4954
  %v4966 = add nsw i64 %v4947, 128
  br label %b596
b598:
  %v4967 = mul i64 %v4945, 8
  %v4968 = add i64 0, %v4967
  %v4969 = add i64 %v4968, 0
  %v4970 = getelementptr inbounds float, ptr %v64, i64 %v4969
  store <8 x float> %v4948, ptr %v4970, align 4
  %v4971 = add nsw i64 %v4945, 1
  br label %b593
b595:
  br label %b592
b592:
  %v4972 = icmp sgt i64 %v3, 1
  br i1 %v4972, label %b602, label %b603
b602:
  %v4973 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4974 = atomicrmw add ptr %v4973, i64 1 acq_rel
  %v4975 = load i64, ptr %v213, align 8
  %v4976 = add i64 %v4975, 1
  store i64 %v4976, ptr %v213, align 8
  %v4977 = mul i64 %v3, %v4976
  br label %b604
b604:
  %v4978 = load atomic i64, ptr %v4973 acquire, align 8
  %v4979 = icmp slt i64 %v4978, %v4977
  br i1 %v4979, label %b605, label %b606
b605:
  %v4980 = call i32 @sched_yield()
  br label %b604
b606:
  br label %b603
b603:
  %v4981 = icmp eq i64 %v2, 0
  br i1 %v4981, label %b607, label %b608
b607:
  br label %b609
b609:
  %v4982 = phi i64 [ 0, %b607 ], [ %v5006, %b610 ]
  %v4983 = icmp slt i64 %v4982, 16
  br i1 %v4983, label %b610, label %b611
b610:
  %v4984 = add i64 0, %v4982
  %v4985 = getelementptr inbounds float, ptr %v134, i64 %v4984
  %v4986 = load <8 x float>, ptr %v4985, align 4
  %v4987 = add i64 0, %v4982
  %v4988 = getelementptr inbounds float, ptr %v136, i64 %v4987
  %v4989 = load <8 x float>, ptr %v4988, align 4
  %v4990 = fadd <8 x float> %v4986, %v4989
  %v4991 = add i64 0, %v4982
  %v4992 = getelementptr inbounds float, ptr %v138, i64 %v4991
  %v4993 = load <8 x float>, ptr %v4992, align 4
  %v4994 = fadd <8 x float> %v4990, %v4993
  %v4995 = add i64 0, %v4982
  %v4996 = getelementptr inbounds float, ptr %v140, i64 %v4995
  %v4997 = load <8 x float>, ptr %v4996, align 4
  %v4998 = add i64 0, %v4982
  %v4999 = getelementptr inbounds float, ptr %v142, i64 %v4998
  %v5000 = load <8 x float>, ptr %v4999, align 4
  %v5001 = fadd <8 x float> %v4997, %v5000
  %v5002 = add i64 0, %v4982
  %v5003 = getelementptr inbounds float, ptr %v58, i64 %v5002
  store <8 x float> %v4994, ptr %v5003, align 4
  %v5004 = add i64 0, %v4982
  %v5005 = getelementptr inbounds float, ptr %v60, i64 %v5004
  store <8 x float> %v5001, ptr %v5005, align 4
  %v5006 = add nsw i64 %v4982, 8
  br label %b609
b611:
  br label %b608
b608:
  %v5007 = icmp sgt i64 %v3, 1
  br i1 %v5007, label %b612, label %b613
b612:
  %v5008 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5009 = atomicrmw add ptr %v5008, i64 1 acq_rel
  %v5010 = load i64, ptr %v213, align 8
  %v5011 = add i64 %v5010, 1
  store i64 %v5011, ptr %v213, align 8
  %v5012 = mul i64 %v3, %v5011
  br label %b614
b614:
  %v5013 = load atomic i64, ptr %v5008 acquire, align 8
  %v5014 = icmp slt i64 %v5013, %v5012
  br i1 %v5014, label %b615, label %b616
b615:
  %v5015 = call i32 @sched_yield()
  br label %b614
b616:
  br label %b613
b613:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
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
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

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
