; generated from specs/ttt_linear.yaml by `make generated`: do not edit
; ttt_linear I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x3of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3of4_0, ptr @tile_2x3of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v213 = alloca i64, i64 1, align 8
  %v1208 = alloca float, i64 64, align 4
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
  %v410 = phi i64 [ %v402, %b78 ], [ %v855, %b131 ]
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
  %v420 = icmp ult i64 %v419, 8
  %v421 = select i1 %v420, i64 %v419, i64 8
  %v422 = trunc i64 %v421 to i32
  %v423 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <8 x i32> %v423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v425 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v424
  %v426 = mul i64 %v415, 8
  %v427 = add i64 0, %v426
  %v428 = getelementptr inbounds float, ptr %v66, i64 %v427
  %v429 = icmp sge i64 %v419, 8
  br i1 %v429, label %b83, label %b84
b83:
  br label %b85
b85:
  %v430 = phi i64 [ 0, %b83 ], [ %v504, %b86 ]
  %v431 = icmp slt i64 %v430, 8
  br i1 %v431, label %b86, label %b87
b86:
  %v432 = add i64 %v430, 0
  %v433 = getelementptr inbounds float, ptr %v428, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v430, 8
  %v436 = getelementptr inbounds float, ptr %v428, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v430, 16
  %v439 = getelementptr inbounds float, ptr %v428, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v430, 24
  %v442 = getelementptr inbounds float, ptr %v428, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v430, 32
  %v445 = getelementptr inbounds float, ptr %v428, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v430, 40
  %v448 = getelementptr inbounds float, ptr %v428, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v430, 48
  %v451 = getelementptr inbounds float, ptr %v428, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v430, 56
  %v454 = getelementptr inbounds float, ptr %v428, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v443, <8 x float> %v455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v464, <8 x float> %v466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = add i64 %v430, 0
  %v481 = mul i64 %v480, 32
  %v482 = getelementptr inbounds float, ptr %v416, i64 %v481
  store <8 x float> %v472, ptr %v482, align 4
  %v483 = add i64 %v430, 1
  %v484 = mul i64 %v483, 32
  %v485 = getelementptr inbounds float, ptr %v416, i64 %v484
  store <8 x float> %v473, ptr %v485, align 4
  %v486 = add i64 %v430, 2
  %v487 = mul i64 %v486, 32
  %v488 = getelementptr inbounds float, ptr %v416, i64 %v487
  store <8 x float> %v474, ptr %v488, align 4
  %v489 = add i64 %v430, 3
  %v490 = mul i64 %v489, 32
  %v491 = getelementptr inbounds float, ptr %v416, i64 %v490
  store <8 x float> %v475, ptr %v491, align 4
  %v492 = add i64 %v430, 4
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v416, i64 %v493
  store <8 x float> %v476, ptr %v494, align 4
  %v495 = add i64 %v430, 5
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v416, i64 %v496
  store <8 x float> %v477, ptr %v497, align 4
  %v498 = add i64 %v430, 6
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v416, i64 %v499
  store <8 x float> %v478, ptr %v500, align 4
  %v501 = add i64 %v430, 7
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v416, i64 %v502
  store <8 x float> %v479, ptr %v503, align 4
  %v504 = add nsw i64 %v430, 8
  br label %b85
b87:
  br label %b88
b88:
  %v505 = phi i64 [ 8, %b87 ], [ %v513, %b89 ]
  %v506 = icmp slt i64 %v505, 8
  br i1 %v506, label %b89, label %b90
b89:
  %v507 = mul i64 %v505, 1
  %v508 = getelementptr inbounds float, ptr %v428, i64 %v507
  %v509 = getelementptr float, ptr %v508, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v510 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v509, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v511 = mul i64 %v505, 32
  %v512 = getelementptr inbounds float, ptr %v416, i64 %v511
  store <8 x float> %v510, ptr %v512, align 4
  %v513 = add nsw i64 %v505, 1
  br label %b88
b90:
  br label %b84
b84:
  %v514 = icmp slt i64 %v419, 8
  br i1 %v514, label %b91, label %b92
b91:
  br label %b93
b93:
  %v515 = phi i64 [ 0, %b91 ], [ %v523, %b94 ]
  %v516 = icmp slt i64 %v515, 8
  br i1 %v516, label %b94, label %b95
b94:
  %v517 = mul i64 %v515, 1
  %v518 = getelementptr inbounds float, ptr %v428, i64 %v517
  %v519 = getelementptr float, ptr %v518, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v520 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v519, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v521 = mul i64 %v515, 32
  %v522 = getelementptr inbounds float, ptr %v416, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  %v523 = add nsw i64 %v515, 1
  br label %b93
b95:
  br label %b92
b92:
  %v524 = add i64 %v412, 8
  %v525 = add i64 %v413, 8
  %v526 = getelementptr inbounds float, ptr %v391, i64 %v524
  %v527 = sub i64 50, %v525
  %v528 = icmp slt i64 %v527, 0
  %v529 = select i1 %v528, i64 0, i64 %v527
  %v530 = icmp ult i64 %v529, 8
  %v531 = select i1 %v530, i64 %v529, i64 8
  %v532 = trunc i64 %v531 to i32
  %v533 = insertelement <8 x i32> poison, i32 %v532, i64 0
  %v534 = shufflevector <8 x i32> %v533, <8 x i32> poison, <8 x i32> zeroinitializer
  %v535 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v534
  %v536 = mul i64 %v525, 8
  %v537 = add i64 0, %v536
  %v538 = getelementptr inbounds float, ptr %v66, i64 %v537
  %v539 = icmp sge i64 %v529, 8
  br i1 %v539, label %b96, label %b97
b96:
  br label %b98
b98:
  %v540 = phi i64 [ 0, %b96 ], [ %v614, %b99 ]
  %v541 = icmp slt i64 %v540, 8
  br i1 %v541, label %b99, label %b100
b99:
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v538, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v540, 8
  %v546 = getelementptr inbounds float, ptr %v538, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v540, 16
  %v549 = getelementptr inbounds float, ptr %v538, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 %v540, 24
  %v552 = getelementptr inbounds float, ptr %v538, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v540, 32
  %v555 = getelementptr inbounds float, ptr %v538, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v540, 40
  %v558 = getelementptr inbounds float, ptr %v538, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v540, 48
  %v561 = getelementptr inbounds float, ptr %v538, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v540, 56
  %v564 = getelementptr inbounds float, ptr %v538, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v550, <8 x float> %v562, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v553, <8 x float> %v565, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x float> %v566, <8 x float> %v570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v583 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = add i64 %v540, 0
  %v591 = mul i64 %v590, 32
  %v592 = getelementptr inbounds float, ptr %v526, i64 %v591
  store <8 x float> %v582, ptr %v592, align 4
  %v593 = add i64 %v540, 1
  %v594 = mul i64 %v593, 32
  %v595 = getelementptr inbounds float, ptr %v526, i64 %v594
  store <8 x float> %v583, ptr %v595, align 4
  %v596 = add i64 %v540, 2
  %v597 = mul i64 %v596, 32
  %v598 = getelementptr inbounds float, ptr %v526, i64 %v597
  store <8 x float> %v584, ptr %v598, align 4
  %v599 = add i64 %v540, 3
  %v600 = mul i64 %v599, 32
  %v601 = getelementptr inbounds float, ptr %v526, i64 %v600
  store <8 x float> %v585, ptr %v601, align 4
  %v602 = add i64 %v540, 4
  %v603 = mul i64 %v602, 32
  %v604 = getelementptr inbounds float, ptr %v526, i64 %v603
  store <8 x float> %v586, ptr %v604, align 4
  %v605 = add i64 %v540, 5
  %v606 = mul i64 %v605, 32
  %v607 = getelementptr inbounds float, ptr %v526, i64 %v606
  store <8 x float> %v587, ptr %v607, align 4
  %v608 = add i64 %v540, 6
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v526, i64 %v609
  store <8 x float> %v588, ptr %v610, align 4
  %v611 = add i64 %v540, 7
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v526, i64 %v612
  store <8 x float> %v589, ptr %v613, align 4
  %v614 = add nsw i64 %v540, 8
  br label %b98
b100:
  br label %b101
b101:
  %v615 = phi i64 [ 8, %b100 ], [ %v623, %b102 ]
  %v616 = icmp slt i64 %v615, 8
  br i1 %v616, label %b102, label %b103
b102:
  %v617 = mul i64 %v615, 1
  %v618 = getelementptr inbounds float, ptr %v538, i64 %v617
  %v619 = getelementptr float, ptr %v618, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v620 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v619, <8 x i1> %v535, <8 x float> zeroinitializer)
  %v621 = mul i64 %v615, 32
  %v622 = getelementptr inbounds float, ptr %v526, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v615, 1
  br label %b101
b103:
  br label %b97
b97:
  %v624 = icmp slt i64 %v529, 8
  br i1 %v624, label %b104, label %b105
b104:
  br label %b106
b106:
  %v625 = phi i64 [ 0, %b104 ], [ %v633, %b107 ]
  %v626 = icmp slt i64 %v625, 8
  br i1 %v626, label %b107, label %b108
b107:
  %v627 = mul i64 %v625, 1
  %v628 = getelementptr inbounds float, ptr %v538, i64 %v627
  %v629 = getelementptr float, ptr %v628, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v630 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v629, <8 x i1> %v535, <8 x float> zeroinitializer)
  %v631 = mul i64 %v625, 32
  %v632 = getelementptr inbounds float, ptr %v526, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v625, 1
  br label %b106
b108:
  br label %b105
b105:
  %v634 = add i64 %v412, 16
  %v635 = add i64 %v413, 16
  %v636 = getelementptr inbounds float, ptr %v391, i64 %v634
  %v637 = sub i64 50, %v635
  %v638 = icmp slt i64 %v637, 0
  %v639 = select i1 %v638, i64 0, i64 %v637
  %v640 = icmp ult i64 %v639, 8
  %v641 = select i1 %v640, i64 %v639, i64 8
  %v642 = trunc i64 %v641 to i32
  %v643 = insertelement <8 x i32> poison, i32 %v642, i64 0
  %v644 = shufflevector <8 x i32> %v643, <8 x i32> poison, <8 x i32> zeroinitializer
  %v645 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v644
  %v646 = mul i64 %v635, 8
  %v647 = add i64 0, %v646
  %v648 = getelementptr inbounds float, ptr %v66, i64 %v647
  %v649 = icmp sge i64 %v639, 8
  br i1 %v649, label %b109, label %b110
b109:
  br label %b111
b111:
  %v650 = phi i64 [ 0, %b109 ], [ %v724, %b112 ]
  %v651 = icmp slt i64 %v650, 8
  br i1 %v651, label %b112, label %b113
b112:
  %v652 = add i64 %v650, 0
  %v653 = getelementptr inbounds float, ptr %v648, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v650, 8
  %v656 = getelementptr inbounds float, ptr %v648, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v650, 16
  %v659 = getelementptr inbounds float, ptr %v648, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v650, 24
  %v662 = getelementptr inbounds float, ptr %v648, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v650, 32
  %v665 = getelementptr inbounds float, ptr %v648, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v650, 40
  %v668 = getelementptr inbounds float, ptr %v648, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v650, 48
  %v671 = getelementptr inbounds float, ptr %v648, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 %v650, 56
  %v674 = getelementptr inbounds float, ptr %v648, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v677 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v678 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v679 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v680 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v681 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v682 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v683 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v685 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v688 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v689 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v691 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v693 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v695 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v696 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v697 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v698 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v699 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v700 = add i64 %v650, 0
  %v701 = mul i64 %v700, 32
  %v702 = getelementptr inbounds float, ptr %v636, i64 %v701
  store <8 x float> %v692, ptr %v702, align 4
  %v703 = add i64 %v650, 1
  %v704 = mul i64 %v703, 32
  %v705 = getelementptr inbounds float, ptr %v636, i64 %v704
  store <8 x float> %v693, ptr %v705, align 4
  %v706 = add i64 %v650, 2
  %v707 = mul i64 %v706, 32
  %v708 = getelementptr inbounds float, ptr %v636, i64 %v707
  store <8 x float> %v694, ptr %v708, align 4
  %v709 = add i64 %v650, 3
  %v710 = mul i64 %v709, 32
  %v711 = getelementptr inbounds float, ptr %v636, i64 %v710
  store <8 x float> %v695, ptr %v711, align 4
  %v712 = add i64 %v650, 4
  %v713 = mul i64 %v712, 32
  %v714 = getelementptr inbounds float, ptr %v636, i64 %v713
  store <8 x float> %v696, ptr %v714, align 4
  %v715 = add i64 %v650, 5
  %v716 = mul i64 %v715, 32
  %v717 = getelementptr inbounds float, ptr %v636, i64 %v716
  store <8 x float> %v697, ptr %v717, align 4
  %v718 = add i64 %v650, 6
  %v719 = mul i64 %v718, 32
  %v720 = getelementptr inbounds float, ptr %v636, i64 %v719
  store <8 x float> %v698, ptr %v720, align 4
  %v721 = add i64 %v650, 7
  %v722 = mul i64 %v721, 32
  %v723 = getelementptr inbounds float, ptr %v636, i64 %v722
  store <8 x float> %v699, ptr %v723, align 4
  %v724 = add nsw i64 %v650, 8
  br label %b111
b113:
  br label %b114
b114:
  %v725 = phi i64 [ 8, %b113 ], [ %v733, %b115 ]
  %v726 = icmp slt i64 %v725, 8
  br i1 %v726, label %b115, label %b116
b115:
  %v727 = mul i64 %v725, 1
  %v728 = getelementptr inbounds float, ptr %v648, i64 %v727
  %v729 = getelementptr float, ptr %v728, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v730 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v729, <8 x i1> %v645, <8 x float> zeroinitializer)
  %v731 = mul i64 %v725, 32
  %v732 = getelementptr inbounds float, ptr %v636, i64 %v731
  store <8 x float> %v730, ptr %v732, align 4
  %v733 = add nsw i64 %v725, 1
  br label %b114
b116:
  br label %b110
b110:
  %v734 = icmp slt i64 %v639, 8
  br i1 %v734, label %b117, label %b118
b117:
  br label %b119
b119:
  %v735 = phi i64 [ 0, %b117 ], [ %v743, %b120 ]
  %v736 = icmp slt i64 %v735, 8
  br i1 %v736, label %b120, label %b121
b120:
  %v737 = mul i64 %v735, 1
  %v738 = getelementptr inbounds float, ptr %v648, i64 %v737
  %v739 = getelementptr float, ptr %v738, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v740 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v739, <8 x i1> %v645, <8 x float> zeroinitializer)
  %v741 = mul i64 %v735, 32
  %v742 = getelementptr inbounds float, ptr %v636, i64 %v741
  store <8 x float> %v740, ptr %v742, align 4
  %v743 = add nsw i64 %v735, 1
  br label %b119
b121:
  br label %b118
b118:
  %v744 = add i64 %v412, 24
  %v745 = add i64 %v413, 24
  %v746 = getelementptr inbounds float, ptr %v391, i64 %v744
  %v747 = sub i64 50, %v745
  %v748 = icmp slt i64 %v747, 0
  %v749 = select i1 %v748, i64 0, i64 %v747
  %v750 = icmp ult i64 %v749, 8
  %v751 = select i1 %v750, i64 %v749, i64 8
  %v752 = trunc i64 %v751 to i32
  %v753 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v754 = shufflevector <8 x i32> %v753, <8 x i32> poison, <8 x i32> zeroinitializer
  %v755 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v754
  %v756 = mul i64 %v745, 8
  %v757 = add i64 0, %v756
  %v758 = getelementptr inbounds float, ptr %v66, i64 %v757
  %v759 = icmp sge i64 %v749, 8
  br i1 %v759, label %b122, label %b123
b122:
  br label %b124
b124:
  %v760 = phi i64 [ 0, %b122 ], [ %v834, %b125 ]
  %v761 = icmp slt i64 %v760, 8
  br i1 %v761, label %b125, label %b126
b125:
  %v762 = add i64 %v760, 0
  %v763 = getelementptr inbounds float, ptr %v758, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 %v760, 8
  %v766 = getelementptr inbounds float, ptr %v758, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 %v760, 16
  %v769 = getelementptr inbounds float, ptr %v758, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 %v760, 24
  %v772 = getelementptr inbounds float, ptr %v758, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v760, 32
  %v775 = getelementptr inbounds float, ptr %v758, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v760, 40
  %v778 = getelementptr inbounds float, ptr %v758, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v760, 48
  %v781 = getelementptr inbounds float, ptr %v758, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v760, 56
  %v784 = getelementptr inbounds float, ptr %v758, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v787 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v788 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v789 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v790 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v791 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v792 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v793 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v794 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v795 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v796 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v798 = shufflevector <8 x float> %v787, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v799 = shufflevector <8 x float> %v787, <8 x float> %v791, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v800 = shufflevector <8 x float> %v789, <8 x float> %v793, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v801 = shufflevector <8 x float> %v789, <8 x float> %v793, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v804 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v805 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v806 = shufflevector <8 x float> %v798, <8 x float> %v800, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v807 = shufflevector <8 x float> %v798, <8 x float> %v800, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v808 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v809 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v810 = add i64 %v760, 0
  %v811 = mul i64 %v810, 32
  %v812 = getelementptr inbounds float, ptr %v746, i64 %v811
  store <8 x float> %v802, ptr %v812, align 4
  %v813 = add i64 %v760, 1
  %v814 = mul i64 %v813, 32
  %v815 = getelementptr inbounds float, ptr %v746, i64 %v814
  store <8 x float> %v803, ptr %v815, align 4
  %v816 = add i64 %v760, 2
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v746, i64 %v817
  store <8 x float> %v804, ptr %v818, align 4
  %v819 = add i64 %v760, 3
  %v820 = mul i64 %v819, 32
  %v821 = getelementptr inbounds float, ptr %v746, i64 %v820
  store <8 x float> %v805, ptr %v821, align 4
  %v822 = add i64 %v760, 4
  %v823 = mul i64 %v822, 32
  %v824 = getelementptr inbounds float, ptr %v746, i64 %v823
  store <8 x float> %v806, ptr %v824, align 4
  %v825 = add i64 %v760, 5
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v746, i64 %v826
  store <8 x float> %v807, ptr %v827, align 4
  %v828 = add i64 %v760, 6
  %v829 = mul i64 %v828, 32
  %v830 = getelementptr inbounds float, ptr %v746, i64 %v829
  store <8 x float> %v808, ptr %v830, align 4
  %v831 = add i64 %v760, 7
  %v832 = mul i64 %v831, 32
  %v833 = getelementptr inbounds float, ptr %v746, i64 %v832
  store <8 x float> %v809, ptr %v833, align 4
  %v834 = add nsw i64 %v760, 8
  br label %b124
b126:
  br label %b127
b127:
  %v835 = phi i64 [ 8, %b126 ], [ %v843, %b128 ]
  %v836 = icmp slt i64 %v835, 8
  br i1 %v836, label %b128, label %b129
b128:
  %v837 = mul i64 %v835, 1
  %v838 = getelementptr inbounds float, ptr %v758, i64 %v837
  %v839 = getelementptr float, ptr %v838, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v840 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v839, <8 x i1> %v755, <8 x float> zeroinitializer)
  %v841 = mul i64 %v835, 32
  %v842 = getelementptr inbounds float, ptr %v746, i64 %v841
  store <8 x float> %v840, ptr %v842, align 4
  %v843 = add nsw i64 %v835, 1
  br label %b127
b129:
  br label %b123
b123:
  %v844 = icmp slt i64 %v749, 8
  br i1 %v844, label %b130, label %b131
b130:
  br label %b132
b132:
  %v845 = phi i64 [ 0, %b130 ], [ %v853, %b133 ]
  %v846 = icmp slt i64 %v845, 8
  br i1 %v846, label %b133, label %b134
b133:
  %v847 = mul i64 %v845, 1
  %v848 = getelementptr inbounds float, ptr %v758, i64 %v847
  %v849 = getelementptr float, ptr %v848, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v850 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v849, <8 x i1> %v755, <8 x float> zeroinitializer)
  %v851 = mul i64 %v845, 32
  %v852 = getelementptr inbounds float, ptr %v746, i64 %v851
  store <8 x float> %v850, ptr %v852, align 4
  %v853 = add nsw i64 %v845, 1
  br label %b132
b134:
  br label %b131
b131:
  %v854 = add i64 %v412, 256
  %v855 = add nsw i64 %v410, 1
  br label %b80
b82:
  %v856 = icmp eq i64 %v407, 2
  br i1 %v856, label %b135, label %b136
b135:
  %v857 = mul i64 1, 256
  %v858 = mul i64 1, 32
  %v859 = add i64 %v857, 0
  %v860 = add i64 %v858, 0
  %v861 = getelementptr inbounds float, ptr %v391, i64 %v859
  %v862 = sub i64 50, %v860
  %v863 = icmp slt i64 %v862, 0
  %v864 = select i1 %v863, i64 0, i64 %v862
  %v865 = icmp ult i64 %v864, 8
  %v866 = select i1 %v865, i64 %v864, i64 8
  %v867 = trunc i64 %v866 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  %v871 = mul i64 %v860, 8
  %v872 = add i64 0, %v871
  %v873 = getelementptr inbounds float, ptr %v66, i64 %v872
  %v874 = icmp sge i64 %v864, 8
  br i1 %v874, label %b137, label %b138
b137:
  br label %b139
b139:
  %v875 = phi i64 [ 0, %b137 ], [ %v949, %b140 ]
  %v876 = icmp slt i64 %v875, 8
  br i1 %v876, label %b140, label %b141
b140:
  %v877 = add i64 %v875, 0
  %v878 = getelementptr inbounds float, ptr %v873, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v875, 8
  %v881 = getelementptr inbounds float, ptr %v873, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v875, 16
  %v884 = getelementptr inbounds float, ptr %v873, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v875, 24
  %v887 = getelementptr inbounds float, ptr %v873, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v875, 32
  %v890 = getelementptr inbounds float, ptr %v873, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v875, 40
  %v893 = getelementptr inbounds float, ptr %v873, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v875, 48
  %v896 = getelementptr inbounds float, ptr %v873, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v875, 56
  %v899 = getelementptr inbounds float, ptr %v873, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v902 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v904 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v906 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v908 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v912 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v914 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v916 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v918 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v920 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v924 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v925 = add i64 %v875, 0
  %v926 = mul i64 %v925, 24
  %v927 = getelementptr inbounds float, ptr %v861, i64 %v926
  store <8 x float> %v917, ptr %v927, align 4
  %v928 = add i64 %v875, 1
  %v929 = mul i64 %v928, 24
  %v930 = getelementptr inbounds float, ptr %v861, i64 %v929
  store <8 x float> %v918, ptr %v930, align 4
  %v931 = add i64 %v875, 2
  %v932 = mul i64 %v931, 24
  %v933 = getelementptr inbounds float, ptr %v861, i64 %v932
  store <8 x float> %v919, ptr %v933, align 4
  %v934 = add i64 %v875, 3
  %v935 = mul i64 %v934, 24
  %v936 = getelementptr inbounds float, ptr %v861, i64 %v935
  store <8 x float> %v920, ptr %v936, align 4
  %v937 = add i64 %v875, 4
  %v938 = mul i64 %v937, 24
  %v939 = getelementptr inbounds float, ptr %v861, i64 %v938
  store <8 x float> %v921, ptr %v939, align 4
  %v940 = add i64 %v875, 5
  %v941 = mul i64 %v940, 24
  %v942 = getelementptr inbounds float, ptr %v861, i64 %v941
  store <8 x float> %v922, ptr %v942, align 4
  %v943 = add i64 %v875, 6
  %v944 = mul i64 %v943, 24
  %v945 = getelementptr inbounds float, ptr %v861, i64 %v944
  store <8 x float> %v923, ptr %v945, align 4
  %v946 = add i64 %v875, 7
  %v947 = mul i64 %v946, 24
  %v948 = getelementptr inbounds float, ptr %v861, i64 %v947
  store <8 x float> %v924, ptr %v948, align 4
  %v949 = add nsw i64 %v875, 8
  br label %b139
b141:
  br label %b142
b142:
  %v950 = phi i64 [ 8, %b141 ], [ %v958, %b143 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b143, label %b144
b143:
  %v952 = mul i64 %v950, 1
  %v953 = getelementptr inbounds float, ptr %v873, i64 %v952
  %v954 = getelementptr float, ptr %v953, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v955 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v954, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v956 = mul i64 %v950, 24
  %v957 = getelementptr inbounds float, ptr %v861, i64 %v956
  store <8 x float> %v955, ptr %v957, align 4
  %v958 = add nsw i64 %v950, 1
  br label %b142
b144:
  br label %b138
b138:
  %v959 = icmp slt i64 %v864, 8
  br i1 %v959, label %b145, label %b146
b145:
  br label %b147
b147:
  %v960 = phi i64 [ 0, %b145 ], [ %v968, %b148 ]
  %v961 = icmp slt i64 %v960, 8
  br i1 %v961, label %b148, label %b149
b148:
  %v962 = mul i64 %v960, 1
  %v963 = getelementptr inbounds float, ptr %v873, i64 %v962
  %v964 = getelementptr float, ptr %v963, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v965 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v964, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v966 = mul i64 %v960, 24
  %v967 = getelementptr inbounds float, ptr %v861, i64 %v966
  store <8 x float> %v965, ptr %v967, align 4
  %v968 = add nsw i64 %v960, 1
  br label %b147
b149:
  br label %b146
b146:
  %v969 = add i64 %v857, 8
  %v970 = add i64 %v858, 8
  %v971 = getelementptr inbounds float, ptr %v391, i64 %v969
  %v972 = sub i64 50, %v970
  %v973 = icmp slt i64 %v972, 0
  %v974 = select i1 %v973, i64 0, i64 %v972
  %v975 = icmp ult i64 %v974, 8
  %v976 = select i1 %v975, i64 %v974, i64 8
  %v977 = trunc i64 %v976 to i32
  %v978 = insertelement <8 x i32> poison, i32 %v977, i64 0
  %v979 = shufflevector <8 x i32> %v978, <8 x i32> poison, <8 x i32> zeroinitializer
  %v980 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v979
  %v981 = mul i64 %v970, 8
  %v982 = add i64 0, %v981
  %v983 = getelementptr inbounds float, ptr %v66, i64 %v982
  %v984 = icmp sge i64 %v974, 8
  br i1 %v984, label %b150, label %b151
b150:
  br label %b152
b152:
  %v985 = phi i64 [ 0, %b150 ], [ %v1059, %b153 ]
  %v986 = icmp slt i64 %v985, 8
  br i1 %v986, label %b153, label %b154
b153:
  %v987 = add i64 %v985, 0
  %v988 = getelementptr inbounds float, ptr %v983, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v985, 8
  %v991 = getelementptr inbounds float, ptr %v983, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v985, 16
  %v994 = getelementptr inbounds float, ptr %v983, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v985, 24
  %v997 = getelementptr inbounds float, ptr %v983, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v985, 32
  %v1000 = getelementptr inbounds float, ptr %v983, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v985, 40
  %v1003 = getelementptr inbounds float, ptr %v983, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v985, 48
  %v1006 = getelementptr inbounds float, ptr %v983, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 %v985, 56
  %v1009 = getelementptr inbounds float, ptr %v983, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1012 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1014 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1016 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1018 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1020 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1021 = shufflevector <8 x float> %v1013, <8 x float> %v1017, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1022 = shufflevector <8 x float> %v1013, <8 x float> %v1017, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1023 = shufflevector <8 x float> %v1012, <8 x float> %v1016, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1024 = shufflevector <8 x float> %v1012, <8 x float> %v1016, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1025 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1026 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1019, <8 x float> %v1021, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1028 = shufflevector <8 x float> %v1019, <8 x float> %v1021, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1029 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1030 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1031 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1034 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1035 = add i64 %v985, 0
  %v1036 = mul i64 %v1035, 24
  %v1037 = getelementptr inbounds float, ptr %v971, i64 %v1036
  store <8 x float> %v1027, ptr %v1037, align 4
  %v1038 = add i64 %v985, 1
  %v1039 = mul i64 %v1038, 24
  %v1040 = getelementptr inbounds float, ptr %v971, i64 %v1039
  store <8 x float> %v1028, ptr %v1040, align 4
  %v1041 = add i64 %v985, 2
  %v1042 = mul i64 %v1041, 24
  %v1043 = getelementptr inbounds float, ptr %v971, i64 %v1042
  store <8 x float> %v1029, ptr %v1043, align 4
  %v1044 = add i64 %v985, 3
  %v1045 = mul i64 %v1044, 24
  %v1046 = getelementptr inbounds float, ptr %v971, i64 %v1045
  store <8 x float> %v1030, ptr %v1046, align 4
  %v1047 = add i64 %v985, 4
  %v1048 = mul i64 %v1047, 24
  %v1049 = getelementptr inbounds float, ptr %v971, i64 %v1048
  store <8 x float> %v1031, ptr %v1049, align 4
  %v1050 = add i64 %v985, 5
  %v1051 = mul i64 %v1050, 24
  %v1052 = getelementptr inbounds float, ptr %v971, i64 %v1051
  store <8 x float> %v1032, ptr %v1052, align 4
  %v1053 = add i64 %v985, 6
  %v1054 = mul i64 %v1053, 24
  %v1055 = getelementptr inbounds float, ptr %v971, i64 %v1054
  store <8 x float> %v1033, ptr %v1055, align 4
  %v1056 = add i64 %v985, 7
  %v1057 = mul i64 %v1056, 24
  %v1058 = getelementptr inbounds float, ptr %v971, i64 %v1057
  store <8 x float> %v1034, ptr %v1058, align 4
  %v1059 = add nsw i64 %v985, 8
  br label %b152
b154:
  br label %b155
b155:
  %v1060 = phi i64 [ 8, %b154 ], [ %v1068, %b156 ]
  %v1061 = icmp slt i64 %v1060, 8
  br i1 %v1061, label %b156, label %b157
b156:
  %v1062 = mul i64 %v1060, 1
  %v1063 = getelementptr inbounds float, ptr %v983, i64 %v1062
  %v1064 = getelementptr float, ptr %v1063, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1065 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1064, <8 x i1> %v980, <8 x float> zeroinitializer)
  %v1066 = mul i64 %v1060, 24
  %v1067 = getelementptr inbounds float, ptr %v971, i64 %v1066
  store <8 x float> %v1065, ptr %v1067, align 4
  %v1068 = add nsw i64 %v1060, 1
  br label %b155
b157:
  br label %b151
b151:
  %v1069 = icmp slt i64 %v974, 8
  br i1 %v1069, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1070 = phi i64 [ 0, %b158 ], [ %v1078, %b161 ]
  %v1071 = icmp slt i64 %v1070, 8
  br i1 %v1071, label %b161, label %b162
b161:
  %v1072 = mul i64 %v1070, 1
  %v1073 = getelementptr inbounds float, ptr %v983, i64 %v1072
  %v1074 = getelementptr float, ptr %v1073, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1075 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1074, <8 x i1> %v980, <8 x float> zeroinitializer)
  %v1076 = mul i64 %v1070, 24
  %v1077 = getelementptr inbounds float, ptr %v971, i64 %v1076
  store <8 x float> %v1075, ptr %v1077, align 4
  %v1078 = add nsw i64 %v1070, 1
  br label %b160
b162:
  br label %b159
b159:
  %v1079 = add i64 %v857, 16
  %v1080 = add i64 %v858, 16
  %v1081 = getelementptr inbounds float, ptr %v391, i64 %v1079
  %v1082 = sub i64 50, %v1080
  %v1083 = icmp slt i64 %v1082, 0
  %v1084 = select i1 %v1083, i64 0, i64 %v1082
  %v1085 = icmp ult i64 %v1084, 8
  %v1086 = select i1 %v1085, i64 %v1084, i64 8
  %v1087 = trunc i64 %v1086 to i32
  %v1088 = insertelement <8 x i32> poison, i32 %v1087, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1089
  %v1091 = mul i64 %v1080, 8
  %v1092 = add i64 0, %v1091
  %v1093 = getelementptr inbounds float, ptr %v66, i64 %v1092
  %v1094 = icmp sge i64 %v1084, 8
  br i1 %v1094, label %b163, label %b164
b163:
  br label %b165
b165:
  %v1095 = phi i64 [ 0, %b163 ], [ %v1169, %b166 ]
  %v1096 = icmp slt i64 %v1095, 8
  br i1 %v1096, label %b166, label %b167
b166:
  %v1097 = add i64 %v1095, 0
  %v1098 = getelementptr inbounds float, ptr %v1093, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1095, 8
  %v1101 = getelementptr inbounds float, ptr %v1093, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1095, 16
  %v1104 = getelementptr inbounds float, ptr %v1093, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1095, 24
  %v1107 = getelementptr inbounds float, ptr %v1093, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 %v1095, 32
  %v1110 = getelementptr inbounds float, ptr %v1093, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = add i64 %v1095, 40
  %v1113 = getelementptr inbounds float, ptr %v1093, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = add i64 %v1095, 48
  %v1116 = getelementptr inbounds float, ptr %v1093, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 %v1095, 56
  %v1119 = getelementptr inbounds float, ptr %v1093, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1122 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1123 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1124 = shufflevector <8 x float> %v1102, <8 x float> %v1114, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1125 = shufflevector <8 x float> %v1105, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1126 = shufflevector <8 x float> %v1105, <8 x float> %v1117, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1108, <8 x float> %v1120, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1128 = shufflevector <8 x float> %v1108, <8 x float> %v1120, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1121, <8 x float> %v1125, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1125, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1123, <8 x float> %v1127, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1132 = shufflevector <8 x float> %v1123, <8 x float> %v1127, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1133 = shufflevector <8 x float> %v1122, <8 x float> %v1126, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1134 = shufflevector <8 x float> %v1122, <8 x float> %v1126, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1124, <8 x float> %v1128, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1136 = shufflevector <8 x float> %v1124, <8 x float> %v1128, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1129, <8 x float> %v1131, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1138 = shufflevector <8 x float> %v1129, <8 x float> %v1131, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1139 = shufflevector <8 x float> %v1130, <8 x float> %v1132, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1140 = shufflevector <8 x float> %v1130, <8 x float> %v1132, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1143 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1144 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1145 = add i64 %v1095, 0
  %v1146 = mul i64 %v1145, 24
  %v1147 = getelementptr inbounds float, ptr %v1081, i64 %v1146
  store <8 x float> %v1137, ptr %v1147, align 4
  %v1148 = add i64 %v1095, 1
  %v1149 = mul i64 %v1148, 24
  %v1150 = getelementptr inbounds float, ptr %v1081, i64 %v1149
  store <8 x float> %v1138, ptr %v1150, align 4
  %v1151 = add i64 %v1095, 2
  %v1152 = mul i64 %v1151, 24
  %v1153 = getelementptr inbounds float, ptr %v1081, i64 %v1152
  store <8 x float> %v1139, ptr %v1153, align 4
  %v1154 = add i64 %v1095, 3
  %v1155 = mul i64 %v1154, 24
  %v1156 = getelementptr inbounds float, ptr %v1081, i64 %v1155
  store <8 x float> %v1140, ptr %v1156, align 4
  %v1157 = add i64 %v1095, 4
  %v1158 = mul i64 %v1157, 24
  %v1159 = getelementptr inbounds float, ptr %v1081, i64 %v1158
  store <8 x float> %v1141, ptr %v1159, align 4
  %v1160 = add i64 %v1095, 5
  %v1161 = mul i64 %v1160, 24
  %v1162 = getelementptr inbounds float, ptr %v1081, i64 %v1161
  store <8 x float> %v1142, ptr %v1162, align 4
  %v1163 = add i64 %v1095, 6
  %v1164 = mul i64 %v1163, 24
  %v1165 = getelementptr inbounds float, ptr %v1081, i64 %v1164
  store <8 x float> %v1143, ptr %v1165, align 4
  %v1166 = add i64 %v1095, 7
  %v1167 = mul i64 %v1166, 24
  %v1168 = getelementptr inbounds float, ptr %v1081, i64 %v1167
  store <8 x float> %v1144, ptr %v1168, align 4
  %v1169 = add nsw i64 %v1095, 8
  br label %b165
b167:
  br label %b168
b168:
  %v1170 = phi i64 [ 8, %b167 ], [ %v1178, %b169 ]
  %v1171 = icmp slt i64 %v1170, 8
  br i1 %v1171, label %b169, label %b170
b169:
  %v1172 = mul i64 %v1170, 1
  %v1173 = getelementptr inbounds float, ptr %v1093, i64 %v1172
  %v1174 = getelementptr float, ptr %v1173, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1175 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1174, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1176 = mul i64 %v1170, 24
  %v1177 = getelementptr inbounds float, ptr %v1081, i64 %v1176
  store <8 x float> %v1175, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1170, 1
  br label %b168
b170:
  br label %b164
b164:
  %v1179 = icmp slt i64 %v1084, 8
  br i1 %v1179, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1180 = phi i64 [ 0, %b171 ], [ %v1188, %b174 ]
  %v1181 = icmp slt i64 %v1180, 8
  br i1 %v1181, label %b174, label %b175
b174:
  %v1182 = mul i64 %v1180, 1
  %v1183 = getelementptr inbounds float, ptr %v1093, i64 %v1182
  %v1184 = getelementptr float, ptr %v1183, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1185 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1184, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1186 = mul i64 %v1180, 24
  %v1187 = getelementptr inbounds float, ptr %v1081, i64 %v1186
  store <8 x float> %v1185, ptr %v1187, align 4
  %v1188 = add nsw i64 %v1180, 1
  br label %b173
b175:
  br label %b172
b172:
  %v1189 = add i64 %v857, 192
  br label %b136
b136:
  br label %b79
b79:
  %v1190 = icmp sgt i64 %v3, 1
  br i1 %v1190, label %b176, label %b177
b176:
  %v1191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1192 = atomicrmw add ptr %v1191, i64 1 acq_rel
  %v1193 = load i64, ptr %v213, align 8
  %v1194 = add i64 %v1193, 1
  store i64 %v1194, ptr %v213, align 8
  %v1195 = mul i64 %v3, %v1194
  br label %b178
b178:
  %v1196 = load atomic i64, ptr %v1191 acquire, align 8
  %v1197 = icmp slt i64 %v1196, %v1195
  br i1 %v1197, label %b179, label %b180
b179:
  %v1198 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v1199 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1200 = load i64, ptr %v1199, align 8
  br label %b181
b181:
  %v1201 = phi i64 [ 0, %b177 ], [ %v2252, %b292 ]
  %v1202 = icmp slt i64 %v1201, %v5
  br i1 %v1202, label %b182, label %b183
b182:
  %v1203 = add i64 %v1201, %v1200
  %v1204 = icmp slt i64 %v1203, %v5
  %v1205 = select i1 %v1204, i64 %v1203, i64 %v5
  %v1206 = sub i64 %v1205, %v1201
  %v1207 = mul i64 %v1206, %v7
  %v1209 = add i64 %v1207, 0
  %v1210 = sdiv i64 %v1209, 1
  %v1211 = add i64 %v2, 1
  %v1212 = mul i64 %v1210, %v2
  %v1213 = sdiv i64 %v1212, %v3
  %v1214 = mul i64 %v1213, 1
  %v1215 = icmp slt i64 %v1214, %v1207
  %v1216 = select i1 %v1215, i64 %v1214, i64 %v1207
  %v1217 = mul i64 %v1210, %v1211
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v1207
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v1207
  %v1222 = mul i64 %v1201, %v7
  %v1223 = add i64 %v1216, %v1222
  %v1224 = add i64 %v1221, %v1222
  br label %b184
b184:
  %v1225 = phi i64 [ %v1223, %b182 ], [ %v1298, %b189 ]
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b185, label %b186
b185:
  %v1227 = add i64 %v1225, 96
  %v1228 = icmp slt i64 %v1227, %v1224
  %v1229 = select i1 %v1228, i64 %v1227, i64 %v1224
  br label %b187
b187:
  %v1230 = phi i64 [ 0, %b185 ], [ %v1297, %b192 ]
  %v1231 = icmp slt i64 %v1230, 2
  br i1 %v1231, label %b188, label %b189
b188:
  %v1232 = sub i64 %v1229, %v1225
  %v1233 = sub i64 2, 1
  %v1234 = add i64 %v1232, %v1233
  %v1235 = sdiv i64 %v1234, 2
  br label %b190
b190:
  %v1236 = phi i64 [ 0, %b188 ], [ %v1296, %b197 ]
  %v1237 = icmp slt i64 %v1236, %v1235
  br i1 %v1237, label %b191, label %b192
b191:
  %v1238 = mul i64 %v1232, %v1236
  %v1239 = sdiv i64 %v1238, %v1235
  %v1240 = add i64 %v1225, %v1239
  %v1241 = add i64 %v1236, 1
  %v1242 = mul i64 %v1232, %v1241
  %v1243 = sdiv i64 %v1242, %v1235
  %v1244 = add i64 %v1225, %v1243
  %v1245 = mul i64 %v1230, 256
  %v1246 = getelementptr inbounds float, ptr %v391, i64 %v1245
  %v1247 = sub i64 %v1244, %v1240
  %v1248 = mul i64 %v1240, 8
  %v1249 = getelementptr inbounds float, ptr %v14, i64 %v1248
  %v1250 = getelementptr inbounds float, ptr %v1249, i64 0
  %v1251 = icmp eq i64 %v1230, 1
  %v1252 = select i1 %v1251, ptr @table_tile_2x3of4_0, ptr @table_tile_2x4of4_0
  %v1253 = sub i64 %v1247, 1
  %v1254 = getelementptr inbounds ptr, ptr %v1252, i64 %v1253
  %v1255 = load ptr, ptr %v1254, align 4
  %v1256 = icmp sgt i64 %v1247, 0
  br i1 %v1256, label %b193, label %b194
b193:
  call void %v1255(ptr %v1250, i64 8, ptr %v1246, i64 8, ptr %v1208)
  br label %b194
b194:
  %v1257 = icmp eq i64 %v1230, 1
  %v1258 = select i1 %v1257, i64 192, i64 256
  %v1259 = add i64 %v1245, %v1258
  br label %b195
b195:
  %v1260 = phi i64 [ %v1240, %b194 ], [ %v1295, %b200 ]
  %v1261 = icmp slt i64 %v1260, %v1244
  br i1 %v1261, label %b196, label %b197
b196:
  %v1262 = sub i64 %v1260, %v1240
  %v1263 = mul i64 %v1262, 32
  %v1264 = getelementptr inbounds float, ptr %v1208, i64 %v1263
  %v1265 = mul i64 %v1260, 50
  %v1266 = getelementptr inbounds float, ptr %v68, i64 %v1265
  %v1267 = icmp eq i64 %v1230, 1
  %v1268 = select i1 %v1267, i64 3, i64 4
  br label %b198
b198:
  %v1269 = phi i64 [ 0, %b196 ], [ %v1294, %b204 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b199, label %b200
b199:
  %v1271 = mul i64 %v1230, 4
  %v1272 = add i64 %v1271, %v1269
  %v1273 = mul i64 %v1272, 8
  %v1274 = icmp slt i64 %v1273, 48
  br i1 %v1274, label %b201, label %b202
b201:
  %v1275 = add i64 0, %v1269
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v1264, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = add i64 0, %v1273
  %v1280 = getelementptr inbounds float, ptr %v1266, i64 %v1279
  store <8 x float> %v1278, ptr %v1280, align 4
  br label %b202
b202:
  %v1281 = icmp eq i64 %v1273, 48
  br i1 %v1281, label %b203, label %b204
b203:
  %v1282 = icmp ult i64 2, 8
  %v1283 = select i1 %v1282, i64 2, i64 8
  %v1284 = trunc i64 %v1283 to i32
  %v1285 = insertelement <8 x i32> poison, i32 %v1284, i64 0
  %v1286 = shufflevector <8 x i32> %v1285, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1287 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1286
  %v1288 = add i64 0, %v1269
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v1264, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 0, %v1273
  %v1293 = getelementptr inbounds float, ptr %v1266, i64 %v1292
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1291, ptr align 4 %v1293, <8 x i1> %v1287)
  br label %b204
b204:
  %v1294 = add nsw i64 %v1269, 1
  br label %b198
b200:
  %v1295 = add nsw i64 %v1260, 1
  br label %b195
b197:
  %v1296 = add nsw i64 %v1236, 1
  br label %b190
b192:
  %v1297 = add nsw i64 %v1230, 1
  br label %b187
b189:
  %v1298 = add nsw i64 %v1225, 96
  br label %b184
b186:
  %v1299 = add i64 %v1207, 0
  %v1300 = sdiv i64 %v1299, 1
  %v1301 = add i64 %v2, 1
  %v1302 = mul i64 %v1300, %v2
  %v1303 = sdiv i64 %v1302, %v3
  %v1304 = mul i64 %v1303, 1
  %v1305 = icmp slt i64 %v1304, %v1207
  %v1306 = select i1 %v1305, i64 %v1304, i64 %v1207
  %v1307 = mul i64 %v1300, %v1301
  %v1308 = sdiv i64 %v1307, %v3
  %v1309 = mul i64 %v1308, 1
  %v1310 = icmp slt i64 %v1309, %v1207
  %v1311 = select i1 %v1310, i64 %v1309, i64 %v1207
  %v1312 = mul i64 %v1201, %v7
  %v1313 = add i64 %v1306, %v1312
  %v1314 = add i64 %v1311, %v1312
  br label %b205
b205:
  %v1315 = phi i64 [ %v1313, %b186 ], [ %v1343, %b210 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b206, label %b207
b206:
  %v1317 = mul i64 %v1315, 50
  %v1318 = getelementptr inbounds float, ptr %v68, i64 %v1317
  %v1319 = mul i64 %v1315, 16
  %v1320 = getelementptr inbounds float, ptr %v70, i64 %v1319
  %v1321 = mul i64 %v1315, 16
  %v1322 = getelementptr inbounds float, ptr %v72, i64 %v1321
  %v1323 = mul i64 %v1315, 16
  %v1324 = getelementptr inbounds float, ptr %v74, i64 %v1323
  br label %b208
b208:
  %v1325 = phi i64 [ 0, %b206 ], [ %v1342, %b209 ]
  %v1326 = icmp slt i64 %v1325, 16
  br i1 %v1326, label %b209, label %b210
b209:
  %v1327 = add i64 0, %v1325
  %v1328 = getelementptr inbounds float, ptr %v1318, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = add i64 16, %v1325
  %v1331 = getelementptr inbounds float, ptr %v1318, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = add i64 32, %v1325
  %v1334 = getelementptr inbounds float, ptr %v1318, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = add i64 0, %v1325
  %v1337 = getelementptr inbounds float, ptr %v1320, i64 %v1336
  store <8 x float> %v1329, ptr %v1337, align 4
  %v1338 = add i64 0, %v1325
  %v1339 = getelementptr inbounds float, ptr %v1322, i64 %v1338
  store <8 x float> %v1332, ptr %v1339, align 4
  %v1340 = add i64 0, %v1325
  %v1341 = getelementptr inbounds float, ptr %v1324, i64 %v1340
  store <8 x float> %v1335, ptr %v1341, align 4
  %v1342 = add nsw i64 %v1325, 8
  br label %b208
b210:
  %v1343 = add nsw i64 %v1315, 1
  br label %b205
b207:
  %v1344 = icmp sgt i64 %v3, 1
  br i1 %v1344, label %b211, label %b212
b211:
  %v1345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1346 = atomicrmw add ptr %v1345, i64 1 acq_rel
  %v1347 = load i64, ptr %v213, align 8
  %v1348 = add i64 %v1347, 1
  store i64 %v1348, ptr %v213, align 8
  %v1349 = mul i64 %v3, %v1348
  br label %b213
b213:
  %v1350 = load atomic i64, ptr %v1345 acquire, align 8
  %v1351 = icmp slt i64 %v1350, %v1349
  br i1 %v1351, label %b214, label %b215
b214:
  %v1352 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  br label %b216
b216:
  %v1353 = phi i64 [ %v1201, %b212 ], [ %v2242, %b287 ]
  %v1354 = icmp slt i64 %v1353, %v1205
  br i1 %v1354, label %b217, label %b218
b217:
  %v1355 = add i64 %v7, 0
  %v1356 = sdiv i64 %v1355, 1
  %v1357 = add i64 %v2, 1
  %v1358 = mul i64 %v1356, %v2
  %v1359 = sdiv i64 %v1358, %v3
  %v1360 = mul i64 %v1359, 1
  %v1361 = icmp slt i64 %v1360, %v7
  %v1362 = select i1 %v1361, i64 %v1360, i64 %v7
  %v1363 = mul i64 %v1356, %v1357
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v7
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v7
  br label %b219
b219:
  %v1368 = phi i64 [ %v1362, %b217 ], [ %v1413, %b224 ]
  %v1369 = icmp slt i64 %v1368, %v1367
  br i1 %v1369, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1370 = phi i64 [ 0, %b220 ], [ %v1412, %b227 ]
  %v1371 = icmp slt i64 %v1370, 2
  br i1 %v1371, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1372 = phi i64 [ 0, %b223 ], [ %v1403, %b226 ]
  %v1373 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1402, %b226 ]
  %v1374 = icmp slt i64 %v1372, 8
  br i1 %v1374, label %b226, label %b227
b226:
  %v1375 = add i64 %v1353, 0
  %v1376 = and i64 %v1375, %v160
  %v1377 = mul i64 %v1376, %v7
  %v1378 = add i64 %v1377, %v1368
  %v1379 = mul i64 %v1378, 16
  %v1380 = getelementptr inbounds float, ptr %v72, i64 %v1379
  %v1381 = mul i64 %v1370, 8
  %v1382 = add i64 0, %v1381
  %v1383 = add i64 %v1382, %v1372
  %v1384 = getelementptr inbounds float, ptr %v1380, i64 %v1383
  %v1385 = load float, ptr %v1384, align 4
  %v1386 = add i64 %v1353, 0
  %v1387 = and i64 %v1386, %v148
  %v1388 = mul i64 %v1387, %v7
  %v1389 = add i64 %v1388, %v1368
  %v1390 = mul i64 %v1389, 128
  %v1391 = getelementptr inbounds float, ptr %v36, i64 %v1390
  %v1392 = mul i64 %v1370, 64
  %v1393 = add i64 0, %v1392
  %v1394 = add i64 %v1393, 0
  %v1395 = mul i64 %v1372, 8
  %v1396 = add i64 %v1394, %v1395
  %v1397 = getelementptr inbounds float, ptr %v1391, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = insertelement <8 x float> poison, float %v1385, i64 0
  %v1400 = shufflevector <8 x float> %v1399, <8 x float> poison, <8 x i32> zeroinitializer
  %v1401 = fmul <8 x float> %v1400, %v1398
  %v1402 = fadd <8 x float> %v1373, %v1401
  %v1403 = add nsw i64 %v1372, 1
  br label %b225
b227:
  %v1404 = mul i64 %v1368, 16
  %v1405 = getelementptr inbounds float, ptr %v76, i64 %v1404
  %v1406 = mul i64 %v1370, 8
  %v1407 = add i64 0, %v1406
  %v1408 = mul i64 0, 8
  %v1409 = add i64 %v1407, %v1408
  %v1410 = add i64 %v1409, 0
  %v1411 = getelementptr inbounds float, ptr %v1405, i64 %v1410
  store <8 x float> %v1373, ptr %v1411, align 4
  %v1412 = add nsw i64 %v1370, 1
  br label %b222
b224:
  %v1413 = add nsw i64 %v1368, 1
  br label %b219
b221:
  %v1414 = add i64 %v7, 0
  %v1415 = sdiv i64 %v1414, 1
  %v1416 = add i64 %v2, 1
  %v1417 = mul i64 %v1415, %v2
  %v1418 = sdiv i64 %v1417, %v3
  %v1419 = mul i64 %v1418, 1
  %v1420 = icmp slt i64 %v1419, %v7
  %v1421 = select i1 %v1420, i64 %v1419, i64 %v7
  %v1422 = mul i64 %v1415, %v1416
  %v1423 = sdiv i64 %v1422, %v3
  %v1424 = mul i64 %v1423, 1
  %v1425 = icmp slt i64 %v1424, %v7
  %v1426 = select i1 %v1425, i64 %v1424, i64 %v7
  br label %b228
b228:
  %v1427 = phi i64 [ %v1421, %b221 ], [ %v1471, %b233 ]
  %v1428 = icmp slt i64 %v1427, %v1426
  br i1 %v1428, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1429 = phi i64 [ 0, %b229 ], [ %v1470, %b236 ]
  %v1430 = icmp slt i64 %v1429, 2
  br i1 %v1430, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1431 = phi i64 [ 0, %b232 ], [ %v1454, %b235 ]
  %v1432 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v1453, %b235 ]
  %v1433 = icmp slt i64 %v1431, 8
  br i1 %v1433, label %b235, label %b236
b235:
  %v1434 = mul i64 %v1427, 16
  %v1435 = getelementptr inbounds float, ptr %v76, i64 %v1434
  %v1436 = add i64 %v1353, 0
  %v1437 = and i64 %v1436, %v150
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1427
  %v1440 = mul i64 %v1439, 16
  %v1441 = getelementptr inbounds float, ptr %v38, i64 %v1440
  %v1442 = mul i64 %v1429, 8
  %v1443 = add i64 0, %v1442
  %v1444 = add i64 %v1443, %v1431
  %v1445 = getelementptr inbounds float, ptr %v1435, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = mul i64 %v1429, 8
  %v1448 = add i64 0, %v1447
  %v1449 = add i64 %v1448, %v1431
  %v1450 = getelementptr inbounds float, ptr %v1441, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = fadd <8 x float> %v1446, %v1451
  %v1453 = fadd <8 x float> %v1432, %v1452
  %v1454 = add nsw i64 %v1431, 8
  br label %b234
b236:
  %v1455 = shufflevector <8 x float> %v1432, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1456 = shufflevector <8 x float> %v1432, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1457 = fadd <4 x float> %v1455, %v1456
  %v1458 = shufflevector <4 x float> %v1457, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1459 = shufflevector <4 x float> %v1457, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1460 = fadd <2 x float> %v1458, %v1459
  %v1461 = extractelement <2 x float> %v1460, i64 0
  %v1462 = extractelement <2 x float> %v1460, i64 1
  %v1463 = fadd float %v1461, %v1462
  %v1464 = fadd float %v1463, 0x0000000000000000
  %v1465 = mul i64 %v1427, 2
  %v1466 = getelementptr inbounds float, ptr %v78, i64 %v1465
  %v1467 = add i64 0, %v1429
  %v1468 = add i64 %v1467, 0
  %v1469 = getelementptr inbounds float, ptr %v1466, i64 %v1468
  store float %v1464, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1429, 1
  br label %b231
b233:
  %v1471 = add nsw i64 %v1427, 1
  br label %b228
b230:
  %v1472 = add i64 %v7, 0
  %v1473 = sdiv i64 %v1472, 1
  %v1474 = add i64 %v2, 1
  %v1475 = mul i64 %v1473, %v2
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 1
  %v1478 = icmp slt i64 %v1477, %v7
  %v1479 = select i1 %v1478, i64 %v1477, i64 %v7
  %v1480 = mul i64 %v1473, %v1474
  %v1481 = sdiv i64 %v1480, %v3
  %v1482 = mul i64 %v1481, 1
  %v1483 = icmp slt i64 %v1482, %v7
  %v1484 = select i1 %v1483, i64 %v1482, i64 %v7
  br label %b237
b237:
  %v1485 = phi i64 [ %v1479, %b230 ], [ %v1528, %b242 ]
  %v1486 = icmp slt i64 %v1485, %v1484
  br i1 %v1486, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1487 = phi i64 [ 0, %b238 ], [ %v1527, %b241 ]
  %v1488 = icmp slt i64 %v1487, 2
  br i1 %v1488, label %b241, label %b242
b241:
  %v1489 = mul i64 %v1485, 16
  %v1490 = getelementptr inbounds float, ptr %v76, i64 %v1489
  %v1491 = add i64 %v1353, 0
  %v1492 = and i64 %v1491, %v150
  %v1493 = mul i64 %v1492, %v7
  %v1494 = add i64 %v1493, %v1485
  %v1495 = mul i64 %v1494, 16
  %v1496 = getelementptr inbounds float, ptr %v38, i64 %v1495
  %v1497 = mul i64 %v1485, 2
  %v1498 = getelementptr inbounds float, ptr %v78, i64 %v1497
  %v1499 = add i64 0, %v1487
  %v1500 = getelementptr inbounds float, ptr %v1498, i64 %v1499
  %v1501 = load float, ptr %v1500, align 4
  %v1502 = fdiv float %v1501, 0x4020000000000000
  %v1503 = add i64 %v1353, 0
  %v1504 = and i64 %v1503, %v164
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1485
  %v1507 = mul i64 %v1506, 16
  %v1508 = getelementptr inbounds float, ptr %v80, i64 %v1507
  %v1509 = mul i64 %v1487, 8
  %v1510 = add i64 0, %v1509
  %v1511 = add i64 %v1510, 0
  %v1512 = getelementptr inbounds float, ptr %v1490, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = mul i64 %v1487, 8
  %v1515 = add i64 0, %v1514
  %v1516 = add i64 %v1515, 0
  %v1517 = getelementptr inbounds float, ptr %v1496, i64 %v1516
  %v1518 = load <8 x float>, ptr %v1517, align 4
  %v1519 = fadd <8 x float> %v1513, %v1518
  %v1520 = insertelement <8 x float> poison, float %v1502, i64 0
  %v1521 = shufflevector <8 x float> %v1520, <8 x float> poison, <8 x i32> zeroinitializer
  %v1522 = fsub <8 x float> %v1519, %v1521
  %v1523 = mul i64 %v1487, 8
  %v1524 = add i64 0, %v1523
  %v1525 = add i64 %v1524, 0
  %v1526 = getelementptr inbounds float, ptr %v1508, i64 %v1525
  store <8 x float> %v1522, ptr %v1526, align 4
  %v1527 = add nsw i64 %v1487, 1
  br label %b240
b242:
  %v1528 = add nsw i64 %v1485, 1
  br label %b237
b239:
  %v1529 = add i64 %v7, 0
  %v1530 = sdiv i64 %v1529, 1
  %v1531 = add i64 %v2, 1
  %v1532 = mul i64 %v1530, %v2
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  %v1537 = mul i64 %v1530, %v1531
  %v1538 = sdiv i64 %v1537, %v3
  %v1539 = mul i64 %v1538, 1
  %v1540 = icmp slt i64 %v1539, %v7
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v7
  br label %b243
b243:
  %v1542 = phi i64 [ %v1536, %b239 ], [ %v1579, %b248 ]
  %v1543 = icmp slt i64 %v1542, %v1541
  br i1 %v1543, label %b244, label %b245
b244:
  br label %b246
b246:
  %v1544 = phi i64 [ 0, %b244 ], [ %v1578, %b251 ]
  %v1545 = icmp slt i64 %v1544, 2
  br i1 %v1545, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1546 = phi i64 [ 0, %b247 ], [ %v1562, %b250 ]
  %v1547 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1561, %b250 ]
  %v1548 = icmp slt i64 %v1546, 8
  br i1 %v1548, label %b250, label %b251
b250:
  %v1549 = add i64 %v1353, 0
  %v1550 = and i64 %v1549, %v164
  %v1551 = mul i64 %v1550, %v7
  %v1552 = add i64 %v1551, %v1542
  %v1553 = mul i64 %v1552, 16
  %v1554 = getelementptr inbounds float, ptr %v80, i64 %v1553
  %v1555 = mul i64 %v1544, 8
  %v1556 = add i64 0, %v1555
  %v1557 = add i64 %v1556, %v1546
  %v1558 = getelementptr inbounds float, ptr %v1554, i64 %v1557
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = fmul <8 x float> %v1559, %v1559
  %v1561 = fadd <8 x float> %v1547, %v1560
  %v1562 = add nsw i64 %v1546, 8
  br label %b249
b251:
  %v1563 = shufflevector <8 x float> %v1547, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1564 = shufflevector <8 x float> %v1547, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1565 = fadd <4 x float> %v1563, %v1564
  %v1566 = shufflevector <4 x float> %v1565, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1567 = shufflevector <4 x float> %v1565, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1568 = fadd <2 x float> %v1566, %v1567
  %v1569 = extractelement <2 x float> %v1568, i64 0
  %v1570 = extractelement <2 x float> %v1568, i64 1
  %v1571 = fadd float %v1569, %v1570
  %v1572 = fadd float %v1571, 0x0000000000000000
  %v1573 = mul i64 %v1542, 2
  %v1574 = getelementptr inbounds float, ptr %v78, i64 %v1573
  %v1575 = add i64 0, %v1544
  %v1576 = add i64 %v1575, 0
  %v1577 = getelementptr inbounds float, ptr %v1574, i64 %v1576
  store float %v1572, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1544, 1
  br label %b246
b248:
  %v1579 = add nsw i64 %v1542, 1
  br label %b243
b245:
  %v1580 = add i64 %v7, 0
  %v1581 = sdiv i64 %v1580, 1
  %v1582 = add i64 %v2, 1
  %v1583 = mul i64 %v1581, %v2
  %v1584 = sdiv i64 %v1583, %v3
  %v1585 = mul i64 %v1584, 1
  %v1586 = icmp slt i64 %v1585, %v7
  %v1587 = select i1 %v1586, i64 %v1585, i64 %v7
  %v1588 = mul i64 %v1581, %v1582
  %v1589 = sdiv i64 %v1588, %v3
  %v1590 = mul i64 %v1589, 1
  %v1591 = icmp slt i64 %v1590, %v7
  %v1592 = select i1 %v1591, i64 %v1590, i64 %v7
  br label %b252
b252:
  %v1593 = phi i64 [ %v1587, %b245 ], [ %v1621, %b253 ]
  %v1594 = icmp slt i64 %v1593, %v1592
  br i1 %v1594, label %b253, label %b254
b253:
  %v1595 = mul i64 %v1593, 2
  %v1596 = getelementptr inbounds float, ptr %v78, i64 %v1595
  %v1597 = add i64 %v1353, 0
  %v1598 = and i64 %v1597, %v166
  %v1599 = mul i64 %v1598, %v7
  %v1600 = add i64 %v1599, %v1593
  %v1601 = mul i64 %v1600, 2
  %v1602 = getelementptr inbounds float, ptr %v82, i64 %v1601
  %v1603 = icmp ult i64 2, 8
  %v1604 = select i1 %v1603, i64 2, i64 8
  %v1605 = trunc i64 %v1604 to i32
  %v1606 = insertelement <8 x i32> poison, i32 %v1605, i64 0
  %v1607 = shufflevector <8 x i32> %v1606, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1608 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1607
  %v1609 = add i64 0, 0
  %v1610 = getelementptr inbounds float, ptr %v1596, i64 %v1609
  %v1611 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1610, <8 x i1> %v1608, <8 x float> zeroinitializer)
  %v1612 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = fdiv <8 x float> %v1611, %v1613
  %v1615 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1616 = shufflevector <8 x float> %v1615, <8 x float> poison, <8 x i32> zeroinitializer
  %v1617 = fadd <8 x float> %v1614, %v1616
  %v1618 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1617)
  %v1619 = add i64 0, 0
  %v1620 = getelementptr inbounds float, ptr %v1602, i64 %v1619
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1618, ptr align 4 %v1620, <8 x i1> %v1608)
  %v1621 = add nsw i64 %v1593, 1
  br label %b252
b254:
  %v1622 = add i64 %v7, 0
  %v1623 = sdiv i64 %v1622, 1
  %v1624 = add i64 %v2, 1
  %v1625 = mul i64 %v1623, %v2
  %v1626 = sdiv i64 %v1625, %v3
  %v1627 = mul i64 %v1626, 1
  %v1628 = icmp slt i64 %v1627, %v7
  %v1629 = select i1 %v1628, i64 %v1627, i64 %v7
  %v1630 = mul i64 %v1623, %v1624
  %v1631 = sdiv i64 %v1630, %v3
  %v1632 = mul i64 %v1631, 1
  %v1633 = icmp slt i64 %v1632, %v7
  %v1634 = select i1 %v1633, i64 %v1632, i64 %v7
  br label %b255
b255:
  %v1635 = phi i64 [ %v1629, %b254 ], [ %v1721, %b260 ]
  %v1636 = icmp slt i64 %v1635, %v1634
  br i1 %v1636, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1637 = phi i64 [ 0, %b256 ], [ %v1720, %b263 ]
  %v1638 = icmp slt i64 %v1637, 2
  br i1 %v1638, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1639 = phi i64 [ 0, %b259 ], [ %v1704, %b262 ]
  %v1640 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v1703, %b262 ]
  %v1641 = icmp slt i64 %v1639, 8
  br i1 %v1641, label %b262, label %b263
b262:
  %v1642 = add i64 %v1353, 0
  %v1643 = and i64 %v1642, %v164
  %v1644 = mul i64 %v1643, %v7
  %v1645 = add i64 %v1644, %v1635
  %v1646 = mul i64 %v1645, 16
  %v1647 = getelementptr inbounds float, ptr %v80, i64 %v1646
  %v1648 = add i64 %v1353, 0
  %v1649 = and i64 %v1648, %v166
  %v1650 = mul i64 %v1649, %v7
  %v1651 = add i64 %v1650, %v1635
  %v1652 = mul i64 %v1651, 2
  %v1653 = getelementptr inbounds float, ptr %v82, i64 %v1652
  %v1654 = add i64 0, %v1637
  %v1655 = getelementptr inbounds float, ptr %v1653, i64 %v1654
  %v1656 = load float, ptr %v1655, align 4
  %v1657 = fdiv float 0x3FF0000000000000, %v1656
  %v1658 = add i64 %v1353, 0
  %v1659 = and i64 %v1658, %v162
  %v1660 = mul i64 %v1659, %v7
  %v1661 = add i64 %v1660, %v1635
  %v1662 = mul i64 %v1661, 16
  %v1663 = getelementptr inbounds float, ptr %v74, i64 %v1662
  %v1664 = add i64 %v1353, 0
  %v1665 = and i64 %v1664, %v160
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1635
  %v1668 = mul i64 %v1667, 16
  %v1669 = getelementptr inbounds float, ptr %v72, i64 %v1668
  %v1670 = mul i64 %v1637, 8
  %v1671 = add i64 0, %v1670
  %v1672 = add i64 %v1671, %v1639
  %v1673 = getelementptr inbounds float, ptr %v26, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = mul i64 %v1637, 8
  %v1676 = add i64 0, %v1675
  %v1677 = add i64 %v1676, %v1639
  %v1678 = getelementptr inbounds float, ptr %v1647, i64 %v1677
  %v1679 = load <8 x float>, ptr %v1678, align 4
  %v1680 = insertelement <8 x float> poison, float %v1657, i64 0
  %v1681 = shufflevector <8 x float> %v1680, <8 x float> poison, <8 x i32> zeroinitializer
  %v1682 = fmul <8 x float> %v1679, %v1681
  %v1683 = fmul <8 x float> %v1674, %v1682
  %v1684 = mul i64 %v1637, 8
  %v1685 = add i64 0, %v1684
  %v1686 = add i64 %v1685, %v1639
  %v1687 = getelementptr inbounds float, ptr %v28, i64 %v1686
  %v1688 = load <8 x float>, ptr %v1687, align 4
  %v1689 = fadd <8 x float> %v1683, %v1688
  %v1690 = mul i64 %v1637, 8
  %v1691 = add i64 0, %v1690
  %v1692 = add i64 %v1691, %v1639
  %v1693 = getelementptr inbounds float, ptr %v1663, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = mul i64 %v1637, 8
  %v1696 = add i64 0, %v1695
  %v1697 = add i64 %v1696, %v1639
  %v1698 = getelementptr inbounds float, ptr %v1669, i64 %v1697
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = fsub <8 x float> %v1694, %v1699
  %v1701 = fsub <8 x float> %v1689, %v1700
  %v1702 = fmul <8 x float> %v1701, %v1674
  %v1703 = fadd <8 x float> %v1640, %v1702
  %v1704 = add nsw i64 %v1639, 8
  br label %b261
b263:
  %v1705 = shufflevector <8 x float> %v1640, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1706 = shufflevector <8 x float> %v1640, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1707 = fadd <4 x float> %v1705, %v1706
  %v1708 = shufflevector <4 x float> %v1707, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1709 = shufflevector <4 x float> %v1707, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1710 = fadd <2 x float> %v1708, %v1709
  %v1711 = extractelement <2 x float> %v1710, i64 0
  %v1712 = extractelement <2 x float> %v1710, i64 1
  %v1713 = fadd float %v1711, %v1712
  %v1714 = fadd float %v1713, 0x0000000000000000
  %v1715 = mul i64 %v1635, 2
  %v1716 = getelementptr inbounds float, ptr %v78, i64 %v1715
  %v1717 = add i64 0, %v1637
  %v1718 = add i64 %v1717, 0
  %v1719 = getelementptr inbounds float, ptr %v1716, i64 %v1718
  store float %v1714, ptr %v1719, align 4
  %v1720 = add nsw i64 %v1637, 1
  br label %b258
b260:
  %v1721 = add nsw i64 %v1635, 1
  br label %b255
b257:
  %v1722 = add i64 %v7, 0
  %v1723 = sdiv i64 %v1722, 1
  %v1724 = add i64 %v2, 1
  %v1725 = mul i64 %v1723, %v2
  %v1726 = sdiv i64 %v1725, %v3
  %v1727 = mul i64 %v1726, 1
  %v1728 = icmp slt i64 %v1727, %v7
  %v1729 = select i1 %v1728, i64 %v1727, i64 %v7
  %v1730 = mul i64 %v1723, %v1724
  %v1731 = sdiv i64 %v1730, %v3
  %v1732 = mul i64 %v1731, 1
  %v1733 = icmp slt i64 %v1732, %v7
  %v1734 = select i1 %v1733, i64 %v1732, i64 %v7
  br label %b264
b264:
  %v1735 = phi i64 [ %v1729, %b257 ], [ %v1822, %b269 ]
  %v1736 = icmp slt i64 %v1735, %v1734
  br i1 %v1736, label %b265, label %b266
b265:
  br label %b267
b267:
  %v1737 = phi i64 [ 0, %b265 ], [ %v1821, %b272 ]
  %v1738 = icmp slt i64 %v1737, 2
  br i1 %v1738, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1739 = phi i64 [ 0, %b268 ], [ %v1805, %b271 ]
  %v1740 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v1804, %b271 ]
  %v1741 = icmp slt i64 %v1739, 8
  br i1 %v1741, label %b271, label %b272
b271:
  %v1742 = add i64 %v1353, 0
  %v1743 = and i64 %v1742, %v164
  %v1744 = mul i64 %v1743, %v7
  %v1745 = add i64 %v1744, %v1735
  %v1746 = mul i64 %v1745, 16
  %v1747 = getelementptr inbounds float, ptr %v80, i64 %v1746
  %v1748 = add i64 %v1353, 0
  %v1749 = and i64 %v1748, %v166
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1735
  %v1752 = mul i64 %v1751, 2
  %v1753 = getelementptr inbounds float, ptr %v82, i64 %v1752
  %v1754 = add i64 0, %v1737
  %v1755 = getelementptr inbounds float, ptr %v1753, i64 %v1754
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = fdiv float 0x3FF0000000000000, %v1756
  %v1758 = add i64 %v1353, 0
  %v1759 = and i64 %v1758, %v162
  %v1760 = mul i64 %v1759, %v7
  %v1761 = add i64 %v1760, %v1735
  %v1762 = mul i64 %v1761, 16
  %v1763 = getelementptr inbounds float, ptr %v74, i64 %v1762
  %v1764 = add i64 %v1353, 0
  %v1765 = and i64 %v1764, %v160
  %v1766 = mul i64 %v1765, %v7
  %v1767 = add i64 %v1766, %v1735
  %v1768 = mul i64 %v1767, 16
  %v1769 = getelementptr inbounds float, ptr %v72, i64 %v1768
  %v1770 = mul i64 %v1737, 8
  %v1771 = add i64 0, %v1770
  %v1772 = add i64 %v1771, %v1739
  %v1773 = getelementptr inbounds float, ptr %v26, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = mul i64 %v1737, 8
  %v1776 = add i64 0, %v1775
  %v1777 = add i64 %v1776, %v1739
  %v1778 = getelementptr inbounds float, ptr %v1747, i64 %v1777
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = insertelement <8 x float> poison, float %v1757, i64 0
  %v1781 = shufflevector <8 x float> %v1780, <8 x float> poison, <8 x i32> zeroinitializer
  %v1782 = fmul <8 x float> %v1779, %v1781
  %v1783 = fmul <8 x float> %v1774, %v1782
  %v1784 = mul i64 %v1737, 8
  %v1785 = add i64 0, %v1784
  %v1786 = add i64 %v1785, %v1739
  %v1787 = getelementptr inbounds float, ptr %v28, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = fadd <8 x float> %v1783, %v1788
  %v1790 = mul i64 %v1737, 8
  %v1791 = add i64 0, %v1790
  %v1792 = add i64 %v1791, %v1739
  %v1793 = getelementptr inbounds float, ptr %v1763, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = mul i64 %v1737, 8
  %v1796 = add i64 0, %v1795
  %v1797 = add i64 %v1796, %v1739
  %v1798 = getelementptr inbounds float, ptr %v1769, i64 %v1797
  %v1799 = load <8 x float>, ptr %v1798, align 4
  %v1800 = fsub <8 x float> %v1794, %v1799
  %v1801 = fsub <8 x float> %v1789, %v1800
  %v1802 = fmul <8 x float> %v1801, %v1774
  %v1803 = fmul <8 x float> %v1802, %v1782
  %v1804 = fadd <8 x float> %v1740, %v1803
  %v1805 = add nsw i64 %v1739, 8
  br label %b270
b272:
  %v1806 = shufflevector <8 x float> %v1740, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1807 = shufflevector <8 x float> %v1740, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1808 = fadd <4 x float> %v1806, %v1807
  %v1809 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1810 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1811 = fadd <2 x float> %v1809, %v1810
  %v1812 = extractelement <2 x float> %v1811, i64 0
  %v1813 = extractelement <2 x float> %v1811, i64 1
  %v1814 = fadd float %v1812, %v1813
  %v1815 = fadd float %v1814, 0x0000000000000000
  %v1816 = mul i64 %v1735, 2
  %v1817 = getelementptr inbounds float, ptr %v84, i64 %v1816
  %v1818 = add i64 0, %v1737
  %v1819 = add i64 %v1818, 0
  %v1820 = getelementptr inbounds float, ptr %v1817, i64 %v1819
  store float %v1815, ptr %v1820, align 4
  %v1821 = add nsw i64 %v1737, 1
  br label %b267
b269:
  %v1822 = add nsw i64 %v1735, 1
  br label %b264
b266:
  %v1823 = add i64 %v7, 0
  %v1824 = sdiv i64 %v1823, 1
  %v1825 = add i64 %v2, 1
  %v1826 = mul i64 %v1824, %v2
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v7
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v7
  %v1831 = mul i64 %v1824, %v1825
  %v1832 = sdiv i64 %v1831, %v3
  %v1833 = mul i64 %v1832, 1
  %v1834 = icmp slt i64 %v1833, %v7
  %v1835 = select i1 %v1834, i64 %v1833, i64 %v7
  br label %b273
b273:
  %v1836 = phi i64 [ %v1830, %b266 ], [ %v1874, %b274 ]
  %v1837 = icmp slt i64 %v1836, %v1835
  br i1 %v1837, label %b274, label %b275
b274:
  %v1838 = mul i64 %v1836, 2
  %v1839 = getelementptr inbounds float, ptr %v78, i64 %v1838
  %v1840 = mul i64 %v1836, 2
  %v1841 = getelementptr inbounds float, ptr %v84, i64 %v1840
  %v1842 = add i64 %v1353, 0
  %v1843 = and i64 %v1842, %v168
  %v1844 = mul i64 %v1843, %v7
  %v1845 = add i64 %v1844, %v1836
  %v1846 = mul i64 %v1845, 2
  %v1847 = getelementptr inbounds float, ptr %v86, i64 %v1846
  %v1848 = add i64 %v1353, 0
  %v1849 = and i64 %v1848, %v170
  %v1850 = mul i64 %v1849, %v7
  %v1851 = add i64 %v1850, %v1836
  %v1852 = mul i64 %v1851, 2
  %v1853 = getelementptr inbounds float, ptr %v88, i64 %v1852
  %v1854 = icmp ult i64 2, 8
  %v1855 = select i1 %v1854, i64 2, i64 8
  %v1856 = trunc i64 %v1855 to i32
  %v1857 = insertelement <8 x i32> poison, i32 %v1856, i64 0
  %v1858 = shufflevector <8 x i32> %v1857, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1859 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1858
  %v1860 = add i64 0, 0
  %v1861 = getelementptr inbounds float, ptr %v1839, i64 %v1860
  %v1862 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1861, <8 x i1> %v1859, <8 x float> zeroinitializer)
  %v1863 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1864 = shufflevector <8 x float> %v1863, <8 x float> poison, <8 x i32> zeroinitializer
  %v1865 = fdiv <8 x float> %v1862, %v1864
  %v1866 = add i64 0, 0
  %v1867 = getelementptr inbounds float, ptr %v1841, i64 %v1866
  %v1868 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1867, <8 x i1> %v1859, <8 x float> zeroinitializer)
  %v1869 = fdiv <8 x float> %v1868, %v1864
  %v1870 = add i64 0, 0
  %v1871 = getelementptr inbounds float, ptr %v1847, i64 %v1870
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1865, ptr align 4 %v1871, <8 x i1> %v1859)
  %v1872 = add i64 0, 0
  %v1873 = getelementptr inbounds float, ptr %v1853, i64 %v1872
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1869, ptr align 4 %v1873, <8 x i1> %v1859)
  %v1874 = add nsw i64 %v1836, 1
  br label %b273
b275:
  %v1875 = add i64 %v7, 0
  %v1876 = sdiv i64 %v1875, 1
  %v1877 = add i64 %v2, 1
  %v1878 = mul i64 %v1876, %v2
  %v1879 = sdiv i64 %v1878, %v3
  %v1880 = mul i64 %v1879, 1
  %v1881 = icmp slt i64 %v1880, %v7
  %v1882 = select i1 %v1881, i64 %v1880, i64 %v7
  %v1883 = mul i64 %v1876, %v1877
  %v1884 = sdiv i64 %v1883, %v3
  %v1885 = mul i64 %v1884, 1
  %v1886 = icmp slt i64 %v1885, %v7
  %v1887 = select i1 %v1886, i64 %v1885, i64 %v7
  br label %b276
b276:
  %v1888 = phi i64 [ %v1882, %b275 ], [ %v2064, %b281 ]
  %v1889 = icmp slt i64 %v1888, %v1887
  br i1 %v1889, label %b277, label %b278
b277:
  br label %b279
b279:
  %v1890 = phi i64 [ 0, %b277 ], [ %v2063, %b284 ]
  %v1891 = icmp slt i64 %v1890, 2
  br i1 %v1891, label %b280, label %b281
b280:
  br label %b282
b282:
  %v1892 = phi i64 [ 0, %b280 ], [ %v2062, %b283 ]
  %v1893 = icmp slt i64 %v1892, 8
  br i1 %v1893, label %b283, label %b284
b283:
  %v1894 = add i64 %v1353, 0
  %v1895 = and i64 %v1894, %v148
  %v1896 = mul i64 %v1895, %v7
  %v1897 = add i64 %v1896, %v1888
  %v1898 = mul i64 %v1897, 128
  %v1899 = getelementptr inbounds float, ptr %v36, i64 %v1898
  %v1900 = add i64 %v1353, 0
  %v1901 = and i64 %v1900, %v156
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1888
  %v1904 = mul i64 %v1903, 50
  %v1905 = getelementptr inbounds float, ptr %v68, i64 %v1904
  %v1906 = add i64 48, %v1890
  %v1907 = getelementptr inbounds float, ptr %v1905, i64 %v1906
  %v1908 = load float, ptr %v1907, align 4
  %v1909 = add i64 0, %v1890
  %v1910 = getelementptr inbounds float, ptr %v24, i64 %v1909
  %v1911 = load float, ptr %v1910, align 4
  %v1912 = fadd float %v1908, %v1911
  %v1913 = call float @llvm.fabs.f32(float %v1912)
  %v1914 = fneg float %v1913
  %v1915 = fcmp olt float %v1914, 0xC05A400000000000
  %v1916 = select i1 %v1915, float 0xC05A400000000000, float %v1914
  %v1917 = call float @llvm.fmuladd.f32(float %v1916, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1918 = fsub float %v1917, 0x4168000000000000
  %v1919 = call float @llvm.fmuladd.f32(float %v1918, float 0xBFE62E4000000000, float %v1916)
  %v1920 = call float @llvm.fmuladd.f32(float %v1918, float 0xBEB7F7D1C0000000, float %v1919)
  %v1921 = bitcast float %v1917 to i32
  %v1922 = fmul float %v1920, %v1920
  %v1923 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1920, float 0x3F81227F40000000)
  %v1924 = call float @llvm.fmuladd.f32(float %v1923, float %v1920, float 0x3FA5556740000000)
  %v1925 = call float @llvm.fmuladd.f32(float %v1924, float %v1920, float 0x3FC5554B00000000)
  %v1926 = call float @llvm.fmuladd.f32(float %v1925, float %v1920, float 0x3FDFFFFFE0000000)
  %v1927 = call float @llvm.fmuladd.f32(float %v1922, float %v1926, float %v1920)
  %v1928 = sub i32 %v1921, 1262485250
  %v1929 = lshr i32 %v1928, 1
  %v1930 = sub i32 %v1928, %v1929
  %v1931 = shl i32 %v1929, 23
  %v1932 = bitcast i32 %v1931 to float
  %v1933 = shl i32 %v1930, 23
  %v1934 = bitcast i32 %v1933 to float
  %v1935 = fadd float %v1927, 0x3FF0000000000000
  %v1936 = fmul float %v1935, %v1932
  %v1937 = fmul float %v1936, %v1934
  %v1938 = fcmp olt float %v1912, 0x0000000000000000
  %v1939 = select i1 %v1938, float %v1937, float 0x3FF0000000000000
  %v1940 = fadd float %v1937, 0x3FF0000000000000
  %v1941 = fdiv float %v1939, %v1940
  %v1942 = fmul float 0x3FF0000000000000, %v1941
  %v1943 = fdiv float %v1942, 0x4020000000000000
  %v1944 = add i64 %v1353, 0
  %v1945 = and i64 %v1944, %v160
  %v1946 = mul i64 %v1945, %v7
  %v1947 = add i64 %v1946, %v1888
  %v1948 = mul i64 %v1947, 16
  %v1949 = getelementptr inbounds float, ptr %v72, i64 %v1948
  %v1950 = mul i64 %v1890, 8
  %v1951 = add i64 0, %v1950
  %v1952 = add i64 %v1951, %v1892
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  %v1954 = load float, ptr %v1953, align 4
  %v1955 = fmul float %v1943, %v1954
  %v1956 = add i64 %v1353, 0
  %v1957 = and i64 %v1956, %v164
  %v1958 = mul i64 %v1957, %v7
  %v1959 = add i64 %v1958, %v1888
  %v1960 = mul i64 %v1959, 16
  %v1961 = getelementptr inbounds float, ptr %v80, i64 %v1960
  %v1962 = add i64 %v1353, 0
  %v1963 = and i64 %v1962, %v166
  %v1964 = mul i64 %v1963, %v7
  %v1965 = add i64 %v1964, %v1888
  %v1966 = mul i64 %v1965, 2
  %v1967 = getelementptr inbounds float, ptr %v82, i64 %v1966
  %v1968 = add i64 0, %v1890
  %v1969 = getelementptr inbounds float, ptr %v1967, i64 %v1968
  %v1970 = load float, ptr %v1969, align 4
  %v1971 = fdiv float 0x3FF0000000000000, %v1970
  %v1972 = add i64 %v1353, 0
  %v1973 = and i64 %v1972, %v162
  %v1974 = mul i64 %v1973, %v7
  %v1975 = add i64 %v1974, %v1888
  %v1976 = mul i64 %v1975, 16
  %v1977 = getelementptr inbounds float, ptr %v74, i64 %v1976
  %v1978 = add i64 %v1353, 0
  %v1979 = and i64 %v1978, %v168
  %v1980 = mul i64 %v1979, %v7
  %v1981 = add i64 %v1980, %v1888
  %v1982 = mul i64 %v1981, 2
  %v1983 = getelementptr inbounds float, ptr %v86, i64 %v1982
  %v1984 = add i64 0, %v1890
  %v1985 = getelementptr inbounds float, ptr %v1983, i64 %v1984
  %v1986 = load float, ptr %v1985, align 4
  %v1987 = add i64 %v1353, 0
  %v1988 = and i64 %v1987, %v170
  %v1989 = mul i64 %v1988, %v7
  %v1990 = add i64 %v1989, %v1888
  %v1991 = mul i64 %v1990, 2
  %v1992 = getelementptr inbounds float, ptr %v88, i64 %v1991
  %v1993 = add i64 0, %v1890
  %v1994 = getelementptr inbounds float, ptr %v1992, i64 %v1993
  %v1995 = load float, ptr %v1994, align 4
  %v1996 = add i64 %v1353, 1
  %v1997 = and i64 %v1996, %v148
  %v1998 = mul i64 %v1997, %v7
  %v1999 = add i64 %v1998, %v1888
  %v2000 = mul i64 %v1999, 128
  %v2001 = getelementptr inbounds float, ptr %v36, i64 %v2000
  %v2002 = mul i64 %v1890, 64
  %v2003 = add i64 0, %v2002
  %v2004 = mul i64 %v1892, 8
  %v2005 = add i64 %v2003, %v2004
  %v2006 = add i64 %v2005, 0
  %v2007 = getelementptr inbounds float, ptr %v1899, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = mul i64 %v1890, 8
  %v2010 = add i64 0, %v2009
  %v2011 = add i64 %v2010, 0
  %v2012 = getelementptr inbounds float, ptr %v26, i64 %v2011
  %v2013 = load <8 x float>, ptr %v2012, align 4
  %v2014 = mul i64 %v1890, 8
  %v2015 = add i64 0, %v2014
  %v2016 = add i64 %v2015, 0
  %v2017 = getelementptr inbounds float, ptr %v1961, i64 %v2016
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = insertelement <8 x float> poison, float %v1971, i64 0
  %v2020 = shufflevector <8 x float> %v2019, <8 x float> poison, <8 x i32> zeroinitializer
  %v2021 = fmul <8 x float> %v2018, %v2020
  %v2022 = fmul <8 x float> %v2013, %v2021
  %v2023 = mul i64 %v1890, 8
  %v2024 = add i64 0, %v2023
  %v2025 = add i64 %v2024, 0
  %v2026 = getelementptr inbounds float, ptr %v28, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = fadd <8 x float> %v2022, %v2027
  %v2029 = mul i64 %v1890, 8
  %v2030 = add i64 0, %v2029
  %v2031 = add i64 %v2030, 0
  %v2032 = getelementptr inbounds float, ptr %v1977, i64 %v2031
  %v2033 = load <8 x float>, ptr %v2032, align 4
  %v2034 = mul i64 %v1890, 8
  %v2035 = add i64 0, %v2034
  %v2036 = add i64 %v2035, 0
  %v2037 = getelementptr inbounds float, ptr %v1949, i64 %v2036
  %v2038 = load <8 x float>, ptr %v2037, align 4
  %v2039 = fsub <8 x float> %v2033, %v2038
  %v2040 = fsub <8 x float> %v2028, %v2039
  %v2041 = fmul <8 x float> %v2040, %v2013
  %v2042 = insertelement <8 x float> poison, float %v1986, i64 0
  %v2043 = shufflevector <8 x float> %v2042, <8 x float> poison, <8 x i32> zeroinitializer
  %v2044 = fsub <8 x float> %v2041, %v2043
  %v2045 = insertelement <8 x float> poison, float %v1995, i64 0
  %v2046 = shufflevector <8 x float> %v2045, <8 x float> poison, <8 x i32> zeroinitializer
  %v2047 = fmul <8 x float> %v2021, %v2046
  %v2048 = fsub <8 x float> %v2044, %v2047
  %v2049 = insertelement <8 x float> poison, float %v1970, i64 0
  %v2050 = shufflevector <8 x float> %v2049, <8 x float> poison, <8 x i32> zeroinitializer
  %v2051 = fdiv <8 x float> %v2048, %v2050
  %v2052 = insertelement <8 x float> poison, float %v1955, i64 0
  %v2053 = shufflevector <8 x float> %v2052, <8 x float> poison, <8 x i32> zeroinitializer
  %v2054 = fmul <8 x float> %v2053, %v2051
  %v2055 = fsub <8 x float> %v2008, %v2054
  %v2056 = mul i64 %v1890, 64
  %v2057 = add i64 0, %v2056
  %v2058 = mul i64 %v1892, 8
  %v2059 = add i64 %v2057, %v2058
  %v2060 = add i64 %v2059, 0
  %v2061 = getelementptr inbounds float, ptr %v2001, i64 %v2060
  store <8 x float> %v2055, ptr %v2061, align 4
  %v2062 = add nsw i64 %v1892, 1
  br label %b282
b284:
  %v2063 = add nsw i64 %v1890, 1
  br label %b279
b281:
  %v2064 = add nsw i64 %v1888, 1
  br label %b276
b278:
  %v2065 = add i64 %v7, 0
  %v2066 = sdiv i64 %v2065, 1
  %v2067 = add i64 %v2, 1
  %v2068 = mul i64 %v2066, %v2
  %v2069 = sdiv i64 %v2068, %v3
  %v2070 = mul i64 %v2069, 1
  %v2071 = icmp slt i64 %v2070, %v7
  %v2072 = select i1 %v2071, i64 %v2070, i64 %v7
  %v2073 = mul i64 %v2066, %v2067
  %v2074 = sdiv i64 %v2073, %v3
  %v2075 = mul i64 %v2074, 1
  %v2076 = icmp slt i64 %v2075, %v7
  %v2077 = select i1 %v2076, i64 %v2075, i64 %v7
  br label %b285
b285:
  %v2078 = phi i64 [ %v2072, %b278 ], [ %v2241, %b290 ]
  %v2079 = icmp slt i64 %v2078, %v2077
  br i1 %v2079, label %b286, label %b287
b286:
  br label %b288
b288:
  %v2080 = phi i64 [ 0, %b286 ], [ %v2240, %b289 ]
  %v2081 = icmp slt i64 %v2080, 2
  br i1 %v2081, label %b289, label %b290
b289:
  %v2082 = add i64 %v1353, 0
  %v2083 = and i64 %v2082, %v150
  %v2084 = mul i64 %v2083, %v7
  %v2085 = add i64 %v2084, %v2078
  %v2086 = mul i64 %v2085, 16
  %v2087 = getelementptr inbounds float, ptr %v38, i64 %v2086
  %v2088 = add i64 %v1353, 0
  %v2089 = and i64 %v2088, %v156
  %v2090 = mul i64 %v2089, %v7
  %v2091 = add i64 %v2090, %v2078
  %v2092 = mul i64 %v2091, 50
  %v2093 = getelementptr inbounds float, ptr %v68, i64 %v2092
  %v2094 = add i64 48, %v2080
  %v2095 = getelementptr inbounds float, ptr %v2093, i64 %v2094
  %v2096 = load float, ptr %v2095, align 4
  %v2097 = add i64 0, %v2080
  %v2098 = getelementptr inbounds float, ptr %v24, i64 %v2097
  %v2099 = load float, ptr %v2098, align 4
  %v2100 = fadd float %v2096, %v2099
  %v2101 = call float @llvm.fabs.f32(float %v2100)
  %v2102 = fneg float %v2101
  %v2103 = fcmp olt float %v2102, 0xC05A400000000000
  %v2104 = select i1 %v2103, float 0xC05A400000000000, float %v2102
  %v2105 = call float @llvm.fmuladd.f32(float %v2104, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2106 = fsub float %v2105, 0x4168000000000000
  %v2107 = call float @llvm.fmuladd.f32(float %v2106, float 0xBFE62E4000000000, float %v2104)
  %v2108 = call float @llvm.fmuladd.f32(float %v2106, float 0xBEB7F7D1C0000000, float %v2107)
  %v2109 = bitcast float %v2105 to i32
  %v2110 = fmul float %v2108, %v2108
  %v2111 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2108, float 0x3F81227F40000000)
  %v2112 = call float @llvm.fmuladd.f32(float %v2111, float %v2108, float 0x3FA5556740000000)
  %v2113 = call float @llvm.fmuladd.f32(float %v2112, float %v2108, float 0x3FC5554B00000000)
  %v2114 = call float @llvm.fmuladd.f32(float %v2113, float %v2108, float 0x3FDFFFFFE0000000)
  %v2115 = call float @llvm.fmuladd.f32(float %v2110, float %v2114, float %v2108)
  %v2116 = sub i32 %v2109, 1262485250
  %v2117 = lshr i32 %v2116, 1
  %v2118 = sub i32 %v2116, %v2117
  %v2119 = shl i32 %v2117, 23
  %v2120 = bitcast i32 %v2119 to float
  %v2121 = shl i32 %v2118, 23
  %v2122 = bitcast i32 %v2121 to float
  %v2123 = fadd float %v2115, 0x3FF0000000000000
  %v2124 = fmul float %v2123, %v2120
  %v2125 = fmul float %v2124, %v2122
  %v2126 = fcmp olt float %v2100, 0x0000000000000000
  %v2127 = select i1 %v2126, float %v2125, float 0x3FF0000000000000
  %v2128 = fadd float %v2125, 0x3FF0000000000000
  %v2129 = fdiv float %v2127, %v2128
  %v2130 = fmul float 0x3FF0000000000000, %v2129
  %v2131 = fdiv float %v2130, 0x4020000000000000
  %v2132 = add i64 %v1353, 0
  %v2133 = and i64 %v2132, %v164
  %v2134 = mul i64 %v2133, %v7
  %v2135 = add i64 %v2134, %v2078
  %v2136 = mul i64 %v2135, 16
  %v2137 = getelementptr inbounds float, ptr %v80, i64 %v2136
  %v2138 = add i64 %v1353, 0
  %v2139 = and i64 %v2138, %v166
  %v2140 = mul i64 %v2139, %v7
  %v2141 = add i64 %v2140, %v2078
  %v2142 = mul i64 %v2141, 2
  %v2143 = getelementptr inbounds float, ptr %v82, i64 %v2142
  %v2144 = add i64 0, %v2080
  %v2145 = getelementptr inbounds float, ptr %v2143, i64 %v2144
  %v2146 = load float, ptr %v2145, align 4
  %v2147 = fdiv float 0x3FF0000000000000, %v2146
  %v2148 = add i64 %v1353, 0
  %v2149 = and i64 %v2148, %v162
  %v2150 = mul i64 %v2149, %v7
  %v2151 = add i64 %v2150, %v2078
  %v2152 = mul i64 %v2151, 16
  %v2153 = getelementptr inbounds float, ptr %v74, i64 %v2152
  %v2154 = add i64 %v1353, 0
  %v2155 = and i64 %v2154, %v160
  %v2156 = mul i64 %v2155, %v7
  %v2157 = add i64 %v2156, %v2078
  %v2158 = mul i64 %v2157, 16
  %v2159 = getelementptr inbounds float, ptr %v72, i64 %v2158
  %v2160 = add i64 %v1353, 0
  %v2161 = and i64 %v2160, %v168
  %v2162 = mul i64 %v2161, %v7
  %v2163 = add i64 %v2162, %v2078
  %v2164 = mul i64 %v2163, 2
  %v2165 = getelementptr inbounds float, ptr %v86, i64 %v2164
  %v2166 = add i64 0, %v2080
  %v2167 = getelementptr inbounds float, ptr %v2165, i64 %v2166
  %v2168 = load float, ptr %v2167, align 4
  %v2169 = add i64 %v1353, 0
  %v2170 = and i64 %v2169, %v170
  %v2171 = mul i64 %v2170, %v7
  %v2172 = add i64 %v2171, %v2078
  %v2173 = mul i64 %v2172, 2
  %v2174 = getelementptr inbounds float, ptr %v88, i64 %v2173
  %v2175 = add i64 0, %v2080
  %v2176 = getelementptr inbounds float, ptr %v2174, i64 %v2175
  %v2177 = load float, ptr %v2176, align 4
  %v2178 = add i64 %v1353, 1
  %v2179 = and i64 %v2178, %v150
  %v2180 = mul i64 %v2179, %v7
  %v2181 = add i64 %v2180, %v2078
  %v2182 = mul i64 %v2181, 16
  %v2183 = getelementptr inbounds float, ptr %v38, i64 %v2182
  %v2184 = mul i64 %v2080, 8
  %v2185 = add i64 0, %v2184
  %v2186 = add i64 %v2185, 0
  %v2187 = getelementptr inbounds float, ptr %v2087, i64 %v2186
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = mul i64 %v2080, 8
  %v2190 = add i64 0, %v2189
  %v2191 = add i64 %v2190, 0
  %v2192 = getelementptr inbounds float, ptr %v26, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = mul i64 %v2080, 8
  %v2195 = add i64 0, %v2194
  %v2196 = add i64 %v2195, 0
  %v2197 = getelementptr inbounds float, ptr %v2137, i64 %v2196
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = insertelement <8 x float> poison, float %v2147, i64 0
  %v2200 = shufflevector <8 x float> %v2199, <8 x float> poison, <8 x i32> zeroinitializer
  %v2201 = fmul <8 x float> %v2198, %v2200
  %v2202 = fmul <8 x float> %v2193, %v2201
  %v2203 = mul i64 %v2080, 8
  %v2204 = add i64 0, %v2203
  %v2205 = add i64 %v2204, 0
  %v2206 = getelementptr inbounds float, ptr %v28, i64 %v2205
  %v2207 = load <8 x float>, ptr %v2206, align 4
  %v2208 = fadd <8 x float> %v2202, %v2207
  %v2209 = mul i64 %v2080, 8
  %v2210 = add i64 0, %v2209
  %v2211 = add i64 %v2210, 0
  %v2212 = getelementptr inbounds float, ptr %v2153, i64 %v2211
  %v2213 = load <8 x float>, ptr %v2212, align 4
  %v2214 = mul i64 %v2080, 8
  %v2215 = add i64 0, %v2214
  %v2216 = add i64 %v2215, 0
  %v2217 = getelementptr inbounds float, ptr %v2159, i64 %v2216
  %v2218 = load <8 x float>, ptr %v2217, align 4
  %v2219 = fsub <8 x float> %v2213, %v2218
  %v2220 = fsub <8 x float> %v2208, %v2219
  %v2221 = fmul <8 x float> %v2220, %v2193
  %v2222 = insertelement <8 x float> poison, float %v2168, i64 0
  %v2223 = shufflevector <8 x float> %v2222, <8 x float> poison, <8 x i32> zeroinitializer
  %v2224 = fsub <8 x float> %v2221, %v2223
  %v2225 = insertelement <8 x float> poison, float %v2177, i64 0
  %v2226 = shufflevector <8 x float> %v2225, <8 x float> poison, <8 x i32> zeroinitializer
  %v2227 = fmul <8 x float> %v2201, %v2226
  %v2228 = fsub <8 x float> %v2224, %v2227
  %v2229 = insertelement <8 x float> poison, float %v2146, i64 0
  %v2230 = shufflevector <8 x float> %v2229, <8 x float> poison, <8 x i32> zeroinitializer
  %v2231 = fdiv <8 x float> %v2228, %v2230
  %v2232 = insertelement <8 x float> poison, float %v2131, i64 0
  %v2233 = shufflevector <8 x float> %v2232, <8 x float> poison, <8 x i32> zeroinitializer
  %v2234 = fmul <8 x float> %v2233, %v2231
  %v2235 = fsub <8 x float> %v2188, %v2234
  %v2236 = mul i64 %v2080, 8
  %v2237 = add i64 0, %v2236
  %v2238 = add i64 %v2237, 0
  %v2239 = getelementptr inbounds float, ptr %v2183, i64 %v2238
  store <8 x float> %v2235, ptr %v2239, align 4
  %v2240 = add nsw i64 %v2080, 1
  br label %b288
b290:
  %v2241 = add nsw i64 %v2078, 1
  br label %b285
b287:
  %v2242 = add nsw i64 %v1353, 1
  br label %b216
b218:
  %v2243 = icmp sgt i64 %v3, 1
  br i1 %v2243, label %b291, label %b292
b291:
  %v2244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2245 = atomicrmw add ptr %v2244, i64 1 acq_rel
  %v2246 = load i64, ptr %v213, align 8
  %v2247 = add i64 %v2246, 1
  store i64 %v2247, ptr %v213, align 8
  %v2248 = mul i64 %v3, %v2247
  br label %b293
b293:
  %v2249 = load atomic i64, ptr %v2244 acquire, align 8
  %v2250 = icmp slt i64 %v2249, %v2248
  br i1 %v2250, label %b294, label %b295
b294:
  %v2251 = call i32 @sched_yield()
  br label %b293
b295:
  br label %b292
b292:
  %v2252 = add nsw i64 %v1201, %v1200
  br label %b181
b183:
  %v2253 = add i64 %v8, 0
  %v2254 = sdiv i64 %v2253, 1
  %v2255 = add i64 %v2, 1
  %v2256 = mul i64 %v2254, %v2
  %v2257 = sdiv i64 %v2256, %v3
  %v2258 = mul i64 %v2257, 1
  %v2259 = icmp slt i64 %v2258, %v8
  %v2260 = select i1 %v2259, i64 %v2258, i64 %v8
  %v2261 = mul i64 %v2254, %v2255
  %v2262 = sdiv i64 %v2261, %v3
  %v2263 = mul i64 %v2262, 1
  %v2264 = icmp slt i64 %v2263, %v8
  %v2265 = select i1 %v2264, i64 %v2263, i64 %v8
  br label %b296
b296:
  %v2266 = phi i64 [ %v2260, %b183 ], [ %v2305, %b301 ]
  %v2267 = icmp slt i64 %v2266, %v2265
  br i1 %v2267, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2268 = phi i64 [ 0, %b297 ], [ %v2304, %b304 ]
  %v2269 = icmp slt i64 %v2268, 2
  br i1 %v2269, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2270 = phi i64 [ 0, %b300 ], [ %v2295, %b303 ]
  %v2271 = phi <8 x float> [ splat (float 0x0000000000000000), %b300 ], [ %v2294, %b303 ]
  %v2272 = icmp slt i64 %v2270, 8
  br i1 %v2272, label %b303, label %b304
b303:
  %v2273 = mul i64 %v2266, 16
  %v2274 = getelementptr inbounds float, ptr %v70, i64 %v2273
  %v2275 = mul i64 %v2268, 8
  %v2276 = add i64 0, %v2275
  %v2277 = add i64 %v2276, %v2270
  %v2278 = getelementptr inbounds float, ptr %v2274, i64 %v2277
  %v2279 = load float, ptr %v2278, align 4
  %v2280 = mul i64 1, %v7
  %v2281 = add i64 %v2266, %v2280
  %v2282 = mul i64 %v2281, 128
  %v2283 = getelementptr inbounds float, ptr %v36, i64 %v2282
  %v2284 = mul i64 %v2268, 64
  %v2285 = add i64 0, %v2284
  %v2286 = add i64 %v2285, 0
  %v2287 = mul i64 %v2270, 8
  %v2288 = add i64 %v2286, %v2287
  %v2289 = getelementptr inbounds float, ptr %v2283, i64 %v2288
  %v2290 = load <8 x float>, ptr %v2289, align 4
  %v2291 = insertelement <8 x float> poison, float %v2279, i64 0
  %v2292 = shufflevector <8 x float> %v2291, <8 x float> poison, <8 x i32> zeroinitializer
  %v2293 = fmul <8 x float> %v2292, %v2290
  %v2294 = fadd <8 x float> %v2271, %v2293
  %v2295 = add nsw i64 %v2270, 1
  br label %b302
b304:
  %v2296 = mul i64 %v2266, 16
  %v2297 = getelementptr inbounds float, ptr %v90, i64 %v2296
  %v2298 = mul i64 %v2268, 8
  %v2299 = add i64 0, %v2298
  %v2300 = mul i64 0, 8
  %v2301 = add i64 %v2299, %v2300
  %v2302 = add i64 %v2301, 0
  %v2303 = getelementptr inbounds float, ptr %v2297, i64 %v2302
  store <8 x float> %v2271, ptr %v2303, align 4
  %v2304 = add nsw i64 %v2268, 1
  br label %b299
b301:
  %v2305 = add nsw i64 %v2266, 1
  br label %b296
b298:
  %v2306 = add i64 %v8, 0
  %v2307 = sdiv i64 %v2306, 1
  %v2308 = add i64 %v2, 1
  %v2309 = mul i64 %v2307, %v2
  %v2310 = sdiv i64 %v2309, %v3
  %v2311 = mul i64 %v2310, 1
  %v2312 = icmp slt i64 %v2311, %v8
  %v2313 = select i1 %v2312, i64 %v2311, i64 %v8
  %v2314 = mul i64 %v2307, %v2308
  %v2315 = sdiv i64 %v2314, %v3
  %v2316 = mul i64 %v2315, 1
  %v2317 = icmp slt i64 %v2316, %v8
  %v2318 = select i1 %v2317, i64 %v2316, i64 %v8
  br label %b305
b305:
  %v2319 = phi i64 [ %v2313, %b298 ], [ %v2361, %b310 ]
  %v2320 = icmp slt i64 %v2319, %v2318
  br i1 %v2320, label %b306, label %b307
b306:
  br label %b308
b308:
  %v2321 = phi i64 [ 0, %b306 ], [ %v2360, %b313 ]
  %v2322 = icmp slt i64 %v2321, 2
  br i1 %v2322, label %b309, label %b310
b309:
  br label %b311
b311:
  %v2323 = phi i64 [ 0, %b309 ], [ %v2344, %b312 ]
  %v2324 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v2343, %b312 ]
  %v2325 = icmp slt i64 %v2323, 8
  br i1 %v2325, label %b312, label %b313
b312:
  %v2326 = mul i64 %v2319, 16
  %v2327 = getelementptr inbounds float, ptr %v90, i64 %v2326
  %v2328 = mul i64 1, %v7
  %v2329 = add i64 %v2319, %v2328
  %v2330 = mul i64 %v2329, 16
  %v2331 = getelementptr inbounds float, ptr %v38, i64 %v2330
  %v2332 = mul i64 %v2321, 8
  %v2333 = add i64 0, %v2332
  %v2334 = add i64 %v2333, %v2323
  %v2335 = getelementptr inbounds float, ptr %v2327, i64 %v2334
  %v2336 = load <8 x float>, ptr %v2335, align 4
  %v2337 = mul i64 %v2321, 8
  %v2338 = add i64 0, %v2337
  %v2339 = add i64 %v2338, %v2323
  %v2340 = getelementptr inbounds float, ptr %v2331, i64 %v2339
  %v2341 = load <8 x float>, ptr %v2340, align 4
  %v2342 = fadd <8 x float> %v2336, %v2341
  %v2343 = fadd <8 x float> %v2324, %v2342
  %v2344 = add nsw i64 %v2323, 8
  br label %b311
b313:
  %v2345 = shufflevector <8 x float> %v2324, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2346 = shufflevector <8 x float> %v2324, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2347 = fadd <4 x float> %v2345, %v2346
  %v2348 = shufflevector <4 x float> %v2347, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2349 = shufflevector <4 x float> %v2347, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2350 = fadd <2 x float> %v2348, %v2349
  %v2351 = extractelement <2 x float> %v2350, i64 0
  %v2352 = extractelement <2 x float> %v2350, i64 1
  %v2353 = fadd float %v2351, %v2352
  %v2354 = fadd float %v2353, 0x0000000000000000
  %v2355 = mul i64 %v2319, 2
  %v2356 = getelementptr inbounds float, ptr %v92, i64 %v2355
  %v2357 = add i64 0, %v2321
  %v2358 = add i64 %v2357, 0
  %v2359 = getelementptr inbounds float, ptr %v2356, i64 %v2358
  store float %v2354, ptr %v2359, align 4
  %v2360 = add nsw i64 %v2321, 1
  br label %b308
b310:
  %v2361 = add nsw i64 %v2319, 1
  br label %b305
b307:
  %v2362 = add i64 %v8, 0
  %v2363 = sdiv i64 %v2362, 1
  %v2364 = add i64 %v2, 1
  %v2365 = mul i64 %v2363, %v2
  %v2366 = sdiv i64 %v2365, %v3
  %v2367 = mul i64 %v2366, 1
  %v2368 = icmp slt i64 %v2367, %v8
  %v2369 = select i1 %v2368, i64 %v2367, i64 %v8
  %v2370 = mul i64 %v2363, %v2364
  %v2371 = sdiv i64 %v2370, %v3
  %v2372 = mul i64 %v2371, 1
  %v2373 = icmp slt i64 %v2372, %v8
  %v2374 = select i1 %v2373, i64 %v2372, i64 %v8
  br label %b314
b314:
  %v2375 = phi i64 [ %v2369, %b307 ], [ %v2412, %b319 ]
  %v2376 = icmp slt i64 %v2375, %v2374
  br i1 %v2376, label %b315, label %b316
b315:
  br label %b317
b317:
  %v2377 = phi i64 [ 0, %b315 ], [ %v2411, %b318 ]
  %v2378 = icmp slt i64 %v2377, 2
  br i1 %v2378, label %b318, label %b319
b318:
  %v2379 = mul i64 %v2375, 16
  %v2380 = getelementptr inbounds float, ptr %v90, i64 %v2379
  %v2381 = mul i64 1, %v7
  %v2382 = add i64 %v2375, %v2381
  %v2383 = mul i64 %v2382, 16
  %v2384 = getelementptr inbounds float, ptr %v38, i64 %v2383
  %v2385 = mul i64 %v2375, 2
  %v2386 = getelementptr inbounds float, ptr %v92, i64 %v2385
  %v2387 = add i64 0, %v2377
  %v2388 = getelementptr inbounds float, ptr %v2386, i64 %v2387
  %v2389 = load float, ptr %v2388, align 4
  %v2390 = fdiv float %v2389, 0x4020000000000000
  %v2391 = mul i64 %v2375, 16
  %v2392 = getelementptr inbounds float, ptr %v94, i64 %v2391
  %v2393 = mul i64 %v2377, 8
  %v2394 = add i64 0, %v2393
  %v2395 = add i64 %v2394, 0
  %v2396 = getelementptr inbounds float, ptr %v2380, i64 %v2395
  %v2397 = load <8 x float>, ptr %v2396, align 4
  %v2398 = mul i64 %v2377, 8
  %v2399 = add i64 0, %v2398
  %v2400 = add i64 %v2399, 0
  %v2401 = getelementptr inbounds float, ptr %v2384, i64 %v2400
  %v2402 = load <8 x float>, ptr %v2401, align 4
  %v2403 = fadd <8 x float> %v2397, %v2402
  %v2404 = insertelement <8 x float> poison, float %v2390, i64 0
  %v2405 = shufflevector <8 x float> %v2404, <8 x float> poison, <8 x i32> zeroinitializer
  %v2406 = fsub <8 x float> %v2403, %v2405
  %v2407 = mul i64 %v2377, 8
  %v2408 = add i64 0, %v2407
  %v2409 = add i64 %v2408, 0
  %v2410 = getelementptr inbounds float, ptr %v2392, i64 %v2409
  store <8 x float> %v2406, ptr %v2410, align 4
  %v2411 = add nsw i64 %v2377, 1
  br label %b317
b319:
  %v2412 = add nsw i64 %v2375, 1
  br label %b314
b316:
  %v2413 = add i64 %v8, 0
  %v2414 = sdiv i64 %v2413, 1
  %v2415 = add i64 %v2, 1
  %v2416 = mul i64 %v2414, %v2
  %v2417 = sdiv i64 %v2416, %v3
  %v2418 = mul i64 %v2417, 1
  %v2419 = icmp slt i64 %v2418, %v8
  %v2420 = select i1 %v2419, i64 %v2418, i64 %v8
  %v2421 = mul i64 %v2414, %v2415
  %v2422 = sdiv i64 %v2421, %v3
  %v2423 = mul i64 %v2422, 1
  %v2424 = icmp slt i64 %v2423, %v8
  %v2425 = select i1 %v2424, i64 %v2423, i64 %v8
  br label %b320
b320:
  %v2426 = phi i64 [ %v2420, %b316 ], [ %v2459, %b325 ]
  %v2427 = icmp slt i64 %v2426, %v2425
  br i1 %v2427, label %b321, label %b322
b321:
  br label %b323
b323:
  %v2428 = phi i64 [ 0, %b321 ], [ %v2458, %b328 ]
  %v2429 = icmp slt i64 %v2428, 2
  br i1 %v2429, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2430 = phi i64 [ 0, %b324 ], [ %v2442, %b327 ]
  %v2431 = phi <8 x float> [ splat (float 0x0000000000000000), %b324 ], [ %v2441, %b327 ]
  %v2432 = icmp slt i64 %v2430, 8
  br i1 %v2432, label %b327, label %b328
b327:
  %v2433 = mul i64 %v2426, 16
  %v2434 = getelementptr inbounds float, ptr %v94, i64 %v2433
  %v2435 = mul i64 %v2428, 8
  %v2436 = add i64 0, %v2435
  %v2437 = add i64 %v2436, %v2430
  %v2438 = getelementptr inbounds float, ptr %v2434, i64 %v2437
  %v2439 = load <8 x float>, ptr %v2438, align 4
  %v2440 = fmul <8 x float> %v2439, %v2439
  %v2441 = fadd <8 x float> %v2431, %v2440
  %v2442 = add nsw i64 %v2430, 8
  br label %b326
b328:
  %v2443 = shufflevector <8 x float> %v2431, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2444 = shufflevector <8 x float> %v2431, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2445 = fadd <4 x float> %v2443, %v2444
  %v2446 = shufflevector <4 x float> %v2445, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2447 = shufflevector <4 x float> %v2445, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2448 = fadd <2 x float> %v2446, %v2447
  %v2449 = extractelement <2 x float> %v2448, i64 0
  %v2450 = extractelement <2 x float> %v2448, i64 1
  %v2451 = fadd float %v2449, %v2450
  %v2452 = fadd float %v2451, 0x0000000000000000
  %v2453 = mul i64 %v2426, 2
  %v2454 = getelementptr inbounds float, ptr %v92, i64 %v2453
  %v2455 = add i64 0, %v2428
  %v2456 = add i64 %v2455, 0
  %v2457 = getelementptr inbounds float, ptr %v2454, i64 %v2456
  store float %v2452, ptr %v2457, align 4
  %v2458 = add nsw i64 %v2428, 1
  br label %b323
b325:
  %v2459 = add nsw i64 %v2426, 1
  br label %b320
b322:
  %v2460 = add i64 %v8, 0
  %v2461 = sdiv i64 %v2460, 1
  %v2462 = add i64 %v2, 1
  %v2463 = mul i64 %v2461, %v2
  %v2464 = sdiv i64 %v2463, %v3
  %v2465 = mul i64 %v2464, 1
  %v2466 = icmp slt i64 %v2465, %v8
  %v2467 = select i1 %v2466, i64 %v2465, i64 %v8
  %v2468 = mul i64 %v2461, %v2462
  %v2469 = sdiv i64 %v2468, %v3
  %v2470 = mul i64 %v2469, 1
  %v2471 = icmp slt i64 %v2470, %v8
  %v2472 = select i1 %v2471, i64 %v2470, i64 %v8
  br label %b329
b329:
  %v2473 = phi i64 [ %v2467, %b322 ], [ %v2497, %b330 ]
  %v2474 = icmp slt i64 %v2473, %v2472
  br i1 %v2474, label %b330, label %b331
b330:
  %v2475 = mul i64 %v2473, 2
  %v2476 = getelementptr inbounds float, ptr %v92, i64 %v2475
  %v2477 = mul i64 %v2473, 2
  %v2478 = getelementptr inbounds float, ptr %v96, i64 %v2477
  %v2479 = icmp ult i64 2, 8
  %v2480 = select i1 %v2479, i64 2, i64 8
  %v2481 = trunc i64 %v2480 to i32
  %v2482 = insertelement <8 x i32> poison, i32 %v2481, i64 0
  %v2483 = shufflevector <8 x i32> %v2482, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2484 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2483
  %v2485 = add i64 0, 0
  %v2486 = getelementptr inbounds float, ptr %v2476, i64 %v2485
  %v2487 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2486, <8 x i1> %v2484, <8 x float> zeroinitializer)
  %v2488 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2489 = shufflevector <8 x float> %v2488, <8 x float> poison, <8 x i32> zeroinitializer
  %v2490 = fdiv <8 x float> %v2487, %v2489
  %v2491 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v2492 = shufflevector <8 x float> %v2491, <8 x float> poison, <8 x i32> zeroinitializer
  %v2493 = fadd <8 x float> %v2490, %v2492
  %v2494 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2493)
  %v2495 = add i64 0, 0
  %v2496 = getelementptr inbounds float, ptr %v2478, i64 %v2495
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2494, ptr align 4 %v2496, <8 x i1> %v2484)
  %v2497 = add nsw i64 %v2473, 1
  br label %b329
b331:
  %v2498 = add i64 %v8, 0
  %v2499 = sdiv i64 %v2498, 1
  %v2500 = add i64 %v2, 1
  %v2501 = mul i64 %v2499, %v2
  %v2502 = sdiv i64 %v2501, %v3
  %v2503 = mul i64 %v2502, 1
  %v2504 = icmp slt i64 %v2503, %v8
  %v2505 = select i1 %v2504, i64 %v2503, i64 %v8
  %v2506 = mul i64 %v2499, %v2500
  %v2507 = sdiv i64 %v2506, %v3
  %v2508 = mul i64 %v2507, 1
  %v2509 = icmp slt i64 %v2508, %v8
  %v2510 = select i1 %v2509, i64 %v2508, i64 %v8
  br label %b332
b332:
  %v2511 = phi i64 [ %v2505, %b331 ], [ %v2558, %b337 ]
  %v2512 = icmp slt i64 %v2511, %v2510
  br i1 %v2512, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2513 = phi i64 [ 0, %b333 ], [ %v2557, %b336 ]
  %v2514 = icmp slt i64 %v2513, 2
  br i1 %v2514, label %b336, label %b337
b336:
  %v2515 = mul i64 %v2511, 16
  %v2516 = getelementptr inbounds float, ptr %v70, i64 %v2515
  %v2517 = mul i64 %v2511, 16
  %v2518 = getelementptr inbounds float, ptr %v94, i64 %v2517
  %v2519 = mul i64 %v2511, 2
  %v2520 = getelementptr inbounds float, ptr %v96, i64 %v2519
  %v2521 = add i64 0, %v2513
  %v2522 = getelementptr inbounds float, ptr %v2520, i64 %v2521
  %v2523 = load float, ptr %v2522, align 4
  %v2524 = fdiv float 0x3FF0000000000000, %v2523
  %v2525 = mul i64 %v2511, 16
  %v2526 = getelementptr inbounds float, ptr %v98, i64 %v2525
  %v2527 = mul i64 %v2513, 8
  %v2528 = add i64 0, %v2527
  %v2529 = add i64 %v2528, 0
  %v2530 = getelementptr inbounds float, ptr %v2516, i64 %v2529
  %v2531 = load <8 x float>, ptr %v2530, align 4
  %v2532 = mul i64 %v2513, 8
  %v2533 = add i64 0, %v2532
  %v2534 = add i64 %v2533, 0
  %v2535 = getelementptr inbounds float, ptr %v26, i64 %v2534
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = mul i64 %v2513, 8
  %v2538 = add i64 0, %v2537
  %v2539 = add i64 %v2538, 0
  %v2540 = getelementptr inbounds float, ptr %v2518, i64 %v2539
  %v2541 = load <8 x float>, ptr %v2540, align 4
  %v2542 = insertelement <8 x float> poison, float %v2524, i64 0
  %v2543 = shufflevector <8 x float> %v2542, <8 x float> poison, <8 x i32> zeroinitializer
  %v2544 = fmul <8 x float> %v2541, %v2543
  %v2545 = fmul <8 x float> %v2536, %v2544
  %v2546 = fadd <8 x float> %v2531, %v2545
  %v2547 = mul i64 %v2513, 8
  %v2548 = add i64 0, %v2547
  %v2549 = add i64 %v2548, 0
  %v2550 = getelementptr inbounds float, ptr %v28, i64 %v2549
  %v2551 = load <8 x float>, ptr %v2550, align 4
  %v2552 = fadd <8 x float> %v2546, %v2551
  %v2553 = mul i64 %v2513, 8
  %v2554 = add i64 0, %v2553
  %v2555 = add i64 %v2554, 0
  %v2556 = getelementptr inbounds float, ptr %v2526, i64 %v2555
  store <8 x float> %v2552, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2513, 1
  br label %b335
b337:
  %v2558 = add nsw i64 %v2511, 1
  br label %b332
b334:
  %v2559 = add i64 %v8, 0
  %v2560 = sdiv i64 %v2559, 1
  %v2561 = add i64 %v2, 1
  %v2562 = mul i64 %v2560, %v2
  %v2563 = sdiv i64 %v2562, %v3
  %v2564 = mul i64 %v2563, 1
  %v2565 = icmp slt i64 %v2564, %v8
  %v2566 = select i1 %v2565, i64 %v2564, i64 %v8
  %v2567 = mul i64 %v2560, %v2561
  %v2568 = sdiv i64 %v2567, %v3
  %v2569 = mul i64 %v2568, 1
  %v2570 = icmp slt i64 %v2569, %v8
  %v2571 = select i1 %v2570, i64 %v2569, i64 %v8
  br label %b338
b338:
  %v2572 = phi i64 [ %v2566, %b334 ], [ %v2586, %b343 ]
  %v2573 = icmp slt i64 %v2572, %v2571
  br i1 %v2573, label %b339, label %b340
b339:
  %v2574 = mul i64 %v2572, 16
  %v2575 = getelementptr inbounds float, ptr %v98, i64 %v2574
  %v2576 = mul i64 %v2572, 16
  %v2577 = getelementptr inbounds float, ptr %v44, i64 %v2576
  br label %b341
b341:
  %v2578 = phi i64 [ 0, %b339 ], [ %v2585, %b342 ]
  %v2579 = icmp slt i64 %v2578, 16
  br i1 %v2579, label %b342, label %b343
b342:
  %v2580 = add i64 0, %v2578
  %v2581 = getelementptr inbounds float, ptr %v2575, i64 %v2580
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = add i64 0, %v2578
  %v2584 = getelementptr inbounds float, ptr %v2577, i64 %v2583
  store <8 x float> %v2582, ptr %v2584, align 4
  %v2585 = add nsw i64 %v2578, 8
  br label %b341
b343:
  %v2586 = add nsw i64 %v2572, 1
  br label %b338
b340:
  %v2587 = icmp sgt i64 %v3, 1
  br i1 %v2587, label %b344, label %b345
b344:
  %v2588 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2589 = atomicrmw add ptr %v2588, i64 1 acq_rel
  %v2590 = load i64, ptr %v213, align 8
  %v2591 = add i64 %v2590, 1
  store i64 %v2591, ptr %v213, align 8
  %v2592 = mul i64 %v3, %v2591
  br label %b346
b346:
  %v2593 = load atomic i64, ptr %v2588 acquire, align 8
  %v2594 = icmp slt i64 %v2593, %v2592
  br i1 %v2594, label %b347, label %b348
b347:
  %v2595 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v213 = alloca i64, i64 1, align 8
  %v661 = alloca float, i64 64, align 4
  %v3623 = alloca float, i64 64, align 4
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
  %v238 = phi i64 [ %v230, %b0 ], [ %v266, %b7 ]
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
  %v248 = icmp ult i64 %v247, 8
  %v249 = select i1 %v248, i64 %v247, i64 8
  %v250 = trunc i64 %v249 to i32
  %v251 = insertelement <8 x i32> poison, i32 %v250, i64 0
  %v252 = shufflevector <8 x i32> %v251, <8 x i32> poison, <8 x i32> zeroinitializer
  %v253 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v252
  %v254 = mul i64 %v243, 1
  %v255 = add i64 0, %v254
  %v256 = getelementptr inbounds float, ptr %v16, i64 %v255
  br label %b5
b5:
  %v257 = phi i64 [ 0, %b3 ], [ %v264, %b6 ]
  %v258 = icmp slt i64 %v257, 16
  br i1 %v258, label %b6, label %b7
b6:
  %v259 = mul i64 %v257, 8
  %v260 = getelementptr inbounds float, ptr %v256, i64 %v259
  %v261 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v260, <8 x i1> %v253, <8 x float> zeroinitializer)
  %v262 = mul i64 %v257, 8
  %v263 = getelementptr inbounds float, ptr %v244, i64 %v262
  store <8 x float> %v261, ptr %v263, align 4
  %v264 = add nsw i64 %v257, 1
  br label %b5
b7:
  %v265 = add i64 %v240, 128
  %v266 = add nsw i64 %v238, 1
  br label %b2
b4:
  br label %b1
b1:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b8, label %b9
b8:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v213, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v213, align 8
  %v272 = mul i64 %v3, %v271
  br label %b10
b10:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b11, label %b12
b11:
  %v275 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v276 = add i64 %v8, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, %v8
  %v283 = select i1 %v282, i64 %v281, i64 %v8
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v8
  %v288 = select i1 %v287, i64 %v286, i64 %v8
  br label %b13
b13:
  %v289 = phi i64 [ %v283, %b9 ], [ %v335, %b18 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b14, label %b15
b14:
  br label %b16
b16:
  %v291 = phi i64 [ 0, %b14 ], [ %v334, %b21 ]
  %v292 = icmp slt i64 %v291, 2
  br i1 %v292, label %b17, label %b18
b17:
  br label %b19
b19:
  %v293 = phi i64 [ 0, %b17 ], [ %v318, %b20 ]
  %v294 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v317, %b20 ]
  %v295 = icmp slt i64 %v293, 8
  br i1 %v295, label %b20, label %b21
b20:
  %v296 = mul i64 %v289, 16
  %v297 = getelementptr inbounds float, ptr %v30, i64 %v296
  %v298 = mul i64 %v289, 16
  %v299 = getelementptr inbounds float, ptr %v94, i64 %v298
  %v300 = mul i64 %v291, 8
  %v301 = add i64 0, %v300
  %v302 = add i64 %v301, %v293
  %v303 = getelementptr inbounds float, ptr %v297, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = mul i64 %v291, 8
  %v306 = add i64 0, %v305
  %v307 = add i64 %v306, %v293
  %v308 = getelementptr inbounds float, ptr %v26, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fmul <8 x float> %v304, %v309
  %v311 = mul i64 %v291, 8
  %v312 = add i64 0, %v311
  %v313 = add i64 %v312, %v293
  %v314 = getelementptr inbounds float, ptr %v299, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fmul <8 x float> %v310, %v315
  %v317 = fadd <8 x float> %v294, %v316
  %v318 = add nsw i64 %v293, 8
  br label %b19
b21:
  %v319 = shufflevector <8 x float> %v294, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v320 = shufflevector <8 x float> %v294, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v321 = fadd <4 x float> %v319, %v320
  %v322 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v323 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v324 = fadd <2 x float> %v322, %v323
  %v325 = extractelement <2 x float> %v324, i64 0
  %v326 = extractelement <2 x float> %v324, i64 1
  %v327 = fadd float %v325, %v326
  %v328 = fadd float %v327, 0x0000000000000000
  %v329 = mul i64 %v289, 2
  %v330 = getelementptr inbounds float, ptr %v100, i64 %v329
  %v331 = add i64 0, %v291
  %v332 = add i64 %v331, 0
  %v333 = getelementptr inbounds float, ptr %v330, i64 %v332
  store float %v328, ptr %v333, align 4
  %v334 = add nsw i64 %v291, 1
  br label %b16
b18:
  %v335 = add nsw i64 %v289, 1
  br label %b13
b15:
  %v336 = add i64 %v8, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v8
  %v343 = select i1 %v342, i64 %v341, i64 %v8
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, %v8
  %v348 = select i1 %v347, i64 %v346, i64 %v8
  br label %b22
b22:
  %v349 = phi i64 [ %v343, %b15 ], [ %v420, %b27 ]
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b23, label %b24
b23:
  br label %b25
b25:
  %v351 = phi i64 [ 0, %b23 ], [ %v419, %b30 ]
  %v352 = icmp slt i64 %v351, 2
  br i1 %v352, label %b26, label %b27
b26:
  br label %b28
b28:
  %v353 = phi i64 [ 0, %b26 ], [ %v403, %b29 ]
  %v354 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v402, %b29 ]
  %v355 = icmp slt i64 %v353, 8
  br i1 %v355, label %b29, label %b30
b29:
  %v356 = mul i64 %v349, 16
  %v357 = getelementptr inbounds float, ptr %v30, i64 %v356
  %v358 = mul i64 %v349, 2
  %v359 = getelementptr inbounds float, ptr %v96, i64 %v358
  %v360 = add i64 0, %v351
  %v361 = getelementptr inbounds float, ptr %v359, i64 %v360
  %v362 = load float, ptr %v361, align 4
  %v363 = fdiv float 0x3FF0000000000000, %v362
  %v364 = mul i64 %v349, 2
  %v365 = getelementptr inbounds float, ptr %v100, i64 %v364
  %v366 = add i64 0, %v351
  %v367 = getelementptr inbounds float, ptr %v365, i64 %v366
  %v368 = load float, ptr %v367, align 4
  %v369 = fmul float %v368, %v363
  %v370 = fdiv float %v369, %v362
  %v371 = fmul float %v370, 0x3FE0000000000000
  %v372 = fdiv float %v371, %v362
  %v373 = fdiv float %v372, 0x4020000000000000
  %v374 = fneg float %v373
  %v375 = mul i64 %v349, 16
  %v376 = getelementptr inbounds float, ptr %v94, i64 %v375
  %v377 = mul i64 %v351, 8
  %v378 = add i64 0, %v377
  %v379 = add i64 %v378, %v353
  %v380 = getelementptr inbounds float, ptr %v357, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = mul i64 %v351, 8
  %v383 = add i64 0, %v382
  %v384 = add i64 %v383, %v353
  %v385 = getelementptr inbounds float, ptr %v26, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fmul <8 x float> %v381, %v386
  %v388 = insertelement <8 x float> poison, float %v363, i64 0
  %v389 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> zeroinitializer
  %v390 = fmul <8 x float> %v387, %v389
  %v391 = mul i64 %v351, 8
  %v392 = add i64 0, %v391
  %v393 = add i64 %v392, %v353
  %v394 = getelementptr inbounds float, ptr %v376, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = insertelement <8 x float> poison, float %v374, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = fmul <8 x float> %v397, %v395
  %v399 = fadd <8 x float> %v390, %v398
  %v400 = fadd <8 x float> %v399, %v398
  %v401 = fneg <8 x float> %v400
  %v402 = fadd <8 x float> %v354, %v401
  %v403 = add nsw i64 %v353, 8
  br label %b28
b30:
  %v404 = shufflevector <8 x float> %v354, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v405 = shufflevector <8 x float> %v354, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v406 = fadd <4 x float> %v404, %v405
  %v407 = shufflevector <4 x float> %v406, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v408 = shufflevector <4 x float> %v406, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v409 = fadd <2 x float> %v407, %v408
  %v410 = extractelement <2 x float> %v409, i64 0
  %v411 = extractelement <2 x float> %v409, i64 1
  %v412 = fadd float %v410, %v411
  %v413 = fadd float %v412, 0x0000000000000000
  %v414 = mul i64 %v349, 2
  %v415 = getelementptr inbounds float, ptr %v102, i64 %v414
  %v416 = add i64 0, %v351
  %v417 = add i64 %v416, 0
  %v418 = getelementptr inbounds float, ptr %v415, i64 %v417
  store float %v413, ptr %v418, align 4
  %v419 = add nsw i64 %v351, 1
  br label %b25
b27:
  %v420 = add nsw i64 %v349, 1
  br label %b22
b24:
  %v421 = add i64 %v8, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v8
  %v428 = select i1 %v427, i64 %v426, i64 %v8
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v8
  %v433 = select i1 %v432, i64 %v431, i64 %v8
  br label %b31
b31:
  %v434 = phi i64 [ %v428, %b24 ], [ %v531, %b36 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b32, label %b33
b32:
  br label %b34
b34:
  %v436 = phi i64 [ 0, %b32 ], [ %v530, %b39 ]
  %v437 = icmp slt i64 %v436, 2
  br i1 %v437, label %b35, label %b36
b35:
  br label %b37
b37:
  %v438 = phi i64 [ 0, %b35 ], [ %v529, %b42 ]
  %v439 = icmp slt i64 %v438, 8
  br i1 %v439, label %b38, label %b39
b38:
  br label %b40
b40:
  %v440 = phi i64 [ 0, %b38 ], [ %v510, %b41 ]
  %v441 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v509, %b41 ]
  %v442 = icmp slt i64 %v440, 8
  br i1 %v442, label %b41, label %b42
b41:
  %v443 = mul i64 %v434, 16
  %v444 = getelementptr inbounds float, ptr %v30, i64 %v443
  %v445 = mul i64 %v434, 2
  %v446 = getelementptr inbounds float, ptr %v96, i64 %v445
  %v447 = add i64 0, %v436
  %v448 = getelementptr inbounds float, ptr %v446, i64 %v447
  %v449 = load float, ptr %v448, align 4
  %v450 = fdiv float 0x3FF0000000000000, %v449
  %v451 = mul i64 %v434, 2
  %v452 = getelementptr inbounds float, ptr %v100, i64 %v451
  %v453 = add i64 0, %v436
  %v454 = getelementptr inbounds float, ptr %v452, i64 %v453
  %v455 = load float, ptr %v454, align 4
  %v456 = fmul float %v455, %v450
  %v457 = fdiv float %v456, %v449
  %v458 = fmul float %v457, 0x3FE0000000000000
  %v459 = fdiv float %v458, %v449
  %v460 = fdiv float %v459, 0x4020000000000000
  %v461 = fneg float %v460
  %v462 = mul i64 %v434, 16
  %v463 = getelementptr inbounds float, ptr %v94, i64 %v462
  %v464 = mul i64 %v434, 2
  %v465 = getelementptr inbounds float, ptr %v102, i64 %v464
  %v466 = add i64 0, %v436
  %v467 = getelementptr inbounds float, ptr %v465, i64 %v466
  %v468 = load float, ptr %v467, align 4
  %v469 = fdiv float %v468, 0x4020000000000000
  %v470 = mul i64 1, %v7
  %v471 = add i64 %v434, %v470
  %v472 = mul i64 %v471, 128
  %v473 = getelementptr inbounds float, ptr %v36, i64 %v472
  %v474 = mul i64 %v436, 8
  %v475 = add i64 0, %v474
  %v476 = add i64 %v475, %v440
  %v477 = getelementptr inbounds float, ptr %v444, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = mul i64 %v436, 8
  %v480 = add i64 0, %v479
  %v481 = add i64 %v480, %v440
  %v482 = getelementptr inbounds float, ptr %v26, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = fmul <8 x float> %v478, %v483
  %v485 = insertelement <8 x float> poison, float %v450, i64 0
  %v486 = shufflevector <8 x float> %v485, <8 x float> poison, <8 x i32> zeroinitializer
  %v487 = fmul <8 x float> %v484, %v486
  %v488 = mul i64 %v436, 8
  %v489 = add i64 0, %v488
  %v490 = add i64 %v489, %v440
  %v491 = getelementptr inbounds float, ptr %v463, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = insertelement <8 x float> poison, float %v461, i64 0
  %v494 = shufflevector <8 x float> %v493, <8 x float> poison, <8 x i32> zeroinitializer
  %v495 = fmul <8 x float> %v494, %v492
  %v496 = fadd <8 x float> %v487, %v495
  %v497 = fadd <8 x float> %v496, %v495
  %v498 = insertelement <8 x float> poison, float %v469, i64 0
  %v499 = shufflevector <8 x float> %v498, <8 x float> poison, <8 x i32> zeroinitializer
  %v500 = fadd <8 x float> %v497, %v499
  %v501 = mul i64 %v436, 64
  %v502 = add i64 0, %v501
  %v503 = mul i64 %v438, 8
  %v504 = add i64 %v502, %v503
  %v505 = add i64 %v504, %v440
  %v506 = getelementptr inbounds float, ptr %v473, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = fmul <8 x float> %v500, %v507
  %v509 = fadd <8 x float> %v441, %v508
  %v510 = add nsw i64 %v440, 8
  br label %b40
b42:
  %v511 = shufflevector <8 x float> %v441, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v512 = shufflevector <8 x float> %v441, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v513 = fadd <4 x float> %v511, %v512
  %v514 = shufflevector <4 x float> %v513, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v515 = shufflevector <4 x float> %v513, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v516 = fadd <2 x float> %v514, %v515
  %v517 = extractelement <2 x float> %v516, i64 0
  %v518 = extractelement <2 x float> %v516, i64 1
  %v519 = fadd float %v517, %v518
  %v520 = fadd float %v519, 0x0000000000000000
  %v521 = mul i64 %v434, 16
  %v522 = getelementptr inbounds float, ptr %v104, i64 %v521
  %v523 = mul i64 %v436, 8
  %v524 = add i64 0, %v523
  %v525 = mul i64 0, 8
  %v526 = add i64 %v524, %v525
  %v527 = add i64 %v526, %v438
  %v528 = getelementptr inbounds float, ptr %v522, i64 %v527
  store float %v520, ptr %v528, align 4
  %v529 = add nsw i64 %v438, 1
  br label %b37
b39:
  %v530 = add nsw i64 %v436, 1
  br label %b34
b36:
  %v531 = add nsw i64 %v434, 1
  br label %b31
b33:
  %v532 = add i64 %v8, 0
  %v533 = sdiv i64 %v532, 1
  %v534 = add i64 %v2, 1
  %v535 = mul i64 %v533, %v2
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v8
  %v539 = select i1 %v538, i64 %v537, i64 %v8
  %v540 = mul i64 %v533, %v534
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, %v8
  %v544 = select i1 %v543, i64 %v542, i64 %v8
  br label %b43
b43:
  %v545 = phi i64 [ %v539, %b33 ], [ %v626, %b48 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b44, label %b45
b44:
  br label %b46
b46:
  %v547 = phi i64 [ 0, %b44 ], [ %v625, %b51 ]
  %v548 = icmp slt i64 %v547, 2
  br i1 %v548, label %b47, label %b48
b47:
  br label %b49
b49:
  %v549 = phi i64 [ 0, %b47 ], [ %v624, %b54 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b50, label %b51
b50:
  br label %b52
b52:
  %v551 = phi i64 [ 0, %b50 ], [ %v623, %b57 ]
  %v552 = icmp slt i64 %v551, 8
  br i1 %v552, label %b53, label %b54
b53:
  br label %b55
b55:
  %v553 = phi i64 [ 0, %b53 ], [ %v613, %b56 ]
  %v554 = phi float [ 0x0000000000000000, %b53 ], [ %v612, %b56 ]
  %v555 = icmp slt i64 %v553, 1
  br i1 %v555, label %b56, label %b57
b56:
  %v556 = mul i64 %v545, 16
  %v557 = getelementptr inbounds float, ptr %v30, i64 %v556
  %v558 = mul i64 %v547, 8
  %v559 = add i64 0, %v558
  %v560 = add i64 %v559, %v551
  %v561 = getelementptr inbounds float, ptr %v557, i64 %v560
  %v562 = load float, ptr %v561, align 4
  %v563 = mul i64 %v547, 8
  %v564 = add i64 0, %v563
  %v565 = add i64 %v564, %v551
  %v566 = getelementptr inbounds float, ptr %v26, i64 %v565
  %v567 = load float, ptr %v566, align 4
  %v568 = fmul float %v562, %v567
  %v569 = mul i64 %v545, 2
  %v570 = getelementptr inbounds float, ptr %v96, i64 %v569
  %v571 = add i64 0, %v547
  %v572 = getelementptr inbounds float, ptr %v570, i64 %v571
  %v573 = load float, ptr %v572, align 4
  %v574 = fdiv float 0x3FF0000000000000, %v573
  %v575 = fmul float %v568, %v574
  %v576 = mul i64 %v545, 2
  %v577 = getelementptr inbounds float, ptr %v100, i64 %v576
  %v578 = add i64 0, %v547
  %v579 = getelementptr inbounds float, ptr %v577, i64 %v578
  %v580 = load float, ptr %v579, align 4
  %v581 = fmul float %v580, %v574
  %v582 = fdiv float %v581, %v573
  %v583 = fmul float %v582, 0x3FE0000000000000
  %v584 = fdiv float %v583, %v573
  %v585 = fdiv float %v584, 0x4020000000000000
  %v586 = fneg float %v585
  %v587 = mul i64 %v545, 16
  %v588 = getelementptr inbounds float, ptr %v94, i64 %v587
  %v589 = mul i64 %v547, 8
  %v590 = add i64 0, %v589
  %v591 = add i64 %v590, %v551
  %v592 = getelementptr inbounds float, ptr %v588, i64 %v591
  %v593 = load float, ptr %v592, align 4
  %v594 = fmul float %v586, %v593
  %v595 = fadd float %v575, %v594
  %v596 = fadd float %v595, %v594
  %v597 = mul i64 %v545, 2
  %v598 = getelementptr inbounds float, ptr %v102, i64 %v597
  %v599 = add i64 0, %v547
  %v600 = getelementptr inbounds float, ptr %v598, i64 %v599
  %v601 = load float, ptr %v600, align 4
  %v602 = fdiv float %v601, 0x4020000000000000
  %v603 = fadd float %v596, %v602
  %v604 = mul i64 %v545, 16
  %v605 = getelementptr inbounds float, ptr %v70, i64 %v604
  %v606 = mul i64 %v547, 8
  %v607 = add i64 0, %v606
  %v608 = add i64 %v607, %v549
  %v609 = getelementptr inbounds float, ptr %v605, i64 %v608
  %v610 = load float, ptr %v609, align 4
  %v611 = fmul float %v603, %v610
  %v612 = fadd float %v554, %v611
  %v613 = add nsw i64 %v553, 1
  br label %b55
b57:
  %v614 = fadd float %v554, 0x0000000000000000
  %v615 = mul i64 %v545, 128
  %v616 = getelementptr inbounds float, ptr %v106, i64 %v615
  %v617 = mul i64 %v547, 64
  %v618 = add i64 0, %v617
  %v619 = mul i64 %v549, 8
  %v620 = add i64 %v618, %v619
  %v621 = add i64 %v620, %v551
  %v622 = getelementptr inbounds float, ptr %v616, i64 %v621
  store float %v614, ptr %v622, align 4
  %v623 = add nsw i64 %v551, 1
  br label %b52
b54:
  %v624 = add nsw i64 %v549, 1
  br label %b49
b51:
  %v625 = add nsw i64 %v547, 1
  br label %b46
b48:
  %v626 = add nsw i64 %v545, 1
  br label %b43
b45:
  %v627 = add i64 %v8, 0
  %v628 = sdiv i64 %v627, 1
  %v629 = add i64 %v2, 1
  %v630 = mul i64 %v628, %v2
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v8
  %v634 = select i1 %v633, i64 %v632, i64 %v8
  %v635 = mul i64 %v628, %v629
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v8
  %v639 = select i1 %v638, i64 %v637, i64 %v8
  br label %b58
b58:
  %v640 = phi i64 [ %v634, %b45 ], [ %v660, %b63 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b59, label %b60
b59:
  %v642 = mul i64 %v640, 16
  %v643 = getelementptr inbounds float, ptr %v30, i64 %v642
  %v644 = mul i64 %v640, 16
  %v645 = getelementptr inbounds float, ptr %v104, i64 %v644
  %v646 = mul i64 %v640, 16
  %v647 = getelementptr inbounds float, ptr %v108, i64 %v646
  br label %b61
b61:
  %v648 = phi i64 [ 0, %b59 ], [ %v659, %b62 ]
  %v649 = icmp slt i64 %v648, 16
  br i1 %v649, label %b62, label %b63
b62:
  %v650 = add i64 0, %v648
  %v651 = getelementptr inbounds float, ptr %v643, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 0, %v648
  %v654 = getelementptr inbounds float, ptr %v645, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fadd <8 x float> %v652, %v655
  %v657 = add i64 0, %v648
  %v658 = getelementptr inbounds float, ptr %v647, i64 %v657
  store <8 x float> %v656, ptr %v658, align 4
  %v659 = add nsw i64 %v648, 8
  br label %b61
b63:
  %v660 = add nsw i64 %v640, 1
  br label %b58
b60:
  %v662 = add i64 %v8, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v8
  %v674 = select i1 %v673, i64 %v672, i64 %v8
  br label %b64
b64:
  %v675 = phi i64 [ %v669, %b60 ], [ %v728, %b69 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b65, label %b66
b65:
  %v677 = add i64 %v675, 96
  %v678 = icmp slt i64 %v677, %v674
  %v679 = select i1 %v678, i64 %v677, i64 %v674
  br label %b67
b67:
  %v680 = phi i64 [ 0, %b65 ], [ %v727, %b72 ]
  %v681 = icmp slt i64 %v680, 1
  br i1 %v681, label %b68, label %b69
b68:
  %v682 = sub i64 %v679, %v675
  %v683 = sub i64 8, 1
  %v684 = add i64 %v682, %v683
  %v685 = sdiv i64 %v684, 8
  br label %b70
b70:
  %v686 = phi i64 [ 0, %b68 ], [ %v726, %b77 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b71, label %b72
b71:
  %v688 = mul i64 %v682, %v686
  %v689 = sdiv i64 %v688, %v685
  %v690 = add i64 %v675, %v689
  %v691 = add i64 %v686, 1
  %v692 = mul i64 %v682, %v691
  %v693 = sdiv i64 %v692, %v685
  %v694 = add i64 %v675, %v693
  %v695 = mul i64 %v680, 128
  %v696 = getelementptr inbounds float, ptr %v219, i64 %v695
  %v697 = sub i64 %v694, %v690
  %v698 = mul i64 %v690, 16
  %v699 = getelementptr inbounds float, ptr %v108, i64 %v698
  %v700 = getelementptr inbounds float, ptr %v699, i64 0
  %v701 = sub i64 %v697, 1
  %v702 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v701
  %v703 = load ptr, ptr %v702, align 4
  %v704 = icmp sgt i64 %v697, 0
  br i1 %v704, label %b73, label %b74
b73:
  call void %v703(ptr %v700, i64 16, ptr %v696, i64 16, ptr %v661)
  br label %b74
b74:
  %v705 = add i64 %v695, 128
  br label %b75
b75:
  %v706 = phi i64 [ %v690, %b74 ], [ %v725, %b80 ]
  %v707 = icmp slt i64 %v706, %v694
  br i1 %v707, label %b76, label %b77
b76:
  %v708 = sub i64 %v706, %v690
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v661, i64 %v709
  %v711 = mul i64 %v706, 8
  %v712 = getelementptr inbounds float, ptr %v110, i64 %v711
  br label %b78
b78:
  %v713 = phi i64 [ 0, %b76 ], [ %v724, %b79 ]
  %v714 = icmp slt i64 %v713, 1
  br i1 %v714, label %b79, label %b80
b79:
  %v715 = mul i64 %v680, 1
  %v716 = add i64 %v715, %v713
  %v717 = mul i64 %v716, 8
  %v718 = add i64 0, %v713
  %v719 = mul i64 %v718, 8
  %v720 = getelementptr inbounds float, ptr %v710, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 0, %v717
  %v723 = getelementptr inbounds float, ptr %v712, i64 %v722
  store <8 x float> %v721, ptr %v723, align 4
  %v724 = add nsw i64 %v713, 1
  br label %b78
b80:
  %v725 = add nsw i64 %v706, 1
  br label %b75
b77:
  %v726 = add nsw i64 %v686, 1
  br label %b70
b72:
  %v727 = add nsw i64 %v680, 1
  br label %b67
b69:
  %v728 = add nsw i64 %v675, 96
  br label %b64
b66:
  %v729 = icmp sgt i64 %v3, 1
  br i1 %v729, label %b81, label %b82
b81:
  %v730 = getelementptr inbounds i64, ptr %v1, i64 3
  %v731 = atomicrmw add ptr %v730, i64 1 acq_rel
  %v732 = load i64, ptr %v213, align 8
  %v733 = add i64 %v732, 1
  store i64 %v733, ptr %v213, align 8
  %v734 = mul i64 %v3, %v733
  br label %b83
b83:
  %v735 = load atomic i64, ptr %v730 acquire, align 8
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b84, label %b85
b84:
  %v737 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  br label %b86
b86:
  %v738 = phi i64 [ 0, %b82 ], [ %v2668, %b184 ]
  %v739 = icmp slt i64 %v738, %v5
  br i1 %v739, label %b87, label %b88
b87:
  %v740 = sub i64 %v5, 1
  %v741 = sub i64 %v740, %v738
  %v742 = add i64 %v7, 0
  %v743 = sdiv i64 %v742, 1
  %v744 = add i64 %v2, 1
  %v745 = mul i64 %v743, %v2
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v7
  %v749 = select i1 %v748, i64 %v747, i64 %v7
  %v750 = mul i64 %v743, %v744
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v7
  %v754 = select i1 %v753, i64 %v752, i64 %v7
  br label %b89
b89:
  %v755 = phi i64 [ %v749, %b87 ], [ %v856, %b94 ]
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b90, label %b91
b90:
  br label %b92
b92:
  %v757 = phi i64 [ 0, %b90 ], [ %v855, %b93 ]
  %v758 = icmp slt i64 %v757, 2
  br i1 %v758, label %b93, label %b94
b93:
  %v759 = add i64 %v741, 1
  %v760 = and i64 %v759, 1
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v755
  %v763 = mul i64 %v762, 16
  %v764 = getelementptr inbounds float, ptr %v42, i64 %v763
  %v765 = add i64 %v741, 0
  %v766 = and i64 %v765, %v146
  %v767 = mul i64 %v766, %v7
  %v768 = add i64 %v767, %v755
  %v769 = mul i64 %v768, 16
  %v770 = getelementptr inbounds float, ptr %v30, i64 %v769
  %v771 = add i64 %v741, 0
  %v772 = and i64 %v771, %v178
  %v773 = mul i64 %v772, %v7
  %v774 = add i64 %v773, %v755
  %v775 = mul i64 %v774, 2
  %v776 = getelementptr inbounds float, ptr %v96, i64 %v775
  %v777 = add i64 0, %v757
  %v778 = getelementptr inbounds float, ptr %v776, i64 %v777
  %v779 = load float, ptr %v778, align 4
  %v780 = fdiv float 0x3FF0000000000000, %v779
  %v781 = add i64 %v741, 0
  %v782 = and i64 %v781, %v182
  %v783 = mul i64 %v782, %v7
  %v784 = add i64 %v783, %v755
  %v785 = mul i64 %v784, 2
  %v786 = getelementptr inbounds float, ptr %v100, i64 %v785
  %v787 = add i64 0, %v757
  %v788 = getelementptr inbounds float, ptr %v786, i64 %v787
  %v789 = load float, ptr %v788, align 4
  %v790 = fmul float %v789, %v780
  %v791 = fdiv float %v790, %v779
  %v792 = fmul float %v791, 0x3FE0000000000000
  %v793 = fdiv float %v792, %v779
  %v794 = fdiv float %v793, 0x4020000000000000
  %v795 = fneg float %v794
  %v796 = add i64 %v741, 0
  %v797 = and i64 %v796, %v176
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v755
  %v800 = mul i64 %v799, 16
  %v801 = getelementptr inbounds float, ptr %v94, i64 %v800
  %v802 = add i64 %v741, 0
  %v803 = and i64 %v802, %v184
  %v804 = mul i64 %v803, %v7
  %v805 = add i64 %v804, %v755
  %v806 = mul i64 %v805, 2
  %v807 = getelementptr inbounds float, ptr %v102, i64 %v806
  %v808 = add i64 0, %v757
  %v809 = getelementptr inbounds float, ptr %v807, i64 %v808
  %v810 = load float, ptr %v809, align 4
  %v811 = fdiv float %v810, 0x4020000000000000
  %v812 = add i64 %v741, 0
  %v813 = and i64 %v812, %v186
  %v814 = mul i64 %v813, %v7
  %v815 = add i64 %v814, %v755
  %v816 = mul i64 %v815, 16
  %v817 = getelementptr inbounds float, ptr %v104, i64 %v816
  %v818 = mul i64 %v757, 8
  %v819 = add i64 0, %v818
  %v820 = add i64 %v819, 0
  %v821 = getelementptr inbounds float, ptr %v764, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = mul i64 %v757, 8
  %v824 = add i64 0, %v823
  %v825 = add i64 %v824, 0
  %v826 = getelementptr inbounds float, ptr %v770, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = mul i64 %v757, 8
  %v829 = add i64 0, %v828
  %v830 = add i64 %v829, 0
  %v831 = getelementptr inbounds float, ptr %v26, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = fmul <8 x float> %v827, %v832
  %v834 = insertelement <8 x float> poison, float %v780, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = fmul <8 x float> %v833, %v835
  %v837 = mul i64 %v757, 8
  %v838 = add i64 0, %v837
  %v839 = add i64 %v838, 0
  %v840 = getelementptr inbounds float, ptr %v801, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = insertelement <8 x float> poison, float %v795, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fmul <8 x float> %v843, %v841
  %v845 = fadd <8 x float> %v836, %v844
  %v846 = fadd <8 x float> %v845, %v844
  %v847 = insertelement <8 x float> poison, float %v811, i64 0
  %v848 = shufflevector <8 x float> %v847, <8 x float> poison, <8 x i32> zeroinitializer
  %v849 = fadd <8 x float> %v846, %v848
  %v850 = fadd <8 x float> %v822, %v849
  %v851 = mul i64 %v757, 8
  %v852 = add i64 0, %v851
  %v853 = add i64 %v852, 0
  %v854 = getelementptr inbounds float, ptr %v817, i64 %v853
  store <8 x float> %v850, ptr %v854, align 4
  %v855 = add nsw i64 %v757, 1
  br label %b92
b94:
  %v856 = add nsw i64 %v755, 1
  br label %b89
b91:
  %v857 = add i64 %v7, 0
  %v858 = sdiv i64 %v857, 1
  %v859 = add i64 %v2, 1
  %v860 = mul i64 %v858, %v2
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  %v865 = mul i64 %v858, %v859
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, %v7
  %v869 = select i1 %v868, i64 %v867, i64 %v7
  br label %b95
b95:
  %v870 = phi i64 [ %v864, %b91 ], [ %v902, %b100 ]
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b96, label %b97
b96:
  %v872 = add i64 %v741, 1
  %v873 = and i64 %v872, 1
  %v874 = mul i64 %v873, %v7
  %v875 = add i64 %v874, %v870
  %v876 = mul i64 %v875, 128
  %v877 = getelementptr inbounds float, ptr %v40, i64 %v876
  %v878 = add i64 %v741, 0
  %v879 = and i64 %v878, %v188
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v870
  %v882 = mul i64 %v881, 128
  %v883 = getelementptr inbounds float, ptr %v106, i64 %v882
  %v884 = add i64 %v741, 0
  %v885 = and i64 %v884, %v194
  %v886 = mul i64 %v885, %v7
  %v887 = add i64 %v886, %v870
  %v888 = mul i64 %v887, 128
  %v889 = getelementptr inbounds float, ptr %v112, i64 %v888
  br label %b98
b98:
  %v890 = phi i64 [ 0, %b96 ], [ %v901, %b99 ]
  %v891 = icmp slt i64 %v890, 128
  br i1 %v891, label %b99, label %b100
b99:
  %v892 = add i64 0, %v890
  %v893 = getelementptr inbounds float, ptr %v877, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 0, %v890
  %v896 = getelementptr inbounds float, ptr %v883, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = fadd <8 x float> %v894, %v897
  %v899 = add i64 0, %v890
  %v900 = getelementptr inbounds float, ptr %v889, i64 %v899
  store <8 x float> %v898, ptr %v900, align 4
  %v901 = add nsw i64 %v890, 8
  br label %b98
b100:
  %v902 = add nsw i64 %v870, 1
  br label %b95
b97:
  %v903 = add i64 %v7, 0
  %v904 = sdiv i64 %v903, 1
  %v905 = add i64 %v2, 1
  %v906 = mul i64 %v904, %v2
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 1
  %v909 = icmp slt i64 %v908, %v7
  %v910 = select i1 %v909, i64 %v908, i64 %v7
  %v911 = mul i64 %v904, %v905
  %v912 = sdiv i64 %v911, %v3
  %v913 = mul i64 %v912, 1
  %v914 = icmp slt i64 %v913, %v7
  %v915 = select i1 %v914, i64 %v913, i64 %v7
  br label %b101
b101:
  %v916 = phi i64 [ %v910, %b97 ], [ %v1009, %b106 ]
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b102, label %b103
b102:
  br label %b104
b104:
  %v918 = phi i64 [ 0, %b102 ], [ %v1008, %b109 ]
  %v919 = icmp slt i64 %v918, 2
  br i1 %v919, label %b105, label %b106
b105:
  br label %b107
b107:
  %v920 = phi i64 [ 0, %b105 ], [ %v997, %b108 ]
  %v921 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v996, %b108 ]
  %v922 = icmp slt i64 %v920, 8
  br i1 %v922, label %b108, label %b109
b108:
  %v923 = add i64 %v741, 0
  %v924 = and i64 %v923, %v194
  %v925 = mul i64 %v924, %v7
  %v926 = add i64 %v925, %v916
  %v927 = mul i64 %v926, 128
  %v928 = getelementptr inbounds float, ptr %v112, i64 %v927
  %v929 = add i64 %v741, 0
  %v930 = and i64 %v929, %v156
  %v931 = mul i64 %v930, %v7
  %v932 = add i64 %v931, %v916
  %v933 = mul i64 %v932, 50
  %v934 = getelementptr inbounds float, ptr %v68, i64 %v933
  %v935 = add i64 48, %v918
  %v936 = getelementptr inbounds float, ptr %v934, i64 %v935
  %v937 = load float, ptr %v936, align 4
  %v938 = add i64 0, %v918
  %v939 = getelementptr inbounds float, ptr %v24, i64 %v938
  %v940 = load float, ptr %v939, align 4
  %v941 = fadd float %v937, %v940
  %v942 = call float @llvm.fabs.f32(float %v941)
  %v943 = fneg float %v942
  %v944 = fcmp olt float %v943, 0xC05A400000000000
  %v945 = select i1 %v944, float 0xC05A400000000000, float %v943
  %v946 = call float @llvm.fmuladd.f32(float %v945, float 0x3FF7154760000000, float 0x4168000000000000)
  %v947 = fsub float %v946, 0x4168000000000000
  %v948 = call float @llvm.fmuladd.f32(float %v947, float 0xBFE62E4000000000, float %v945)
  %v949 = call float @llvm.fmuladd.f32(float %v947, float 0xBEB7F7D1C0000000, float %v948)
  %v950 = bitcast float %v946 to i32
  %v951 = fmul float %v949, %v949
  %v952 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v949, float 0x3F81227F40000000)
  %v953 = call float @llvm.fmuladd.f32(float %v952, float %v949, float 0x3FA5556740000000)
  %v954 = call float @llvm.fmuladd.f32(float %v953, float %v949, float 0x3FC5554B00000000)
  %v955 = call float @llvm.fmuladd.f32(float %v954, float %v949, float 0x3FDFFFFFE0000000)
  %v956 = call float @llvm.fmuladd.f32(float %v951, float %v955, float %v949)
  %v957 = sub i32 %v950, 1262485250
  %v958 = lshr i32 %v957, 1
  %v959 = sub i32 %v957, %v958
  %v960 = shl i32 %v958, 23
  %v961 = bitcast i32 %v960 to float
  %v962 = shl i32 %v959, 23
  %v963 = bitcast i32 %v962 to float
  %v964 = fadd float %v956, 0x3FF0000000000000
  %v965 = fmul float %v964, %v961
  %v966 = fmul float %v965, %v963
  %v967 = fcmp olt float %v941, 0x0000000000000000
  %v968 = select i1 %v967, float %v966, float 0x3FF0000000000000
  %v969 = fadd float %v966, 0x3FF0000000000000
  %v970 = fdiv float %v968, %v969
  %v971 = fmul float 0x3FF0000000000000, %v970
  %v972 = fdiv float %v971, 0x4020000000000000
  %v973 = add i64 %v741, 0
  %v974 = and i64 %v973, %v160
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v916
  %v977 = mul i64 %v976, 16
  %v978 = getelementptr inbounds float, ptr %v72, i64 %v977
  %v979 = mul i64 %v918, 8
  %v980 = add i64 0, %v979
  %v981 = add i64 %v980, %v920
  %v982 = getelementptr inbounds float, ptr %v978, i64 %v981
  %v983 = load float, ptr %v982, align 4
  %v984 = fmul float %v972, %v983
  %v985 = mul i64 %v918, 64
  %v986 = add i64 0, %v985
  %v987 = add i64 %v986, 0
  %v988 = mul i64 %v920, 8
  %v989 = add i64 %v987, %v988
  %v990 = getelementptr inbounds float, ptr %v928, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = insertelement <8 x float> poison, float %v984, i64 0
  %v993 = shufflevector <8 x float> %v992, <8 x float> poison, <8 x i32> zeroinitializer
  %v994 = fmul <8 x float> %v991, %v993
  %v995 = fneg <8 x float> %v994
  %v996 = fadd <8 x float> %v921, %v995
  %v997 = add nsw i64 %v920, 1
  br label %b107
b109:
  %v998 = add i64 %v741, 0
  %v999 = and i64 %v998, %v196
  %v1000 = mul i64 %v999, %v7
  %v1001 = add i64 %v1000, %v916
  %v1002 = mul i64 %v1001, 16
  %v1003 = getelementptr inbounds float, ptr %v114, i64 %v1002
  %v1004 = mul i64 %v918, 8
  %v1005 = add i64 0, %v1004
  %v1006 = add i64 %v1005, 0
  %v1007 = getelementptr inbounds float, ptr %v1003, i64 %v1006
  store <8 x float> %v921, ptr %v1007, align 4
  %v1008 = add nsw i64 %v918, 1
  br label %b104
b106:
  %v1009 = add nsw i64 %v916, 1
  br label %b101
b103:
  %v1010 = add i64 %v7, 0
  %v1011 = sdiv i64 %v1010, 1
  %v1012 = add i64 %v2, 1
  %v1013 = mul i64 %v1011, %v2
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, %v7
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v7
  %v1018 = mul i64 %v1011, %v1012
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, %v7
  %v1022 = select i1 %v1021, i64 %v1020, i64 %v7
  br label %b110
b110:
  %v1023 = phi i64 [ %v1017, %b103 ], [ %v1215, %b115 ]
  %v1024 = icmp slt i64 %v1023, %v1022
  br i1 %v1024, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1025 = phi i64 [ 0, %b111 ], [ %v1214, %b118 ]
  %v1026 = icmp slt i64 %v1025, 2
  br i1 %v1026, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1027 = phi i64 [ 0, %b114 ], [ %v1194, %b117 ]
  %v1028 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1193, %b117 ]
  %v1029 = icmp slt i64 %v1027, 8
  br i1 %v1029, label %b117, label %b118
b117:
  %v1030 = add i64 %v741, 0
  %v1031 = and i64 %v1030, %v186
  %v1032 = mul i64 %v1031, %v7
  %v1033 = add i64 %v1032, %v1023
  %v1034 = mul i64 %v1033, 16
  %v1035 = getelementptr inbounds float, ptr %v104, i64 %v1034
  %v1036 = add i64 %v741, 0
  %v1037 = and i64 %v1036, %v156
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1023
  %v1040 = mul i64 %v1039, 50
  %v1041 = getelementptr inbounds float, ptr %v68, i64 %v1040
  %v1042 = add i64 48, %v1025
  %v1043 = getelementptr inbounds float, ptr %v1041, i64 %v1042
  %v1044 = load float, ptr %v1043, align 4
  %v1045 = add i64 0, %v1025
  %v1046 = getelementptr inbounds float, ptr %v24, i64 %v1045
  %v1047 = load float, ptr %v1046, align 4
  %v1048 = fadd float %v1044, %v1047
  %v1049 = call float @llvm.fabs.f32(float %v1048)
  %v1050 = fneg float %v1049
  %v1051 = fcmp olt float %v1050, 0xC05A400000000000
  %v1052 = select i1 %v1051, float 0xC05A400000000000, float %v1050
  %v1053 = call float @llvm.fmuladd.f32(float %v1052, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1054 = fsub float %v1053, 0x4168000000000000
  %v1055 = call float @llvm.fmuladd.f32(float %v1054, float 0xBFE62E4000000000, float %v1052)
  %v1056 = call float @llvm.fmuladd.f32(float %v1054, float 0xBEB7F7D1C0000000, float %v1055)
  %v1057 = bitcast float %v1053 to i32
  %v1058 = fmul float %v1056, %v1056
  %v1059 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1056, float 0x3F81227F40000000)
  %v1060 = call float @llvm.fmuladd.f32(float %v1059, float %v1056, float 0x3FA5556740000000)
  %v1061 = call float @llvm.fmuladd.f32(float %v1060, float %v1056, float 0x3FC5554B00000000)
  %v1062 = call float @llvm.fmuladd.f32(float %v1061, float %v1056, float 0x3FDFFFFFE0000000)
  %v1063 = call float @llvm.fmuladd.f32(float %v1058, float %v1062, float %v1056)
  %v1064 = sub i32 %v1057, 1262485250
  %v1065 = lshr i32 %v1064, 1
  %v1066 = sub i32 %v1064, %v1065
  %v1067 = shl i32 %v1065, 23
  %v1068 = bitcast i32 %v1067 to float
  %v1069 = shl i32 %v1066, 23
  %v1070 = bitcast i32 %v1069 to float
  %v1071 = fadd float %v1063, 0x3FF0000000000000
  %v1072 = fmul float %v1071, %v1068
  %v1073 = fmul float %v1072, %v1070
  %v1074 = fcmp olt float %v1048, 0x0000000000000000
  %v1075 = select i1 %v1074, float %v1073, float 0x3FF0000000000000
  %v1076 = fadd float %v1073, 0x3FF0000000000000
  %v1077 = fdiv float %v1075, %v1076
  %v1078 = fmul float 0x3FF0000000000000, %v1077
  %v1079 = fdiv float %v1078, 0x4020000000000000
  %v1080 = add i64 %v741, 0
  %v1081 = and i64 %v1080, %v196
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1023
  %v1084 = mul i64 %v1083, 16
  %v1085 = getelementptr inbounds float, ptr %v114, i64 %v1084
  %v1086 = add i64 %v741, 0
  %v1087 = and i64 %v1086, %v164
  %v1088 = mul i64 %v1087, %v7
  %v1089 = add i64 %v1088, %v1023
  %v1090 = mul i64 %v1089, 16
  %v1091 = getelementptr inbounds float, ptr %v80, i64 %v1090
  %v1092 = add i64 %v741, 0
  %v1093 = and i64 %v1092, %v166
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1023
  %v1096 = mul i64 %v1095, 2
  %v1097 = getelementptr inbounds float, ptr %v82, i64 %v1096
  %v1098 = add i64 0, %v1025
  %v1099 = getelementptr inbounds float, ptr %v1097, i64 %v1098
  %v1100 = load float, ptr %v1099, align 4
  %v1101 = fdiv float 0x3FF0000000000000, %v1100
  %v1102 = add i64 %v741, 0
  %v1103 = and i64 %v1102, %v162
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1023
  %v1106 = mul i64 %v1105, 16
  %v1107 = getelementptr inbounds float, ptr %v74, i64 %v1106
  %v1108 = add i64 %v741, 0
  %v1109 = and i64 %v1108, %v160
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1023
  %v1112 = mul i64 %v1111, 16
  %v1113 = getelementptr inbounds float, ptr %v72, i64 %v1112
  %v1114 = add i64 %v741, 0
  %v1115 = and i64 %v1114, %v168
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1023
  %v1118 = mul i64 %v1117, 2
  %v1119 = getelementptr inbounds float, ptr %v86, i64 %v1118
  %v1120 = add i64 0, %v1025
  %v1121 = getelementptr inbounds float, ptr %v1119, i64 %v1120
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = add i64 %v741, 0
  %v1124 = and i64 %v1123, %v170
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1023
  %v1127 = mul i64 %v1126, 2
  %v1128 = getelementptr inbounds float, ptr %v88, i64 %v1127
  %v1129 = add i64 0, %v1025
  %v1130 = getelementptr inbounds float, ptr %v1128, i64 %v1129
  %v1131 = load float, ptr %v1130, align 4
  %v1132 = mul i64 %v1025, 8
  %v1133 = add i64 0, %v1132
  %v1134 = add i64 %v1133, %v1027
  %v1135 = getelementptr inbounds float, ptr %v1035, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fneg <8 x float> %v1136
  %v1138 = insertelement <8 x float> poison, float %v1079, i64 0
  %v1139 = shufflevector <8 x float> %v1138, <8 x float> poison, <8 x i32> zeroinitializer
  %v1140 = fmul <8 x float> %v1137, %v1139
  %v1141 = mul i64 %v1025, 8
  %v1142 = add i64 0, %v1141
  %v1143 = add i64 %v1142, %v1027
  %v1144 = getelementptr inbounds float, ptr %v1085, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = fadd <8 x float> %v1140, %v1145
  %v1147 = mul i64 %v1025, 8
  %v1148 = add i64 0, %v1147
  %v1149 = add i64 %v1148, %v1027
  %v1150 = getelementptr inbounds float, ptr %v26, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = mul i64 %v1025, 8
  %v1153 = add i64 0, %v1152
  %v1154 = add i64 %v1153, %v1027
  %v1155 = getelementptr inbounds float, ptr %v1091, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = insertelement <8 x float> poison, float %v1101, i64 0
  %v1158 = shufflevector <8 x float> %v1157, <8 x float> poison, <8 x i32> zeroinitializer
  %v1159 = fmul <8 x float> %v1156, %v1158
  %v1160 = fmul <8 x float> %v1151, %v1159
  %v1161 = mul i64 %v1025, 8
  %v1162 = add i64 0, %v1161
  %v1163 = add i64 %v1162, %v1027
  %v1164 = getelementptr inbounds float, ptr %v28, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fadd <8 x float> %v1160, %v1165
  %v1167 = mul i64 %v1025, 8
  %v1168 = add i64 0, %v1167
  %v1169 = add i64 %v1168, %v1027
  %v1170 = getelementptr inbounds float, ptr %v1107, i64 %v1169
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = mul i64 %v1025, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, %v1027
  %v1175 = getelementptr inbounds float, ptr %v1113, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fsub <8 x float> %v1171, %v1176
  %v1178 = fsub <8 x float> %v1166, %v1177
  %v1179 = fmul <8 x float> %v1178, %v1151
  %v1180 = insertelement <8 x float> poison, float %v1122, i64 0
  %v1181 = shufflevector <8 x float> %v1180, <8 x float> poison, <8 x i32> zeroinitializer
  %v1182 = fsub <8 x float> %v1179, %v1181
  %v1183 = insertelement <8 x float> poison, float %v1131, i64 0
  %v1184 = shufflevector <8 x float> %v1183, <8 x float> poison, <8 x i32> zeroinitializer
  %v1185 = fmul <8 x float> %v1159, %v1184
  %v1186 = fsub <8 x float> %v1182, %v1185
  %v1187 = insertelement <8 x float> poison, float %v1100, i64 0
  %v1188 = shufflevector <8 x float> %v1187, <8 x float> poison, <8 x i32> zeroinitializer
  %v1189 = fdiv <8 x float> %v1186, %v1188
  %v1190 = fmul <8 x float> %v1146, %v1189
  %v1191 = fdiv <8 x float> %v1190, %v1188
  %v1192 = fneg <8 x float> %v1191
  %v1193 = fadd <8 x float> %v1028, %v1192
  %v1194 = add nsw i64 %v1027, 8
  br label %b116
b118:
  %v1195 = shufflevector <8 x float> %v1028, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1196 = shufflevector <8 x float> %v1028, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1197 = fadd <4 x float> %v1195, %v1196
  %v1198 = shufflevector <4 x float> %v1197, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1199 = shufflevector <4 x float> %v1197, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1200 = fadd <2 x float> %v1198, %v1199
  %v1201 = extractelement <2 x float> %v1200, i64 0
  %v1202 = extractelement <2 x float> %v1200, i64 1
  %v1203 = fadd float %v1201, %v1202
  %v1204 = fadd float %v1203, 0x0000000000000000
  %v1205 = add i64 %v741, 0
  %v1206 = and i64 %v1205, %v182
  %v1207 = mul i64 %v1206, %v7
  %v1208 = add i64 %v1207, %v1023
  %v1209 = mul i64 %v1208, 2
  %v1210 = getelementptr inbounds float, ptr %v100, i64 %v1209
  %v1211 = add i64 0, %v1025
  %v1212 = add i64 %v1211, 0
  %v1213 = getelementptr inbounds float, ptr %v1210, i64 %v1212
  store float %v1204, ptr %v1213, align 4
  %v1214 = add nsw i64 %v1025, 1
  br label %b113
b115:
  %v1215 = add nsw i64 %v1023, 1
  br label %b110
b112:
  %v1216 = add i64 %v7, 0
  %v1217 = sdiv i64 %v1216, 1
  %v1218 = add i64 %v2, 1
  %v1219 = mul i64 %v1217, %v2
  %v1220 = sdiv i64 %v1219, %v3
  %v1221 = mul i64 %v1220, 1
  %v1222 = icmp slt i64 %v1221, %v7
  %v1223 = select i1 %v1222, i64 %v1221, i64 %v7
  %v1224 = mul i64 %v1217, %v1218
  %v1225 = sdiv i64 %v1224, %v3
  %v1226 = mul i64 %v1225, 1
  %v1227 = icmp slt i64 %v1226, %v7
  %v1228 = select i1 %v1227, i64 %v1226, i64 %v7
  br label %b119
b119:
  %v1229 = phi i64 [ %v1223, %b112 ], [ %v1358, %b124 ]
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1231 = phi i64 [ 0, %b120 ], [ %v1357, %b127 ]
  %v1232 = icmp slt i64 %v1231, 2
  br i1 %v1232, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1233 = phi i64 [ 0, %b123 ], [ %v1337, %b126 ]
  %v1234 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v1336, %b126 ]
  %v1235 = icmp slt i64 %v1233, 8
  br i1 %v1235, label %b126, label %b127
b126:
  %v1236 = add i64 %v741, 0
  %v1237 = and i64 %v1236, %v186
  %v1238 = mul i64 %v1237, %v7
  %v1239 = add i64 %v1238, %v1229
  %v1240 = mul i64 %v1239, 16
  %v1241 = getelementptr inbounds float, ptr %v104, i64 %v1240
  %v1242 = add i64 %v741, 0
  %v1243 = and i64 %v1242, %v156
  %v1244 = mul i64 %v1243, %v7
  %v1245 = add i64 %v1244, %v1229
  %v1246 = mul i64 %v1245, 50
  %v1247 = getelementptr inbounds float, ptr %v68, i64 %v1246
  %v1248 = add i64 48, %v1231
  %v1249 = getelementptr inbounds float, ptr %v1247, i64 %v1248
  %v1250 = load float, ptr %v1249, align 4
  %v1251 = add i64 0, %v1231
  %v1252 = getelementptr inbounds float, ptr %v24, i64 %v1251
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = fadd float %v1250, %v1253
  %v1255 = call float @llvm.fabs.f32(float %v1254)
  %v1256 = fneg float %v1255
  %v1257 = fcmp olt float %v1256, 0xC05A400000000000
  %v1258 = select i1 %v1257, float 0xC05A400000000000, float %v1256
  %v1259 = call float @llvm.fmuladd.f32(float %v1258, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1260 = fsub float %v1259, 0x4168000000000000
  %v1261 = call float @llvm.fmuladd.f32(float %v1260, float 0xBFE62E4000000000, float %v1258)
  %v1262 = call float @llvm.fmuladd.f32(float %v1260, float 0xBEB7F7D1C0000000, float %v1261)
  %v1263 = bitcast float %v1259 to i32
  %v1264 = fmul float %v1262, %v1262
  %v1265 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1262, float 0x3F81227F40000000)
  %v1266 = call float @llvm.fmuladd.f32(float %v1265, float %v1262, float 0x3FA5556740000000)
  %v1267 = call float @llvm.fmuladd.f32(float %v1266, float %v1262, float 0x3FC5554B00000000)
  %v1268 = call float @llvm.fmuladd.f32(float %v1267, float %v1262, float 0x3FDFFFFFE0000000)
  %v1269 = call float @llvm.fmuladd.f32(float %v1264, float %v1268, float %v1262)
  %v1270 = sub i32 %v1263, 1262485250
  %v1271 = lshr i32 %v1270, 1
  %v1272 = sub i32 %v1270, %v1271
  %v1273 = shl i32 %v1271, 23
  %v1274 = bitcast i32 %v1273 to float
  %v1275 = shl i32 %v1272, 23
  %v1276 = bitcast i32 %v1275 to float
  %v1277 = fadd float %v1269, 0x3FF0000000000000
  %v1278 = fmul float %v1277, %v1274
  %v1279 = fmul float %v1278, %v1276
  %v1280 = fcmp olt float %v1254, 0x0000000000000000
  %v1281 = select i1 %v1280, float %v1279, float 0x3FF0000000000000
  %v1282 = fadd float %v1279, 0x3FF0000000000000
  %v1283 = fdiv float %v1281, %v1282
  %v1284 = fmul float 0x3FF0000000000000, %v1283
  %v1285 = fdiv float %v1284, 0x4020000000000000
  %v1286 = add i64 %v741, 0
  %v1287 = and i64 %v1286, %v196
  %v1288 = mul i64 %v1287, %v7
  %v1289 = add i64 %v1288, %v1229
  %v1290 = mul i64 %v1289, 16
  %v1291 = getelementptr inbounds float, ptr %v114, i64 %v1290
  %v1292 = add i64 %v741, 0
  %v1293 = and i64 %v1292, %v166
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1229
  %v1296 = mul i64 %v1295, 2
  %v1297 = getelementptr inbounds float, ptr %v82, i64 %v1296
  %v1298 = add i64 0, %v1231
  %v1299 = getelementptr inbounds float, ptr %v1297, i64 %v1298
  %v1300 = load float, ptr %v1299, align 4
  %v1301 = add i64 %v741, 0
  %v1302 = and i64 %v1301, %v164
  %v1303 = mul i64 %v1302, %v7
  %v1304 = add i64 %v1303, %v1229
  %v1305 = mul i64 %v1304, 16
  %v1306 = getelementptr inbounds float, ptr %v80, i64 %v1305
  %v1307 = fdiv float 0x3FF0000000000000, %v1300
  %v1308 = mul i64 %v1231, 8
  %v1309 = add i64 0, %v1308
  %v1310 = add i64 %v1309, %v1233
  %v1311 = getelementptr inbounds float, ptr %v1241, i64 %v1310
  %v1312 = load <8 x float>, ptr %v1311, align 4
  %v1313 = fneg <8 x float> %v1312
  %v1314 = insertelement <8 x float> poison, float %v1285, i64 0
  %v1315 = shufflevector <8 x float> %v1314, <8 x float> poison, <8 x i32> zeroinitializer
  %v1316 = fmul <8 x float> %v1313, %v1315
  %v1317 = mul i64 %v1231, 8
  %v1318 = add i64 0, %v1317
  %v1319 = add i64 %v1318, %v1233
  %v1320 = getelementptr inbounds float, ptr %v1291, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fadd <8 x float> %v1316, %v1321
  %v1323 = insertelement <8 x float> poison, float %v1300, i64 0
  %v1324 = shufflevector <8 x float> %v1323, <8 x float> poison, <8 x i32> zeroinitializer
  %v1325 = fdiv <8 x float> %v1322, %v1324
  %v1326 = mul i64 %v1231, 8
  %v1327 = add i64 0, %v1326
  %v1328 = add i64 %v1327, %v1233
  %v1329 = getelementptr inbounds float, ptr %v1306, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1307, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = fmul <8 x float> %v1330, %v1332
  %v1334 = fmul <8 x float> %v1325, %v1333
  %v1335 = fneg <8 x float> %v1334
  %v1336 = fadd <8 x float> %v1234, %v1335
  %v1337 = add nsw i64 %v1233, 8
  br label %b125
b127:
  %v1338 = shufflevector <8 x float> %v1234, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1339 = shufflevector <8 x float> %v1234, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1340 = fadd <4 x float> %v1338, %v1339
  %v1341 = shufflevector <4 x float> %v1340, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1342 = shufflevector <4 x float> %v1340, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1343 = fadd <2 x float> %v1341, %v1342
  %v1344 = extractelement <2 x float> %v1343, i64 0
  %v1345 = extractelement <2 x float> %v1343, i64 1
  %v1346 = fadd float %v1344, %v1345
  %v1347 = fadd float %v1346, 0x0000000000000000
  %v1348 = add i64 %v741, 0
  %v1349 = and i64 %v1348, %v184
  %v1350 = mul i64 %v1349, %v7
  %v1351 = add i64 %v1350, %v1229
  %v1352 = mul i64 %v1351, 2
  %v1353 = getelementptr inbounds float, ptr %v102, i64 %v1352
  %v1354 = add i64 0, %v1231
  %v1355 = add i64 %v1354, 0
  %v1356 = getelementptr inbounds float, ptr %v1353, i64 %v1355
  store float %v1347, ptr %v1356, align 4
  %v1357 = add nsw i64 %v1231, 1
  br label %b122
b124:
  %v1358 = add nsw i64 %v1229, 1
  br label %b119
b121:
  %v1359 = add i64 %v7, 0
  %v1360 = sdiv i64 %v1359, 1
  %v1361 = add i64 %v2, 1
  %v1362 = mul i64 %v1360, %v2
  %v1363 = sdiv i64 %v1362, %v3
  %v1364 = mul i64 %v1363, 1
  %v1365 = icmp slt i64 %v1364, %v7
  %v1366 = select i1 %v1365, i64 %v1364, i64 %v7
  %v1367 = mul i64 %v1360, %v1361
  %v1368 = sdiv i64 %v1367, %v3
  %v1369 = mul i64 %v1368, 1
  %v1370 = icmp slt i64 %v1369, %v7
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v7
  br label %b128
b128:
  %v1372 = phi i64 [ %v1366, %b121 ], [ %v1485, %b133 ]
  %v1373 = icmp slt i64 %v1372, %v1371
  br i1 %v1373, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1374 = phi i64 [ 0, %b129 ], [ %v1484, %b136 ]
  %v1375 = icmp slt i64 %v1374, 2
  br i1 %v1375, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1376 = phi i64 [ 0, %b132 ], [ %v1464, %b135 ]
  %v1377 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v1463, %b135 ]
  %v1378 = icmp slt i64 %v1376, 8
  br i1 %v1378, label %b135, label %b136
b135:
  %v1379 = add i64 %v741, 0
  %v1380 = and i64 %v1379, %v186
  %v1381 = mul i64 %v1380, %v7
  %v1382 = add i64 %v1381, %v1372
  %v1383 = mul i64 %v1382, 16
  %v1384 = getelementptr inbounds float, ptr %v104, i64 %v1383
  %v1385 = add i64 %v741, 0
  %v1386 = and i64 %v1385, %v156
  %v1387 = mul i64 %v1386, %v7
  %v1388 = add i64 %v1387, %v1372
  %v1389 = mul i64 %v1388, 50
  %v1390 = getelementptr inbounds float, ptr %v68, i64 %v1389
  %v1391 = add i64 48, %v1374
  %v1392 = getelementptr inbounds float, ptr %v1390, i64 %v1391
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = add i64 0, %v1374
  %v1395 = getelementptr inbounds float, ptr %v24, i64 %v1394
  %v1396 = load float, ptr %v1395, align 4
  %v1397 = fadd float %v1393, %v1396
  %v1398 = call float @llvm.fabs.f32(float %v1397)
  %v1399 = fneg float %v1398
  %v1400 = fcmp olt float %v1399, 0xC05A400000000000
  %v1401 = select i1 %v1400, float 0xC05A400000000000, float %v1399
  %v1402 = call float @llvm.fmuladd.f32(float %v1401, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1403 = fsub float %v1402, 0x4168000000000000
  %v1404 = call float @llvm.fmuladd.f32(float %v1403, float 0xBFE62E4000000000, float %v1401)
  %v1405 = call float @llvm.fmuladd.f32(float %v1403, float 0xBEB7F7D1C0000000, float %v1404)
  %v1406 = bitcast float %v1402 to i32
  %v1407 = fmul float %v1405, %v1405
  %v1408 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1405, float 0x3F81227F40000000)
  %v1409 = call float @llvm.fmuladd.f32(float %v1408, float %v1405, float 0x3FA5556740000000)
  %v1410 = call float @llvm.fmuladd.f32(float %v1409, float %v1405, float 0x3FC5554B00000000)
  %v1411 = call float @llvm.fmuladd.f32(float %v1410, float %v1405, float 0x3FDFFFFFE0000000)
  %v1412 = call float @llvm.fmuladd.f32(float %v1407, float %v1411, float %v1405)
  %v1413 = sub i32 %v1406, 1262485250
  %v1414 = lshr i32 %v1413, 1
  %v1415 = sub i32 %v1413, %v1414
  %v1416 = shl i32 %v1414, 23
  %v1417 = bitcast i32 %v1416 to float
  %v1418 = shl i32 %v1415, 23
  %v1419 = bitcast i32 %v1418 to float
  %v1420 = fadd float %v1412, 0x3FF0000000000000
  %v1421 = fmul float %v1420, %v1417
  %v1422 = fmul float %v1421, %v1419
  %v1423 = fcmp olt float %v1397, 0x0000000000000000
  %v1424 = select i1 %v1423, float %v1422, float 0x3FF0000000000000
  %v1425 = fadd float %v1422, 0x3FF0000000000000
  %v1426 = fdiv float %v1424, %v1425
  %v1427 = fmul float 0x3FF0000000000000, %v1426
  %v1428 = fdiv float %v1427, 0x4020000000000000
  %v1429 = add i64 %v741, 0
  %v1430 = and i64 %v1429, %v196
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1372
  %v1433 = mul i64 %v1432, 16
  %v1434 = getelementptr inbounds float, ptr %v114, i64 %v1433
  %v1435 = add i64 %v741, 0
  %v1436 = and i64 %v1435, %v166
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1372
  %v1439 = mul i64 %v1438, 2
  %v1440 = getelementptr inbounds float, ptr %v82, i64 %v1439
  %v1441 = add i64 0, %v1374
  %v1442 = getelementptr inbounds float, ptr %v1440, i64 %v1441
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = mul i64 %v1374, 8
  %v1445 = add i64 0, %v1444
  %v1446 = add i64 %v1445, %v1376
  %v1447 = getelementptr inbounds float, ptr %v1384, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fneg <8 x float> %v1448
  %v1450 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1451 = shufflevector <8 x float> %v1450, <8 x float> poison, <8 x i32> zeroinitializer
  %v1452 = fmul <8 x float> %v1449, %v1451
  %v1453 = mul i64 %v1374, 8
  %v1454 = add i64 0, %v1453
  %v1455 = add i64 %v1454, %v1376
  %v1456 = getelementptr inbounds float, ptr %v1434, i64 %v1455
  %v1457 = load <8 x float>, ptr %v1456, align 4
  %v1458 = fadd <8 x float> %v1452, %v1457
  %v1459 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1460 = shufflevector <8 x float> %v1459, <8 x float> poison, <8 x i32> zeroinitializer
  %v1461 = fdiv <8 x float> %v1458, %v1460
  %v1462 = fneg <8 x float> %v1461
  %v1463 = fadd <8 x float> %v1377, %v1462
  %v1464 = add nsw i64 %v1376, 8
  br label %b134
b136:
  %v1465 = shufflevector <8 x float> %v1377, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1466 = shufflevector <8 x float> %v1377, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1467 = fadd <4 x float> %v1465, %v1466
  %v1468 = shufflevector <4 x float> %v1467, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1469 = shufflevector <4 x float> %v1467, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1470 = fadd <2 x float> %v1468, %v1469
  %v1471 = extractelement <2 x float> %v1470, i64 0
  %v1472 = extractelement <2 x float> %v1470, i64 1
  %v1473 = fadd float %v1471, %v1472
  %v1474 = fadd float %v1473, 0x0000000000000000
  %v1475 = add i64 %v741, 0
  %v1476 = and i64 %v1475, %v198
  %v1477 = mul i64 %v1476, %v7
  %v1478 = add i64 %v1477, %v1372
  %v1479 = mul i64 %v1478, 2
  %v1480 = getelementptr inbounds float, ptr %v116, i64 %v1479
  %v1481 = add i64 0, %v1374
  %v1482 = add i64 %v1481, 0
  %v1483 = getelementptr inbounds float, ptr %v1480, i64 %v1482
  store float %v1474, ptr %v1483, align 4
  %v1484 = add nsw i64 %v1374, 1
  br label %b131
b133:
  %v1485 = add nsw i64 %v1372, 1
  br label %b128
b130:
  %v1486 = add i64 %v7, 0
  %v1487 = sdiv i64 %v1486, 1
  %v1488 = add i64 %v2, 1
  %v1489 = mul i64 %v1487, %v2
  %v1490 = sdiv i64 %v1489, %v3
  %v1491 = mul i64 %v1490, 1
  %v1492 = icmp slt i64 %v1491, %v7
  %v1493 = select i1 %v1492, i64 %v1491, i64 %v7
  %v1494 = mul i64 %v1487, %v1488
  %v1495 = sdiv i64 %v1494, %v3
  %v1496 = mul i64 %v1495, 1
  %v1497 = icmp slt i64 %v1496, %v7
  %v1498 = select i1 %v1497, i64 %v1496, i64 %v7
  br label %b137
b137:
  %v1499 = phi i64 [ %v1493, %b130 ], [ %v1646, %b142 ]
  %v1500 = icmp slt i64 %v1499, %v1498
  br i1 %v1500, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1501 = phi i64 [ 0, %b138 ], [ %v1645, %b141 ]
  %v1502 = icmp slt i64 %v1501, 2
  br i1 %v1502, label %b141, label %b142
b141:
  %v1503 = add i64 %v741, 0
  %v1504 = and i64 %v1503, %v184
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1499
  %v1507 = mul i64 %v1506, 2
  %v1508 = getelementptr inbounds float, ptr %v102, i64 %v1507
  %v1509 = add i64 0, %v1501
  %v1510 = getelementptr inbounds float, ptr %v1508, i64 %v1509
  %v1511 = load float, ptr %v1510, align 4
  %v1512 = fdiv float %v1511, 0x4020000000000000
  %v1513 = add i64 %v741, 0
  %v1514 = and i64 %v1513, %v164
  %v1515 = mul i64 %v1514, %v7
  %v1516 = add i64 %v1515, %v1499
  %v1517 = mul i64 %v1516, 16
  %v1518 = getelementptr inbounds float, ptr %v80, i64 %v1517
  %v1519 = add i64 %v741, 0
  %v1520 = and i64 %v1519, %v166
  %v1521 = mul i64 %v1520, %v7
  %v1522 = add i64 %v1521, %v1499
  %v1523 = mul i64 %v1522, 2
  %v1524 = getelementptr inbounds float, ptr %v82, i64 %v1523
  %v1525 = add i64 0, %v1501
  %v1526 = getelementptr inbounds float, ptr %v1524, i64 %v1525
  %v1527 = load float, ptr %v1526, align 4
  %v1528 = fdiv float 0x3FF0000000000000, %v1527
  %v1529 = add i64 %v741, 0
  %v1530 = and i64 %v1529, %v186
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1499
  %v1533 = mul i64 %v1532, 16
  %v1534 = getelementptr inbounds float, ptr %v104, i64 %v1533
  %v1535 = add i64 %v741, 0
  %v1536 = and i64 %v1535, %v156
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1499
  %v1539 = mul i64 %v1538, 50
  %v1540 = getelementptr inbounds float, ptr %v68, i64 %v1539
  %v1541 = add i64 48, %v1501
  %v1542 = getelementptr inbounds float, ptr %v1540, i64 %v1541
  %v1543 = load float, ptr %v1542, align 4
  %v1544 = add i64 0, %v1501
  %v1545 = getelementptr inbounds float, ptr %v24, i64 %v1544
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = fadd float %v1543, %v1546
  %v1548 = call float @llvm.fabs.f32(float %v1547)
  %v1549 = fneg float %v1548
  %v1550 = fcmp olt float %v1549, 0xC05A400000000000
  %v1551 = select i1 %v1550, float 0xC05A400000000000, float %v1549
  %v1552 = call float @llvm.fmuladd.f32(float %v1551, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1553 = fsub float %v1552, 0x4168000000000000
  %v1554 = call float @llvm.fmuladd.f32(float %v1553, float 0xBFE62E4000000000, float %v1551)
  %v1555 = call float @llvm.fmuladd.f32(float %v1553, float 0xBEB7F7D1C0000000, float %v1554)
  %v1556 = bitcast float %v1552 to i32
  %v1557 = fmul float %v1555, %v1555
  %v1558 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1555, float 0x3F81227F40000000)
  %v1559 = call float @llvm.fmuladd.f32(float %v1558, float %v1555, float 0x3FA5556740000000)
  %v1560 = call float @llvm.fmuladd.f32(float %v1559, float %v1555, float 0x3FC5554B00000000)
  %v1561 = call float @llvm.fmuladd.f32(float %v1560, float %v1555, float 0x3FDFFFFFE0000000)
  %v1562 = call float @llvm.fmuladd.f32(float %v1557, float %v1561, float %v1555)
  %v1563 = sub i32 %v1556, 1262485250
  %v1564 = lshr i32 %v1563, 1
  %v1565 = sub i32 %v1563, %v1564
  %v1566 = shl i32 %v1564, 23
  %v1567 = bitcast i32 %v1566 to float
  %v1568 = shl i32 %v1565, 23
  %v1569 = bitcast i32 %v1568 to float
  %v1570 = fadd float %v1562, 0x3FF0000000000000
  %v1571 = fmul float %v1570, %v1567
  %v1572 = fmul float %v1571, %v1569
  %v1573 = fcmp olt float %v1547, 0x0000000000000000
  %v1574 = select i1 %v1573, float %v1572, float 0x3FF0000000000000
  %v1575 = fadd float %v1572, 0x3FF0000000000000
  %v1576 = fdiv float %v1574, %v1575
  %v1577 = fmul float 0x3FF0000000000000, %v1576
  %v1578 = fdiv float %v1577, 0x4020000000000000
  %v1579 = add i64 %v741, 0
  %v1580 = and i64 %v1579, %v196
  %v1581 = mul i64 %v1580, %v7
  %v1582 = add i64 %v1581, %v1499
  %v1583 = mul i64 %v1582, 16
  %v1584 = getelementptr inbounds float, ptr %v114, i64 %v1583
  %v1585 = add i64 %v741, 0
  %v1586 = and i64 %v1585, %v198
  %v1587 = mul i64 %v1586, %v7
  %v1588 = add i64 %v1587, %v1499
  %v1589 = mul i64 %v1588, 2
  %v1590 = getelementptr inbounds float, ptr %v116, i64 %v1589
  %v1591 = add i64 0, %v1501
  %v1592 = getelementptr inbounds float, ptr %v1590, i64 %v1591
  %v1593 = load float, ptr %v1592, align 4
  %v1594 = fdiv float %v1593, 0x4020000000000000
  %v1595 = add i64 %v741, 0
  %v1596 = and i64 %v1595, %v200
  %v1597 = mul i64 %v1596, %v7
  %v1598 = add i64 %v1597, %v1499
  %v1599 = mul i64 %v1598, 16
  %v1600 = getelementptr inbounds float, ptr %v118, i64 %v1599
  %v1601 = mul i64 %v1501, 8
  %v1602 = add i64 0, %v1601
  %v1603 = add i64 %v1602, 0
  %v1604 = getelementptr inbounds float, ptr %v1518, i64 %v1603
  %v1605 = load <8 x float>, ptr %v1604, align 4
  %v1606 = insertelement <8 x float> poison, float %v1528, i64 0
  %v1607 = shufflevector <8 x float> %v1606, <8 x float> poison, <8 x i32> zeroinitializer
  %v1608 = fmul <8 x float> %v1605, %v1607
  %v1609 = insertelement <8 x float> poison, float %v1512, i64 0
  %v1610 = shufflevector <8 x float> %v1609, <8 x float> poison, <8 x i32> zeroinitializer
  %v1611 = fmul <8 x float> %v1610, %v1608
  %v1612 = mul i64 %v1501, 8
  %v1613 = add i64 0, %v1612
  %v1614 = add i64 %v1613, 0
  %v1615 = getelementptr inbounds float, ptr %v1534, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = fneg <8 x float> %v1616
  %v1618 = insertelement <8 x float> poison, float %v1578, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = fmul <8 x float> %v1617, %v1619
  %v1621 = mul i64 %v1501, 8
  %v1622 = add i64 0, %v1621
  %v1623 = add i64 %v1622, 0
  %v1624 = getelementptr inbounds float, ptr %v1584, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = fadd <8 x float> %v1620, %v1625
  %v1627 = insertelement <8 x float> poison, float %v1527, i64 0
  %v1628 = shufflevector <8 x float> %v1627, <8 x float> poison, <8 x i32> zeroinitializer
  %v1629 = fdiv <8 x float> %v1626, %v1628
  %v1630 = fadd <8 x float> %v1611, %v1629
  %v1631 = insertelement <8 x float> poison, float %v1594, i64 0
  %v1632 = shufflevector <8 x float> %v1631, <8 x float> poison, <8 x i32> zeroinitializer
  %v1633 = fadd <8 x float> %v1630, %v1632
  %v1634 = mul i64 %v1501, 8
  %v1635 = add i64 0, %v1634
  %v1636 = add i64 %v1635, 0
  %v1637 = getelementptr inbounds float, ptr %v26, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = fmul <8 x float> %v1633, %v1638
  %v1640 = fneg <8 x float> %v1639
  %v1641 = mul i64 %v1501, 8
  %v1642 = add i64 0, %v1641
  %v1643 = add i64 %v1642, 0
  %v1644 = getelementptr inbounds float, ptr %v1600, i64 %v1643
  store <8 x float> %v1640, ptr %v1644, align 4
  %v1645 = add nsw i64 %v1501, 1
  br label %b140
b142:
  %v1646 = add nsw i64 %v1499, 1
  br label %b137
b139:
  %v1647 = add i64 %v7, 0
  %v1648 = sdiv i64 %v1647, 1
  %v1649 = add i64 %v2, 1
  %v1650 = mul i64 %v1648, %v2
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 1
  %v1653 = icmp slt i64 %v1652, %v7
  %v1654 = select i1 %v1653, i64 %v1652, i64 %v7
  %v1655 = mul i64 %v1648, %v1649
  %v1656 = sdiv i64 %v1655, %v3
  %v1657 = mul i64 %v1656, 1
  %v1658 = icmp slt i64 %v1657, %v7
  %v1659 = select i1 %v1658, i64 %v1657, i64 %v7
  br label %b143
b143:
  %v1660 = phi i64 [ %v1654, %b139 ], [ %v1869, %b148 ]
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1662 = phi i64 [ 0, %b144 ], [ %v1868, %b151 ]
  %v1663 = icmp slt i64 %v1662, 2
  br i1 %v1663, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1664 = phi i64 [ 0, %b147 ], [ %v1848, %b150 ]
  %v1665 = phi <8 x float> [ splat (float 0x0000000000000000), %b147 ], [ %v1847, %b150 ]
  %v1666 = icmp slt i64 %v1664, 8
  br i1 %v1666, label %b150, label %b151
b150:
  %v1667 = add i64 %v741, 0
  %v1668 = and i64 %v1667, %v184
  %v1669 = mul i64 %v1668, %v7
  %v1670 = add i64 %v1669, %v1660
  %v1671 = mul i64 %v1670, 2
  %v1672 = getelementptr inbounds float, ptr %v102, i64 %v1671
  %v1673 = add i64 0, %v1662
  %v1674 = getelementptr inbounds float, ptr %v1672, i64 %v1673
  %v1675 = load float, ptr %v1674, align 4
  %v1676 = fdiv float %v1675, 0x4020000000000000
  %v1677 = add i64 %v741, 0
  %v1678 = and i64 %v1677, %v164
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1660
  %v1681 = mul i64 %v1680, 16
  %v1682 = getelementptr inbounds float, ptr %v80, i64 %v1681
  %v1683 = add i64 %v741, 0
  %v1684 = and i64 %v1683, %v166
  %v1685 = mul i64 %v1684, %v7
  %v1686 = add i64 %v1685, %v1660
  %v1687 = mul i64 %v1686, 2
  %v1688 = getelementptr inbounds float, ptr %v82, i64 %v1687
  %v1689 = add i64 0, %v1662
  %v1690 = getelementptr inbounds float, ptr %v1688, i64 %v1689
  %v1691 = load float, ptr %v1690, align 4
  %v1692 = fdiv float 0x3FF0000000000000, %v1691
  %v1693 = add i64 %v741, 0
  %v1694 = and i64 %v1693, %v162
  %v1695 = mul i64 %v1694, %v7
  %v1696 = add i64 %v1695, %v1660
  %v1697 = mul i64 %v1696, 16
  %v1698 = getelementptr inbounds float, ptr %v74, i64 %v1697
  %v1699 = add i64 %v741, 0
  %v1700 = and i64 %v1699, %v160
  %v1701 = mul i64 %v1700, %v7
  %v1702 = add i64 %v1701, %v1660
  %v1703 = mul i64 %v1702, 16
  %v1704 = getelementptr inbounds float, ptr %v72, i64 %v1703
  %v1705 = add i64 %v741, 0
  %v1706 = and i64 %v1705, %v186
  %v1707 = mul i64 %v1706, %v7
  %v1708 = add i64 %v1707, %v1660
  %v1709 = mul i64 %v1708, 16
  %v1710 = getelementptr inbounds float, ptr %v104, i64 %v1709
  %v1711 = add i64 %v741, 0
  %v1712 = and i64 %v1711, %v156
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1660
  %v1715 = mul i64 %v1714, 50
  %v1716 = getelementptr inbounds float, ptr %v68, i64 %v1715
  %v1717 = add i64 48, %v1662
  %v1718 = getelementptr inbounds float, ptr %v1716, i64 %v1717
  %v1719 = load float, ptr %v1718, align 4
  %v1720 = add i64 0, %v1662
  %v1721 = getelementptr inbounds float, ptr %v24, i64 %v1720
  %v1722 = load float, ptr %v1721, align 4
  %v1723 = fadd float %v1719, %v1722
  %v1724 = call float @llvm.fabs.f32(float %v1723)
  %v1725 = fneg float %v1724
  %v1726 = fcmp olt float %v1725, 0xC05A400000000000
  %v1727 = select i1 %v1726, float 0xC05A400000000000, float %v1725
  %v1728 = call float @llvm.fmuladd.f32(float %v1727, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1729 = fsub float %v1728, 0x4168000000000000
  %v1730 = call float @llvm.fmuladd.f32(float %v1729, float 0xBFE62E4000000000, float %v1727)
  %v1731 = call float @llvm.fmuladd.f32(float %v1729, float 0xBEB7F7D1C0000000, float %v1730)
  %v1732 = bitcast float %v1728 to i32
  %v1733 = fmul float %v1731, %v1731
  %v1734 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1731, float 0x3F81227F40000000)
  %v1735 = call float @llvm.fmuladd.f32(float %v1734, float %v1731, float 0x3FA5556740000000)
  %v1736 = call float @llvm.fmuladd.f32(float %v1735, float %v1731, float 0x3FC5554B00000000)
  %v1737 = call float @llvm.fmuladd.f32(float %v1736, float %v1731, float 0x3FDFFFFFE0000000)
  %v1738 = call float @llvm.fmuladd.f32(float %v1733, float %v1737, float %v1731)
  %v1739 = sub i32 %v1732, 1262485250
  %v1740 = lshr i32 %v1739, 1
  %v1741 = sub i32 %v1739, %v1740
  %v1742 = shl i32 %v1740, 23
  %v1743 = bitcast i32 %v1742 to float
  %v1744 = shl i32 %v1741, 23
  %v1745 = bitcast i32 %v1744 to float
  %v1746 = fadd float %v1738, 0x3FF0000000000000
  %v1747 = fmul float %v1746, %v1743
  %v1748 = fmul float %v1747, %v1745
  %v1749 = fcmp olt float %v1723, 0x0000000000000000
  %v1750 = select i1 %v1749, float %v1748, float 0x3FF0000000000000
  %v1751 = fadd float %v1748, 0x3FF0000000000000
  %v1752 = fdiv float %v1750, %v1751
  %v1753 = fmul float 0x3FF0000000000000, %v1752
  %v1754 = fdiv float %v1753, 0x4020000000000000
  %v1755 = add i64 %v741, 0
  %v1756 = and i64 %v1755, %v196
  %v1757 = mul i64 %v1756, %v7
  %v1758 = add i64 %v1757, %v1660
  %v1759 = mul i64 %v1758, 16
  %v1760 = getelementptr inbounds float, ptr %v114, i64 %v1759
  %v1761 = add i64 %v741, 0
  %v1762 = and i64 %v1761, %v170
  %v1763 = mul i64 %v1762, %v7
  %v1764 = add i64 %v1763, %v1660
  %v1765 = mul i64 %v1764, 2
  %v1766 = getelementptr inbounds float, ptr %v88, i64 %v1765
  %v1767 = add i64 0, %v1662
  %v1768 = getelementptr inbounds float, ptr %v1766, i64 %v1767
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = add i64 %v741, 0
  %v1771 = and i64 %v1770, %v198
  %v1772 = mul i64 %v1771, %v7
  %v1773 = add i64 %v1772, %v1660
  %v1774 = mul i64 %v1773, 2
  %v1775 = getelementptr inbounds float, ptr %v116, i64 %v1774
  %v1776 = add i64 0, %v1662
  %v1777 = getelementptr inbounds float, ptr %v1775, i64 %v1776
  %v1778 = load float, ptr %v1777, align 4
  %v1779 = fdiv float %v1778, 0x4020000000000000
  %v1780 = mul i64 %v1662, 8
  %v1781 = add i64 0, %v1780
  %v1782 = add i64 %v1781, %v1664
  %v1783 = getelementptr inbounds float, ptr %v26, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = mul i64 %v1662, 8
  %v1786 = add i64 0, %v1785
  %v1787 = add i64 %v1786, %v1664
  %v1788 = getelementptr inbounds float, ptr %v1682, i64 %v1787
  %v1789 = load <8 x float>, ptr %v1788, align 4
  %v1790 = insertelement <8 x float> poison, float %v1692, i64 0
  %v1791 = shufflevector <8 x float> %v1790, <8 x float> poison, <8 x i32> zeroinitializer
  %v1792 = fmul <8 x float> %v1789, %v1791
  %v1793 = fmul <8 x float> %v1784, %v1792
  %v1794 = mul i64 %v1662, 8
  %v1795 = add i64 0, %v1794
  %v1796 = add i64 %v1795, %v1664
  %v1797 = getelementptr inbounds float, ptr %v28, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = fadd <8 x float> %v1793, %v1798
  %v1800 = mul i64 %v1662, 8
  %v1801 = add i64 0, %v1800
  %v1802 = add i64 %v1801, %v1664
  %v1803 = getelementptr inbounds float, ptr %v1698, i64 %v1802
  %v1804 = load <8 x float>, ptr %v1803, align 4
  %v1805 = mul i64 %v1662, 8
  %v1806 = add i64 0, %v1805
  %v1807 = add i64 %v1806, %v1664
  %v1808 = getelementptr inbounds float, ptr %v1704, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fsub <8 x float> %v1804, %v1809
  %v1811 = fsub <8 x float> %v1799, %v1810
  %v1812 = fmul <8 x float> %v1811, %v1784
  %v1813 = insertelement <8 x float> poison, float %v1676, i64 0
  %v1814 = shufflevector <8 x float> %v1813, <8 x float> poison, <8 x i32> zeroinitializer
  %v1815 = fmul <8 x float> %v1814, %v1812
  %v1816 = mul i64 %v1662, 8
  %v1817 = add i64 0, %v1816
  %v1818 = add i64 %v1817, %v1664
  %v1819 = getelementptr inbounds float, ptr %v1710, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = fneg <8 x float> %v1820
  %v1822 = insertelement <8 x float> poison, float %v1754, i64 0
  %v1823 = shufflevector <8 x float> %v1822, <8 x float> poison, <8 x i32> zeroinitializer
  %v1824 = fmul <8 x float> %v1821, %v1823
  %v1825 = mul i64 %v1662, 8
  %v1826 = add i64 0, %v1825
  %v1827 = add i64 %v1826, %v1664
  %v1828 = getelementptr inbounds float, ptr %v1760, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = fadd <8 x float> %v1824, %v1829
  %v1831 = insertelement <8 x float> poison, float %v1691, i64 0
  %v1832 = shufflevector <8 x float> %v1831, <8 x float> poison, <8 x i32> zeroinitializer
  %v1833 = fdiv <8 x float> %v1830, %v1832
  %v1834 = insertelement <8 x float> poison, float %v1769, i64 0
  %v1835 = shufflevector <8 x float> %v1834, <8 x float> poison, <8 x i32> zeroinitializer
  %v1836 = fmul <8 x float> %v1833, %v1835
  %v1837 = fsub <8 x float> %v1815, %v1836
  %v1838 = fmul <8 x float> %v1814, %v1792
  %v1839 = fadd <8 x float> %v1838, %v1833
  %v1840 = insertelement <8 x float> poison, float %v1779, i64 0
  %v1841 = shufflevector <8 x float> %v1840, <8 x float> poison, <8 x i32> zeroinitializer
  %v1842 = fadd <8 x float> %v1839, %v1841
  %v1843 = fmul <8 x float> %v1842, %v1784
  %v1844 = fmul <8 x float> %v1843, %v1784
  %v1845 = fadd <8 x float> %v1837, %v1844
  %v1846 = fmul <8 x float> %v1845, %v1789
  %v1847 = fadd <8 x float> %v1665, %v1846
  %v1848 = add nsw i64 %v1664, 8
  br label %b149
b151:
  %v1849 = shufflevector <8 x float> %v1665, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1850 = shufflevector <8 x float> %v1665, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1851 = fadd <4 x float> %v1849, %v1850
  %v1852 = shufflevector <4 x float> %v1851, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1853 = shufflevector <4 x float> %v1851, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1854 = fadd <2 x float> %v1852, %v1853
  %v1855 = extractelement <2 x float> %v1854, i64 0
  %v1856 = extractelement <2 x float> %v1854, i64 1
  %v1857 = fadd float %v1855, %v1856
  %v1858 = fadd float %v1857, 0x0000000000000000
  %v1859 = add i64 %v741, 0
  %v1860 = and i64 %v1859, %v202
  %v1861 = mul i64 %v1860, %v7
  %v1862 = add i64 %v1861, %v1660
  %v1863 = mul i64 %v1862, 2
  %v1864 = getelementptr inbounds float, ptr %v120, i64 %v1863
  %v1865 = add i64 0, %v1662
  %v1866 = add i64 %v1865, 0
  %v1867 = getelementptr inbounds float, ptr %v1864, i64 %v1866
  store float %v1858, ptr %v1867, align 4
  %v1868 = add nsw i64 %v1662, 1
  br label %b146
b148:
  %v1869 = add nsw i64 %v1660, 1
  br label %b143
b145:
  %v1870 = add i64 %v7, 0
  %v1871 = sdiv i64 %v1870, 1
  %v1872 = add i64 %v2, 1
  %v1873 = mul i64 %v1871, %v2
  %v1874 = sdiv i64 %v1873, %v3
  %v1875 = mul i64 %v1874, 1
  %v1876 = icmp slt i64 %v1875, %v7
  %v1877 = select i1 %v1876, i64 %v1875, i64 %v7
  %v1878 = mul i64 %v1871, %v1872
  %v1879 = sdiv i64 %v1878, %v3
  %v1880 = mul i64 %v1879, 1
  %v1881 = icmp slt i64 %v1880, %v7
  %v1882 = select i1 %v1881, i64 %v1880, i64 %v7
  br label %b152
b152:
  %v1883 = phi i64 [ %v1877, %b145 ], [ %v2122, %b157 ]
  %v1884 = icmp slt i64 %v1883, %v1882
  br i1 %v1884, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1885 = phi i64 [ 0, %b153 ], [ %v2121, %b160 ]
  %v1886 = icmp slt i64 %v1885, 2
  br i1 %v1886, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1887 = phi i64 [ 0, %b156 ], [ %v2101, %b159 ]
  %v1888 = phi <8 x float> [ splat (float 0x0000000000000000), %b156 ], [ %v2100, %b159 ]
  %v1889 = icmp slt i64 %v1887, 8
  br i1 %v1889, label %b159, label %b160
b159:
  %v1890 = add i64 %v741, 0
  %v1891 = and i64 %v1890, %v184
  %v1892 = mul i64 %v1891, %v7
  %v1893 = add i64 %v1892, %v1883
  %v1894 = mul i64 %v1893, 2
  %v1895 = getelementptr inbounds float, ptr %v102, i64 %v1894
  %v1896 = add i64 0, %v1885
  %v1897 = getelementptr inbounds float, ptr %v1895, i64 %v1896
  %v1898 = load float, ptr %v1897, align 4
  %v1899 = fdiv float %v1898, 0x4020000000000000
  %v1900 = add i64 %v741, 0
  %v1901 = and i64 %v1900, %v164
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1883
  %v1904 = mul i64 %v1903, 16
  %v1905 = getelementptr inbounds float, ptr %v80, i64 %v1904
  %v1906 = add i64 %v741, 0
  %v1907 = and i64 %v1906, %v166
  %v1908 = mul i64 %v1907, %v7
  %v1909 = add i64 %v1908, %v1883
  %v1910 = mul i64 %v1909, 2
  %v1911 = getelementptr inbounds float, ptr %v82, i64 %v1910
  %v1912 = add i64 0, %v1885
  %v1913 = getelementptr inbounds float, ptr %v1911, i64 %v1912
  %v1914 = load float, ptr %v1913, align 4
  %v1915 = fdiv float 0x3FF0000000000000, %v1914
  %v1916 = add i64 %v741, 0
  %v1917 = and i64 %v1916, %v162
  %v1918 = mul i64 %v1917, %v7
  %v1919 = add i64 %v1918, %v1883
  %v1920 = mul i64 %v1919, 16
  %v1921 = getelementptr inbounds float, ptr %v74, i64 %v1920
  %v1922 = add i64 %v741, 0
  %v1923 = and i64 %v1922, %v160
  %v1924 = mul i64 %v1923, %v7
  %v1925 = add i64 %v1924, %v1883
  %v1926 = mul i64 %v1925, 16
  %v1927 = getelementptr inbounds float, ptr %v72, i64 %v1926
  %v1928 = add i64 %v741, 0
  %v1929 = and i64 %v1928, %v186
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1883
  %v1932 = mul i64 %v1931, 16
  %v1933 = getelementptr inbounds float, ptr %v104, i64 %v1932
  %v1934 = add i64 %v741, 0
  %v1935 = and i64 %v1934, %v156
  %v1936 = mul i64 %v1935, %v7
  %v1937 = add i64 %v1936, %v1883
  %v1938 = mul i64 %v1937, 50
  %v1939 = getelementptr inbounds float, ptr %v68, i64 %v1938
  %v1940 = add i64 48, %v1885
  %v1941 = getelementptr inbounds float, ptr %v1939, i64 %v1940
  %v1942 = load float, ptr %v1941, align 4
  %v1943 = add i64 0, %v1885
  %v1944 = getelementptr inbounds float, ptr %v24, i64 %v1943
  %v1945 = load float, ptr %v1944, align 4
  %v1946 = fadd float %v1942, %v1945
  %v1947 = call float @llvm.fabs.f32(float %v1946)
  %v1948 = fneg float %v1947
  %v1949 = fcmp olt float %v1948, 0xC05A400000000000
  %v1950 = select i1 %v1949, float 0xC05A400000000000, float %v1948
  %v1951 = call float @llvm.fmuladd.f32(float %v1950, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1952 = fsub float %v1951, 0x4168000000000000
  %v1953 = call float @llvm.fmuladd.f32(float %v1952, float 0xBFE62E4000000000, float %v1950)
  %v1954 = call float @llvm.fmuladd.f32(float %v1952, float 0xBEB7F7D1C0000000, float %v1953)
  %v1955 = bitcast float %v1951 to i32
  %v1956 = fmul float %v1954, %v1954
  %v1957 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1954, float 0x3F81227F40000000)
  %v1958 = call float @llvm.fmuladd.f32(float %v1957, float %v1954, float 0x3FA5556740000000)
  %v1959 = call float @llvm.fmuladd.f32(float %v1958, float %v1954, float 0x3FC5554B00000000)
  %v1960 = call float @llvm.fmuladd.f32(float %v1959, float %v1954, float 0x3FDFFFFFE0000000)
  %v1961 = call float @llvm.fmuladd.f32(float %v1956, float %v1960, float %v1954)
  %v1962 = sub i32 %v1955, 1262485250
  %v1963 = lshr i32 %v1962, 1
  %v1964 = sub i32 %v1962, %v1963
  %v1965 = shl i32 %v1963, 23
  %v1966 = bitcast i32 %v1965 to float
  %v1967 = shl i32 %v1964, 23
  %v1968 = bitcast i32 %v1967 to float
  %v1969 = fadd float %v1961, 0x3FF0000000000000
  %v1970 = fmul float %v1969, %v1966
  %v1971 = fmul float %v1970, %v1968
  %v1972 = fcmp olt float %v1946, 0x0000000000000000
  %v1973 = select i1 %v1972, float %v1971, float 0x3FF0000000000000
  %v1974 = fadd float %v1971, 0x3FF0000000000000
  %v1975 = fdiv float %v1973, %v1974
  %v1976 = fmul float 0x3FF0000000000000, %v1975
  %v1977 = fdiv float %v1976, 0x4020000000000000
  %v1978 = add i64 %v741, 0
  %v1979 = and i64 %v1978, %v196
  %v1980 = mul i64 %v1979, %v7
  %v1981 = add i64 %v1980, %v1883
  %v1982 = mul i64 %v1981, 16
  %v1983 = getelementptr inbounds float, ptr %v114, i64 %v1982
  %v1984 = add i64 %v741, 0
  %v1985 = and i64 %v1984, %v170
  %v1986 = mul i64 %v1985, %v7
  %v1987 = add i64 %v1986, %v1883
  %v1988 = mul i64 %v1987, 2
  %v1989 = getelementptr inbounds float, ptr %v88, i64 %v1988
  %v1990 = add i64 0, %v1885
  %v1991 = getelementptr inbounds float, ptr %v1989, i64 %v1990
  %v1992 = load float, ptr %v1991, align 4
  %v1993 = add i64 %v741, 0
  %v1994 = and i64 %v1993, %v198
  %v1995 = mul i64 %v1994, %v7
  %v1996 = add i64 %v1995, %v1883
  %v1997 = mul i64 %v1996, 2
  %v1998 = getelementptr inbounds float, ptr %v116, i64 %v1997
  %v1999 = add i64 0, %v1885
  %v2000 = getelementptr inbounds float, ptr %v1998, i64 %v1999
  %v2001 = load float, ptr %v2000, align 4
  %v2002 = fdiv float %v2001, 0x4020000000000000
  %v2003 = add i64 %v741, 0
  %v2004 = and i64 %v2003, %v182
  %v2005 = mul i64 %v2004, %v7
  %v2006 = add i64 %v2005, %v1883
  %v2007 = mul i64 %v2006, 2
  %v2008 = getelementptr inbounds float, ptr %v100, i64 %v2007
  %v2009 = add i64 0, %v1885
  %v2010 = getelementptr inbounds float, ptr %v2008, i64 %v2009
  %v2011 = load float, ptr %v2010, align 4
  %v2012 = add i64 %v741, 0
  %v2013 = and i64 %v2012, %v202
  %v2014 = mul i64 %v2013, %v7
  %v2015 = add i64 %v2014, %v1883
  %v2016 = mul i64 %v2015, 2
  %v2017 = getelementptr inbounds float, ptr %v120, i64 %v2016
  %v2018 = add i64 0, %v1885
  %v2019 = getelementptr inbounds float, ptr %v2017, i64 %v2018
  %v2020 = load float, ptr %v2019, align 4
  %v2021 = fmul float %v2020, %v1915
  %v2022 = fdiv float %v2021, %v1914
  %v2023 = fsub float %v2011, %v2022
  %v2024 = fmul float 0x3FE0000000000000, %v2023
  %v2025 = fdiv float %v2024, %v1914
  %v2026 = fdiv float %v2025, 0x4020000000000000
  %v2027 = mul i64 %v1885, 8
  %v2028 = add i64 0, %v2027
  %v2029 = add i64 %v2028, %v1887
  %v2030 = getelementptr inbounds float, ptr %v26, i64 %v2029
  %v2031 = load <8 x float>, ptr %v2030, align 4
  %v2032 = mul i64 %v1885, 8
  %v2033 = add i64 0, %v2032
  %v2034 = add i64 %v2033, %v1887
  %v2035 = getelementptr inbounds float, ptr %v1905, i64 %v2034
  %v2036 = load <8 x float>, ptr %v2035, align 4
  %v2037 = insertelement <8 x float> poison, float %v1915, i64 0
  %v2038 = shufflevector <8 x float> %v2037, <8 x float> poison, <8 x i32> zeroinitializer
  %v2039 = fmul <8 x float> %v2036, %v2038
  %v2040 = fmul <8 x float> %v2031, %v2039
  %v2041 = mul i64 %v1885, 8
  %v2042 = add i64 0, %v2041
  %v2043 = add i64 %v2042, %v1887
  %v2044 = getelementptr inbounds float, ptr %v28, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = fadd <8 x float> %v2040, %v2045
  %v2047 = mul i64 %v1885, 8
  %v2048 = add i64 0, %v2047
  %v2049 = add i64 %v2048, %v1887
  %v2050 = getelementptr inbounds float, ptr %v1921, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = mul i64 %v1885, 8
  %v2053 = add i64 0, %v2052
  %v2054 = add i64 %v2053, %v1887
  %v2055 = getelementptr inbounds float, ptr %v1927, i64 %v2054
  %v2056 = load <8 x float>, ptr %v2055, align 4
  %v2057 = fsub <8 x float> %v2051, %v2056
  %v2058 = fsub <8 x float> %v2046, %v2057
  %v2059 = fmul <8 x float> %v2058, %v2031
  %v2060 = insertelement <8 x float> poison, float %v1899, i64 0
  %v2061 = shufflevector <8 x float> %v2060, <8 x float> poison, <8 x i32> zeroinitializer
  %v2062 = fmul <8 x float> %v2061, %v2059
  %v2063 = mul i64 %v1885, 8
  %v2064 = add i64 0, %v2063
  %v2065 = add i64 %v2064, %v1887
  %v2066 = getelementptr inbounds float, ptr %v1933, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = fneg <8 x float> %v2067
  %v2069 = insertelement <8 x float> poison, float %v1977, i64 0
  %v2070 = shufflevector <8 x float> %v2069, <8 x float> poison, <8 x i32> zeroinitializer
  %v2071 = fmul <8 x float> %v2068, %v2070
  %v2072 = mul i64 %v1885, 8
  %v2073 = add i64 0, %v2072
  %v2074 = add i64 %v2073, %v1887
  %v2075 = getelementptr inbounds float, ptr %v1983, i64 %v2074
  %v2076 = load <8 x float>, ptr %v2075, align 4
  %v2077 = fadd <8 x float> %v2071, %v2076
  %v2078 = insertelement <8 x float> poison, float %v1914, i64 0
  %v2079 = shufflevector <8 x float> %v2078, <8 x float> poison, <8 x i32> zeroinitializer
  %v2080 = fdiv <8 x float> %v2077, %v2079
  %v2081 = insertelement <8 x float> poison, float %v1992, i64 0
  %v2082 = shufflevector <8 x float> %v2081, <8 x float> poison, <8 x i32> zeroinitializer
  %v2083 = fmul <8 x float> %v2080, %v2082
  %v2084 = fsub <8 x float> %v2062, %v2083
  %v2085 = fmul <8 x float> %v2061, %v2039
  %v2086 = fadd <8 x float> %v2085, %v2080
  %v2087 = insertelement <8 x float> poison, float %v2002, i64 0
  %v2088 = shufflevector <8 x float> %v2087, <8 x float> poison, <8 x i32> zeroinitializer
  %v2089 = fadd <8 x float> %v2086, %v2088
  %v2090 = fmul <8 x float> %v2089, %v2031
  %v2091 = fmul <8 x float> %v2090, %v2031
  %v2092 = fadd <8 x float> %v2084, %v2091
  %v2093 = fmul <8 x float> %v2092, %v2038
  %v2094 = insertelement <8 x float> poison, float %v2026, i64 0
  %v2095 = shufflevector <8 x float> %v2094, <8 x float> poison, <8 x i32> zeroinitializer
  %v2096 = fmul <8 x float> %v2095, %v2036
  %v2097 = fadd <8 x float> %v2093, %v2096
  %v2098 = fadd <8 x float> %v2097, %v2096
  %v2099 = fneg <8 x float> %v2098
  %v2100 = fadd <8 x float> %v1888, %v2099
  %v2101 = add nsw i64 %v1887, 8
  br label %b158
b160:
  %v2102 = shufflevector <8 x float> %v1888, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2103 = shufflevector <8 x float> %v1888, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2104 = fadd <4 x float> %v2102, %v2103
  %v2105 = shufflevector <4 x float> %v2104, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2106 = shufflevector <4 x float> %v2104, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2107 = fadd <2 x float> %v2105, %v2106
  %v2108 = extractelement <2 x float> %v2107, i64 0
  %v2109 = extractelement <2 x float> %v2107, i64 1
  %v2110 = fadd float %v2108, %v2109
  %v2111 = fadd float %v2110, 0x0000000000000000
  %v2112 = add i64 %v741, 0
  %v2113 = and i64 %v2112, %v204
  %v2114 = mul i64 %v2113, %v7
  %v2115 = add i64 %v2114, %v1883
  %v2116 = mul i64 %v2115, 2
  %v2117 = getelementptr inbounds float, ptr %v122, i64 %v2116
  %v2118 = add i64 0, %v1885
  %v2119 = add i64 %v2118, 0
  %v2120 = getelementptr inbounds float, ptr %v2117, i64 %v2119
  store float %v2111, ptr %v2120, align 4
  %v2121 = add nsw i64 %v1885, 1
  br label %b155
b157:
  %v2122 = add nsw i64 %v1883, 1
  br label %b152
b154:
  %v2123 = add i64 %v7, 0
  %v2124 = sdiv i64 %v2123, 1
  %v2125 = add i64 %v2, 1
  %v2126 = mul i64 %v2124, %v2
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v7
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v7
  %v2131 = mul i64 %v2124, %v2125
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v7
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v7
  br label %b161
b161:
  %v2136 = phi i64 [ %v2130, %b154 ], [ %v2373, %b166 ]
  %v2137 = icmp slt i64 %v2136, %v2135
  br i1 %v2137, label %b162, label %b163
b162:
  br label %b164
b164:
  %v2138 = phi i64 [ 0, %b162 ], [ %v2372, %b169 ]
  %v2139 = icmp slt i64 %v2138, 2
  br i1 %v2139, label %b165, label %b166
b165:
  br label %b167
b167:
  %v2140 = phi i64 [ 0, %b165 ], [ %v2371, %b172 ]
  %v2141 = icmp slt i64 %v2140, 8
  br i1 %v2141, label %b168, label %b169
b168:
  br label %b170
b170:
  %v2142 = phi i64 [ 0, %b168 ], [ %v2370, %b175 ]
  %v2143 = icmp slt i64 %v2142, 8
  br i1 %v2143, label %b171, label %b172
b171:
  br label %b173
b173:
  %v2144 = phi i64 [ 0, %b171 ], [ %v2360, %b174 ]
  %v2145 = phi float [ 0x0000000000000000, %b171 ], [ %v2359, %b174 ]
  %v2146 = icmp slt i64 %v2144, 1
  br i1 %v2146, label %b174, label %b175
b174:
  %v2147 = add i64 %v741, 0
  %v2148 = and i64 %v2147, %v184
  %v2149 = mul i64 %v2148, %v7
  %v2150 = add i64 %v2149, %v2136
  %v2151 = mul i64 %v2150, 2
  %v2152 = getelementptr inbounds float, ptr %v102, i64 %v2151
  %v2153 = add i64 0, %v2138
  %v2154 = getelementptr inbounds float, ptr %v2152, i64 %v2153
  %v2155 = load float, ptr %v2154, align 4
  %v2156 = fdiv float %v2155, 0x4020000000000000
  %v2157 = mul i64 %v2138, 8
  %v2158 = add i64 0, %v2157
  %v2159 = add i64 %v2158, %v2142
  %v2160 = getelementptr inbounds float, ptr %v26, i64 %v2159
  %v2161 = load float, ptr %v2160, align 4
  %v2162 = add i64 %v741, 0
  %v2163 = and i64 %v2162, %v164
  %v2164 = mul i64 %v2163, %v7
  %v2165 = add i64 %v2164, %v2136
  %v2166 = mul i64 %v2165, 16
  %v2167 = getelementptr inbounds float, ptr %v80, i64 %v2166
  %v2168 = mul i64 %v2138, 8
  %v2169 = add i64 0, %v2168
  %v2170 = add i64 %v2169, %v2142
  %v2171 = getelementptr inbounds float, ptr %v2167, i64 %v2170
  %v2172 = load float, ptr %v2171, align 4
  %v2173 = add i64 %v741, 0
  %v2174 = and i64 %v2173, %v166
  %v2175 = mul i64 %v2174, %v7
  %v2176 = add i64 %v2175, %v2136
  %v2177 = mul i64 %v2176, 2
  %v2178 = getelementptr inbounds float, ptr %v82, i64 %v2177
  %v2179 = add i64 0, %v2138
  %v2180 = getelementptr inbounds float, ptr %v2178, i64 %v2179
  %v2181 = load float, ptr %v2180, align 4
  %v2182 = fdiv float 0x3FF0000000000000, %v2181
  %v2183 = fmul float %v2172, %v2182
  %v2184 = fmul float %v2161, %v2183
  %v2185 = mul i64 %v2138, 8
  %v2186 = add i64 0, %v2185
  %v2187 = add i64 %v2186, %v2142
  %v2188 = getelementptr inbounds float, ptr %v28, i64 %v2187
  %v2189 = load float, ptr %v2188, align 4
  %v2190 = fadd float %v2184, %v2189
  %v2191 = add i64 %v741, 0
  %v2192 = and i64 %v2191, %v162
  %v2193 = mul i64 %v2192, %v7
  %v2194 = add i64 %v2193, %v2136
  %v2195 = mul i64 %v2194, 16
  %v2196 = getelementptr inbounds float, ptr %v74, i64 %v2195
  %v2197 = mul i64 %v2138, 8
  %v2198 = add i64 0, %v2197
  %v2199 = add i64 %v2198, %v2142
  %v2200 = getelementptr inbounds float, ptr %v2196, i64 %v2199
  %v2201 = load float, ptr %v2200, align 4
  %v2202 = add i64 %v741, 0
  %v2203 = and i64 %v2202, %v160
  %v2204 = mul i64 %v2203, %v7
  %v2205 = add i64 %v2204, %v2136
  %v2206 = mul i64 %v2205, 16
  %v2207 = getelementptr inbounds float, ptr %v72, i64 %v2206
  %v2208 = mul i64 %v2138, 8
  %v2209 = add i64 0, %v2208
  %v2210 = add i64 %v2209, %v2142
  %v2211 = getelementptr inbounds float, ptr %v2207, i64 %v2210
  %v2212 = load float, ptr %v2211, align 4
  %v2213 = fsub float %v2201, %v2212
  %v2214 = fsub float %v2190, %v2213
  %v2215 = fmul float %v2214, %v2161
  %v2216 = fmul float %v2156, %v2215
  %v2217 = add i64 %v741, 0
  %v2218 = and i64 %v2217, %v186
  %v2219 = mul i64 %v2218, %v7
  %v2220 = add i64 %v2219, %v2136
  %v2221 = mul i64 %v2220, 16
  %v2222 = getelementptr inbounds float, ptr %v104, i64 %v2221
  %v2223 = mul i64 %v2138, 8
  %v2224 = add i64 0, %v2223
  %v2225 = add i64 %v2224, %v2142
  %v2226 = getelementptr inbounds float, ptr %v2222, i64 %v2225
  %v2227 = load float, ptr %v2226, align 4
  %v2228 = fneg float %v2227
  %v2229 = add i64 %v741, 0
  %v2230 = and i64 %v2229, %v156
  %v2231 = mul i64 %v2230, %v7
  %v2232 = add i64 %v2231, %v2136
  %v2233 = mul i64 %v2232, 50
  %v2234 = getelementptr inbounds float, ptr %v68, i64 %v2233
  %v2235 = add i64 48, %v2138
  %v2236 = getelementptr inbounds float, ptr %v2234, i64 %v2235
  %v2237 = load float, ptr %v2236, align 4
  %v2238 = add i64 0, %v2138
  %v2239 = getelementptr inbounds float, ptr %v24, i64 %v2238
  %v2240 = load float, ptr %v2239, align 4
  %v2241 = fadd float %v2237, %v2240
  %v2242 = call float @llvm.fabs.f32(float %v2241)
  %v2243 = fneg float %v2242
  %v2244 = fcmp olt float %v2243, 0xC05A400000000000
  %v2245 = select i1 %v2244, float 0xC05A400000000000, float %v2243
  %v2246 = call float @llvm.fmuladd.f32(float %v2245, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2247 = fsub float %v2246, 0x4168000000000000
  %v2248 = call float @llvm.fmuladd.f32(float %v2247, float 0xBFE62E4000000000, float %v2245)
  %v2249 = call float @llvm.fmuladd.f32(float %v2247, float 0xBEB7F7D1C0000000, float %v2248)
  %v2250 = bitcast float %v2246 to i32
  %v2251 = fmul float %v2249, %v2249
  %v2252 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2249, float 0x3F81227F40000000)
  %v2253 = call float @llvm.fmuladd.f32(float %v2252, float %v2249, float 0x3FA5556740000000)
  %v2254 = call float @llvm.fmuladd.f32(float %v2253, float %v2249, float 0x3FC5554B00000000)
  %v2255 = call float @llvm.fmuladd.f32(float %v2254, float %v2249, float 0x3FDFFFFFE0000000)
  %v2256 = call float @llvm.fmuladd.f32(float %v2251, float %v2255, float %v2249)
  %v2257 = sub i32 %v2250, 1262485250
  %v2258 = lshr i32 %v2257, 1
  %v2259 = sub i32 %v2257, %v2258
  %v2260 = shl i32 %v2258, 23
  %v2261 = bitcast i32 %v2260 to float
  %v2262 = shl i32 %v2259, 23
  %v2263 = bitcast i32 %v2262 to float
  %v2264 = fadd float %v2256, 0x3FF0000000000000
  %v2265 = fmul float %v2264, %v2261
  %v2266 = fmul float %v2265, %v2263
  %v2267 = fcmp olt float %v2241, 0x0000000000000000
  %v2268 = select i1 %v2267, float %v2266, float 0x3FF0000000000000
  %v2269 = fadd float %v2266, 0x3FF0000000000000
  %v2270 = fdiv float %v2268, %v2269
  %v2271 = fmul float 0x3FF0000000000000, %v2270
  %v2272 = fdiv float %v2271, 0x4020000000000000
  %v2273 = fmul float %v2228, %v2272
  %v2274 = add i64 %v741, 0
  %v2275 = and i64 %v2274, %v196
  %v2276 = mul i64 %v2275, %v7
  %v2277 = add i64 %v2276, %v2136
  %v2278 = mul i64 %v2277, 16
  %v2279 = getelementptr inbounds float, ptr %v114, i64 %v2278
  %v2280 = mul i64 %v2138, 8
  %v2281 = add i64 0, %v2280
  %v2282 = add i64 %v2281, %v2142
  %v2283 = getelementptr inbounds float, ptr %v2279, i64 %v2282
  %v2284 = load float, ptr %v2283, align 4
  %v2285 = fadd float %v2273, %v2284
  %v2286 = fdiv float %v2285, %v2181
  %v2287 = add i64 %v741, 0
  %v2288 = and i64 %v2287, %v170
  %v2289 = mul i64 %v2288, %v7
  %v2290 = add i64 %v2289, %v2136
  %v2291 = mul i64 %v2290, 2
  %v2292 = getelementptr inbounds float, ptr %v88, i64 %v2291
  %v2293 = add i64 0, %v2138
  %v2294 = getelementptr inbounds float, ptr %v2292, i64 %v2293
  %v2295 = load float, ptr %v2294, align 4
  %v2296 = fmul float %v2286, %v2295
  %v2297 = fsub float %v2216, %v2296
  %v2298 = fmul float %v2156, %v2183
  %v2299 = fadd float %v2298, %v2286
  %v2300 = add i64 %v741, 0
  %v2301 = and i64 %v2300, %v198
  %v2302 = mul i64 %v2301, %v7
  %v2303 = add i64 %v2302, %v2136
  %v2304 = mul i64 %v2303, 2
  %v2305 = getelementptr inbounds float, ptr %v116, i64 %v2304
  %v2306 = add i64 0, %v2138
  %v2307 = getelementptr inbounds float, ptr %v2305, i64 %v2306
  %v2308 = load float, ptr %v2307, align 4
  %v2309 = fdiv float %v2308, 0x4020000000000000
  %v2310 = fadd float %v2299, %v2309
  %v2311 = fmul float %v2310, %v2161
  %v2312 = fmul float %v2311, %v2161
  %v2313 = fadd float %v2297, %v2312
  %v2314 = fmul float %v2313, %v2182
  %v2315 = add i64 %v741, 0
  %v2316 = and i64 %v2315, %v182
  %v2317 = mul i64 %v2316, %v7
  %v2318 = add i64 %v2317, %v2136
  %v2319 = mul i64 %v2318, 2
  %v2320 = getelementptr inbounds float, ptr %v100, i64 %v2319
  %v2321 = add i64 0, %v2138
  %v2322 = getelementptr inbounds float, ptr %v2320, i64 %v2321
  %v2323 = load float, ptr %v2322, align 4
  %v2324 = add i64 %v741, 0
  %v2325 = and i64 %v2324, %v202
  %v2326 = mul i64 %v2325, %v7
  %v2327 = add i64 %v2326, %v2136
  %v2328 = mul i64 %v2327, 2
  %v2329 = getelementptr inbounds float, ptr %v120, i64 %v2328
  %v2330 = add i64 0, %v2138
  %v2331 = getelementptr inbounds float, ptr %v2329, i64 %v2330
  %v2332 = load float, ptr %v2331, align 4
  %v2333 = fmul float %v2332, %v2182
  %v2334 = fdiv float %v2333, %v2181
  %v2335 = fsub float %v2323, %v2334
  %v2336 = fmul float 0x3FE0000000000000, %v2335
  %v2337 = fdiv float %v2336, %v2181
  %v2338 = fdiv float %v2337, 0x4020000000000000
  %v2339 = fmul float %v2338, %v2172
  %v2340 = fadd float %v2314, %v2339
  %v2341 = fadd float %v2340, %v2339
  %v2342 = add i64 %v741, 0
  %v2343 = and i64 %v2342, %v204
  %v2344 = mul i64 %v2343, %v7
  %v2345 = add i64 %v2344, %v2136
  %v2346 = mul i64 %v2345, 2
  %v2347 = getelementptr inbounds float, ptr %v122, i64 %v2346
  %v2348 = add i64 0, %v2138
  %v2349 = getelementptr inbounds float, ptr %v2347, i64 %v2348
  %v2350 = load float, ptr %v2349, align 4
  %v2351 = fdiv float %v2350, 0x4020000000000000
  %v2352 = fadd float %v2341, %v2351
  %v2353 = mul i64 %v2138, 8
  %v2354 = add i64 0, %v2353
  %v2355 = add i64 %v2354, %v2140
  %v2356 = getelementptr inbounds float, ptr %v2207, i64 %v2355
  %v2357 = load float, ptr %v2356, align 4
  %v2358 = fmul float %v2352, %v2357
  %v2359 = fadd float %v2145, %v2358
  %v2360 = add nsw i64 %v2144, 1
  br label %b173
b175:
  %v2361 = fadd float %v2145, 0x0000000000000000
  %v2362 = mul i64 %v2136, 128
  %v2363 = getelementptr inbounds float, ptr %v124, i64 %v2362
  %v2364 = mul i64 %v2138, 64
  %v2365 = add i64 0, %v2364
  %v2366 = mul i64 %v2140, 8
  %v2367 = add i64 %v2365, %v2366
  %v2368 = add i64 %v2367, %v2142
  %v2369 = getelementptr inbounds float, ptr %v2363, i64 %v2368
  store float %v2361, ptr %v2369, align 4
  %v2370 = add nsw i64 %v2142, 1
  br label %b170
b172:
  %v2371 = add nsw i64 %v2140, 1
  br label %b167
b169:
  %v2372 = add nsw i64 %v2138, 1
  br label %b164
b166:
  %v2373 = add nsw i64 %v2136, 1
  br label %b161
b163:
  %v2374 = add i64 %v7, 0
  %v2375 = sdiv i64 %v2374, 1
  %v2376 = add i64 %v2, 1
  %v2377 = mul i64 %v2375, %v2
  %v2378 = sdiv i64 %v2377, %v3
  %v2379 = mul i64 %v2378, 1
  %v2380 = icmp slt i64 %v2379, %v7
  %v2381 = select i1 %v2380, i64 %v2379, i64 %v7
  %v2382 = mul i64 %v2375, %v2376
  %v2383 = sdiv i64 %v2382, %v3
  %v2384 = mul i64 %v2383, 1
  %v2385 = icmp slt i64 %v2384, %v7
  %v2386 = select i1 %v2385, i64 %v2384, i64 %v7
  br label %b176
b176:
  %v2387 = phi i64 [ %v2381, %b163 ], [ %v2625, %b181 ]
  %v2388 = icmp slt i64 %v2387, %v2386
  br i1 %v2388, label %b177, label %b178
b177:
  br label %b179
b179:
  %v2389 = phi i64 [ 0, %b177 ], [ %v2624, %b180 ]
  %v2390 = icmp slt i64 %v2389, 2
  br i1 %v2390, label %b180, label %b181
b180:
  %v2391 = add i64 %v741, 0
  %v2392 = and i64 %v2391, %v186
  %v2393 = mul i64 %v2392, %v7
  %v2394 = add i64 %v2393, %v2387
  %v2395 = mul i64 %v2394, 16
  %v2396 = getelementptr inbounds float, ptr %v104, i64 %v2395
  %v2397 = add i64 %v741, 0
  %v2398 = and i64 %v2397, %v184
  %v2399 = mul i64 %v2398, %v7
  %v2400 = add i64 %v2399, %v2387
  %v2401 = mul i64 %v2400, 2
  %v2402 = getelementptr inbounds float, ptr %v102, i64 %v2401
  %v2403 = add i64 0, %v2389
  %v2404 = getelementptr inbounds float, ptr %v2402, i64 %v2403
  %v2405 = load float, ptr %v2404, align 4
  %v2406 = fdiv float %v2405, 0x4020000000000000
  %v2407 = add i64 %v741, 0
  %v2408 = and i64 %v2407, %v164
  %v2409 = mul i64 %v2408, %v7
  %v2410 = add i64 %v2409, %v2387
  %v2411 = mul i64 %v2410, 16
  %v2412 = getelementptr inbounds float, ptr %v80, i64 %v2411
  %v2413 = add i64 %v741, 0
  %v2414 = and i64 %v2413, %v166
  %v2415 = mul i64 %v2414, %v7
  %v2416 = add i64 %v2415, %v2387
  %v2417 = mul i64 %v2416, 2
  %v2418 = getelementptr inbounds float, ptr %v82, i64 %v2417
  %v2419 = add i64 0, %v2389
  %v2420 = getelementptr inbounds float, ptr %v2418, i64 %v2419
  %v2421 = load float, ptr %v2420, align 4
  %v2422 = fdiv float 0x3FF0000000000000, %v2421
  %v2423 = add i64 %v741, 0
  %v2424 = and i64 %v2423, %v162
  %v2425 = mul i64 %v2424, %v7
  %v2426 = add i64 %v2425, %v2387
  %v2427 = mul i64 %v2426, 16
  %v2428 = getelementptr inbounds float, ptr %v74, i64 %v2427
  %v2429 = add i64 %v741, 0
  %v2430 = and i64 %v2429, %v160
  %v2431 = mul i64 %v2430, %v7
  %v2432 = add i64 %v2431, %v2387
  %v2433 = mul i64 %v2432, 16
  %v2434 = getelementptr inbounds float, ptr %v72, i64 %v2433
  %v2435 = add i64 %v741, 0
  %v2436 = and i64 %v2435, %v156
  %v2437 = mul i64 %v2436, %v7
  %v2438 = add i64 %v2437, %v2387
  %v2439 = mul i64 %v2438, 50
  %v2440 = getelementptr inbounds float, ptr %v68, i64 %v2439
  %v2441 = add i64 48, %v2389
  %v2442 = getelementptr inbounds float, ptr %v2440, i64 %v2441
  %v2443 = load float, ptr %v2442, align 4
  %v2444 = add i64 0, %v2389
  %v2445 = getelementptr inbounds float, ptr %v24, i64 %v2444
  %v2446 = load float, ptr %v2445, align 4
  %v2447 = fadd float %v2443, %v2446
  %v2448 = call float @llvm.fabs.f32(float %v2447)
  %v2449 = fneg float %v2448
  %v2450 = fcmp olt float %v2449, 0xC05A400000000000
  %v2451 = select i1 %v2450, float 0xC05A400000000000, float %v2449
  %v2452 = call float @llvm.fmuladd.f32(float %v2451, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2453 = fsub float %v2452, 0x4168000000000000
  %v2454 = call float @llvm.fmuladd.f32(float %v2453, float 0xBFE62E4000000000, float %v2451)
  %v2455 = call float @llvm.fmuladd.f32(float %v2453, float 0xBEB7F7D1C0000000, float %v2454)
  %v2456 = bitcast float %v2452 to i32
  %v2457 = fmul float %v2455, %v2455
  %v2458 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2455, float 0x3F81227F40000000)
  %v2459 = call float @llvm.fmuladd.f32(float %v2458, float %v2455, float 0x3FA5556740000000)
  %v2460 = call float @llvm.fmuladd.f32(float %v2459, float %v2455, float 0x3FC5554B00000000)
  %v2461 = call float @llvm.fmuladd.f32(float %v2460, float %v2455, float 0x3FDFFFFFE0000000)
  %v2462 = call float @llvm.fmuladd.f32(float %v2457, float %v2461, float %v2455)
  %v2463 = sub i32 %v2456, 1262485250
  %v2464 = lshr i32 %v2463, 1
  %v2465 = sub i32 %v2463, %v2464
  %v2466 = shl i32 %v2464, 23
  %v2467 = bitcast i32 %v2466 to float
  %v2468 = shl i32 %v2465, 23
  %v2469 = bitcast i32 %v2468 to float
  %v2470 = fadd float %v2462, 0x3FF0000000000000
  %v2471 = fmul float %v2470, %v2467
  %v2472 = fmul float %v2471, %v2469
  %v2473 = fcmp olt float %v2447, 0x0000000000000000
  %v2474 = select i1 %v2473, float %v2472, float 0x3FF0000000000000
  %v2475 = fadd float %v2472, 0x3FF0000000000000
  %v2476 = fdiv float %v2474, %v2475
  %v2477 = fmul float 0x3FF0000000000000, %v2476
  %v2478 = fdiv float %v2477, 0x4020000000000000
  %v2479 = add i64 %v741, 0
  %v2480 = and i64 %v2479, %v196
  %v2481 = mul i64 %v2480, %v7
  %v2482 = add i64 %v2481, %v2387
  %v2483 = mul i64 %v2482, 16
  %v2484 = getelementptr inbounds float, ptr %v114, i64 %v2483
  %v2485 = add i64 %v741, 0
  %v2486 = and i64 %v2485, %v170
  %v2487 = mul i64 %v2486, %v7
  %v2488 = add i64 %v2487, %v2387
  %v2489 = mul i64 %v2488, 2
  %v2490 = getelementptr inbounds float, ptr %v88, i64 %v2489
  %v2491 = add i64 0, %v2389
  %v2492 = getelementptr inbounds float, ptr %v2490, i64 %v2491
  %v2493 = load float, ptr %v2492, align 4
  %v2494 = add i64 %v741, 0
  %v2495 = and i64 %v2494, %v198
  %v2496 = mul i64 %v2495, %v7
  %v2497 = add i64 %v2496, %v2387
  %v2498 = mul i64 %v2497, 2
  %v2499 = getelementptr inbounds float, ptr %v116, i64 %v2498
  %v2500 = add i64 0, %v2389
  %v2501 = getelementptr inbounds float, ptr %v2499, i64 %v2500
  %v2502 = load float, ptr %v2501, align 4
  %v2503 = fdiv float %v2502, 0x4020000000000000
  %v2504 = add i64 %v741, 0
  %v2505 = and i64 %v2504, %v182
  %v2506 = mul i64 %v2505, %v7
  %v2507 = add i64 %v2506, %v2387
  %v2508 = mul i64 %v2507, 2
  %v2509 = getelementptr inbounds float, ptr %v100, i64 %v2508
  %v2510 = add i64 0, %v2389
  %v2511 = getelementptr inbounds float, ptr %v2509, i64 %v2510
  %v2512 = load float, ptr %v2511, align 4
  %v2513 = add i64 %v741, 0
  %v2514 = and i64 %v2513, %v202
  %v2515 = mul i64 %v2514, %v7
  %v2516 = add i64 %v2515, %v2387
  %v2517 = mul i64 %v2516, 2
  %v2518 = getelementptr inbounds float, ptr %v120, i64 %v2517
  %v2519 = add i64 0, %v2389
  %v2520 = getelementptr inbounds float, ptr %v2518, i64 %v2519
  %v2521 = load float, ptr %v2520, align 4
  %v2522 = fmul float %v2521, %v2422
  %v2523 = fdiv float %v2522, %v2421
  %v2524 = fsub float %v2512, %v2523
  %v2525 = fmul float 0x3FE0000000000000, %v2524
  %v2526 = fdiv float %v2525, %v2421
  %v2527 = fdiv float %v2526, 0x4020000000000000
  %v2528 = add i64 %v741, 0
  %v2529 = and i64 %v2528, %v204
  %v2530 = mul i64 %v2529, %v7
  %v2531 = add i64 %v2530, %v2387
  %v2532 = mul i64 %v2531, 2
  %v2533 = getelementptr inbounds float, ptr %v122, i64 %v2532
  %v2534 = add i64 0, %v2389
  %v2535 = getelementptr inbounds float, ptr %v2533, i64 %v2534
  %v2536 = load float, ptr %v2535, align 4
  %v2537 = fdiv float %v2536, 0x4020000000000000
  %v2538 = add i64 %v741, 0
  %v2539 = and i64 %v2538, 1
  %v2540 = mul i64 %v2539, %v7
  %v2541 = add i64 %v2540, %v2387
  %v2542 = mul i64 %v2541, 16
  %v2543 = getelementptr inbounds float, ptr %v42, i64 %v2542
  %v2544 = mul i64 %v2389, 8
  %v2545 = add i64 0, %v2544
  %v2546 = add i64 %v2545, 0
  %v2547 = getelementptr inbounds float, ptr %v2396, i64 %v2546
  %v2548 = load <8 x float>, ptr %v2547, align 4
  %v2549 = mul i64 %v2389, 8
  %v2550 = add i64 0, %v2549
  %v2551 = add i64 %v2550, 0
  %v2552 = getelementptr inbounds float, ptr %v26, i64 %v2551
  %v2553 = load <8 x float>, ptr %v2552, align 4
  %v2554 = mul i64 %v2389, 8
  %v2555 = add i64 0, %v2554
  %v2556 = add i64 %v2555, 0
  %v2557 = getelementptr inbounds float, ptr %v2412, i64 %v2556
  %v2558 = load <8 x float>, ptr %v2557, align 4
  %v2559 = insertelement <8 x float> poison, float %v2422, i64 0
  %v2560 = shufflevector <8 x float> %v2559, <8 x float> poison, <8 x i32> zeroinitializer
  %v2561 = fmul <8 x float> %v2558, %v2560
  %v2562 = fmul <8 x float> %v2553, %v2561
  %v2563 = mul i64 %v2389, 8
  %v2564 = add i64 0, %v2563
  %v2565 = add i64 %v2564, 0
  %v2566 = getelementptr inbounds float, ptr %v28, i64 %v2565
  %v2567 = load <8 x float>, ptr %v2566, align 4
  %v2568 = fadd <8 x float> %v2562, %v2567
  %v2569 = mul i64 %v2389, 8
  %v2570 = add i64 0, %v2569
  %v2571 = add i64 %v2570, 0
  %v2572 = getelementptr inbounds float, ptr %v2428, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = mul i64 %v2389, 8
  %v2575 = add i64 0, %v2574
  %v2576 = add i64 %v2575, 0
  %v2577 = getelementptr inbounds float, ptr %v2434, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = fsub <8 x float> %v2573, %v2578
  %v2580 = fsub <8 x float> %v2568, %v2579
  %v2581 = fmul <8 x float> %v2580, %v2553
  %v2582 = insertelement <8 x float> poison, float %v2406, i64 0
  %v2583 = shufflevector <8 x float> %v2582, <8 x float> poison, <8 x i32> zeroinitializer
  %v2584 = fmul <8 x float> %v2583, %v2581
  %v2585 = fneg <8 x float> %v2548
  %v2586 = insertelement <8 x float> poison, float %v2478, i64 0
  %v2587 = shufflevector <8 x float> %v2586, <8 x float> poison, <8 x i32> zeroinitializer
  %v2588 = fmul <8 x float> %v2585, %v2587
  %v2589 = mul i64 %v2389, 8
  %v2590 = add i64 0, %v2589
  %v2591 = add i64 %v2590, 0
  %v2592 = getelementptr inbounds float, ptr %v2484, i64 %v2591
  %v2593 = load <8 x float>, ptr %v2592, align 4
  %v2594 = fadd <8 x float> %v2588, %v2593
  %v2595 = insertelement <8 x float> poison, float %v2421, i64 0
  %v2596 = shufflevector <8 x float> %v2595, <8 x float> poison, <8 x i32> zeroinitializer
  %v2597 = fdiv <8 x float> %v2594, %v2596
  %v2598 = insertelement <8 x float> poison, float %v2493, i64 0
  %v2599 = shufflevector <8 x float> %v2598, <8 x float> poison, <8 x i32> zeroinitializer
  %v2600 = fmul <8 x float> %v2597, %v2599
  %v2601 = fsub <8 x float> %v2584, %v2600
  %v2602 = fmul <8 x float> %v2583, %v2561
  %v2603 = fadd <8 x float> %v2602, %v2597
  %v2604 = insertelement <8 x float> poison, float %v2503, i64 0
  %v2605 = shufflevector <8 x float> %v2604, <8 x float> poison, <8 x i32> zeroinitializer
  %v2606 = fadd <8 x float> %v2603, %v2605
  %v2607 = fmul <8 x float> %v2606, %v2553
  %v2608 = fmul <8 x float> %v2607, %v2553
  %v2609 = fadd <8 x float> %v2601, %v2608
  %v2610 = fmul <8 x float> %v2609, %v2560
  %v2611 = insertelement <8 x float> poison, float %v2527, i64 0
  %v2612 = shufflevector <8 x float> %v2611, <8 x float> poison, <8 x i32> zeroinitializer
  %v2613 = fmul <8 x float> %v2612, %v2558
  %v2614 = fadd <8 x float> %v2610, %v2613
  %v2615 = fadd <8 x float> %v2614, %v2613
  %v2616 = insertelement <8 x float> poison, float %v2537, i64 0
  %v2617 = shufflevector <8 x float> %v2616, <8 x float> poison, <8 x i32> zeroinitializer
  %v2618 = fadd <8 x float> %v2615, %v2617
  %v2619 = fadd <8 x float> %v2548, %v2618
  %v2620 = mul i64 %v2389, 8
  %v2621 = add i64 0, %v2620
  %v2622 = add i64 %v2621, 0
  %v2623 = getelementptr inbounds float, ptr %v2543, i64 %v2622
  store <8 x float> %v2619, ptr %v2623, align 4
  %v2624 = add nsw i64 %v2389, 1
  br label %b179
b181:
  %v2625 = add nsw i64 %v2387, 1
  br label %b176
b178:
  %v2626 = add i64 %v7, 0
  %v2627 = sdiv i64 %v2626, 1
  %v2628 = add i64 %v2, 1
  %v2629 = mul i64 %v2627, %v2
  %v2630 = sdiv i64 %v2629, %v3
  %v2631 = mul i64 %v2630, 1
  %v2632 = icmp slt i64 %v2631, %v7
  %v2633 = select i1 %v2632, i64 %v2631, i64 %v7
  %v2634 = mul i64 %v2627, %v2628
  %v2635 = sdiv i64 %v2634, %v3
  %v2636 = mul i64 %v2635, 1
  %v2637 = icmp slt i64 %v2636, %v7
  %v2638 = select i1 %v2637, i64 %v2636, i64 %v7
  br label %b182
b182:
  %v2639 = phi i64 [ %v2633, %b178 ], [ %v2667, %b187 ]
  %v2640 = icmp slt i64 %v2639, %v2638
  br i1 %v2640, label %b183, label %b184
b183:
  %v2641 = add i64 %v741, 0
  %v2642 = and i64 %v2641, %v194
  %v2643 = mul i64 %v2642, %v7
  %v2644 = add i64 %v2643, %v2639
  %v2645 = mul i64 %v2644, 128
  %v2646 = getelementptr inbounds float, ptr %v112, i64 %v2645
  %v2647 = mul i64 %v2639, 128
  %v2648 = getelementptr inbounds float, ptr %v124, i64 %v2647
  %v2649 = add i64 %v741, 0
  %v2650 = and i64 %v2649, 1
  %v2651 = mul i64 %v2650, %v7
  %v2652 = add i64 %v2651, %v2639
  %v2653 = mul i64 %v2652, 128
  %v2654 = getelementptr inbounds float, ptr %v40, i64 %v2653
  br label %b185
b185:
  %v2655 = phi i64 [ 0, %b183 ], [ %v2666, %b186 ]
  %v2656 = icmp slt i64 %v2655, 128
  br i1 %v2656, label %b186, label %b187
b186:
  %v2657 = add i64 0, %v2655
  %v2658 = getelementptr inbounds float, ptr %v2646, i64 %v2657
  %v2659 = load <8 x float>, ptr %v2658, align 4
  %v2660 = add i64 0, %v2655
  %v2661 = getelementptr inbounds float, ptr %v2648, i64 %v2660
  %v2662 = load <8 x float>, ptr %v2661, align 4
  %v2663 = fadd <8 x float> %v2659, %v2662
  %v2664 = add i64 0, %v2655
  %v2665 = getelementptr inbounds float, ptr %v2654, i64 %v2664
  store <8 x float> %v2663, ptr %v2665, align 4
  %v2666 = add nsw i64 %v2655, 8
  br label %b185
b187:
  %v2667 = add nsw i64 %v2639, 1
  br label %b182
b184:
  %v2668 = add nsw i64 %v738, 1
  br label %b86
b88:
  %v2669 = icmp sgt i64 %v3, 1
  br i1 %v2669, label %b188, label %b189
b188:
  %v2670 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2671 = atomicrmw add ptr %v2670, i64 1 acq_rel
  %v2672 = load i64, ptr %v213, align 8
  %v2673 = add i64 %v2672, 1
  store i64 %v2673, ptr %v213, align 8
  %v2674 = mul i64 %v3, %v2673
  br label %b190
b190:
  %v2675 = load atomic i64, ptr %v2670 acquire, align 8
  %v2676 = icmp slt i64 %v2675, %v2674
  br i1 %v2676, label %b191, label %b192
b191:
  %v2677 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v2678 = getelementptr inbounds float, ptr %v215, i64 128
  %v2679 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2680 = load i64, ptr %v2679, align 8
  %v2681 = icmp eq i64 %v2680, 0
  br i1 %v2681, label %b193, label %b194
b193:
  %v2682 = add i64 1, 0
  %v2683 = sdiv i64 %v2682, 1
  %v2684 = add i64 %v2, 1
  %v2685 = mul i64 %v2683, %v2
  %v2686 = sdiv i64 %v2685, %v3
  %v2687 = mul i64 %v2686, 1
  %v2688 = icmp slt i64 %v2687, 1
  %v2689 = select i1 %v2688, i64 %v2687, i64 1
  %v2690 = mul i64 %v2683, %v2684
  %v2691 = sdiv i64 %v2690, %v3
  %v2692 = mul i64 %v2691, 1
  %v2693 = icmp slt i64 %v2692, 1
  %v2694 = select i1 %v2693, i64 %v2692, i64 1
  %v2695 = icmp slt i64 %v2694, 1
  %v2696 = select i1 %v2695, i64 %v2694, i64 1
  br label %b195
b195:
  %v2697 = phi i64 [ %v2689, %b193 ], [ %v2773, %b206 ]
  %v2698 = icmp slt i64 %v2697, %v2696
  br i1 %v2698, label %b196, label %b197
b196:
  %v2699 = mul i64 %v2697, 272
  %v2700 = mul i64 %v2697, 8
  %v2701 = add i64 %v2699, 0
  %v2702 = add i64 %v2700, 0
  %v2703 = getelementptr inbounds float, ptr %v2678, i64 %v2701
  %v2704 = sub i64 8, %v2702
  %v2705 = icmp slt i64 %v2704, 0
  %v2706 = select i1 %v2705, i64 0, i64 %v2704
  %v2707 = icmp ult i64 %v2706, 8
  %v2708 = select i1 %v2707, i64 %v2706, i64 8
  %v2709 = trunc i64 %v2708 to i32
  %v2710 = insertelement <8 x i32> poison, i32 %v2709, i64 0
  %v2711 = shufflevector <8 x i32> %v2710, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2712 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2711
  %v2713 = mul i64 %v2702, 1
  %v2714 = add i64 0, %v2713
  %v2715 = getelementptr inbounds float, ptr %v22, i64 %v2714
  br label %b198
b198:
  %v2716 = phi i64 [ 0, %b196 ], [ %v2723, %b199 ]
  %v2717 = icmp slt i64 %v2716, 2
  br i1 %v2717, label %b199, label %b200
b199:
  %v2718 = mul i64 %v2716, 8
  %v2719 = getelementptr inbounds float, ptr %v2715, i64 %v2718
  %v2720 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2719, <8 x i1> %v2712, <8 x float> zeroinitializer)
  %v2721 = mul i64 %v2716, 8
  %v2722 = getelementptr inbounds float, ptr %v2703, i64 %v2721
  store <8 x float> %v2720, ptr %v2722, align 4
  %v2723 = add nsw i64 %v2716, 1
  br label %b198
b200:
  %v2724 = add i64 %v2699, 16
  %v2725 = add i64 %v2724, 0
  %v2726 = add i64 %v2700, 0
  %v2727 = getelementptr inbounds float, ptr %v2678, i64 %v2725
  %v2728 = sub i64 8, %v2726
  %v2729 = icmp slt i64 %v2728, 0
  %v2730 = select i1 %v2729, i64 0, i64 %v2728
  %v2731 = icmp ult i64 %v2730, 8
  %v2732 = select i1 %v2731, i64 %v2730, i64 8
  %v2733 = trunc i64 %v2732 to i32
  %v2734 = insertelement <8 x i32> poison, i32 %v2733, i64 0
  %v2735 = shufflevector <8 x i32> %v2734, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2736 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2735
  %v2737 = mul i64 %v2726, 1
  %v2738 = add i64 0, %v2737
  %v2739 = getelementptr inbounds float, ptr %v20, i64 %v2738
  br label %b201
b201:
  %v2740 = phi i64 [ 0, %b200 ], [ %v2747, %b202 ]
  %v2741 = icmp slt i64 %v2740, 16
  br i1 %v2741, label %b202, label %b203
b202:
  %v2742 = mul i64 %v2740, 8
  %v2743 = getelementptr inbounds float, ptr %v2739, i64 %v2742
  %v2744 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2743, <8 x i1> %v2736, <8 x float> zeroinitializer)
  %v2745 = mul i64 %v2740, 8
  %v2746 = getelementptr inbounds float, ptr %v2727, i64 %v2745
  store <8 x float> %v2744, ptr %v2746, align 4
  %v2747 = add nsw i64 %v2740, 1
  br label %b201
b203:
  %v2748 = add i64 %v2724, 128
  %v2749 = add i64 %v2748, 0
  %v2750 = add i64 %v2700, 0
  %v2751 = getelementptr inbounds float, ptr %v2678, i64 %v2749
  %v2752 = sub i64 8, %v2750
  %v2753 = icmp slt i64 %v2752, 0
  %v2754 = select i1 %v2753, i64 0, i64 %v2752
  %v2755 = icmp ult i64 %v2754, 8
  %v2756 = select i1 %v2755, i64 %v2754, i64 8
  %v2757 = trunc i64 %v2756 to i32
  %v2758 = insertelement <8 x i32> poison, i32 %v2757, i64 0
  %v2759 = shufflevector <8 x i32> %v2758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2760 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2759
  %v2761 = mul i64 %v2750, 1
  %v2762 = add i64 0, %v2761
  %v2763 = getelementptr inbounds float, ptr %v18, i64 %v2762
  br label %b204
b204:
  %v2764 = phi i64 [ 0, %b203 ], [ %v2771, %b205 ]
  %v2765 = icmp slt i64 %v2764, 16
  br i1 %v2765, label %b205, label %b206
b205:
  %v2766 = mul i64 %v2764, 8
  %v2767 = getelementptr inbounds float, ptr %v2763, i64 %v2766
  %v2768 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2767, <8 x i1> %v2760, <8 x float> zeroinitializer)
  %v2769 = mul i64 %v2764, 8
  %v2770 = getelementptr inbounds float, ptr %v2751, i64 %v2769
  store <8 x float> %v2768, ptr %v2770, align 4
  %v2771 = add nsw i64 %v2764, 1
  br label %b204
b206:
  %v2772 = add i64 %v2748, 128
  %v2773 = add nsw i64 %v2697, 1
  br label %b195
b197:
  br label %b194
b194:
  %v2774 = icmp sgt i64 %v3, 1
  br i1 %v2774, label %b207, label %b208
b207:
  %v2775 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2776 = atomicrmw add ptr %v2775, i64 1 acq_rel
  %v2777 = load i64, ptr %v213, align 8
  %v2778 = add i64 %v2777, 1
  store i64 %v2778, ptr %v213, align 8
  %v2779 = mul i64 %v3, %v2778
  br label %b209
b209:
  %v2780 = load atomic i64, ptr %v2775 acquire, align 8
  %v2781 = icmp slt i64 %v2780, %v2779
  br i1 %v2781, label %b210, label %b211
b210:
  %v2782 = call i32 @sched_yield()
  br label %b209
b211:
  br label %b208
b208:
  %v2783 = add i64 %v8, 0
  %v2784 = sdiv i64 %v2783, 1
  %v2785 = add i64 %v2, 1
  %v2786 = mul i64 %v2784, %v2
  %v2787 = sdiv i64 %v2786, %v3
  %v2788 = mul i64 %v2787, 1
  %v2789 = icmp slt i64 %v2788, %v8
  %v2790 = select i1 %v2789, i64 %v2788, i64 %v8
  %v2791 = mul i64 %v2784, %v2785
  %v2792 = sdiv i64 %v2791, %v3
  %v2793 = mul i64 %v2792, 1
  %v2794 = icmp slt i64 %v2793, %v8
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v8
  br label %b212
b212:
  %v2796 = phi i64 [ %v2790, %b208 ], [ %v2895, %b217 ]
  %v2797 = icmp slt i64 %v2796, %v2795
  br i1 %v2797, label %b213, label %b214
b213:
  br label %b215
b215:
  %v2798 = phi i64 [ 0, %b213 ], [ %v2894, %b220 ]
  %v2799 = icmp slt i64 %v2798, 2
  br i1 %v2799, label %b216, label %b217
b216:
  br label %b218
b218:
  %v2800 = phi i64 [ 0, %b216 ], [ %v2878, %b219 ]
  %v2801 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v2877, %b219 ]
  %v2802 = icmp slt i64 %v2800, 8
  br i1 %v2802, label %b219, label %b220
b219:
  %v2803 = mul i64 %v2796, 16
  %v2804 = getelementptr inbounds float, ptr %v104, i64 %v2803
  %v2805 = mul i64 %v2796, 16
  %v2806 = getelementptr inbounds float, ptr %v80, i64 %v2805
  %v2807 = mul i64 %v2796, 2
  %v2808 = getelementptr inbounds float, ptr %v82, i64 %v2807
  %v2809 = add i64 0, %v2798
  %v2810 = getelementptr inbounds float, ptr %v2808, i64 %v2809
  %v2811 = load float, ptr %v2810, align 4
  %v2812 = fdiv float 0x3FF0000000000000, %v2811
  %v2813 = mul i64 %v2796, 16
  %v2814 = getelementptr inbounds float, ptr %v74, i64 %v2813
  %v2815 = mul i64 %v2796, 16
  %v2816 = getelementptr inbounds float, ptr %v72, i64 %v2815
  %v2817 = mul i64 %v2796, 2
  %v2818 = getelementptr inbounds float, ptr %v86, i64 %v2817
  %v2819 = add i64 0, %v2798
  %v2820 = getelementptr inbounds float, ptr %v2818, i64 %v2819
  %v2821 = load float, ptr %v2820, align 4
  %v2822 = mul i64 %v2796, 2
  %v2823 = getelementptr inbounds float, ptr %v88, i64 %v2822
  %v2824 = add i64 0, %v2798
  %v2825 = getelementptr inbounds float, ptr %v2823, i64 %v2824
  %v2826 = load float, ptr %v2825, align 4
  %v2827 = mul i64 %v2798, 8
  %v2828 = add i64 0, %v2827
  %v2829 = add i64 %v2828, %v2800
  %v2830 = getelementptr inbounds float, ptr %v2804, i64 %v2829
  %v2831 = load <8 x float>, ptr %v2830, align 4
  %v2832 = fneg <8 x float> %v2831
  %v2833 = mul i64 %v2798, 8
  %v2834 = add i64 0, %v2833
  %v2835 = add i64 %v2834, %v2800
  %v2836 = getelementptr inbounds float, ptr %v26, i64 %v2835
  %v2837 = load <8 x float>, ptr %v2836, align 4
  %v2838 = mul i64 %v2798, 8
  %v2839 = add i64 0, %v2838
  %v2840 = add i64 %v2839, %v2800
  %v2841 = getelementptr inbounds float, ptr %v2806, i64 %v2840
  %v2842 = load <8 x float>, ptr %v2841, align 4
  %v2843 = insertelement <8 x float> poison, float %v2812, i64 0
  %v2844 = shufflevector <8 x float> %v2843, <8 x float> poison, <8 x i32> zeroinitializer
  %v2845 = fmul <8 x float> %v2842, %v2844
  %v2846 = fmul <8 x float> %v2837, %v2845
  %v2847 = mul i64 %v2798, 8
  %v2848 = add i64 0, %v2847
  %v2849 = add i64 %v2848, %v2800
  %v2850 = getelementptr inbounds float, ptr %v28, i64 %v2849
  %v2851 = load <8 x float>, ptr %v2850, align 4
  %v2852 = fadd <8 x float> %v2846, %v2851
  %v2853 = mul i64 %v2798, 8
  %v2854 = add i64 0, %v2853
  %v2855 = add i64 %v2854, %v2800
  %v2856 = getelementptr inbounds float, ptr %v2814, i64 %v2855
  %v2857 = load <8 x float>, ptr %v2856, align 4
  %v2858 = mul i64 %v2798, 8
  %v2859 = add i64 0, %v2858
  %v2860 = add i64 %v2859, %v2800
  %v2861 = getelementptr inbounds float, ptr %v2816, i64 %v2860
  %v2862 = load <8 x float>, ptr %v2861, align 4
  %v2863 = fsub <8 x float> %v2857, %v2862
  %v2864 = fsub <8 x float> %v2852, %v2863
  %v2865 = fmul <8 x float> %v2864, %v2837
  %v2866 = insertelement <8 x float> poison, float %v2821, i64 0
  %v2867 = shufflevector <8 x float> %v2866, <8 x float> poison, <8 x i32> zeroinitializer
  %v2868 = fsub <8 x float> %v2865, %v2867
  %v2869 = insertelement <8 x float> poison, float %v2826, i64 0
  %v2870 = shufflevector <8 x float> %v2869, <8 x float> poison, <8 x i32> zeroinitializer
  %v2871 = fmul <8 x float> %v2845, %v2870
  %v2872 = fsub <8 x float> %v2868, %v2871
  %v2873 = insertelement <8 x float> poison, float %v2811, i64 0
  %v2874 = shufflevector <8 x float> %v2873, <8 x float> poison, <8 x i32> zeroinitializer
  %v2875 = fdiv <8 x float> %v2872, %v2874
  %v2876 = fmul <8 x float> %v2832, %v2875
  %v2877 = fadd <8 x float> %v2801, %v2876
  %v2878 = add nsw i64 %v2800, 8
  br label %b218
b220:
  %v2879 = shufflevector <8 x float> %v2801, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2880 = shufflevector <8 x float> %v2801, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2881 = fadd <4 x float> %v2879, %v2880
  %v2882 = shufflevector <4 x float> %v2881, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2883 = shufflevector <4 x float> %v2881, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2884 = fadd <2 x float> %v2882, %v2883
  %v2885 = extractelement <2 x float> %v2884, i64 0
  %v2886 = extractelement <2 x float> %v2884, i64 1
  %v2887 = fadd float %v2885, %v2886
  %v2888 = fadd float %v2887, 0x0000000000000000
  %v2889 = mul i64 %v2796, 2
  %v2890 = getelementptr inbounds float, ptr %v126, i64 %v2889
  %v2891 = add i64 0, %v2798
  %v2892 = add i64 %v2891, 0
  %v2893 = getelementptr inbounds float, ptr %v2890, i64 %v2892
  store float %v2888, ptr %v2893, align 4
  %v2894 = add nsw i64 %v2798, 1
  br label %b215
b217:
  %v2895 = add nsw i64 %v2796, 1
  br label %b212
b214:
  %v2896 = add i64 %v8, 0
  %v2897 = sdiv i64 %v2896, 1
  %v2898 = add i64 %v2, 1
  %v2899 = mul i64 %v2897, %v2
  %v2900 = sdiv i64 %v2899, %v3
  %v2901 = mul i64 %v2900, 1
  %v2902 = icmp slt i64 %v2901, %v8
  %v2903 = select i1 %v2902, i64 %v2901, i64 %v8
  %v2904 = mul i64 %v2897, %v2898
  %v2905 = sdiv i64 %v2904, %v3
  %v2906 = mul i64 %v2905, 1
  %v2907 = icmp slt i64 %v2906, %v8
  %v2908 = select i1 %v2907, i64 %v2906, i64 %v8
  br label %b221
b221:
  %v2909 = phi i64 [ %v2903, %b214 ], [ %v3014, %b226 ]
  %v2910 = icmp slt i64 %v2909, %v2908
  br i1 %v2910, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2911 = phi i64 [ 0, %b222 ], [ %v3013, %b229 ]
  %v2912 = icmp slt i64 %v2911, 2
  br i1 %v2912, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2913 = phi i64 [ 0, %b225 ], [ %v3012, %b232 ]
  %v2914 = icmp slt i64 %v2913, 8
  br i1 %v2914, label %b228, label %b229
b228:
  br label %b230
b230:
  %v2915 = phi i64 [ 0, %b228 ], [ %v2995, %b231 ]
  %v2916 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v2994, %b231 ]
  %v2917 = icmp slt i64 %v2915, 8
  br i1 %v2917, label %b231, label %b232
b231:
  %v2918 = mul i64 %v2909, 128
  %v2919 = getelementptr inbounds float, ptr %v112, i64 %v2918
  %v2920 = mul i64 %v2909, 16
  %v2921 = getelementptr inbounds float, ptr %v80, i64 %v2920
  %v2922 = mul i64 %v2909, 2
  %v2923 = getelementptr inbounds float, ptr %v82, i64 %v2922
  %v2924 = add i64 0, %v2911
  %v2925 = getelementptr inbounds float, ptr %v2923, i64 %v2924
  %v2926 = load float, ptr %v2925, align 4
  %v2927 = fdiv float 0x3FF0000000000000, %v2926
  %v2928 = mul i64 %v2909, 16
  %v2929 = getelementptr inbounds float, ptr %v74, i64 %v2928
  %v2930 = mul i64 %v2909, 16
  %v2931 = getelementptr inbounds float, ptr %v72, i64 %v2930
  %v2932 = mul i64 %v2909, 2
  %v2933 = getelementptr inbounds float, ptr %v86, i64 %v2932
  %v2934 = add i64 0, %v2911
  %v2935 = getelementptr inbounds float, ptr %v2933, i64 %v2934
  %v2936 = load float, ptr %v2935, align 4
  %v2937 = mul i64 %v2909, 2
  %v2938 = getelementptr inbounds float, ptr %v88, i64 %v2937
  %v2939 = add i64 0, %v2911
  %v2940 = getelementptr inbounds float, ptr %v2938, i64 %v2939
  %v2941 = load float, ptr %v2940, align 4
  %v2942 = mul i64 %v2911, 64
  %v2943 = add i64 0, %v2942
  %v2944 = mul i64 %v2913, 8
  %v2945 = add i64 %v2943, %v2944
  %v2946 = add i64 %v2945, %v2915
  %v2947 = getelementptr inbounds float, ptr %v2919, i64 %v2946
  %v2948 = load <8 x float>, ptr %v2947, align 4
  %v2949 = mul i64 %v2911, 8
  %v2950 = add i64 0, %v2949
  %v2951 = add i64 %v2950, %v2915
  %v2952 = getelementptr inbounds float, ptr %v26, i64 %v2951
  %v2953 = load <8 x float>, ptr %v2952, align 4
  %v2954 = mul i64 %v2911, 8
  %v2955 = add i64 0, %v2954
  %v2956 = add i64 %v2955, %v2915
  %v2957 = getelementptr inbounds float, ptr %v2921, i64 %v2956
  %v2958 = load <8 x float>, ptr %v2957, align 4
  %v2959 = insertelement <8 x float> poison, float %v2927, i64 0
  %v2960 = shufflevector <8 x float> %v2959, <8 x float> poison, <8 x i32> zeroinitializer
  %v2961 = fmul <8 x float> %v2958, %v2960
  %v2962 = fmul <8 x float> %v2953, %v2961
  %v2963 = mul i64 %v2911, 8
  %v2964 = add i64 0, %v2963
  %v2965 = add i64 %v2964, %v2915
  %v2966 = getelementptr inbounds float, ptr %v28, i64 %v2965
  %v2967 = load <8 x float>, ptr %v2966, align 4
  %v2968 = fadd <8 x float> %v2962, %v2967
  %v2969 = mul i64 %v2911, 8
  %v2970 = add i64 0, %v2969
  %v2971 = add i64 %v2970, %v2915
  %v2972 = getelementptr inbounds float, ptr %v2929, i64 %v2971
  %v2973 = load <8 x float>, ptr %v2972, align 4
  %v2974 = mul i64 %v2911, 8
  %v2975 = add i64 0, %v2974
  %v2976 = add i64 %v2975, %v2915
  %v2977 = getelementptr inbounds float, ptr %v2931, i64 %v2976
  %v2978 = load <8 x float>, ptr %v2977, align 4
  %v2979 = fsub <8 x float> %v2973, %v2978
  %v2980 = fsub <8 x float> %v2968, %v2979
  %v2981 = fmul <8 x float> %v2980, %v2953
  %v2982 = insertelement <8 x float> poison, float %v2936, i64 0
  %v2983 = shufflevector <8 x float> %v2982, <8 x float> poison, <8 x i32> zeroinitializer
  %v2984 = fsub <8 x float> %v2981, %v2983
  %v2985 = insertelement <8 x float> poison, float %v2941, i64 0
  %v2986 = shufflevector <8 x float> %v2985, <8 x float> poison, <8 x i32> zeroinitializer
  %v2987 = fmul <8 x float> %v2961, %v2986
  %v2988 = fsub <8 x float> %v2984, %v2987
  %v2989 = insertelement <8 x float> poison, float %v2926, i64 0
  %v2990 = shufflevector <8 x float> %v2989, <8 x float> poison, <8 x i32> zeroinitializer
  %v2991 = fdiv <8 x float> %v2988, %v2990
  %v2992 = fmul <8 x float> %v2948, %v2991
  %v2993 = fneg <8 x float> %v2992
  %v2994 = fadd <8 x float> %v2916, %v2993
  %v2995 = add nsw i64 %v2915, 8
  br label %b230
b232:
  %v2996 = shufflevector <8 x float> %v2916, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2997 = shufflevector <8 x float> %v2916, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2998 = fadd <4 x float> %v2996, %v2997
  %v2999 = shufflevector <4 x float> %v2998, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3000 = shufflevector <4 x float> %v2998, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3001 = fadd <2 x float> %v2999, %v3000
  %v3002 = extractelement <2 x float> %v3001, i64 0
  %v3003 = extractelement <2 x float> %v3001, i64 1
  %v3004 = fadd float %v3002, %v3003
  %v3005 = fadd float %v3004, 0x0000000000000000
  %v3006 = mul i64 %v2909, 16
  %v3007 = getelementptr inbounds float, ptr %v128, i64 %v3006
  %v3008 = mul i64 %v2911, 8
  %v3009 = add i64 0, %v3008
  %v3010 = add i64 %v3009, %v2913
  %v3011 = getelementptr inbounds float, ptr %v3007, i64 %v3010
  store float %v3005, ptr %v3011, align 4
  %v3012 = add nsw i64 %v2913, 1
  br label %b227
b229:
  %v3013 = add nsw i64 %v2911, 1
  br label %b224
b226:
  %v3014 = add nsw i64 %v2909, 1
  br label %b221
b223:
  %v3015 = add i64 %v8, 0
  %v3016 = sdiv i64 %v3015, 1
  %v3017 = add i64 %v2, 1
  %v3018 = mul i64 %v3016, %v2
  %v3019 = sdiv i64 %v3018, %v3
  %v3020 = mul i64 %v3019, 1
  %v3021 = icmp slt i64 %v3020, %v8
  %v3022 = select i1 %v3021, i64 %v3020, i64 %v8
  %v3023 = mul i64 %v3016, %v3017
  %v3024 = sdiv i64 %v3023, %v3
  %v3025 = mul i64 %v3024, 1
  %v3026 = icmp slt i64 %v3025, %v8
  %v3027 = select i1 %v3026, i64 %v3025, i64 %v8
  br label %b233
b233:
  %v3028 = phi i64 [ %v3022, %b223 ], [ %v3239, %b238 ]
  %v3029 = icmp slt i64 %v3028, %v3027
  br i1 %v3029, label %b234, label %b235
b234:
  br label %b236
b236:
  %v3030 = phi i64 [ 0, %b234 ], [ %v3238, %b241 ]
  %v3031 = icmp slt i64 %v3030, 2
  br i1 %v3031, label %b237, label %b238
b237:
  br label %b239
b239:
  %v3032 = phi i64 [ 0, %b237 ], [ %v3237, %b244 ]
  %v3033 = icmp slt i64 %v3032, 8
  br i1 %v3033, label %b240, label %b241
b240:
  br label %b242
b242:
  %v3034 = phi i64 [ 0, %b240 ], [ %v3218, %b243 ]
  %v3035 = phi <8 x float> [ splat (float 0x0000000000000000), %b240 ], [ %v3217, %b243 ]
  %v3036 = icmp slt i64 %v3034, 8
  br i1 %v3036, label %b243, label %b244
b243:
  %v3037 = mul i64 %v3028, 2
  %v3038 = getelementptr inbounds float, ptr %v102, i64 %v3037
  %v3039 = add i64 0, %v3030
  %v3040 = getelementptr inbounds float, ptr %v3038, i64 %v3039
  %v3041 = load float, ptr %v3040, align 4
  %v3042 = fdiv float %v3041, 0x4020000000000000
  %v3043 = mul i64 %v3028, 16
  %v3044 = getelementptr inbounds float, ptr %v80, i64 %v3043
  %v3045 = mul i64 %v3028, 2
  %v3046 = getelementptr inbounds float, ptr %v82, i64 %v3045
  %v3047 = add i64 0, %v3030
  %v3048 = getelementptr inbounds float, ptr %v3046, i64 %v3047
  %v3049 = load float, ptr %v3048, align 4
  %v3050 = fdiv float 0x3FF0000000000000, %v3049
  %v3051 = mul i64 %v3028, 16
  %v3052 = getelementptr inbounds float, ptr %v74, i64 %v3051
  %v3053 = mul i64 %v3028, 16
  %v3054 = getelementptr inbounds float, ptr %v72, i64 %v3053
  %v3055 = mul i64 %v3028, 16
  %v3056 = getelementptr inbounds float, ptr %v104, i64 %v3055
  %v3057 = mul i64 %v3028, 50
  %v3058 = getelementptr inbounds float, ptr %v68, i64 %v3057
  %v3059 = add i64 48, %v3030
  %v3060 = getelementptr inbounds float, ptr %v3058, i64 %v3059
  %v3061 = load float, ptr %v3060, align 4
  %v3062 = add i64 0, %v3030
  %v3063 = getelementptr inbounds float, ptr %v24, i64 %v3062
  %v3064 = load float, ptr %v3063, align 4
  %v3065 = fadd float %v3061, %v3064
  %v3066 = call float @llvm.fabs.f32(float %v3065)
  %v3067 = fneg float %v3066
  %v3068 = fcmp olt float %v3067, 0xC05A400000000000
  %v3069 = select i1 %v3068, float 0xC05A400000000000, float %v3067
  %v3070 = call float @llvm.fmuladd.f32(float %v3069, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3071 = fsub float %v3070, 0x4168000000000000
  %v3072 = call float @llvm.fmuladd.f32(float %v3071, float 0xBFE62E4000000000, float %v3069)
  %v3073 = call float @llvm.fmuladd.f32(float %v3071, float 0xBEB7F7D1C0000000, float %v3072)
  %v3074 = bitcast float %v3070 to i32
  %v3075 = fmul float %v3073, %v3073
  %v3076 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3073, float 0x3F81227F40000000)
  %v3077 = call float @llvm.fmuladd.f32(float %v3076, float %v3073, float 0x3FA5556740000000)
  %v3078 = call float @llvm.fmuladd.f32(float %v3077, float %v3073, float 0x3FC5554B00000000)
  %v3079 = call float @llvm.fmuladd.f32(float %v3078, float %v3073, float 0x3FDFFFFFE0000000)
  %v3080 = call float @llvm.fmuladd.f32(float %v3075, float %v3079, float %v3073)
  %v3081 = sub i32 %v3074, 1262485250
  %v3082 = lshr i32 %v3081, 1
  %v3083 = sub i32 %v3081, %v3082
  %v3084 = shl i32 %v3082, 23
  %v3085 = bitcast i32 %v3084 to float
  %v3086 = shl i32 %v3083, 23
  %v3087 = bitcast i32 %v3086 to float
  %v3088 = fadd float %v3080, 0x3FF0000000000000
  %v3089 = fmul float %v3088, %v3085
  %v3090 = fmul float %v3089, %v3087
  %v3091 = fcmp olt float %v3065, 0x0000000000000000
  %v3092 = select i1 %v3091, float %v3090, float 0x3FF0000000000000
  %v3093 = fadd float %v3090, 0x3FF0000000000000
  %v3094 = fdiv float %v3092, %v3093
  %v3095 = fmul float 0x3FF0000000000000, %v3094
  %v3096 = fdiv float %v3095, 0x4020000000000000
  %v3097 = mul i64 %v3028, 16
  %v3098 = getelementptr inbounds float, ptr %v114, i64 %v3097
  %v3099 = mul i64 %v3028, 2
  %v3100 = getelementptr inbounds float, ptr %v88, i64 %v3099
  %v3101 = add i64 0, %v3030
  %v3102 = getelementptr inbounds float, ptr %v3100, i64 %v3101
  %v3103 = load float, ptr %v3102, align 4
  %v3104 = mul i64 %v3028, 2
  %v3105 = getelementptr inbounds float, ptr %v116, i64 %v3104
  %v3106 = add i64 0, %v3030
  %v3107 = getelementptr inbounds float, ptr %v3105, i64 %v3106
  %v3108 = load float, ptr %v3107, align 4
  %v3109 = fdiv float %v3108, 0x4020000000000000
  %v3110 = mul i64 %v3028, 2
  %v3111 = getelementptr inbounds float, ptr %v100, i64 %v3110
  %v3112 = add i64 0, %v3030
  %v3113 = getelementptr inbounds float, ptr %v3111, i64 %v3112
  %v3114 = load float, ptr %v3113, align 4
  %v3115 = mul i64 %v3028, 2
  %v3116 = getelementptr inbounds float, ptr %v120, i64 %v3115
  %v3117 = add i64 0, %v3030
  %v3118 = getelementptr inbounds float, ptr %v3116, i64 %v3117
  %v3119 = load float, ptr %v3118, align 4
  %v3120 = fmul float %v3119, %v3050
  %v3121 = fdiv float %v3120, %v3049
  %v3122 = fsub float %v3114, %v3121
  %v3123 = fmul float 0x3FE0000000000000, %v3122
  %v3124 = fdiv float %v3123, %v3049
  %v3125 = fdiv float %v3124, 0x4020000000000000
  %v3126 = mul i64 %v3028, 2
  %v3127 = getelementptr inbounds float, ptr %v122, i64 %v3126
  %v3128 = add i64 0, %v3030
  %v3129 = getelementptr inbounds float, ptr %v3127, i64 %v3128
  %v3130 = load float, ptr %v3129, align 4
  %v3131 = fdiv float %v3130, 0x4020000000000000
  %v3132 = mul i64 %v3028, 128
  %v3133 = getelementptr inbounds float, ptr %v36, i64 %v3132
  %v3134 = mul i64 %v3030, 8
  %v3135 = add i64 0, %v3134
  %v3136 = add i64 %v3135, %v3034
  %v3137 = getelementptr inbounds float, ptr %v26, i64 %v3136
  %v3138 = load <8 x float>, ptr %v3137, align 4
  %v3139 = mul i64 %v3030, 8
  %v3140 = add i64 0, %v3139
  %v3141 = add i64 %v3140, %v3034
  %v3142 = getelementptr inbounds float, ptr %v3044, i64 %v3141
  %v3143 = load <8 x float>, ptr %v3142, align 4
  %v3144 = insertelement <8 x float> poison, float %v3050, i64 0
  %v3145 = shufflevector <8 x float> %v3144, <8 x float> poison, <8 x i32> zeroinitializer
  %v3146 = fmul <8 x float> %v3143, %v3145
  %v3147 = fmul <8 x float> %v3138, %v3146
  %v3148 = mul i64 %v3030, 8
  %v3149 = add i64 0, %v3148
  %v3150 = add i64 %v3149, %v3034
  %v3151 = getelementptr inbounds float, ptr %v28, i64 %v3150
  %v3152 = load <8 x float>, ptr %v3151, align 4
  %v3153 = fadd <8 x float> %v3147, %v3152
  %v3154 = mul i64 %v3030, 8
  %v3155 = add i64 0, %v3154
  %v3156 = add i64 %v3155, %v3034
  %v3157 = getelementptr inbounds float, ptr %v3052, i64 %v3156
  %v3158 = load <8 x float>, ptr %v3157, align 4
  %v3159 = mul i64 %v3030, 8
  %v3160 = add i64 0, %v3159
  %v3161 = add i64 %v3160, %v3034
  %v3162 = getelementptr inbounds float, ptr %v3054, i64 %v3161
  %v3163 = load <8 x float>, ptr %v3162, align 4
  %v3164 = fsub <8 x float> %v3158, %v3163
  %v3165 = fsub <8 x float> %v3153, %v3164
  %v3166 = fmul <8 x float> %v3165, %v3138
  %v3167 = insertelement <8 x float> poison, float %v3042, i64 0
  %v3168 = shufflevector <8 x float> %v3167, <8 x float> poison, <8 x i32> zeroinitializer
  %v3169 = fmul <8 x float> %v3168, %v3166
  %v3170 = mul i64 %v3030, 8
  %v3171 = add i64 0, %v3170
  %v3172 = add i64 %v3171, %v3034
  %v3173 = getelementptr inbounds float, ptr %v3056, i64 %v3172
  %v3174 = load <8 x float>, ptr %v3173, align 4
  %v3175 = fneg <8 x float> %v3174
  %v3176 = insertelement <8 x float> poison, float %v3096, i64 0
  %v3177 = shufflevector <8 x float> %v3176, <8 x float> poison, <8 x i32> zeroinitializer
  %v3178 = fmul <8 x float> %v3175, %v3177
  %v3179 = mul i64 %v3030, 8
  %v3180 = add i64 0, %v3179
  %v3181 = add i64 %v3180, %v3034
  %v3182 = getelementptr inbounds float, ptr %v3098, i64 %v3181
  %v3183 = load <8 x float>, ptr %v3182, align 4
  %v3184 = fadd <8 x float> %v3178, %v3183
  %v3185 = insertelement <8 x float> poison, float %v3049, i64 0
  %v3186 = shufflevector <8 x float> %v3185, <8 x float> poison, <8 x i32> zeroinitializer
  %v3187 = fdiv <8 x float> %v3184, %v3186
  %v3188 = insertelement <8 x float> poison, float %v3103, i64 0
  %v3189 = shufflevector <8 x float> %v3188, <8 x float> poison, <8 x i32> zeroinitializer
  %v3190 = fmul <8 x float> %v3187, %v3189
  %v3191 = fsub <8 x float> %v3169, %v3190
  %v3192 = fmul <8 x float> %v3168, %v3146
  %v3193 = fadd <8 x float> %v3192, %v3187
  %v3194 = insertelement <8 x float> poison, float %v3109, i64 0
  %v3195 = shufflevector <8 x float> %v3194, <8 x float> poison, <8 x i32> zeroinitializer
  %v3196 = fadd <8 x float> %v3193, %v3195
  %v3197 = fmul <8 x float> %v3196, %v3138
  %v3198 = fmul <8 x float> %v3197, %v3138
  %v3199 = fadd <8 x float> %v3191, %v3198
  %v3200 = fmul <8 x float> %v3199, %v3145
  %v3201 = insertelement <8 x float> poison, float %v3125, i64 0
  %v3202 = shufflevector <8 x float> %v3201, <8 x float> poison, <8 x i32> zeroinitializer
  %v3203 = fmul <8 x float> %v3202, %v3143
  %v3204 = fadd <8 x float> %v3200, %v3203
  %v3205 = fadd <8 x float> %v3204, %v3203
  %v3206 = insertelement <8 x float> poison, float %v3131, i64 0
  %v3207 = shufflevector <8 x float> %v3206, <8 x float> poison, <8 x i32> zeroinitializer
  %v3208 = fadd <8 x float> %v3205, %v3207
  %v3209 = mul i64 %v3030, 64
  %v3210 = add i64 0, %v3209
  %v3211 = mul i64 %v3032, 8
  %v3212 = add i64 %v3210, %v3211
  %v3213 = add i64 %v3212, %v3034
  %v3214 = getelementptr inbounds float, ptr %v3133, i64 %v3213
  %v3215 = load <8 x float>, ptr %v3214, align 4
  %v3216 = fmul <8 x float> %v3208, %v3215
  %v3217 = fadd <8 x float> %v3035, %v3216
  %v3218 = add nsw i64 %v3034, 8
  br label %b242
b244:
  %v3219 = shufflevector <8 x float> %v3035, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3220 = shufflevector <8 x float> %v3035, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3221 = fadd <4 x float> %v3219, %v3220
  %v3222 = shufflevector <4 x float> %v3221, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3223 = shufflevector <4 x float> %v3221, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3224 = fadd <2 x float> %v3222, %v3223
  %v3225 = extractelement <2 x float> %v3224, i64 0
  %v3226 = extractelement <2 x float> %v3224, i64 1
  %v3227 = fadd float %v3225, %v3226
  %v3228 = fadd float %v3227, 0x0000000000000000
  %v3229 = mul i64 %v3028, 16
  %v3230 = getelementptr inbounds float, ptr %v130, i64 %v3229
  %v3231 = mul i64 %v3030, 8
  %v3232 = add i64 0, %v3231
  %v3233 = mul i64 0, 8
  %v3234 = add i64 %v3232, %v3233
  %v3235 = add i64 %v3234, %v3032
  %v3236 = getelementptr inbounds float, ptr %v3230, i64 %v3235
  store float %v3228, ptr %v3236, align 4
  %v3237 = add nsw i64 %v3032, 1
  br label %b239
b241:
  %v3238 = add nsw i64 %v3030, 1
  br label %b236
b238:
  %v3239 = add nsw i64 %v3028, 1
  br label %b233
b235:
  %v3240 = add i64 %v8, 0
  %v3241 = sdiv i64 %v3240, 1
  %v3242 = add i64 %v2, 1
  %v3243 = mul i64 %v3241, %v2
  %v3244 = sdiv i64 %v3243, %v3
  %v3245 = mul i64 %v3244, 1
  %v3246 = icmp slt i64 %v3245, %v8
  %v3247 = select i1 %v3246, i64 %v3245, i64 %v8
  %v3248 = mul i64 %v3241, %v3242
  %v3249 = sdiv i64 %v3248, %v3
  %v3250 = mul i64 %v3249, 1
  %v3251 = icmp slt i64 %v3250, %v8
  %v3252 = select i1 %v3251, i64 %v3250, i64 %v8
  br label %b245
b245:
  %v3253 = phi i64 [ %v3247, %b235 ], [ %v3293, %b250 ]
  %v3254 = icmp slt i64 %v3253, %v3252
  br i1 %v3254, label %b246, label %b247
b246:
  br label %b248
b248:
  %v3255 = phi i64 [ 0, %b246 ], [ %v3292, %b253 ]
  %v3256 = icmp slt i64 %v3255, 2
  br i1 %v3256, label %b249, label %b250
b249:
  br label %b251
b251:
  %v3257 = phi i64 [ 0, %b249 ], [ %v3276, %b252 ]
  %v3258 = phi <8 x float> [ splat (float 0x0000000000000000), %b249 ], [ %v3275, %b252 ]
  %v3259 = icmp slt i64 %v3257, 8
  br i1 %v3259, label %b252, label %b253
b252:
  %v3260 = mul i64 %v3253, 16
  %v3261 = getelementptr inbounds float, ptr %v128, i64 %v3260
  %v3262 = mul i64 %v3253, 16
  %v3263 = getelementptr inbounds float, ptr %v72, i64 %v3262
  %v3264 = mul i64 %v3255, 8
  %v3265 = add i64 0, %v3264
  %v3266 = add i64 %v3265, %v3257
  %v3267 = getelementptr inbounds float, ptr %v3261, i64 %v3266
  %v3268 = load <8 x float>, ptr %v3267, align 4
  %v3269 = mul i64 %v3255, 8
  %v3270 = add i64 0, %v3269
  %v3271 = add i64 %v3270, %v3257
  %v3272 = getelementptr inbounds float, ptr %v3263, i64 %v3271
  %v3273 = load <8 x float>, ptr %v3272, align 4
  %v3274 = fmul <8 x float> %v3268, %v3273
  %v3275 = fadd <8 x float> %v3258, %v3274
  %v3276 = add nsw i64 %v3257, 8
  br label %b251
b253:
  %v3277 = shufflevector <8 x float> %v3258, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3278 = shufflevector <8 x float> %v3258, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3279 = fadd <4 x float> %v3277, %v3278
  %v3280 = shufflevector <4 x float> %v3279, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3281 = shufflevector <4 x float> %v3279, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3282 = fadd <2 x float> %v3280, %v3281
  %v3283 = extractelement <2 x float> %v3282, i64 0
  %v3284 = extractelement <2 x float> %v3282, i64 1
  %v3285 = fadd float %v3283, %v3284
  %v3286 = fadd float %v3285, 0x0000000000000000
  %v3287 = mul i64 %v3253, 2
  %v3288 = getelementptr inbounds float, ptr %v100, i64 %v3287
  %v3289 = add i64 0, %v3255
  %v3290 = add i64 %v3289, 0
  %v3291 = getelementptr inbounds float, ptr %v3288, i64 %v3290
  store float %v3286, ptr %v3291, align 4
  %v3292 = add nsw i64 %v3255, 1
  br label %b248
b250:
  %v3293 = add nsw i64 %v3253, 1
  br label %b245
b247:
  %v3294 = add i64 %v8, 0
  %v3295 = sdiv i64 %v3294, 1
  %v3296 = add i64 %v2, 1
  %v3297 = mul i64 %v3295, %v2
  %v3298 = sdiv i64 %v3297, %v3
  %v3299 = mul i64 %v3298, 1
  %v3300 = icmp slt i64 %v3299, %v8
  %v3301 = select i1 %v3300, i64 %v3299, i64 %v8
  %v3302 = mul i64 %v3295, %v3296
  %v3303 = sdiv i64 %v3302, %v3
  %v3304 = mul i64 %v3303, 1
  %v3305 = icmp slt i64 %v3304, %v8
  %v3306 = select i1 %v3305, i64 %v3304, i64 %v8
  br label %b254
b254:
  %v3307 = phi i64 [ %v3301, %b247 ], [ %v3368, %b259 ]
  %v3308 = icmp slt i64 %v3307, %v3306
  br i1 %v3308, label %b255, label %b256
b255:
  br label %b257
b257:
  %v3309 = phi i64 [ 0, %b255 ], [ %v3367, %b258 ]
  %v3310 = icmp slt i64 %v3309, 2
  br i1 %v3310, label %b258, label %b259
b258:
  %v3311 = mul i64 %v3307, 16
  %v3312 = getelementptr inbounds float, ptr %v128, i64 %v3311
  %v3313 = mul i64 %v3307, 50
  %v3314 = getelementptr inbounds float, ptr %v68, i64 %v3313
  %v3315 = add i64 48, %v3309
  %v3316 = getelementptr inbounds float, ptr %v3314, i64 %v3315
  %v3317 = load float, ptr %v3316, align 4
  %v3318 = add i64 0, %v3309
  %v3319 = getelementptr inbounds float, ptr %v24, i64 %v3318
  %v3320 = load float, ptr %v3319, align 4
  %v3321 = fadd float %v3317, %v3320
  %v3322 = call float @llvm.fabs.f32(float %v3321)
  %v3323 = fneg float %v3322
  %v3324 = fcmp olt float %v3323, 0xC05A400000000000
  %v3325 = select i1 %v3324, float 0xC05A400000000000, float %v3323
  %v3326 = call float @llvm.fmuladd.f32(float %v3325, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3327 = fsub float %v3326, 0x4168000000000000
  %v3328 = call float @llvm.fmuladd.f32(float %v3327, float 0xBFE62E4000000000, float %v3325)
  %v3329 = call float @llvm.fmuladd.f32(float %v3327, float 0xBEB7F7D1C0000000, float %v3328)
  %v3330 = bitcast float %v3326 to i32
  %v3331 = fmul float %v3329, %v3329
  %v3332 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3329, float 0x3F81227F40000000)
  %v3333 = call float @llvm.fmuladd.f32(float %v3332, float %v3329, float 0x3FA5556740000000)
  %v3334 = call float @llvm.fmuladd.f32(float %v3333, float %v3329, float 0x3FC5554B00000000)
  %v3335 = call float @llvm.fmuladd.f32(float %v3334, float %v3329, float 0x3FDFFFFFE0000000)
  %v3336 = call float @llvm.fmuladd.f32(float %v3331, float %v3335, float %v3329)
  %v3337 = sub i32 %v3330, 1262485250
  %v3338 = lshr i32 %v3337, 1
  %v3339 = sub i32 %v3337, %v3338
  %v3340 = shl i32 %v3338, 23
  %v3341 = bitcast i32 %v3340 to float
  %v3342 = shl i32 %v3339, 23
  %v3343 = bitcast i32 %v3342 to float
  %v3344 = fadd float %v3336, 0x3FF0000000000000
  %v3345 = fmul float %v3344, %v3341
  %v3346 = fmul float %v3345, %v3343
  %v3347 = fcmp olt float %v3321, 0x0000000000000000
  %v3348 = select i1 %v3347, float %v3346, float 0x3FF0000000000000
  %v3349 = fadd float %v3346, 0x3FF0000000000000
  %v3350 = fdiv float %v3348, %v3349
  %v3351 = fmul float 0x3FF0000000000000, %v3350
  %v3352 = fdiv float %v3351, 0x4020000000000000
  %v3353 = mul i64 %v3307, 16
  %v3354 = getelementptr inbounds float, ptr %v132, i64 %v3353
  %v3355 = mul i64 %v3309, 8
  %v3356 = add i64 0, %v3355
  %v3357 = add i64 %v3356, 0
  %v3358 = getelementptr inbounds float, ptr %v3312, i64 %v3357
  %v3359 = load <8 x float>, ptr %v3358, align 4
  %v3360 = insertelement <8 x float> poison, float %v3352, i64 0
  %v3361 = shufflevector <8 x float> %v3360, <8 x float> poison, <8 x i32> zeroinitializer
  %v3362 = fmul <8 x float> %v3359, %v3361
  %v3363 = mul i64 %v3309, 8
  %v3364 = add i64 0, %v3363
  %v3365 = add i64 %v3364, 0
  %v3366 = getelementptr inbounds float, ptr %v3354, i64 %v3365
  store <8 x float> %v3362, ptr %v3366, align 4
  %v3367 = add nsw i64 %v3309, 1
  br label %b257
b259:
  %v3368 = add nsw i64 %v3307, 1
  br label %b254
b256:
  %v3369 = add i64 %v8, 0
  %v3370 = sdiv i64 %v3369, 1
  %v3371 = add i64 %v2, 1
  %v3372 = mul i64 %v3370, %v2
  %v3373 = sdiv i64 %v3372, %v3
  %v3374 = mul i64 %v3373, 1
  %v3375 = icmp slt i64 %v3374, %v8
  %v3376 = select i1 %v3375, i64 %v3374, i64 %v8
  %v3377 = mul i64 %v3370, %v3371
  %v3378 = sdiv i64 %v3377, %v3
  %v3379 = mul i64 %v3378, 1
  %v3380 = icmp slt i64 %v3379, %v8
  %v3381 = select i1 %v3380, i64 %v3379, i64 %v8
  br label %b260
b260:
  %v3382 = phi i64 [ %v3376, %b256 ], [ %v3504, %b265 ]
  %v3383 = icmp slt i64 %v3382, %v3381
  br i1 %v3383, label %b261, label %b262
b261:
  br label %b263
b263:
  %v3384 = phi i64 [ 0, %b261 ], [ %v3503, %b264 ]
  %v3385 = icmp slt i64 %v3384, 2
  br i1 %v3385, label %b264, label %b265
b264:
  %v3386 = mul i64 %v3382, 2
  %v3387 = getelementptr inbounds float, ptr %v102, i64 %v3386
  %v3388 = add i64 0, %v3384
  %v3389 = getelementptr inbounds float, ptr %v3387, i64 %v3388
  %v3390 = load float, ptr %v3389, align 4
  %v3391 = fdiv float %v3390, 0x4020000000000000
  %v3392 = mul i64 %v3382, 16
  %v3393 = getelementptr inbounds float, ptr %v80, i64 %v3392
  %v3394 = mul i64 %v3382, 2
  %v3395 = getelementptr inbounds float, ptr %v82, i64 %v3394
  %v3396 = add i64 0, %v3384
  %v3397 = getelementptr inbounds float, ptr %v3395, i64 %v3396
  %v3398 = load float, ptr %v3397, align 4
  %v3399 = fdiv float 0x3FF0000000000000, %v3398
  %v3400 = mul i64 %v3382, 16
  %v3401 = getelementptr inbounds float, ptr %v104, i64 %v3400
  %v3402 = mul i64 %v3382, 50
  %v3403 = getelementptr inbounds float, ptr %v68, i64 %v3402
  %v3404 = add i64 48, %v3384
  %v3405 = getelementptr inbounds float, ptr %v3403, i64 %v3404
  %v3406 = load float, ptr %v3405, align 4
  %v3407 = add i64 0, %v3384
  %v3408 = getelementptr inbounds float, ptr %v24, i64 %v3407
  %v3409 = load float, ptr %v3408, align 4
  %v3410 = fadd float %v3406, %v3409
  %v3411 = call float @llvm.fabs.f32(float %v3410)
  %v3412 = fneg float %v3411
  %v3413 = fcmp olt float %v3412, 0xC05A400000000000
  %v3414 = select i1 %v3413, float 0xC05A400000000000, float %v3412
  %v3415 = call float @llvm.fmuladd.f32(float %v3414, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3416 = fsub float %v3415, 0x4168000000000000
  %v3417 = call float @llvm.fmuladd.f32(float %v3416, float 0xBFE62E4000000000, float %v3414)
  %v3418 = call float @llvm.fmuladd.f32(float %v3416, float 0xBEB7F7D1C0000000, float %v3417)
  %v3419 = bitcast float %v3415 to i32
  %v3420 = fmul float %v3418, %v3418
  %v3421 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3418, float 0x3F81227F40000000)
  %v3422 = call float @llvm.fmuladd.f32(float %v3421, float %v3418, float 0x3FA5556740000000)
  %v3423 = call float @llvm.fmuladd.f32(float %v3422, float %v3418, float 0x3FC5554B00000000)
  %v3424 = call float @llvm.fmuladd.f32(float %v3423, float %v3418, float 0x3FDFFFFFE0000000)
  %v3425 = call float @llvm.fmuladd.f32(float %v3420, float %v3424, float %v3418)
  %v3426 = sub i32 %v3419, 1262485250
  %v3427 = lshr i32 %v3426, 1
  %v3428 = sub i32 %v3426, %v3427
  %v3429 = shl i32 %v3427, 23
  %v3430 = bitcast i32 %v3429 to float
  %v3431 = shl i32 %v3428, 23
  %v3432 = bitcast i32 %v3431 to float
  %v3433 = fadd float %v3425, 0x3FF0000000000000
  %v3434 = fmul float %v3433, %v3430
  %v3435 = fmul float %v3434, %v3432
  %v3436 = fcmp olt float %v3410, 0x0000000000000000
  %v3437 = select i1 %v3436, float %v3435, float 0x3FF0000000000000
  %v3438 = fadd float %v3435, 0x3FF0000000000000
  %v3439 = fdiv float %v3437, %v3438
  %v3440 = fmul float 0x3FF0000000000000, %v3439
  %v3441 = fdiv float %v3440, 0x4020000000000000
  %v3442 = mul i64 %v3382, 16
  %v3443 = getelementptr inbounds float, ptr %v114, i64 %v3442
  %v3444 = mul i64 %v3382, 2
  %v3445 = getelementptr inbounds float, ptr %v116, i64 %v3444
  %v3446 = add i64 0, %v3384
  %v3447 = getelementptr inbounds float, ptr %v3445, i64 %v3446
  %v3448 = load float, ptr %v3447, align 4
  %v3449 = fdiv float %v3448, 0x4020000000000000
  %v3450 = mul i64 %v3382, 16
  %v3451 = getelementptr inbounds float, ptr %v130, i64 %v3450
  %v3452 = mul i64 %v3382, 16
  %v3453 = getelementptr inbounds float, ptr %v128, i64 %v3452
  %v3454 = mul i64 %v3384, 8
  %v3455 = add i64 0, %v3454
  %v3456 = add i64 %v3455, 0
  %v3457 = getelementptr inbounds float, ptr %v3393, i64 %v3456
  %v3458 = load <8 x float>, ptr %v3457, align 4
  %v3459 = insertelement <8 x float> poison, float %v3399, i64 0
  %v3460 = shufflevector <8 x float> %v3459, <8 x float> poison, <8 x i32> zeroinitializer
  %v3461 = fmul <8 x float> %v3458, %v3460
  %v3462 = insertelement <8 x float> poison, float %v3391, i64 0
  %v3463 = shufflevector <8 x float> %v3462, <8 x float> poison, <8 x i32> zeroinitializer
  %v3464 = fmul <8 x float> %v3463, %v3461
  %v3465 = mul i64 %v3384, 8
  %v3466 = add i64 0, %v3465
  %v3467 = add i64 %v3466, 0
  %v3468 = getelementptr inbounds float, ptr %v3401, i64 %v3467
  %v3469 = load <8 x float>, ptr %v3468, align 4
  %v3470 = fneg <8 x float> %v3469
  %v3471 = insertelement <8 x float> poison, float %v3441, i64 0
  %v3472 = shufflevector <8 x float> %v3471, <8 x float> poison, <8 x i32> zeroinitializer
  %v3473 = fmul <8 x float> %v3470, %v3472
  %v3474 = mul i64 %v3384, 8
  %v3475 = add i64 0, %v3474
  %v3476 = add i64 %v3475, 0
  %v3477 = getelementptr inbounds float, ptr %v3443, i64 %v3476
  %v3478 = load <8 x float>, ptr %v3477, align 4
  %v3479 = fadd <8 x float> %v3473, %v3478
  %v3480 = insertelement <8 x float> poison, float %v3398, i64 0
  %v3481 = shufflevector <8 x float> %v3480, <8 x float> poison, <8 x i32> zeroinitializer
  %v3482 = fdiv <8 x float> %v3479, %v3481
  %v3483 = fadd <8 x float> %v3464, %v3482
  %v3484 = insertelement <8 x float> poison, float %v3449, i64 0
  %v3485 = shufflevector <8 x float> %v3484, <8 x float> poison, <8 x i32> zeroinitializer
  %v3486 = fadd <8 x float> %v3483, %v3485
  %v3487 = mul i64 %v3384, 8
  %v3488 = add i64 0, %v3487
  %v3489 = add i64 %v3488, 0
  %v3490 = getelementptr inbounds float, ptr %v26, i64 %v3489
  %v3491 = load <8 x float>, ptr %v3490, align 4
  %v3492 = fmul <8 x float> %v3486, %v3491
  %v3493 = mul i64 %v3384, 8
  %v3494 = add i64 0, %v3493
  %v3495 = add i64 %v3494, 0
  %v3496 = getelementptr inbounds float, ptr %v3451, i64 %v3495
  %v3497 = load <8 x float>, ptr %v3496, align 4
  %v3498 = fadd <8 x float> %v3492, %v3497
  %v3499 = mul i64 %v3384, 8
  %v3500 = add i64 0, %v3499
  %v3501 = add i64 %v3500, 0
  %v3502 = getelementptr inbounds float, ptr %v3453, i64 %v3501
  store <8 x float> %v3498, ptr %v3502, align 4
  %v3503 = add nsw i64 %v3384, 1
  br label %b263
b265:
  %v3504 = add nsw i64 %v3382, 1
  br label %b260
b262:
  %v3505 = add i64 %v8, 0
  %v3506 = sdiv i64 %v3505, 1
  %v3507 = add i64 %v2, 1
  %v3508 = mul i64 %v3506, %v2
  %v3509 = sdiv i64 %v3508, %v3
  %v3510 = mul i64 %v3509, 1
  %v3511 = icmp slt i64 %v3510, %v8
  %v3512 = select i1 %v3511, i64 %v3510, i64 %v8
  %v3513 = mul i64 %v3506, %v3507
  %v3514 = sdiv i64 %v3513, %v3
  %v3515 = mul i64 %v3514, 1
  %v3516 = icmp slt i64 %v3515, %v8
  %v3517 = select i1 %v3516, i64 %v3515, i64 %v8
  br label %b266
b266:
  %v3518 = phi i64 [ %v3512, %b262 ], [ %v3588, %b267 ]
  %v3519 = icmp slt i64 %v3518, %v3517
  br i1 %v3519, label %b267, label %b268
b267:
  %v3520 = mul i64 %v3518, 2
  %v3521 = getelementptr inbounds float, ptr %v126, i64 %v3520
  %v3522 = mul i64 %v3518, 2
  %v3523 = getelementptr inbounds float, ptr %v100, i64 %v3522
  %v3524 = mul i64 %v3518, 50
  %v3525 = getelementptr inbounds float, ptr %v68, i64 %v3524
  %v3526 = mul i64 %v3518, 2
  %v3527 = getelementptr inbounds float, ptr %v120, i64 %v3526
  %v3528 = icmp ult i64 2, 8
  %v3529 = select i1 %v3528, i64 2, i64 8
  %v3530 = trunc i64 %v3529 to i32
  %v3531 = insertelement <8 x i32> poison, i32 %v3530, i64 0
  %v3532 = shufflevector <8 x i32> %v3531, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3533 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3532
  %v3534 = add i64 0, 0
  %v3535 = getelementptr inbounds float, ptr %v3521, i64 %v3534
  %v3536 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3535, <8 x i1> %v3533, <8 x float> zeroinitializer)
  %v3537 = add i64 0, 0
  %v3538 = getelementptr inbounds float, ptr %v3523, i64 %v3537
  %v3539 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3538, <8 x i1> %v3533, <8 x float> zeroinitializer)
  %v3540 = fadd <8 x float> %v3536, %v3539
  %v3541 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v3542 = shufflevector <8 x float> %v3541, <8 x float> poison, <8 x i32> zeroinitializer
  %v3543 = fdiv <8 x float> %v3540, %v3542
  %v3544 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3545 = shufflevector <8 x float> %v3544, <8 x float> poison, <8 x i32> zeroinitializer
  %v3546 = fmul <8 x float> %v3543, %v3545
  %v3547 = add i64 48, 0
  %v3548 = getelementptr inbounds float, ptr %v3525, i64 %v3547
  %v3549 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3548, <8 x i1> %v3533, <8 x float> zeroinitializer)
  %v3550 = add i64 0, 0
  %v3551 = getelementptr inbounds float, ptr %v24, i64 %v3550
  %v3552 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3551, <8 x i1> %v3533, <8 x float> zeroinitializer)
  %v3553 = fadd <8 x float> %v3549, %v3552
  %v3554 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3553)
  %v3555 = fneg <8 x float> %v3554
  %v3556 = fcmp olt <8 x float> %v3555, splat (float 0xC05A400000000000)
  %v3557 = select <8 x i1> %v3556, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3555
  %v3558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3557, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3559 = fsub <8 x float> %v3558, splat (float 0x4168000000000000)
  %v3560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3559, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3557)
  %v3561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3559, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3560)
  %v3562 = bitcast <8 x float> %v3558 to <8 x i32>
  %v3563 = fmul <8 x float> %v3561, %v3561
  %v3564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3561, <8 x float> splat (float 0x3F81227F40000000))
  %v3565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3564, <8 x float> %v3561, <8 x float> splat (float 0x3FA5556740000000))
  %v3566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3565, <8 x float> %v3561, <8 x float> splat (float 0x3FC5554B00000000))
  %v3567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3566, <8 x float> %v3561, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3563, <8 x float> %v3567, <8 x float> %v3561)
  %v3569 = sub <8 x i32> %v3562, splat (i32 1262485250)
  %v3570 = lshr <8 x i32> %v3569, splat (i32 1)
  %v3571 = sub <8 x i32> %v3569, %v3570
  %v3572 = shl <8 x i32> %v3570, splat (i32 23)
  %v3573 = bitcast <8 x i32> %v3572 to <8 x float>
  %v3574 = shl <8 x i32> %v3571, splat (i32 23)
  %v3575 = bitcast <8 x i32> %v3574 to <8 x float>
  %v3576 = fadd <8 x float> %v3568, splat (float 0x3FF0000000000000)
  %v3577 = fmul <8 x float> %v3576, %v3573
  %v3578 = fmul <8 x float> %v3577, %v3575
  %v3579 = fcmp olt <8 x float> %v3553, splat (float 0x0000000000000000)
  %v3580 = select <8 x i1> %v3579, <8 x float> %v3578, <8 x float> splat (float 0x3FF0000000000000)
  %v3581 = fadd <8 x float> %v3578, splat (float 0x3FF0000000000000)
  %v3582 = fdiv <8 x float> %v3580, %v3581
  %v3583 = fmul <8 x float> %v3546, %v3582
  %v3584 = fsub <8 x float> %v3545, %v3582
  %v3585 = fmul <8 x float> %v3583, %v3584
  %v3586 = add i64 0, 0
  %v3587 = getelementptr inbounds float, ptr %v3527, i64 %v3586
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3585, ptr align 4 %v3587, <8 x i1> %v3533)
  %v3588 = add nsw i64 %v3518, 1
  br label %b266
b268:
  %v3589 = add i64 %v8, 0
  %v3590 = sdiv i64 %v3589, 1
  %v3591 = add i64 %v2, 1
  %v3592 = mul i64 %v3590, %v2
  %v3593 = sdiv i64 %v3592, %v3
  %v3594 = mul i64 %v3593, 1
  %v3595 = icmp slt i64 %v3594, %v8
  %v3596 = select i1 %v3595, i64 %v3594, i64 %v8
  %v3597 = mul i64 %v3590, %v3591
  %v3598 = sdiv i64 %v3597, %v3
  %v3599 = mul i64 %v3598, 1
  %v3600 = icmp slt i64 %v3599, %v8
  %v3601 = select i1 %v3600, i64 %v3599, i64 %v8
  br label %b269
b269:
  %v3602 = phi i64 [ %v3596, %b268 ], [ %v3622, %b274 ]
  %v3603 = icmp slt i64 %v3602, %v3601
  br i1 %v3603, label %b270, label %b271
b270:
  %v3604 = mul i64 %v3602, 16
  %v3605 = getelementptr inbounds float, ptr %v132, i64 %v3604
  %v3606 = mul i64 %v3602, 16
  %v3607 = getelementptr inbounds float, ptr %v128, i64 %v3606
  %v3608 = mul i64 %v3602, 16
  %v3609 = getelementptr inbounds float, ptr %v130, i64 %v3608
  br label %b272
b272:
  %v3610 = phi i64 [ 0, %b270 ], [ %v3621, %b273 ]
  %v3611 = icmp slt i64 %v3610, 16
  br i1 %v3611, label %b273, label %b274
b273:
  %v3612 = add i64 0, %v3610
  %v3613 = getelementptr inbounds float, ptr %v3605, i64 %v3612
  %v3614 = load <8 x float>, ptr %v3613, align 4
  %v3615 = add i64 0, %v3610
  %v3616 = getelementptr inbounds float, ptr %v3607, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = fadd <8 x float> %v3614, %v3617
  %v3619 = add i64 0, %v3610
  %v3620 = getelementptr inbounds float, ptr %v3609, i64 %v3619
  store <8 x float> %v3618, ptr %v3620, align 4
  %v3621 = add nsw i64 %v3610, 8
  br label %b272
b274:
  %v3622 = add nsw i64 %v3602, 1
  br label %b269
b271:
  %v3624 = add i64 %v8, 0
  %v3625 = sdiv i64 %v3624, 1
  %v3626 = add i64 %v2, 1
  %v3627 = mul i64 %v3625, %v2
  %v3628 = sdiv i64 %v3627, %v3
  %v3629 = mul i64 %v3628, 1
  %v3630 = icmp slt i64 %v3629, %v8
  %v3631 = select i1 %v3630, i64 %v3629, i64 %v8
  %v3632 = mul i64 %v3625, %v3626
  %v3633 = sdiv i64 %v3632, %v3
  %v3634 = mul i64 %v3633, 1
  %v3635 = icmp slt i64 %v3634, %v8
  %v3636 = select i1 %v3635, i64 %v3634, i64 %v8
  br label %b275
b275:
  %v3637 = phi i64 [ %v3631, %b271 ], [ %v3716, %b280 ]
  %v3638 = icmp slt i64 %v3637, %v3636
  br i1 %v3638, label %b276, label %b277
b276:
  %v3639 = add i64 %v3637, 96
  %v3640 = icmp slt i64 %v3639, %v3636
  %v3641 = select i1 %v3640, i64 %v3639, i64 %v3636
  br label %b278
b278:
  %v3642 = phi i64 [ 0, %b276 ], [ %v3715, %b283 ]
  %v3643 = icmp slt i64 %v3642, 1
  br i1 %v3643, label %b279, label %b280
b279:
  %v3644 = sub i64 %v3641, %v3637
  %v3645 = sub i64 8, 1
  %v3646 = add i64 %v3644, %v3645
  %v3647 = sdiv i64 %v3646, 8
  br label %b281
b281:
  %v3648 = phi i64 [ 0, %b279 ], [ %v3714, %b292 ]
  %v3649 = icmp slt i64 %v3648, %v3647
  br i1 %v3649, label %b282, label %b283
b282:
  %v3650 = mul i64 %v3644, %v3648
  %v3651 = sdiv i64 %v3650, %v3647
  %v3652 = add i64 %v3637, %v3651
  %v3653 = add i64 %v3648, 1
  %v3654 = mul i64 %v3644, %v3653
  %v3655 = sdiv i64 %v3654, %v3647
  %v3656 = add i64 %v3637, %v3655
  %v3657 = mul i64 %v3642, 272
  %v3658 = getelementptr inbounds float, ptr %v2678, i64 %v3657
  %v3659 = sub i64 %v3656, %v3652
  %v3660 = mul i64 %v3652, 2
  %v3661 = getelementptr inbounds float, ptr %v120, i64 %v3660
  %v3662 = getelementptr inbounds float, ptr %v3661, i64 0
  %v3663 = sub i64 %v3659, 1
  %v3664 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v3663
  %v3665 = load ptr, ptr %v3664, align 4
  %v3666 = icmp sgt i64 %v3659, 0
  br i1 %v3666, label %b284, label %b285
b284:
  call void %v3665(ptr %v3662, i64 2, ptr %v3658, i64 2, ptr %v3623)
  br label %b285
b285:
  %v3667 = add i64 %v3657, 16
  %v3668 = getelementptr inbounds float, ptr %v2678, i64 %v3667
  %v3669 = sub i64 %v3656, %v3652
  %v3670 = mul i64 %v3652, 16
  %v3671 = getelementptr inbounds float, ptr %v118, i64 %v3670
  %v3672 = getelementptr inbounds float, ptr %v3671, i64 0
  %v3673 = sub i64 %v3669, 1
  %v3674 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v3673
  %v3675 = load ptr, ptr %v3674, align 4
  %v3676 = icmp sgt i64 %v3669, 0
  br i1 %v3676, label %b286, label %b287
b286:
  call void %v3675(ptr %v3672, i64 16, ptr %v3668, i64 16, ptr %v3623)
  br label %b287
b287:
  %v3677 = add i64 %v3667, 128
  %v3678 = getelementptr inbounds float, ptr %v2678, i64 %v3677
  %v3679 = sub i64 %v3656, %v3652
  %v3680 = mul i64 %v3652, 16
  %v3681 = getelementptr inbounds float, ptr %v130, i64 %v3680
  %v3682 = getelementptr inbounds float, ptr %v3681, i64 0
  %v3683 = sub i64 %v3679, 1
  %v3684 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v3683
  %v3685 = load ptr, ptr %v3684, align 4
  %v3686 = icmp sgt i64 %v3679, 0
  br i1 %v3686, label %b288, label %b289
b288:
  call void %v3685(ptr %v3682, i64 16, ptr %v3678, i64 16, ptr %v3623)
  br label %b289
b289:
  %v3687 = add i64 %v3677, 128
  br label %b290
b290:
  %v3688 = phi i64 [ %v3652, %b289 ], [ %v3713, %b295 ]
  %v3689 = icmp slt i64 %v3688, %v3656
  br i1 %v3689, label %b291, label %b292
b291:
  %v3690 = sub i64 %v3688, %v3652
  %v3691 = mul i64 %v3690, 8
  %v3692 = getelementptr inbounds float, ptr %v3623, i64 %v3691
  %v3693 = mul i64 %v3688, 8
  %v3694 = getelementptr inbounds float, ptr %v110, i64 %v3693
  %v3695 = mul i64 %v3688, 8
  %v3696 = getelementptr inbounds float, ptr %v46, i64 %v3695
  br label %b293
b293:
  %v3697 = phi i64 [ 0, %b291 ], [ %v3712, %b294 ]
  %v3698 = icmp slt i64 %v3697, 1
  br i1 %v3698, label %b294, label %b295
b294:
  %v3699 = mul i64 %v3642, 1
  %v3700 = add i64 %v3699, %v3697
  %v3701 = mul i64 %v3700, 8
  %v3702 = add i64 0, %v3697
  %v3703 = mul i64 %v3702, 8
  %v3704 = getelementptr inbounds float, ptr %v3692, i64 %v3703
  %v3705 = load <8 x float>, ptr %v3704, align 4
  %v3706 = add i64 0, %v3701
  %v3707 = getelementptr inbounds float, ptr %v3694, i64 %v3706
  %v3708 = load <8 x float>, ptr %v3707, align 4
  %v3709 = fadd <8 x float> %v3705, %v3708
  %v3710 = add i64 0, %v3701
  %v3711 = getelementptr inbounds float, ptr %v3696, i64 %v3710
  store <8 x float> %v3709, ptr %v3711, align 4
  %v3712 = add nsw i64 %v3697, 1
  br label %b293
b295:
  %v3713 = add nsw i64 %v3688, 1
  br label %b290
b292:
  %v3714 = add nsw i64 %v3648, 1
  br label %b281
b283:
  %v3715 = add nsw i64 %v3642, 1
  br label %b278
b280:
  %v3716 = add nsw i64 %v3637, 96
  br label %b275
b277:
  %v3717 = icmp sgt i64 %v3, 1
  br i1 %v3717, label %b296, label %b297
b296:
  %v3718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3719 = atomicrmw add ptr %v3718, i64 1 acq_rel
  %v3720 = load i64, ptr %v213, align 8
  %v3721 = add i64 %v3720, 1
  store i64 %v3721, ptr %v213, align 8
  %v3722 = mul i64 %v3, %v3721
  br label %b298
b298:
  %v3723 = load atomic i64, ptr %v3718 acquire, align 8
  %v3724 = icmp slt i64 %v3723, %v3722
  br i1 %v3724, label %b299, label %b300
b299:
  %v3725 = call i32 @sched_yield()
  br label %b298
b300:
  br label %b297
b297:
  %v3726 = getelementptr inbounds i64, ptr %v1, i64 73
  %v3727 = load i64, ptr %v3726, align 8
  %v3728 = icmp eq i64 %v3727, 0
  br i1 %v3728, label %b301, label %b302
b301:
  %v3729 = add i64 %v7, 0
  %v3730 = sdiv i64 %v3729, 1
  %v3731 = add i64 %v2, 1
  %v3732 = mul i64 %v3730, %v2
  %v3733 = sdiv i64 %v3732, %v3
  %v3734 = mul i64 %v3733, 1
  %v3735 = icmp slt i64 %v3734, %v7
  %v3736 = select i1 %v3735, i64 %v3734, i64 %v7
  %v3737 = mul i64 %v3730, %v3731
  %v3738 = sdiv i64 %v3737, %v3
  %v3739 = mul i64 %v3738, 1
  %v3740 = icmp slt i64 %v3739, %v7
  %v3741 = select i1 %v3740, i64 %v3739, i64 %v7
  br label %b303
b303:
  %v3742 = phi i64 [ %v3736, %b301 ], [ %v3759, %b308 ]
  %v3743 = icmp slt i64 %v3742, %v3741
  br i1 %v3743, label %b304, label %b305
b304:
  %v3744 = and i64 0, 1
  %v3745 = mul i64 %v3744, %v7
  %v3746 = add i64 %v3745, %v3742
  %v3747 = mul i64 %v3746, 128
  %v3748 = getelementptr inbounds float, ptr %v40, i64 %v3747
  %v3749 = mul i64 %v3742, 128
  %v3750 = getelementptr inbounds float, ptr %v32, i64 %v3749
  br label %b306
b306:
  %v3751 = phi i64 [ 0, %b304 ], [ %v3758, %b307 ]
  %v3752 = icmp slt i64 %v3751, 128
  br i1 %v3752, label %b307, label %b308
b307:
  %v3753 = add i64 0, %v3751
  %v3754 = getelementptr inbounds float, ptr %v3748, i64 %v3753
  %v3755 = load <8 x float>, ptr %v3754, align 4
  %v3756 = add i64 0, %v3751
  %v3757 = getelementptr inbounds float, ptr %v3750, i64 %v3756
  store <8 x float> %v3755, ptr %v3757, align 4
  %v3758 = add nsw i64 %v3751, 8
  br label %b306
b308:
  %v3759 = add nsw i64 %v3742, 1
  br label %b303
b305:
  br label %b302
b302:
  %v3760 = icmp sgt i64 %v3, 1
  br i1 %v3760, label %b309, label %b310
b309:
  %v3761 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3762 = atomicrmw add ptr %v3761, i64 1 acq_rel
  %v3763 = load i64, ptr %v213, align 8
  %v3764 = add i64 %v3763, 1
  store i64 %v3764, ptr %v213, align 8
  %v3765 = mul i64 %v3, %v3764
  br label %b311
b311:
  %v3766 = load atomic i64, ptr %v3761 acquire, align 8
  %v3767 = icmp slt i64 %v3766, %v3765
  br i1 %v3767, label %b312, label %b313
b312:
  %v3768 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v3769 = getelementptr inbounds i64, ptr %v1, i64 74
  %v3770 = load i64, ptr %v3769, align 8
  %v3771 = icmp eq i64 %v3770, 0
  br i1 %v3771, label %b314, label %b315
b314:
  %v3772 = add i64 %v7, 0
  %v3773 = sdiv i64 %v3772, 1
  %v3774 = add i64 %v2, 1
  %v3775 = mul i64 %v3773, %v2
  %v3776 = sdiv i64 %v3775, %v3
  %v3777 = mul i64 %v3776, 1
  %v3778 = icmp slt i64 %v3777, %v7
  %v3779 = select i1 %v3778, i64 %v3777, i64 %v7
  %v3780 = mul i64 %v3773, %v3774
  %v3781 = sdiv i64 %v3780, %v3
  %v3782 = mul i64 %v3781, 1
  %v3783 = icmp slt i64 %v3782, %v7
  %v3784 = select i1 %v3783, i64 %v3782, i64 %v7
  br label %b316
b316:
  %v3785 = phi i64 [ %v3779, %b314 ], [ %v3802, %b321 ]
  %v3786 = icmp slt i64 %v3785, %v3784
  br i1 %v3786, label %b317, label %b318
b317:
  %v3787 = and i64 0, 1
  %v3788 = mul i64 %v3787, %v7
  %v3789 = add i64 %v3788, %v3785
  %v3790 = mul i64 %v3789, 16
  %v3791 = getelementptr inbounds float, ptr %v42, i64 %v3790
  %v3792 = mul i64 %v3785, 16
  %v3793 = getelementptr inbounds float, ptr %v34, i64 %v3792
  br label %b319
b319:
  %v3794 = phi i64 [ 0, %b317 ], [ %v3801, %b320 ]
  %v3795 = icmp slt i64 %v3794, 16
  br i1 %v3795, label %b320, label %b321
b320:
  %v3796 = add i64 0, %v3794
  %v3797 = getelementptr inbounds float, ptr %v3791, i64 %v3796
  %v3798 = load <8 x float>, ptr %v3797, align 4
  %v3799 = add i64 0, %v3794
  %v3800 = getelementptr inbounds float, ptr %v3793, i64 %v3799
  store <8 x float> %v3798, ptr %v3800, align 4
  %v3801 = add nsw i64 %v3794, 8
  br label %b319
b321:
  %v3802 = add nsw i64 %v3785, 1
  br label %b316
b318:
  br label %b315
b315:
  %v3803 = icmp sgt i64 %v3, 1
  br i1 %v3803, label %b322, label %b323
b322:
  %v3804 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3805 = atomicrmw add ptr %v3804, i64 1 acq_rel
  %v3806 = load i64, ptr %v213, align 8
  %v3807 = add i64 %v3806, 1
  store i64 %v3807, ptr %v213, align 8
  %v3808 = mul i64 %v3, %v3807
  br label %b324
b324:
  %v3809 = load atomic i64, ptr %v3804 acquire, align 8
  %v3810 = icmp slt i64 %v3809, %v3808
  br i1 %v3810, label %b325, label %b326
b325:
  %v3811 = call i32 @sched_yield()
  br label %b324
b326:
  br label %b323
b323:
  %v3812 = mul i64 0, 16
  %v3813 = getelementptr inbounds float, ptr %v108, i64 %v3812
  %v3814 = getelementptr inbounds float, ptr %v3813, i64 0
  %v3815 = mul i64 0, 8
  %v3816 = getelementptr inbounds float, ptr %v14, i64 %v3815
  %v3817 = getelementptr inbounds float, ptr %v3816, i64 0
  %v3818 = getelementptr inbounds float, ptr %v218, i64 12288
  %v3819 = add i64 16, 1
  %v3820 = sdiv i64 %v3819, 2
  %v3821 = add i64 %v2, 1
  %v3822 = mul i64 %v3820, %v2
  %v3823 = sdiv i64 %v3822, %v3
  %v3824 = mul i64 %v3823, 2
  %v3825 = icmp slt i64 %v3824, 16
  %v3826 = select i1 %v3825, i64 %v3824, i64 16
  %v3827 = mul i64 %v3820, %v3821
  %v3828 = sdiv i64 %v3827, %v3
  %v3829 = mul i64 %v3828, 2
  %v3830 = icmp slt i64 %v3829, 16
  %v3831 = select i1 %v3830, i64 %v3829, i64 16
  %v3832 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b327
b327:
  %v3833 = phi i64 [ %v3826, %b323 ], [ %v3841, %b332 ]
  %v3834 = icmp slt i64 %v3833, %v3831
  br i1 %v3834, label %b328, label %b329
b328:
  %v3835 = mul i64 %v3833, 8
  %v3836 = getelementptr inbounds float, ptr %v3832, i64 %v3835
  br label %b330
b330:
  %v3837 = phi i64 [ 0, %b328 ], [ %v3840, %b331 ]
  %v3838 = icmp slt i64 %v3837, 8
  br i1 %v3838, label %b331, label %b332
b331:
  %v3839 = getelementptr inbounds float, ptr %v3836, i64 %v3837
  store float 0x0000000000000000, ptr %v3839, align 4
  %v3840 = add nsw i64 %v3837, 1
  br label %b330
b332:
  %v3841 = add nsw i64 %v3833, 1
  br label %b327
b329:
  %v3842 = mul i64 %v8, 1
  br label %b333
b333:
  %v3843 = phi i64 [ 0, %b329 ], [ %v3947, %b338 ]
  %v3844 = icmp slt i64 %v3843, %v3842
  br i1 %v3844, label %b334, label %b335
b334:
  %v3845 = sub i64 %v3842, %v3843
  %v3846 = icmp slt i64 %v3845, 384
  %v3847 = select i1 %v3846, i64 %v3845, i64 384
  br label %b336
b336:
  %v3848 = phi i64 [ %v3826, %b334 ], [ %v3946, %b362 ]
  %v3849 = icmp slt i64 %v3848, %v3831
  br i1 %v3849, label %b337, label %b338
b337:
  %v3850 = sub i64 %v3831, %v3848
  %v3851 = icmp slt i64 %v3850, 64
  %v3852 = select i1 %v3851, i64 %v3850, i64 64
  %v3853 = sdiv i64 %v3852, 2
  %v3854 = mul i64 %v3853, 2
  %v3855 = sub i64 %v3852, %v3854
  %v3856 = mul i64 %v3843, 16
  %v3857 = add i64 %v3856, %v3848
  %v3858 = getelementptr inbounds float, ptr %v3814, i64 %v3857
  br label %b339
b339:
  %v3859 = phi i64 [ 0, %b337 ], [ %v3885, %b347 ]
  %v3860 = icmp slt i64 %v3859, %v3847
  br i1 %v3860, label %b340, label %b341
b340:
  %v3861 = mul i64 %v3859, 16
  %v3862 = getelementptr inbounds float, ptr %v3858, i64 %v3861
  %v3863 = mul i64 %v3859, 2
  %v3864 = getelementptr inbounds float, ptr %v3818, i64 %v3863
  br label %b342
b342:
  %v3865 = phi i64 [ 0, %b340 ], [ %v3874, %b343 ]
  %v3866 = icmp slt i64 %v3865, %v3853
  br i1 %v3866, label %b343, label %b344
b343:
  %v3867 = mul i64 %v3865, 2
  %v3868 = getelementptr inbounds float, ptr %v3862, i64 %v3867
  %v3869 = mul i64 %v3865, 768
  %v3870 = getelementptr inbounds float, ptr %v3864, i64 %v3869
  %v3871 = getelementptr inbounds float, ptr %v3868, i64 0
  %v3872 = load <2 x float>, ptr %v3871, align 4
  %v3873 = getelementptr inbounds float, ptr %v3870, i64 0
  store <2 x float> %v3872, ptr %v3873, align 4
  %v3874 = add nsw i64 %v3865, 1
  br label %b342
b344:
  %v3875 = mul i64 %v3853, 2
  %v3876 = getelementptr inbounds float, ptr %v3862, i64 %v3875
  %v3877 = mul i64 %v3853, 768
  %v3878 = getelementptr inbounds float, ptr %v3864, i64 %v3877
  br label %b345
b345:
  %v3879 = phi i64 [ 0, %b344 ], [ %v3884, %b346 ]
  %v3880 = icmp slt i64 %v3879, %v3855
  br i1 %v3880, label %b346, label %b347
b346:
  %v3881 = getelementptr inbounds float, ptr %v3876, i64 %v3879
  %v3882 = load float, ptr %v3881, align 4
  %v3883 = getelementptr inbounds float, ptr %v3878, i64 %v3879
  store float %v3882, ptr %v3883, align 4
  %v3884 = add nsw i64 %v3879, 1
  br label %b345, !llvm.loop !0
b347:
  %v3885 = add nsw i64 %v3859, 1
  br label %b339
b341:
  br label %b348
b348:
  %v3886 = phi i64 [ 0, %b341 ], [ %v3921, %b356 ]
  %v3887 = icmp slt i64 %v3886, 0
  br i1 %v3887, label %b349, label %b350
b349:
  %v3888 = mul i64 %v3843, 8
  %v3889 = add i64 %v3888, %v3886
  %v3890 = getelementptr inbounds float, ptr %v3817, i64 %v3889
  br label %b351
b351:
  %v3891 = phi i64 [ 0, %b349 ], [ %v3909, %b352 ]
  %v3892 = icmp slt i64 %v3891, %v3847
  br i1 %v3892, label %b352, label %b353
b352:
  %v3893 = mul i64 %v3891, 8
  %v3894 = getelementptr inbounds float, ptr %v3890, i64 %v3893
  %v3895 = mul i64 %v3891, 32
  %v3896 = getelementptr inbounds float, ptr %v218, i64 %v3895
  %v3897 = getelementptr inbounds float, ptr %v3894, i64 0
  %v3898 = load <8 x float>, ptr %v3897, align 4
  %v3899 = getelementptr inbounds float, ptr %v3896, i64 0
  store <8 x float> %v3898, ptr %v3899, align 4
  %v3900 = getelementptr inbounds float, ptr %v3894, i64 8
  %v3901 = load <8 x float>, ptr %v3900, align 4
  %v3902 = getelementptr inbounds float, ptr %v3896, i64 8
  store <8 x float> %v3901, ptr %v3902, align 4
  %v3903 = getelementptr inbounds float, ptr %v3894, i64 16
  %v3904 = load <8 x float>, ptr %v3903, align 4
  %v3905 = getelementptr inbounds float, ptr %v3896, i64 16
  store <8 x float> %v3904, ptr %v3905, align 4
  %v3906 = getelementptr inbounds float, ptr %v3894, i64 24
  %v3907 = load <8 x float>, ptr %v3906, align 4
  %v3908 = getelementptr inbounds float, ptr %v3896, i64 24
  store <8 x float> %v3907, ptr %v3908, align 4
  %v3909 = add nsw i64 %v3891, 1
  br label %b351
b353:
  %v3910 = sdiv i64 %v3852, 2
  br label %b354
b354:
  %v3911 = phi i64 [ 0, %b353 ], [ %v3920, %b355 ]
  %v3912 = icmp slt i64 %v3911, %v3910
  br i1 %v3912, label %b355, label %b356
b355:
  %v3913 = mul i64 %v3911, 2
  %v3914 = add i64 %v3848, %v3913
  %v3915 = mul i64 %v3911, 768
  %v3916 = getelementptr inbounds float, ptr %v3818, i64 %v3915
  %v3917 = mul i64 %v3914, 8
  %v3918 = add i64 %v3917, %v3886
  %v3919 = getelementptr inbounds float, ptr %v3832, i64 %v3918
  call void @outer_2x32(ptr %v3916, ptr %v218, i64 %v3847, ptr %v3919, i64 8)
  %v3920 = add nsw i64 %v3911, 1
  br label %b354
b356:
  %v3921 = add nsw i64 %v3886, 32
  br label %b348
b350:
  %v3922 = mul i64 %v3843, 8
  %v3923 = add i64 %v3922, 0
  %v3924 = getelementptr inbounds float, ptr %v3817, i64 %v3923
  br label %b357
b357:
  %v3925 = phi i64 [ 0, %b350 ], [ %v3934, %b358 ]
  %v3926 = icmp slt i64 %v3925, %v3847
  br i1 %v3926, label %b358, label %b359
b358:
  %v3927 = mul i64 %v3925, 8
  %v3928 = getelementptr inbounds float, ptr %v3924, i64 %v3927
  %v3929 = mul i64 %v3925, 8
  %v3930 = getelementptr inbounds float, ptr %v218, i64 %v3929
  %v3931 = getelementptr inbounds float, ptr %v3928, i64 0
  %v3932 = load <8 x float>, ptr %v3931, align 4
  %v3933 = getelementptr inbounds float, ptr %v3930, i64 0
  store <8 x float> %v3932, ptr %v3933, align 4
  %v3934 = add nsw i64 %v3925, 1
  br label %b357
b359:
  %v3935 = sdiv i64 %v3852, 2
  br label %b360
b360:
  %v3936 = phi i64 [ 0, %b359 ], [ %v3945, %b361 ]
  %v3937 = icmp slt i64 %v3936, %v3935
  br i1 %v3937, label %b361, label %b362
b361:
  %v3938 = mul i64 %v3936, 2
  %v3939 = add i64 %v3848, %v3938
  %v3940 = mul i64 %v3936, 768
  %v3941 = getelementptr inbounds float, ptr %v3818, i64 %v3940
  %v3942 = mul i64 %v3939, 8
  %v3943 = add i64 %v3942, 0
  %v3944 = getelementptr inbounds float, ptr %v3832, i64 %v3943
  call void @outer_2x8(ptr %v3941, ptr %v218, i64 %v3847, ptr %v3944, i64 8)
  %v3945 = add nsw i64 %v3936, 1
  br label %b360
b362:
  %v3946 = add nsw i64 %v3848, 64
  br label %b336
b338:
  %v3947 = add nsw i64 %v3843, 384
  br label %b333
b335:
  %v3948 = icmp sgt i64 %v3, 1
  br i1 %v3948, label %b363, label %b364
b363:
  %v3949 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3950 = atomicrmw add ptr %v3949, i64 1 acq_rel
  %v3951 = load i64, ptr %v213, align 8
  %v3952 = add i64 %v3951, 1
  store i64 %v3952, ptr %v213, align 8
  %v3953 = mul i64 %v3, %v3952
  br label %b365
b365:
  %v3954 = load atomic i64, ptr %v3949 acquire, align 8
  %v3955 = icmp slt i64 %v3954, %v3953
  br i1 %v3955, label %b366, label %b367
b366:
  %v3956 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v3957 = mul i64 0, 16
  %v3958 = getelementptr inbounds float, ptr %v130, i64 %v3957
  %v3959 = getelementptr inbounds float, ptr %v3958, i64 0
  %v3960 = mul i64 0, 8
  %v3961 = getelementptr inbounds float, ptr %v14, i64 %v3960
  %v3962 = getelementptr inbounds float, ptr %v3961, i64 0
  %v3963 = getelementptr inbounds float, ptr %v218, i64 12288
  %v3964 = add i64 16, 1
  %v3965 = sdiv i64 %v3964, 2
  %v3966 = add i64 %v2, 1
  %v3967 = mul i64 %v3965, %v2
  %v3968 = sdiv i64 %v3967, %v3
  %v3969 = mul i64 %v3968, 2
  %v3970 = icmp slt i64 %v3969, 16
  %v3971 = select i1 %v3970, i64 %v3969, i64 16
  %v3972 = mul i64 %v3965, %v3966
  %v3973 = sdiv i64 %v3972, %v3
  %v3974 = mul i64 %v3973, 2
  %v3975 = icmp slt i64 %v3974, 16
  %v3976 = select i1 %v3975, i64 %v3974, i64 16
  %v3977 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b368
b368:
  %v3978 = phi i64 [ %v3971, %b364 ], [ %v3986, %b373 ]
  %v3979 = icmp slt i64 %v3978, %v3976
  br i1 %v3979, label %b369, label %b370
b369:
  %v3980 = mul i64 %v3978, 8
  %v3981 = getelementptr inbounds float, ptr %v3977, i64 %v3980
  br label %b371
b371:
  %v3982 = phi i64 [ 0, %b369 ], [ %v3985, %b372 ]
  %v3983 = icmp slt i64 %v3982, 8
  br i1 %v3983, label %b372, label %b373
b372:
  %v3984 = getelementptr inbounds float, ptr %v3981, i64 %v3982
  store float 0x0000000000000000, ptr %v3984, align 4
  %v3985 = add nsw i64 %v3982, 1
  br label %b371
b373:
  %v3986 = add nsw i64 %v3978, 1
  br label %b368
b370:
  %v3987 = mul i64 %v8, 1
  br label %b374
b374:
  %v3988 = phi i64 [ 0, %b370 ], [ %v4092, %b379 ]
  %v3989 = icmp slt i64 %v3988, %v3987
  br i1 %v3989, label %b375, label %b376
b375:
  %v3990 = sub i64 %v3987, %v3988
  %v3991 = icmp slt i64 %v3990, 384
  %v3992 = select i1 %v3991, i64 %v3990, i64 384
  br label %b377
b377:
  %v3993 = phi i64 [ %v3971, %b375 ], [ %v4091, %b403 ]
  %v3994 = icmp slt i64 %v3993, %v3976
  br i1 %v3994, label %b378, label %b379
b378:
  %v3995 = sub i64 %v3976, %v3993
  %v3996 = icmp slt i64 %v3995, 64
  %v3997 = select i1 %v3996, i64 %v3995, i64 64
  %v3998 = sdiv i64 %v3997, 2
  %v3999 = mul i64 %v3998, 2
  %v4000 = sub i64 %v3997, %v3999
  %v4001 = mul i64 %v3988, 16
  %v4002 = add i64 %v4001, %v3993
  %v4003 = getelementptr inbounds float, ptr %v3959, i64 %v4002
  br label %b380
b380:
  %v4004 = phi i64 [ 0, %b378 ], [ %v4030, %b388 ]
  %v4005 = icmp slt i64 %v4004, %v3992
  br i1 %v4005, label %b381, label %b382
b381:
  %v4006 = mul i64 %v4004, 16
  %v4007 = getelementptr inbounds float, ptr %v4003, i64 %v4006
  %v4008 = mul i64 %v4004, 2
  %v4009 = getelementptr inbounds float, ptr %v3963, i64 %v4008
  br label %b383
b383:
  %v4010 = phi i64 [ 0, %b381 ], [ %v4019, %b384 ]
  %v4011 = icmp slt i64 %v4010, %v3998
  br i1 %v4011, label %b384, label %b385
b384:
  %v4012 = mul i64 %v4010, 2
  %v4013 = getelementptr inbounds float, ptr %v4007, i64 %v4012
  %v4014 = mul i64 %v4010, 768
  %v4015 = getelementptr inbounds float, ptr %v4009, i64 %v4014
  %v4016 = getelementptr inbounds float, ptr %v4013, i64 0
  %v4017 = load <2 x float>, ptr %v4016, align 4
  %v4018 = getelementptr inbounds float, ptr %v4015, i64 0
  store <2 x float> %v4017, ptr %v4018, align 4
  %v4019 = add nsw i64 %v4010, 1
  br label %b383
b385:
  %v4020 = mul i64 %v3998, 2
  %v4021 = getelementptr inbounds float, ptr %v4007, i64 %v4020
  %v4022 = mul i64 %v3998, 768
  %v4023 = getelementptr inbounds float, ptr %v4009, i64 %v4022
  br label %b386
b386:
  %v4024 = phi i64 [ 0, %b385 ], [ %v4029, %b387 ]
  %v4025 = icmp slt i64 %v4024, %v4000
  br i1 %v4025, label %b387, label %b388
b387:
  %v4026 = getelementptr inbounds float, ptr %v4021, i64 %v4024
  %v4027 = load float, ptr %v4026, align 4
  %v4028 = getelementptr inbounds float, ptr %v4023, i64 %v4024
  store float %v4027, ptr %v4028, align 4
  %v4029 = add nsw i64 %v4024, 1
  br label %b386, !llvm.loop !3
b388:
  %v4030 = add nsw i64 %v4004, 1
  br label %b380
b382:
  br label %b389
b389:
  %v4031 = phi i64 [ 0, %b382 ], [ %v4066, %b397 ]
  %v4032 = icmp slt i64 %v4031, 0
  br i1 %v4032, label %b390, label %b391
b390:
  %v4033 = mul i64 %v3988, 8
  %v4034 = add i64 %v4033, %v4031
  %v4035 = getelementptr inbounds float, ptr %v3962, i64 %v4034
  br label %b392
b392:
  %v4036 = phi i64 [ 0, %b390 ], [ %v4054, %b393 ]
  %v4037 = icmp slt i64 %v4036, %v3992
  br i1 %v4037, label %b393, label %b394
b393:
  %v4038 = mul i64 %v4036, 8
  %v4039 = getelementptr inbounds float, ptr %v4035, i64 %v4038
  %v4040 = mul i64 %v4036, 32
  %v4041 = getelementptr inbounds float, ptr %v218, i64 %v4040
  %v4042 = getelementptr inbounds float, ptr %v4039, i64 0
  %v4043 = load <8 x float>, ptr %v4042, align 4
  %v4044 = getelementptr inbounds float, ptr %v4041, i64 0
  store <8 x float> %v4043, ptr %v4044, align 4
  %v4045 = getelementptr inbounds float, ptr %v4039, i64 8
  %v4046 = load <8 x float>, ptr %v4045, align 4
  %v4047 = getelementptr inbounds float, ptr %v4041, i64 8
  store <8 x float> %v4046, ptr %v4047, align 4
  %v4048 = getelementptr inbounds float, ptr %v4039, i64 16
  %v4049 = load <8 x float>, ptr %v4048, align 4
  %v4050 = getelementptr inbounds float, ptr %v4041, i64 16
  store <8 x float> %v4049, ptr %v4050, align 4
  %v4051 = getelementptr inbounds float, ptr %v4039, i64 24
  %v4052 = load <8 x float>, ptr %v4051, align 4
  %v4053 = getelementptr inbounds float, ptr %v4041, i64 24
  store <8 x float> %v4052, ptr %v4053, align 4
  %v4054 = add nsw i64 %v4036, 1
  br label %b392
b394:
  %v4055 = sdiv i64 %v3997, 2
  br label %b395
b395:
  %v4056 = phi i64 [ 0, %b394 ], [ %v4065, %b396 ]
  %v4057 = icmp slt i64 %v4056, %v4055
  br i1 %v4057, label %b396, label %b397
b396:
  %v4058 = mul i64 %v4056, 2
  %v4059 = add i64 %v3993, %v4058
  %v4060 = mul i64 %v4056, 768
  %v4061 = getelementptr inbounds float, ptr %v3963, i64 %v4060
  %v4062 = mul i64 %v4059, 8
  %v4063 = add i64 %v4062, %v4031
  %v4064 = getelementptr inbounds float, ptr %v3977, i64 %v4063
  call void @outer_2x32(ptr %v4061, ptr %v218, i64 %v3992, ptr %v4064, i64 8)
  %v4065 = add nsw i64 %v4056, 1
  br label %b395
b397:
  %v4066 = add nsw i64 %v4031, 32
  br label %b389
b391:
  %v4067 = mul i64 %v3988, 8
  %v4068 = add i64 %v4067, 0
  %v4069 = getelementptr inbounds float, ptr %v3962, i64 %v4068
  br label %b398
b398:
  %v4070 = phi i64 [ 0, %b391 ], [ %v4079, %b399 ]
  %v4071 = icmp slt i64 %v4070, %v3992
  br i1 %v4071, label %b399, label %b400
b399:
  %v4072 = mul i64 %v4070, 8
  %v4073 = getelementptr inbounds float, ptr %v4069, i64 %v4072
  %v4074 = mul i64 %v4070, 8
  %v4075 = getelementptr inbounds float, ptr %v218, i64 %v4074
  %v4076 = getelementptr inbounds float, ptr %v4073, i64 0
  %v4077 = load <8 x float>, ptr %v4076, align 4
  %v4078 = getelementptr inbounds float, ptr %v4075, i64 0
  store <8 x float> %v4077, ptr %v4078, align 4
  %v4079 = add nsw i64 %v4070, 1
  br label %b398
b400:
  %v4080 = sdiv i64 %v3997, 2
  br label %b401
b401:
  %v4081 = phi i64 [ 0, %b400 ], [ %v4090, %b402 ]
  %v4082 = icmp slt i64 %v4081, %v4080
  br i1 %v4082, label %b402, label %b403
b402:
  %v4083 = mul i64 %v4081, 2
  %v4084 = add i64 %v3993, %v4083
  %v4085 = mul i64 %v4081, 768
  %v4086 = getelementptr inbounds float, ptr %v3963, i64 %v4085
  %v4087 = mul i64 %v4084, 8
  %v4088 = add i64 %v4087, 0
  %v4089 = getelementptr inbounds float, ptr %v3977, i64 %v4088
  call void @outer_2x8(ptr %v4086, ptr %v218, i64 %v3992, ptr %v4089, i64 8)
  %v4090 = add nsw i64 %v4081, 1
  br label %b401
b403:
  %v4091 = add nsw i64 %v3993, 64
  br label %b377
b379:
  %v4092 = add nsw i64 %v3988, 384
  br label %b374
b376:
  %v4093 = icmp sgt i64 %v3, 1
  br i1 %v4093, label %b404, label %b405
b404:
  %v4094 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4095 = atomicrmw add ptr %v4094, i64 1 acq_rel
  %v4096 = load i64, ptr %v213, align 8
  %v4097 = add i64 %v4096, 1
  store i64 %v4097, ptr %v213, align 8
  %v4098 = mul i64 %v3, %v4097
  br label %b406
b406:
  %v4099 = load atomic i64, ptr %v4094 acquire, align 8
  %v4100 = icmp slt i64 %v4099, %v4098
  br i1 %v4100, label %b407, label %b408
b407:
  %v4101 = call i32 @sched_yield()
  br label %b406
b408:
  br label %b405
b405:
  %v4102 = mul i64 0, 16
  %v4103 = getelementptr inbounds float, ptr %v118, i64 %v4102
  %v4104 = getelementptr inbounds float, ptr %v4103, i64 0
  %v4105 = mul i64 0, 8
  %v4106 = getelementptr inbounds float, ptr %v14, i64 %v4105
  %v4107 = getelementptr inbounds float, ptr %v4106, i64 0
  %v4108 = getelementptr inbounds float, ptr %v218, i64 12288
  %v4109 = add i64 16, 1
  %v4110 = sdiv i64 %v4109, 2
  %v4111 = add i64 %v2, 1
  %v4112 = mul i64 %v4110, %v2
  %v4113 = sdiv i64 %v4112, %v3
  %v4114 = mul i64 %v4113, 2
  %v4115 = icmp slt i64 %v4114, 16
  %v4116 = select i1 %v4115, i64 %v4114, i64 16
  %v4117 = mul i64 %v4110, %v4111
  %v4118 = sdiv i64 %v4117, %v3
  %v4119 = mul i64 %v4118, 2
  %v4120 = icmp slt i64 %v4119, 16
  %v4121 = select i1 %v4120, i64 %v4119, i64 16
  %v4122 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b409
b409:
  %v4123 = phi i64 [ %v4116, %b405 ], [ %v4131, %b414 ]
  %v4124 = icmp slt i64 %v4123, %v4121
  br i1 %v4124, label %b410, label %b411
b410:
  %v4125 = mul i64 %v4123, 8
  %v4126 = getelementptr inbounds float, ptr %v4122, i64 %v4125
  br label %b412
b412:
  %v4127 = phi i64 [ 0, %b410 ], [ %v4130, %b413 ]
  %v4128 = icmp slt i64 %v4127, 8
  br i1 %v4128, label %b413, label %b414
b413:
  %v4129 = getelementptr inbounds float, ptr %v4126, i64 %v4127
  store float 0x0000000000000000, ptr %v4129, align 4
  %v4130 = add nsw i64 %v4127, 1
  br label %b412
b414:
  %v4131 = add nsw i64 %v4123, 1
  br label %b409
b411:
  %v4132 = mul i64 %v8, 1
  br label %b415
b415:
  %v4133 = phi i64 [ 0, %b411 ], [ %v4237, %b420 ]
  %v4134 = icmp slt i64 %v4133, %v4132
  br i1 %v4134, label %b416, label %b417
b416:
  %v4135 = sub i64 %v4132, %v4133
  %v4136 = icmp slt i64 %v4135, 384
  %v4137 = select i1 %v4136, i64 %v4135, i64 384
  br label %b418
b418:
  %v4138 = phi i64 [ %v4116, %b416 ], [ %v4236, %b444 ]
  %v4139 = icmp slt i64 %v4138, %v4121
  br i1 %v4139, label %b419, label %b420
b419:
  %v4140 = sub i64 %v4121, %v4138
  %v4141 = icmp slt i64 %v4140, 64
  %v4142 = select i1 %v4141, i64 %v4140, i64 64
  %v4143 = sdiv i64 %v4142, 2
  %v4144 = mul i64 %v4143, 2
  %v4145 = sub i64 %v4142, %v4144
  %v4146 = mul i64 %v4133, 16
  %v4147 = add i64 %v4146, %v4138
  %v4148 = getelementptr inbounds float, ptr %v4104, i64 %v4147
  br label %b421
b421:
  %v4149 = phi i64 [ 0, %b419 ], [ %v4175, %b429 ]
  %v4150 = icmp slt i64 %v4149, %v4137
  br i1 %v4150, label %b422, label %b423
b422:
  %v4151 = mul i64 %v4149, 16
  %v4152 = getelementptr inbounds float, ptr %v4148, i64 %v4151
  %v4153 = mul i64 %v4149, 2
  %v4154 = getelementptr inbounds float, ptr %v4108, i64 %v4153
  br label %b424
b424:
  %v4155 = phi i64 [ 0, %b422 ], [ %v4164, %b425 ]
  %v4156 = icmp slt i64 %v4155, %v4143
  br i1 %v4156, label %b425, label %b426
b425:
  %v4157 = mul i64 %v4155, 2
  %v4158 = getelementptr inbounds float, ptr %v4152, i64 %v4157
  %v4159 = mul i64 %v4155, 768
  %v4160 = getelementptr inbounds float, ptr %v4154, i64 %v4159
  %v4161 = getelementptr inbounds float, ptr %v4158, i64 0
  %v4162 = load <2 x float>, ptr %v4161, align 4
  %v4163 = getelementptr inbounds float, ptr %v4160, i64 0
  store <2 x float> %v4162, ptr %v4163, align 4
  %v4164 = add nsw i64 %v4155, 1
  br label %b424
b426:
  %v4165 = mul i64 %v4143, 2
  %v4166 = getelementptr inbounds float, ptr %v4152, i64 %v4165
  %v4167 = mul i64 %v4143, 768
  %v4168 = getelementptr inbounds float, ptr %v4154, i64 %v4167
  br label %b427
b427:
  %v4169 = phi i64 [ 0, %b426 ], [ %v4174, %b428 ]
  %v4170 = icmp slt i64 %v4169, %v4145
  br i1 %v4170, label %b428, label %b429
b428:
  %v4171 = getelementptr inbounds float, ptr %v4166, i64 %v4169
  %v4172 = load float, ptr %v4171, align 4
  %v4173 = getelementptr inbounds float, ptr %v4168, i64 %v4169
  store float %v4172, ptr %v4173, align 4
  %v4174 = add nsw i64 %v4169, 1
  br label %b427, !llvm.loop !6
b429:
  %v4175 = add nsw i64 %v4149, 1
  br label %b421
b423:
  br label %b430
b430:
  %v4176 = phi i64 [ 0, %b423 ], [ %v4211, %b438 ]
  %v4177 = icmp slt i64 %v4176, 0
  br i1 %v4177, label %b431, label %b432
b431:
  %v4178 = mul i64 %v4133, 8
  %v4179 = add i64 %v4178, %v4176
  %v4180 = getelementptr inbounds float, ptr %v4107, i64 %v4179
  br label %b433
b433:
  %v4181 = phi i64 [ 0, %b431 ], [ %v4199, %b434 ]
  %v4182 = icmp slt i64 %v4181, %v4137
  br i1 %v4182, label %b434, label %b435
b434:
  %v4183 = mul i64 %v4181, 8
  %v4184 = getelementptr inbounds float, ptr %v4180, i64 %v4183
  %v4185 = mul i64 %v4181, 32
  %v4186 = getelementptr inbounds float, ptr %v218, i64 %v4185
  %v4187 = getelementptr inbounds float, ptr %v4184, i64 0
  %v4188 = load <8 x float>, ptr %v4187, align 4
  %v4189 = getelementptr inbounds float, ptr %v4186, i64 0
  store <8 x float> %v4188, ptr %v4189, align 4
  %v4190 = getelementptr inbounds float, ptr %v4184, i64 8
  %v4191 = load <8 x float>, ptr %v4190, align 4
  %v4192 = getelementptr inbounds float, ptr %v4186, i64 8
  store <8 x float> %v4191, ptr %v4192, align 4
  %v4193 = getelementptr inbounds float, ptr %v4184, i64 16
  %v4194 = load <8 x float>, ptr %v4193, align 4
  %v4195 = getelementptr inbounds float, ptr %v4186, i64 16
  store <8 x float> %v4194, ptr %v4195, align 4
  %v4196 = getelementptr inbounds float, ptr %v4184, i64 24
  %v4197 = load <8 x float>, ptr %v4196, align 4
  %v4198 = getelementptr inbounds float, ptr %v4186, i64 24
  store <8 x float> %v4197, ptr %v4198, align 4
  %v4199 = add nsw i64 %v4181, 1
  br label %b433
b435:
  %v4200 = sdiv i64 %v4142, 2
  br label %b436
b436:
  %v4201 = phi i64 [ 0, %b435 ], [ %v4210, %b437 ]
  %v4202 = icmp slt i64 %v4201, %v4200
  br i1 %v4202, label %b437, label %b438
b437:
  %v4203 = mul i64 %v4201, 2
  %v4204 = add i64 %v4138, %v4203
  %v4205 = mul i64 %v4201, 768
  %v4206 = getelementptr inbounds float, ptr %v4108, i64 %v4205
  %v4207 = mul i64 %v4204, 8
  %v4208 = add i64 %v4207, %v4176
  %v4209 = getelementptr inbounds float, ptr %v4122, i64 %v4208
  call void @outer_2x32(ptr %v4206, ptr %v218, i64 %v4137, ptr %v4209, i64 8)
  %v4210 = add nsw i64 %v4201, 1
  br label %b436
b438:
  %v4211 = add nsw i64 %v4176, 32
  br label %b430
b432:
  %v4212 = mul i64 %v4133, 8
  %v4213 = add i64 %v4212, 0
  %v4214 = getelementptr inbounds float, ptr %v4107, i64 %v4213
  br label %b439
b439:
  %v4215 = phi i64 [ 0, %b432 ], [ %v4224, %b440 ]
  %v4216 = icmp slt i64 %v4215, %v4137
  br i1 %v4216, label %b440, label %b441
b440:
  %v4217 = mul i64 %v4215, 8
  %v4218 = getelementptr inbounds float, ptr %v4214, i64 %v4217
  %v4219 = mul i64 %v4215, 8
  %v4220 = getelementptr inbounds float, ptr %v218, i64 %v4219
  %v4221 = getelementptr inbounds float, ptr %v4218, i64 0
  %v4222 = load <8 x float>, ptr %v4221, align 4
  %v4223 = getelementptr inbounds float, ptr %v4220, i64 0
  store <8 x float> %v4222, ptr %v4223, align 4
  %v4224 = add nsw i64 %v4215, 1
  br label %b439
b441:
  %v4225 = sdiv i64 %v4142, 2
  br label %b442
b442:
  %v4226 = phi i64 [ 0, %b441 ], [ %v4235, %b443 ]
  %v4227 = icmp slt i64 %v4226, %v4225
  br i1 %v4227, label %b443, label %b444
b443:
  %v4228 = mul i64 %v4226, 2
  %v4229 = add i64 %v4138, %v4228
  %v4230 = mul i64 %v4226, 768
  %v4231 = getelementptr inbounds float, ptr %v4108, i64 %v4230
  %v4232 = mul i64 %v4229, 8
  %v4233 = add i64 %v4232, 0
  %v4234 = getelementptr inbounds float, ptr %v4122, i64 %v4233
  call void @outer_2x8(ptr %v4231, ptr %v218, i64 %v4137, ptr %v4234, i64 8)
  %v4235 = add nsw i64 %v4226, 1
  br label %b442
b444:
  %v4236 = add nsw i64 %v4138, 64
  br label %b418
b420:
  %v4237 = add nsw i64 %v4133, 384
  br label %b415
b417:
  %v4238 = icmp sgt i64 %v3, 1
  br i1 %v4238, label %b445, label %b446
b445:
  %v4239 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4240 = atomicrmw add ptr %v4239, i64 1 acq_rel
  %v4241 = load i64, ptr %v213, align 8
  %v4242 = add i64 %v4241, 1
  store i64 %v4242, ptr %v213, align 8
  %v4243 = mul i64 %v3, %v4242
  br label %b447
b447:
  %v4244 = load atomic i64, ptr %v4239 acquire, align 8
  %v4245 = icmp slt i64 %v4244, %v4243
  br i1 %v4245, label %b448, label %b449
b448:
  %v4246 = call i32 @sched_yield()
  br label %b447
b449:
  br label %b446
b446:
  %v4247 = mul i64 0, 2
  %v4248 = getelementptr inbounds float, ptr %v120, i64 %v4247
  %v4249 = getelementptr inbounds float, ptr %v4248, i64 0
  %v4250 = mul i64 0, 8
  %v4251 = getelementptr inbounds float, ptr %v14, i64 %v4250
  %v4252 = getelementptr inbounds float, ptr %v4251, i64 0
  %v4253 = getelementptr inbounds float, ptr %v218, i64 12288
  %v4254 = add i64 2, 1
  %v4255 = sdiv i64 %v4254, 2
  %v4256 = add i64 %v2, 1
  %v4257 = mul i64 %v4255, %v2
  %v4258 = sdiv i64 %v4257, %v3
  %v4259 = mul i64 %v4258, 2
  %v4260 = icmp slt i64 %v4259, 2
  %v4261 = select i1 %v4260, i64 %v4259, i64 2
  %v4262 = mul i64 %v4255, %v4256
  %v4263 = sdiv i64 %v4262, %v3
  %v4264 = mul i64 %v4263, 2
  %v4265 = icmp slt i64 %v4264, 2
  %v4266 = select i1 %v4265, i64 %v4264, i64 2
  %v4267 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b450
b450:
  %v4268 = phi i64 [ %v4261, %b446 ], [ %v4276, %b455 ]
  %v4269 = icmp slt i64 %v4268, %v4266
  br i1 %v4269, label %b451, label %b452
b451:
  %v4270 = mul i64 %v4268, 8
  %v4271 = getelementptr inbounds float, ptr %v4267, i64 %v4270
  br label %b453
b453:
  %v4272 = phi i64 [ 0, %b451 ], [ %v4275, %b454 ]
  %v4273 = icmp slt i64 %v4272, 8
  br i1 %v4273, label %b454, label %b455
b454:
  %v4274 = getelementptr inbounds float, ptr %v4271, i64 %v4272
  store float 0x0000000000000000, ptr %v4274, align 4
  %v4275 = add nsw i64 %v4272, 1
  br label %b453
b455:
  %v4276 = add nsw i64 %v4268, 1
  br label %b450
b452:
  %v4277 = mul i64 %v8, 1
  br label %b456
b456:
  %v4278 = phi i64 [ 0, %b452 ], [ %v4382, %b461 ]
  %v4279 = icmp slt i64 %v4278, %v4277
  br i1 %v4279, label %b457, label %b458
b457:
  %v4280 = sub i64 %v4277, %v4278
  %v4281 = icmp slt i64 %v4280, 384
  %v4282 = select i1 %v4281, i64 %v4280, i64 384
  br label %b459
b459:
  %v4283 = phi i64 [ %v4261, %b457 ], [ %v4381, %b485 ]
  %v4284 = icmp slt i64 %v4283, %v4266
  br i1 %v4284, label %b460, label %b461
b460:
  %v4285 = sub i64 %v4266, %v4283
  %v4286 = icmp slt i64 %v4285, 64
  %v4287 = select i1 %v4286, i64 %v4285, i64 64
  %v4288 = sdiv i64 %v4287, 2
  %v4289 = mul i64 %v4288, 2
  %v4290 = sub i64 %v4287, %v4289
  %v4291 = mul i64 %v4278, 2
  %v4292 = add i64 %v4291, %v4283
  %v4293 = getelementptr inbounds float, ptr %v4249, i64 %v4292
  br label %b462
b462:
  %v4294 = phi i64 [ 0, %b460 ], [ %v4320, %b470 ]
  %v4295 = icmp slt i64 %v4294, %v4282
  br i1 %v4295, label %b463, label %b464
b463:
  %v4296 = mul i64 %v4294, 2
  %v4297 = getelementptr inbounds float, ptr %v4293, i64 %v4296
  %v4298 = mul i64 %v4294, 2
  %v4299 = getelementptr inbounds float, ptr %v4253, i64 %v4298
  br label %b465
b465:
  %v4300 = phi i64 [ 0, %b463 ], [ %v4309, %b466 ]
  %v4301 = icmp slt i64 %v4300, %v4288
  br i1 %v4301, label %b466, label %b467
b466:
  %v4302 = mul i64 %v4300, 2
  %v4303 = getelementptr inbounds float, ptr %v4297, i64 %v4302
  %v4304 = mul i64 %v4300, 768
  %v4305 = getelementptr inbounds float, ptr %v4299, i64 %v4304
  %v4306 = getelementptr inbounds float, ptr %v4303, i64 0
  %v4307 = load <2 x float>, ptr %v4306, align 4
  %v4308 = getelementptr inbounds float, ptr %v4305, i64 0
  store <2 x float> %v4307, ptr %v4308, align 4
  %v4309 = add nsw i64 %v4300, 1
  br label %b465
b467:
  %v4310 = mul i64 %v4288, 2
  %v4311 = getelementptr inbounds float, ptr %v4297, i64 %v4310
  %v4312 = mul i64 %v4288, 768
  %v4313 = getelementptr inbounds float, ptr %v4299, i64 %v4312
  br label %b468
b468:
  %v4314 = phi i64 [ 0, %b467 ], [ %v4319, %b469 ]
  %v4315 = icmp slt i64 %v4314, %v4290
  br i1 %v4315, label %b469, label %b470
b469:
  %v4316 = getelementptr inbounds float, ptr %v4311, i64 %v4314
  %v4317 = load float, ptr %v4316, align 4
  %v4318 = getelementptr inbounds float, ptr %v4313, i64 %v4314
  store float %v4317, ptr %v4318, align 4
  %v4319 = add nsw i64 %v4314, 1
  br label %b468, !llvm.loop !9
b470:
  %v4320 = add nsw i64 %v4294, 1
  br label %b462
b464:
  br label %b471
b471:
  %v4321 = phi i64 [ 0, %b464 ], [ %v4356, %b479 ]
  %v4322 = icmp slt i64 %v4321, 0
  br i1 %v4322, label %b472, label %b473
b472:
  %v4323 = mul i64 %v4278, 8
  %v4324 = add i64 %v4323, %v4321
  %v4325 = getelementptr inbounds float, ptr %v4252, i64 %v4324
  br label %b474
b474:
  %v4326 = phi i64 [ 0, %b472 ], [ %v4344, %b475 ]
  %v4327 = icmp slt i64 %v4326, %v4282
  br i1 %v4327, label %b475, label %b476
b475:
  %v4328 = mul i64 %v4326, 8
  %v4329 = getelementptr inbounds float, ptr %v4325, i64 %v4328
  %v4330 = mul i64 %v4326, 32
  %v4331 = getelementptr inbounds float, ptr %v218, i64 %v4330
  %v4332 = getelementptr inbounds float, ptr %v4329, i64 0
  %v4333 = load <8 x float>, ptr %v4332, align 4
  %v4334 = getelementptr inbounds float, ptr %v4331, i64 0
  store <8 x float> %v4333, ptr %v4334, align 4
  %v4335 = getelementptr inbounds float, ptr %v4329, i64 8
  %v4336 = load <8 x float>, ptr %v4335, align 4
  %v4337 = getelementptr inbounds float, ptr %v4331, i64 8
  store <8 x float> %v4336, ptr %v4337, align 4
  %v4338 = getelementptr inbounds float, ptr %v4329, i64 16
  %v4339 = load <8 x float>, ptr %v4338, align 4
  %v4340 = getelementptr inbounds float, ptr %v4331, i64 16
  store <8 x float> %v4339, ptr %v4340, align 4
  %v4341 = getelementptr inbounds float, ptr %v4329, i64 24
  %v4342 = load <8 x float>, ptr %v4341, align 4
  %v4343 = getelementptr inbounds float, ptr %v4331, i64 24
  store <8 x float> %v4342, ptr %v4343, align 4
  %v4344 = add nsw i64 %v4326, 1
  br label %b474
b476:
  %v4345 = sdiv i64 %v4287, 2
  br label %b477
b477:
  %v4346 = phi i64 [ 0, %b476 ], [ %v4355, %b478 ]
  %v4347 = icmp slt i64 %v4346, %v4345
  br i1 %v4347, label %b478, label %b479
b478:
  %v4348 = mul i64 %v4346, 2
  %v4349 = add i64 %v4283, %v4348
  %v4350 = mul i64 %v4346, 768
  %v4351 = getelementptr inbounds float, ptr %v4253, i64 %v4350
  %v4352 = mul i64 %v4349, 8
  %v4353 = add i64 %v4352, %v4321
  %v4354 = getelementptr inbounds float, ptr %v4267, i64 %v4353
  call void @outer_2x32(ptr %v4351, ptr %v218, i64 %v4282, ptr %v4354, i64 8)
  %v4355 = add nsw i64 %v4346, 1
  br label %b477
b479:
  %v4356 = add nsw i64 %v4321, 32
  br label %b471
b473:
  %v4357 = mul i64 %v4278, 8
  %v4358 = add i64 %v4357, 0
  %v4359 = getelementptr inbounds float, ptr %v4252, i64 %v4358
  br label %b480
b480:
  %v4360 = phi i64 [ 0, %b473 ], [ %v4369, %b481 ]
  %v4361 = icmp slt i64 %v4360, %v4282
  br i1 %v4361, label %b481, label %b482
b481:
  %v4362 = mul i64 %v4360, 8
  %v4363 = getelementptr inbounds float, ptr %v4359, i64 %v4362
  %v4364 = mul i64 %v4360, 8
  %v4365 = getelementptr inbounds float, ptr %v218, i64 %v4364
  %v4366 = getelementptr inbounds float, ptr %v4363, i64 0
  %v4367 = load <8 x float>, ptr %v4366, align 4
  %v4368 = getelementptr inbounds float, ptr %v4365, i64 0
  store <8 x float> %v4367, ptr %v4368, align 4
  %v4369 = add nsw i64 %v4360, 1
  br label %b480
b482:
  %v4370 = sdiv i64 %v4287, 2
  br label %b483
b483:
  %v4371 = phi i64 [ 0, %b482 ], [ %v4380, %b484 ]
  %v4372 = icmp slt i64 %v4371, %v4370
  br i1 %v4372, label %b484, label %b485
b484:
  %v4373 = mul i64 %v4371, 2
  %v4374 = add i64 %v4283, %v4373
  %v4375 = mul i64 %v4371, 768
  %v4376 = getelementptr inbounds float, ptr %v4253, i64 %v4375
  %v4377 = mul i64 %v4374, 8
  %v4378 = add i64 %v4377, 0
  %v4379 = getelementptr inbounds float, ptr %v4267, i64 %v4378
  call void @outer_2x8(ptr %v4376, ptr %v218, i64 %v4282, ptr %v4379, i64 8)
  %v4380 = add nsw i64 %v4371, 1
  br label %b483
b485:
  %v4381 = add nsw i64 %v4283, 64
  br label %b459
b461:
  %v4382 = add nsw i64 %v4278, 384
  br label %b456
b458:
  %v4383 = icmp sgt i64 %v3, 1
  br i1 %v4383, label %b486, label %b487
b486:
  %v4384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4385 = atomicrmw add ptr %v4384, i64 1 acq_rel
  %v4386 = load i64, ptr %v213, align 8
  %v4387 = add i64 %v4386, 1
  store i64 %v4387, ptr %v213, align 8
  %v4388 = mul i64 %v3, %v4387
  br label %b488
b488:
  %v4389 = load atomic i64, ptr %v4384 acquire, align 8
  %v4390 = icmp slt i64 %v4389, %v4388
  br i1 %v4390, label %b489, label %b490
b489:
  %v4391 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  %v4392 = icmp eq i64 %v2, 0
  br i1 %v4392, label %b491, label %b492
b491:
  %v4393 = icmp ult i64 2, 8
  %v4394 = select i1 %v4393, i64 2, i64 8
  %v4395 = trunc i64 %v4394 to i32
  %v4396 = insertelement <8 x i32> poison, i32 %v4395, i64 0
  %v4397 = shufflevector <8 x i32> %v4396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4398 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4397
  br label %b493
b493:
  %v4399 = phi i64 [ 0, %b491 ], [ %v4416, %b498 ]
  %v4400 = phi <8 x float> [ splat (float 0x0000000000000000), %b491 ], [ %v4415, %b498 ]
  %v4401 = icmp slt i64 %v4399, %v8
  br i1 %v4401, label %b494, label %b495
b494:
  %v4402 = add i64 %v4399, 128
  %v4403 = icmp slt i64 %v4402, %v8
  %v4404 = select i1 %v4403, i64 %v4402, i64 %v8
  br label %b496
b496:
  %v4405 = phi i64 [ %v4399, %b494 ], [ %v4414, %b497 ]
  %v4406 = phi <8 x float> [ splat (float 0x0000000000000000), %b494 ], [ %v4413, %b497 ]
  %v4407 = icmp slt i64 %v4405, %v4404
  br i1 %v4407, label %b497, label %b498
b497:
  %v4408 = mul i64 %v4405, 2
  %v4409 = getelementptr inbounds float, ptr %v120, i64 %v4408
  %v4410 = add i64 0, 0
  %v4411 = getelementptr inbounds float, ptr %v4409, i64 %v4410
  %v4412 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4411, <8 x i1> %v4398, <8 x float> zeroinitializer)
  %v4413 = fadd <8 x float> %v4406, %v4412
  %v4414 = add nsw i64 %v4405, 1
  br label %b496
b498:
  %v4415 = fadd <8 x float> %v4400, %v4406
  %v4416 = add nsw i64 %v4399, 128
  br label %b493
b495:
  %v4417 = add i64 0, 0
  %v4418 = getelementptr inbounds float, ptr %v56, i64 %v4417
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4400, ptr align 4 %v4418, <8 x i1> %v4398)
  br label %b492
b492:
  %v4419 = icmp sgt i64 %v3, 1
  br i1 %v4419, label %b499, label %b500
b499:
  %v4420 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4421 = atomicrmw add ptr %v4420, i64 1 acq_rel
  %v4422 = load i64, ptr %v213, align 8
  %v4423 = add i64 %v4422, 1
  store i64 %v4423, ptr %v213, align 8
  %v4424 = mul i64 %v3, %v4423
  br label %b501
b501:
  %v4425 = load atomic i64, ptr %v4420 acquire, align 8
  %v4426 = icmp slt i64 %v4425, %v4424
  br i1 %v4426, label %b502, label %b503
b502:
  %v4427 = call i32 @sched_yield()
  br label %b501
b503:
  br label %b500
b500:
  %v4428 = icmp eq i64 %v2, 0
  br i1 %v4428, label %b504, label %b505
b504:
  br label %b506
b506:
  %v4429 = phi i64 [ 0, %b504 ], [ %v4474, %b511 ]
  %v4430 = icmp slt i64 %v4429, 2
  br i1 %v4430, label %b507, label %b508
b507:
  br label %b509
b509:
  %v4431 = phi i64 [ 0, %b507 ], [ %v4467, %b514 ]
  %v4432 = phi <8 x float> [ splat (float 0x0000000000000000), %b507 ], [ %v4466, %b514 ]
  %v4433 = icmp slt i64 %v4431, %v8
  br i1 %v4433, label %b510, label %b511
b510:
  %v4434 = add i64 %v4431, 128
  %v4435 = icmp slt i64 %v4434, %v8
  %v4436 = select i1 %v4435, i64 %v4434, i64 %v8
  br label %b512
b512:
  %v4437 = phi i64 [ %v4431, %b510 ], [ %v4465, %b513 ]
  %v4438 = phi <8 x float> [ splat (float 0x0000000000000000), %b510 ], [ %v4464, %b513 ]
  %v4439 = icmp slt i64 %v4437, %v4436
  br i1 %v4439, label %b513, label %b514
b513:
  %v4440 = mul i64 %v4437, 16
  %v4441 = getelementptr inbounds float, ptr %v30, i64 %v4440
  %v4442 = mul i64 %v4437, 16
  %v4443 = getelementptr inbounds float, ptr %v94, i64 %v4442
  %v4444 = mul i64 %v4437, 2
  %v4445 = getelementptr inbounds float, ptr %v96, i64 %v4444
  %v4446 = add i64 0, %v4429
  %v4447 = getelementptr inbounds float, ptr %v4445, i64 %v4446
  %v4448 = load float, ptr %v4447, align 4
  %v4449 = fdiv float 0x3FF0000000000000, %v4448
  %v4450 = mul i64 %v4429, 8
  %v4451 = add i64 0, %v4450
  %v4452 = add i64 %v4451, 0
  %v4453 = getelementptr inbounds float, ptr %v4441, i64 %v4452
  %v4454 = load <8 x float>, ptr %v4453, align 4
  %v4455 = mul i64 %v4429, 8
  %v4456 = add i64 0, %v4455
  %v4457 = add i64 %v4456, 0
  %v4458 = getelementptr inbounds float, ptr %v4443, i64 %v4457
  %v4459 = load <8 x float>, ptr %v4458, align 4
  %v4460 = insertelement <8 x float> poison, float %v4449, i64 0
  %v4461 = shufflevector <8 x float> %v4460, <8 x float> poison, <8 x i32> zeroinitializer
  %v4462 = fmul <8 x float> %v4459, %v4461
  %v4463 = fmul <8 x float> %v4454, %v4462
  %v4464 = fadd <8 x float> %v4438, %v4463
  %v4465 = add nsw i64 %v4437, 1
  br label %b512
b514:
  %v4466 = fadd <8 x float> %v4432, %v4438
  %v4467 = add nsw i64 %v4431, 128
  br label %b509
b511:
  %v4468 = mul i64 %v4429, 8
  %v4469 = add i64 0, %v4468
  %v4470 = mul i64 0, 8
  %v4471 = add i64 %v4469, %v4470
  %v4472 = add i64 %v4471, 0
  %v4473 = getelementptr inbounds float, ptr %v134, i64 %v4472
  store <8 x float> %v4432, ptr %v4473, align 4
  %v4474 = add nsw i64 %v4429, 1
  br label %b506
b508:
  br label %b505
b505:
  %v4475 = icmp sgt i64 %v3, 1
  br i1 %v4475, label %b515, label %b516
b515:
  %v4476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4477 = atomicrmw add ptr %v4476, i64 1 acq_rel
  %v4478 = load i64, ptr %v213, align 8
  %v4479 = add i64 %v4478, 1
  store i64 %v4479, ptr %v213, align 8
  %v4480 = mul i64 %v3, %v4479
  br label %b517
b517:
  %v4481 = load atomic i64, ptr %v4476 acquire, align 8
  %v4482 = icmp slt i64 %v4481, %v4480
  br i1 %v4482, label %b518, label %b519
b518:
  %v4483 = call i32 @sched_yield()
  br label %b517
b519:
  br label %b516
b516:
  %v4484 = icmp eq i64 %v2, 0
  br i1 %v4484, label %b520, label %b521
b520:
  br label %b522
b522:
  %v4485 = phi i64 [ 0, %b520 ], [ %v4632, %b527 ]
  %v4486 = icmp slt i64 %v4485, 2
  br i1 %v4486, label %b523, label %b524
b523:
  br label %b525
b525:
  %v4487 = phi i64 [ 0, %b523 ], [ %v4625, %b530 ]
  %v4488 = phi <8 x float> [ splat (float 0x0000000000000000), %b523 ], [ %v4624, %b530 ]
  %v4489 = icmp slt i64 %v4487, %v8
  br i1 %v4489, label %b526, label %b527
b526:
  %v4490 = add i64 %v4487, 128
  %v4491 = icmp slt i64 %v4490, %v8
  %v4492 = select i1 %v4491, i64 %v4490, i64 %v8
  br label %b528
b528:
  %v4493 = phi i64 [ %v4487, %b526 ], [ %v4623, %b529 ]
  %v4494 = phi <8 x float> [ splat (float 0x0000000000000000), %b526 ], [ %v4622, %b529 ]
  %v4495 = icmp slt i64 %v4493, %v4492
  br i1 %v4495, label %b529, label %b530
b529:
  %v4496 = mul i64 %v4493, 2
  %v4497 = getelementptr inbounds float, ptr %v102, i64 %v4496
  %v4498 = add i64 0, %v4485
  %v4499 = getelementptr inbounds float, ptr %v4497, i64 %v4498
  %v4500 = load float, ptr %v4499, align 4
  %v4501 = fdiv float %v4500, 0x4020000000000000
  %v4502 = mul i64 %v4493, 16
  %v4503 = getelementptr inbounds float, ptr %v80, i64 %v4502
  %v4504 = mul i64 %v4493, 2
  %v4505 = getelementptr inbounds float, ptr %v82, i64 %v4504
  %v4506 = add i64 0, %v4485
  %v4507 = getelementptr inbounds float, ptr %v4505, i64 %v4506
  %v4508 = load float, ptr %v4507, align 4
  %v4509 = fdiv float 0x3FF0000000000000, %v4508
  %v4510 = mul i64 %v4493, 16
  %v4511 = getelementptr inbounds float, ptr %v104, i64 %v4510
  %v4512 = mul i64 %v4493, 50
  %v4513 = getelementptr inbounds float, ptr %v68, i64 %v4512
  %v4514 = add i64 48, %v4485
  %v4515 = getelementptr inbounds float, ptr %v4513, i64 %v4514
  %v4516 = load float, ptr %v4515, align 4
  %v4517 = add i64 0, %v4485
  %v4518 = getelementptr inbounds float, ptr %v24, i64 %v4517
  %v4519 = load float, ptr %v4518, align 4
  %v4520 = fadd float %v4516, %v4519
  %v4521 = call float @llvm.fabs.f32(float %v4520)
  %v4522 = fneg float %v4521
  %v4523 = fcmp olt float %v4522, 0xC05A400000000000
  %v4524 = select i1 %v4523, float 0xC05A400000000000, float %v4522
  %v4525 = call float @llvm.fmuladd.f32(float %v4524, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4526 = fsub float %v4525, 0x4168000000000000
  %v4527 = call float @llvm.fmuladd.f32(float %v4526, float 0xBFE62E4000000000, float %v4524)
  %v4528 = call float @llvm.fmuladd.f32(float %v4526, float 0xBEB7F7D1C0000000, float %v4527)
  %v4529 = bitcast float %v4525 to i32
  %v4530 = fmul float %v4528, %v4528
  %v4531 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4528, float 0x3F81227F40000000)
  %v4532 = call float @llvm.fmuladd.f32(float %v4531, float %v4528, float 0x3FA5556740000000)
  %v4533 = call float @llvm.fmuladd.f32(float %v4532, float %v4528, float 0x3FC5554B00000000)
  %v4534 = call float @llvm.fmuladd.f32(float %v4533, float %v4528, float 0x3FDFFFFFE0000000)
  %v4535 = call float @llvm.fmuladd.f32(float %v4530, float %v4534, float %v4528)
  %v4536 = sub i32 %v4529, 1262485250
  %v4537 = lshr i32 %v4536, 1
  %v4538 = sub i32 %v4536, %v4537
  %v4539 = shl i32 %v4537, 23
  %v4540 = bitcast i32 %v4539 to float
  %v4541 = shl i32 %v4538, 23
  %v4542 = bitcast i32 %v4541 to float
  %v4543 = fadd float %v4535, 0x3FF0000000000000
  %v4544 = fmul float %v4543, %v4540
  %v4545 = fmul float %v4544, %v4542
  %v4546 = fcmp olt float %v4520, 0x0000000000000000
  %v4547 = select i1 %v4546, float %v4545, float 0x3FF0000000000000
  %v4548 = fadd float %v4545, 0x3FF0000000000000
  %v4549 = fdiv float %v4547, %v4548
  %v4550 = fmul float 0x3FF0000000000000, %v4549
  %v4551 = fdiv float %v4550, 0x4020000000000000
  %v4552 = mul i64 %v4493, 16
  %v4553 = getelementptr inbounds float, ptr %v114, i64 %v4552
  %v4554 = mul i64 %v4493, 2
  %v4555 = getelementptr inbounds float, ptr %v116, i64 %v4554
  %v4556 = add i64 0, %v4485
  %v4557 = getelementptr inbounds float, ptr %v4555, i64 %v4556
  %v4558 = load float, ptr %v4557, align 4
  %v4559 = fdiv float %v4558, 0x4020000000000000
  %v4560 = mul i64 %v4493, 16
  %v4561 = getelementptr inbounds float, ptr %v74, i64 %v4560
  %v4562 = mul i64 %v4493, 16
  %v4563 = getelementptr inbounds float, ptr %v72, i64 %v4562
  %v4564 = mul i64 %v4485, 8
  %v4565 = add i64 0, %v4564
  %v4566 = add i64 %v4565, 0
  %v4567 = getelementptr inbounds float, ptr %v4503, i64 %v4566
  %v4568 = load <8 x float>, ptr %v4567, align 4
  %v4569 = insertelement <8 x float> poison, float %v4509, i64 0
  %v4570 = shufflevector <8 x float> %v4569, <8 x float> poison, <8 x i32> zeroinitializer
  %v4571 = fmul <8 x float> %v4568, %v4570
  %v4572 = insertelement <8 x float> poison, float %v4501, i64 0
  %v4573 = shufflevector <8 x float> %v4572, <8 x float> poison, <8 x i32> zeroinitializer
  %v4574 = fmul <8 x float> %v4573, %v4571
  %v4575 = mul i64 %v4485, 8
  %v4576 = add i64 0, %v4575
  %v4577 = add i64 %v4576, 0
  %v4578 = getelementptr inbounds float, ptr %v4511, i64 %v4577
  %v4579 = load <8 x float>, ptr %v4578, align 4
  %v4580 = fneg <8 x float> %v4579
  %v4581 = insertelement <8 x float> poison, float %v4551, i64 0
  %v4582 = shufflevector <8 x float> %v4581, <8 x float> poison, <8 x i32> zeroinitializer
  %v4583 = fmul <8 x float> %v4580, %v4582
  %v4584 = mul i64 %v4485, 8
  %v4585 = add i64 0, %v4584
  %v4586 = add i64 %v4585, 0
  %v4587 = getelementptr inbounds float, ptr %v4553, i64 %v4586
  %v4588 = load <8 x float>, ptr %v4587, align 4
  %v4589 = fadd <8 x float> %v4583, %v4588
  %v4590 = insertelement <8 x float> poison, float %v4508, i64 0
  %v4591 = shufflevector <8 x float> %v4590, <8 x float> poison, <8 x i32> zeroinitializer
  %v4592 = fdiv <8 x float> %v4589, %v4591
  %v4593 = fadd <8 x float> %v4574, %v4592
  %v4594 = insertelement <8 x float> poison, float %v4559, i64 0
  %v4595 = shufflevector <8 x float> %v4594, <8 x float> poison, <8 x i32> zeroinitializer
  %v4596 = fadd <8 x float> %v4593, %v4595
  %v4597 = mul i64 %v4485, 8
  %v4598 = add i64 0, %v4597
  %v4599 = add i64 %v4598, 0
  %v4600 = getelementptr inbounds float, ptr %v26, i64 %v4599
  %v4601 = load <8 x float>, ptr %v4600, align 4
  %v4602 = fmul <8 x float> %v4601, %v4571
  %v4603 = mul i64 %v4485, 8
  %v4604 = add i64 0, %v4603
  %v4605 = add i64 %v4604, 0
  %v4606 = getelementptr inbounds float, ptr %v28, i64 %v4605
  %v4607 = load <8 x float>, ptr %v4606, align 4
  %v4608 = fadd <8 x float> %v4602, %v4607
  %v4609 = mul i64 %v4485, 8
  %v4610 = add i64 0, %v4609
  %v4611 = add i64 %v4610, 0
  %v4612 = getelementptr inbounds float, ptr %v4561, i64 %v4611
  %v4613 = load <8 x float>, ptr %v4612, align 4
  %v4614 = mul i64 %v4485, 8
  %v4615 = add i64 0, %v4614
  %v4616 = add i64 %v4615, 0
  %v4617 = getelementptr inbounds float, ptr %v4563, i64 %v4616
  %v4618 = load <8 x float>, ptr %v4617, align 4
  %v4619 = fsub <8 x float> %v4613, %v4618
  %v4620 = fsub <8 x float> %v4608, %v4619
  %v4621 = fmul <8 x float> %v4596, %v4620
  %v4622 = fadd <8 x float> %v4494, %v4621
  %v4623 = add nsw i64 %v4493, 1
  br label %b528
b530:
  %v4624 = fadd <8 x float> %v4488, %v4494
  %v4625 = add nsw i64 %v4487, 128
  br label %b525
b527:
  %v4626 = mul i64 %v4485, 8
  %v4627 = add i64 0, %v4626
  %v4628 = mul i64 0, 8
  %v4629 = add i64 %v4627, %v4628
  %v4630 = add i64 %v4629, 0
  %v4631 = getelementptr inbounds float, ptr %v136, i64 %v4630
  store <8 x float> %v4488, ptr %v4631, align 4
  %v4632 = add nsw i64 %v4485, 1
  br label %b522
b524:
  br label %b521
b521:
  %v4633 = icmp sgt i64 %v3, 1
  br i1 %v4633, label %b531, label %b532
b531:
  %v4634 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4635 = atomicrmw add ptr %v4634, i64 1 acq_rel
  %v4636 = load i64, ptr %v213, align 8
  %v4637 = add i64 %v4636, 1
  store i64 %v4637, ptr %v213, align 8
  %v4638 = mul i64 %v3, %v4637
  br label %b533
b533:
  %v4639 = load atomic i64, ptr %v4634 acquire, align 8
  %v4640 = icmp slt i64 %v4639, %v4638
  br i1 %v4640, label %b534, label %b535
b534:
  %v4641 = call i32 @sched_yield()
  br label %b533
b535:
  br label %b532
b532:
  %v4642 = icmp eq i64 %v2, 0
  br i1 %v4642, label %b536, label %b537
b536:
  br label %b538
b538:
  %v4643 = phi i64 [ 0, %b536 ], [ %v4768, %b543 ]
  %v4644 = icmp slt i64 %v4643, 2
  br i1 %v4644, label %b539, label %b540
b539:
  br label %b541
b541:
  %v4645 = phi i64 [ 0, %b539 ], [ %v4761, %b546 ]
  %v4646 = phi <8 x float> [ splat (float 0x0000000000000000), %b539 ], [ %v4760, %b546 ]
  %v4647 = icmp slt i64 %v4645, %v8
  br i1 %v4647, label %b542, label %b543
b542:
  %v4648 = add i64 %v4645, 128
  %v4649 = icmp slt i64 %v4648, %v8
  %v4650 = select i1 %v4649, i64 %v4648, i64 %v8
  br label %b544
b544:
  %v4651 = phi i64 [ %v4645, %b542 ], [ %v4759, %b545 ]
  %v4652 = phi <8 x float> [ splat (float 0x0000000000000000), %b542 ], [ %v4758, %b545 ]
  %v4653 = icmp slt i64 %v4651, %v4650
  br i1 %v4653, label %b545, label %b546
b545:
  %v4654 = mul i64 %v4651, 2
  %v4655 = getelementptr inbounds float, ptr %v102, i64 %v4654
  %v4656 = add i64 0, %v4643
  %v4657 = getelementptr inbounds float, ptr %v4655, i64 %v4656
  %v4658 = load float, ptr %v4657, align 4
  %v4659 = fdiv float %v4658, 0x4020000000000000
  %v4660 = mul i64 %v4651, 16
  %v4661 = getelementptr inbounds float, ptr %v80, i64 %v4660
  %v4662 = mul i64 %v4651, 2
  %v4663 = getelementptr inbounds float, ptr %v82, i64 %v4662
  %v4664 = add i64 0, %v4643
  %v4665 = getelementptr inbounds float, ptr %v4663, i64 %v4664
  %v4666 = load float, ptr %v4665, align 4
  %v4667 = fdiv float 0x3FF0000000000000, %v4666
  %v4668 = mul i64 %v4651, 16
  %v4669 = getelementptr inbounds float, ptr %v104, i64 %v4668
  %v4670 = mul i64 %v4651, 50
  %v4671 = getelementptr inbounds float, ptr %v68, i64 %v4670
  %v4672 = add i64 48, %v4643
  %v4673 = getelementptr inbounds float, ptr %v4671, i64 %v4672
  %v4674 = load float, ptr %v4673, align 4
  %v4675 = add i64 0, %v4643
  %v4676 = getelementptr inbounds float, ptr %v24, i64 %v4675
  %v4677 = load float, ptr %v4676, align 4
  %v4678 = fadd float %v4674, %v4677
  %v4679 = call float @llvm.fabs.f32(float %v4678)
  %v4680 = fneg float %v4679
  %v4681 = fcmp olt float %v4680, 0xC05A400000000000
  %v4682 = select i1 %v4681, float 0xC05A400000000000, float %v4680
  %v4683 = call float @llvm.fmuladd.f32(float %v4682, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4684 = fsub float %v4683, 0x4168000000000000
  %v4685 = call float @llvm.fmuladd.f32(float %v4684, float 0xBFE62E4000000000, float %v4682)
  %v4686 = call float @llvm.fmuladd.f32(float %v4684, float 0xBEB7F7D1C0000000, float %v4685)
  %v4687 = bitcast float %v4683 to i32
  %v4688 = fmul float %v4686, %v4686
  %v4689 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4686, float 0x3F81227F40000000)
  %v4690 = call float @llvm.fmuladd.f32(float %v4689, float %v4686, float 0x3FA5556740000000)
  %v4691 = call float @llvm.fmuladd.f32(float %v4690, float %v4686, float 0x3FC5554B00000000)
  %v4692 = call float @llvm.fmuladd.f32(float %v4691, float %v4686, float 0x3FDFFFFFE0000000)
  %v4693 = call float @llvm.fmuladd.f32(float %v4688, float %v4692, float %v4686)
  %v4694 = sub i32 %v4687, 1262485250
  %v4695 = lshr i32 %v4694, 1
  %v4696 = sub i32 %v4694, %v4695
  %v4697 = shl i32 %v4695, 23
  %v4698 = bitcast i32 %v4697 to float
  %v4699 = shl i32 %v4696, 23
  %v4700 = bitcast i32 %v4699 to float
  %v4701 = fadd float %v4693, 0x3FF0000000000000
  %v4702 = fmul float %v4701, %v4698
  %v4703 = fmul float %v4702, %v4700
  %v4704 = fcmp olt float %v4678, 0x0000000000000000
  %v4705 = select i1 %v4704, float %v4703, float 0x3FF0000000000000
  %v4706 = fadd float %v4703, 0x3FF0000000000000
  %v4707 = fdiv float %v4705, %v4706
  %v4708 = fmul float 0x3FF0000000000000, %v4707
  %v4709 = fdiv float %v4708, 0x4020000000000000
  %v4710 = mul i64 %v4651, 16
  %v4711 = getelementptr inbounds float, ptr %v114, i64 %v4710
  %v4712 = mul i64 %v4651, 2
  %v4713 = getelementptr inbounds float, ptr %v116, i64 %v4712
  %v4714 = add i64 0, %v4643
  %v4715 = getelementptr inbounds float, ptr %v4713, i64 %v4714
  %v4716 = load float, ptr %v4715, align 4
  %v4717 = fdiv float %v4716, 0x4020000000000000
  %v4718 = mul i64 %v4643, 8
  %v4719 = add i64 0, %v4718
  %v4720 = add i64 %v4719, 0
  %v4721 = getelementptr inbounds float, ptr %v4661, i64 %v4720
  %v4722 = load <8 x float>, ptr %v4721, align 4
  %v4723 = insertelement <8 x float> poison, float %v4667, i64 0
  %v4724 = shufflevector <8 x float> %v4723, <8 x float> poison, <8 x i32> zeroinitializer
  %v4725 = fmul <8 x float> %v4722, %v4724
  %v4726 = insertelement <8 x float> poison, float %v4659, i64 0
  %v4727 = shufflevector <8 x float> %v4726, <8 x float> poison, <8 x i32> zeroinitializer
  %v4728 = fmul <8 x float> %v4727, %v4725
  %v4729 = mul i64 %v4643, 8
  %v4730 = add i64 0, %v4729
  %v4731 = add i64 %v4730, 0
  %v4732 = getelementptr inbounds float, ptr %v4669, i64 %v4731
  %v4733 = load <8 x float>, ptr %v4732, align 4
  %v4734 = fneg <8 x float> %v4733
  %v4735 = insertelement <8 x float> poison, float %v4709, i64 0
  %v4736 = shufflevector <8 x float> %v4735, <8 x float> poison, <8 x i32> zeroinitializer
  %v4737 = fmul <8 x float> %v4734, %v4736
  %v4738 = mul i64 %v4643, 8
  %v4739 = add i64 0, %v4738
  %v4740 = add i64 %v4739, 0
  %v4741 = getelementptr inbounds float, ptr %v4711, i64 %v4740
  %v4742 = load <8 x float>, ptr %v4741, align 4
  %v4743 = fadd <8 x float> %v4737, %v4742
  %v4744 = insertelement <8 x float> poison, float %v4666, i64 0
  %v4745 = shufflevector <8 x float> %v4744, <8 x float> poison, <8 x i32> zeroinitializer
  %v4746 = fdiv <8 x float> %v4743, %v4745
  %v4747 = fadd <8 x float> %v4728, %v4746
  %v4748 = insertelement <8 x float> poison, float %v4717, i64 0
  %v4749 = shufflevector <8 x float> %v4748, <8 x float> poison, <8 x i32> zeroinitializer
  %v4750 = fadd <8 x float> %v4747, %v4749
  %v4751 = mul i64 %v4643, 8
  %v4752 = add i64 0, %v4751
  %v4753 = add i64 %v4752, 0
  %v4754 = getelementptr inbounds float, ptr %v26, i64 %v4753
  %v4755 = load <8 x float>, ptr %v4754, align 4
  %v4756 = fmul <8 x float> %v4750, %v4755
  %v4757 = fmul <8 x float> %v4756, %v4725
  %v4758 = fadd <8 x float> %v4652, %v4757
  %v4759 = add nsw i64 %v4651, 1
  br label %b544
b546:
  %v4760 = fadd <8 x float> %v4646, %v4652
  %v4761 = add nsw i64 %v4645, 128
  br label %b541
b543:
  %v4762 = mul i64 %v4643, 8
  %v4763 = add i64 0, %v4762
  %v4764 = mul i64 0, 8
  %v4765 = add i64 %v4763, %v4764
  %v4766 = add i64 %v4765, 0
  %v4767 = getelementptr inbounds float, ptr %v138, i64 %v4766
  store <8 x float> %v4646, ptr %v4767, align 4
  %v4768 = add nsw i64 %v4643, 1
  br label %b538
b540:
  br label %b537
b537:
  %v4769 = icmp sgt i64 %v3, 1
  br i1 %v4769, label %b547, label %b548
b547:
  %v4770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4771 = atomicrmw add ptr %v4770, i64 1 acq_rel
  %v4772 = load i64, ptr %v213, align 8
  %v4773 = add i64 %v4772, 1
  store i64 %v4773, ptr %v213, align 8
  %v4774 = mul i64 %v3, %v4773
  br label %b549
b549:
  %v4775 = load atomic i64, ptr %v4770 acquire, align 8
  %v4776 = icmp slt i64 %v4775, %v4774
  br i1 %v4776, label %b550, label %b551
b550:
  %v4777 = call i32 @sched_yield()
  br label %b549
b551:
  br label %b548
b548:
  %v4778 = icmp eq i64 %v2, 0
  br i1 %v4778, label %b552, label %b553
b552:
  br label %b554
b554:
  %v4779 = phi i64 [ 0, %b552 ], [ %v4807, %b559 ]
  %v4780 = icmp slt i64 %v4779, 2
  br i1 %v4780, label %b555, label %b556
b555:
  br label %b557
b557:
  %v4781 = phi i64 [ 0, %b555 ], [ %v4800, %b562 ]
  %v4782 = phi <8 x float> [ splat (float 0x0000000000000000), %b555 ], [ %v4799, %b562 ]
  %v4783 = icmp slt i64 %v4781, %v8
  br i1 %v4783, label %b558, label %b559
b558:
  %v4784 = add i64 %v4781, 128
  %v4785 = icmp slt i64 %v4784, %v8
  %v4786 = select i1 %v4785, i64 %v4784, i64 %v8
  br label %b560
b560:
  %v4787 = phi i64 [ %v4781, %b558 ], [ %v4798, %b561 ]
  %v4788 = phi <8 x float> [ splat (float 0x0000000000000000), %b558 ], [ %v4797, %b561 ]
  %v4789 = icmp slt i64 %v4787, %v4786
  br i1 %v4789, label %b561, label %b562
b561:
  %v4790 = mul i64 %v4787, 16
  %v4791 = getelementptr inbounds float, ptr %v30, i64 %v4790
  %v4792 = mul i64 %v4779, 8
  %v4793 = add i64 0, %v4792
  %v4794 = add i64 %v4793, 0
  %v4795 = getelementptr inbounds float, ptr %v4791, i64 %v4794
  %v4796 = load <8 x float>, ptr %v4795, align 4
  %v4797 = fadd <8 x float> %v4788, %v4796
  %v4798 = add nsw i64 %v4787, 1
  br label %b560
b562:
  %v4799 = fadd <8 x float> %v4782, %v4788
  %v4800 = add nsw i64 %v4781, 128
  br label %b557
b559:
  %v4801 = mul i64 %v4779, 8
  %v4802 = add i64 0, %v4801
  %v4803 = mul i64 0, 8
  %v4804 = add i64 %v4802, %v4803
  %v4805 = add i64 %v4804, 0
  %v4806 = getelementptr inbounds float, ptr %v140, i64 %v4805
  store <8 x float> %v4782, ptr %v4806, align 4
  %v4807 = add nsw i64 %v4779, 1
  br label %b554
b556:
  br label %b553
b553:
  %v4808 = icmp sgt i64 %v3, 1
  br i1 %v4808, label %b563, label %b564
b563:
  %v4809 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4810 = atomicrmw add ptr %v4809, i64 1 acq_rel
  %v4811 = load i64, ptr %v213, align 8
  %v4812 = add i64 %v4811, 1
  store i64 %v4812, ptr %v213, align 8
  %v4813 = mul i64 %v3, %v4812
  br label %b565
b565:
  %v4814 = load atomic i64, ptr %v4809 acquire, align 8
  %v4815 = icmp slt i64 %v4814, %v4813
  br i1 %v4815, label %b566, label %b567
b566:
  %v4816 = call i32 @sched_yield()
  br label %b565
b567:
  br label %b564
b564:
  %v4817 = icmp eq i64 %v2, 0
  br i1 %v4817, label %b568, label %b569
b568:
  br label %b570
b570:
  %v4818 = phi i64 [ 0, %b568 ], [ %v4942, %b575 ]
  %v4819 = icmp slt i64 %v4818, 2
  br i1 %v4819, label %b571, label %b572
b571:
  br label %b573
b573:
  %v4820 = phi i64 [ 0, %b571 ], [ %v4935, %b578 ]
  %v4821 = phi <8 x float> [ splat (float 0x0000000000000000), %b571 ], [ %v4934, %b578 ]
  %v4822 = icmp slt i64 %v4820, %v8
  br i1 %v4822, label %b574, label %b575
b574:
  %v4823 = add i64 %v4820, 128
  %v4824 = icmp slt i64 %v4823, %v8
  %v4825 = select i1 %v4824, i64 %v4823, i64 %v8
  br label %b576
b576:
  %v4826 = phi i64 [ %v4820, %b574 ], [ %v4933, %b577 ]
  %v4827 = phi <8 x float> [ splat (float 0x0000000000000000), %b574 ], [ %v4932, %b577 ]
  %v4828 = icmp slt i64 %v4826, %v4825
  br i1 %v4828, label %b577, label %b578
b577:
  %v4829 = mul i64 %v4826, 2
  %v4830 = getelementptr inbounds float, ptr %v102, i64 %v4829
  %v4831 = add i64 0, %v4818
  %v4832 = getelementptr inbounds float, ptr %v4830, i64 %v4831
  %v4833 = load float, ptr %v4832, align 4
  %v4834 = fdiv float %v4833, 0x4020000000000000
  %v4835 = mul i64 %v4826, 16
  %v4836 = getelementptr inbounds float, ptr %v80, i64 %v4835
  %v4837 = mul i64 %v4826, 2
  %v4838 = getelementptr inbounds float, ptr %v82, i64 %v4837
  %v4839 = add i64 0, %v4818
  %v4840 = getelementptr inbounds float, ptr %v4838, i64 %v4839
  %v4841 = load float, ptr %v4840, align 4
  %v4842 = fdiv float 0x3FF0000000000000, %v4841
  %v4843 = mul i64 %v4826, 16
  %v4844 = getelementptr inbounds float, ptr %v104, i64 %v4843
  %v4845 = mul i64 %v4826, 50
  %v4846 = getelementptr inbounds float, ptr %v68, i64 %v4845
  %v4847 = add i64 48, %v4818
  %v4848 = getelementptr inbounds float, ptr %v4846, i64 %v4847
  %v4849 = load float, ptr %v4848, align 4
  %v4850 = add i64 0, %v4818
  %v4851 = getelementptr inbounds float, ptr %v24, i64 %v4850
  %v4852 = load float, ptr %v4851, align 4
  %v4853 = fadd float %v4849, %v4852
  %v4854 = call float @llvm.fabs.f32(float %v4853)
  %v4855 = fneg float %v4854
  %v4856 = fcmp olt float %v4855, 0xC05A400000000000
  %v4857 = select i1 %v4856, float 0xC05A400000000000, float %v4855
  %v4858 = call float @llvm.fmuladd.f32(float %v4857, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4859 = fsub float %v4858, 0x4168000000000000
  %v4860 = call float @llvm.fmuladd.f32(float %v4859, float 0xBFE62E4000000000, float %v4857)
  %v4861 = call float @llvm.fmuladd.f32(float %v4859, float 0xBEB7F7D1C0000000, float %v4860)
  %v4862 = bitcast float %v4858 to i32
  %v4863 = fmul float %v4861, %v4861
  %v4864 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4861, float 0x3F81227F40000000)
  %v4865 = call float @llvm.fmuladd.f32(float %v4864, float %v4861, float 0x3FA5556740000000)
  %v4866 = call float @llvm.fmuladd.f32(float %v4865, float %v4861, float 0x3FC5554B00000000)
  %v4867 = call float @llvm.fmuladd.f32(float %v4866, float %v4861, float 0x3FDFFFFFE0000000)
  %v4868 = call float @llvm.fmuladd.f32(float %v4863, float %v4867, float %v4861)
  %v4869 = sub i32 %v4862, 1262485250
  %v4870 = lshr i32 %v4869, 1
  %v4871 = sub i32 %v4869, %v4870
  %v4872 = shl i32 %v4870, 23
  %v4873 = bitcast i32 %v4872 to float
  %v4874 = shl i32 %v4871, 23
  %v4875 = bitcast i32 %v4874 to float
  %v4876 = fadd float %v4868, 0x3FF0000000000000
  %v4877 = fmul float %v4876, %v4873
  %v4878 = fmul float %v4877, %v4875
  %v4879 = fcmp olt float %v4853, 0x0000000000000000
  %v4880 = select i1 %v4879, float %v4878, float 0x3FF0000000000000
  %v4881 = fadd float %v4878, 0x3FF0000000000000
  %v4882 = fdiv float %v4880, %v4881
  %v4883 = fmul float 0x3FF0000000000000, %v4882
  %v4884 = fdiv float %v4883, 0x4020000000000000
  %v4885 = mul i64 %v4826, 16
  %v4886 = getelementptr inbounds float, ptr %v114, i64 %v4885
  %v4887 = mul i64 %v4826, 2
  %v4888 = getelementptr inbounds float, ptr %v116, i64 %v4887
  %v4889 = add i64 0, %v4818
  %v4890 = getelementptr inbounds float, ptr %v4888, i64 %v4889
  %v4891 = load float, ptr %v4890, align 4
  %v4892 = fdiv float %v4891, 0x4020000000000000
  %v4893 = mul i64 %v4818, 8
  %v4894 = add i64 0, %v4893
  %v4895 = add i64 %v4894, 0
  %v4896 = getelementptr inbounds float, ptr %v4836, i64 %v4895
  %v4897 = load <8 x float>, ptr %v4896, align 4
  %v4898 = insertelement <8 x float> poison, float %v4842, i64 0
  %v4899 = shufflevector <8 x float> %v4898, <8 x float> poison, <8 x i32> zeroinitializer
  %v4900 = fmul <8 x float> %v4897, %v4899
  %v4901 = insertelement <8 x float> poison, float %v4834, i64 0
  %v4902 = shufflevector <8 x float> %v4901, <8 x float> poison, <8 x i32> zeroinitializer
  %v4903 = fmul <8 x float> %v4902, %v4900
  %v4904 = mul i64 %v4818, 8
  %v4905 = add i64 0, %v4904
  %v4906 = add i64 %v4905, 0
  %v4907 = getelementptr inbounds float, ptr %v4844, i64 %v4906
  %v4908 = load <8 x float>, ptr %v4907, align 4
  %v4909 = fneg <8 x float> %v4908
  %v4910 = insertelement <8 x float> poison, float %v4884, i64 0
  %v4911 = shufflevector <8 x float> %v4910, <8 x float> poison, <8 x i32> zeroinitializer
  %v4912 = fmul <8 x float> %v4909, %v4911
  %v4913 = mul i64 %v4818, 8
  %v4914 = add i64 0, %v4913
  %v4915 = add i64 %v4914, 0
  %v4916 = getelementptr inbounds float, ptr %v4886, i64 %v4915
  %v4917 = load <8 x float>, ptr %v4916, align 4
  %v4918 = fadd <8 x float> %v4912, %v4917
  %v4919 = insertelement <8 x float> poison, float %v4841, i64 0
  %v4920 = shufflevector <8 x float> %v4919, <8 x float> poison, <8 x i32> zeroinitializer
  %v4921 = fdiv <8 x float> %v4918, %v4920
  %v4922 = fadd <8 x float> %v4903, %v4921
  %v4923 = insertelement <8 x float> poison, float %v4892, i64 0
  %v4924 = shufflevector <8 x float> %v4923, <8 x float> poison, <8 x i32> zeroinitializer
  %v4925 = fadd <8 x float> %v4922, %v4924
  %v4926 = mul i64 %v4818, 8
  %v4927 = add i64 0, %v4926
  %v4928 = add i64 %v4927, 0
  %v4929 = getelementptr inbounds float, ptr %v26, i64 %v4928
  %v4930 = load <8 x float>, ptr %v4929, align 4
  %v4931 = fmul <8 x float> %v4925, %v4930
  %v4932 = fadd <8 x float> %v4827, %v4931
  %v4933 = add nsw i64 %v4826, 1
  br label %b576
b578:
  %v4934 = fadd <8 x float> %v4821, %v4827
  %v4935 = add nsw i64 %v4820, 128
  br label %b573
b575:
  %v4936 = mul i64 %v4818, 8
  %v4937 = add i64 0, %v4936
  %v4938 = mul i64 0, 8
  %v4939 = add i64 %v4937, %v4938
  %v4940 = add i64 %v4939, 0
  %v4941 = getelementptr inbounds float, ptr %v142, i64 %v4940
  store <8 x float> %v4821, ptr %v4941, align 4
  %v4942 = add nsw i64 %v4818, 1
  br label %b570
b572:
  br label %b569
b569:
  %v4943 = icmp sgt i64 %v3, 1
  br i1 %v4943, label %b579, label %b580
b579:
  %v4944 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4945 = atomicrmw add ptr %v4944, i64 1 acq_rel
  %v4946 = load i64, ptr %v213, align 8
  %v4947 = add i64 %v4946, 1
  store i64 %v4947, ptr %v213, align 8
  %v4948 = mul i64 %v3, %v4947
  br label %b581
b581:
  %v4949 = load atomic i64, ptr %v4944 acquire, align 8
  %v4950 = icmp slt i64 %v4949, %v4948
  br i1 %v4950, label %b582, label %b583
b582:
  %v4951 = call i32 @sched_yield()
  br label %b581
b583:
  br label %b580
b580:
  %v4952 = icmp eq i64 %v2, 0
  br i1 %v4952, label %b584, label %b585
b584:
  br label %b586
b586:
  %v4953 = phi i64 [ 0, %b584 ], [ %v4986, %b591 ]
  %v4954 = icmp slt i64 %v4953, 2
  br i1 %v4954, label %b587, label %b588
b587:
  br label %b589
b589:
  %v4955 = phi i64 [ 0, %b587 ], [ %v4985, %b594 ]
  %v4956 = icmp slt i64 %v4955, 8
  br i1 %v4956, label %b590, label %b591
b590:
  br label %b592
b592:
  %v4957 = phi i64 [ 0, %b590 ], [ %v4978, %b597 ]
  %v4958 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v4977, %b597 ]
  %v4959 = icmp slt i64 %v4957, %v7
  br i1 %v4959, label %b593, label %b594
b593:
  %v4960 = add i64 %v4957, 128
  %v4961 = icmp slt i64 %v4960, %v7
  %v4962 = select i1 %v4961, i64 %v4960, i64 %v7
  br label %b595
b595:
  %v4963 = phi i64 [ %v4957, %b593 ], [ %v4976, %b596 ]
  %v4964 = phi <8 x float> [ splat (float 0x0000000000000000), %b593 ], [ %v4975, %b596 ]
  %v4965 = icmp slt i64 %v4963, %v4962
  br i1 %v4965, label %b596, label %b597
b596:
  %v4966 = mul i64 %v4963, 128
  %v4967 = getelementptr inbounds float, ptr %v32, i64 %v4966
  %v4968 = mul i64 %v4953, 64
  %v4969 = add i64 0, %v4968
  %v4970 = mul i64 %v4955, 8
  %v4971 = add i64 %v4969, %v4970
  %v4972 = add i64 %v4971, 0
  %v4973 = getelementptr inbounds float, ptr %v4967, i64 %v4972
  %v4974 = load <8 x float>, ptr %v4973, align 4
  %v4975 = fadd <8 x float> %v4964, %v4974
  %v4976 = add nsw i64 %v4963, 1
  br label %b595
b597:
  %v4977 = fadd <8 x float> %v4958, %v4964
  %v4978 = add nsw i64 %v4957, 128
  br label %b592
b594:
  %v4979 = mul i64 %v4953, 64
  %v4980 = add i64 0, %v4979
  %v4981 = mul i64 %v4955, 8
  %v4982 = add i64 %v4980, %v4981
  %v4983 = add i64 %v4982, 0
  %v4984 = getelementptr inbounds float, ptr %v62, i64 %v4983
  store <8 x float> %v4958, ptr %v4984, align 4
  %v4985 = add nsw i64 %v4955, 1
  br label %b589
b591:
  %v4986 = add nsw i64 %v4953, 1
  br label %b586
b588:
  br label %b585
b585:
  %v4987 = icmp sgt i64 %v3, 1
  br i1 %v4987, label %b598, label %b599
b598:
  %v4988 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4989 = atomicrmw add ptr %v4988, i64 1 acq_rel
  %v4990 = load i64, ptr %v213, align 8
  %v4991 = add i64 %v4990, 1
  store i64 %v4991, ptr %v213, align 8
  %v4992 = mul i64 %v3, %v4991
  br label %b600
b600:
  %v4993 = load atomic i64, ptr %v4988 acquire, align 8
  %v4994 = icmp slt i64 %v4993, %v4992
  br i1 %v4994, label %b601, label %b602
b601:
  %v4995 = call i32 @sched_yield()
  br label %b600
b602:
  br label %b599
b599:
  %v4996 = icmp eq i64 %v2, 0
  br i1 %v4996, label %b603, label %b604
b603:
  br label %b605
b605:
  %v4997 = phi i64 [ 0, %b603 ], [ %v5023, %b610 ]
  %v4998 = icmp slt i64 %v4997, 2
  br i1 %v4998, label %b606, label %b607
b606:
  br label %b608
b608:
  %v4999 = phi i64 [ 0, %b606 ], [ %v5018, %b613 ]
  %v5000 = phi <8 x float> [ splat (float 0x0000000000000000), %b606 ], [ %v5017, %b613 ]
  %v5001 = icmp slt i64 %v4999, %v7
  br i1 %v5001, label %b609, label %b610
b609:
  %v5002 = add i64 %v4999, 128
  %v5003 = icmp slt i64 %v5002, %v7
  %v5004 = select i1 %v5003, i64 %v5002, i64 %v7
  br label %b611
b611:
  %v5005 = phi i64 [ %v4999, %b609 ], [ %v5016, %b612 ]
  %v5006 = phi <8 x float> [ splat (float 0x0000000000000000), %b609 ], [ %v5015, %b612 ]
  %v5007 = icmp slt i64 %v5005, %v5004
  br i1 %v5007, label %b612, label %b613
b612:
  %v5008 = mul i64 %v5005, 16
  %v5009 = getelementptr inbounds float, ptr %v34, i64 %v5008
  %v5010 = mul i64 %v4997, 8
  %v5011 = add i64 0, %v5010
  %v5012 = add i64 %v5011, 0
  %v5013 = getelementptr inbounds float, ptr %v5009, i64 %v5012
  %v5014 = load <8 x float>, ptr %v5013, align 4
  %v5015 = fadd <8 x float> %v5006, %v5014
  %v5016 = add nsw i64 %v5005, 1
  br label %b611
b613:
  %v5017 = fadd <8 x float> %v5000, %v5006
  %v5018 = add nsw i64 %v4999, 128
  br label %b608
b610:
  %v5019 = mul i64 %v4997, 8
  %v5020 = add i64 0, %v5019
  %v5021 = add i64 %v5020, 0
  %v5022 = getelementptr inbounds float, ptr %v64, i64 %v5021
  store <8 x float> %v5000, ptr %v5022, align 4
  %v5023 = add nsw i64 %v4997, 1
  br label %b605
b607:
  br label %b604
b604:
  %v5024 = icmp sgt i64 %v3, 1
  br i1 %v5024, label %b614, label %b615
b614:
  %v5025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5026 = atomicrmw add ptr %v5025, i64 1 acq_rel
  %v5027 = load i64, ptr %v213, align 8
  %v5028 = add i64 %v5027, 1
  store i64 %v5028, ptr %v213, align 8
  %v5029 = mul i64 %v3, %v5028
  br label %b616
b616:
  %v5030 = load atomic i64, ptr %v5025 acquire, align 8
  %v5031 = icmp slt i64 %v5030, %v5029
  br i1 %v5031, label %b617, label %b618
b617:
  %v5032 = call i32 @sched_yield()
  br label %b616
b618:
  br label %b615
b615:
  %v5033 = icmp eq i64 %v2, 0
  br i1 %v5033, label %b619, label %b620
b619:
  br label %b621
b621:
  %v5034 = phi i64 [ 0, %b619 ], [ %v5058, %b622 ]
  %v5035 = icmp slt i64 %v5034, 16
  br i1 %v5035, label %b622, label %b623
b622:
  %v5036 = add i64 0, %v5034
  %v5037 = getelementptr inbounds float, ptr %v134, i64 %v5036
  %v5038 = load <8 x float>, ptr %v5037, align 4
  %v5039 = add i64 0, %v5034
  %v5040 = getelementptr inbounds float, ptr %v136, i64 %v5039
  %v5041 = load <8 x float>, ptr %v5040, align 4
  %v5042 = fadd <8 x float> %v5038, %v5041
  %v5043 = add i64 0, %v5034
  %v5044 = getelementptr inbounds float, ptr %v138, i64 %v5043
  %v5045 = load <8 x float>, ptr %v5044, align 4
  %v5046 = fadd <8 x float> %v5042, %v5045
  %v5047 = add i64 0, %v5034
  %v5048 = getelementptr inbounds float, ptr %v140, i64 %v5047
  %v5049 = load <8 x float>, ptr %v5048, align 4
  %v5050 = add i64 0, %v5034
  %v5051 = getelementptr inbounds float, ptr %v142, i64 %v5050
  %v5052 = load <8 x float>, ptr %v5051, align 4
  %v5053 = fadd <8 x float> %v5049, %v5052
  %v5054 = add i64 0, %v5034
  %v5055 = getelementptr inbounds float, ptr %v58, i64 %v5054
  store <8 x float> %v5046, ptr %v5055, align 4
  %v5056 = add i64 0, %v5034
  %v5057 = getelementptr inbounds float, ptr %v60, i64 %v5056
  store <8 x float> %v5053, ptr %v5057, align 4
  %v5058 = add nsw i64 %v5034, 8
  br label %b621
b623:
  br label %b620
b620:
  %v5059 = icmp sgt i64 %v3, 1
  br i1 %v5059, label %b624, label %b625
b624:
  %v5060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5061 = atomicrmw add ptr %v5060, i64 1 acq_rel
  %v5062 = load i64, ptr %v213, align 8
  %v5063 = add i64 %v5062, 1
  store i64 %v5063, ptr %v213, align 8
  %v5064 = mul i64 %v3, %v5063
  br label %b626
b626:
  %v5065 = load atomic i64, ptr %v5060 acquire, align 8
  %v5066 = icmp slt i64 %v5065, %v5064
  br i1 %v5066, label %b627, label %b628
b627:
  %v5067 = call i32 @sched_yield()
  br label %b626
b628:
  br label %b625
b625:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
