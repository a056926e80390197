; generated from specs/ttt_linear.yaml by `make generated`: do not edit
; ttt_linear I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v221 = alloca i64, i64 1, align 8
  %v509 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 8
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 16
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 19
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 20
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 35
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 36
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 37
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 38
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 39
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 43
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 44
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 45
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 46
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 65
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 66
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 67
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  store i64 0, ptr %v221, align 8
  %v222 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v223 = load ptr, ptr %v222, align 4
  %v224 = mul i64 %v2, 0
  %v225 = add i64 %v224, 448
  %v226 = getelementptr inbounds float, ptr %v223, i64 %v225
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b0, label %b1
b0:
  %v230 = icmp eq i64 %v2, 0
  br i1 %v230, label %b2, label %b3
b2:
  br label %b4
b4:
  %v231 = phi i64 [ 0, %b2 ], [ %v238, %b5 ]
  %v232 = icmp slt i64 %v231, 128
  br i1 %v232, label %b5, label %b6
b5:
  %v233 = add i64 0, %v231
  %v234 = getelementptr inbounds float, ptr %v16, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 0, %v231
  %v237 = getelementptr inbounds float, ptr %v66, i64 %v236
  store <8 x float> %v235, ptr %v237, align 4
  %v238 = add nsw i64 %v231, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b7, label %b8
b7:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v221, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v221, align 8
  %v244 = mul i64 %v3, %v243
  br label %b9
b9:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b10, label %b11
b10:
  %v247 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 4
  %v249 = load i64, ptr %v248, align 8
  %v250 = icmp eq i64 %v249, 0
  br i1 %v250, label %b12, label %b13
b12:
  %v251 = icmp eq i64 %v2, 0
  br i1 %v251, label %b14, label %b15
b14:
  br label %b16
b16:
  %v252 = phi i64 [ 0, %b14 ], [ %v259, %b17 ]
  %v253 = icmp slt i64 %v252, 128
  br i1 %v253, label %b17, label %b18
b17:
  %v254 = add i64 0, %v252
  %v255 = getelementptr inbounds float, ptr %v18, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 128, %v252
  %v258 = getelementptr inbounds float, ptr %v66, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v252, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b19, label %b20
b19:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v221, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v221, align 8
  %v265 = mul i64 %v3, %v264
  br label %b21
b21:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b22, label %b23
b22:
  %v268 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b24, label %b25
b24:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b26, label %b27
b26:
  br label %b28
b28:
  %v273 = phi i64 [ 0, %b26 ], [ %v280, %b29 ]
  %v274 = icmp slt i64 %v273, 128
  br i1 %v274, label %b29, label %b30
b29:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v20, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 256, %v273
  %v279 = getelementptr inbounds float, ptr %v66, i64 %v278
  store <8 x float> %v277, ptr %v279, align 4
  %v280 = add nsw i64 %v273, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b31, label %b32
b31:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v221, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v221, align 8
  %v286 = mul i64 %v3, %v285
  br label %b33
b33:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b34, label %b35
b34:
  %v289 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 4
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b36, label %b37
b36:
  %v293 = icmp eq i64 %v2, 0
  br i1 %v293, label %b38, label %b39
b38:
  br label %b40
b40:
  %v294 = phi i64 [ 0, %b38 ], [ %v301, %b41 ]
  %v295 = icmp slt i64 %v294, 16
  br i1 %v295, label %b41, label %b42
b41:
  %v296 = add i64 0, %v294
  %v297 = getelementptr inbounds float, ptr %v22, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 384, %v294
  %v300 = getelementptr inbounds float, ptr %v66, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v294, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b43, label %b44
b43:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v221, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v221, align 8
  %v307 = mul i64 %v3, %v306
  br label %b45
b45:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b46, label %b47
b46:
  %v310 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b48, label %b49
b48:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 76
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b50, label %b51
b50:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b52
b52:
  %v330 = phi i64 [ %v324, %b50 ], [ %v345, %b57 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b53, label %b54
b53:
  %v332 = and i64 0, %v154
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v330
  %v335 = mul i64 %v334, 128
  %v336 = getelementptr inbounds float, ptr %v36, i64 %v335
  br label %b55
b55:
  %v337 = phi i64 [ 0, %b53 ], [ %v344, %b56 ]
  %v338 = icmp slt i64 %v337, 128
  br i1 %v338, label %b56, label %b57
b56:
  %v339 = add i64 0, %v337
  %v340 = getelementptr inbounds float, ptr %v10, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 0, %v337
  %v343 = getelementptr inbounds float, ptr %v336, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v337, 8
  br label %b55
b57:
  %v345 = add nsw i64 %v330, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v346 = icmp sgt i64 %v3, 1
  br i1 %v346, label %b58, label %b59
b58:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v348 = atomicrmw add ptr %v347, i64 1 acq_rel
  %v349 = load i64, ptr %v221, align 8
  %v350 = add i64 %v349, 1
  store i64 %v350, ptr %v221, align 8
  %v351 = mul i64 %v3, %v350
  br label %b60
b60:
  %v352 = load atomic i64, ptr %v347 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b61, label %b62
b61:
  %v354 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b63, label %b64
b63:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 77
  %v359 = load i64, ptr %v358, align 8
  %v360 = icmp eq i64 %v359, 0
  br i1 %v360, label %b65, label %b66
b65:
  %v361 = add i64 %v7, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v7
  %v373 = select i1 %v372, i64 %v371, i64 %v7
  br label %b67
b67:
  %v374 = phi i64 [ %v368, %b65 ], [ %v389, %b72 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b68, label %b69
b68:
  %v376 = and i64 0, %v156
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v374
  %v379 = mul i64 %v378, 16
  %v380 = getelementptr inbounds float, ptr %v38, i64 %v379
  br label %b70
b70:
  %v381 = phi i64 [ 0, %b68 ], [ %v388, %b71 ]
  %v382 = icmp slt i64 %v381, 16
  br i1 %v382, label %b71, label %b72
b71:
  %v383 = add i64 0, %v381
  %v384 = getelementptr inbounds float, ptr %v12, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, %v381
  %v387 = getelementptr inbounds float, ptr %v380, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v381, 8
  br label %b70
b72:
  %v389 = add nsw i64 %v374, 1
  br label %b67
b69:
  br label %b66
b66:
  br label %b64
b64:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b73, label %b74
b73:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = load i64, ptr %v221, align 8
  %v394 = add i64 %v393, 1
  store i64 %v394, ptr %v221, align 8
  %v395 = mul i64 %v3, %v394
  br label %b75
b75:
  %v396 = load atomic i64, ptr %v391 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b76, label %b77
b76:
  %v398 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v399 = getelementptr inbounds float, ptr %v223, i64 0
  %v400 = getelementptr inbounds i64, ptr %v1, i64 4
  %v401 = load i64, ptr %v400, align 8
  %v402 = icmp eq i64 %v401, 0
  br i1 %v402, label %b78, label %b79
b78:
  %v403 = add i64 2, 0
  %v404 = sdiv i64 %v403, 1
  %v405 = add i64 %v2, 1
  %v406 = mul i64 %v404, %v2
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, 2
  %v410 = select i1 %v409, i64 %v408, i64 2
  %v411 = mul i64 %v404, %v405
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, 2
  %v415 = select i1 %v414, i64 %v413, i64 2
  %v416 = icmp slt i64 %v415, 1
  %v417 = select i1 %v416, i64 %v415, i64 1
  br label %b80
b80:
  %v418 = phi i64 [ %v410, %b78 ], [ %v459, %b81 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b81, label %b82
b81:
  %v420 = mul i64 %v418, 256
  %v421 = mul i64 %v418, 32
  %v422 = add i64 %v420, 0
  %v423 = add i64 %v421, 0
  %v424 = getelementptr inbounds float, ptr %v399, i64 %v422
  %v425 = sub i64 50, %v423
  %v426 = icmp slt i64 %v425, 0
  %v427 = select i1 %v426, i64 0, i64 %v425
  %v428 = mul i64 %v423, 8
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v66, i64 %v429
  call void @pack_turned(ptr %v430, i64 8, i64 1, i64 8, i64 %v427, ptr %v424, i64 32)
  %v431 = add i64 %v420, 8
  %v432 = add i64 %v421, 8
  %v433 = getelementptr inbounds float, ptr %v399, i64 %v431
  %v434 = sub i64 50, %v432
  %v435 = icmp slt i64 %v434, 0
  %v436 = select i1 %v435, i64 0, i64 %v434
  %v437 = mul i64 %v432, 8
  %v438 = add i64 0, %v437
  %v439 = getelementptr inbounds float, ptr %v66, i64 %v438
  call void @pack_turned(ptr %v439, i64 8, i64 1, i64 8, i64 %v436, ptr %v433, i64 32)
  %v440 = add i64 %v420, 16
  %v441 = add i64 %v421, 16
  %v442 = getelementptr inbounds float, ptr %v399, i64 %v440
  %v443 = sub i64 50, %v441
  %v444 = icmp slt i64 %v443, 0
  %v445 = select i1 %v444, i64 0, i64 %v443
  %v446 = mul i64 %v441, 8
  %v447 = add i64 0, %v446
  %v448 = getelementptr inbounds float, ptr %v66, i64 %v447
  call void @pack_turned(ptr %v448, i64 8, i64 1, i64 8, i64 %v445, ptr %v442, i64 32)
  %v449 = add i64 %v420, 24
  %v450 = add i64 %v421, 24
  %v451 = getelementptr inbounds float, ptr %v399, i64 %v449
  %v452 = sub i64 50, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = mul i64 %v450, 8
  %v456 = add i64 0, %v455
  %v457 = getelementptr inbounds float, ptr %v66, i64 %v456
  call void @pack_turned(ptr %v457, i64 8, i64 1, i64 8, i64 %v454, ptr %v451, i64 32)
  %v458 = add i64 %v420, 256
  %v459 = add nsw i64 %v418, 1
  br label %b80
b82:
  %v460 = icmp eq i64 %v415, 2
  br i1 %v460, label %b83, label %b84
b83:
  %v461 = mul i64 1, 256
  %v462 = mul i64 1, 32
  %v463 = add i64 %v461, 0
  %v464 = add i64 %v462, 0
  %v465 = getelementptr inbounds float, ptr %v399, i64 %v463
  %v466 = sub i64 50, %v464
  %v467 = icmp slt i64 %v466, 0
  %v468 = select i1 %v467, i64 0, i64 %v466
  %v469 = mul i64 %v464, 8
  %v470 = add i64 0, %v469
  %v471 = getelementptr inbounds float, ptr %v66, i64 %v470
  call void @pack_turned(ptr %v471, i64 8, i64 1, i64 8, i64 %v468, ptr %v465, i64 24)
  %v472 = add i64 %v461, 8
  %v473 = add i64 %v462, 8
  %v474 = getelementptr inbounds float, ptr %v399, i64 %v472
  %v475 = sub i64 50, %v473
  %v476 = icmp slt i64 %v475, 0
  %v477 = select i1 %v476, i64 0, i64 %v475
  %v478 = mul i64 %v473, 8
  %v479 = add i64 0, %v478
  %v480 = getelementptr inbounds float, ptr %v66, i64 %v479
  call void @pack_turned(ptr %v480, i64 8, i64 1, i64 8, i64 %v477, ptr %v474, i64 24)
  %v481 = add i64 %v461, 16
  %v482 = add i64 %v462, 16
  %v483 = getelementptr inbounds float, ptr %v399, i64 %v481
  %v484 = sub i64 50, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = mul i64 %v482, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v66, i64 %v488
  call void @pack_turned(ptr %v489, i64 8, i64 1, i64 8, i64 %v486, ptr %v483, i64 24)
  %v490 = add i64 %v461, 192
  br label %b84
b84:
  br label %b79
b79:
  %v491 = icmp sgt i64 %v3, 1
  br i1 %v491, label %b85, label %b86
b85:
  %v492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v493 = atomicrmw add ptr %v492, i64 1 acq_rel
  %v494 = load i64, ptr %v221, align 8
  %v495 = add i64 %v494, 1
  store i64 %v495, ptr %v221, align 8
  %v496 = mul i64 %v3, %v495
  br label %b87
b87:
  %v497 = load atomic i64, ptr %v492 acquire, align 8
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b88, label %b89
b88:
  %v499 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 5
  %v501 = load i64, ptr %v500, align 8
  br label %b90
b90:
  %v502 = phi i64 [ 0, %b86 ], [ %v1571, %b213 ]
  %v503 = icmp slt i64 %v502, %v5
  br i1 %v503, label %b91, label %b92
b91:
  %v504 = add i64 %v502, %v501
  %v505 = icmp slt i64 %v504, %v5
  %v506 = select i1 %v505, i64 %v504, i64 %v5
  %v507 = sub i64 %v506, %v502
  %v508 = mul i64 %v507, %v7
  %v510 = add i64 %v508, 0
  %v511 = sdiv i64 %v510, 1
  %v512 = add i64 %v2, 1
  %v513 = mul i64 %v511, %v2
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, %v508
  %v517 = select i1 %v516, i64 %v515, i64 %v508
  %v518 = mul i64 %v511, %v512
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, %v508
  %v522 = select i1 %v521, i64 %v520, i64 %v508
  %v523 = mul i64 %v502, %v7
  %v524 = add i64 %v517, %v523
  %v525 = add i64 %v522, %v523
  br label %b93
b93:
  %v526 = phi i64 [ %v524, %b91 ], [ %v602, %b98 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b94, label %b95
b94:
  %v528 = add i64 %v526, 96
  %v529 = icmp slt i64 %v528, %v525
  %v530 = select i1 %v529, i64 %v528, i64 %v525
  br label %b96
b96:
  %v531 = phi i64 [ 0, %b94 ], [ %v601, %b101 ]
  %v532 = icmp slt i64 %v531, 2
  br i1 %v532, label %b97, label %b98
b97:
  %v533 = sub i64 %v530, %v526
  %v534 = sub i64 2, 1
  %v535 = add i64 %v533, %v534
  %v536 = sdiv i64 %v535, 2
  br label %b99
b99:
  %v537 = phi i64 [ 0, %b97 ], [ %v600, %b106 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b100, label %b101
b100:
  %v539 = mul i64 %v533, %v537
  %v540 = sdiv i64 %v539, %v536
  %v541 = add i64 %v526, %v540
  %v542 = add i64 %v537, 1
  %v543 = mul i64 %v533, %v542
  %v544 = sdiv i64 %v543, %v536
  %v545 = add i64 %v526, %v544
  %v546 = mul i64 %v531, 256
  %v547 = getelementptr inbounds float, ptr %v399, i64 %v546
  %v548 = sub i64 %v545, %v541
  %v549 = mul i64 %v541, 8
  %v550 = getelementptr inbounds float, ptr %v14, i64 %v549
  %v551 = getelementptr inbounds float, ptr %v550, i64 0
  %v552 = icmp eq i64 %v531, 1
  %v553 = select i1 %v552, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v554 = icmp eq i64 %v531, 1
  %v555 = select i1 %v554, i64 8, i64 8
  %v556 = sub i64 %v548, 1
  %v557 = getelementptr inbounds ptr, ptr %v553, i64 %v556
  %v558 = load ptr, ptr %v557, align 4
  %v559 = getelementptr inbounds float, ptr %v509, i64 0
  %v560 = icmp sgt i64 %v548, 0
  br i1 %v560, label %b102, label %b103
b102:
  call void %v558(ptr %v551, i64 8, ptr %v547, i64 8, ptr %v559, i64 32, i64 %v555)
  br label %b103
b103:
  %v561 = icmp eq i64 %v531, 1
  %v562 = select i1 %v561, i64 192, i64 256
  %v563 = add i64 %v546, %v562
  br label %b104
b104:
  %v564 = phi i64 [ %v541, %b103 ], [ %v599, %b109 ]
  %v565 = icmp slt i64 %v564, %v545
  br i1 %v565, label %b105, label %b106
b105:
  %v566 = sub i64 %v564, %v541
  %v567 = mul i64 %v566, 32
  %v568 = getelementptr inbounds float, ptr %v509, i64 %v567
  %v569 = mul i64 %v564, 50
  %v570 = getelementptr inbounds float, ptr %v68, i64 %v569
  %v571 = icmp eq i64 %v531, 1
  %v572 = select i1 %v571, i64 3, i64 4
  br label %b107
b107:
  %v573 = phi i64 [ 0, %b105 ], [ %v598, %b113 ]
  %v574 = icmp slt i64 %v573, %v572
  br i1 %v574, label %b108, label %b109
b108:
  %v575 = mul i64 %v531, 4
  %v576 = add i64 %v575, %v573
  %v577 = mul i64 %v576, 8
  %v578 = icmp slt i64 %v577, 48
  br i1 %v578, label %b110, label %b111
b110:
  %v579 = add i64 0, %v573
  %v580 = mul i64 %v579, 8
  %v581 = getelementptr inbounds float, ptr %v568, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = add i64 0, %v577
  %v584 = getelementptr inbounds float, ptr %v570, i64 %v583
  store <8 x float> %v582, ptr %v584, align 4
  br label %b111
b111:
  %v585 = icmp eq i64 %v577, 48
  br i1 %v585, label %b112, label %b113
b112:
  %v586 = icmp ult i64 2, 8
  %v587 = select i1 %v586, i64 2, i64 8
  %v588 = trunc i64 %v587 to i32
  %v589 = insertelement <8 x i32> poison, i32 %v588, i64 0
  %v590 = shufflevector <8 x i32> %v589, <8 x i32> poison, <8 x i32> zeroinitializer
  %v591 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v590
  %v592 = add i64 0, %v573
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v568, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = add i64 0, %v577
  %v597 = getelementptr inbounds float, ptr %v570, i64 %v596
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v595, ptr align 4 %v597, <8 x i1> %v591)
  br label %b113
b113:
  %v598 = add nsw i64 %v573, 1
  br label %b107
b109:
  %v599 = add nsw i64 %v564, 1
  br label %b104
b106:
  %v600 = add nsw i64 %v537, 1
  br label %b99
b101:
  %v601 = add nsw i64 %v531, 1
  br label %b96
b98:
  %v602 = add nsw i64 %v526, 96
  br label %b93
b95:
  %v603 = add i64 %v508, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v508
  %v610 = select i1 %v609, i64 %v608, i64 %v508
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v508
  %v615 = select i1 %v614, i64 %v613, i64 %v508
  %v616 = mul i64 %v502, %v7
  %v617 = add i64 %v610, %v616
  %v618 = add i64 %v615, %v616
  br label %b114
b114:
  %v619 = phi i64 [ %v617, %b95 ], [ %v647, %b119 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b115, label %b116
b115:
  %v621 = mul i64 %v619, 50
  %v622 = getelementptr inbounds float, ptr %v68, i64 %v621
  %v623 = mul i64 %v619, 16
  %v624 = getelementptr inbounds float, ptr %v70, i64 %v623
  %v625 = mul i64 %v619, 16
  %v626 = getelementptr inbounds float, ptr %v72, i64 %v625
  %v627 = mul i64 %v619, 16
  %v628 = getelementptr inbounds float, ptr %v74, i64 %v627
  br label %b117
b117:
  %v629 = phi i64 [ 0, %b115 ], [ %v646, %b118 ]
  %v630 = icmp slt i64 %v629, 16
  br i1 %v630, label %b118, label %b119
b118:
  %v631 = add i64 0, %v629
  %v632 = getelementptr inbounds float, ptr %v622, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 16, %v629
  %v635 = getelementptr inbounds float, ptr %v622, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 32, %v629
  %v638 = getelementptr inbounds float, ptr %v622, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 0, %v629
  %v641 = getelementptr inbounds float, ptr %v624, i64 %v640
  store <8 x float> %v633, ptr %v641, align 4
  %v642 = add i64 0, %v629
  %v643 = getelementptr inbounds float, ptr %v626, i64 %v642
  store <8 x float> %v636, ptr %v643, align 4
  %v644 = add i64 0, %v629
  %v645 = getelementptr inbounds float, ptr %v628, i64 %v644
  store <8 x float> %v639, ptr %v645, align 4
  %v646 = add nsw i64 %v629, 8
  br label %b117
b119:
  %v647 = add nsw i64 %v619, 1
  br label %b114
b116:
  %v648 = add i64 %v508, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v508
  %v655 = select i1 %v654, i64 %v653, i64 %v508
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v508
  %v660 = select i1 %v659, i64 %v658, i64 %v508
  %v661 = mul i64 %v502, %v7
  %v662 = add i64 %v655, %v661
  %v663 = add i64 %v660, %v661
  br label %b120
b120:
  %v664 = phi i64 [ %v662, %b116 ], [ %v720, %b121 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b121, label %b122
b121:
  %v666 = mul i64 %v664, 50
  %v667 = getelementptr inbounds float, ptr %v68, i64 %v666
  %v668 = mul i64 %v664, 2
  %v669 = getelementptr inbounds float, ptr %v76, i64 %v668
  %v670 = icmp ult i64 2, 8
  %v671 = select i1 %v670, i64 2, i64 8
  %v672 = trunc i64 %v671 to i32
  %v673 = insertelement <8 x i32> poison, i32 %v672, i64 0
  %v674 = shufflevector <8 x i32> %v673, <8 x i32> poison, <8 x i32> zeroinitializer
  %v675 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v674
  %v676 = add i64 48, 0
  %v677 = getelementptr inbounds float, ptr %v667, i64 %v676
  %v678 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v677, <8 x i1> %v675, <8 x float> zeroinitializer)
  %v679 = add i64 0, 0
  %v680 = getelementptr inbounds float, ptr %v24, i64 %v679
  %v681 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v680, <8 x i1> %v675, <8 x float> zeroinitializer)
  %v682 = fadd <8 x float> %v678, %v681
  %v683 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v682)
  %v684 = fneg <8 x float> %v683
  %v685 = fcmp olt <8 x float> %v684, splat (float 0xC05A400000000000)
  %v686 = select <8 x i1> %v685, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v684
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v688 = fsub <8 x float> %v687, splat (float 0x4168000000000000)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v686)
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v689)
  %v691 = bitcast <8 x float> %v687 to <8 x i32>
  %v692 = fmul <8 x float> %v690, %v690
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v690, <8 x float> splat (float 0x3F81227F40000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v690, <8 x float> splat (float 0x3FA5556740000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v690, <8 x float> splat (float 0x3FC5554B00000000))
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v690, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v696, <8 x float> %v690)
  %v698 = sub <8 x i32> %v691, splat (i32 1262485250)
  %v699 = lshr <8 x i32> %v698, splat (i32 1)
  %v700 = sub <8 x i32> %v698, %v699
  %v701 = shl <8 x i32> %v699, splat (i32 23)
  %v702 = bitcast <8 x i32> %v701 to <8 x float>
  %v703 = shl <8 x i32> %v700, splat (i32 23)
  %v704 = bitcast <8 x i32> %v703 to <8 x float>
  %v705 = fadd <8 x float> %v697, splat (float 0x3FF0000000000000)
  %v706 = fmul <8 x float> %v705, %v702
  %v707 = fmul <8 x float> %v706, %v704
  %v708 = fcmp olt <8 x float> %v682, splat (float 0x0000000000000000)
  %v709 = select <8 x i1> %v708, <8 x float> %v707, <8 x float> splat (float 0x3FF0000000000000)
  %v710 = fadd <8 x float> %v707, splat (float 0x3FF0000000000000)
  %v711 = fdiv <8 x float> %v709, %v710
  %v712 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = fmul <8 x float> %v713, %v711
  %v715 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v716 = shufflevector <8 x float> %v715, <8 x float> poison, <8 x i32> zeroinitializer
  %v717 = fdiv <8 x float> %v714, %v716
  %v718 = add i64 0, 0
  %v719 = getelementptr inbounds float, ptr %v669, i64 %v718
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v717, ptr align 4 %v719, <8 x i1> %v675)
  %v720 = add nsw i64 %v664, 1
  br label %b120
b122:
  %v721 = icmp sgt i64 %v3, 1
  br i1 %v721, label %b123, label %b124
b123:
  %v722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v723 = atomicrmw add ptr %v722, i64 1 acq_rel
  %v724 = load i64, ptr %v221, align 8
  %v725 = add i64 %v724, 1
  store i64 %v725, ptr %v221, align 8
  %v726 = mul i64 %v3, %v725
  br label %b125
b125:
  %v727 = load atomic i64, ptr %v722 acquire, align 8
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b126, label %b127
b126:
  %v729 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  br label %b128
b128:
  %v730 = phi i64 [ %v502, %b124 ], [ %v1561, %b208 ]
  %v731 = icmp slt i64 %v730, %v506
  br i1 %v731, label %b129, label %b130
b129:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b131
b131:
  %v745 = phi i64 [ %v739, %b129 ], [ %v788, %b136 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b132, label %b133
b132:
  br label %b134
b134:
  %v747 = phi i64 [ 0, %b132 ], [ %v787, %b139 ]
  %v748 = icmp slt i64 %v747, 2
  br i1 %v748, label %b135, label %b136
b135:
  br label %b137
b137:
  %v749 = phi i64 [ 0, %b135 ], [ %v780, %b138 ]
  %v750 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v779, %b138 ]
  %v751 = icmp slt i64 %v749, 8
  br i1 %v751, label %b138, label %b139
b138:
  %v752 = add i64 %v730, 0
  %v753 = and i64 %v752, %v166
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v745
  %v756 = mul i64 %v755, 16
  %v757 = getelementptr inbounds float, ptr %v72, i64 %v756
  %v758 = mul i64 %v747, 8
  %v759 = add i64 0, %v758
  %v760 = add i64 %v759, %v749
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = load float, ptr %v761, align 4
  %v763 = add i64 %v730, 0
  %v764 = and i64 %v763, %v154
  %v765 = mul i64 %v764, %v7
  %v766 = add i64 %v765, %v745
  %v767 = mul i64 %v766, 128
  %v768 = getelementptr inbounds float, ptr %v36, i64 %v767
  %v769 = mul i64 %v747, 64
  %v770 = add i64 0, %v769
  %v771 = add i64 %v770, 0
  %v772 = mul i64 %v749, 8
  %v773 = add i64 %v771, %v772
  %v774 = getelementptr inbounds float, ptr %v768, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = insertelement <8 x float> poison, float %v762, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fmul <8 x float> %v777, %v775
  %v779 = fadd <8 x float> %v750, %v778
  %v780 = add nsw i64 %v749, 1
  br label %b137
b139:
  %v781 = mul i64 %v745, 16
  %v782 = getelementptr inbounds float, ptr %v78, i64 %v781
  %v783 = mul i64 %v747, 8
  %v784 = add i64 0, %v783
  %v785 = add i64 %v784, 0
  %v786 = getelementptr inbounds float, ptr %v782, i64 %v785
  store <8 x float> %v750, ptr %v786, align 4
  %v787 = add nsw i64 %v747, 1
  br label %b134
b136:
  %v788 = add nsw i64 %v745, 1
  br label %b131
b133:
  %v789 = add i64 %v7, 0
  %v790 = sdiv i64 %v789, 1
  %v791 = add i64 %v2, 1
  %v792 = mul i64 %v790, %v2
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, %v7
  %v796 = select i1 %v795, i64 %v794, i64 %v7
  %v797 = mul i64 %v790, %v791
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  br label %b140
b140:
  %v802 = phi i64 [ %v796, %b133 ], [ %v845, %b145 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b141, label %b142
b141:
  br label %b143
b143:
  %v804 = phi i64 [ 0, %b141 ], [ %v844, %b148 ]
  %v805 = icmp slt i64 %v804, 2
  br i1 %v805, label %b144, label %b145
b144:
  br label %b146
b146:
  %v806 = phi i64 [ 0, %b144 ], [ %v829, %b147 ]
  %v807 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v828, %b147 ]
  %v808 = icmp slt i64 %v806, 8
  br i1 %v808, label %b147, label %b148
b147:
  %v809 = mul i64 %v802, 16
  %v810 = getelementptr inbounds float, ptr %v78, i64 %v809
  %v811 = add i64 %v730, 0
  %v812 = and i64 %v811, %v156
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v802
  %v815 = mul i64 %v814, 16
  %v816 = getelementptr inbounds float, ptr %v38, i64 %v815
  %v817 = mul i64 %v804, 8
  %v818 = add i64 0, %v817
  %v819 = add i64 %v818, %v806
  %v820 = getelementptr inbounds float, ptr %v810, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = mul i64 %v804, 8
  %v823 = add i64 0, %v822
  %v824 = add i64 %v823, %v806
  %v825 = getelementptr inbounds float, ptr %v816, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = fadd <8 x float> %v821, %v826
  %v828 = fadd <8 x float> %v807, %v827
  %v829 = add nsw i64 %v806, 8
  br label %b146
b148:
  %v830 = shufflevector <8 x float> %v807, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v831 = shufflevector <8 x float> %v807, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v832 = fadd <4 x float> %v830, %v831
  %v833 = shufflevector <4 x float> %v832, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v834 = shufflevector <4 x float> %v832, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v835 = fadd <2 x float> %v833, %v834
  %v836 = extractelement <2 x float> %v835, i64 0
  %v837 = extractelement <2 x float> %v835, i64 1
  %v838 = fadd float %v836, %v837
  %v839 = fadd float %v838, 0x0000000000000000
  %v840 = mul i64 %v802, 2
  %v841 = getelementptr inbounds float, ptr %v80, i64 %v840
  %v842 = add i64 0, %v804
  %v843 = getelementptr inbounds float, ptr %v841, i64 %v842
  store float %v839, ptr %v843, align 4
  %v844 = add nsw i64 %v804, 1
  br label %b143
b145:
  %v845 = add nsw i64 %v802, 1
  br label %b140
b142:
  %v846 = add i64 %v7, 0
  %v847 = sdiv i64 %v846, 1
  %v848 = add i64 %v2, 1
  %v849 = mul i64 %v847, %v2
  %v850 = sdiv i64 %v849, %v3
  %v851 = mul i64 %v850, 1
  %v852 = icmp slt i64 %v851, %v7
  %v853 = select i1 %v852, i64 %v851, i64 %v7
  %v854 = mul i64 %v847, %v848
  %v855 = sdiv i64 %v854, %v3
  %v856 = mul i64 %v855, 1
  %v857 = icmp slt i64 %v856, %v7
  %v858 = select i1 %v857, i64 %v856, i64 %v7
  br label %b149
b149:
  %v859 = phi i64 [ %v853, %b142 ], [ %v879, %b150 ]
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b150, label %b151
b150:
  %v861 = mul i64 %v859, 2
  %v862 = getelementptr inbounds float, ptr %v80, i64 %v861
  %v863 = mul i64 %v859, 2
  %v864 = getelementptr inbounds float, ptr %v82, i64 %v863
  %v865 = icmp ult i64 2, 8
  %v866 = select i1 %v865, i64 2, i64 8
  %v867 = trunc i64 %v866 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v862, i64 %v871
  %v873 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v872, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v874 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v875 = shufflevector <8 x float> %v874, <8 x float> poison, <8 x i32> zeroinitializer
  %v876 = fdiv <8 x float> %v873, %v875
  %v877 = add i64 0, 0
  %v878 = getelementptr inbounds float, ptr %v864, i64 %v877
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v876, ptr align 4 %v878, <8 x i1> %v870)
  %v879 = add nsw i64 %v859, 1
  br label %b149
b151:
  %v880 = add i64 %v7, 0
  %v881 = sdiv i64 %v880, 1
  %v882 = add i64 %v2, 1
  %v883 = mul i64 %v881, %v2
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, %v7
  %v887 = select i1 %v886, i64 %v885, i64 %v7
  %v888 = mul i64 %v881, %v882
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, %v7
  %v892 = select i1 %v891, i64 %v890, i64 %v7
  br label %b152
b152:
  %v893 = phi i64 [ %v887, %b151 ], [ %v935, %b157 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b153, label %b154
b153:
  br label %b155
b155:
  %v895 = phi i64 [ 0, %b153 ], [ %v934, %b156 ]
  %v896 = icmp slt i64 %v895, 2
  br i1 %v896, label %b156, label %b157
b156:
  %v897 = mul i64 %v893, 16
  %v898 = getelementptr inbounds float, ptr %v78, i64 %v897
  %v899 = add i64 %v730, 0
  %v900 = and i64 %v899, %v156
  %v901 = mul i64 %v900, %v7
  %v902 = add i64 %v901, %v893
  %v903 = mul i64 %v902, 16
  %v904 = getelementptr inbounds float, ptr %v38, i64 %v903
  %v905 = mul i64 %v893, 2
  %v906 = getelementptr inbounds float, ptr %v82, i64 %v905
  %v907 = add i64 0, %v895
  %v908 = getelementptr inbounds float, ptr %v906, i64 %v907
  %v909 = load float, ptr %v908, align 4
  %v910 = add i64 %v730, 0
  %v911 = and i64 %v910, %v172
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v893
  %v914 = mul i64 %v913, 16
  %v915 = getelementptr inbounds float, ptr %v84, i64 %v914
  %v916 = mul i64 %v895, 8
  %v917 = add i64 0, %v916
  %v918 = add i64 %v917, 0
  %v919 = getelementptr inbounds float, ptr %v898, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = mul i64 %v895, 8
  %v922 = add i64 0, %v921
  %v923 = add i64 %v922, 0
  %v924 = getelementptr inbounds float, ptr %v904, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = fadd <8 x float> %v920, %v925
  %v927 = insertelement <8 x float> poison, float %v909, i64 0
  %v928 = shufflevector <8 x float> %v927, <8 x float> poison, <8 x i32> zeroinitializer
  %v929 = fsub <8 x float> %v926, %v928
  %v930 = mul i64 %v895, 8
  %v931 = add i64 0, %v930
  %v932 = add i64 %v931, 0
  %v933 = getelementptr inbounds float, ptr %v915, i64 %v932
  store <8 x float> %v929, ptr %v933, align 4
  %v934 = add nsw i64 %v895, 1
  br label %b155
b157:
  %v935 = add nsw i64 %v893, 1
  br label %b152
b154:
  %v936 = add i64 %v7, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, %v7
  %v943 = select i1 %v942, i64 %v941, i64 %v7
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  br label %b158
b158:
  %v949 = phi i64 [ %v943, %b154 ], [ %v985, %b163 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b159, label %b160
b159:
  br label %b161
b161:
  %v951 = phi i64 [ 0, %b159 ], [ %v984, %b166 ]
  %v952 = icmp slt i64 %v951, 2
  br i1 %v952, label %b162, label %b163
b162:
  br label %b164
b164:
  %v953 = phi i64 [ 0, %b162 ], [ %v969, %b165 ]
  %v954 = phi <8 x float> [ splat (float 0x0000000000000000), %b162 ], [ %v968, %b165 ]
  %v955 = icmp slt i64 %v953, 8
  br i1 %v955, label %b165, label %b166
b165:
  %v956 = add i64 %v730, 0
  %v957 = and i64 %v956, %v172
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v949
  %v960 = mul i64 %v959, 16
  %v961 = getelementptr inbounds float, ptr %v84, i64 %v960
  %v962 = mul i64 %v951, 8
  %v963 = add i64 0, %v962
  %v964 = add i64 %v963, %v953
  %v965 = getelementptr inbounds float, ptr %v961, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = fmul <8 x float> %v966, %v966
  %v968 = fadd <8 x float> %v954, %v967
  %v969 = add nsw i64 %v953, 8
  br label %b164
b166:
  %v970 = shufflevector <8 x float> %v954, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v971 = shufflevector <8 x float> %v954, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v972 = fadd <4 x float> %v970, %v971
  %v973 = shufflevector <4 x float> %v972, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v974 = shufflevector <4 x float> %v972, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v975 = fadd <2 x float> %v973, %v974
  %v976 = extractelement <2 x float> %v975, i64 0
  %v977 = extractelement <2 x float> %v975, i64 1
  %v978 = fadd float %v976, %v977
  %v979 = fadd float %v978, 0x0000000000000000
  %v980 = mul i64 %v949, 2
  %v981 = getelementptr inbounds float, ptr %v80, i64 %v980
  %v982 = add i64 0, %v951
  %v983 = getelementptr inbounds float, ptr %v981, i64 %v982
  store float %v979, ptr %v983, align 4
  %v984 = add nsw i64 %v951, 1
  br label %b161
b163:
  %v985 = add nsw i64 %v949, 1
  br label %b158
b160:
  %v986 = add i64 %v7, 0
  %v987 = sdiv i64 %v986, 1
  %v988 = add i64 %v2, 1
  %v989 = mul i64 %v987, %v2
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, %v7
  %v993 = select i1 %v992, i64 %v991, i64 %v7
  %v994 = mul i64 %v987, %v988
  %v995 = sdiv i64 %v994, %v3
  %v996 = mul i64 %v995, 1
  %v997 = icmp slt i64 %v996, %v7
  %v998 = select i1 %v997, i64 %v996, i64 %v7
  br label %b167
b167:
  %v999 = phi i64 [ %v993, %b160 ], [ %v1038, %b168 ]
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b168, label %b169
b168:
  %v1001 = mul i64 %v999, 2
  %v1002 = getelementptr inbounds float, ptr %v80, i64 %v1001
  %v1003 = add i64 %v730, 0
  %v1004 = and i64 %v1003, %v174
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v999
  %v1007 = mul i64 %v1006, 2
  %v1008 = getelementptr inbounds float, ptr %v86, i64 %v1007
  %v1009 = add i64 %v730, 0
  %v1010 = and i64 %v1009, %v176
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v999
  %v1013 = mul i64 %v1012, 2
  %v1014 = getelementptr inbounds float, ptr %v88, i64 %v1013
  %v1015 = icmp ult i64 2, 8
  %v1016 = select i1 %v1015, i64 2, i64 8
  %v1017 = trunc i64 %v1016 to i32
  %v1018 = insertelement <8 x i32> poison, i32 %v1017, i64 0
  %v1019 = shufflevector <8 x i32> %v1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1020 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1019
  %v1021 = add i64 0, 0
  %v1022 = getelementptr inbounds float, ptr %v1002, i64 %v1021
  %v1023 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1022, <8 x i1> %v1020, <8 x float> zeroinitializer)
  %v1024 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1025 = shufflevector <8 x float> %v1024, <8 x float> poison, <8 x i32> zeroinitializer
  %v1026 = fdiv <8 x float> %v1023, %v1025
  %v1027 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1028 = shufflevector <8 x float> %v1027, <8 x float> poison, <8 x i32> zeroinitializer
  %v1029 = fadd <8 x float> %v1026, %v1028
  %v1030 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1029)
  %v1031 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1032 = shufflevector <8 x float> %v1031, <8 x float> poison, <8 x i32> zeroinitializer
  %v1033 = fdiv <8 x float> %v1032, %v1030
  %v1034 = add i64 0, 0
  %v1035 = getelementptr inbounds float, ptr %v1008, i64 %v1034
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1030, ptr align 4 %v1035, <8 x i1> %v1020)
  %v1036 = add i64 0, 0
  %v1037 = getelementptr inbounds float, ptr %v1014, i64 %v1036
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1033, ptr align 4 %v1037, <8 x i1> %v1020)
  %v1038 = add nsw i64 %v999, 1
  br label %b167
b169:
  %v1039 = add i64 %v7, 0
  %v1040 = sdiv i64 %v1039, 1
  %v1041 = add i64 %v2, 1
  %v1042 = mul i64 %v1040, %v2
  %v1043 = sdiv i64 %v1042, %v3
  %v1044 = mul i64 %v1043, 1
  %v1045 = icmp slt i64 %v1044, %v7
  %v1046 = select i1 %v1045, i64 %v1044, i64 %v7
  %v1047 = mul i64 %v1040, %v1041
  %v1048 = sdiv i64 %v1047, %v3
  %v1049 = mul i64 %v1048, 1
  %v1050 = icmp slt i64 %v1049, %v7
  %v1051 = select i1 %v1050, i64 %v1049, i64 %v7
  br label %b170
b170:
  %v1052 = phi i64 [ %v1046, %b169 ], [ %v1136, %b175 ]
  %v1053 = icmp slt i64 %v1052, %v1051
  br i1 %v1053, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1054 = phi i64 [ 0, %b171 ], [ %v1135, %b178 ]
  %v1055 = icmp slt i64 %v1054, 2
  br i1 %v1055, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1056 = phi i64 [ 0, %b174 ], [ %v1120, %b177 ]
  %v1057 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1119, %b177 ]
  %v1058 = icmp slt i64 %v1056, 8
  br i1 %v1058, label %b177, label %b178
b177:
  %v1059 = add i64 %v730, 0
  %v1060 = and i64 %v1059, %v172
  %v1061 = mul i64 %v1060, %v7
  %v1062 = add i64 %v1061, %v1052
  %v1063 = mul i64 %v1062, 16
  %v1064 = getelementptr inbounds float, ptr %v84, i64 %v1063
  %v1065 = add i64 %v730, 0
  %v1066 = and i64 %v1065, %v176
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1052
  %v1069 = mul i64 %v1068, 2
  %v1070 = getelementptr inbounds float, ptr %v88, i64 %v1069
  %v1071 = add i64 0, %v1054
  %v1072 = getelementptr inbounds float, ptr %v1070, i64 %v1071
  %v1073 = load float, ptr %v1072, align 4
  %v1074 = add i64 %v730, 0
  %v1075 = and i64 %v1074, %v168
  %v1076 = mul i64 %v1075, %v7
  %v1077 = add i64 %v1076, %v1052
  %v1078 = mul i64 %v1077, 16
  %v1079 = getelementptr inbounds float, ptr %v74, i64 %v1078
  %v1080 = add i64 %v730, 0
  %v1081 = and i64 %v1080, %v166
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1052
  %v1084 = mul i64 %v1083, 16
  %v1085 = getelementptr inbounds float, ptr %v72, i64 %v1084
  %v1086 = mul i64 %v1054, 8
  %v1087 = add i64 0, %v1086
  %v1088 = add i64 %v1087, %v1056
  %v1089 = getelementptr inbounds float, ptr %v26, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = mul i64 %v1054, 8
  %v1092 = add i64 0, %v1091
  %v1093 = add i64 %v1092, %v1056
  %v1094 = getelementptr inbounds float, ptr %v1064, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = insertelement <8 x float> poison, float %v1073, i64 0
  %v1097 = shufflevector <8 x float> %v1096, <8 x float> poison, <8 x i32> zeroinitializer
  %v1098 = fmul <8 x float> %v1095, %v1097
  %v1099 = fmul <8 x float> %v1090, %v1098
  %v1100 = mul i64 %v1054, 8
  %v1101 = add i64 0, %v1100
  %v1102 = add i64 %v1101, %v1056
  %v1103 = getelementptr inbounds float, ptr %v28, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = fadd <8 x float> %v1099, %v1104
  %v1106 = mul i64 %v1054, 8
  %v1107 = add i64 0, %v1106
  %v1108 = add i64 %v1107, %v1056
  %v1109 = getelementptr inbounds float, ptr %v1079, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = mul i64 %v1054, 8
  %v1112 = add i64 0, %v1111
  %v1113 = add i64 %v1112, %v1056
  %v1114 = getelementptr inbounds float, ptr %v1085, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = fsub <8 x float> %v1110, %v1115
  %v1117 = fsub <8 x float> %v1105, %v1116
  %v1118 = fmul <8 x float> %v1117, %v1090
  %v1119 = fadd <8 x float> %v1057, %v1118
  %v1120 = add nsw i64 %v1056, 8
  br label %b176
b178:
  %v1121 = shufflevector <8 x float> %v1057, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1122 = shufflevector <8 x float> %v1057, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1123 = fadd <4 x float> %v1121, %v1122
  %v1124 = shufflevector <4 x float> %v1123, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1125 = shufflevector <4 x float> %v1123, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1126 = fadd <2 x float> %v1124, %v1125
  %v1127 = extractelement <2 x float> %v1126, i64 0
  %v1128 = extractelement <2 x float> %v1126, i64 1
  %v1129 = fadd float %v1127, %v1128
  %v1130 = fadd float %v1129, 0x0000000000000000
  %v1131 = mul i64 %v1052, 2
  %v1132 = getelementptr inbounds float, ptr %v82, i64 %v1131
  %v1133 = add i64 0, %v1054
  %v1134 = getelementptr inbounds float, ptr %v1132, i64 %v1133
  store float %v1130, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1054, 1
  br label %b173
b175:
  %v1136 = add nsw i64 %v1052, 1
  br label %b170
b172:
  %v1137 = add i64 %v7, 0
  %v1138 = sdiv i64 %v1137, 1
  %v1139 = add i64 %v2, 1
  %v1140 = mul i64 %v1138, %v2
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v7
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v7
  %v1145 = mul i64 %v1138, %v1139
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v7
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v7
  br label %b179
b179:
  %v1150 = phi i64 [ %v1144, %b172 ], [ %v1235, %b184 ]
  %v1151 = icmp slt i64 %v1150, %v1149
  br i1 %v1151, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1152 = phi i64 [ 0, %b180 ], [ %v1234, %b187 ]
  %v1153 = icmp slt i64 %v1152, 2
  br i1 %v1153, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1154 = phi i64 [ 0, %b183 ], [ %v1219, %b186 ]
  %v1155 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1218, %b186 ]
  %v1156 = icmp slt i64 %v1154, 8
  br i1 %v1156, label %b186, label %b187
b186:
  %v1157 = add i64 %v730, 0
  %v1158 = and i64 %v1157, %v172
  %v1159 = mul i64 %v1158, %v7
  %v1160 = add i64 %v1159, %v1150
  %v1161 = mul i64 %v1160, 16
  %v1162 = getelementptr inbounds float, ptr %v84, i64 %v1161
  %v1163 = add i64 %v730, 0
  %v1164 = and i64 %v1163, %v176
  %v1165 = mul i64 %v1164, %v7
  %v1166 = add i64 %v1165, %v1150
  %v1167 = mul i64 %v1166, 2
  %v1168 = getelementptr inbounds float, ptr %v88, i64 %v1167
  %v1169 = add i64 0, %v1152
  %v1170 = getelementptr inbounds float, ptr %v1168, i64 %v1169
  %v1171 = load float, ptr %v1170, align 4
  %v1172 = add i64 %v730, 0
  %v1173 = and i64 %v1172, %v168
  %v1174 = mul i64 %v1173, %v7
  %v1175 = add i64 %v1174, %v1150
  %v1176 = mul i64 %v1175, 16
  %v1177 = getelementptr inbounds float, ptr %v74, i64 %v1176
  %v1178 = add i64 %v730, 0
  %v1179 = and i64 %v1178, %v166
  %v1180 = mul i64 %v1179, %v7
  %v1181 = add i64 %v1180, %v1150
  %v1182 = mul i64 %v1181, 16
  %v1183 = getelementptr inbounds float, ptr %v72, i64 %v1182
  %v1184 = mul i64 %v1152, 8
  %v1185 = add i64 0, %v1184
  %v1186 = add i64 %v1185, %v1154
  %v1187 = getelementptr inbounds float, ptr %v26, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = mul i64 %v1152, 8
  %v1190 = add i64 0, %v1189
  %v1191 = add i64 %v1190, %v1154
  %v1192 = getelementptr inbounds float, ptr %v1162, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = insertelement <8 x float> poison, float %v1171, i64 0
  %v1195 = shufflevector <8 x float> %v1194, <8 x float> poison, <8 x i32> zeroinitializer
  %v1196 = fmul <8 x float> %v1193, %v1195
  %v1197 = fmul <8 x float> %v1188, %v1196
  %v1198 = mul i64 %v1152, 8
  %v1199 = add i64 0, %v1198
  %v1200 = add i64 %v1199, %v1154
  %v1201 = getelementptr inbounds float, ptr %v28, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fadd <8 x float> %v1197, %v1202
  %v1204 = mul i64 %v1152, 8
  %v1205 = add i64 0, %v1204
  %v1206 = add i64 %v1205, %v1154
  %v1207 = getelementptr inbounds float, ptr %v1177, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = mul i64 %v1152, 8
  %v1210 = add i64 0, %v1209
  %v1211 = add i64 %v1210, %v1154
  %v1212 = getelementptr inbounds float, ptr %v1183, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fsub <8 x float> %v1208, %v1213
  %v1215 = fsub <8 x float> %v1203, %v1214
  %v1216 = fmul <8 x float> %v1215, %v1188
  %v1217 = fmul <8 x float> %v1216, %v1196
  %v1218 = fadd <8 x float> %v1155, %v1217
  %v1219 = add nsw i64 %v1154, 8
  br label %b185
b187:
  %v1220 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1221 = shufflevector <8 x float> %v1155, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1222 = fadd <4 x float> %v1220, %v1221
  %v1223 = shufflevector <4 x float> %v1222, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1224 = shufflevector <4 x float> %v1222, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1225 = fadd <2 x float> %v1223, %v1224
  %v1226 = extractelement <2 x float> %v1225, i64 0
  %v1227 = extractelement <2 x float> %v1225, i64 1
  %v1228 = fadd float %v1226, %v1227
  %v1229 = fadd float %v1228, 0x0000000000000000
  %v1230 = mul i64 %v1150, 2
  %v1231 = getelementptr inbounds float, ptr %v80, i64 %v1230
  %v1232 = add i64 0, %v1152
  %v1233 = getelementptr inbounds float, ptr %v1231, i64 %v1232
  store float %v1229, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1152, 1
  br label %b182
b184:
  %v1235 = add nsw i64 %v1150, 1
  br label %b179
b181:
  %v1236 = add i64 %v7, 0
  %v1237 = sdiv i64 %v1236, 1
  %v1238 = add i64 %v2, 1
  %v1239 = mul i64 %v1237, %v2
  %v1240 = sdiv i64 %v1239, %v3
  %v1241 = mul i64 %v1240, 1
  %v1242 = icmp slt i64 %v1241, %v7
  %v1243 = select i1 %v1242, i64 %v1241, i64 %v7
  %v1244 = mul i64 %v1237, %v1238
  %v1245 = sdiv i64 %v1244, %v3
  %v1246 = mul i64 %v1245, 1
  %v1247 = icmp slt i64 %v1246, %v7
  %v1248 = select i1 %v1247, i64 %v1246, i64 %v7
  br label %b188
b188:
  %v1249 = phi i64 [ %v1243, %b181 ], [ %v1287, %b189 ]
  %v1250 = icmp slt i64 %v1249, %v1248
  br i1 %v1250, label %b189, label %b190
b189:
  %v1251 = mul i64 %v1249, 2
  %v1252 = getelementptr inbounds float, ptr %v82, i64 %v1251
  %v1253 = mul i64 %v1249, 2
  %v1254 = getelementptr inbounds float, ptr %v80, i64 %v1253
  %v1255 = add i64 %v730, 0
  %v1256 = and i64 %v1255, %v178
  %v1257 = mul i64 %v1256, %v7
  %v1258 = add i64 %v1257, %v1249
  %v1259 = mul i64 %v1258, 2
  %v1260 = getelementptr inbounds float, ptr %v90, i64 %v1259
  %v1261 = add i64 %v730, 0
  %v1262 = and i64 %v1261, %v180
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1249
  %v1265 = mul i64 %v1264, 2
  %v1266 = getelementptr inbounds float, ptr %v92, i64 %v1265
  %v1267 = icmp ult i64 2, 8
  %v1268 = select i1 %v1267, i64 2, i64 8
  %v1269 = trunc i64 %v1268 to i32
  %v1270 = insertelement <8 x i32> poison, i32 %v1269, i64 0
  %v1271 = shufflevector <8 x i32> %v1270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1271
  %v1273 = add i64 0, 0
  %v1274 = getelementptr inbounds float, ptr %v1252, i64 %v1273
  %v1275 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1274, <8 x i1> %v1272, <8 x float> zeroinitializer)
  %v1276 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1277 = shufflevector <8 x float> %v1276, <8 x float> poison, <8 x i32> zeroinitializer
  %v1278 = fdiv <8 x float> %v1275, %v1277
  %v1279 = add i64 0, 0
  %v1280 = getelementptr inbounds float, ptr %v1254, i64 %v1279
  %v1281 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1280, <8 x i1> %v1272, <8 x float> zeroinitializer)
  %v1282 = fdiv <8 x float> %v1281, %v1277
  %v1283 = add i64 0, 0
  %v1284 = getelementptr inbounds float, ptr %v1260, i64 %v1283
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1278, ptr align 4 %v1284, <8 x i1> %v1272)
  %v1285 = add i64 0, 0
  %v1286 = getelementptr inbounds float, ptr %v1266, i64 %v1285
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1282, ptr align 4 %v1286, <8 x i1> %v1272)
  %v1287 = add nsw i64 %v1249, 1
  br label %b188
b190:
  %v1288 = add i64 %v7, 0
  %v1289 = sdiv i64 %v1288, 1
  %v1290 = add i64 %v2, 1
  %v1291 = mul i64 %v1289, %v2
  %v1292 = sdiv i64 %v1291, %v3
  %v1293 = mul i64 %v1292, 1
  %v1294 = icmp slt i64 %v1293, %v7
  %v1295 = select i1 %v1294, i64 %v1293, i64 %v7
  %v1296 = mul i64 %v1289, %v1290
  %v1297 = sdiv i64 %v1296, %v3
  %v1298 = mul i64 %v1297, 1
  %v1299 = icmp slt i64 %v1298, %v7
  %v1300 = select i1 %v1299, i64 %v1298, i64 %v7
  br label %b191
b191:
  %v1301 = phi i64 [ %v1295, %b190 ], [ %v1413, %b196 ]
  %v1302 = icmp slt i64 %v1301, %v1300
  br i1 %v1302, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1303 = phi i64 [ 0, %b192 ], [ %v1412, %b195 ]
  %v1304 = icmp slt i64 %v1303, 2
  br i1 %v1304, label %b195, label %b196
b195:
  %v1305 = add i64 %v730, 0
  %v1306 = and i64 %v1305, %v172
  %v1307 = mul i64 %v1306, %v7
  %v1308 = add i64 %v1307, %v1301
  %v1309 = mul i64 %v1308, 16
  %v1310 = getelementptr inbounds float, ptr %v84, i64 %v1309
  %v1311 = add i64 %v730, 0
  %v1312 = and i64 %v1311, %v176
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1301
  %v1315 = mul i64 %v1314, 2
  %v1316 = getelementptr inbounds float, ptr %v88, i64 %v1315
  %v1317 = add i64 0, %v1303
  %v1318 = getelementptr inbounds float, ptr %v1316, i64 %v1317
  %v1319 = load float, ptr %v1318, align 4
  %v1320 = add i64 %v730, 0
  %v1321 = and i64 %v1320, %v168
  %v1322 = mul i64 %v1321, %v7
  %v1323 = add i64 %v1322, %v1301
  %v1324 = mul i64 %v1323, 16
  %v1325 = getelementptr inbounds float, ptr %v74, i64 %v1324
  %v1326 = add i64 %v730, 0
  %v1327 = and i64 %v1326, %v166
  %v1328 = mul i64 %v1327, %v7
  %v1329 = add i64 %v1328, %v1301
  %v1330 = mul i64 %v1329, 16
  %v1331 = getelementptr inbounds float, ptr %v72, i64 %v1330
  %v1332 = add i64 %v730, 0
  %v1333 = and i64 %v1332, %v178
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1301
  %v1336 = mul i64 %v1335, 2
  %v1337 = getelementptr inbounds float, ptr %v90, i64 %v1336
  %v1338 = add i64 0, %v1303
  %v1339 = getelementptr inbounds float, ptr %v1337, i64 %v1338
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = add i64 %v730, 0
  %v1342 = and i64 %v1341, %v180
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1301
  %v1345 = mul i64 %v1344, 2
  %v1346 = getelementptr inbounds float, ptr %v92, i64 %v1345
  %v1347 = add i64 0, %v1303
  %v1348 = getelementptr inbounds float, ptr %v1346, i64 %v1347
  %v1349 = load float, ptr %v1348, align 4
  %v1350 = add i64 %v730, 0
  %v1351 = and i64 %v1350, %v174
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1301
  %v1354 = mul i64 %v1353, 2
  %v1355 = getelementptr inbounds float, ptr %v86, i64 %v1354
  %v1356 = add i64 0, %v1303
  %v1357 = getelementptr inbounds float, ptr %v1355, i64 %v1356
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = add i64 %v730, 0
  %v1360 = and i64 %v1359, %v182
  %v1361 = mul i64 %v1360, %v7
  %v1362 = add i64 %v1361, %v1301
  %v1363 = mul i64 %v1362, 16
  %v1364 = getelementptr inbounds float, ptr %v94, i64 %v1363
  %v1365 = mul i64 %v1303, 8
  %v1366 = add i64 0, %v1365
  %v1367 = add i64 %v1366, 0
  %v1368 = getelementptr inbounds float, ptr %v26, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = mul i64 %v1303, 8
  %v1371 = add i64 0, %v1370
  %v1372 = add i64 %v1371, 0
  %v1373 = getelementptr inbounds float, ptr %v1310, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = insertelement <8 x float> poison, float %v1319, i64 0
  %v1376 = shufflevector <8 x float> %v1375, <8 x float> poison, <8 x i32> zeroinitializer
  %v1377 = fmul <8 x float> %v1374, %v1376
  %v1378 = fmul <8 x float> %v1369, %v1377
  %v1379 = mul i64 %v1303, 8
  %v1380 = add i64 0, %v1379
  %v1381 = add i64 %v1380, 0
  %v1382 = getelementptr inbounds float, ptr %v28, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = fadd <8 x float> %v1378, %v1383
  %v1385 = mul i64 %v1303, 8
  %v1386 = add i64 0, %v1385
  %v1387 = add i64 %v1386, 0
  %v1388 = getelementptr inbounds float, ptr %v1325, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = mul i64 %v1303, 8
  %v1391 = add i64 0, %v1390
  %v1392 = add i64 %v1391, 0
  %v1393 = getelementptr inbounds float, ptr %v1331, i64 %v1392
  %v1394 = load <8 x float>, ptr %v1393, align 4
  %v1395 = fsub <8 x float> %v1389, %v1394
  %v1396 = fsub <8 x float> %v1384, %v1395
  %v1397 = fmul <8 x float> %v1396, %v1369
  %v1398 = insertelement <8 x float> poison, float %v1340, i64 0
  %v1399 = shufflevector <8 x float> %v1398, <8 x float> poison, <8 x i32> zeroinitializer
  %v1400 = fsub <8 x float> %v1397, %v1399
  %v1401 = insertelement <8 x float> poison, float %v1349, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fmul <8 x float> %v1377, %v1402
  %v1404 = fsub <8 x float> %v1400, %v1403
  %v1405 = insertelement <8 x float> poison, float %v1358, i64 0
  %v1406 = shufflevector <8 x float> %v1405, <8 x float> poison, <8 x i32> zeroinitializer
  %v1407 = fdiv <8 x float> %v1404, %v1406
  %v1408 = mul i64 %v1303, 8
  %v1409 = add i64 0, %v1408
  %v1410 = add i64 %v1409, 0
  %v1411 = getelementptr inbounds float, ptr %v1364, i64 %v1410
  store <8 x float> %v1407, ptr %v1411, align 4
  %v1412 = add nsw i64 %v1303, 1
  br label %b194
b196:
  %v1413 = add nsw i64 %v1301, 1
  br label %b191
b193:
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
  br label %b197
b197:
  %v1427 = phi i64 [ %v1421, %b193 ], [ %v1496, %b202 ]
  %v1428 = icmp slt i64 %v1427, %v1426
  br i1 %v1428, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1429 = phi i64 [ 0, %b198 ], [ %v1495, %b205 ]
  %v1430 = icmp slt i64 %v1429, 2
  br i1 %v1430, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1431 = phi i64 [ 0, %b201 ], [ %v1494, %b204 ]
  %v1432 = icmp slt i64 %v1431, 8
  br i1 %v1432, label %b204, label %b205
b204:
  %v1433 = add i64 %v730, 0
  %v1434 = and i64 %v1433, %v154
  %v1435 = mul i64 %v1434, %v7
  %v1436 = add i64 %v1435, %v1427
  %v1437 = mul i64 %v1436, 128
  %v1438 = getelementptr inbounds float, ptr %v36, i64 %v1437
  %v1439 = add i64 %v730, 0
  %v1440 = and i64 %v1439, %v170
  %v1441 = mul i64 %v1440, %v7
  %v1442 = add i64 %v1441, %v1427
  %v1443 = mul i64 %v1442, 2
  %v1444 = getelementptr inbounds float, ptr %v76, i64 %v1443
  %v1445 = add i64 0, %v1429
  %v1446 = getelementptr inbounds float, ptr %v1444, i64 %v1445
  %v1447 = load float, ptr %v1446, align 4
  %v1448 = add i64 %v730, 0
  %v1449 = and i64 %v1448, %v166
  %v1450 = mul i64 %v1449, %v7
  %v1451 = add i64 %v1450, %v1427
  %v1452 = mul i64 %v1451, 16
  %v1453 = getelementptr inbounds float, ptr %v72, i64 %v1452
  %v1454 = mul i64 %v1429, 8
  %v1455 = add i64 0, %v1454
  %v1456 = add i64 %v1455, %v1431
  %v1457 = getelementptr inbounds float, ptr %v1453, i64 %v1456
  %v1458 = load float, ptr %v1457, align 4
  %v1459 = fmul float %v1447, %v1458
  %v1460 = add i64 %v730, 0
  %v1461 = and i64 %v1460, %v182
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1427
  %v1464 = mul i64 %v1463, 16
  %v1465 = getelementptr inbounds float, ptr %v94, i64 %v1464
  %v1466 = add i64 %v730, 1
  %v1467 = and i64 %v1466, %v154
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1427
  %v1470 = mul i64 %v1469, 128
  %v1471 = getelementptr inbounds float, ptr %v36, i64 %v1470
  %v1472 = mul i64 %v1429, 64
  %v1473 = add i64 0, %v1472
  %v1474 = mul i64 %v1431, 8
  %v1475 = add i64 %v1473, %v1474
  %v1476 = add i64 %v1475, 0
  %v1477 = getelementptr inbounds float, ptr %v1438, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = mul i64 %v1429, 8
  %v1480 = add i64 0, %v1479
  %v1481 = add i64 %v1480, 0
  %v1482 = getelementptr inbounds float, ptr %v1465, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = insertelement <8 x float> poison, float %v1459, i64 0
  %v1485 = shufflevector <8 x float> %v1484, <8 x float> poison, <8 x i32> zeroinitializer
  %v1486 = fmul <8 x float> %v1485, %v1483
  %v1487 = fsub <8 x float> %v1478, %v1486
  %v1488 = mul i64 %v1429, 64
  %v1489 = add i64 0, %v1488
  %v1490 = mul i64 %v1431, 8
  %v1491 = add i64 %v1489, %v1490
  %v1492 = add i64 %v1491, 0
  %v1493 = getelementptr inbounds float, ptr %v1471, i64 %v1492
  store <8 x float> %v1487, ptr %v1493, align 4
  %v1494 = add nsw i64 %v1431, 1
  br label %b203
b205:
  %v1495 = add nsw i64 %v1429, 1
  br label %b200
b202:
  %v1496 = add nsw i64 %v1427, 1
  br label %b197
b199:
  %v1497 = add i64 %v7, 0
  %v1498 = sdiv i64 %v1497, 1
  %v1499 = add i64 %v2, 1
  %v1500 = mul i64 %v1498, %v2
  %v1501 = sdiv i64 %v1500, %v3
  %v1502 = mul i64 %v1501, 1
  %v1503 = icmp slt i64 %v1502, %v7
  %v1504 = select i1 %v1503, i64 %v1502, i64 %v7
  %v1505 = mul i64 %v1498, %v1499
  %v1506 = sdiv i64 %v1505, %v3
  %v1507 = mul i64 %v1506, 1
  %v1508 = icmp slt i64 %v1507, %v7
  %v1509 = select i1 %v1508, i64 %v1507, i64 %v7
  br label %b206
b206:
  %v1510 = phi i64 [ %v1504, %b199 ], [ %v1560, %b211 ]
  %v1511 = icmp slt i64 %v1510, %v1509
  br i1 %v1511, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1512 = phi i64 [ 0, %b207 ], [ %v1559, %b210 ]
  %v1513 = icmp slt i64 %v1512, 2
  br i1 %v1513, label %b210, label %b211
b210:
  %v1514 = add i64 %v730, 0
  %v1515 = and i64 %v1514, %v156
  %v1516 = mul i64 %v1515, %v7
  %v1517 = add i64 %v1516, %v1510
  %v1518 = mul i64 %v1517, 16
  %v1519 = getelementptr inbounds float, ptr %v38, i64 %v1518
  %v1520 = add i64 %v730, 0
  %v1521 = and i64 %v1520, %v170
  %v1522 = mul i64 %v1521, %v7
  %v1523 = add i64 %v1522, %v1510
  %v1524 = mul i64 %v1523, 2
  %v1525 = getelementptr inbounds float, ptr %v76, i64 %v1524
  %v1526 = add i64 0, %v1512
  %v1527 = getelementptr inbounds float, ptr %v1525, i64 %v1526
  %v1528 = load float, ptr %v1527, align 4
  %v1529 = add i64 %v730, 0
  %v1530 = and i64 %v1529, %v182
  %v1531 = mul i64 %v1530, %v7
  %v1532 = add i64 %v1531, %v1510
  %v1533 = mul i64 %v1532, 16
  %v1534 = getelementptr inbounds float, ptr %v94, i64 %v1533
  %v1535 = add i64 %v730, 1
  %v1536 = and i64 %v1535, %v156
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1510
  %v1539 = mul i64 %v1538, 16
  %v1540 = getelementptr inbounds float, ptr %v38, i64 %v1539
  %v1541 = mul i64 %v1512, 8
  %v1542 = add i64 0, %v1541
  %v1543 = add i64 %v1542, 0
  %v1544 = getelementptr inbounds float, ptr %v1519, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = mul i64 %v1512, 8
  %v1547 = add i64 0, %v1546
  %v1548 = add i64 %v1547, 0
  %v1549 = getelementptr inbounds float, ptr %v1534, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = insertelement <8 x float> poison, float %v1528, i64 0
  %v1552 = shufflevector <8 x float> %v1551, <8 x float> poison, <8 x i32> zeroinitializer
  %v1553 = fmul <8 x float> %v1552, %v1550
  %v1554 = fsub <8 x float> %v1545, %v1553
  %v1555 = mul i64 %v1512, 8
  %v1556 = add i64 0, %v1555
  %v1557 = add i64 %v1556, 0
  %v1558 = getelementptr inbounds float, ptr %v1540, i64 %v1557
  store <8 x float> %v1554, ptr %v1558, align 4
  %v1559 = add nsw i64 %v1512, 1
  br label %b209
b211:
  %v1560 = add nsw i64 %v1510, 1
  br label %b206
b208:
  %v1561 = add nsw i64 %v730, 1
  br label %b128
b130:
  %v1562 = icmp sgt i64 %v3, 1
  br i1 %v1562, label %b212, label %b213
b212:
  %v1563 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1564 = atomicrmw add ptr %v1563, i64 1 acq_rel
  %v1565 = load i64, ptr %v221, align 8
  %v1566 = add i64 %v1565, 1
  store i64 %v1566, ptr %v221, align 8
  %v1567 = mul i64 %v3, %v1566
  br label %b214
b214:
  %v1568 = load atomic i64, ptr %v1563 acquire, align 8
  %v1569 = icmp slt i64 %v1568, %v1567
  br i1 %v1569, label %b215, label %b216
b215:
  %v1570 = call i32 @sched_yield()
  br label %b214
b216:
  br label %b213
b213:
  %v1571 = add nsw i64 %v502, %v501
  br label %b90
b92:
  %v1572 = add i64 %v8, 0
  %v1573 = sdiv i64 %v1572, 1
  %v1574 = add i64 %v2, 1
  %v1575 = mul i64 %v1573, %v2
  %v1576 = sdiv i64 %v1575, %v3
  %v1577 = mul i64 %v1576, 1
  %v1578 = icmp slt i64 %v1577, %v8
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v8
  %v1580 = mul i64 %v1573, %v1574
  %v1581 = sdiv i64 %v1580, %v3
  %v1582 = mul i64 %v1581, 1
  %v1583 = icmp slt i64 %v1582, %v8
  %v1584 = select i1 %v1583, i64 %v1582, i64 %v8
  br label %b217
b217:
  %v1585 = phi i64 [ %v1579, %b92 ], [ %v1622, %b222 ]
  %v1586 = icmp slt i64 %v1585, %v1584
  br i1 %v1586, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1587 = phi i64 [ 0, %b218 ], [ %v1621, %b225 ]
  %v1588 = icmp slt i64 %v1587, 2
  br i1 %v1588, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1589 = phi i64 [ 0, %b221 ], [ %v1614, %b224 ]
  %v1590 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1613, %b224 ]
  %v1591 = icmp slt i64 %v1589, 8
  br i1 %v1591, label %b224, label %b225
b224:
  %v1592 = mul i64 %v1585, 16
  %v1593 = getelementptr inbounds float, ptr %v70, i64 %v1592
  %v1594 = mul i64 %v1587, 8
  %v1595 = add i64 0, %v1594
  %v1596 = add i64 %v1595, %v1589
  %v1597 = getelementptr inbounds float, ptr %v1593, i64 %v1596
  %v1598 = load float, ptr %v1597, align 4
  %v1599 = mul i64 1, %v7
  %v1600 = add i64 %v1585, %v1599
  %v1601 = mul i64 %v1600, 128
  %v1602 = getelementptr inbounds float, ptr %v36, i64 %v1601
  %v1603 = mul i64 %v1587, 64
  %v1604 = add i64 0, %v1603
  %v1605 = add i64 %v1604, 0
  %v1606 = mul i64 %v1589, 8
  %v1607 = add i64 %v1605, %v1606
  %v1608 = getelementptr inbounds float, ptr %v1602, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = insertelement <8 x float> poison, float %v1598, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  %v1612 = fmul <8 x float> %v1611, %v1609
  %v1613 = fadd <8 x float> %v1590, %v1612
  %v1614 = add nsw i64 %v1589, 1
  br label %b223
b225:
  %v1615 = mul i64 %v1585, 16
  %v1616 = getelementptr inbounds float, ptr %v96, i64 %v1615
  %v1617 = mul i64 %v1587, 8
  %v1618 = add i64 0, %v1617
  %v1619 = add i64 %v1618, 0
  %v1620 = getelementptr inbounds float, ptr %v1616, i64 %v1619
  store <8 x float> %v1590, ptr %v1620, align 4
  %v1621 = add nsw i64 %v1587, 1
  br label %b220
b222:
  %v1622 = add nsw i64 %v1585, 1
  br label %b217
b219:
  %v1623 = add i64 %v8, 0
  %v1624 = sdiv i64 %v1623, 1
  %v1625 = add i64 %v2, 1
  %v1626 = mul i64 %v1624, %v2
  %v1627 = sdiv i64 %v1626, %v3
  %v1628 = mul i64 %v1627, 1
  %v1629 = icmp slt i64 %v1628, %v8
  %v1630 = select i1 %v1629, i64 %v1628, i64 %v8
  %v1631 = mul i64 %v1624, %v1625
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v8
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v8
  br label %b226
b226:
  %v1636 = phi i64 [ %v1630, %b219 ], [ %v1677, %b231 ]
  %v1637 = icmp slt i64 %v1636, %v1635
  br i1 %v1637, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1638 = phi i64 [ 0, %b227 ], [ %v1676, %b234 ]
  %v1639 = icmp slt i64 %v1638, 2
  br i1 %v1639, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1640 = phi i64 [ 0, %b230 ], [ %v1661, %b233 ]
  %v1641 = phi <8 x float> [ splat (float 0x0000000000000000), %b230 ], [ %v1660, %b233 ]
  %v1642 = icmp slt i64 %v1640, 8
  br i1 %v1642, label %b233, label %b234
b233:
  %v1643 = mul i64 %v1636, 16
  %v1644 = getelementptr inbounds float, ptr %v96, i64 %v1643
  %v1645 = mul i64 1, %v7
  %v1646 = add i64 %v1636, %v1645
  %v1647 = mul i64 %v1646, 16
  %v1648 = getelementptr inbounds float, ptr %v38, i64 %v1647
  %v1649 = mul i64 %v1638, 8
  %v1650 = add i64 0, %v1649
  %v1651 = add i64 %v1650, %v1640
  %v1652 = getelementptr inbounds float, ptr %v1644, i64 %v1651
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = mul i64 %v1638, 8
  %v1655 = add i64 0, %v1654
  %v1656 = add i64 %v1655, %v1640
  %v1657 = getelementptr inbounds float, ptr %v1648, i64 %v1656
  %v1658 = load <8 x float>, ptr %v1657, align 4
  %v1659 = fadd <8 x float> %v1653, %v1658
  %v1660 = fadd <8 x float> %v1641, %v1659
  %v1661 = add nsw i64 %v1640, 8
  br label %b232
b234:
  %v1662 = shufflevector <8 x float> %v1641, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1663 = shufflevector <8 x float> %v1641, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1664 = fadd <4 x float> %v1662, %v1663
  %v1665 = shufflevector <4 x float> %v1664, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1666 = shufflevector <4 x float> %v1664, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1667 = fadd <2 x float> %v1665, %v1666
  %v1668 = extractelement <2 x float> %v1667, i64 0
  %v1669 = extractelement <2 x float> %v1667, i64 1
  %v1670 = fadd float %v1668, %v1669
  %v1671 = fadd float %v1670, 0x0000000000000000
  %v1672 = mul i64 %v1636, 2
  %v1673 = getelementptr inbounds float, ptr %v90, i64 %v1672
  %v1674 = add i64 0, %v1638
  %v1675 = getelementptr inbounds float, ptr %v1673, i64 %v1674
  store float %v1671, ptr %v1675, align 4
  %v1676 = add nsw i64 %v1638, 1
  br label %b229
b231:
  %v1677 = add nsw i64 %v1636, 1
  br label %b226
b228:
  %v1678 = add i64 %v8, 0
  %v1679 = sdiv i64 %v1678, 1
  %v1680 = add i64 %v2, 1
  %v1681 = mul i64 %v1679, %v2
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 1
  %v1684 = icmp slt i64 %v1683, %v8
  %v1685 = select i1 %v1684, i64 %v1683, i64 %v8
  %v1686 = mul i64 %v1679, %v1680
  %v1687 = sdiv i64 %v1686, %v3
  %v1688 = mul i64 %v1687, 1
  %v1689 = icmp slt i64 %v1688, %v8
  %v1690 = select i1 %v1689, i64 %v1688, i64 %v8
  br label %b235
b235:
  %v1691 = phi i64 [ %v1685, %b228 ], [ %v1711, %b236 ]
  %v1692 = icmp slt i64 %v1691, %v1690
  br i1 %v1692, label %b236, label %b237
b236:
  %v1693 = mul i64 %v1691, 2
  %v1694 = getelementptr inbounds float, ptr %v90, i64 %v1693
  %v1695 = mul i64 %v1691, 2
  %v1696 = getelementptr inbounds float, ptr %v98, i64 %v1695
  %v1697 = icmp ult i64 2, 8
  %v1698 = select i1 %v1697, i64 2, i64 8
  %v1699 = trunc i64 %v1698 to i32
  %v1700 = insertelement <8 x i32> poison, i32 %v1699, i64 0
  %v1701 = shufflevector <8 x i32> %v1700, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1702 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1701
  %v1703 = add i64 0, 0
  %v1704 = getelementptr inbounds float, ptr %v1694, i64 %v1703
  %v1705 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1704, <8 x i1> %v1702, <8 x float> zeroinitializer)
  %v1706 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1707 = shufflevector <8 x float> %v1706, <8 x float> poison, <8 x i32> zeroinitializer
  %v1708 = fdiv <8 x float> %v1705, %v1707
  %v1709 = add i64 0, 0
  %v1710 = getelementptr inbounds float, ptr %v1696, i64 %v1709
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1708, ptr align 4 %v1710, <8 x i1> %v1702)
  %v1711 = add nsw i64 %v1691, 1
  br label %b235
b237:
  %v1712 = add i64 %v8, 0
  %v1713 = sdiv i64 %v1712, 1
  %v1714 = add i64 %v2, 1
  %v1715 = mul i64 %v1713, %v2
  %v1716 = sdiv i64 %v1715, %v3
  %v1717 = mul i64 %v1716, 1
  %v1718 = icmp slt i64 %v1717, %v8
  %v1719 = select i1 %v1718, i64 %v1717, i64 %v8
  %v1720 = mul i64 %v1713, %v1714
  %v1721 = sdiv i64 %v1720, %v3
  %v1722 = mul i64 %v1721, 1
  %v1723 = icmp slt i64 %v1722, %v8
  %v1724 = select i1 %v1723, i64 %v1722, i64 %v8
  br label %b238
b238:
  %v1725 = phi i64 [ %v1719, %b237 ], [ %v1761, %b243 ]
  %v1726 = icmp slt i64 %v1725, %v1724
  br i1 %v1726, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1727 = phi i64 [ 0, %b239 ], [ %v1760, %b242 ]
  %v1728 = icmp slt i64 %v1727, 2
  br i1 %v1728, label %b242, label %b243
b242:
  %v1729 = mul i64 %v1725, 16
  %v1730 = getelementptr inbounds float, ptr %v96, i64 %v1729
  %v1731 = mul i64 1, %v7
  %v1732 = add i64 %v1725, %v1731
  %v1733 = mul i64 %v1732, 16
  %v1734 = getelementptr inbounds float, ptr %v38, i64 %v1733
  %v1735 = mul i64 %v1725, 2
  %v1736 = getelementptr inbounds float, ptr %v98, i64 %v1735
  %v1737 = add i64 0, %v1727
  %v1738 = getelementptr inbounds float, ptr %v1736, i64 %v1737
  %v1739 = load float, ptr %v1738, align 4
  %v1740 = mul i64 %v1725, 16
  %v1741 = getelementptr inbounds float, ptr %v100, i64 %v1740
  %v1742 = mul i64 %v1727, 8
  %v1743 = add i64 0, %v1742
  %v1744 = add i64 %v1743, 0
  %v1745 = getelementptr inbounds float, ptr %v1730, i64 %v1744
  %v1746 = load <8 x float>, ptr %v1745, align 4
  %v1747 = mul i64 %v1727, 8
  %v1748 = add i64 0, %v1747
  %v1749 = add i64 %v1748, 0
  %v1750 = getelementptr inbounds float, ptr %v1734, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = fadd <8 x float> %v1746, %v1751
  %v1753 = insertelement <8 x float> poison, float %v1739, i64 0
  %v1754 = shufflevector <8 x float> %v1753, <8 x float> poison, <8 x i32> zeroinitializer
  %v1755 = fsub <8 x float> %v1752, %v1754
  %v1756 = mul i64 %v1727, 8
  %v1757 = add i64 0, %v1756
  %v1758 = add i64 %v1757, 0
  %v1759 = getelementptr inbounds float, ptr %v1741, i64 %v1758
  store <8 x float> %v1755, ptr %v1759, align 4
  %v1760 = add nsw i64 %v1727, 1
  br label %b241
b243:
  %v1761 = add nsw i64 %v1725, 1
  br label %b238
b240:
  %v1762 = add i64 %v8, 0
  %v1763 = sdiv i64 %v1762, 1
  %v1764 = add i64 %v2, 1
  %v1765 = mul i64 %v1763, %v2
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 1
  %v1768 = icmp slt i64 %v1767, %v8
  %v1769 = select i1 %v1768, i64 %v1767, i64 %v8
  %v1770 = mul i64 %v1763, %v1764
  %v1771 = sdiv i64 %v1770, %v3
  %v1772 = mul i64 %v1771, 1
  %v1773 = icmp slt i64 %v1772, %v8
  %v1774 = select i1 %v1773, i64 %v1772, i64 %v8
  br label %b244
b244:
  %v1775 = phi i64 [ %v1769, %b240 ], [ %v1807, %b249 ]
  %v1776 = icmp slt i64 %v1775, %v1774
  br i1 %v1776, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1777 = phi i64 [ 0, %b245 ], [ %v1806, %b252 ]
  %v1778 = icmp slt i64 %v1777, 2
  br i1 %v1778, label %b248, label %b249
b248:
  br label %b250
b250:
  %v1779 = phi i64 [ 0, %b248 ], [ %v1791, %b251 ]
  %v1780 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1790, %b251 ]
  %v1781 = icmp slt i64 %v1779, 8
  br i1 %v1781, label %b251, label %b252
b251:
  %v1782 = mul i64 %v1775, 16
  %v1783 = getelementptr inbounds float, ptr %v100, i64 %v1782
  %v1784 = mul i64 %v1777, 8
  %v1785 = add i64 0, %v1784
  %v1786 = add i64 %v1785, %v1779
  %v1787 = getelementptr inbounds float, ptr %v1783, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = fmul <8 x float> %v1788, %v1788
  %v1790 = fadd <8 x float> %v1780, %v1789
  %v1791 = add nsw i64 %v1779, 8
  br label %b250
b252:
  %v1792 = shufflevector <8 x float> %v1780, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1793 = shufflevector <8 x float> %v1780, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1794 = fadd <4 x float> %v1792, %v1793
  %v1795 = shufflevector <4 x float> %v1794, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1796 = shufflevector <4 x float> %v1794, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1797 = fadd <2 x float> %v1795, %v1796
  %v1798 = extractelement <2 x float> %v1797, i64 0
  %v1799 = extractelement <2 x float> %v1797, i64 1
  %v1800 = fadd float %v1798, %v1799
  %v1801 = fadd float %v1800, 0x0000000000000000
  %v1802 = mul i64 %v1775, 2
  %v1803 = getelementptr inbounds float, ptr %v90, i64 %v1802
  %v1804 = add i64 0, %v1777
  %v1805 = getelementptr inbounds float, ptr %v1803, i64 %v1804
  store float %v1801, ptr %v1805, align 4
  %v1806 = add nsw i64 %v1777, 1
  br label %b247
b249:
  %v1807 = add nsw i64 %v1775, 1
  br label %b244
b246:
  %v1808 = add i64 %v8, 0
  %v1809 = sdiv i64 %v1808, 1
  %v1810 = add i64 %v2, 1
  %v1811 = mul i64 %v1809, %v2
  %v1812 = sdiv i64 %v1811, %v3
  %v1813 = mul i64 %v1812, 1
  %v1814 = icmp slt i64 %v1813, %v8
  %v1815 = select i1 %v1814, i64 %v1813, i64 %v8
  %v1816 = mul i64 %v1809, %v1810
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, %v8
  %v1820 = select i1 %v1819, i64 %v1818, i64 %v8
  br label %b253
b253:
  %v1821 = phi i64 [ %v1815, %b246 ], [ %v1852, %b254 ]
  %v1822 = icmp slt i64 %v1821, %v1820
  br i1 %v1822, label %b254, label %b255
b254:
  %v1823 = mul i64 %v1821, 2
  %v1824 = getelementptr inbounds float, ptr %v90, i64 %v1823
  %v1825 = mul i64 %v1821, 2
  %v1826 = getelementptr inbounds float, ptr %v98, i64 %v1825
  %v1827 = mul i64 %v1821, 2
  %v1828 = getelementptr inbounds float, ptr %v102, i64 %v1827
  %v1829 = icmp ult i64 2, 8
  %v1830 = select i1 %v1829, i64 2, i64 8
  %v1831 = trunc i64 %v1830 to i32
  %v1832 = insertelement <8 x i32> poison, i32 %v1831, i64 0
  %v1833 = shufflevector <8 x i32> %v1832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1834 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1833
  %v1835 = add i64 0, 0
  %v1836 = getelementptr inbounds float, ptr %v1824, i64 %v1835
  %v1837 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1836, <8 x i1> %v1834, <8 x float> zeroinitializer)
  %v1838 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1839 = shufflevector <8 x float> %v1838, <8 x float> poison, <8 x i32> zeroinitializer
  %v1840 = fdiv <8 x float> %v1837, %v1839
  %v1841 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1842 = shufflevector <8 x float> %v1841, <8 x float> poison, <8 x i32> zeroinitializer
  %v1843 = fadd <8 x float> %v1840, %v1842
  %v1844 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1843)
  %v1845 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1846 = shufflevector <8 x float> %v1845, <8 x float> poison, <8 x i32> zeroinitializer
  %v1847 = fdiv <8 x float> %v1846, %v1844
  %v1848 = add i64 0, 0
  %v1849 = getelementptr inbounds float, ptr %v1826, i64 %v1848
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1844, ptr align 4 %v1849, <8 x i1> %v1834)
  %v1850 = add i64 0, 0
  %v1851 = getelementptr inbounds float, ptr %v1828, i64 %v1850
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1847, ptr align 4 %v1851, <8 x i1> %v1834)
  %v1852 = add nsw i64 %v1821, 1
  br label %b253
b255:
  %v1853 = add i64 %v8, 0
  %v1854 = sdiv i64 %v1853, 1
  %v1855 = add i64 %v2, 1
  %v1856 = mul i64 %v1854, %v2
  %v1857 = sdiv i64 %v1856, %v3
  %v1858 = mul i64 %v1857, 1
  %v1859 = icmp slt i64 %v1858, %v8
  %v1860 = select i1 %v1859, i64 %v1858, i64 %v8
  %v1861 = mul i64 %v1854, %v1855
  %v1862 = sdiv i64 %v1861, %v3
  %v1863 = mul i64 %v1862, 1
  %v1864 = icmp slt i64 %v1863, %v8
  %v1865 = select i1 %v1864, i64 %v1863, i64 %v8
  br label %b256
b256:
  %v1866 = phi i64 [ %v1860, %b255 ], [ %v1912, %b261 ]
  %v1867 = icmp slt i64 %v1866, %v1865
  br i1 %v1867, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1868 = phi i64 [ 0, %b257 ], [ %v1911, %b260 ]
  %v1869 = icmp slt i64 %v1868, 2
  br i1 %v1869, label %b260, label %b261
b260:
  %v1870 = mul i64 %v1866, 16
  %v1871 = getelementptr inbounds float, ptr %v70, i64 %v1870
  %v1872 = mul i64 %v1866, 16
  %v1873 = getelementptr inbounds float, ptr %v100, i64 %v1872
  %v1874 = mul i64 %v1866, 2
  %v1875 = getelementptr inbounds float, ptr %v102, i64 %v1874
  %v1876 = add i64 0, %v1868
  %v1877 = getelementptr inbounds float, ptr %v1875, i64 %v1876
  %v1878 = load float, ptr %v1877, align 4
  %v1879 = mul i64 %v1866, 16
  %v1880 = getelementptr inbounds float, ptr %v104, i64 %v1879
  %v1881 = mul i64 %v1868, 8
  %v1882 = add i64 0, %v1881
  %v1883 = add i64 %v1882, 0
  %v1884 = getelementptr inbounds float, ptr %v1871, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = mul i64 %v1868, 8
  %v1887 = add i64 0, %v1886
  %v1888 = add i64 %v1887, 0
  %v1889 = getelementptr inbounds float, ptr %v26, i64 %v1888
  %v1890 = load <8 x float>, ptr %v1889, align 4
  %v1891 = mul i64 %v1868, 8
  %v1892 = add i64 0, %v1891
  %v1893 = add i64 %v1892, 0
  %v1894 = getelementptr inbounds float, ptr %v1873, i64 %v1893
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = insertelement <8 x float> poison, float %v1878, i64 0
  %v1897 = shufflevector <8 x float> %v1896, <8 x float> poison, <8 x i32> zeroinitializer
  %v1898 = fmul <8 x float> %v1895, %v1897
  %v1899 = fmul <8 x float> %v1890, %v1898
  %v1900 = fadd <8 x float> %v1885, %v1899
  %v1901 = mul i64 %v1868, 8
  %v1902 = add i64 0, %v1901
  %v1903 = add i64 %v1902, 0
  %v1904 = getelementptr inbounds float, ptr %v28, i64 %v1903
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = fadd <8 x float> %v1900, %v1905
  %v1907 = mul i64 %v1868, 8
  %v1908 = add i64 0, %v1907
  %v1909 = add i64 %v1908, 0
  %v1910 = getelementptr inbounds float, ptr %v1880, i64 %v1909
  store <8 x float> %v1906, ptr %v1910, align 4
  %v1911 = add nsw i64 %v1868, 1
  br label %b259
b261:
  %v1912 = add nsw i64 %v1866, 1
  br label %b256
b258:
  %v1913 = add i64 %v8, 0
  %v1914 = sdiv i64 %v1913, 1
  %v1915 = add i64 %v2, 1
  %v1916 = mul i64 %v1914, %v2
  %v1917 = sdiv i64 %v1916, %v3
  %v1918 = mul i64 %v1917, 1
  %v1919 = icmp slt i64 %v1918, %v8
  %v1920 = select i1 %v1919, i64 %v1918, i64 %v8
  %v1921 = mul i64 %v1914, %v1915
  %v1922 = sdiv i64 %v1921, %v3
  %v1923 = mul i64 %v1922, 1
  %v1924 = icmp slt i64 %v1923, %v8
  %v1925 = select i1 %v1924, i64 %v1923, i64 %v8
  br label %b262
b262:
  %v1926 = phi i64 [ %v1920, %b258 ], [ %v1940, %b267 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b263, label %b264
b263:
  %v1928 = mul i64 %v1926, 16
  %v1929 = getelementptr inbounds float, ptr %v104, i64 %v1928
  %v1930 = mul i64 %v1926, 16
  %v1931 = getelementptr inbounds float, ptr %v44, i64 %v1930
  br label %b265
b265:
  %v1932 = phi i64 [ 0, %b263 ], [ %v1939, %b266 ]
  %v1933 = icmp slt i64 %v1932, 16
  br i1 %v1933, label %b266, label %b267
b266:
  %v1934 = add i64 0, %v1932
  %v1935 = getelementptr inbounds float, ptr %v1929, i64 %v1934
  %v1936 = load <8 x float>, ptr %v1935, align 4
  %v1937 = add i64 0, %v1932
  %v1938 = getelementptr inbounds float, ptr %v1931, i64 %v1937
  store <8 x float> %v1936, ptr %v1938, align 4
  %v1939 = add nsw i64 %v1932, 8
  br label %b265
b267:
  %v1940 = add nsw i64 %v1926, 1
  br label %b262
b264:
  %v1941 = icmp sgt i64 %v3, 1
  br i1 %v1941, label %b268, label %b269
b268:
  %v1942 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1943 = atomicrmw add ptr %v1942, i64 1 acq_rel
  %v1944 = load i64, ptr %v221, align 8
  %v1945 = add i64 %v1944, 1
  store i64 %v1945, ptr %v221, align 8
  %v1946 = mul i64 %v3, %v1945
  br label %b270
b270:
  %v1947 = load atomic i64, ptr %v1942 acquire, align 8
  %v1948 = icmp slt i64 %v1947, %v1946
  br i1 %v1948, label %b271, label %b272
b271:
  %v1949 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
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
  %v221 = alloca i64, i64 1, align 8
  %v626 = alloca float, i64 64, align 4
  %v2862 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 8
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 16
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 19
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 20
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 23
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 24
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 35
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 36
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 37
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 38
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 39
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 43
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 44
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 45
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 46
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 47
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 49
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 50
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 52
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 53
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 54
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 55
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 56
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 57
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 58
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 59
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 60
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 61
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 65
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 66
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 67
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 68
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 69
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 70
  %v220 = load i64, ptr %v219, align 8
  store i64 0, ptr %v221, align 8
  %v222 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v223 = load ptr, ptr %v222, align 4
  %v224 = mul i64 %v2, 18432
  %v225 = add i64 %v224, 400
  %v226 = getelementptr inbounds float, ptr %v223, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v223, i64 0
  %v228 = getelementptr inbounds i64, ptr %v1, i64 4
  %v229 = load i64, ptr %v228, align 8
  %v230 = icmp eq i64 %v229, 0
  br i1 %v230, label %b0, label %b1
b0:
  %v231 = add i64 1, 0
  %v232 = sdiv i64 %v231, 1
  %v233 = add i64 %v2, 1
  %v234 = mul i64 %v232, %v2
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  %v239 = mul i64 %v232, %v233
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  br label %b2
b2:
  %v246 = phi i64 [ %v238, %b0 ], [ %v260, %b3 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b3, label %b4
b3:
  %v248 = mul i64 %v246, 128
  %v249 = mul i64 %v246, 8
  %v250 = add i64 %v248, 0
  %v251 = add i64 %v249, 0
  %v252 = getelementptr inbounds float, ptr %v227, i64 %v250
  %v253 = sub i64 8, %v251
  %v254 = icmp slt i64 %v253, 0
  %v255 = select i1 %v254, i64 0, i64 %v253
  %v256 = mul i64 %v251, 1
  %v257 = add i64 0, %v256
  %v258 = getelementptr inbounds float, ptr %v16, i64 %v257
  call void @pack_rows(ptr %v258, i64 1, i64 8, i64 16, i64 %v255, ptr %v252, i64 8)
  %v259 = add i64 %v248, 128
  %v260 = add nsw i64 %v246, 1
  br label %b2
b4:
  br label %b1
b1:
  %v261 = icmp sgt i64 %v3, 1
  br i1 %v261, label %b5, label %b6
b5:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 3
  %v263 = atomicrmw add ptr %v262, i64 1 acq_rel
  %v264 = load i64, ptr %v221, align 8
  %v265 = add i64 %v264, 1
  store i64 %v265, ptr %v221, align 8
  %v266 = mul i64 %v3, %v265
  br label %b7
b7:
  %v267 = load atomic i64, ptr %v262 acquire, align 8
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b8, label %b9
b8:
  %v269 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v270 = add i64 %v8, 0
  %v271 = sdiv i64 %v270, 1
  %v272 = add i64 %v2, 1
  %v273 = mul i64 %v271, %v2
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, %v8
  %v277 = select i1 %v276, i64 %v275, i64 %v8
  %v278 = mul i64 %v271, %v272
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  br label %b10
b10:
  %v283 = phi i64 [ %v277, %b6 ], [ %v328, %b15 ]
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %b11, label %b12
b11:
  br label %b13
b13:
  %v285 = phi i64 [ 0, %b11 ], [ %v327, %b18 ]
  %v286 = icmp slt i64 %v285, 2
  br i1 %v286, label %b14, label %b15
b14:
  br label %b16
b16:
  %v287 = phi i64 [ 0, %b14 ], [ %v312, %b17 ]
  %v288 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v311, %b17 ]
  %v289 = icmp slt i64 %v287, 8
  br i1 %v289, label %b17, label %b18
b17:
  %v290 = mul i64 %v283, 16
  %v291 = getelementptr inbounds float, ptr %v30, i64 %v290
  %v292 = mul i64 %v283, 16
  %v293 = getelementptr inbounds float, ptr %v100, i64 %v292
  %v294 = mul i64 %v285, 8
  %v295 = add i64 0, %v294
  %v296 = add i64 %v295, %v287
  %v297 = getelementptr inbounds float, ptr %v291, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = mul i64 %v285, 8
  %v300 = add i64 0, %v299
  %v301 = add i64 %v300, %v287
  %v302 = getelementptr inbounds float, ptr %v26, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v298, %v303
  %v305 = mul i64 %v285, 8
  %v306 = add i64 0, %v305
  %v307 = add i64 %v306, %v287
  %v308 = getelementptr inbounds float, ptr %v293, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fmul <8 x float> %v304, %v309
  %v311 = fadd <8 x float> %v288, %v310
  %v312 = add nsw i64 %v287, 8
  br label %b16
b18:
  %v313 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v314 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v315 = fadd <4 x float> %v313, %v314
  %v316 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v317 = shufflevector <4 x float> %v315, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v318 = fadd <2 x float> %v316, %v317
  %v319 = extractelement <2 x float> %v318, i64 0
  %v320 = extractelement <2 x float> %v318, i64 1
  %v321 = fadd float %v319, %v320
  %v322 = fadd float %v321, 0x0000000000000000
  %v323 = mul i64 %v283, 2
  %v324 = getelementptr inbounds float, ptr %v106, i64 %v323
  %v325 = add i64 0, %v285
  %v326 = getelementptr inbounds float, ptr %v324, i64 %v325
  store float %v322, ptr %v326, align 4
  %v327 = add nsw i64 %v285, 1
  br label %b13
b15:
  %v328 = add nsw i64 %v283, 1
  br label %b10
b12:
  %v329 = add i64 %v8, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v8
  %v336 = select i1 %v335, i64 %v334, i64 %v8
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v8
  %v341 = select i1 %v340, i64 %v339, i64 %v8
  br label %b19
b19:
  %v342 = phi i64 [ %v336, %b12 ], [ %v379, %b20 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b20, label %b21
b20:
  %v344 = mul i64 %v342, 2
  %v345 = getelementptr inbounds float, ptr %v106, i64 %v344
  %v346 = mul i64 %v342, 2
  %v347 = getelementptr inbounds float, ptr %v102, i64 %v346
  %v348 = mul i64 %v342, 2
  %v349 = getelementptr inbounds float, ptr %v98, i64 %v348
  %v350 = mul i64 %v342, 2
  %v351 = getelementptr inbounds float, ptr %v108, i64 %v350
  %v352 = icmp ult i64 2, 8
  %v353 = select i1 %v352, i64 2, i64 8
  %v354 = trunc i64 %v353 to i32
  %v355 = insertelement <8 x i32> poison, i32 %v354, i64 0
  %v356 = shufflevector <8 x i32> %v355, <8 x i32> poison, <8 x i32> zeroinitializer
  %v357 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v356
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v345, i64 %v358
  %v360 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v359, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v347, i64 %v361
  %v363 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v362, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v364 = fmul <8 x float> %v360, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v349, i64 %v365
  %v367 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v357, <8 x float> zeroinitializer)
  %v368 = fdiv <8 x float> %v364, %v367
  %v369 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v370 = shufflevector <8 x float> %v369, <8 x float> poison, <8 x i32> zeroinitializer
  %v371 = fmul <8 x float> %v368, %v370
  %v372 = fdiv <8 x float> %v371, %v367
  %v373 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v374 = shufflevector <8 x float> %v373, <8 x float> poison, <8 x i32> zeroinitializer
  %v375 = fdiv <8 x float> %v372, %v374
  %v376 = fneg <8 x float> %v375
  %v377 = add i64 0, 0
  %v378 = getelementptr inbounds float, ptr %v351, i64 %v377
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v376, ptr align 4 %v378, <8 x i1> %v357)
  %v379 = add nsw i64 %v342, 1
  br label %b19
b21:
  %v380 = add i64 %v8, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v8
  %v387 = select i1 %v386, i64 %v385, i64 %v8
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v8
  %v392 = select i1 %v391, i64 %v390, i64 %v8
  br label %b22
b22:
  %v393 = phi i64 [ %v387, %b21 ], [ %v456, %b27 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b23, label %b24
b23:
  br label %b25
b25:
  %v395 = phi i64 [ 0, %b23 ], [ %v455, %b30 ]
  %v396 = icmp slt i64 %v395, 2
  br i1 %v396, label %b26, label %b27
b26:
  br label %b28
b28:
  %v397 = phi i64 [ 0, %b26 ], [ %v440, %b29 ]
  %v398 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v439, %b29 ]
  %v399 = icmp slt i64 %v397, 8
  br i1 %v399, label %b29, label %b30
b29:
  %v400 = mul i64 %v393, 16
  %v401 = getelementptr inbounds float, ptr %v30, i64 %v400
  %v402 = mul i64 %v393, 2
  %v403 = getelementptr inbounds float, ptr %v102, i64 %v402
  %v404 = add i64 0, %v395
  %v405 = getelementptr inbounds float, ptr %v403, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = mul i64 %v393, 2
  %v408 = getelementptr inbounds float, ptr %v108, i64 %v407
  %v409 = add i64 0, %v395
  %v410 = getelementptr inbounds float, ptr %v408, i64 %v409
  %v411 = load float, ptr %v410, align 4
  %v412 = mul i64 %v393, 16
  %v413 = getelementptr inbounds float, ptr %v100, i64 %v412
  %v414 = mul i64 %v395, 8
  %v415 = add i64 0, %v414
  %v416 = add i64 %v415, %v397
  %v417 = getelementptr inbounds float, ptr %v401, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = mul i64 %v395, 8
  %v420 = add i64 0, %v419
  %v421 = add i64 %v420, %v397
  %v422 = getelementptr inbounds float, ptr %v26, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = fmul <8 x float> %v418, %v423
  %v425 = insertelement <8 x float> poison, float %v406, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = fmul <8 x float> %v424, %v426
  %v428 = mul i64 %v395, 8
  %v429 = add i64 0, %v428
  %v430 = add i64 %v429, %v397
  %v431 = getelementptr inbounds float, ptr %v413, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = insertelement <8 x float> poison, float %v411, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = fmul <8 x float> %v434, %v432
  %v436 = fadd <8 x float> %v427, %v435
  %v437 = fadd <8 x float> %v436, %v435
  %v438 = fneg <8 x float> %v437
  %v439 = fadd <8 x float> %v398, %v438
  %v440 = add nsw i64 %v397, 8
  br label %b28
b30:
  %v441 = shufflevector <8 x float> %v398, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v442 = shufflevector <8 x float> %v398, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v443 = fadd <4 x float> %v441, %v442
  %v444 = shufflevector <4 x float> %v443, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v445 = shufflevector <4 x float> %v443, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v446 = fadd <2 x float> %v444, %v445
  %v447 = extractelement <2 x float> %v446, i64 0
  %v448 = extractelement <2 x float> %v446, i64 1
  %v449 = fadd float %v447, %v448
  %v450 = fadd float %v449, 0x0000000000000000
  %v451 = mul i64 %v393, 2
  %v452 = getelementptr inbounds float, ptr %v106, i64 %v451
  %v453 = add i64 0, %v395
  %v454 = getelementptr inbounds float, ptr %v452, i64 %v453
  store float %v450, ptr %v454, align 4
  %v455 = add nsw i64 %v395, 1
  br label %b25
b27:
  %v456 = add nsw i64 %v393, 1
  br label %b22
b24:
  %v457 = add i64 %v8, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v8
  %v464 = select i1 %v463, i64 %v462, i64 %v8
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v8
  %v469 = select i1 %v468, i64 %v467, i64 %v8
  br label %b31
b31:
  %v470 = phi i64 [ %v464, %b24 ], [ %v490, %b32 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b32, label %b33
b32:
  %v472 = mul i64 %v470, 2
  %v473 = getelementptr inbounds float, ptr %v106, i64 %v472
  %v474 = mul i64 %v470, 2
  %v475 = getelementptr inbounds float, ptr %v110, i64 %v474
  %v476 = icmp ult i64 2, 8
  %v477 = select i1 %v476, i64 2, i64 8
  %v478 = trunc i64 %v477 to i32
  %v479 = insertelement <8 x i32> poison, i32 %v478, i64 0
  %v480 = shufflevector <8 x i32> %v479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v481 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v480
  %v482 = add i64 0, 0
  %v483 = getelementptr inbounds float, ptr %v473, i64 %v482
  %v484 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v483, <8 x i1> %v481, <8 x float> zeroinitializer)
  %v485 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v486 = shufflevector <8 x float> %v485, <8 x float> poison, <8 x i32> zeroinitializer
  %v487 = fdiv <8 x float> %v484, %v486
  %v488 = add i64 0, 0
  %v489 = getelementptr inbounds float, ptr %v475, i64 %v488
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v487, ptr align 4 %v489, <8 x i1> %v481)
  %v490 = add nsw i64 %v470, 1
  br label %b31
b33:
  %v491 = add i64 %v8, 0
  %v492 = sdiv i64 %v491, 1
  %v493 = add i64 %v2, 1
  %v494 = mul i64 %v492, %v2
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, %v8
  %v498 = select i1 %v497, i64 %v496, i64 %v8
  %v499 = mul i64 %v492, %v493
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v8
  %v503 = select i1 %v502, i64 %v501, i64 %v8
  br label %b34
b34:
  %v504 = phi i64 [ %v498, %b33 ], [ %v591, %b39 ]
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b35, label %b36
b35:
  br label %b37
b37:
  %v506 = phi i64 [ 0, %b35 ], [ %v590, %b42 ]
  %v507 = icmp slt i64 %v506, 2
  br i1 %v507, label %b38, label %b39
b38:
  br label %b40
b40:
  %v508 = phi i64 [ 0, %b38 ], [ %v589, %b45 ]
  %v509 = icmp slt i64 %v508, 8
  br i1 %v509, label %b41, label %b42
b41:
  br label %b43
b43:
  %v510 = phi i64 [ 0, %b41 ], [ %v572, %b44 ]
  %v511 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v571, %b44 ]
  %v512 = icmp slt i64 %v510, 8
  br i1 %v512, label %b44, label %b45
b44:
  %v513 = mul i64 %v504, 16
  %v514 = getelementptr inbounds float, ptr %v30, i64 %v513
  %v515 = mul i64 %v504, 2
  %v516 = getelementptr inbounds float, ptr %v102, i64 %v515
  %v517 = add i64 0, %v506
  %v518 = getelementptr inbounds float, ptr %v516, i64 %v517
  %v519 = load float, ptr %v518, align 4
  %v520 = mul i64 %v504, 2
  %v521 = getelementptr inbounds float, ptr %v108, i64 %v520
  %v522 = add i64 0, %v506
  %v523 = getelementptr inbounds float, ptr %v521, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = mul i64 %v504, 16
  %v526 = getelementptr inbounds float, ptr %v100, i64 %v525
  %v527 = mul i64 %v504, 2
  %v528 = getelementptr inbounds float, ptr %v110, i64 %v527
  %v529 = add i64 0, %v506
  %v530 = getelementptr inbounds float, ptr %v528, i64 %v529
  %v531 = load float, ptr %v530, align 4
  %v532 = mul i64 1, %v7
  %v533 = add i64 %v504, %v532
  %v534 = mul i64 %v533, 128
  %v535 = getelementptr inbounds float, ptr %v36, i64 %v534
  %v536 = mul i64 %v506, 8
  %v537 = add i64 0, %v536
  %v538 = add i64 %v537, %v510
  %v539 = getelementptr inbounds float, ptr %v514, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = mul i64 %v506, 8
  %v542 = add i64 0, %v541
  %v543 = add i64 %v542, %v510
  %v544 = getelementptr inbounds float, ptr %v26, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = fmul <8 x float> %v540, %v545
  %v547 = insertelement <8 x float> poison, float %v519, i64 0
  %v548 = shufflevector <8 x float> %v547, <8 x float> poison, <8 x i32> zeroinitializer
  %v549 = fmul <8 x float> %v546, %v548
  %v550 = mul i64 %v506, 8
  %v551 = add i64 0, %v550
  %v552 = add i64 %v551, %v510
  %v553 = getelementptr inbounds float, ptr %v526, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = insertelement <8 x float> poison, float %v524, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = fmul <8 x float> %v556, %v554
  %v558 = fadd <8 x float> %v549, %v557
  %v559 = fadd <8 x float> %v558, %v557
  %v560 = insertelement <8 x float> poison, float %v531, i64 0
  %v561 = shufflevector <8 x float> %v560, <8 x float> poison, <8 x i32> zeroinitializer
  %v562 = fadd <8 x float> %v559, %v561
  %v563 = mul i64 %v506, 64
  %v564 = add i64 0, %v563
  %v565 = mul i64 %v508, 8
  %v566 = add i64 %v564, %v565
  %v567 = add i64 %v566, %v510
  %v568 = getelementptr inbounds float, ptr %v535, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fmul <8 x float> %v562, %v569
  %v571 = fadd <8 x float> %v511, %v570
  %v572 = add nsw i64 %v510, 8
  br label %b43
b45:
  %v573 = shufflevector <8 x float> %v511, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v574 = shufflevector <8 x float> %v511, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v575 = fadd <4 x float> %v573, %v574
  %v576 = shufflevector <4 x float> %v575, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v577 = shufflevector <4 x float> %v575, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v578 = fadd <2 x float> %v576, %v577
  %v579 = extractelement <2 x float> %v578, i64 0
  %v580 = extractelement <2 x float> %v578, i64 1
  %v581 = fadd float %v579, %v580
  %v582 = fadd float %v581, 0x0000000000000000
  %v583 = mul i64 %v504, 16
  %v584 = getelementptr inbounds float, ptr %v112, i64 %v583
  %v585 = mul i64 %v506, 8
  %v586 = add i64 0, %v585
  %v587 = add i64 %v586, %v508
  %v588 = getelementptr inbounds float, ptr %v584, i64 %v587
  store float %v582, ptr %v588, align 4
  %v589 = add nsw i64 %v508, 1
  br label %b40
b42:
  %v590 = add nsw i64 %v506, 1
  br label %b37
b39:
  %v591 = add nsw i64 %v504, 1
  br label %b34
b36:
  %v592 = add i64 %v8, 0
  %v593 = sdiv i64 %v592, 1
  %v594 = add i64 %v2, 1
  %v595 = mul i64 %v593, %v2
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, %v8
  %v599 = select i1 %v598, i64 %v597, i64 %v8
  %v600 = mul i64 %v593, %v594
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v8
  %v604 = select i1 %v603, i64 %v602, i64 %v8
  br label %b46
b46:
  %v605 = phi i64 [ %v599, %b36 ], [ %v625, %b51 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b47, label %b48
b47:
  %v607 = mul i64 %v605, 16
  %v608 = getelementptr inbounds float, ptr %v30, i64 %v607
  %v609 = mul i64 %v605, 16
  %v610 = getelementptr inbounds float, ptr %v112, i64 %v609
  %v611 = mul i64 %v605, 16
  %v612 = getelementptr inbounds float, ptr %v114, i64 %v611
  br label %b49
b49:
  %v613 = phi i64 [ 0, %b47 ], [ %v624, %b50 ]
  %v614 = icmp slt i64 %v613, 16
  br i1 %v614, label %b50, label %b51
b50:
  %v615 = add i64 0, %v613
  %v616 = getelementptr inbounds float, ptr %v608, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 0, %v613
  %v619 = getelementptr inbounds float, ptr %v610, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fadd <8 x float> %v617, %v620
  %v622 = add i64 0, %v613
  %v623 = getelementptr inbounds float, ptr %v612, i64 %v622
  store <8 x float> %v621, ptr %v623, align 4
  %v624 = add nsw i64 %v613, 8
  br label %b49
b51:
  %v625 = add nsw i64 %v605, 1
  br label %b46
b48:
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
  br label %b52
b52:
  %v640 = phi i64 [ %v634, %b48 ], [ %v694, %b57 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b53, label %b54
b53:
  %v642 = add i64 %v640, 96
  %v643 = icmp slt i64 %v642, %v639
  %v644 = select i1 %v643, i64 %v642, i64 %v639
  br label %b55
b55:
  %v645 = phi i64 [ 0, %b53 ], [ %v693, %b60 ]
  %v646 = icmp slt i64 %v645, 1
  br i1 %v646, label %b56, label %b57
b56:
  %v647 = sub i64 %v644, %v640
  %v648 = sub i64 8, 1
  %v649 = add i64 %v647, %v648
  %v650 = sdiv i64 %v649, 8
  br label %b58
b58:
  %v651 = phi i64 [ 0, %b56 ], [ %v692, %b65 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b59, label %b60
b59:
  %v653 = mul i64 %v647, %v651
  %v654 = sdiv i64 %v653, %v650
  %v655 = add i64 %v640, %v654
  %v656 = add i64 %v651, 1
  %v657 = mul i64 %v647, %v656
  %v658 = sdiv i64 %v657, %v650
  %v659 = add i64 %v640, %v658
  %v660 = mul i64 %v645, 128
  %v661 = getelementptr inbounds float, ptr %v227, i64 %v660
  %v662 = sub i64 %v659, %v655
  %v663 = mul i64 %v655, 16
  %v664 = getelementptr inbounds float, ptr %v114, i64 %v663
  %v665 = getelementptr inbounds float, ptr %v664, i64 0
  %v666 = sub i64 %v662, 1
  %v667 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v666
  %v668 = load ptr, ptr %v667, align 4
  %v669 = getelementptr inbounds float, ptr %v626, i64 0
  %v670 = icmp sgt i64 %v662, 0
  br i1 %v670, label %b61, label %b62
b61:
  call void %v668(ptr %v665, i64 16, ptr %v661, i64 16, ptr %v669, i64 8, i64 0)
  br label %b62
b62:
  %v671 = add i64 %v660, 128
  br label %b63
b63:
  %v672 = phi i64 [ %v655, %b62 ], [ %v691, %b68 ]
  %v673 = icmp slt i64 %v672, %v659
  br i1 %v673, label %b64, label %b65
b64:
  %v674 = sub i64 %v672, %v655
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v626, i64 %v675
  %v677 = mul i64 %v672, 8
  %v678 = getelementptr inbounds float, ptr %v116, i64 %v677
  br label %b66
b66:
  %v679 = phi i64 [ 0, %b64 ], [ %v690, %b67 ]
  %v680 = icmp slt i64 %v679, 1
  br i1 %v680, label %b67, label %b68
b67:
  %v681 = mul i64 %v645, 1
  %v682 = add i64 %v681, %v679
  %v683 = mul i64 %v682, 8
  %v684 = add i64 0, %v679
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v676, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 0, %v683
  %v689 = getelementptr inbounds float, ptr %v678, i64 %v688
  store <8 x float> %v687, ptr %v689, align 4
  %v690 = add nsw i64 %v679, 1
  br label %b66
b68:
  %v691 = add nsw i64 %v672, 1
  br label %b63
b65:
  %v692 = add nsw i64 %v651, 1
  br label %b58
b60:
  %v693 = add nsw i64 %v645, 1
  br label %b55
b57:
  %v694 = add nsw i64 %v640, 96
  br label %b52
b54:
  %v695 = icmp sgt i64 %v3, 1
  br i1 %v695, label %b69, label %b70
b69:
  %v696 = getelementptr inbounds i64, ptr %v1, i64 3
  %v697 = atomicrmw add ptr %v696, i64 1 acq_rel
  %v698 = load i64, ptr %v221, align 8
  %v699 = add i64 %v698, 1
  store i64 %v699, ptr %v221, align 8
  %v700 = mul i64 %v3, %v699
  br label %b71
b71:
  %v701 = load atomic i64, ptr %v696 acquire, align 8
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b72, label %b73
b72:
  %v703 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v704 = phi i64 [ 0, %b70 ], [ %v2300, %b175 ]
  %v705 = icmp slt i64 %v704, %v5
  br i1 %v705, label %b75, label %b76
b75:
  %v706 = sub i64 %v5, 1
  %v707 = sub i64 %v706, %v704
  %v708 = add i64 %v7, 0
  %v709 = sdiv i64 %v708, 1
  %v710 = add i64 %v2, 1
  %v711 = mul i64 %v709, %v2
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v7
  %v715 = select i1 %v714, i64 %v713, i64 %v7
  %v716 = mul i64 %v709, %v710
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v7
  %v720 = select i1 %v719, i64 %v718, i64 %v7
  br label %b77
b77:
  %v721 = phi i64 [ %v715, %b75 ], [ %v814, %b82 ]
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b78, label %b79
b78:
  br label %b80
b80:
  %v723 = phi i64 [ 0, %b78 ], [ %v813, %b81 ]
  %v724 = icmp slt i64 %v723, 2
  br i1 %v724, label %b81, label %b82
b81:
  %v725 = add i64 %v707, 1
  %v726 = and i64 %v725, 1
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v721
  %v729 = mul i64 %v728, 16
  %v730 = getelementptr inbounds float, ptr %v42, i64 %v729
  %v731 = add i64 %v707, 0
  %v732 = and i64 %v731, %v152
  %v733 = mul i64 %v732, %v7
  %v734 = add i64 %v733, %v721
  %v735 = mul i64 %v734, 16
  %v736 = getelementptr inbounds float, ptr %v30, i64 %v735
  %v737 = add i64 %v707, 0
  %v738 = and i64 %v737, %v190
  %v739 = mul i64 %v738, %v7
  %v740 = add i64 %v739, %v721
  %v741 = mul i64 %v740, 2
  %v742 = getelementptr inbounds float, ptr %v102, i64 %v741
  %v743 = add i64 0, %v723
  %v744 = getelementptr inbounds float, ptr %v742, i64 %v743
  %v745 = load float, ptr %v744, align 4
  %v746 = add i64 %v707, 0
  %v747 = and i64 %v746, %v196
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v721
  %v750 = mul i64 %v749, 2
  %v751 = getelementptr inbounds float, ptr %v108, i64 %v750
  %v752 = add i64 0, %v723
  %v753 = getelementptr inbounds float, ptr %v751, i64 %v752
  %v754 = load float, ptr %v753, align 4
  %v755 = add i64 %v707, 0
  %v756 = and i64 %v755, %v188
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v721
  %v759 = mul i64 %v758, 16
  %v760 = getelementptr inbounds float, ptr %v100, i64 %v759
  %v761 = add i64 %v707, 0
  %v762 = and i64 %v761, %v198
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v721
  %v765 = mul i64 %v764, 2
  %v766 = getelementptr inbounds float, ptr %v110, i64 %v765
  %v767 = add i64 0, %v723
  %v768 = getelementptr inbounds float, ptr %v766, i64 %v767
  %v769 = load float, ptr %v768, align 4
  %v770 = add i64 %v707, 0
  %v771 = and i64 %v770, %v200
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v721
  %v774 = mul i64 %v773, 16
  %v775 = getelementptr inbounds float, ptr %v112, i64 %v774
  %v776 = mul i64 %v723, 8
  %v777 = add i64 0, %v776
  %v778 = add i64 %v777, 0
  %v779 = getelementptr inbounds float, ptr %v730, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = mul i64 %v723, 8
  %v782 = add i64 0, %v781
  %v783 = add i64 %v782, 0
  %v784 = getelementptr inbounds float, ptr %v736, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = mul i64 %v723, 8
  %v787 = add i64 0, %v786
  %v788 = add i64 %v787, 0
  %v789 = getelementptr inbounds float, ptr %v26, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fmul <8 x float> %v785, %v790
  %v792 = insertelement <8 x float> poison, float %v745, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  %v794 = fmul <8 x float> %v791, %v793
  %v795 = mul i64 %v723, 8
  %v796 = add i64 0, %v795
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v760, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float %v754, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = fmul <8 x float> %v801, %v799
  %v803 = fadd <8 x float> %v794, %v802
  %v804 = fadd <8 x float> %v803, %v802
  %v805 = insertelement <8 x float> poison, float %v769, i64 0
  %v806 = shufflevector <8 x float> %v805, <8 x float> poison, <8 x i32> zeroinitializer
  %v807 = fadd <8 x float> %v804, %v806
  %v808 = fadd <8 x float> %v780, %v807
  %v809 = mul i64 %v723, 8
  %v810 = add i64 0, %v809
  %v811 = add i64 %v810, 0
  %v812 = getelementptr inbounds float, ptr %v775, i64 %v811
  store <8 x float> %v808, ptr %v812, align 4
  %v813 = add nsw i64 %v723, 1
  br label %b80
b82:
  %v814 = add nsw i64 %v721, 1
  br label %b77
b79:
  %v815 = add i64 %v7, 0
  %v816 = sdiv i64 %v815, 1
  %v817 = add i64 %v2, 1
  %v818 = mul i64 %v816, %v2
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  %v823 = mul i64 %v816, %v817
  %v824 = sdiv i64 %v823, %v3
  %v825 = mul i64 %v824, 1
  %v826 = icmp slt i64 %v825, %v7
  %v827 = select i1 %v826, i64 %v825, i64 %v7
  br label %b83
b83:
  %v828 = phi i64 [ %v822, %b79 ], [ %v942, %b88 ]
  %v829 = icmp slt i64 %v828, %v827
  br i1 %v829, label %b84, label %b85
b84:
  br label %b86
b86:
  %v830 = phi i64 [ 0, %b84 ], [ %v941, %b91 ]
  %v831 = icmp slt i64 %v830, 2
  br i1 %v831, label %b87, label %b88
b87:
  br label %b89
b89:
  %v832 = phi i64 [ 0, %b87 ], [ %v940, %b90 ]
  %v833 = icmp slt i64 %v832, 8
  br i1 %v833, label %b90, label %b91
b90:
  %v834 = add i64 %v707, 1
  %v835 = and i64 %v834, 1
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v828
  %v838 = mul i64 %v837, 128
  %v839 = getelementptr inbounds float, ptr %v40, i64 %v838
  %v840 = add i64 %v707, 0
  %v841 = and i64 %v840, %v152
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v828
  %v844 = mul i64 %v843, 16
  %v845 = getelementptr inbounds float, ptr %v30, i64 %v844
  %v846 = add i64 %v707, 0
  %v847 = and i64 %v846, %v190
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v828
  %v850 = mul i64 %v849, 2
  %v851 = getelementptr inbounds float, ptr %v102, i64 %v850
  %v852 = add i64 0, %v830
  %v853 = getelementptr inbounds float, ptr %v851, i64 %v852
  %v854 = load float, ptr %v853, align 4
  %v855 = add i64 %v707, 0
  %v856 = and i64 %v855, %v196
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v828
  %v859 = mul i64 %v858, 2
  %v860 = getelementptr inbounds float, ptr %v108, i64 %v859
  %v861 = add i64 0, %v830
  %v862 = getelementptr inbounds float, ptr %v860, i64 %v861
  %v863 = load float, ptr %v862, align 4
  %v864 = add i64 %v707, 0
  %v865 = and i64 %v864, %v188
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v828
  %v868 = mul i64 %v867, 16
  %v869 = getelementptr inbounds float, ptr %v100, i64 %v868
  %v870 = add i64 %v707, 0
  %v871 = and i64 %v870, %v198
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v828
  %v874 = mul i64 %v873, 2
  %v875 = getelementptr inbounds float, ptr %v110, i64 %v874
  %v876 = add i64 0, %v830
  %v877 = getelementptr inbounds float, ptr %v875, i64 %v876
  %v878 = load float, ptr %v877, align 4
  %v879 = add i64 %v707, 0
  %v880 = and i64 %v879, %v164
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v828
  %v883 = mul i64 %v882, 16
  %v884 = getelementptr inbounds float, ptr %v70, i64 %v883
  %v885 = mul i64 %v830, 8
  %v886 = add i64 0, %v885
  %v887 = add i64 %v886, %v832
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  %v889 = load float, ptr %v888, align 4
  %v890 = add i64 %v707, 0
  %v891 = and i64 %v890, %v206
  %v892 = mul i64 %v891, %v7
  %v893 = add i64 %v892, %v828
  %v894 = mul i64 %v893, 128
  %v895 = getelementptr inbounds float, ptr %v118, i64 %v894
  %v896 = mul i64 %v830, 64
  %v897 = add i64 0, %v896
  %v898 = mul i64 %v832, 8
  %v899 = add i64 %v897, %v898
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v839, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = mul i64 %v830, 8
  %v904 = add i64 0, %v903
  %v905 = add i64 %v904, 0
  %v906 = getelementptr inbounds float, ptr %v845, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = mul i64 %v830, 8
  %v909 = add i64 0, %v908
  %v910 = add i64 %v909, 0
  %v911 = getelementptr inbounds float, ptr %v26, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = fmul <8 x float> %v907, %v912
  %v914 = insertelement <8 x float> poison, float %v854, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = fmul <8 x float> %v913, %v915
  %v917 = mul i64 %v830, 8
  %v918 = add i64 0, %v917
  %v919 = add i64 %v918, 0
  %v920 = getelementptr inbounds float, ptr %v869, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = insertelement <8 x float> poison, float %v863, i64 0
  %v923 = shufflevector <8 x float> %v922, <8 x float> poison, <8 x i32> zeroinitializer
  %v924 = fmul <8 x float> %v923, %v921
  %v925 = fadd <8 x float> %v916, %v924
  %v926 = fadd <8 x float> %v925, %v924
  %v927 = insertelement <8 x float> poison, float %v878, i64 0
  %v928 = shufflevector <8 x float> %v927, <8 x float> poison, <8 x i32> zeroinitializer
  %v929 = fadd <8 x float> %v926, %v928
  %v930 = insertelement <8 x float> poison, float %v889, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = fmul <8 x float> %v929, %v931
  %v933 = fadd <8 x float> %v902, %v932
  %v934 = mul i64 %v830, 64
  %v935 = add i64 0, %v934
  %v936 = mul i64 %v832, 8
  %v937 = add i64 %v935, %v936
  %v938 = add i64 %v937, 0
  %v939 = getelementptr inbounds float, ptr %v895, i64 %v938
  store <8 x float> %v933, ptr %v939, align 4
  %v940 = add nsw i64 %v832, 1
  br label %b89
b91:
  %v941 = add nsw i64 %v830, 1
  br label %b86
b88:
  %v942 = add nsw i64 %v828, 1
  br label %b83
b85:
  %v943 = add i64 %v7, 0
  %v944 = sdiv i64 %v943, 1
  %v945 = add i64 %v2, 1
  %v946 = mul i64 %v944, %v2
  %v947 = sdiv i64 %v946, %v3
  %v948 = mul i64 %v947, 1
  %v949 = icmp slt i64 %v948, %v7
  %v950 = select i1 %v949, i64 %v948, i64 %v7
  %v951 = mul i64 %v944, %v945
  %v952 = sdiv i64 %v951, %v3
  %v953 = mul i64 %v952, 1
  %v954 = icmp slt i64 %v953, %v7
  %v955 = select i1 %v954, i64 %v953, i64 %v7
  br label %b92
b92:
  %v956 = phi i64 [ %v950, %b85 ], [ %v1014, %b97 ]
  %v957 = icmp slt i64 %v956, %v955
  br i1 %v957, label %b93, label %b94
b93:
  br label %b95
b95:
  %v958 = phi i64 [ 0, %b93 ], [ %v1013, %b100 ]
  %v959 = icmp slt i64 %v958, 2
  br i1 %v959, label %b96, label %b97
b96:
  br label %b98
b98:
  %v960 = phi i64 [ 0, %b96 ], [ %v1002, %b99 ]
  %v961 = phi <8 x float> [ splat (float 0x0000000000000000), %b96 ], [ %v1001, %b99 ]
  %v962 = icmp slt i64 %v960, 8
  br i1 %v962, label %b99, label %b100
b99:
  %v963 = add i64 %v707, 0
  %v964 = and i64 %v963, %v206
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v956
  %v967 = mul i64 %v966, 128
  %v968 = getelementptr inbounds float, ptr %v118, i64 %v967
  %v969 = add i64 %v707, 0
  %v970 = and i64 %v969, %v170
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v956
  %v973 = mul i64 %v972, 2
  %v974 = getelementptr inbounds float, ptr %v76, i64 %v973
  %v975 = add i64 0, %v958
  %v976 = getelementptr inbounds float, ptr %v974, i64 %v975
  %v977 = load float, ptr %v976, align 4
  %v978 = add i64 %v707, 0
  %v979 = and i64 %v978, %v166
  %v980 = mul i64 %v979, %v7
  %v981 = add i64 %v980, %v956
  %v982 = mul i64 %v981, 16
  %v983 = getelementptr inbounds float, ptr %v72, i64 %v982
  %v984 = mul i64 %v958, 8
  %v985 = add i64 0, %v984
  %v986 = add i64 %v985, %v960
  %v987 = getelementptr inbounds float, ptr %v983, i64 %v986
  %v988 = load float, ptr %v987, align 4
  %v989 = fmul float %v977, %v988
  %v990 = mul i64 %v958, 64
  %v991 = add i64 0, %v990
  %v992 = add i64 %v991, 0
  %v993 = mul i64 %v960, 8
  %v994 = add i64 %v992, %v993
  %v995 = getelementptr inbounds float, ptr %v968, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = insertelement <8 x float> poison, float %v989, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = fmul <8 x float> %v996, %v998
  %v1000 = fneg <8 x float> %v999
  %v1001 = fadd <8 x float> %v961, %v1000
  %v1002 = add nsw i64 %v960, 1
  br label %b98
b100:
  %v1003 = add i64 %v707, 0
  %v1004 = and i64 %v1003, %v208
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v956
  %v1007 = mul i64 %v1006, 16
  %v1008 = getelementptr inbounds float, ptr %v120, i64 %v1007
  %v1009 = mul i64 %v958, 8
  %v1010 = add i64 0, %v1009
  %v1011 = add i64 %v1010, 0
  %v1012 = getelementptr inbounds float, ptr %v1008, i64 %v1011
  store <8 x float> %v961, ptr %v1012, align 4
  %v1013 = add nsw i64 %v958, 1
  br label %b95
b97:
  %v1014 = add nsw i64 %v956, 1
  br label %b92
b94:
  %v1015 = add i64 %v7, 0
  %v1016 = sdiv i64 %v1015, 1
  %v1017 = add i64 %v2, 1
  %v1018 = mul i64 %v1016, %v2
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, %v7
  %v1022 = select i1 %v1021, i64 %v1020, i64 %v7
  %v1023 = mul i64 %v1016, %v1017
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 1
  %v1026 = icmp slt i64 %v1025, %v7
  %v1027 = select i1 %v1026, i64 %v1025, i64 %v7
  br label %b101
b101:
  %v1028 = phi i64 [ %v1022, %b94 ], [ %v1113, %b106 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b102, label %b103
b102:
  br label %b104
b104:
  %v1030 = phi i64 [ 0, %b102 ], [ %v1112, %b109 ]
  %v1031 = icmp slt i64 %v1030, 2
  br i1 %v1031, label %b105, label %b106
b105:
  br label %b107
b107:
  %v1032 = phi i64 [ 0, %b105 ], [ %v1097, %b108 ]
  %v1033 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v1096, %b108 ]
  %v1034 = icmp slt i64 %v1032, 8
  br i1 %v1034, label %b108, label %b109
b108:
  %v1035 = add i64 %v707, 0
  %v1036 = and i64 %v1035, %v200
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v1028
  %v1039 = mul i64 %v1038, 16
  %v1040 = getelementptr inbounds float, ptr %v112, i64 %v1039
  %v1041 = add i64 %v707, 0
  %v1042 = and i64 %v1041, %v170
  %v1043 = mul i64 %v1042, %v7
  %v1044 = add i64 %v1043, %v1028
  %v1045 = mul i64 %v1044, 2
  %v1046 = getelementptr inbounds float, ptr %v76, i64 %v1045
  %v1047 = add i64 0, %v1030
  %v1048 = getelementptr inbounds float, ptr %v1046, i64 %v1047
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = add i64 %v707, 0
  %v1051 = and i64 %v1050, %v208
  %v1052 = mul i64 %v1051, %v7
  %v1053 = add i64 %v1052, %v1028
  %v1054 = mul i64 %v1053, 16
  %v1055 = getelementptr inbounds float, ptr %v120, i64 %v1054
  %v1056 = add i64 %v707, 0
  %v1057 = and i64 %v1056, %v182
  %v1058 = mul i64 %v1057, %v7
  %v1059 = add i64 %v1058, %v1028
  %v1060 = mul i64 %v1059, 16
  %v1061 = getelementptr inbounds float, ptr %v94, i64 %v1060
  %v1062 = add i64 %v707, 0
  %v1063 = and i64 %v1062, %v174
  %v1064 = mul i64 %v1063, %v7
  %v1065 = add i64 %v1064, %v1028
  %v1066 = mul i64 %v1065, 2
  %v1067 = getelementptr inbounds float, ptr %v86, i64 %v1066
  %v1068 = add i64 0, %v1030
  %v1069 = getelementptr inbounds float, ptr %v1067, i64 %v1068
  %v1070 = load float, ptr %v1069, align 4
  %v1071 = mul i64 %v1030, 8
  %v1072 = add i64 0, %v1071
  %v1073 = add i64 %v1072, %v1032
  %v1074 = getelementptr inbounds float, ptr %v1040, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = fneg <8 x float> %v1075
  %v1077 = insertelement <8 x float> poison, float %v1049, i64 0
  %v1078 = shufflevector <8 x float> %v1077, <8 x float> poison, <8 x i32> zeroinitializer
  %v1079 = fmul <8 x float> %v1076, %v1078
  %v1080 = mul i64 %v1030, 8
  %v1081 = add i64 0, %v1080
  %v1082 = add i64 %v1081, %v1032
  %v1083 = getelementptr inbounds float, ptr %v1055, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = fadd <8 x float> %v1079, %v1084
  %v1086 = mul i64 %v1030, 8
  %v1087 = add i64 0, %v1086
  %v1088 = add i64 %v1087, %v1032
  %v1089 = getelementptr inbounds float, ptr %v1061, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = fmul <8 x float> %v1085, %v1090
  %v1092 = insertelement <8 x float> poison, float %v1070, i64 0
  %v1093 = shufflevector <8 x float> %v1092, <8 x float> poison, <8 x i32> zeroinitializer
  %v1094 = fdiv <8 x float> %v1091, %v1093
  %v1095 = fneg <8 x float> %v1094
  %v1096 = fadd <8 x float> %v1033, %v1095
  %v1097 = add nsw i64 %v1032, 8
  br label %b107
b109:
  %v1098 = shufflevector <8 x float> %v1033, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1099 = shufflevector <8 x float> %v1033, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1100 = fadd <4 x float> %v1098, %v1099
  %v1101 = shufflevector <4 x float> %v1100, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1102 = shufflevector <4 x float> %v1100, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1103 = fadd <2 x float> %v1101, %v1102
  %v1104 = extractelement <2 x float> %v1103, i64 0
  %v1105 = extractelement <2 x float> %v1103, i64 1
  %v1106 = fadd float %v1104, %v1105
  %v1107 = fadd float %v1106, 0x0000000000000000
  %v1108 = mul i64 %v1028, 2
  %v1109 = getelementptr inbounds float, ptr %v122, i64 %v1108
  %v1110 = add i64 0, %v1030
  %v1111 = getelementptr inbounds float, ptr %v1109, i64 %v1110
  store float %v1107, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1030, 1
  br label %b104
b106:
  %v1113 = add nsw i64 %v1028, 1
  br label %b101
b103:
  %v1114 = add i64 %v7, 0
  %v1115 = sdiv i64 %v1114, 1
  %v1116 = add i64 %v2, 1
  %v1117 = mul i64 %v1115, %v2
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 1
  %v1120 = icmp slt i64 %v1119, %v7
  %v1121 = select i1 %v1120, i64 %v1119, i64 %v7
  %v1122 = mul i64 %v1115, %v1116
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v7
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v7
  br label %b110
b110:
  %v1127 = phi i64 [ %v1121, %b103 ], [ %v1224, %b115 ]
  %v1128 = icmp slt i64 %v1127, %v1126
  br i1 %v1128, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1129 = phi i64 [ 0, %b111 ], [ %v1223, %b118 ]
  %v1130 = icmp slt i64 %v1129, 2
  br i1 %v1130, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1131 = phi i64 [ 0, %b114 ], [ %v1208, %b117 ]
  %v1132 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1207, %b117 ]
  %v1133 = icmp slt i64 %v1131, 8
  br i1 %v1133, label %b117, label %b118
b117:
  %v1134 = add i64 %v707, 0
  %v1135 = and i64 %v1134, %v200
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1127
  %v1138 = mul i64 %v1137, 16
  %v1139 = getelementptr inbounds float, ptr %v112, i64 %v1138
  %v1140 = add i64 %v707, 0
  %v1141 = and i64 %v1140, %v170
  %v1142 = mul i64 %v1141, %v7
  %v1143 = add i64 %v1142, %v1127
  %v1144 = mul i64 %v1143, 2
  %v1145 = getelementptr inbounds float, ptr %v76, i64 %v1144
  %v1146 = add i64 0, %v1129
  %v1147 = getelementptr inbounds float, ptr %v1145, i64 %v1146
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = add i64 %v707, 0
  %v1150 = and i64 %v1149, %v208
  %v1151 = mul i64 %v1150, %v7
  %v1152 = add i64 %v1151, %v1127
  %v1153 = mul i64 %v1152, 16
  %v1154 = getelementptr inbounds float, ptr %v120, i64 %v1153
  %v1155 = add i64 %v707, 0
  %v1156 = and i64 %v1155, %v174
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1127
  %v1159 = mul i64 %v1158, 2
  %v1160 = getelementptr inbounds float, ptr %v86, i64 %v1159
  %v1161 = add i64 0, %v1129
  %v1162 = getelementptr inbounds float, ptr %v1160, i64 %v1161
  %v1163 = load float, ptr %v1162, align 4
  %v1164 = add i64 %v707, 0
  %v1165 = and i64 %v1164, %v172
  %v1166 = mul i64 %v1165, %v7
  %v1167 = add i64 %v1166, %v1127
  %v1168 = mul i64 %v1167, 16
  %v1169 = getelementptr inbounds float, ptr %v84, i64 %v1168
  %v1170 = add i64 %v707, 0
  %v1171 = and i64 %v1170, %v176
  %v1172 = mul i64 %v1171, %v7
  %v1173 = add i64 %v1172, %v1127
  %v1174 = mul i64 %v1173, 2
  %v1175 = getelementptr inbounds float, ptr %v88, i64 %v1174
  %v1176 = add i64 0, %v1129
  %v1177 = getelementptr inbounds float, ptr %v1175, i64 %v1176
  %v1178 = load float, ptr %v1177, align 4
  %v1179 = mul i64 %v1129, 8
  %v1180 = add i64 0, %v1179
  %v1181 = add i64 %v1180, %v1131
  %v1182 = getelementptr inbounds float, ptr %v1139, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = fneg <8 x float> %v1183
  %v1185 = insertelement <8 x float> poison, float %v1148, i64 0
  %v1186 = shufflevector <8 x float> %v1185, <8 x float> poison, <8 x i32> zeroinitializer
  %v1187 = fmul <8 x float> %v1184, %v1186
  %v1188 = mul i64 %v1129, 8
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, %v1131
  %v1191 = getelementptr inbounds float, ptr %v1154, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = fadd <8 x float> %v1187, %v1192
  %v1194 = insertelement <8 x float> poison, float %v1163, i64 0
  %v1195 = shufflevector <8 x float> %v1194, <8 x float> poison, <8 x i32> zeroinitializer
  %v1196 = fdiv <8 x float> %v1193, %v1195
  %v1197 = mul i64 %v1129, 8
  %v1198 = add i64 0, %v1197
  %v1199 = add i64 %v1198, %v1131
  %v1200 = getelementptr inbounds float, ptr %v1169, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = insertelement <8 x float> poison, float %v1178, i64 0
  %v1203 = shufflevector <8 x float> %v1202, <8 x float> poison, <8 x i32> zeroinitializer
  %v1204 = fmul <8 x float> %v1201, %v1203
  %v1205 = fmul <8 x float> %v1196, %v1204
  %v1206 = fneg <8 x float> %v1205
  %v1207 = fadd <8 x float> %v1132, %v1206
  %v1208 = add nsw i64 %v1131, 8
  br label %b116
b118:
  %v1209 = shufflevector <8 x float> %v1132, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1210 = shufflevector <8 x float> %v1132, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1211 = fadd <4 x float> %v1209, %v1210
  %v1212 = shufflevector <4 x float> %v1211, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1213 = shufflevector <4 x float> %v1211, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1214 = fadd <2 x float> %v1212, %v1213
  %v1215 = extractelement <2 x float> %v1214, i64 0
  %v1216 = extractelement <2 x float> %v1214, i64 1
  %v1217 = fadd float %v1215, %v1216
  %v1218 = fadd float %v1217, 0x0000000000000000
  %v1219 = mul i64 %v1127, 2
  %v1220 = getelementptr inbounds float, ptr %v124, i64 %v1219
  %v1221 = add i64 0, %v1129
  %v1222 = getelementptr inbounds float, ptr %v1220, i64 %v1221
  store float %v1218, ptr %v1222, align 4
  %v1223 = add nsw i64 %v1129, 1
  br label %b113
b115:
  %v1224 = add nsw i64 %v1127, 1
  br label %b110
b112:
  %v1225 = add i64 %v7, 0
  %v1226 = sdiv i64 %v1225, 1
  %v1227 = add i64 %v2, 1
  %v1228 = mul i64 %v1226, %v2
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  %v1233 = mul i64 %v1226, %v1227
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  br label %b119
b119:
  %v1238 = phi i64 [ %v1232, %b112 ], [ %v1311, %b124 ]
  %v1239 = icmp slt i64 %v1238, %v1237
  br i1 %v1239, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1240 = phi i64 [ 0, %b120 ], [ %v1310, %b127 ]
  %v1241 = icmp slt i64 %v1240, 2
  br i1 %v1241, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1242 = phi i64 [ 0, %b123 ], [ %v1295, %b126 ]
  %v1243 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v1294, %b126 ]
  %v1244 = icmp slt i64 %v1242, 8
  br i1 %v1244, label %b126, label %b127
b126:
  %v1245 = add i64 %v707, 0
  %v1246 = and i64 %v1245, %v200
  %v1247 = mul i64 %v1246, %v7
  %v1248 = add i64 %v1247, %v1238
  %v1249 = mul i64 %v1248, 16
  %v1250 = getelementptr inbounds float, ptr %v112, i64 %v1249
  %v1251 = add i64 %v707, 0
  %v1252 = and i64 %v1251, %v170
  %v1253 = mul i64 %v1252, %v7
  %v1254 = add i64 %v1253, %v1238
  %v1255 = mul i64 %v1254, 2
  %v1256 = getelementptr inbounds float, ptr %v76, i64 %v1255
  %v1257 = add i64 0, %v1240
  %v1258 = getelementptr inbounds float, ptr %v1256, i64 %v1257
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = add i64 %v707, 0
  %v1261 = and i64 %v1260, %v208
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1238
  %v1264 = mul i64 %v1263, 16
  %v1265 = getelementptr inbounds float, ptr %v120, i64 %v1264
  %v1266 = add i64 %v707, 0
  %v1267 = and i64 %v1266, %v174
  %v1268 = mul i64 %v1267, %v7
  %v1269 = add i64 %v1268, %v1238
  %v1270 = mul i64 %v1269, 2
  %v1271 = getelementptr inbounds float, ptr %v86, i64 %v1270
  %v1272 = add i64 0, %v1240
  %v1273 = getelementptr inbounds float, ptr %v1271, i64 %v1272
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = mul i64 %v1240, 8
  %v1276 = add i64 0, %v1275
  %v1277 = add i64 %v1276, %v1242
  %v1278 = getelementptr inbounds float, ptr %v1250, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = fneg <8 x float> %v1279
  %v1281 = insertelement <8 x float> poison, float %v1259, i64 0
  %v1282 = shufflevector <8 x float> %v1281, <8 x float> poison, <8 x i32> zeroinitializer
  %v1283 = fmul <8 x float> %v1280, %v1282
  %v1284 = mul i64 %v1240, 8
  %v1285 = add i64 0, %v1284
  %v1286 = add i64 %v1285, %v1242
  %v1287 = getelementptr inbounds float, ptr %v1265, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = fadd <8 x float> %v1283, %v1288
  %v1290 = insertelement <8 x float> poison, float %v1274, i64 0
  %v1291 = shufflevector <8 x float> %v1290, <8 x float> poison, <8 x i32> zeroinitializer
  %v1292 = fdiv <8 x float> %v1289, %v1291
  %v1293 = fneg <8 x float> %v1292
  %v1294 = fadd <8 x float> %v1243, %v1293
  %v1295 = add nsw i64 %v1242, 8
  br label %b125
b127:
  %v1296 = shufflevector <8 x float> %v1243, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1297 = shufflevector <8 x float> %v1243, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1298 = fadd <4 x float> %v1296, %v1297
  %v1299 = shufflevector <4 x float> %v1298, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1300 = shufflevector <4 x float> %v1298, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1301 = fadd <2 x float> %v1299, %v1300
  %v1302 = extractelement <2 x float> %v1301, i64 0
  %v1303 = extractelement <2 x float> %v1301, i64 1
  %v1304 = fadd float %v1302, %v1303
  %v1305 = fadd float %v1304, 0x0000000000000000
  %v1306 = mul i64 %v1238, 2
  %v1307 = getelementptr inbounds float, ptr %v126, i64 %v1306
  %v1308 = add i64 0, %v1240
  %v1309 = getelementptr inbounds float, ptr %v1307, i64 %v1308
  store float %v1305, ptr %v1309, align 4
  %v1310 = add nsw i64 %v1240, 1
  br label %b122
b124:
  %v1311 = add nsw i64 %v1238, 1
  br label %b119
b121:
  %v1312 = add i64 %v7, 0
  %v1313 = sdiv i64 %v1312, 1
  %v1314 = add i64 %v2, 1
  %v1315 = mul i64 %v1313, %v2
  %v1316 = sdiv i64 %v1315, %v3
  %v1317 = mul i64 %v1316, 1
  %v1318 = icmp slt i64 %v1317, %v7
  %v1319 = select i1 %v1318, i64 %v1317, i64 %v7
  %v1320 = mul i64 %v1313, %v1314
  %v1321 = sdiv i64 %v1320, %v3
  %v1322 = mul i64 %v1321, 1
  %v1323 = icmp slt i64 %v1322, %v7
  %v1324 = select i1 %v1323, i64 %v1322, i64 %v7
  br label %b128
b128:
  %v1325 = phi i64 [ %v1319, %b121 ], [ %v1363, %b129 ]
  %v1326 = icmp slt i64 %v1325, %v1324
  br i1 %v1326, label %b129, label %b130
b129:
  %v1327 = mul i64 %v1325, 2
  %v1328 = getelementptr inbounds float, ptr %v124, i64 %v1327
  %v1329 = mul i64 %v1325, 2
  %v1330 = getelementptr inbounds float, ptr %v126, i64 %v1329
  %v1331 = add i64 %v707, 0
  %v1332 = and i64 %v1331, %v196
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1325
  %v1335 = mul i64 %v1334, 2
  %v1336 = getelementptr inbounds float, ptr %v108, i64 %v1335
  %v1337 = add i64 %v707, 0
  %v1338 = and i64 %v1337, %v194
  %v1339 = mul i64 %v1338, %v7
  %v1340 = add i64 %v1339, %v1325
  %v1341 = mul i64 %v1340, 2
  %v1342 = getelementptr inbounds float, ptr %v106, i64 %v1341
  %v1343 = icmp ult i64 2, 8
  %v1344 = select i1 %v1343, i64 2, i64 8
  %v1345 = trunc i64 %v1344 to i32
  %v1346 = insertelement <8 x i32> poison, i32 %v1345, i64 0
  %v1347 = shufflevector <8 x i32> %v1346, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1348 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1347
  %v1349 = add i64 0, 0
  %v1350 = getelementptr inbounds float, ptr %v1328, i64 %v1349
  %v1351 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1350, <8 x i1> %v1348, <8 x float> zeroinitializer)
  %v1352 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1353 = shufflevector <8 x float> %v1352, <8 x float> poison, <8 x i32> zeroinitializer
  %v1354 = fdiv <8 x float> %v1351, %v1353
  %v1355 = add i64 0, 0
  %v1356 = getelementptr inbounds float, ptr %v1330, i64 %v1355
  %v1357 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1356, <8 x i1> %v1348, <8 x float> zeroinitializer)
  %v1358 = fdiv <8 x float> %v1357, %v1353
  %v1359 = add i64 0, 0
  %v1360 = getelementptr inbounds float, ptr %v1336, i64 %v1359
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1354, ptr align 4 %v1360, <8 x i1> %v1348)
  %v1361 = add i64 0, 0
  %v1362 = getelementptr inbounds float, ptr %v1342, i64 %v1361
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1358, ptr align 4 %v1362, <8 x i1> %v1348)
  %v1363 = add nsw i64 %v1325, 1
  br label %b128
b130:
  %v1364 = add i64 %v7, 0
  %v1365 = sdiv i64 %v1364, 1
  %v1366 = add i64 %v2, 1
  %v1367 = mul i64 %v1365, %v2
  %v1368 = sdiv i64 %v1367, %v3
  %v1369 = mul i64 %v1368, 1
  %v1370 = icmp slt i64 %v1369, %v7
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v7
  %v1372 = mul i64 %v1365, %v1366
  %v1373 = sdiv i64 %v1372, %v3
  %v1374 = mul i64 %v1373, 1
  %v1375 = icmp slt i64 %v1374, %v7
  %v1376 = select i1 %v1375, i64 %v1374, i64 %v7
  br label %b131
b131:
  %v1377 = phi i64 [ %v1371, %b130 ], [ %v1495, %b136 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1379 = phi i64 [ 0, %b132 ], [ %v1494, %b135 ]
  %v1380 = icmp slt i64 %v1379, 2
  br i1 %v1380, label %b135, label %b136
b135:
  %v1381 = add i64 %v707, 0
  %v1382 = and i64 %v1381, %v196
  %v1383 = mul i64 %v1382, %v7
  %v1384 = add i64 %v1383, %v1377
  %v1385 = mul i64 %v1384, 2
  %v1386 = getelementptr inbounds float, ptr %v108, i64 %v1385
  %v1387 = add i64 0, %v1379
  %v1388 = getelementptr inbounds float, ptr %v1386, i64 %v1387
  %v1389 = load float, ptr %v1388, align 4
  %v1390 = add i64 %v707, 0
  %v1391 = and i64 %v1390, %v172
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1377
  %v1394 = mul i64 %v1393, 16
  %v1395 = getelementptr inbounds float, ptr %v84, i64 %v1394
  %v1396 = add i64 %v707, 0
  %v1397 = and i64 %v1396, %v176
  %v1398 = mul i64 %v1397, %v7
  %v1399 = add i64 %v1398, %v1377
  %v1400 = mul i64 %v1399, 2
  %v1401 = getelementptr inbounds float, ptr %v88, i64 %v1400
  %v1402 = add i64 0, %v1379
  %v1403 = getelementptr inbounds float, ptr %v1401, i64 %v1402
  %v1404 = load float, ptr %v1403, align 4
  %v1405 = add i64 %v707, 0
  %v1406 = and i64 %v1405, %v200
  %v1407 = mul i64 %v1406, %v7
  %v1408 = add i64 %v1407, %v1377
  %v1409 = mul i64 %v1408, 16
  %v1410 = getelementptr inbounds float, ptr %v112, i64 %v1409
  %v1411 = add i64 %v707, 0
  %v1412 = and i64 %v1411, %v170
  %v1413 = mul i64 %v1412, %v7
  %v1414 = add i64 %v1413, %v1377
  %v1415 = mul i64 %v1414, 2
  %v1416 = getelementptr inbounds float, ptr %v76, i64 %v1415
  %v1417 = add i64 0, %v1379
  %v1418 = getelementptr inbounds float, ptr %v1416, i64 %v1417
  %v1419 = load float, ptr %v1418, align 4
  %v1420 = add i64 %v707, 0
  %v1421 = and i64 %v1420, %v208
  %v1422 = mul i64 %v1421, %v7
  %v1423 = add i64 %v1422, %v1377
  %v1424 = mul i64 %v1423, 16
  %v1425 = getelementptr inbounds float, ptr %v120, i64 %v1424
  %v1426 = add i64 %v707, 0
  %v1427 = and i64 %v1426, %v174
  %v1428 = mul i64 %v1427, %v7
  %v1429 = add i64 %v1428, %v1377
  %v1430 = mul i64 %v1429, 2
  %v1431 = getelementptr inbounds float, ptr %v86, i64 %v1430
  %v1432 = add i64 0, %v1379
  %v1433 = getelementptr inbounds float, ptr %v1431, i64 %v1432
  %v1434 = load float, ptr %v1433, align 4
  %v1435 = add i64 %v707, 0
  %v1436 = and i64 %v1435, %v194
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1377
  %v1439 = mul i64 %v1438, 2
  %v1440 = getelementptr inbounds float, ptr %v106, i64 %v1439
  %v1441 = add i64 0, %v1379
  %v1442 = getelementptr inbounds float, ptr %v1440, i64 %v1441
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = add i64 %v707, 0
  %v1445 = and i64 %v1444, %v210
  %v1446 = mul i64 %v1445, %v7
  %v1447 = add i64 %v1446, %v1377
  %v1448 = mul i64 %v1447, 16
  %v1449 = getelementptr inbounds float, ptr %v128, i64 %v1448
  %v1450 = mul i64 %v1379, 8
  %v1451 = add i64 0, %v1450
  %v1452 = add i64 %v1451, 0
  %v1453 = getelementptr inbounds float, ptr %v1395, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = insertelement <8 x float> poison, float %v1404, i64 0
  %v1456 = shufflevector <8 x float> %v1455, <8 x float> poison, <8 x i32> zeroinitializer
  %v1457 = fmul <8 x float> %v1454, %v1456
  %v1458 = insertelement <8 x float> poison, float %v1389, i64 0
  %v1459 = shufflevector <8 x float> %v1458, <8 x float> poison, <8 x i32> zeroinitializer
  %v1460 = fmul <8 x float> %v1459, %v1457
  %v1461 = mul i64 %v1379, 8
  %v1462 = add i64 0, %v1461
  %v1463 = add i64 %v1462, 0
  %v1464 = getelementptr inbounds float, ptr %v1410, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = fneg <8 x float> %v1465
  %v1467 = insertelement <8 x float> poison, float %v1419, i64 0
  %v1468 = shufflevector <8 x float> %v1467, <8 x float> poison, <8 x i32> zeroinitializer
  %v1469 = fmul <8 x float> %v1466, %v1468
  %v1470 = mul i64 %v1379, 8
  %v1471 = add i64 0, %v1470
  %v1472 = add i64 %v1471, 0
  %v1473 = getelementptr inbounds float, ptr %v1425, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fadd <8 x float> %v1469, %v1474
  %v1476 = insertelement <8 x float> poison, float %v1434, i64 0
  %v1477 = shufflevector <8 x float> %v1476, <8 x float> poison, <8 x i32> zeroinitializer
  %v1478 = fdiv <8 x float> %v1475, %v1477
  %v1479 = fadd <8 x float> %v1460, %v1478
  %v1480 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1481 = shufflevector <8 x float> %v1480, <8 x float> poison, <8 x i32> zeroinitializer
  %v1482 = fadd <8 x float> %v1479, %v1481
  %v1483 = mul i64 %v1379, 8
  %v1484 = add i64 0, %v1483
  %v1485 = add i64 %v1484, 0
  %v1486 = getelementptr inbounds float, ptr %v26, i64 %v1485
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = fmul <8 x float> %v1482, %v1487
  %v1489 = fneg <8 x float> %v1488
  %v1490 = mul i64 %v1379, 8
  %v1491 = add i64 0, %v1490
  %v1492 = add i64 %v1491, 0
  %v1493 = getelementptr inbounds float, ptr %v1449, i64 %v1492
  store <8 x float> %v1489, ptr %v1493, align 4
  %v1494 = add nsw i64 %v1379, 1
  br label %b134
b136:
  %v1495 = add nsw i64 %v1377, 1
  br label %b131
b133:
  %v1496 = add i64 %v7, 0
  %v1497 = sdiv i64 %v1496, 1
  %v1498 = add i64 %v2, 1
  %v1499 = mul i64 %v1497, %v2
  %v1500 = sdiv i64 %v1499, %v3
  %v1501 = mul i64 %v1500, 1
  %v1502 = icmp slt i64 %v1501, %v7
  %v1503 = select i1 %v1502, i64 %v1501, i64 %v7
  %v1504 = mul i64 %v1497, %v1498
  %v1505 = sdiv i64 %v1504, %v3
  %v1506 = mul i64 %v1505, 1
  %v1507 = icmp slt i64 %v1506, %v7
  %v1508 = select i1 %v1507, i64 %v1506, i64 %v7
  br label %b137
b137:
  %v1509 = phi i64 [ %v1503, %b133 ], [ %v1684, %b142 ]
  %v1510 = icmp slt i64 %v1509, %v1508
  br i1 %v1510, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1511 = phi i64 [ 0, %b138 ], [ %v1683, %b145 ]
  %v1512 = icmp slt i64 %v1511, 2
  br i1 %v1512, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1513 = phi i64 [ 0, %b141 ], [ %v1668, %b144 ]
  %v1514 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v1667, %b144 ]
  %v1515 = icmp slt i64 %v1513, 8
  br i1 %v1515, label %b144, label %b145
b144:
  %v1516 = add i64 %v707, 0
  %v1517 = and i64 %v1516, %v196
  %v1518 = mul i64 %v1517, %v7
  %v1519 = add i64 %v1518, %v1509
  %v1520 = mul i64 %v1519, 2
  %v1521 = getelementptr inbounds float, ptr %v108, i64 %v1520
  %v1522 = add i64 0, %v1511
  %v1523 = getelementptr inbounds float, ptr %v1521, i64 %v1522
  %v1524 = load float, ptr %v1523, align 4
  %v1525 = add i64 %v707, 0
  %v1526 = and i64 %v1525, %v172
  %v1527 = mul i64 %v1526, %v7
  %v1528 = add i64 %v1527, %v1509
  %v1529 = mul i64 %v1528, 16
  %v1530 = getelementptr inbounds float, ptr %v84, i64 %v1529
  %v1531 = add i64 %v707, 0
  %v1532 = and i64 %v1531, %v176
  %v1533 = mul i64 %v1532, %v7
  %v1534 = add i64 %v1533, %v1509
  %v1535 = mul i64 %v1534, 2
  %v1536 = getelementptr inbounds float, ptr %v88, i64 %v1535
  %v1537 = add i64 0, %v1511
  %v1538 = getelementptr inbounds float, ptr %v1536, i64 %v1537
  %v1539 = load float, ptr %v1538, align 4
  %v1540 = add i64 %v707, 0
  %v1541 = and i64 %v1540, %v168
  %v1542 = mul i64 %v1541, %v7
  %v1543 = add i64 %v1542, %v1509
  %v1544 = mul i64 %v1543, 16
  %v1545 = getelementptr inbounds float, ptr %v74, i64 %v1544
  %v1546 = add i64 %v707, 0
  %v1547 = and i64 %v1546, %v166
  %v1548 = mul i64 %v1547, %v7
  %v1549 = add i64 %v1548, %v1509
  %v1550 = mul i64 %v1549, 16
  %v1551 = getelementptr inbounds float, ptr %v72, i64 %v1550
  %v1552 = add i64 %v707, 0
  %v1553 = and i64 %v1552, %v200
  %v1554 = mul i64 %v1553, %v7
  %v1555 = add i64 %v1554, %v1509
  %v1556 = mul i64 %v1555, 16
  %v1557 = getelementptr inbounds float, ptr %v112, i64 %v1556
  %v1558 = add i64 %v707, 0
  %v1559 = and i64 %v1558, %v170
  %v1560 = mul i64 %v1559, %v7
  %v1561 = add i64 %v1560, %v1509
  %v1562 = mul i64 %v1561, 2
  %v1563 = getelementptr inbounds float, ptr %v76, i64 %v1562
  %v1564 = add i64 0, %v1511
  %v1565 = getelementptr inbounds float, ptr %v1563, i64 %v1564
  %v1566 = load float, ptr %v1565, align 4
  %v1567 = add i64 %v707, 0
  %v1568 = and i64 %v1567, %v208
  %v1569 = mul i64 %v1568, %v7
  %v1570 = add i64 %v1569, %v1509
  %v1571 = mul i64 %v1570, 16
  %v1572 = getelementptr inbounds float, ptr %v120, i64 %v1571
  %v1573 = add i64 %v707, 0
  %v1574 = and i64 %v1573, %v174
  %v1575 = mul i64 %v1574, %v7
  %v1576 = add i64 %v1575, %v1509
  %v1577 = mul i64 %v1576, 2
  %v1578 = getelementptr inbounds float, ptr %v86, i64 %v1577
  %v1579 = add i64 0, %v1511
  %v1580 = getelementptr inbounds float, ptr %v1578, i64 %v1579
  %v1581 = load float, ptr %v1580, align 4
  %v1582 = add i64 %v707, 0
  %v1583 = and i64 %v1582, %v180
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1509
  %v1586 = mul i64 %v1585, 2
  %v1587 = getelementptr inbounds float, ptr %v92, i64 %v1586
  %v1588 = add i64 0, %v1511
  %v1589 = getelementptr inbounds float, ptr %v1587, i64 %v1588
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = add i64 %v707, 0
  %v1592 = and i64 %v1591, %v194
  %v1593 = mul i64 %v1592, %v7
  %v1594 = add i64 %v1593, %v1509
  %v1595 = mul i64 %v1594, 2
  %v1596 = getelementptr inbounds float, ptr %v106, i64 %v1595
  %v1597 = add i64 0, %v1511
  %v1598 = getelementptr inbounds float, ptr %v1596, i64 %v1597
  %v1599 = load float, ptr %v1598, align 4
  %v1600 = mul i64 %v1511, 8
  %v1601 = add i64 0, %v1600
  %v1602 = add i64 %v1601, %v1513
  %v1603 = getelementptr inbounds float, ptr %v26, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = mul i64 %v1511, 8
  %v1606 = add i64 0, %v1605
  %v1607 = add i64 %v1606, %v1513
  %v1608 = getelementptr inbounds float, ptr %v1530, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = insertelement <8 x float> poison, float %v1539, i64 0
  %v1611 = shufflevector <8 x float> %v1610, <8 x float> poison, <8 x i32> zeroinitializer
  %v1612 = fmul <8 x float> %v1609, %v1611
  %v1613 = fmul <8 x float> %v1604, %v1612
  %v1614 = mul i64 %v1511, 8
  %v1615 = add i64 0, %v1614
  %v1616 = add i64 %v1615, %v1513
  %v1617 = getelementptr inbounds float, ptr %v28, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = fadd <8 x float> %v1613, %v1618
  %v1620 = mul i64 %v1511, 8
  %v1621 = add i64 0, %v1620
  %v1622 = add i64 %v1621, %v1513
  %v1623 = getelementptr inbounds float, ptr %v1545, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = mul i64 %v1511, 8
  %v1626 = add i64 0, %v1625
  %v1627 = add i64 %v1626, %v1513
  %v1628 = getelementptr inbounds float, ptr %v1551, i64 %v1627
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = fsub <8 x float> %v1624, %v1629
  %v1631 = fsub <8 x float> %v1619, %v1630
  %v1632 = fmul <8 x float> %v1631, %v1604
  %v1633 = insertelement <8 x float> poison, float %v1524, i64 0
  %v1634 = shufflevector <8 x float> %v1633, <8 x float> poison, <8 x i32> zeroinitializer
  %v1635 = fmul <8 x float> %v1634, %v1632
  %v1636 = mul i64 %v1511, 8
  %v1637 = add i64 0, %v1636
  %v1638 = add i64 %v1637, %v1513
  %v1639 = getelementptr inbounds float, ptr %v1557, i64 %v1638
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = fneg <8 x float> %v1640
  %v1642 = insertelement <8 x float> poison, float %v1566, i64 0
  %v1643 = shufflevector <8 x float> %v1642, <8 x float> poison, <8 x i32> zeroinitializer
  %v1644 = fmul <8 x float> %v1641, %v1643
  %v1645 = mul i64 %v1511, 8
  %v1646 = add i64 0, %v1645
  %v1647 = add i64 %v1646, %v1513
  %v1648 = getelementptr inbounds float, ptr %v1572, i64 %v1647
  %v1649 = load <8 x float>, ptr %v1648, align 4
  %v1650 = fadd <8 x float> %v1644, %v1649
  %v1651 = insertelement <8 x float> poison, float %v1581, i64 0
  %v1652 = shufflevector <8 x float> %v1651, <8 x float> poison, <8 x i32> zeroinitializer
  %v1653 = fdiv <8 x float> %v1650, %v1652
  %v1654 = insertelement <8 x float> poison, float %v1590, i64 0
  %v1655 = shufflevector <8 x float> %v1654, <8 x float> poison, <8 x i32> zeroinitializer
  %v1656 = fmul <8 x float> %v1653, %v1655
  %v1657 = fsub <8 x float> %v1635, %v1656
  %v1658 = fmul <8 x float> %v1634, %v1612
  %v1659 = fadd <8 x float> %v1658, %v1653
  %v1660 = insertelement <8 x float> poison, float %v1599, i64 0
  %v1661 = shufflevector <8 x float> %v1660, <8 x float> poison, <8 x i32> zeroinitializer
  %v1662 = fadd <8 x float> %v1659, %v1661
  %v1663 = fmul <8 x float> %v1662, %v1604
  %v1664 = fmul <8 x float> %v1663, %v1604
  %v1665 = fadd <8 x float> %v1657, %v1664
  %v1666 = fmul <8 x float> %v1665, %v1609
  %v1667 = fadd <8 x float> %v1514, %v1666
  %v1668 = add nsw i64 %v1513, 8
  br label %b143
b145:
  %v1669 = shufflevector <8 x float> %v1514, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1670 = shufflevector <8 x float> %v1514, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1671 = fadd <4 x float> %v1669, %v1670
  %v1672 = shufflevector <4 x float> %v1671, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1673 = shufflevector <4 x float> %v1671, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1674 = fadd <2 x float> %v1672, %v1673
  %v1675 = extractelement <2 x float> %v1674, i64 0
  %v1676 = extractelement <2 x float> %v1674, i64 1
  %v1677 = fadd float %v1675, %v1676
  %v1678 = fadd float %v1677, 0x0000000000000000
  %v1679 = mul i64 %v1509, 2
  %v1680 = getelementptr inbounds float, ptr %v124, i64 %v1679
  %v1681 = add i64 0, %v1511
  %v1682 = getelementptr inbounds float, ptr %v1680, i64 %v1681
  store float %v1678, ptr %v1682, align 4
  %v1683 = add nsw i64 %v1511, 1
  br label %b140
b142:
  %v1684 = add nsw i64 %v1509, 1
  br label %b137
b139:
  %v1685 = add i64 %v7, 0
  %v1686 = sdiv i64 %v1685, 1
  %v1687 = add i64 %v2, 1
  %v1688 = mul i64 %v1686, %v2
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, %v7
  %v1692 = select i1 %v1691, i64 %v1690, i64 %v7
  %v1693 = mul i64 %v1686, %v1687
  %v1694 = sdiv i64 %v1693, %v3
  %v1695 = mul i64 %v1694, 1
  %v1696 = icmp slt i64 %v1695, %v7
  %v1697 = select i1 %v1696, i64 %v1695, i64 %v7
  br label %b146
b146:
  %v1698 = phi i64 [ %v1692, %b139 ], [ %v1748, %b147 ]
  %v1699 = icmp slt i64 %v1698, %v1697
  br i1 %v1699, label %b147, label %b148
b147:
  %v1700 = mul i64 %v1698, 2
  %v1701 = getelementptr inbounds float, ptr %v122, i64 %v1700
  %v1702 = mul i64 %v1698, 2
  %v1703 = getelementptr inbounds float, ptr %v124, i64 %v1702
  %v1704 = add i64 %v707, 0
  %v1705 = and i64 %v1704, %v176
  %v1706 = mul i64 %v1705, %v7
  %v1707 = add i64 %v1706, %v1698
  %v1708 = mul i64 %v1707, 2
  %v1709 = getelementptr inbounds float, ptr %v88, i64 %v1708
  %v1710 = add i64 %v707, 0
  %v1711 = and i64 %v1710, %v174
  %v1712 = mul i64 %v1711, %v7
  %v1713 = add i64 %v1712, %v1698
  %v1714 = mul i64 %v1713, 2
  %v1715 = getelementptr inbounds float, ptr %v86, i64 %v1714
  %v1716 = mul i64 %v1698, 2
  %v1717 = getelementptr inbounds float, ptr %v126, i64 %v1716
  %v1718 = icmp ult i64 2, 8
  %v1719 = select i1 %v1718, i64 2, i64 8
  %v1720 = trunc i64 %v1719 to i32
  %v1721 = insertelement <8 x i32> poison, i32 %v1720, i64 0
  %v1722 = shufflevector <8 x i32> %v1721, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1723 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1722
  %v1724 = add i64 0, 0
  %v1725 = getelementptr inbounds float, ptr %v1701, i64 %v1724
  %v1726 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1725, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1727 = add i64 0, 0
  %v1728 = getelementptr inbounds float, ptr %v1703, i64 %v1727
  %v1729 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1728, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1730 = add i64 0, 0
  %v1731 = getelementptr inbounds float, ptr %v1709, i64 %v1730
  %v1732 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1731, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1733 = fmul <8 x float> %v1729, %v1732
  %v1734 = add i64 0, 0
  %v1735 = getelementptr inbounds float, ptr %v1715, i64 %v1734
  %v1736 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1735, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1737 = fdiv <8 x float> %v1733, %v1736
  %v1738 = fsub <8 x float> %v1726, %v1737
  %v1739 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1740 = shufflevector <8 x float> %v1739, <8 x float> poison, <8 x i32> zeroinitializer
  %v1741 = fmul <8 x float> %v1740, %v1738
  %v1742 = fdiv <8 x float> %v1741, %v1736
  %v1743 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1744 = shufflevector <8 x float> %v1743, <8 x float> poison, <8 x i32> zeroinitializer
  %v1745 = fdiv <8 x float> %v1742, %v1744
  %v1746 = add i64 0, 0
  %v1747 = getelementptr inbounds float, ptr %v1717, i64 %v1746
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1745, ptr align 4 %v1747, <8 x i1> %v1723)
  %v1748 = add nsw i64 %v1698, 1
  br label %b146
b148:
  %v1749 = add i64 %v7, 0
  %v1750 = sdiv i64 %v1749, 1
  %v1751 = add i64 %v2, 1
  %v1752 = mul i64 %v1750, %v2
  %v1753 = sdiv i64 %v1752, %v3
  %v1754 = mul i64 %v1753, 1
  %v1755 = icmp slt i64 %v1754, %v7
  %v1756 = select i1 %v1755, i64 %v1754, i64 %v7
  %v1757 = mul i64 %v1750, %v1751
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 1
  %v1760 = icmp slt i64 %v1759, %v7
  %v1761 = select i1 %v1760, i64 %v1759, i64 %v7
  br label %b149
b149:
  %v1762 = phi i64 [ %v1756, %b148 ], [ %v1948, %b154 ]
  %v1763 = icmp slt i64 %v1762, %v1761
  br i1 %v1763, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1764 = phi i64 [ 0, %b150 ], [ %v1947, %b157 ]
  %v1765 = icmp slt i64 %v1764, 2
  br i1 %v1765, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1766 = phi i64 [ 0, %b153 ], [ %v1932, %b156 ]
  %v1767 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1931, %b156 ]
  %v1768 = icmp slt i64 %v1766, 8
  br i1 %v1768, label %b156, label %b157
b156:
  %v1769 = add i64 %v707, 0
  %v1770 = and i64 %v1769, %v196
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1762
  %v1773 = mul i64 %v1772, 2
  %v1774 = getelementptr inbounds float, ptr %v108, i64 %v1773
  %v1775 = add i64 0, %v1764
  %v1776 = getelementptr inbounds float, ptr %v1774, i64 %v1775
  %v1777 = load float, ptr %v1776, align 4
  %v1778 = add i64 %v707, 0
  %v1779 = and i64 %v1778, %v172
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1762
  %v1782 = mul i64 %v1781, 16
  %v1783 = getelementptr inbounds float, ptr %v84, i64 %v1782
  %v1784 = add i64 %v707, 0
  %v1785 = and i64 %v1784, %v176
  %v1786 = mul i64 %v1785, %v7
  %v1787 = add i64 %v1786, %v1762
  %v1788 = mul i64 %v1787, 2
  %v1789 = getelementptr inbounds float, ptr %v88, i64 %v1788
  %v1790 = add i64 0, %v1764
  %v1791 = getelementptr inbounds float, ptr %v1789, i64 %v1790
  %v1792 = load float, ptr %v1791, align 4
  %v1793 = add i64 %v707, 0
  %v1794 = and i64 %v1793, %v168
  %v1795 = mul i64 %v1794, %v7
  %v1796 = add i64 %v1795, %v1762
  %v1797 = mul i64 %v1796, 16
  %v1798 = getelementptr inbounds float, ptr %v74, i64 %v1797
  %v1799 = add i64 %v707, 0
  %v1800 = and i64 %v1799, %v166
  %v1801 = mul i64 %v1800, %v7
  %v1802 = add i64 %v1801, %v1762
  %v1803 = mul i64 %v1802, 16
  %v1804 = getelementptr inbounds float, ptr %v72, i64 %v1803
  %v1805 = add i64 %v707, 0
  %v1806 = and i64 %v1805, %v200
  %v1807 = mul i64 %v1806, %v7
  %v1808 = add i64 %v1807, %v1762
  %v1809 = mul i64 %v1808, 16
  %v1810 = getelementptr inbounds float, ptr %v112, i64 %v1809
  %v1811 = add i64 %v707, 0
  %v1812 = and i64 %v1811, %v170
  %v1813 = mul i64 %v1812, %v7
  %v1814 = add i64 %v1813, %v1762
  %v1815 = mul i64 %v1814, 2
  %v1816 = getelementptr inbounds float, ptr %v76, i64 %v1815
  %v1817 = add i64 0, %v1764
  %v1818 = getelementptr inbounds float, ptr %v1816, i64 %v1817
  %v1819 = load float, ptr %v1818, align 4
  %v1820 = add i64 %v707, 0
  %v1821 = and i64 %v1820, %v208
  %v1822 = mul i64 %v1821, %v7
  %v1823 = add i64 %v1822, %v1762
  %v1824 = mul i64 %v1823, 16
  %v1825 = getelementptr inbounds float, ptr %v120, i64 %v1824
  %v1826 = add i64 %v707, 0
  %v1827 = and i64 %v1826, %v174
  %v1828 = mul i64 %v1827, %v7
  %v1829 = add i64 %v1828, %v1762
  %v1830 = mul i64 %v1829, 2
  %v1831 = getelementptr inbounds float, ptr %v86, i64 %v1830
  %v1832 = add i64 0, %v1764
  %v1833 = getelementptr inbounds float, ptr %v1831, i64 %v1832
  %v1834 = load float, ptr %v1833, align 4
  %v1835 = add i64 %v707, 0
  %v1836 = and i64 %v1835, %v180
  %v1837 = mul i64 %v1836, %v7
  %v1838 = add i64 %v1837, %v1762
  %v1839 = mul i64 %v1838, 2
  %v1840 = getelementptr inbounds float, ptr %v92, i64 %v1839
  %v1841 = add i64 0, %v1764
  %v1842 = getelementptr inbounds float, ptr %v1840, i64 %v1841
  %v1843 = load float, ptr %v1842, align 4
  %v1844 = add i64 %v707, 0
  %v1845 = and i64 %v1844, %v194
  %v1846 = mul i64 %v1845, %v7
  %v1847 = add i64 %v1846, %v1762
  %v1848 = mul i64 %v1847, 2
  %v1849 = getelementptr inbounds float, ptr %v106, i64 %v1848
  %v1850 = add i64 0, %v1764
  %v1851 = getelementptr inbounds float, ptr %v1849, i64 %v1850
  %v1852 = load float, ptr %v1851, align 4
  %v1853 = mul i64 %v1762, 2
  %v1854 = getelementptr inbounds float, ptr %v126, i64 %v1853
  %v1855 = add i64 0, %v1764
  %v1856 = getelementptr inbounds float, ptr %v1854, i64 %v1855
  %v1857 = load float, ptr %v1856, align 4
  %v1858 = mul i64 %v1764, 8
  %v1859 = add i64 0, %v1858
  %v1860 = add i64 %v1859, %v1766
  %v1861 = getelementptr inbounds float, ptr %v26, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = mul i64 %v1764, 8
  %v1864 = add i64 0, %v1863
  %v1865 = add i64 %v1864, %v1766
  %v1866 = getelementptr inbounds float, ptr %v1783, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = insertelement <8 x float> poison, float %v1792, i64 0
  %v1869 = shufflevector <8 x float> %v1868, <8 x float> poison, <8 x i32> zeroinitializer
  %v1870 = fmul <8 x float> %v1867, %v1869
  %v1871 = fmul <8 x float> %v1862, %v1870
  %v1872 = mul i64 %v1764, 8
  %v1873 = add i64 0, %v1872
  %v1874 = add i64 %v1873, %v1766
  %v1875 = getelementptr inbounds float, ptr %v28, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = fadd <8 x float> %v1871, %v1876
  %v1878 = mul i64 %v1764, 8
  %v1879 = add i64 0, %v1878
  %v1880 = add i64 %v1879, %v1766
  %v1881 = getelementptr inbounds float, ptr %v1798, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = mul i64 %v1764, 8
  %v1884 = add i64 0, %v1883
  %v1885 = add i64 %v1884, %v1766
  %v1886 = getelementptr inbounds float, ptr %v1804, i64 %v1885
  %v1887 = load <8 x float>, ptr %v1886, align 4
  %v1888 = fsub <8 x float> %v1882, %v1887
  %v1889 = fsub <8 x float> %v1877, %v1888
  %v1890 = fmul <8 x float> %v1889, %v1862
  %v1891 = insertelement <8 x float> poison, float %v1777, i64 0
  %v1892 = shufflevector <8 x float> %v1891, <8 x float> poison, <8 x i32> zeroinitializer
  %v1893 = fmul <8 x float> %v1892, %v1890
  %v1894 = mul i64 %v1764, 8
  %v1895 = add i64 0, %v1894
  %v1896 = add i64 %v1895, %v1766
  %v1897 = getelementptr inbounds float, ptr %v1810, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = fneg <8 x float> %v1898
  %v1900 = insertelement <8 x float> poison, float %v1819, i64 0
  %v1901 = shufflevector <8 x float> %v1900, <8 x float> poison, <8 x i32> zeroinitializer
  %v1902 = fmul <8 x float> %v1899, %v1901
  %v1903 = mul i64 %v1764, 8
  %v1904 = add i64 0, %v1903
  %v1905 = add i64 %v1904, %v1766
  %v1906 = getelementptr inbounds float, ptr %v1825, i64 %v1905
  %v1907 = load <8 x float>, ptr %v1906, align 4
  %v1908 = fadd <8 x float> %v1902, %v1907
  %v1909 = insertelement <8 x float> poison, float %v1834, i64 0
  %v1910 = shufflevector <8 x float> %v1909, <8 x float> poison, <8 x i32> zeroinitializer
  %v1911 = fdiv <8 x float> %v1908, %v1910
  %v1912 = insertelement <8 x float> poison, float %v1843, i64 0
  %v1913 = shufflevector <8 x float> %v1912, <8 x float> poison, <8 x i32> zeroinitializer
  %v1914 = fmul <8 x float> %v1911, %v1913
  %v1915 = fsub <8 x float> %v1893, %v1914
  %v1916 = fmul <8 x float> %v1892, %v1870
  %v1917 = fadd <8 x float> %v1916, %v1911
  %v1918 = insertelement <8 x float> poison, float %v1852, i64 0
  %v1919 = shufflevector <8 x float> %v1918, <8 x float> poison, <8 x i32> zeroinitializer
  %v1920 = fadd <8 x float> %v1917, %v1919
  %v1921 = fmul <8 x float> %v1920, %v1862
  %v1922 = fmul <8 x float> %v1921, %v1862
  %v1923 = fadd <8 x float> %v1915, %v1922
  %v1924 = fmul <8 x float> %v1923, %v1869
  %v1925 = insertelement <8 x float> poison, float %v1857, i64 0
  %v1926 = shufflevector <8 x float> %v1925, <8 x float> poison, <8 x i32> zeroinitializer
  %v1927 = fmul <8 x float> %v1926, %v1867
  %v1928 = fadd <8 x float> %v1924, %v1927
  %v1929 = fadd <8 x float> %v1928, %v1927
  %v1930 = fneg <8 x float> %v1929
  %v1931 = fadd <8 x float> %v1767, %v1930
  %v1932 = add nsw i64 %v1766, 8
  br label %b155
b157:
  %v1933 = shufflevector <8 x float> %v1767, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1934 = shufflevector <8 x float> %v1767, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1935 = fadd <4 x float> %v1933, %v1934
  %v1936 = shufflevector <4 x float> %v1935, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1937 = shufflevector <4 x float> %v1935, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1938 = fadd <2 x float> %v1936, %v1937
  %v1939 = extractelement <2 x float> %v1938, i64 0
  %v1940 = extractelement <2 x float> %v1938, i64 1
  %v1941 = fadd float %v1939, %v1940
  %v1942 = fadd float %v1941, 0x0000000000000000
  %v1943 = mul i64 %v1762, 2
  %v1944 = getelementptr inbounds float, ptr %v122, i64 %v1943
  %v1945 = add i64 0, %v1764
  %v1946 = getelementptr inbounds float, ptr %v1944, i64 %v1945
  store float %v1942, ptr %v1946, align 4
  %v1947 = add nsw i64 %v1764, 1
  br label %b152
b154:
  %v1948 = add nsw i64 %v1762, 1
  br label %b149
b151:
  %v1949 = add i64 %v7, 0
  %v1950 = sdiv i64 %v1949, 1
  %v1951 = add i64 %v2, 1
  %v1952 = mul i64 %v1950, %v2
  %v1953 = sdiv i64 %v1952, %v3
  %v1954 = mul i64 %v1953, 1
  %v1955 = icmp slt i64 %v1954, %v7
  %v1956 = select i1 %v1955, i64 %v1954, i64 %v7
  %v1957 = mul i64 %v1950, %v1951
  %v1958 = sdiv i64 %v1957, %v3
  %v1959 = mul i64 %v1958, 1
  %v1960 = icmp slt i64 %v1959, %v7
  %v1961 = select i1 %v1960, i64 %v1959, i64 %v7
  br label %b158
b158:
  %v1962 = phi i64 [ %v1956, %b151 ], [ %v1982, %b159 ]
  %v1963 = icmp slt i64 %v1962, %v1961
  br i1 %v1963, label %b159, label %b160
b159:
  %v1964 = mul i64 %v1962, 2
  %v1965 = getelementptr inbounds float, ptr %v122, i64 %v1964
  %v1966 = mul i64 %v1962, 2
  %v1967 = getelementptr inbounds float, ptr %v124, i64 %v1966
  %v1968 = icmp ult i64 2, 8
  %v1969 = select i1 %v1968, i64 2, i64 8
  %v1970 = trunc i64 %v1969 to i32
  %v1971 = insertelement <8 x i32> poison, i32 %v1970, i64 0
  %v1972 = shufflevector <8 x i32> %v1971, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1973 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1972
  %v1974 = add i64 0, 0
  %v1975 = getelementptr inbounds float, ptr %v1965, i64 %v1974
  %v1976 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1975, <8 x i1> %v1973, <8 x float> zeroinitializer)
  %v1977 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1978 = shufflevector <8 x float> %v1977, <8 x float> poison, <8 x i32> zeroinitializer
  %v1979 = fdiv <8 x float> %v1976, %v1978
  %v1980 = add i64 0, 0
  %v1981 = getelementptr inbounds float, ptr %v1967, i64 %v1980
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1979, ptr align 4 %v1981, <8 x i1> %v1973)
  %v1982 = add nsw i64 %v1962, 1
  br label %b158
b160:
  %v1983 = add i64 %v7, 0
  %v1984 = sdiv i64 %v1983, 1
  %v1985 = add i64 %v2, 1
  %v1986 = mul i64 %v1984, %v2
  %v1987 = sdiv i64 %v1986, %v3
  %v1988 = mul i64 %v1987, 1
  %v1989 = icmp slt i64 %v1988, %v7
  %v1990 = select i1 %v1989, i64 %v1988, i64 %v7
  %v1991 = mul i64 %v1984, %v1985
  %v1992 = sdiv i64 %v1991, %v3
  %v1993 = mul i64 %v1992, 1
  %v1994 = icmp slt i64 %v1993, %v7
  %v1995 = select i1 %v1994, i64 %v1993, i64 %v7
  br label %b161
b161:
  %v1996 = phi i64 [ %v1990, %b160 ], [ %v2180, %b166 ]
  %v1997 = icmp slt i64 %v1996, %v1995
  br i1 %v1997, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1998 = phi i64 [ 0, %b162 ], [ %v2179, %b165 ]
  %v1999 = icmp slt i64 %v1998, 2
  br i1 %v1999, label %b165, label %b166
b165:
  %v2000 = add i64 %v707, 0
  %v2001 = and i64 %v2000, %v196
  %v2002 = mul i64 %v2001, %v7
  %v2003 = add i64 %v2002, %v1996
  %v2004 = mul i64 %v2003, 2
  %v2005 = getelementptr inbounds float, ptr %v108, i64 %v2004
  %v2006 = add i64 0, %v1998
  %v2007 = getelementptr inbounds float, ptr %v2005, i64 %v2006
  %v2008 = load float, ptr %v2007, align 4
  %v2009 = add i64 %v707, 0
  %v2010 = and i64 %v2009, %v172
  %v2011 = mul i64 %v2010, %v7
  %v2012 = add i64 %v2011, %v1996
  %v2013 = mul i64 %v2012, 16
  %v2014 = getelementptr inbounds float, ptr %v84, i64 %v2013
  %v2015 = add i64 %v707, 0
  %v2016 = and i64 %v2015, %v176
  %v2017 = mul i64 %v2016, %v7
  %v2018 = add i64 %v2017, %v1996
  %v2019 = mul i64 %v2018, 2
  %v2020 = getelementptr inbounds float, ptr %v88, i64 %v2019
  %v2021 = add i64 0, %v1998
  %v2022 = getelementptr inbounds float, ptr %v2020, i64 %v2021
  %v2023 = load float, ptr %v2022, align 4
  %v2024 = add i64 %v707, 0
  %v2025 = and i64 %v2024, %v168
  %v2026 = mul i64 %v2025, %v7
  %v2027 = add i64 %v2026, %v1996
  %v2028 = mul i64 %v2027, 16
  %v2029 = getelementptr inbounds float, ptr %v74, i64 %v2028
  %v2030 = add i64 %v707, 0
  %v2031 = and i64 %v2030, %v166
  %v2032 = mul i64 %v2031, %v7
  %v2033 = add i64 %v2032, %v1996
  %v2034 = mul i64 %v2033, 16
  %v2035 = getelementptr inbounds float, ptr %v72, i64 %v2034
  %v2036 = add i64 %v707, 0
  %v2037 = and i64 %v2036, %v200
  %v2038 = mul i64 %v2037, %v7
  %v2039 = add i64 %v2038, %v1996
  %v2040 = mul i64 %v2039, 16
  %v2041 = getelementptr inbounds float, ptr %v112, i64 %v2040
  %v2042 = add i64 %v707, 0
  %v2043 = and i64 %v2042, %v170
  %v2044 = mul i64 %v2043, %v7
  %v2045 = add i64 %v2044, %v1996
  %v2046 = mul i64 %v2045, 2
  %v2047 = getelementptr inbounds float, ptr %v76, i64 %v2046
  %v2048 = add i64 0, %v1998
  %v2049 = getelementptr inbounds float, ptr %v2047, i64 %v2048
  %v2050 = load float, ptr %v2049, align 4
  %v2051 = add i64 %v707, 0
  %v2052 = and i64 %v2051, %v208
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v1996
  %v2055 = mul i64 %v2054, 16
  %v2056 = getelementptr inbounds float, ptr %v120, i64 %v2055
  %v2057 = add i64 %v707, 0
  %v2058 = and i64 %v2057, %v174
  %v2059 = mul i64 %v2058, %v7
  %v2060 = add i64 %v2059, %v1996
  %v2061 = mul i64 %v2060, 2
  %v2062 = getelementptr inbounds float, ptr %v86, i64 %v2061
  %v2063 = add i64 0, %v1998
  %v2064 = getelementptr inbounds float, ptr %v2062, i64 %v2063
  %v2065 = load float, ptr %v2064, align 4
  %v2066 = add i64 %v707, 0
  %v2067 = and i64 %v2066, %v180
  %v2068 = mul i64 %v2067, %v7
  %v2069 = add i64 %v2068, %v1996
  %v2070 = mul i64 %v2069, 2
  %v2071 = getelementptr inbounds float, ptr %v92, i64 %v2070
  %v2072 = add i64 0, %v1998
  %v2073 = getelementptr inbounds float, ptr %v2071, i64 %v2072
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = add i64 %v707, 0
  %v2076 = and i64 %v2075, %v194
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v1996
  %v2079 = mul i64 %v2078, 2
  %v2080 = getelementptr inbounds float, ptr %v106, i64 %v2079
  %v2081 = add i64 0, %v1998
  %v2082 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  %v2083 = load float, ptr %v2082, align 4
  %v2084 = mul i64 %v1996, 2
  %v2085 = getelementptr inbounds float, ptr %v126, i64 %v2084
  %v2086 = add i64 0, %v1998
  %v2087 = getelementptr inbounds float, ptr %v2085, i64 %v2086
  %v2088 = load float, ptr %v2087, align 4
  %v2089 = mul i64 %v1996, 2
  %v2090 = getelementptr inbounds float, ptr %v124, i64 %v2089
  %v2091 = add i64 0, %v1998
  %v2092 = getelementptr inbounds float, ptr %v2090, i64 %v2091
  %v2093 = load float, ptr %v2092, align 4
  %v2094 = add i64 %v707, 0
  %v2095 = and i64 %v2094, %v212
  %v2096 = mul i64 %v2095, %v7
  %v2097 = add i64 %v2096, %v1996
  %v2098 = mul i64 %v2097, 16
  %v2099 = getelementptr inbounds float, ptr %v130, i64 %v2098
  %v2100 = mul i64 %v1998, 8
  %v2101 = add i64 0, %v2100
  %v2102 = add i64 %v2101, 0
  %v2103 = getelementptr inbounds float, ptr %v26, i64 %v2102
  %v2104 = load <8 x float>, ptr %v2103, align 4
  %v2105 = mul i64 %v1998, 8
  %v2106 = add i64 0, %v2105
  %v2107 = add i64 %v2106, 0
  %v2108 = getelementptr inbounds float, ptr %v2014, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = insertelement <8 x float> poison, float %v2023, i64 0
  %v2111 = shufflevector <8 x float> %v2110, <8 x float> poison, <8 x i32> zeroinitializer
  %v2112 = fmul <8 x float> %v2109, %v2111
  %v2113 = fmul <8 x float> %v2104, %v2112
  %v2114 = mul i64 %v1998, 8
  %v2115 = add i64 0, %v2114
  %v2116 = add i64 %v2115, 0
  %v2117 = getelementptr inbounds float, ptr %v28, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = fadd <8 x float> %v2113, %v2118
  %v2120 = mul i64 %v1998, 8
  %v2121 = add i64 0, %v2120
  %v2122 = add i64 %v2121, 0
  %v2123 = getelementptr inbounds float, ptr %v2029, i64 %v2122
  %v2124 = load <8 x float>, ptr %v2123, align 4
  %v2125 = mul i64 %v1998, 8
  %v2126 = add i64 0, %v2125
  %v2127 = add i64 %v2126, 0
  %v2128 = getelementptr inbounds float, ptr %v2035, i64 %v2127
  %v2129 = load <8 x float>, ptr %v2128, align 4
  %v2130 = fsub <8 x float> %v2124, %v2129
  %v2131 = fsub <8 x float> %v2119, %v2130
  %v2132 = fmul <8 x float> %v2131, %v2104
  %v2133 = insertelement <8 x float> poison, float %v2008, i64 0
  %v2134 = shufflevector <8 x float> %v2133, <8 x float> poison, <8 x i32> zeroinitializer
  %v2135 = fmul <8 x float> %v2134, %v2132
  %v2136 = mul i64 %v1998, 8
  %v2137 = add i64 0, %v2136
  %v2138 = add i64 %v2137, 0
  %v2139 = getelementptr inbounds float, ptr %v2041, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = fneg <8 x float> %v2140
  %v2142 = insertelement <8 x float> poison, float %v2050, i64 0
  %v2143 = shufflevector <8 x float> %v2142, <8 x float> poison, <8 x i32> zeroinitializer
  %v2144 = fmul <8 x float> %v2141, %v2143
  %v2145 = mul i64 %v1998, 8
  %v2146 = add i64 0, %v2145
  %v2147 = add i64 %v2146, 0
  %v2148 = getelementptr inbounds float, ptr %v2056, i64 %v2147
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = fadd <8 x float> %v2144, %v2149
  %v2151 = insertelement <8 x float> poison, float %v2065, i64 0
  %v2152 = shufflevector <8 x float> %v2151, <8 x float> poison, <8 x i32> zeroinitializer
  %v2153 = fdiv <8 x float> %v2150, %v2152
  %v2154 = insertelement <8 x float> poison, float %v2074, i64 0
  %v2155 = shufflevector <8 x float> %v2154, <8 x float> poison, <8 x i32> zeroinitializer
  %v2156 = fmul <8 x float> %v2153, %v2155
  %v2157 = fsub <8 x float> %v2135, %v2156
  %v2158 = fmul <8 x float> %v2134, %v2112
  %v2159 = fadd <8 x float> %v2158, %v2153
  %v2160 = insertelement <8 x float> poison, float %v2083, i64 0
  %v2161 = shufflevector <8 x float> %v2160, <8 x float> poison, <8 x i32> zeroinitializer
  %v2162 = fadd <8 x float> %v2159, %v2161
  %v2163 = fmul <8 x float> %v2162, %v2104
  %v2164 = fmul <8 x float> %v2163, %v2104
  %v2165 = fadd <8 x float> %v2157, %v2164
  %v2166 = fmul <8 x float> %v2165, %v2111
  %v2167 = insertelement <8 x float> poison, float %v2088, i64 0
  %v2168 = shufflevector <8 x float> %v2167, <8 x float> poison, <8 x i32> zeroinitializer
  %v2169 = fmul <8 x float> %v2168, %v2109
  %v2170 = fadd <8 x float> %v2166, %v2169
  %v2171 = fadd <8 x float> %v2170, %v2169
  %v2172 = insertelement <8 x float> poison, float %v2093, i64 0
  %v2173 = shufflevector <8 x float> %v2172, <8 x float> poison, <8 x i32> zeroinitializer
  %v2174 = fadd <8 x float> %v2171, %v2173
  %v2175 = mul i64 %v1998, 8
  %v2176 = add i64 0, %v2175
  %v2177 = add i64 %v2176, 0
  %v2178 = getelementptr inbounds float, ptr %v2099, i64 %v2177
  store <8 x float> %v2174, ptr %v2178, align 4
  %v2179 = add nsw i64 %v1998, 1
  br label %b164
b166:
  %v2180 = add nsw i64 %v1996, 1
  br label %b161
b163:
  %v2181 = add i64 %v7, 0
  %v2182 = sdiv i64 %v2181, 1
  %v2183 = add i64 %v2, 1
  %v2184 = mul i64 %v2182, %v2
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 1
  %v2187 = icmp slt i64 %v2186, %v7
  %v2188 = select i1 %v2187, i64 %v2186, i64 %v7
  %v2189 = mul i64 %v2182, %v2183
  %v2190 = sdiv i64 %v2189, %v3
  %v2191 = mul i64 %v2190, 1
  %v2192 = icmp slt i64 %v2191, %v7
  %v2193 = select i1 %v2192, i64 %v2191, i64 %v7
  br label %b167
b167:
  %v2194 = phi i64 [ %v2188, %b163 ], [ %v2226, %b172 ]
  %v2195 = icmp slt i64 %v2194, %v2193
  br i1 %v2195, label %b168, label %b169
b168:
  %v2196 = add i64 %v707, 0
  %v2197 = and i64 %v2196, %v200
  %v2198 = mul i64 %v2197, %v7
  %v2199 = add i64 %v2198, %v2194
  %v2200 = mul i64 %v2199, 16
  %v2201 = getelementptr inbounds float, ptr %v112, i64 %v2200
  %v2202 = add i64 %v707, 0
  %v2203 = and i64 %v2202, %v212
  %v2204 = mul i64 %v2203, %v7
  %v2205 = add i64 %v2204, %v2194
  %v2206 = mul i64 %v2205, 16
  %v2207 = getelementptr inbounds float, ptr %v130, i64 %v2206
  %v2208 = add i64 %v707, 0
  %v2209 = and i64 %v2208, 1
  %v2210 = mul i64 %v2209, %v7
  %v2211 = add i64 %v2210, %v2194
  %v2212 = mul i64 %v2211, 16
  %v2213 = getelementptr inbounds float, ptr %v42, i64 %v2212
  br label %b170
b170:
  %v2214 = phi i64 [ 0, %b168 ], [ %v2225, %b171 ]
  %v2215 = icmp slt i64 %v2214, 16
  br i1 %v2215, label %b171, label %b172
b171:
  %v2216 = add i64 0, %v2214
  %v2217 = getelementptr inbounds float, ptr %v2201, i64 %v2216
  %v2218 = load <8 x float>, ptr %v2217, align 4
  %v2219 = add i64 0, %v2214
  %v2220 = getelementptr inbounds float, ptr %v2207, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = fadd <8 x float> %v2218, %v2221
  %v2223 = add i64 0, %v2214
  %v2224 = getelementptr inbounds float, ptr %v2213, i64 %v2223
  store <8 x float> %v2222, ptr %v2224, align 4
  %v2225 = add nsw i64 %v2214, 8
  br label %b170
b172:
  %v2226 = add nsw i64 %v2194, 1
  br label %b167
b169:
  %v2227 = add i64 %v7, 0
  %v2228 = sdiv i64 %v2227, 1
  %v2229 = add i64 %v2, 1
  %v2230 = mul i64 %v2228, %v2
  %v2231 = sdiv i64 %v2230, %v3
  %v2232 = mul i64 %v2231, 1
  %v2233 = icmp slt i64 %v2232, %v7
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v7
  %v2235 = mul i64 %v2228, %v2229
  %v2236 = sdiv i64 %v2235, %v3
  %v2237 = mul i64 %v2236, 1
  %v2238 = icmp slt i64 %v2237, %v7
  %v2239 = select i1 %v2238, i64 %v2237, i64 %v7
  br label %b173
b173:
  %v2240 = phi i64 [ %v2234, %b169 ], [ %v2299, %b178 ]
  %v2241 = icmp slt i64 %v2240, %v2239
  br i1 %v2241, label %b174, label %b175
b174:
  br label %b176
b176:
  %v2242 = phi i64 [ 0, %b174 ], [ %v2298, %b181 ]
  %v2243 = icmp slt i64 %v2242, 2
  br i1 %v2243, label %b177, label %b178
b177:
  br label %b179
b179:
  %v2244 = phi i64 [ 0, %b177 ], [ %v2297, %b180 ]
  %v2245 = icmp slt i64 %v2244, 8
  br i1 %v2245, label %b180, label %b181
b180:
  %v2246 = add i64 %v707, 0
  %v2247 = and i64 %v2246, %v206
  %v2248 = mul i64 %v2247, %v7
  %v2249 = add i64 %v2248, %v2240
  %v2250 = mul i64 %v2249, 128
  %v2251 = getelementptr inbounds float, ptr %v118, i64 %v2250
  %v2252 = add i64 %v707, 0
  %v2253 = and i64 %v2252, %v212
  %v2254 = mul i64 %v2253, %v7
  %v2255 = add i64 %v2254, %v2240
  %v2256 = mul i64 %v2255, 16
  %v2257 = getelementptr inbounds float, ptr %v130, i64 %v2256
  %v2258 = add i64 %v707, 0
  %v2259 = and i64 %v2258, %v166
  %v2260 = mul i64 %v2259, %v7
  %v2261 = add i64 %v2260, %v2240
  %v2262 = mul i64 %v2261, 16
  %v2263 = getelementptr inbounds float, ptr %v72, i64 %v2262
  %v2264 = mul i64 %v2242, 8
  %v2265 = add i64 0, %v2264
  %v2266 = add i64 %v2265, %v2244
  %v2267 = getelementptr inbounds float, ptr %v2263, i64 %v2266
  %v2268 = load float, ptr %v2267, align 4
  %v2269 = add i64 %v707, 0
  %v2270 = and i64 %v2269, 1
  %v2271 = mul i64 %v2270, %v7
  %v2272 = add i64 %v2271, %v2240
  %v2273 = mul i64 %v2272, 128
  %v2274 = getelementptr inbounds float, ptr %v40, i64 %v2273
  %v2275 = mul i64 %v2242, 64
  %v2276 = add i64 0, %v2275
  %v2277 = mul i64 %v2244, 8
  %v2278 = add i64 %v2276, %v2277
  %v2279 = add i64 %v2278, 0
  %v2280 = getelementptr inbounds float, ptr %v2251, i64 %v2279
  %v2281 = load <8 x float>, ptr %v2280, align 4
  %v2282 = mul i64 %v2242, 8
  %v2283 = add i64 0, %v2282
  %v2284 = add i64 %v2283, 0
  %v2285 = getelementptr inbounds float, ptr %v2257, i64 %v2284
  %v2286 = load <8 x float>, ptr %v2285, align 4
  %v2287 = insertelement <8 x float> poison, float %v2268, i64 0
  %v2288 = shufflevector <8 x float> %v2287, <8 x float> poison, <8 x i32> zeroinitializer
  %v2289 = fmul <8 x float> %v2286, %v2288
  %v2290 = fadd <8 x float> %v2281, %v2289
  %v2291 = mul i64 %v2242, 64
  %v2292 = add i64 0, %v2291
  %v2293 = mul i64 %v2244, 8
  %v2294 = add i64 %v2292, %v2293
  %v2295 = add i64 %v2294, 0
  %v2296 = getelementptr inbounds float, ptr %v2274, i64 %v2295
  store <8 x float> %v2290, ptr %v2296, align 4
  %v2297 = add nsw i64 %v2244, 1
  br label %b179
b181:
  %v2298 = add nsw i64 %v2242, 1
  br label %b176
b178:
  %v2299 = add nsw i64 %v2240, 1
  br label %b173
b175:
  %v2300 = add nsw i64 %v704, 1
  br label %b74
b76:
  %v2301 = icmp sgt i64 %v3, 1
  br i1 %v2301, label %b182, label %b183
b182:
  %v2302 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2303 = atomicrmw add ptr %v2302, i64 1 acq_rel
  %v2304 = load i64, ptr %v221, align 8
  %v2305 = add i64 %v2304, 1
  store i64 %v2305, ptr %v221, align 8
  %v2306 = mul i64 %v3, %v2305
  br label %b184
b184:
  %v2307 = load atomic i64, ptr %v2302 acquire, align 8
  %v2308 = icmp slt i64 %v2307, %v2306
  br i1 %v2308, label %b185, label %b186
b185:
  %v2309 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v2310 = getelementptr inbounds float, ptr %v223, i64 128
  %v2311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2312 = load i64, ptr %v2311, align 8
  %v2313 = icmp eq i64 %v2312, 0
  br i1 %v2313, label %b187, label %b188
b187:
  %v2314 = add i64 1, 0
  %v2315 = sdiv i64 %v2314, 1
  %v2316 = add i64 %v2, 1
  %v2317 = mul i64 %v2315, %v2
  %v2318 = sdiv i64 %v2317, %v3
  %v2319 = mul i64 %v2318, 1
  %v2320 = icmp slt i64 %v2319, 1
  %v2321 = select i1 %v2320, i64 %v2319, i64 1
  %v2322 = mul i64 %v2315, %v2316
  %v2323 = sdiv i64 %v2322, %v3
  %v2324 = mul i64 %v2323, 1
  %v2325 = icmp slt i64 %v2324, 1
  %v2326 = select i1 %v2325, i64 %v2324, i64 1
  %v2327 = icmp slt i64 %v2326, 1
  %v2328 = select i1 %v2327, i64 %v2326, i64 1
  br label %b189
b189:
  %v2329 = phi i64 [ %v2321, %b187 ], [ %v2363, %b190 ]
  %v2330 = icmp slt i64 %v2329, %v2328
  br i1 %v2330, label %b190, label %b191
b190:
  %v2331 = mul i64 %v2329, 272
  %v2332 = mul i64 %v2329, 8
  %v2333 = add i64 %v2331, 0
  %v2334 = add i64 %v2332, 0
  %v2335 = getelementptr inbounds float, ptr %v2310, i64 %v2333
  %v2336 = sub i64 8, %v2334
  %v2337 = icmp slt i64 %v2336, 0
  %v2338 = select i1 %v2337, i64 0, i64 %v2336
  %v2339 = mul i64 %v2334, 1
  %v2340 = add i64 0, %v2339
  %v2341 = getelementptr inbounds float, ptr %v22, i64 %v2340
  call void @pack_rows(ptr %v2341, i64 1, i64 8, i64 2, i64 %v2338, ptr %v2335, i64 8)
  %v2342 = add i64 %v2331, 16
  %v2343 = add i64 %v2342, 0
  %v2344 = add i64 %v2332, 0
  %v2345 = getelementptr inbounds float, ptr %v2310, i64 %v2343
  %v2346 = sub i64 8, %v2344
  %v2347 = icmp slt i64 %v2346, 0
  %v2348 = select i1 %v2347, i64 0, i64 %v2346
  %v2349 = mul i64 %v2344, 1
  %v2350 = add i64 0, %v2349
  %v2351 = getelementptr inbounds float, ptr %v20, i64 %v2350
  call void @pack_rows(ptr %v2351, i64 1, i64 8, i64 16, i64 %v2348, ptr %v2345, i64 8)
  %v2352 = add i64 %v2342, 128
  %v2353 = add i64 %v2352, 0
  %v2354 = add i64 %v2332, 0
  %v2355 = getelementptr inbounds float, ptr %v2310, i64 %v2353
  %v2356 = sub i64 8, %v2354
  %v2357 = icmp slt i64 %v2356, 0
  %v2358 = select i1 %v2357, i64 0, i64 %v2356
  %v2359 = mul i64 %v2354, 1
  %v2360 = add i64 0, %v2359
  %v2361 = getelementptr inbounds float, ptr %v18, i64 %v2360
  call void @pack_rows(ptr %v2361, i64 1, i64 8, i64 16, i64 %v2358, ptr %v2355, i64 8)
  %v2362 = add i64 %v2352, 128
  %v2363 = add nsw i64 %v2329, 1
  br label %b189
b191:
  br label %b188
b188:
  %v2364 = icmp sgt i64 %v3, 1
  br i1 %v2364, label %b192, label %b193
b192:
  %v2365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2366 = atomicrmw add ptr %v2365, i64 1 acq_rel
  %v2367 = load i64, ptr %v221, align 8
  %v2368 = add i64 %v2367, 1
  store i64 %v2368, ptr %v221, align 8
  %v2369 = mul i64 %v3, %v2368
  br label %b194
b194:
  %v2370 = load atomic i64, ptr %v2365 acquire, align 8
  %v2371 = icmp slt i64 %v2370, %v2369
  br i1 %v2371, label %b195, label %b196
b195:
  %v2372 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v2373 = add i64 %v8, 0
  %v2374 = sdiv i64 %v2373, 1
  %v2375 = add i64 %v2, 1
  %v2376 = mul i64 %v2374, %v2
  %v2377 = sdiv i64 %v2376, %v3
  %v2378 = mul i64 %v2377, 1
  %v2379 = icmp slt i64 %v2378, %v8
  %v2380 = select i1 %v2379, i64 %v2378, i64 %v8
  %v2381 = mul i64 %v2374, %v2375
  %v2382 = sdiv i64 %v2381, %v3
  %v2383 = mul i64 %v2382, 1
  %v2384 = icmp slt i64 %v2383, %v8
  %v2385 = select i1 %v2384, i64 %v2383, i64 %v8
  br label %b197
b197:
  %v2386 = phi i64 [ %v2380, %b193 ], [ %v2426, %b202 ]
  %v2387 = icmp slt i64 %v2386, %v2385
  br i1 %v2387, label %b198, label %b199
b198:
  br label %b200
b200:
  %v2388 = phi i64 [ 0, %b198 ], [ %v2425, %b205 ]
  %v2389 = icmp slt i64 %v2388, 2
  br i1 %v2389, label %b201, label %b202
b201:
  br label %b203
b203:
  %v2390 = phi i64 [ 0, %b201 ], [ %v2410, %b204 ]
  %v2391 = phi <8 x float> [ splat (float 0x0000000000000000), %b201 ], [ %v2409, %b204 ]
  %v2392 = icmp slt i64 %v2390, 8
  br i1 %v2392, label %b204, label %b205
b204:
  %v2393 = mul i64 %v2386, 16
  %v2394 = getelementptr inbounds float, ptr %v112, i64 %v2393
  %v2395 = mul i64 %v2386, 16
  %v2396 = getelementptr inbounds float, ptr %v94, i64 %v2395
  %v2397 = mul i64 %v2388, 8
  %v2398 = add i64 0, %v2397
  %v2399 = add i64 %v2398, %v2390
  %v2400 = getelementptr inbounds float, ptr %v2394, i64 %v2399
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = fneg <8 x float> %v2401
  %v2403 = mul i64 %v2388, 8
  %v2404 = add i64 0, %v2403
  %v2405 = add i64 %v2404, %v2390
  %v2406 = getelementptr inbounds float, ptr %v2396, i64 %v2405
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = fmul <8 x float> %v2402, %v2407
  %v2409 = fadd <8 x float> %v2391, %v2408
  %v2410 = add nsw i64 %v2390, 8
  br label %b203
b205:
  %v2411 = shufflevector <8 x float> %v2391, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2412 = shufflevector <8 x float> %v2391, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2413 = fadd <4 x float> %v2411, %v2412
  %v2414 = shufflevector <4 x float> %v2413, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2415 = shufflevector <4 x float> %v2413, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2416 = fadd <2 x float> %v2414, %v2415
  %v2417 = extractelement <2 x float> %v2416, i64 0
  %v2418 = extractelement <2 x float> %v2416, i64 1
  %v2419 = fadd float %v2417, %v2418
  %v2420 = fadd float %v2419, 0x0000000000000000
  %v2421 = mul i64 %v2386, 2
  %v2422 = getelementptr inbounds float, ptr %v110, i64 %v2421
  %v2423 = add i64 0, %v2388
  %v2424 = getelementptr inbounds float, ptr %v2422, i64 %v2423
  store float %v2420, ptr %v2424, align 4
  %v2425 = add nsw i64 %v2388, 1
  br label %b200
b202:
  %v2426 = add nsw i64 %v2386, 1
  br label %b197
b199:
  %v2427 = add i64 %v8, 0
  %v2428 = sdiv i64 %v2427, 1
  %v2429 = add i64 %v2, 1
  %v2430 = mul i64 %v2428, %v2
  %v2431 = sdiv i64 %v2430, %v3
  %v2432 = mul i64 %v2431, 1
  %v2433 = icmp slt i64 %v2432, %v8
  %v2434 = select i1 %v2433, i64 %v2432, i64 %v8
  %v2435 = mul i64 %v2428, %v2429
  %v2436 = sdiv i64 %v2435, %v3
  %v2437 = mul i64 %v2436, 1
  %v2438 = icmp slt i64 %v2437, %v8
  %v2439 = select i1 %v2438, i64 %v2437, i64 %v8
  br label %b206
b206:
  %v2440 = phi i64 [ %v2434, %b199 ], [ %v2487, %b211 ]
  %v2441 = icmp slt i64 %v2440, %v2439
  br i1 %v2441, label %b207, label %b208
b207:
  br label %b209
b209:
  %v2442 = phi i64 [ 0, %b207 ], [ %v2486, %b214 ]
  %v2443 = icmp slt i64 %v2442, 2
  br i1 %v2443, label %b210, label %b211
b210:
  br label %b212
b212:
  %v2444 = phi i64 [ 0, %b210 ], [ %v2485, %b217 ]
  %v2445 = icmp slt i64 %v2444, 8
  br i1 %v2445, label %b213, label %b214
b213:
  br label %b215
b215:
  %v2446 = phi i64 [ 0, %b213 ], [ %v2468, %b216 ]
  %v2447 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v2467, %b216 ]
  %v2448 = icmp slt i64 %v2446, 8
  br i1 %v2448, label %b216, label %b217
b216:
  %v2449 = mul i64 %v2440, 128
  %v2450 = getelementptr inbounds float, ptr %v118, i64 %v2449
  %v2451 = mul i64 %v2440, 16
  %v2452 = getelementptr inbounds float, ptr %v94, i64 %v2451
  %v2453 = mul i64 %v2442, 64
  %v2454 = add i64 0, %v2453
  %v2455 = mul i64 %v2444, 8
  %v2456 = add i64 %v2454, %v2455
  %v2457 = add i64 %v2456, %v2446
  %v2458 = getelementptr inbounds float, ptr %v2450, i64 %v2457
  %v2459 = load <8 x float>, ptr %v2458, align 4
  %v2460 = mul i64 %v2442, 8
  %v2461 = add i64 0, %v2460
  %v2462 = add i64 %v2461, %v2446
  %v2463 = getelementptr inbounds float, ptr %v2452, i64 %v2462
  %v2464 = load <8 x float>, ptr %v2463, align 4
  %v2465 = fmul <8 x float> %v2459, %v2464
  %v2466 = fneg <8 x float> %v2465
  %v2467 = fadd <8 x float> %v2447, %v2466
  %v2468 = add nsw i64 %v2446, 8
  br label %b215
b217:
  %v2469 = shufflevector <8 x float> %v2447, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2470 = shufflevector <8 x float> %v2447, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2471 = fadd <4 x float> %v2469, %v2470
  %v2472 = shufflevector <4 x float> %v2471, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2473 = shufflevector <4 x float> %v2471, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2474 = fadd <2 x float> %v2472, %v2473
  %v2475 = extractelement <2 x float> %v2474, i64 0
  %v2476 = extractelement <2 x float> %v2474, i64 1
  %v2477 = fadd float %v2475, %v2476
  %v2478 = fadd float %v2477, 0x0000000000000000
  %v2479 = mul i64 %v2440, 16
  %v2480 = getelementptr inbounds float, ptr %v132, i64 %v2479
  %v2481 = mul i64 %v2442, 8
  %v2482 = add i64 0, %v2481
  %v2483 = add i64 %v2482, %v2444
  %v2484 = getelementptr inbounds float, ptr %v2480, i64 %v2483
  store float %v2478, ptr %v2484, align 4
  %v2485 = add nsw i64 %v2444, 1
  br label %b212
b214:
  %v2486 = add nsw i64 %v2442, 1
  br label %b209
b211:
  %v2487 = add nsw i64 %v2440, 1
  br label %b206
b208:
  %v2488 = add i64 %v8, 0
  %v2489 = sdiv i64 %v2488, 1
  %v2490 = add i64 %v2, 1
  %v2491 = mul i64 %v2489, %v2
  %v2492 = sdiv i64 %v2491, %v3
  %v2493 = mul i64 %v2492, 1
  %v2494 = icmp slt i64 %v2493, %v8
  %v2495 = select i1 %v2494, i64 %v2493, i64 %v8
  %v2496 = mul i64 %v2489, %v2490
  %v2497 = sdiv i64 %v2496, %v3
  %v2498 = mul i64 %v2497, 1
  %v2499 = icmp slt i64 %v2498, %v8
  %v2500 = select i1 %v2499, i64 %v2498, i64 %v8
  br label %b218
b218:
  %v2501 = phi i64 [ %v2495, %b208 ], [ %v2547, %b223 ]
  %v2502 = icmp slt i64 %v2501, %v2500
  br i1 %v2502, label %b219, label %b220
b219:
  br label %b221
b221:
  %v2503 = phi i64 [ 0, %b219 ], [ %v2546, %b226 ]
  %v2504 = icmp slt i64 %v2503, 2
  br i1 %v2504, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2505 = phi i64 [ 0, %b222 ], [ %v2545, %b229 ]
  %v2506 = icmp slt i64 %v2505, 8
  br i1 %v2506, label %b225, label %b226
b225:
  br label %b227
b227:
  %v2507 = phi i64 [ 0, %b225 ], [ %v2528, %b228 ]
  %v2508 = phi <8 x float> [ splat (float 0x0000000000000000), %b225 ], [ %v2527, %b228 ]
  %v2509 = icmp slt i64 %v2507, 8
  br i1 %v2509, label %b228, label %b229
b228:
  %v2510 = mul i64 %v2501, 16
  %v2511 = getelementptr inbounds float, ptr %v130, i64 %v2510
  %v2512 = mul i64 %v2501, 128
  %v2513 = getelementptr inbounds float, ptr %v36, i64 %v2512
  %v2514 = mul i64 %v2503, 8
  %v2515 = add i64 0, %v2514
  %v2516 = add i64 %v2515, %v2507
  %v2517 = getelementptr inbounds float, ptr %v2511, i64 %v2516
  %v2518 = load <8 x float>, ptr %v2517, align 4
  %v2519 = mul i64 %v2503, 64
  %v2520 = add i64 0, %v2519
  %v2521 = mul i64 %v2505, 8
  %v2522 = add i64 %v2520, %v2521
  %v2523 = add i64 %v2522, %v2507
  %v2524 = getelementptr inbounds float, ptr %v2513, i64 %v2523
  %v2525 = load <8 x float>, ptr %v2524, align 4
  %v2526 = fmul <8 x float> %v2518, %v2525
  %v2527 = fadd <8 x float> %v2508, %v2526
  %v2528 = add nsw i64 %v2507, 8
  br label %b227
b229:
  %v2529 = shufflevector <8 x float> %v2508, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2530 = shufflevector <8 x float> %v2508, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2531 = fadd <4 x float> %v2529, %v2530
  %v2532 = shufflevector <4 x float> %v2531, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2533 = shufflevector <4 x float> %v2531, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2534 = fadd <2 x float> %v2532, %v2533
  %v2535 = extractelement <2 x float> %v2534, i64 0
  %v2536 = extractelement <2 x float> %v2534, i64 1
  %v2537 = fadd float %v2535, %v2536
  %v2538 = fadd float %v2537, 0x0000000000000000
  %v2539 = mul i64 %v2501, 16
  %v2540 = getelementptr inbounds float, ptr %v134, i64 %v2539
  %v2541 = mul i64 %v2503, 8
  %v2542 = add i64 0, %v2541
  %v2543 = add i64 %v2542, %v2505
  %v2544 = getelementptr inbounds float, ptr %v2540, i64 %v2543
  store float %v2538, ptr %v2544, align 4
  %v2545 = add nsw i64 %v2505, 1
  br label %b224
b226:
  %v2546 = add nsw i64 %v2503, 1
  br label %b221
b223:
  %v2547 = add nsw i64 %v2501, 1
  br label %b218
b220:
  %v2548 = add i64 %v8, 0
  %v2549 = sdiv i64 %v2548, 1
  %v2550 = add i64 %v2, 1
  %v2551 = mul i64 %v2549, %v2
  %v2552 = sdiv i64 %v2551, %v3
  %v2553 = mul i64 %v2552, 1
  %v2554 = icmp slt i64 %v2553, %v8
  %v2555 = select i1 %v2554, i64 %v2553, i64 %v8
  %v2556 = mul i64 %v2549, %v2550
  %v2557 = sdiv i64 %v2556, %v3
  %v2558 = mul i64 %v2557, 1
  %v2559 = icmp slt i64 %v2558, %v8
  %v2560 = select i1 %v2559, i64 %v2558, i64 %v8
  br label %b230
b230:
  %v2561 = phi i64 [ %v2555, %b220 ], [ %v2600, %b235 ]
  %v2562 = icmp slt i64 %v2561, %v2560
  br i1 %v2562, label %b231, label %b232
b231:
  br label %b233
b233:
  %v2563 = phi i64 [ 0, %b231 ], [ %v2599, %b238 ]
  %v2564 = icmp slt i64 %v2563, 2
  br i1 %v2564, label %b234, label %b235
b234:
  br label %b236
b236:
  %v2565 = phi i64 [ 0, %b234 ], [ %v2584, %b237 ]
  %v2566 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v2583, %b237 ]
  %v2567 = icmp slt i64 %v2565, 8
  br i1 %v2567, label %b237, label %b238
b237:
  %v2568 = mul i64 %v2561, 16
  %v2569 = getelementptr inbounds float, ptr %v132, i64 %v2568
  %v2570 = mul i64 %v2561, 16
  %v2571 = getelementptr inbounds float, ptr %v72, i64 %v2570
  %v2572 = mul i64 %v2563, 8
  %v2573 = add i64 0, %v2572
  %v2574 = add i64 %v2573, %v2565
  %v2575 = getelementptr inbounds float, ptr %v2569, i64 %v2574
  %v2576 = load <8 x float>, ptr %v2575, align 4
  %v2577 = mul i64 %v2563, 8
  %v2578 = add i64 0, %v2577
  %v2579 = add i64 %v2578, %v2565
  %v2580 = getelementptr inbounds float, ptr %v2571, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = fmul <8 x float> %v2576, %v2581
  %v2583 = fadd <8 x float> %v2566, %v2582
  %v2584 = add nsw i64 %v2565, 8
  br label %b236
b238:
  %v2585 = shufflevector <8 x float> %v2566, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2586 = shufflevector <8 x float> %v2566, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2587 = fadd <4 x float> %v2585, %v2586
  %v2588 = shufflevector <4 x float> %v2587, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2589 = shufflevector <4 x float> %v2587, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2590 = fadd <2 x float> %v2588, %v2589
  %v2591 = extractelement <2 x float> %v2590, i64 0
  %v2592 = extractelement <2 x float> %v2590, i64 1
  %v2593 = fadd float %v2591, %v2592
  %v2594 = fadd float %v2593, 0x0000000000000000
  %v2595 = mul i64 %v2561, 2
  %v2596 = getelementptr inbounds float, ptr %v136, i64 %v2595
  %v2597 = add i64 0, %v2563
  %v2598 = getelementptr inbounds float, ptr %v2596, i64 %v2597
  store float %v2594, ptr %v2598, align 4
  %v2599 = add nsw i64 %v2563, 1
  br label %b233
b235:
  %v2600 = add nsw i64 %v2561, 1
  br label %b230
b232:
  %v2601 = add i64 %v8, 0
  %v2602 = sdiv i64 %v2601, 1
  %v2603 = add i64 %v2, 1
  %v2604 = mul i64 %v2602, %v2
  %v2605 = sdiv i64 %v2604, %v3
  %v2606 = mul i64 %v2605, 1
  %v2607 = icmp slt i64 %v2606, %v8
  %v2608 = select i1 %v2607, i64 %v2606, i64 %v8
  %v2609 = mul i64 %v2602, %v2603
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 1
  %v2612 = icmp slt i64 %v2611, %v8
  %v2613 = select i1 %v2612, i64 %v2611, i64 %v8
  br label %b239
b239:
  %v2614 = phi i64 [ %v2608, %b232 ], [ %v2640, %b244 ]
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b240, label %b241
b240:
  br label %b242
b242:
  %v2616 = phi i64 [ 0, %b240 ], [ %v2639, %b243 ]
  %v2617 = icmp slt i64 %v2616, 2
  br i1 %v2617, label %b243, label %b244
b243:
  %v2618 = mul i64 %v2614, 16
  %v2619 = getelementptr inbounds float, ptr %v132, i64 %v2618
  %v2620 = mul i64 %v2614, 2
  %v2621 = getelementptr inbounds float, ptr %v76, i64 %v2620
  %v2622 = add i64 0, %v2616
  %v2623 = getelementptr inbounds float, ptr %v2621, i64 %v2622
  %v2624 = load float, ptr %v2623, align 4
  %v2625 = mul i64 %v2614, 16
  %v2626 = getelementptr inbounds float, ptr %v130, i64 %v2625
  %v2627 = mul i64 %v2616, 8
  %v2628 = add i64 0, %v2627
  %v2629 = add i64 %v2628, 0
  %v2630 = getelementptr inbounds float, ptr %v2619, i64 %v2629
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = insertelement <8 x float> poison, float %v2624, i64 0
  %v2633 = shufflevector <8 x float> %v2632, <8 x float> poison, <8 x i32> zeroinitializer
  %v2634 = fmul <8 x float> %v2631, %v2633
  %v2635 = mul i64 %v2616, 8
  %v2636 = add i64 0, %v2635
  %v2637 = add i64 %v2636, 0
  %v2638 = getelementptr inbounds float, ptr %v2626, i64 %v2637
  store <8 x float> %v2634, ptr %v2638, align 4
  %v2639 = add nsw i64 %v2616, 1
  br label %b242
b244:
  %v2640 = add nsw i64 %v2614, 1
  br label %b239
b241:
  %v2641 = add i64 %v8, 0
  %v2642 = sdiv i64 %v2641, 1
  %v2643 = add i64 %v2, 1
  %v2644 = mul i64 %v2642, %v2
  %v2645 = sdiv i64 %v2644, %v3
  %v2646 = mul i64 %v2645, 1
  %v2647 = icmp slt i64 %v2646, %v8
  %v2648 = select i1 %v2647, i64 %v2646, i64 %v8
  %v2649 = mul i64 %v2642, %v2643
  %v2650 = sdiv i64 %v2649, %v3
  %v2651 = mul i64 %v2650, 1
  %v2652 = icmp slt i64 %v2651, %v8
  %v2653 = select i1 %v2652, i64 %v2651, i64 %v8
  br label %b245
b245:
  %v2654 = phi i64 [ %v2648, %b241 ], [ %v2743, %b250 ]
  %v2655 = icmp slt i64 %v2654, %v2653
  br i1 %v2655, label %b246, label %b247
b246:
  br label %b248
b248:
  %v2656 = phi i64 [ 0, %b246 ], [ %v2742, %b249 ]
  %v2657 = icmp slt i64 %v2656, 2
  br i1 %v2657, label %b249, label %b250
b249:
  %v2658 = mul i64 %v2654, 2
  %v2659 = getelementptr inbounds float, ptr %v108, i64 %v2658
  %v2660 = add i64 0, %v2656
  %v2661 = getelementptr inbounds float, ptr %v2659, i64 %v2660
  %v2662 = load float, ptr %v2661, align 4
  %v2663 = mul i64 %v2654, 16
  %v2664 = getelementptr inbounds float, ptr %v84, i64 %v2663
  %v2665 = mul i64 %v2654, 2
  %v2666 = getelementptr inbounds float, ptr %v88, i64 %v2665
  %v2667 = add i64 0, %v2656
  %v2668 = getelementptr inbounds float, ptr %v2666, i64 %v2667
  %v2669 = load float, ptr %v2668, align 4
  %v2670 = mul i64 %v2654, 16
  %v2671 = getelementptr inbounds float, ptr %v112, i64 %v2670
  %v2672 = mul i64 %v2654, 2
  %v2673 = getelementptr inbounds float, ptr %v76, i64 %v2672
  %v2674 = add i64 0, %v2656
  %v2675 = getelementptr inbounds float, ptr %v2673, i64 %v2674
  %v2676 = load float, ptr %v2675, align 4
  %v2677 = mul i64 %v2654, 16
  %v2678 = getelementptr inbounds float, ptr %v120, i64 %v2677
  %v2679 = mul i64 %v2654, 2
  %v2680 = getelementptr inbounds float, ptr %v86, i64 %v2679
  %v2681 = add i64 0, %v2656
  %v2682 = getelementptr inbounds float, ptr %v2680, i64 %v2681
  %v2683 = load float, ptr %v2682, align 4
  %v2684 = mul i64 %v2654, 2
  %v2685 = getelementptr inbounds float, ptr %v106, i64 %v2684
  %v2686 = add i64 0, %v2656
  %v2687 = getelementptr inbounds float, ptr %v2685, i64 %v2686
  %v2688 = load float, ptr %v2687, align 4
  %v2689 = mul i64 %v2654, 16
  %v2690 = getelementptr inbounds float, ptr %v134, i64 %v2689
  %v2691 = mul i64 %v2654, 16
  %v2692 = getelementptr inbounds float, ptr %v132, i64 %v2691
  %v2693 = mul i64 %v2656, 8
  %v2694 = add i64 0, %v2693
  %v2695 = add i64 %v2694, 0
  %v2696 = getelementptr inbounds float, ptr %v2664, i64 %v2695
  %v2697 = load <8 x float>, ptr %v2696, align 4
  %v2698 = insertelement <8 x float> poison, float %v2669, i64 0
  %v2699 = shufflevector <8 x float> %v2698, <8 x float> poison, <8 x i32> zeroinitializer
  %v2700 = fmul <8 x float> %v2697, %v2699
  %v2701 = insertelement <8 x float> poison, float %v2662, i64 0
  %v2702 = shufflevector <8 x float> %v2701, <8 x float> poison, <8 x i32> zeroinitializer
  %v2703 = fmul <8 x float> %v2702, %v2700
  %v2704 = mul i64 %v2656, 8
  %v2705 = add i64 0, %v2704
  %v2706 = add i64 %v2705, 0
  %v2707 = getelementptr inbounds float, ptr %v2671, i64 %v2706
  %v2708 = load <8 x float>, ptr %v2707, align 4
  %v2709 = fneg <8 x float> %v2708
  %v2710 = insertelement <8 x float> poison, float %v2676, i64 0
  %v2711 = shufflevector <8 x float> %v2710, <8 x float> poison, <8 x i32> zeroinitializer
  %v2712 = fmul <8 x float> %v2709, %v2711
  %v2713 = mul i64 %v2656, 8
  %v2714 = add i64 0, %v2713
  %v2715 = add i64 %v2714, 0
  %v2716 = getelementptr inbounds float, ptr %v2678, i64 %v2715
  %v2717 = load <8 x float>, ptr %v2716, align 4
  %v2718 = fadd <8 x float> %v2712, %v2717
  %v2719 = insertelement <8 x float> poison, float %v2683, i64 0
  %v2720 = shufflevector <8 x float> %v2719, <8 x float> poison, <8 x i32> zeroinitializer
  %v2721 = fdiv <8 x float> %v2718, %v2720
  %v2722 = fadd <8 x float> %v2703, %v2721
  %v2723 = insertelement <8 x float> poison, float %v2688, i64 0
  %v2724 = shufflevector <8 x float> %v2723, <8 x float> poison, <8 x i32> zeroinitializer
  %v2725 = fadd <8 x float> %v2722, %v2724
  %v2726 = mul i64 %v2656, 8
  %v2727 = add i64 0, %v2726
  %v2728 = add i64 %v2727, 0
  %v2729 = getelementptr inbounds float, ptr %v26, i64 %v2728
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = fmul <8 x float> %v2725, %v2730
  %v2732 = mul i64 %v2656, 8
  %v2733 = add i64 0, %v2732
  %v2734 = add i64 %v2733, 0
  %v2735 = getelementptr inbounds float, ptr %v2690, i64 %v2734
  %v2736 = load <8 x float>, ptr %v2735, align 4
  %v2737 = fadd <8 x float> %v2731, %v2736
  %v2738 = mul i64 %v2656, 8
  %v2739 = add i64 0, %v2738
  %v2740 = add i64 %v2739, 0
  %v2741 = getelementptr inbounds float, ptr %v2692, i64 %v2740
  store <8 x float> %v2737, ptr %v2741, align 4
  %v2742 = add nsw i64 %v2656, 1
  br label %b248
b250:
  %v2743 = add nsw i64 %v2654, 1
  br label %b245
b247:
  %v2744 = add i64 %v8, 0
  %v2745 = sdiv i64 %v2744, 1
  %v2746 = add i64 %v2, 1
  %v2747 = mul i64 %v2745, %v2
  %v2748 = sdiv i64 %v2747, %v3
  %v2749 = mul i64 %v2748, 1
  %v2750 = icmp slt i64 %v2749, %v8
  %v2751 = select i1 %v2750, i64 %v2749, i64 %v8
  %v2752 = mul i64 %v2745, %v2746
  %v2753 = sdiv i64 %v2752, %v3
  %v2754 = mul i64 %v2753, 1
  %v2755 = icmp slt i64 %v2754, %v8
  %v2756 = select i1 %v2755, i64 %v2754, i64 %v8
  br label %b251
b251:
  %v2757 = phi i64 [ %v2751, %b247 ], [ %v2827, %b252 ]
  %v2758 = icmp slt i64 %v2757, %v2756
  br i1 %v2758, label %b252, label %b253
b252:
  %v2759 = mul i64 %v2757, 2
  %v2760 = getelementptr inbounds float, ptr %v110, i64 %v2759
  %v2761 = mul i64 %v2757, 2
  %v2762 = getelementptr inbounds float, ptr %v136, i64 %v2761
  %v2763 = mul i64 %v2757, 50
  %v2764 = getelementptr inbounds float, ptr %v68, i64 %v2763
  %v2765 = mul i64 %v2757, 2
  %v2766 = getelementptr inbounds float, ptr %v138, i64 %v2765
  %v2767 = icmp ult i64 2, 8
  %v2768 = select i1 %v2767, i64 2, i64 8
  %v2769 = trunc i64 %v2768 to i32
  %v2770 = insertelement <8 x i32> poison, i32 %v2769, i64 0
  %v2771 = shufflevector <8 x i32> %v2770, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2772 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2771
  %v2773 = add i64 0, 0
  %v2774 = getelementptr inbounds float, ptr %v2760, i64 %v2773
  %v2775 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2774, <8 x i1> %v2772, <8 x float> zeroinitializer)
  %v2776 = add i64 0, 0
  %v2777 = getelementptr inbounds float, ptr %v2762, i64 %v2776
  %v2778 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2777, <8 x i1> %v2772, <8 x float> zeroinitializer)
  %v2779 = fadd <8 x float> %v2775, %v2778
  %v2780 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2781 = shufflevector <8 x float> %v2780, <8 x float> poison, <8 x i32> zeroinitializer
  %v2782 = fdiv <8 x float> %v2779, %v2781
  %v2783 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2784 = shufflevector <8 x float> %v2783, <8 x float> poison, <8 x i32> zeroinitializer
  %v2785 = fmul <8 x float> %v2782, %v2784
  %v2786 = add i64 48, 0
  %v2787 = getelementptr inbounds float, ptr %v2764, i64 %v2786
  %v2788 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2787, <8 x i1> %v2772, <8 x float> zeroinitializer)
  %v2789 = add i64 0, 0
  %v2790 = getelementptr inbounds float, ptr %v24, i64 %v2789
  %v2791 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2790, <8 x i1> %v2772, <8 x float> zeroinitializer)
  %v2792 = fadd <8 x float> %v2788, %v2791
  %v2793 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2792)
  %v2794 = fneg <8 x float> %v2793
  %v2795 = fcmp olt <8 x float> %v2794, splat (float 0xC05A400000000000)
  %v2796 = select <8 x i1> %v2795, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2794
  %v2797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2796, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2798 = fsub <8 x float> %v2797, splat (float 0x4168000000000000)
  %v2799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2798, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2796)
  %v2800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2798, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2799)
  %v2801 = bitcast <8 x float> %v2797 to <8 x i32>
  %v2802 = fmul <8 x float> %v2800, %v2800
  %v2803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2800, <8 x float> splat (float 0x3F81227F40000000))
  %v2804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2803, <8 x float> %v2800, <8 x float> splat (float 0x3FA5556740000000))
  %v2805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2804, <8 x float> %v2800, <8 x float> splat (float 0x3FC5554B00000000))
  %v2806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2805, <8 x float> %v2800, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2802, <8 x float> %v2806, <8 x float> %v2800)
  %v2808 = sub <8 x i32> %v2801, splat (i32 1262485250)
  %v2809 = lshr <8 x i32> %v2808, splat (i32 1)
  %v2810 = sub <8 x i32> %v2808, %v2809
  %v2811 = shl <8 x i32> %v2809, splat (i32 23)
  %v2812 = bitcast <8 x i32> %v2811 to <8 x float>
  %v2813 = shl <8 x i32> %v2810, splat (i32 23)
  %v2814 = bitcast <8 x i32> %v2813 to <8 x float>
  %v2815 = fadd <8 x float> %v2807, splat (float 0x3FF0000000000000)
  %v2816 = fmul <8 x float> %v2815, %v2812
  %v2817 = fmul <8 x float> %v2816, %v2814
  %v2818 = fcmp olt <8 x float> %v2792, splat (float 0x0000000000000000)
  %v2819 = select <8 x i1> %v2818, <8 x float> %v2817, <8 x float> splat (float 0x3FF0000000000000)
  %v2820 = fadd <8 x float> %v2817, splat (float 0x3FF0000000000000)
  %v2821 = fdiv <8 x float> %v2819, %v2820
  %v2822 = fmul <8 x float> %v2785, %v2821
  %v2823 = fsub <8 x float> %v2784, %v2821
  %v2824 = fmul <8 x float> %v2822, %v2823
  %v2825 = add i64 0, 0
  %v2826 = getelementptr inbounds float, ptr %v2766, i64 %v2825
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2824, ptr align 4 %v2826, <8 x i1> %v2772)
  %v2827 = add nsw i64 %v2757, 1
  br label %b251
b253:
  %v2828 = add i64 %v8, 0
  %v2829 = sdiv i64 %v2828, 1
  %v2830 = add i64 %v2, 1
  %v2831 = mul i64 %v2829, %v2
  %v2832 = sdiv i64 %v2831, %v3
  %v2833 = mul i64 %v2832, 1
  %v2834 = icmp slt i64 %v2833, %v8
  %v2835 = select i1 %v2834, i64 %v2833, i64 %v8
  %v2836 = mul i64 %v2829, %v2830
  %v2837 = sdiv i64 %v2836, %v3
  %v2838 = mul i64 %v2837, 1
  %v2839 = icmp slt i64 %v2838, %v8
  %v2840 = select i1 %v2839, i64 %v2838, i64 %v8
  br label %b254
b254:
  %v2841 = phi i64 [ %v2835, %b253 ], [ %v2861, %b259 ]
  %v2842 = icmp slt i64 %v2841, %v2840
  br i1 %v2842, label %b255, label %b256
b255:
  %v2843 = mul i64 %v2841, 16
  %v2844 = getelementptr inbounds float, ptr %v130, i64 %v2843
  %v2845 = mul i64 %v2841, 16
  %v2846 = getelementptr inbounds float, ptr %v132, i64 %v2845
  %v2847 = mul i64 %v2841, 16
  %v2848 = getelementptr inbounds float, ptr %v134, i64 %v2847
  br label %b257
b257:
  %v2849 = phi i64 [ 0, %b255 ], [ %v2860, %b258 ]
  %v2850 = icmp slt i64 %v2849, 16
  br i1 %v2850, label %b258, label %b259
b258:
  %v2851 = add i64 0, %v2849
  %v2852 = getelementptr inbounds float, ptr %v2844, i64 %v2851
  %v2853 = load <8 x float>, ptr %v2852, align 4
  %v2854 = add i64 0, %v2849
  %v2855 = getelementptr inbounds float, ptr %v2846, i64 %v2854
  %v2856 = load <8 x float>, ptr %v2855, align 4
  %v2857 = fadd <8 x float> %v2853, %v2856
  %v2858 = add i64 0, %v2849
  %v2859 = getelementptr inbounds float, ptr %v2848, i64 %v2858
  store <8 x float> %v2857, ptr %v2859, align 4
  %v2860 = add nsw i64 %v2849, 8
  br label %b257
b259:
  %v2861 = add nsw i64 %v2841, 1
  br label %b254
b256:
  %v2863 = add i64 %v8, 0
  %v2864 = sdiv i64 %v2863, 1
  %v2865 = add i64 %v2, 1
  %v2866 = mul i64 %v2864, %v2
  %v2867 = sdiv i64 %v2866, %v3
  %v2868 = mul i64 %v2867, 1
  %v2869 = icmp slt i64 %v2868, %v8
  %v2870 = select i1 %v2869, i64 %v2868, i64 %v8
  %v2871 = mul i64 %v2864, %v2865
  %v2872 = sdiv i64 %v2871, %v3
  %v2873 = mul i64 %v2872, 1
  %v2874 = icmp slt i64 %v2873, %v8
  %v2875 = select i1 %v2874, i64 %v2873, i64 %v8
  br label %b260
b260:
  %v2876 = phi i64 [ %v2870, %b256 ], [ %v2958, %b265 ]
  %v2877 = icmp slt i64 %v2876, %v2875
  br i1 %v2877, label %b261, label %b262
b261:
  %v2878 = add i64 %v2876, 96
  %v2879 = icmp slt i64 %v2878, %v2875
  %v2880 = select i1 %v2879, i64 %v2878, i64 %v2875
  br label %b263
b263:
  %v2881 = phi i64 [ 0, %b261 ], [ %v2957, %b268 ]
  %v2882 = icmp slt i64 %v2881, 1
  br i1 %v2882, label %b264, label %b265
b264:
  %v2883 = sub i64 %v2880, %v2876
  %v2884 = sub i64 8, 1
  %v2885 = add i64 %v2883, %v2884
  %v2886 = sdiv i64 %v2885, 8
  br label %b266
b266:
  %v2887 = phi i64 [ 0, %b264 ], [ %v2956, %b277 ]
  %v2888 = icmp slt i64 %v2887, %v2886
  br i1 %v2888, label %b267, label %b268
b267:
  %v2889 = mul i64 %v2883, %v2887
  %v2890 = sdiv i64 %v2889, %v2886
  %v2891 = add i64 %v2876, %v2890
  %v2892 = add i64 %v2887, 1
  %v2893 = mul i64 %v2883, %v2892
  %v2894 = sdiv i64 %v2893, %v2886
  %v2895 = add i64 %v2876, %v2894
  %v2896 = mul i64 %v2881, 272
  %v2897 = getelementptr inbounds float, ptr %v2310, i64 %v2896
  %v2898 = sub i64 %v2895, %v2891
  %v2899 = mul i64 %v2891, 2
  %v2900 = getelementptr inbounds float, ptr %v138, i64 %v2899
  %v2901 = getelementptr inbounds float, ptr %v2900, i64 0
  %v2902 = sub i64 %v2898, 1
  %v2903 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2902
  %v2904 = load ptr, ptr %v2903, align 4
  %v2905 = getelementptr inbounds float, ptr %v2862, i64 0
  %v2906 = icmp sgt i64 %v2898, 0
  br i1 %v2906, label %b269, label %b270
b269:
  call void %v2904(ptr %v2901, i64 2, ptr %v2897, i64 2, ptr %v2905, i64 8, i64 0)
  br label %b270
b270:
  %v2907 = add i64 %v2896, 16
  %v2908 = getelementptr inbounds float, ptr %v2310, i64 %v2907
  %v2909 = sub i64 %v2895, %v2891
  %v2910 = mul i64 %v2891, 16
  %v2911 = getelementptr inbounds float, ptr %v128, i64 %v2910
  %v2912 = getelementptr inbounds float, ptr %v2911, i64 0
  %v2913 = sub i64 %v2909, 1
  %v2914 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2913
  %v2915 = load ptr, ptr %v2914, align 4
  %v2916 = getelementptr inbounds float, ptr %v2862, i64 0
  %v2917 = icmp sgt i64 %v2909, 0
  br i1 %v2917, label %b271, label %b272
b271:
  call void %v2915(ptr %v2912, i64 16, ptr %v2908, i64 16, ptr %v2916, i64 8, i64 0)
  br label %b272
b272:
  %v2918 = add i64 %v2907, 128
  %v2919 = getelementptr inbounds float, ptr %v2310, i64 %v2918
  %v2920 = sub i64 %v2895, %v2891
  %v2921 = mul i64 %v2891, 16
  %v2922 = getelementptr inbounds float, ptr %v134, i64 %v2921
  %v2923 = getelementptr inbounds float, ptr %v2922, i64 0
  %v2924 = sub i64 %v2920, 1
  %v2925 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2924
  %v2926 = load ptr, ptr %v2925, align 4
  %v2927 = getelementptr inbounds float, ptr %v2862, i64 0
  %v2928 = icmp sgt i64 %v2920, 0
  br i1 %v2928, label %b273, label %b274
b273:
  call void %v2926(ptr %v2923, i64 16, ptr %v2919, i64 16, ptr %v2927, i64 8, i64 0)
  br label %b274
b274:
  %v2929 = add i64 %v2918, 128
  br label %b275
b275:
  %v2930 = phi i64 [ %v2891, %b274 ], [ %v2955, %b280 ]
  %v2931 = icmp slt i64 %v2930, %v2895
  br i1 %v2931, label %b276, label %b277
b276:
  %v2932 = sub i64 %v2930, %v2891
  %v2933 = mul i64 %v2932, 8
  %v2934 = getelementptr inbounds float, ptr %v2862, i64 %v2933
  %v2935 = mul i64 %v2930, 8
  %v2936 = getelementptr inbounds float, ptr %v116, i64 %v2935
  %v2937 = mul i64 %v2930, 8
  %v2938 = getelementptr inbounds float, ptr %v46, i64 %v2937
  br label %b278
b278:
  %v2939 = phi i64 [ 0, %b276 ], [ %v2954, %b279 ]
  %v2940 = icmp slt i64 %v2939, 1
  br i1 %v2940, label %b279, label %b280
b279:
  %v2941 = mul i64 %v2881, 1
  %v2942 = add i64 %v2941, %v2939
  %v2943 = mul i64 %v2942, 8
  %v2944 = add i64 0, %v2939
  %v2945 = mul i64 %v2944, 8
  %v2946 = getelementptr inbounds float, ptr %v2934, i64 %v2945
  %v2947 = load <8 x float>, ptr %v2946, align 4
  %v2948 = add i64 0, %v2943
  %v2949 = getelementptr inbounds float, ptr %v2936, i64 %v2948
  %v2950 = load <8 x float>, ptr %v2949, align 4
  %v2951 = fadd <8 x float> %v2947, %v2950
  %v2952 = add i64 0, %v2943
  %v2953 = getelementptr inbounds float, ptr %v2938, i64 %v2952
  store <8 x float> %v2951, ptr %v2953, align 4
  %v2954 = add nsw i64 %v2939, 1
  br label %b278
b280:
  %v2955 = add nsw i64 %v2930, 1
  br label %b275
b277:
  %v2956 = add nsw i64 %v2887, 1
  br label %b266
b268:
  %v2957 = add nsw i64 %v2881, 1
  br label %b263
b265:
  %v2958 = add nsw i64 %v2876, 96
  br label %b260
b262:
  %v2959 = icmp sgt i64 %v3, 1
  br i1 %v2959, label %b281, label %b282
b281:
  %v2960 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2961 = atomicrmw add ptr %v2960, i64 1 acq_rel
  %v2962 = load i64, ptr %v221, align 8
  %v2963 = add i64 %v2962, 1
  store i64 %v2963, ptr %v221, align 8
  %v2964 = mul i64 %v3, %v2963
  br label %b283
b283:
  %v2965 = load atomic i64, ptr %v2960 acquire, align 8
  %v2966 = icmp slt i64 %v2965, %v2964
  br i1 %v2966, label %b284, label %b285
b284:
  %v2967 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2968 = getelementptr inbounds i64, ptr %v1, i64 76
  %v2969 = load i64, ptr %v2968, align 8
  %v2970 = icmp eq i64 %v2969, 0
  br i1 %v2970, label %b286, label %b287
b286:
  %v2971 = add i64 %v7, 0
  %v2972 = sdiv i64 %v2971, 1
  %v2973 = add i64 %v2, 1
  %v2974 = mul i64 %v2972, %v2
  %v2975 = sdiv i64 %v2974, %v3
  %v2976 = mul i64 %v2975, 1
  %v2977 = icmp slt i64 %v2976, %v7
  %v2978 = select i1 %v2977, i64 %v2976, i64 %v7
  %v2979 = mul i64 %v2972, %v2973
  %v2980 = sdiv i64 %v2979, %v3
  %v2981 = mul i64 %v2980, 1
  %v2982 = icmp slt i64 %v2981, %v7
  %v2983 = select i1 %v2982, i64 %v2981, i64 %v7
  br label %b288
b288:
  %v2984 = phi i64 [ %v2978, %b286 ], [ %v3001, %b293 ]
  %v2985 = icmp slt i64 %v2984, %v2983
  br i1 %v2985, label %b289, label %b290
b289:
  %v2986 = and i64 0, 1
  %v2987 = mul i64 %v2986, %v7
  %v2988 = add i64 %v2987, %v2984
  %v2989 = mul i64 %v2988, 128
  %v2990 = getelementptr inbounds float, ptr %v40, i64 %v2989
  %v2991 = mul i64 %v2984, 128
  %v2992 = getelementptr inbounds float, ptr %v32, i64 %v2991
  br label %b291
b291:
  %v2993 = phi i64 [ 0, %b289 ], [ %v3000, %b292 ]
  %v2994 = icmp slt i64 %v2993, 128
  br i1 %v2994, label %b292, label %b293
b292:
  %v2995 = add i64 0, %v2993
  %v2996 = getelementptr inbounds float, ptr %v2990, i64 %v2995
  %v2997 = load <8 x float>, ptr %v2996, align 4
  %v2998 = add i64 0, %v2993
  %v2999 = getelementptr inbounds float, ptr %v2992, i64 %v2998
  store <8 x float> %v2997, ptr %v2999, align 4
  %v3000 = add nsw i64 %v2993, 8
  br label %b291
b293:
  %v3001 = add nsw i64 %v2984, 1
  br label %b288
b290:
  br label %b287
b287:
  %v3002 = icmp sgt i64 %v3, 1
  br i1 %v3002, label %b294, label %b295
b294:
  %v3003 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3004 = atomicrmw add ptr %v3003, i64 1 acq_rel
  %v3005 = load i64, ptr %v221, align 8
  %v3006 = add i64 %v3005, 1
  store i64 %v3006, ptr %v221, align 8
  %v3007 = mul i64 %v3, %v3006
  br label %b296
b296:
  %v3008 = load atomic i64, ptr %v3003 acquire, align 8
  %v3009 = icmp slt i64 %v3008, %v3007
  br i1 %v3009, label %b297, label %b298
b297:
  %v3010 = call i32 @sched_yield()
  br label %b296
b298:
  br label %b295
b295:
  %v3011 = getelementptr inbounds i64, ptr %v1, i64 77
  %v3012 = load i64, ptr %v3011, align 8
  %v3013 = icmp eq i64 %v3012, 0
  br i1 %v3013, label %b299, label %b300
b299:
  %v3014 = add i64 %v7, 0
  %v3015 = sdiv i64 %v3014, 1
  %v3016 = add i64 %v2, 1
  %v3017 = mul i64 %v3015, %v2
  %v3018 = sdiv i64 %v3017, %v3
  %v3019 = mul i64 %v3018, 1
  %v3020 = icmp slt i64 %v3019, %v7
  %v3021 = select i1 %v3020, i64 %v3019, i64 %v7
  %v3022 = mul i64 %v3015, %v3016
  %v3023 = sdiv i64 %v3022, %v3
  %v3024 = mul i64 %v3023, 1
  %v3025 = icmp slt i64 %v3024, %v7
  %v3026 = select i1 %v3025, i64 %v3024, i64 %v7
  br label %b301
b301:
  %v3027 = phi i64 [ %v3021, %b299 ], [ %v3044, %b306 ]
  %v3028 = icmp slt i64 %v3027, %v3026
  br i1 %v3028, label %b302, label %b303
b302:
  %v3029 = and i64 0, 1
  %v3030 = mul i64 %v3029, %v7
  %v3031 = add i64 %v3030, %v3027
  %v3032 = mul i64 %v3031, 16
  %v3033 = getelementptr inbounds float, ptr %v42, i64 %v3032
  %v3034 = mul i64 %v3027, 16
  %v3035 = getelementptr inbounds float, ptr %v34, i64 %v3034
  br label %b304
b304:
  %v3036 = phi i64 [ 0, %b302 ], [ %v3043, %b305 ]
  %v3037 = icmp slt i64 %v3036, 16
  br i1 %v3037, label %b305, label %b306
b305:
  %v3038 = add i64 0, %v3036
  %v3039 = getelementptr inbounds float, ptr %v3033, i64 %v3038
  %v3040 = load <8 x float>, ptr %v3039, align 4
  %v3041 = add i64 0, %v3036
  %v3042 = getelementptr inbounds float, ptr %v3035, i64 %v3041
  store <8 x float> %v3040, ptr %v3042, align 4
  %v3043 = add nsw i64 %v3036, 8
  br label %b304
b306:
  %v3044 = add nsw i64 %v3027, 1
  br label %b301
b303:
  br label %b300
b300:
  %v3045 = icmp sgt i64 %v3, 1
  br i1 %v3045, label %b307, label %b308
b307:
  %v3046 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3047 = atomicrmw add ptr %v3046, i64 1 acq_rel
  %v3048 = load i64, ptr %v221, align 8
  %v3049 = add i64 %v3048, 1
  store i64 %v3049, ptr %v221, align 8
  %v3050 = mul i64 %v3, %v3049
  br label %b309
b309:
  %v3051 = load atomic i64, ptr %v3046 acquire, align 8
  %v3052 = icmp slt i64 %v3051, %v3050
  br i1 %v3052, label %b310, label %b311
b310:
  %v3053 = call i32 @sched_yield()
  br label %b309
b311:
  br label %b308
b308:
  %v3054 = mul i64 0, 16
  %v3055 = getelementptr inbounds float, ptr %v114, i64 %v3054
  %v3056 = getelementptr inbounds float, ptr %v3055, i64 0
  %v3057 = mul i64 0, 8
  %v3058 = getelementptr inbounds float, ptr %v14, i64 %v3057
  %v3059 = getelementptr inbounds float, ptr %v3058, i64 0
  %v3060 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3061 = add i64 16, 1
  %v3062 = sdiv i64 %v3061, 2
  %v3063 = add i64 %v2, 1
  %v3064 = mul i64 %v3062, %v2
  %v3065 = sdiv i64 %v3064, %v3
  %v3066 = mul i64 %v3065, 2
  %v3067 = icmp slt i64 %v3066, 16
  %v3068 = select i1 %v3067, i64 %v3066, i64 16
  %v3069 = mul i64 %v3062, %v3063
  %v3070 = sdiv i64 %v3069, %v3
  %v3071 = mul i64 %v3070, 2
  %v3072 = icmp slt i64 %v3071, 16
  %v3073 = select i1 %v3072, i64 %v3071, i64 16
  %v3074 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b312
b312:
  %v3075 = phi i64 [ %v3068, %b308 ], [ %v3083, %b317 ]
  %v3076 = icmp slt i64 %v3075, %v3073
  br i1 %v3076, label %b313, label %b314
b313:
  %v3077 = mul i64 %v3075, 8
  %v3078 = getelementptr inbounds float, ptr %v3074, i64 %v3077
  br label %b315
b315:
  %v3079 = phi i64 [ 0, %b313 ], [ %v3082, %b316 ]
  %v3080 = icmp slt i64 %v3079, 8
  br i1 %v3080, label %b316, label %b317
b316:
  %v3081 = getelementptr inbounds float, ptr %v3078, i64 %v3079
  store float 0x0000000000000000, ptr %v3081, align 4
  %v3082 = add nsw i64 %v3079, 1
  br label %b315
b317:
  %v3083 = add nsw i64 %v3075, 1
  br label %b312
b314:
  %v3084 = mul i64 %v8, 1
  br label %b318
b318:
  %v3085 = phi i64 [ 0, %b314 ], [ %v3189, %b323 ]
  %v3086 = icmp slt i64 %v3085, %v3084
  br i1 %v3086, label %b319, label %b320
b319:
  %v3087 = sub i64 %v3084, %v3085
  %v3088 = icmp slt i64 %v3087, 384
  %v3089 = select i1 %v3088, i64 %v3087, i64 384
  br label %b321
b321:
  %v3090 = phi i64 [ %v3068, %b319 ], [ %v3188, %b347 ]
  %v3091 = icmp slt i64 %v3090, %v3073
  br i1 %v3091, label %b322, label %b323
b322:
  %v3092 = sub i64 %v3073, %v3090
  %v3093 = icmp slt i64 %v3092, 64
  %v3094 = select i1 %v3093, i64 %v3092, i64 64
  %v3095 = sdiv i64 %v3094, 2
  %v3096 = mul i64 %v3095, 2
  %v3097 = sub i64 %v3094, %v3096
  %v3098 = mul i64 %v3085, 16
  %v3099 = add i64 %v3098, %v3090
  %v3100 = getelementptr inbounds float, ptr %v3056, i64 %v3099
  br label %b324
b324:
  %v3101 = phi i64 [ 0, %b322 ], [ %v3127, %b332 ]
  %v3102 = icmp slt i64 %v3101, %v3089
  br i1 %v3102, label %b325, label %b326
b325:
  %v3103 = mul i64 %v3101, 16
  %v3104 = getelementptr inbounds float, ptr %v3100, i64 %v3103
  %v3105 = mul i64 %v3101, 2
  %v3106 = getelementptr inbounds float, ptr %v3060, i64 %v3105
  br label %b327
b327:
  %v3107 = phi i64 [ 0, %b325 ], [ %v3116, %b328 ]
  %v3108 = icmp slt i64 %v3107, %v3095
  br i1 %v3108, label %b328, label %b329
b328:
  %v3109 = mul i64 %v3107, 2
  %v3110 = getelementptr inbounds float, ptr %v3104, i64 %v3109
  %v3111 = mul i64 %v3107, 768
  %v3112 = getelementptr inbounds float, ptr %v3106, i64 %v3111
  %v3113 = getelementptr inbounds float, ptr %v3110, i64 0
  %v3114 = load <2 x float>, ptr %v3113, align 4
  %v3115 = getelementptr inbounds float, ptr %v3112, i64 0
  store <2 x float> %v3114, ptr %v3115, align 4
  %v3116 = add nsw i64 %v3107, 1
  br label %b327
b329:
  %v3117 = mul i64 %v3095, 2
  %v3118 = getelementptr inbounds float, ptr %v3104, i64 %v3117
  %v3119 = mul i64 %v3095, 768
  %v3120 = getelementptr inbounds float, ptr %v3106, i64 %v3119
  br label %b330
b330:
  %v3121 = phi i64 [ 0, %b329 ], [ %v3126, %b331 ]
  %v3122 = icmp slt i64 %v3121, %v3097
  br i1 %v3122, label %b331, label %b332
b331:
  %v3123 = getelementptr inbounds float, ptr %v3118, i64 %v3121
  %v3124 = load float, ptr %v3123, align 4
  %v3125 = getelementptr inbounds float, ptr %v3120, i64 %v3121
  store float %v3124, ptr %v3125, align 4
  %v3126 = add nsw i64 %v3121, 1
  br label %b330, !llvm.loop !0
b332:
  %v3127 = add nsw i64 %v3101, 1
  br label %b324
b326:
  br label %b333
b333:
  %v3128 = phi i64 [ 0, %b326 ], [ %v3163, %b341 ]
  %v3129 = icmp slt i64 %v3128, 0
  br i1 %v3129, label %b334, label %b335
b334:
  %v3130 = mul i64 %v3085, 8
  %v3131 = add i64 %v3130, %v3128
  %v3132 = getelementptr inbounds float, ptr %v3059, i64 %v3131
  br label %b336
b336:
  %v3133 = phi i64 [ 0, %b334 ], [ %v3151, %b337 ]
  %v3134 = icmp slt i64 %v3133, %v3089
  br i1 %v3134, label %b337, label %b338
b337:
  %v3135 = mul i64 %v3133, 8
  %v3136 = getelementptr inbounds float, ptr %v3132, i64 %v3135
  %v3137 = mul i64 %v3133, 32
  %v3138 = getelementptr inbounds float, ptr %v226, i64 %v3137
  %v3139 = getelementptr inbounds float, ptr %v3136, i64 0
  %v3140 = load <8 x float>, ptr %v3139, align 4
  %v3141 = getelementptr inbounds float, ptr %v3138, i64 0
  store <8 x float> %v3140, ptr %v3141, align 4
  %v3142 = getelementptr inbounds float, ptr %v3136, i64 8
  %v3143 = load <8 x float>, ptr %v3142, align 4
  %v3144 = getelementptr inbounds float, ptr %v3138, i64 8
  store <8 x float> %v3143, ptr %v3144, align 4
  %v3145 = getelementptr inbounds float, ptr %v3136, i64 16
  %v3146 = load <8 x float>, ptr %v3145, align 4
  %v3147 = getelementptr inbounds float, ptr %v3138, i64 16
  store <8 x float> %v3146, ptr %v3147, align 4
  %v3148 = getelementptr inbounds float, ptr %v3136, i64 24
  %v3149 = load <8 x float>, ptr %v3148, align 4
  %v3150 = getelementptr inbounds float, ptr %v3138, i64 24
  store <8 x float> %v3149, ptr %v3150, align 4
  %v3151 = add nsw i64 %v3133, 1
  br label %b336
b338:
  %v3152 = sdiv i64 %v3094, 2
  br label %b339
b339:
  %v3153 = phi i64 [ 0, %b338 ], [ %v3162, %b340 ]
  %v3154 = icmp slt i64 %v3153, %v3152
  br i1 %v3154, label %b340, label %b341
b340:
  %v3155 = mul i64 %v3153, 2
  %v3156 = add i64 %v3090, %v3155
  %v3157 = mul i64 %v3153, 768
  %v3158 = getelementptr inbounds float, ptr %v3060, i64 %v3157
  %v3159 = mul i64 %v3156, 8
  %v3160 = add i64 %v3159, %v3128
  %v3161 = getelementptr inbounds float, ptr %v3074, i64 %v3160
  call void @outer_2x32(ptr %v3158, ptr %v226, i64 %v3089, ptr %v3161, i64 8)
  %v3162 = add nsw i64 %v3153, 1
  br label %b339
b341:
  %v3163 = add nsw i64 %v3128, 32
  br label %b333
b335:
  %v3164 = mul i64 %v3085, 8
  %v3165 = add i64 %v3164, 0
  %v3166 = getelementptr inbounds float, ptr %v3059, i64 %v3165
  br label %b342
b342:
  %v3167 = phi i64 [ 0, %b335 ], [ %v3176, %b343 ]
  %v3168 = icmp slt i64 %v3167, %v3089
  br i1 %v3168, label %b343, label %b344
b343:
  %v3169 = mul i64 %v3167, 8
  %v3170 = getelementptr inbounds float, ptr %v3166, i64 %v3169
  %v3171 = mul i64 %v3167, 8
  %v3172 = getelementptr inbounds float, ptr %v226, i64 %v3171
  %v3173 = getelementptr inbounds float, ptr %v3170, i64 0
  %v3174 = load <8 x float>, ptr %v3173, align 4
  %v3175 = getelementptr inbounds float, ptr %v3172, i64 0
  store <8 x float> %v3174, ptr %v3175, align 4
  %v3176 = add nsw i64 %v3167, 1
  br label %b342
b344:
  %v3177 = sdiv i64 %v3094, 2
  br label %b345
b345:
  %v3178 = phi i64 [ 0, %b344 ], [ %v3187, %b346 ]
  %v3179 = icmp slt i64 %v3178, %v3177
  br i1 %v3179, label %b346, label %b347
b346:
  %v3180 = mul i64 %v3178, 2
  %v3181 = add i64 %v3090, %v3180
  %v3182 = mul i64 %v3178, 768
  %v3183 = getelementptr inbounds float, ptr %v3060, i64 %v3182
  %v3184 = mul i64 %v3181, 8
  %v3185 = add i64 %v3184, 0
  %v3186 = getelementptr inbounds float, ptr %v3074, i64 %v3185
  call void @outer_2x8(ptr %v3183, ptr %v226, i64 %v3089, ptr %v3186, i64 8)
  %v3187 = add nsw i64 %v3178, 1
  br label %b345
b347:
  %v3188 = add nsw i64 %v3090, 64
  br label %b321
b323:
  %v3189 = add nsw i64 %v3085, 384
  br label %b318
b320:
  %v3190 = icmp sgt i64 %v3, 1
  br i1 %v3190, label %b348, label %b349
b348:
  %v3191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3192 = atomicrmw add ptr %v3191, i64 1 acq_rel
  %v3193 = load i64, ptr %v221, align 8
  %v3194 = add i64 %v3193, 1
  store i64 %v3194, ptr %v221, align 8
  %v3195 = mul i64 %v3, %v3194
  br label %b350
b350:
  %v3196 = load atomic i64, ptr %v3191 acquire, align 8
  %v3197 = icmp slt i64 %v3196, %v3195
  br i1 %v3197, label %b351, label %b352
b351:
  %v3198 = call i32 @sched_yield()
  br label %b350
b352:
  br label %b349
b349:
  %v3199 = mul i64 0, 16
  %v3200 = getelementptr inbounds float, ptr %v134, i64 %v3199
  %v3201 = getelementptr inbounds float, ptr %v3200, i64 0
  %v3202 = mul i64 0, 8
  %v3203 = getelementptr inbounds float, ptr %v14, i64 %v3202
  %v3204 = getelementptr inbounds float, ptr %v3203, i64 0
  %v3205 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3206 = add i64 16, 1
  %v3207 = sdiv i64 %v3206, 2
  %v3208 = add i64 %v2, 1
  %v3209 = mul i64 %v3207, %v2
  %v3210 = sdiv i64 %v3209, %v3
  %v3211 = mul i64 %v3210, 2
  %v3212 = icmp slt i64 %v3211, 16
  %v3213 = select i1 %v3212, i64 %v3211, i64 16
  %v3214 = mul i64 %v3207, %v3208
  %v3215 = sdiv i64 %v3214, %v3
  %v3216 = mul i64 %v3215, 2
  %v3217 = icmp slt i64 %v3216, 16
  %v3218 = select i1 %v3217, i64 %v3216, i64 16
  %v3219 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b353
b353:
  %v3220 = phi i64 [ %v3213, %b349 ], [ %v3228, %b358 ]
  %v3221 = icmp slt i64 %v3220, %v3218
  br i1 %v3221, label %b354, label %b355
b354:
  %v3222 = mul i64 %v3220, 8
  %v3223 = getelementptr inbounds float, ptr %v3219, i64 %v3222
  br label %b356
b356:
  %v3224 = phi i64 [ 0, %b354 ], [ %v3227, %b357 ]
  %v3225 = icmp slt i64 %v3224, 8
  br i1 %v3225, label %b357, label %b358
b357:
  %v3226 = getelementptr inbounds float, ptr %v3223, i64 %v3224
  store float 0x0000000000000000, ptr %v3226, align 4
  %v3227 = add nsw i64 %v3224, 1
  br label %b356
b358:
  %v3228 = add nsw i64 %v3220, 1
  br label %b353
b355:
  %v3229 = mul i64 %v8, 1
  br label %b359
b359:
  %v3230 = phi i64 [ 0, %b355 ], [ %v3334, %b364 ]
  %v3231 = icmp slt i64 %v3230, %v3229
  br i1 %v3231, label %b360, label %b361
b360:
  %v3232 = sub i64 %v3229, %v3230
  %v3233 = icmp slt i64 %v3232, 384
  %v3234 = select i1 %v3233, i64 %v3232, i64 384
  br label %b362
b362:
  %v3235 = phi i64 [ %v3213, %b360 ], [ %v3333, %b388 ]
  %v3236 = icmp slt i64 %v3235, %v3218
  br i1 %v3236, label %b363, label %b364
b363:
  %v3237 = sub i64 %v3218, %v3235
  %v3238 = icmp slt i64 %v3237, 64
  %v3239 = select i1 %v3238, i64 %v3237, i64 64
  %v3240 = sdiv i64 %v3239, 2
  %v3241 = mul i64 %v3240, 2
  %v3242 = sub i64 %v3239, %v3241
  %v3243 = mul i64 %v3230, 16
  %v3244 = add i64 %v3243, %v3235
  %v3245 = getelementptr inbounds float, ptr %v3201, i64 %v3244
  br label %b365
b365:
  %v3246 = phi i64 [ 0, %b363 ], [ %v3272, %b373 ]
  %v3247 = icmp slt i64 %v3246, %v3234
  br i1 %v3247, label %b366, label %b367
b366:
  %v3248 = mul i64 %v3246, 16
  %v3249 = getelementptr inbounds float, ptr %v3245, i64 %v3248
  %v3250 = mul i64 %v3246, 2
  %v3251 = getelementptr inbounds float, ptr %v3205, i64 %v3250
  br label %b368
b368:
  %v3252 = phi i64 [ 0, %b366 ], [ %v3261, %b369 ]
  %v3253 = icmp slt i64 %v3252, %v3240
  br i1 %v3253, label %b369, label %b370
b369:
  %v3254 = mul i64 %v3252, 2
  %v3255 = getelementptr inbounds float, ptr %v3249, i64 %v3254
  %v3256 = mul i64 %v3252, 768
  %v3257 = getelementptr inbounds float, ptr %v3251, i64 %v3256
  %v3258 = getelementptr inbounds float, ptr %v3255, i64 0
  %v3259 = load <2 x float>, ptr %v3258, align 4
  %v3260 = getelementptr inbounds float, ptr %v3257, i64 0
  store <2 x float> %v3259, ptr %v3260, align 4
  %v3261 = add nsw i64 %v3252, 1
  br label %b368
b370:
  %v3262 = mul i64 %v3240, 2
  %v3263 = getelementptr inbounds float, ptr %v3249, i64 %v3262
  %v3264 = mul i64 %v3240, 768
  %v3265 = getelementptr inbounds float, ptr %v3251, i64 %v3264
  br label %b371
b371:
  %v3266 = phi i64 [ 0, %b370 ], [ %v3271, %b372 ]
  %v3267 = icmp slt i64 %v3266, %v3242
  br i1 %v3267, label %b372, label %b373
b372:
  %v3268 = getelementptr inbounds float, ptr %v3263, i64 %v3266
  %v3269 = load float, ptr %v3268, align 4
  %v3270 = getelementptr inbounds float, ptr %v3265, i64 %v3266
  store float %v3269, ptr %v3270, align 4
  %v3271 = add nsw i64 %v3266, 1
  br label %b371, !llvm.loop !3
b373:
  %v3272 = add nsw i64 %v3246, 1
  br label %b365
b367:
  br label %b374
b374:
  %v3273 = phi i64 [ 0, %b367 ], [ %v3308, %b382 ]
  %v3274 = icmp slt i64 %v3273, 0
  br i1 %v3274, label %b375, label %b376
b375:
  %v3275 = mul i64 %v3230, 8
  %v3276 = add i64 %v3275, %v3273
  %v3277 = getelementptr inbounds float, ptr %v3204, i64 %v3276
  br label %b377
b377:
  %v3278 = phi i64 [ 0, %b375 ], [ %v3296, %b378 ]
  %v3279 = icmp slt i64 %v3278, %v3234
  br i1 %v3279, label %b378, label %b379
b378:
  %v3280 = mul i64 %v3278, 8
  %v3281 = getelementptr inbounds float, ptr %v3277, i64 %v3280
  %v3282 = mul i64 %v3278, 32
  %v3283 = getelementptr inbounds float, ptr %v226, i64 %v3282
  %v3284 = getelementptr inbounds float, ptr %v3281, i64 0
  %v3285 = load <8 x float>, ptr %v3284, align 4
  %v3286 = getelementptr inbounds float, ptr %v3283, i64 0
  store <8 x float> %v3285, ptr %v3286, align 4
  %v3287 = getelementptr inbounds float, ptr %v3281, i64 8
  %v3288 = load <8 x float>, ptr %v3287, align 4
  %v3289 = getelementptr inbounds float, ptr %v3283, i64 8
  store <8 x float> %v3288, ptr %v3289, align 4
  %v3290 = getelementptr inbounds float, ptr %v3281, i64 16
  %v3291 = load <8 x float>, ptr %v3290, align 4
  %v3292 = getelementptr inbounds float, ptr %v3283, i64 16
  store <8 x float> %v3291, ptr %v3292, align 4
  %v3293 = getelementptr inbounds float, ptr %v3281, i64 24
  %v3294 = load <8 x float>, ptr %v3293, align 4
  %v3295 = getelementptr inbounds float, ptr %v3283, i64 24
  store <8 x float> %v3294, ptr %v3295, align 4
  %v3296 = add nsw i64 %v3278, 1
  br label %b377
b379:
  %v3297 = sdiv i64 %v3239, 2
  br label %b380
b380:
  %v3298 = phi i64 [ 0, %b379 ], [ %v3307, %b381 ]
  %v3299 = icmp slt i64 %v3298, %v3297
  br i1 %v3299, label %b381, label %b382
b381:
  %v3300 = mul i64 %v3298, 2
  %v3301 = add i64 %v3235, %v3300
  %v3302 = mul i64 %v3298, 768
  %v3303 = getelementptr inbounds float, ptr %v3205, i64 %v3302
  %v3304 = mul i64 %v3301, 8
  %v3305 = add i64 %v3304, %v3273
  %v3306 = getelementptr inbounds float, ptr %v3219, i64 %v3305
  call void @outer_2x32(ptr %v3303, ptr %v226, i64 %v3234, ptr %v3306, i64 8)
  %v3307 = add nsw i64 %v3298, 1
  br label %b380
b382:
  %v3308 = add nsw i64 %v3273, 32
  br label %b374
b376:
  %v3309 = mul i64 %v3230, 8
  %v3310 = add i64 %v3309, 0
  %v3311 = getelementptr inbounds float, ptr %v3204, i64 %v3310
  br label %b383
b383:
  %v3312 = phi i64 [ 0, %b376 ], [ %v3321, %b384 ]
  %v3313 = icmp slt i64 %v3312, %v3234
  br i1 %v3313, label %b384, label %b385
b384:
  %v3314 = mul i64 %v3312, 8
  %v3315 = getelementptr inbounds float, ptr %v3311, i64 %v3314
  %v3316 = mul i64 %v3312, 8
  %v3317 = getelementptr inbounds float, ptr %v226, i64 %v3316
  %v3318 = getelementptr inbounds float, ptr %v3315, i64 0
  %v3319 = load <8 x float>, ptr %v3318, align 4
  %v3320 = getelementptr inbounds float, ptr %v3317, i64 0
  store <8 x float> %v3319, ptr %v3320, align 4
  %v3321 = add nsw i64 %v3312, 1
  br label %b383
b385:
  %v3322 = sdiv i64 %v3239, 2
  br label %b386
b386:
  %v3323 = phi i64 [ 0, %b385 ], [ %v3332, %b387 ]
  %v3324 = icmp slt i64 %v3323, %v3322
  br i1 %v3324, label %b387, label %b388
b387:
  %v3325 = mul i64 %v3323, 2
  %v3326 = add i64 %v3235, %v3325
  %v3327 = mul i64 %v3323, 768
  %v3328 = getelementptr inbounds float, ptr %v3205, i64 %v3327
  %v3329 = mul i64 %v3326, 8
  %v3330 = add i64 %v3329, 0
  %v3331 = getelementptr inbounds float, ptr %v3219, i64 %v3330
  call void @outer_2x8(ptr %v3328, ptr %v226, i64 %v3234, ptr %v3331, i64 8)
  %v3332 = add nsw i64 %v3323, 1
  br label %b386
b388:
  %v3333 = add nsw i64 %v3235, 64
  br label %b362
b364:
  %v3334 = add nsw i64 %v3230, 384
  br label %b359
b361:
  %v3335 = icmp sgt i64 %v3, 1
  br i1 %v3335, label %b389, label %b390
b389:
  %v3336 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3337 = atomicrmw add ptr %v3336, i64 1 acq_rel
  %v3338 = load i64, ptr %v221, align 8
  %v3339 = add i64 %v3338, 1
  store i64 %v3339, ptr %v221, align 8
  %v3340 = mul i64 %v3, %v3339
  br label %b391
b391:
  %v3341 = load atomic i64, ptr %v3336 acquire, align 8
  %v3342 = icmp slt i64 %v3341, %v3340
  br i1 %v3342, label %b392, label %b393
b392:
  %v3343 = call i32 @sched_yield()
  br label %b391
b393:
  br label %b390
b390:
  %v3344 = mul i64 0, 16
  %v3345 = getelementptr inbounds float, ptr %v128, i64 %v3344
  %v3346 = getelementptr inbounds float, ptr %v3345, i64 0
  %v3347 = mul i64 0, 8
  %v3348 = getelementptr inbounds float, ptr %v14, i64 %v3347
  %v3349 = getelementptr inbounds float, ptr %v3348, i64 0
  %v3350 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3351 = add i64 16, 1
  %v3352 = sdiv i64 %v3351, 2
  %v3353 = add i64 %v2, 1
  %v3354 = mul i64 %v3352, %v2
  %v3355 = sdiv i64 %v3354, %v3
  %v3356 = mul i64 %v3355, 2
  %v3357 = icmp slt i64 %v3356, 16
  %v3358 = select i1 %v3357, i64 %v3356, i64 16
  %v3359 = mul i64 %v3352, %v3353
  %v3360 = sdiv i64 %v3359, %v3
  %v3361 = mul i64 %v3360, 2
  %v3362 = icmp slt i64 %v3361, 16
  %v3363 = select i1 %v3362, i64 %v3361, i64 16
  %v3364 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b394
b394:
  %v3365 = phi i64 [ %v3358, %b390 ], [ %v3373, %b399 ]
  %v3366 = icmp slt i64 %v3365, %v3363
  br i1 %v3366, label %b395, label %b396
b395:
  %v3367 = mul i64 %v3365, 8
  %v3368 = getelementptr inbounds float, ptr %v3364, i64 %v3367
  br label %b397
b397:
  %v3369 = phi i64 [ 0, %b395 ], [ %v3372, %b398 ]
  %v3370 = icmp slt i64 %v3369, 8
  br i1 %v3370, label %b398, label %b399
b398:
  %v3371 = getelementptr inbounds float, ptr %v3368, i64 %v3369
  store float 0x0000000000000000, ptr %v3371, align 4
  %v3372 = add nsw i64 %v3369, 1
  br label %b397
b399:
  %v3373 = add nsw i64 %v3365, 1
  br label %b394
b396:
  %v3374 = mul i64 %v8, 1
  br label %b400
b400:
  %v3375 = phi i64 [ 0, %b396 ], [ %v3479, %b405 ]
  %v3376 = icmp slt i64 %v3375, %v3374
  br i1 %v3376, label %b401, label %b402
b401:
  %v3377 = sub i64 %v3374, %v3375
  %v3378 = icmp slt i64 %v3377, 384
  %v3379 = select i1 %v3378, i64 %v3377, i64 384
  br label %b403
b403:
  %v3380 = phi i64 [ %v3358, %b401 ], [ %v3478, %b429 ]
  %v3381 = icmp slt i64 %v3380, %v3363
  br i1 %v3381, label %b404, label %b405
b404:
  %v3382 = sub i64 %v3363, %v3380
  %v3383 = icmp slt i64 %v3382, 64
  %v3384 = select i1 %v3383, i64 %v3382, i64 64
  %v3385 = sdiv i64 %v3384, 2
  %v3386 = mul i64 %v3385, 2
  %v3387 = sub i64 %v3384, %v3386
  %v3388 = mul i64 %v3375, 16
  %v3389 = add i64 %v3388, %v3380
  %v3390 = getelementptr inbounds float, ptr %v3346, i64 %v3389
  br label %b406
b406:
  %v3391 = phi i64 [ 0, %b404 ], [ %v3417, %b414 ]
  %v3392 = icmp slt i64 %v3391, %v3379
  br i1 %v3392, label %b407, label %b408
b407:
  %v3393 = mul i64 %v3391, 16
  %v3394 = getelementptr inbounds float, ptr %v3390, i64 %v3393
  %v3395 = mul i64 %v3391, 2
  %v3396 = getelementptr inbounds float, ptr %v3350, i64 %v3395
  br label %b409
b409:
  %v3397 = phi i64 [ 0, %b407 ], [ %v3406, %b410 ]
  %v3398 = icmp slt i64 %v3397, %v3385
  br i1 %v3398, label %b410, label %b411
b410:
  %v3399 = mul i64 %v3397, 2
  %v3400 = getelementptr inbounds float, ptr %v3394, i64 %v3399
  %v3401 = mul i64 %v3397, 768
  %v3402 = getelementptr inbounds float, ptr %v3396, i64 %v3401
  %v3403 = getelementptr inbounds float, ptr %v3400, i64 0
  %v3404 = load <2 x float>, ptr %v3403, align 4
  %v3405 = getelementptr inbounds float, ptr %v3402, i64 0
  store <2 x float> %v3404, ptr %v3405, align 4
  %v3406 = add nsw i64 %v3397, 1
  br label %b409
b411:
  %v3407 = mul i64 %v3385, 2
  %v3408 = getelementptr inbounds float, ptr %v3394, i64 %v3407
  %v3409 = mul i64 %v3385, 768
  %v3410 = getelementptr inbounds float, ptr %v3396, i64 %v3409
  br label %b412
b412:
  %v3411 = phi i64 [ 0, %b411 ], [ %v3416, %b413 ]
  %v3412 = icmp slt i64 %v3411, %v3387
  br i1 %v3412, label %b413, label %b414
b413:
  %v3413 = getelementptr inbounds float, ptr %v3408, i64 %v3411
  %v3414 = load float, ptr %v3413, align 4
  %v3415 = getelementptr inbounds float, ptr %v3410, i64 %v3411
  store float %v3414, ptr %v3415, align 4
  %v3416 = add nsw i64 %v3411, 1
  br label %b412, !llvm.loop !6
b414:
  %v3417 = add nsw i64 %v3391, 1
  br label %b406
b408:
  br label %b415
b415:
  %v3418 = phi i64 [ 0, %b408 ], [ %v3453, %b423 ]
  %v3419 = icmp slt i64 %v3418, 0
  br i1 %v3419, label %b416, label %b417
b416:
  %v3420 = mul i64 %v3375, 8
  %v3421 = add i64 %v3420, %v3418
  %v3422 = getelementptr inbounds float, ptr %v3349, i64 %v3421
  br label %b418
b418:
  %v3423 = phi i64 [ 0, %b416 ], [ %v3441, %b419 ]
  %v3424 = icmp slt i64 %v3423, %v3379
  br i1 %v3424, label %b419, label %b420
b419:
  %v3425 = mul i64 %v3423, 8
  %v3426 = getelementptr inbounds float, ptr %v3422, i64 %v3425
  %v3427 = mul i64 %v3423, 32
  %v3428 = getelementptr inbounds float, ptr %v226, i64 %v3427
  %v3429 = getelementptr inbounds float, ptr %v3426, i64 0
  %v3430 = load <8 x float>, ptr %v3429, align 4
  %v3431 = getelementptr inbounds float, ptr %v3428, i64 0
  store <8 x float> %v3430, ptr %v3431, align 4
  %v3432 = getelementptr inbounds float, ptr %v3426, i64 8
  %v3433 = load <8 x float>, ptr %v3432, align 4
  %v3434 = getelementptr inbounds float, ptr %v3428, i64 8
  store <8 x float> %v3433, ptr %v3434, align 4
  %v3435 = getelementptr inbounds float, ptr %v3426, i64 16
  %v3436 = load <8 x float>, ptr %v3435, align 4
  %v3437 = getelementptr inbounds float, ptr %v3428, i64 16
  store <8 x float> %v3436, ptr %v3437, align 4
  %v3438 = getelementptr inbounds float, ptr %v3426, i64 24
  %v3439 = load <8 x float>, ptr %v3438, align 4
  %v3440 = getelementptr inbounds float, ptr %v3428, i64 24
  store <8 x float> %v3439, ptr %v3440, align 4
  %v3441 = add nsw i64 %v3423, 1
  br label %b418
b420:
  %v3442 = sdiv i64 %v3384, 2
  br label %b421
b421:
  %v3443 = phi i64 [ 0, %b420 ], [ %v3452, %b422 ]
  %v3444 = icmp slt i64 %v3443, %v3442
  br i1 %v3444, label %b422, label %b423
b422:
  %v3445 = mul i64 %v3443, 2
  %v3446 = add i64 %v3380, %v3445
  %v3447 = mul i64 %v3443, 768
  %v3448 = getelementptr inbounds float, ptr %v3350, i64 %v3447
  %v3449 = mul i64 %v3446, 8
  %v3450 = add i64 %v3449, %v3418
  %v3451 = getelementptr inbounds float, ptr %v3364, i64 %v3450
  call void @outer_2x32(ptr %v3448, ptr %v226, i64 %v3379, ptr %v3451, i64 8)
  %v3452 = add nsw i64 %v3443, 1
  br label %b421
b423:
  %v3453 = add nsw i64 %v3418, 32
  br label %b415
b417:
  %v3454 = mul i64 %v3375, 8
  %v3455 = add i64 %v3454, 0
  %v3456 = getelementptr inbounds float, ptr %v3349, i64 %v3455
  br label %b424
b424:
  %v3457 = phi i64 [ 0, %b417 ], [ %v3466, %b425 ]
  %v3458 = icmp slt i64 %v3457, %v3379
  br i1 %v3458, label %b425, label %b426
b425:
  %v3459 = mul i64 %v3457, 8
  %v3460 = getelementptr inbounds float, ptr %v3456, i64 %v3459
  %v3461 = mul i64 %v3457, 8
  %v3462 = getelementptr inbounds float, ptr %v226, i64 %v3461
  %v3463 = getelementptr inbounds float, ptr %v3460, i64 0
  %v3464 = load <8 x float>, ptr %v3463, align 4
  %v3465 = getelementptr inbounds float, ptr %v3462, i64 0
  store <8 x float> %v3464, ptr %v3465, align 4
  %v3466 = add nsw i64 %v3457, 1
  br label %b424
b426:
  %v3467 = sdiv i64 %v3384, 2
  br label %b427
b427:
  %v3468 = phi i64 [ 0, %b426 ], [ %v3477, %b428 ]
  %v3469 = icmp slt i64 %v3468, %v3467
  br i1 %v3469, label %b428, label %b429
b428:
  %v3470 = mul i64 %v3468, 2
  %v3471 = add i64 %v3380, %v3470
  %v3472 = mul i64 %v3468, 768
  %v3473 = getelementptr inbounds float, ptr %v3350, i64 %v3472
  %v3474 = mul i64 %v3471, 8
  %v3475 = add i64 %v3474, 0
  %v3476 = getelementptr inbounds float, ptr %v3364, i64 %v3475
  call void @outer_2x8(ptr %v3473, ptr %v226, i64 %v3379, ptr %v3476, i64 8)
  %v3477 = add nsw i64 %v3468, 1
  br label %b427
b429:
  %v3478 = add nsw i64 %v3380, 64
  br label %b403
b405:
  %v3479 = add nsw i64 %v3375, 384
  br label %b400
b402:
  %v3480 = icmp sgt i64 %v3, 1
  br i1 %v3480, label %b430, label %b431
b430:
  %v3481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3482 = atomicrmw add ptr %v3481, i64 1 acq_rel
  %v3483 = load i64, ptr %v221, align 8
  %v3484 = add i64 %v3483, 1
  store i64 %v3484, ptr %v221, align 8
  %v3485 = mul i64 %v3, %v3484
  br label %b432
b432:
  %v3486 = load atomic i64, ptr %v3481 acquire, align 8
  %v3487 = icmp slt i64 %v3486, %v3485
  br i1 %v3487, label %b433, label %b434
b433:
  %v3488 = call i32 @sched_yield()
  br label %b432
b434:
  br label %b431
b431:
  %v3489 = mul i64 0, 2
  %v3490 = getelementptr inbounds float, ptr %v138, i64 %v3489
  %v3491 = getelementptr inbounds float, ptr %v3490, i64 0
  %v3492 = mul i64 0, 8
  %v3493 = getelementptr inbounds float, ptr %v14, i64 %v3492
  %v3494 = getelementptr inbounds float, ptr %v3493, i64 0
  %v3495 = getelementptr inbounds float, ptr %v226, i64 12288
  %v3496 = add i64 2, 1
  %v3497 = sdiv i64 %v3496, 2
  %v3498 = add i64 %v2, 1
  %v3499 = mul i64 %v3497, %v2
  %v3500 = sdiv i64 %v3499, %v3
  %v3501 = mul i64 %v3500, 2
  %v3502 = icmp slt i64 %v3501, 2
  %v3503 = select i1 %v3502, i64 %v3501, i64 2
  %v3504 = mul i64 %v3497, %v3498
  %v3505 = sdiv i64 %v3504, %v3
  %v3506 = mul i64 %v3505, 2
  %v3507 = icmp slt i64 %v3506, 2
  %v3508 = select i1 %v3507, i64 %v3506, i64 2
  %v3509 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b435
b435:
  %v3510 = phi i64 [ %v3503, %b431 ], [ %v3518, %b440 ]
  %v3511 = icmp slt i64 %v3510, %v3508
  br i1 %v3511, label %b436, label %b437
b436:
  %v3512 = mul i64 %v3510, 8
  %v3513 = getelementptr inbounds float, ptr %v3509, i64 %v3512
  br label %b438
b438:
  %v3514 = phi i64 [ 0, %b436 ], [ %v3517, %b439 ]
  %v3515 = icmp slt i64 %v3514, 8
  br i1 %v3515, label %b439, label %b440
b439:
  %v3516 = getelementptr inbounds float, ptr %v3513, i64 %v3514
  store float 0x0000000000000000, ptr %v3516, align 4
  %v3517 = add nsw i64 %v3514, 1
  br label %b438
b440:
  %v3518 = add nsw i64 %v3510, 1
  br label %b435
b437:
  %v3519 = mul i64 %v8, 1
  br label %b441
b441:
  %v3520 = phi i64 [ 0, %b437 ], [ %v3624, %b446 ]
  %v3521 = icmp slt i64 %v3520, %v3519
  br i1 %v3521, label %b442, label %b443
b442:
  %v3522 = sub i64 %v3519, %v3520
  %v3523 = icmp slt i64 %v3522, 384
  %v3524 = select i1 %v3523, i64 %v3522, i64 384
  br label %b444
b444:
  %v3525 = phi i64 [ %v3503, %b442 ], [ %v3623, %b470 ]
  %v3526 = icmp slt i64 %v3525, %v3508
  br i1 %v3526, label %b445, label %b446
b445:
  %v3527 = sub i64 %v3508, %v3525
  %v3528 = icmp slt i64 %v3527, 64
  %v3529 = select i1 %v3528, i64 %v3527, i64 64
  %v3530 = sdiv i64 %v3529, 2
  %v3531 = mul i64 %v3530, 2
  %v3532 = sub i64 %v3529, %v3531
  %v3533 = mul i64 %v3520, 2
  %v3534 = add i64 %v3533, %v3525
  %v3535 = getelementptr inbounds float, ptr %v3491, i64 %v3534
  br label %b447
b447:
  %v3536 = phi i64 [ 0, %b445 ], [ %v3562, %b455 ]
  %v3537 = icmp slt i64 %v3536, %v3524
  br i1 %v3537, label %b448, label %b449
b448:
  %v3538 = mul i64 %v3536, 2
  %v3539 = getelementptr inbounds float, ptr %v3535, i64 %v3538
  %v3540 = mul i64 %v3536, 2
  %v3541 = getelementptr inbounds float, ptr %v3495, i64 %v3540
  br label %b450
b450:
  %v3542 = phi i64 [ 0, %b448 ], [ %v3551, %b451 ]
  %v3543 = icmp slt i64 %v3542, %v3530
  br i1 %v3543, label %b451, label %b452
b451:
  %v3544 = mul i64 %v3542, 2
  %v3545 = getelementptr inbounds float, ptr %v3539, i64 %v3544
  %v3546 = mul i64 %v3542, 768
  %v3547 = getelementptr inbounds float, ptr %v3541, i64 %v3546
  %v3548 = getelementptr inbounds float, ptr %v3545, i64 0
  %v3549 = load <2 x float>, ptr %v3548, align 4
  %v3550 = getelementptr inbounds float, ptr %v3547, i64 0
  store <2 x float> %v3549, ptr %v3550, align 4
  %v3551 = add nsw i64 %v3542, 1
  br label %b450
b452:
  %v3552 = mul i64 %v3530, 2
  %v3553 = getelementptr inbounds float, ptr %v3539, i64 %v3552
  %v3554 = mul i64 %v3530, 768
  %v3555 = getelementptr inbounds float, ptr %v3541, i64 %v3554
  br label %b453
b453:
  %v3556 = phi i64 [ 0, %b452 ], [ %v3561, %b454 ]
  %v3557 = icmp slt i64 %v3556, %v3532
  br i1 %v3557, label %b454, label %b455
b454:
  %v3558 = getelementptr inbounds float, ptr %v3553, i64 %v3556
  %v3559 = load float, ptr %v3558, align 4
  %v3560 = getelementptr inbounds float, ptr %v3555, i64 %v3556
  store float %v3559, ptr %v3560, align 4
  %v3561 = add nsw i64 %v3556, 1
  br label %b453, !llvm.loop !9
b455:
  %v3562 = add nsw i64 %v3536, 1
  br label %b447
b449:
  br label %b456
b456:
  %v3563 = phi i64 [ 0, %b449 ], [ %v3598, %b464 ]
  %v3564 = icmp slt i64 %v3563, 0
  br i1 %v3564, label %b457, label %b458
b457:
  %v3565 = mul i64 %v3520, 8
  %v3566 = add i64 %v3565, %v3563
  %v3567 = getelementptr inbounds float, ptr %v3494, i64 %v3566
  br label %b459
b459:
  %v3568 = phi i64 [ 0, %b457 ], [ %v3586, %b460 ]
  %v3569 = icmp slt i64 %v3568, %v3524
  br i1 %v3569, label %b460, label %b461
b460:
  %v3570 = mul i64 %v3568, 8
  %v3571 = getelementptr inbounds float, ptr %v3567, i64 %v3570
  %v3572 = mul i64 %v3568, 32
  %v3573 = getelementptr inbounds float, ptr %v226, i64 %v3572
  %v3574 = getelementptr inbounds float, ptr %v3571, i64 0
  %v3575 = load <8 x float>, ptr %v3574, align 4
  %v3576 = getelementptr inbounds float, ptr %v3573, i64 0
  store <8 x float> %v3575, ptr %v3576, align 4
  %v3577 = getelementptr inbounds float, ptr %v3571, i64 8
  %v3578 = load <8 x float>, ptr %v3577, align 4
  %v3579 = getelementptr inbounds float, ptr %v3573, i64 8
  store <8 x float> %v3578, ptr %v3579, align 4
  %v3580 = getelementptr inbounds float, ptr %v3571, i64 16
  %v3581 = load <8 x float>, ptr %v3580, align 4
  %v3582 = getelementptr inbounds float, ptr %v3573, i64 16
  store <8 x float> %v3581, ptr %v3582, align 4
  %v3583 = getelementptr inbounds float, ptr %v3571, i64 24
  %v3584 = load <8 x float>, ptr %v3583, align 4
  %v3585 = getelementptr inbounds float, ptr %v3573, i64 24
  store <8 x float> %v3584, ptr %v3585, align 4
  %v3586 = add nsw i64 %v3568, 1
  br label %b459
b461:
  %v3587 = sdiv i64 %v3529, 2
  br label %b462
b462:
  %v3588 = phi i64 [ 0, %b461 ], [ %v3597, %b463 ]
  %v3589 = icmp slt i64 %v3588, %v3587
  br i1 %v3589, label %b463, label %b464
b463:
  %v3590 = mul i64 %v3588, 2
  %v3591 = add i64 %v3525, %v3590
  %v3592 = mul i64 %v3588, 768
  %v3593 = getelementptr inbounds float, ptr %v3495, i64 %v3592
  %v3594 = mul i64 %v3591, 8
  %v3595 = add i64 %v3594, %v3563
  %v3596 = getelementptr inbounds float, ptr %v3509, i64 %v3595
  call void @outer_2x32(ptr %v3593, ptr %v226, i64 %v3524, ptr %v3596, i64 8)
  %v3597 = add nsw i64 %v3588, 1
  br label %b462
b464:
  %v3598 = add nsw i64 %v3563, 32
  br label %b456
b458:
  %v3599 = mul i64 %v3520, 8
  %v3600 = add i64 %v3599, 0
  %v3601 = getelementptr inbounds float, ptr %v3494, i64 %v3600
  br label %b465
b465:
  %v3602 = phi i64 [ 0, %b458 ], [ %v3611, %b466 ]
  %v3603 = icmp slt i64 %v3602, %v3524
  br i1 %v3603, label %b466, label %b467
b466:
  %v3604 = mul i64 %v3602, 8
  %v3605 = getelementptr inbounds float, ptr %v3601, i64 %v3604
  %v3606 = mul i64 %v3602, 8
  %v3607 = getelementptr inbounds float, ptr %v226, i64 %v3606
  %v3608 = getelementptr inbounds float, ptr %v3605, i64 0
  %v3609 = load <8 x float>, ptr %v3608, align 4
  %v3610 = getelementptr inbounds float, ptr %v3607, i64 0
  store <8 x float> %v3609, ptr %v3610, align 4
  %v3611 = add nsw i64 %v3602, 1
  br label %b465
b467:
  %v3612 = sdiv i64 %v3529, 2
  br label %b468
b468:
  %v3613 = phi i64 [ 0, %b467 ], [ %v3622, %b469 ]
  %v3614 = icmp slt i64 %v3613, %v3612
  br i1 %v3614, label %b469, label %b470
b469:
  %v3615 = mul i64 %v3613, 2
  %v3616 = add i64 %v3525, %v3615
  %v3617 = mul i64 %v3613, 768
  %v3618 = getelementptr inbounds float, ptr %v3495, i64 %v3617
  %v3619 = mul i64 %v3616, 8
  %v3620 = add i64 %v3619, 0
  %v3621 = getelementptr inbounds float, ptr %v3509, i64 %v3620
  call void @outer_2x8(ptr %v3618, ptr %v226, i64 %v3524, ptr %v3621, i64 8)
  %v3622 = add nsw i64 %v3613, 1
  br label %b468
b470:
  %v3623 = add nsw i64 %v3525, 64
  br label %b444
b446:
  %v3624 = add nsw i64 %v3520, 384
  br label %b441
b443:
  %v3625 = icmp sgt i64 %v3, 1
  br i1 %v3625, label %b471, label %b472
b471:
  %v3626 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3627 = atomicrmw add ptr %v3626, i64 1 acq_rel
  %v3628 = load i64, ptr %v221, align 8
  %v3629 = add i64 %v3628, 1
  store i64 %v3629, ptr %v221, align 8
  %v3630 = mul i64 %v3, %v3629
  br label %b473
b473:
  %v3631 = load atomic i64, ptr %v3626 acquire, align 8
  %v3632 = icmp slt i64 %v3631, %v3630
  br i1 %v3632, label %b474, label %b475
b474:
  %v3633 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v3634 = icmp eq i64 %v2, 0
  br i1 %v3634, label %b476, label %b477
b476:
  %v3635 = icmp ult i64 2, 8
  %v3636 = select i1 %v3635, i64 2, i64 8
  %v3637 = trunc i64 %v3636 to i32
  %v3638 = insertelement <8 x i32> poison, i32 %v3637, i64 0
  %v3639 = shufflevector <8 x i32> %v3638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3639
  br label %b478
b478:
  %v3641 = phi i64 [ 0, %b476 ], [ %v3658, %b483 ]
  %v3642 = phi <8 x float> [ splat (float 0x0000000000000000), %b476 ], [ %v3657, %b483 ]
  %v3643 = icmp slt i64 %v3641, %v8
  br i1 %v3643, label %b479, label %b480
b479:
  %v3644 = add i64 %v3641, 128
  %v3645 = icmp slt i64 %v3644, %v8
  %v3646 = select i1 %v3645, i64 %v3644, i64 %v8
  br label %b481
b481:
  %v3647 = phi i64 [ %v3641, %b479 ], [ %v3656, %b482 ]
  %v3648 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v3655, %b482 ]
  %v3649 = icmp slt i64 %v3647, %v3646
  br i1 %v3649, label %b482, label %b483
b482:
  %v3650 = mul i64 %v3647, 2
  %v3651 = getelementptr inbounds float, ptr %v138, i64 %v3650
  %v3652 = add i64 0, 0
  %v3653 = getelementptr inbounds float, ptr %v3651, i64 %v3652
  %v3654 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3653, <8 x i1> %v3640, <8 x float> zeroinitializer)
  %v3655 = fadd <8 x float> %v3648, %v3654
  %v3656 = add nsw i64 %v3647, 1
  br label %b481
b483:
  %v3657 = fadd <8 x float> %v3642, %v3648
  %v3658 = add nsw i64 %v3641, 128
  br label %b478
b480:
  %v3659 = add i64 0, 0
  %v3660 = getelementptr inbounds float, ptr %v56, i64 %v3659
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3642, ptr align 4 %v3660, <8 x i1> %v3640)
  br label %b477
b477:
  %v3661 = icmp sgt i64 %v3, 1
  br i1 %v3661, label %b484, label %b485
b484:
  %v3662 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3663 = atomicrmw add ptr %v3662, i64 1 acq_rel
  %v3664 = load i64, ptr %v221, align 8
  %v3665 = add i64 %v3664, 1
  store i64 %v3665, ptr %v221, align 8
  %v3666 = mul i64 %v3, %v3665
  br label %b486
b486:
  %v3667 = load atomic i64, ptr %v3662 acquire, align 8
  %v3668 = icmp slt i64 %v3667, %v3666
  br i1 %v3668, label %b487, label %b488
b487:
  %v3669 = call i32 @sched_yield()
  br label %b486
b488:
  br label %b485
b485:
  %v3670 = icmp eq i64 %v2, 0
  br i1 %v3670, label %b489, label %b490
b489:
  br label %b491
b491:
  %v3671 = phi i64 [ 0, %b489 ], [ %v3713, %b496 ]
  %v3672 = icmp slt i64 %v3671, 2
  br i1 %v3672, label %b492, label %b493
b492:
  br label %b494
b494:
  %v3673 = phi i64 [ 0, %b492 ], [ %v3708, %b499 ]
  %v3674 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v3707, %b499 ]
  %v3675 = icmp slt i64 %v3673, %v8
  br i1 %v3675, label %b495, label %b496
b495:
  %v3676 = add i64 %v3673, 128
  %v3677 = icmp slt i64 %v3676, %v8
  %v3678 = select i1 %v3677, i64 %v3676, i64 %v8
  br label %b497
b497:
  %v3679 = phi i64 [ %v3673, %b495 ], [ %v3706, %b498 ]
  %v3680 = phi <8 x float> [ splat (float 0x0000000000000000), %b495 ], [ %v3705, %b498 ]
  %v3681 = icmp slt i64 %v3679, %v3678
  br i1 %v3681, label %b498, label %b499
b498:
  %v3682 = mul i64 %v3679, 16
  %v3683 = getelementptr inbounds float, ptr %v30, i64 %v3682
  %v3684 = mul i64 %v3679, 16
  %v3685 = getelementptr inbounds float, ptr %v100, i64 %v3684
  %v3686 = mul i64 %v3679, 2
  %v3687 = getelementptr inbounds float, ptr %v102, i64 %v3686
  %v3688 = add i64 0, %v3671
  %v3689 = getelementptr inbounds float, ptr %v3687, i64 %v3688
  %v3690 = load float, ptr %v3689, align 4
  %v3691 = mul i64 %v3671, 8
  %v3692 = add i64 0, %v3691
  %v3693 = add i64 %v3692, 0
  %v3694 = getelementptr inbounds float, ptr %v3683, i64 %v3693
  %v3695 = load <8 x float>, ptr %v3694, align 4
  %v3696 = mul i64 %v3671, 8
  %v3697 = add i64 0, %v3696
  %v3698 = add i64 %v3697, 0
  %v3699 = getelementptr inbounds float, ptr %v3685, i64 %v3698
  %v3700 = load <8 x float>, ptr %v3699, align 4
  %v3701 = insertelement <8 x float> poison, float %v3690, i64 0
  %v3702 = shufflevector <8 x float> %v3701, <8 x float> poison, <8 x i32> zeroinitializer
  %v3703 = fmul <8 x float> %v3700, %v3702
  %v3704 = fmul <8 x float> %v3695, %v3703
  %v3705 = fadd <8 x float> %v3680, %v3704
  %v3706 = add nsw i64 %v3679, 1
  br label %b497
b499:
  %v3707 = fadd <8 x float> %v3674, %v3680
  %v3708 = add nsw i64 %v3673, 128
  br label %b494
b496:
  %v3709 = mul i64 %v3671, 8
  %v3710 = add i64 0, %v3709
  %v3711 = add i64 %v3710, 0
  %v3712 = getelementptr inbounds float, ptr %v140, i64 %v3711
  store <8 x float> %v3674, ptr %v3712, align 4
  %v3713 = add nsw i64 %v3671, 1
  br label %b491
b493:
  br label %b490
b490:
  %v3714 = icmp sgt i64 %v3, 1
  br i1 %v3714, label %b500, label %b501
b500:
  %v3715 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3716 = atomicrmw add ptr %v3715, i64 1 acq_rel
  %v3717 = load i64, ptr %v221, align 8
  %v3718 = add i64 %v3717, 1
  store i64 %v3718, ptr %v221, align 8
  %v3719 = mul i64 %v3, %v3718
  br label %b502
b502:
  %v3720 = load atomic i64, ptr %v3715 acquire, align 8
  %v3721 = icmp slt i64 %v3720, %v3719
  br i1 %v3721, label %b503, label %b504
b503:
  %v3722 = call i32 @sched_yield()
  br label %b502
b504:
  br label %b501
b501:
  %v3723 = icmp eq i64 %v2, 0
  br i1 %v3723, label %b505, label %b506
b505:
  br label %b507
b507:
  %v3724 = phi i64 [ 0, %b505 ], [ %v3836, %b512 ]
  %v3725 = icmp slt i64 %v3724, 2
  br i1 %v3725, label %b508, label %b509
b508:
  br label %b510
b510:
  %v3726 = phi i64 [ 0, %b508 ], [ %v3831, %b515 ]
  %v3727 = phi <8 x float> [ splat (float 0x0000000000000000), %b508 ], [ %v3830, %b515 ]
  %v3728 = icmp slt i64 %v3726, %v8
  br i1 %v3728, label %b511, label %b512
b511:
  %v3729 = add i64 %v3726, 128
  %v3730 = icmp slt i64 %v3729, %v8
  %v3731 = select i1 %v3730, i64 %v3729, i64 %v8
  br label %b513
b513:
  %v3732 = phi i64 [ %v3726, %b511 ], [ %v3829, %b514 ]
  %v3733 = phi <8 x float> [ splat (float 0x0000000000000000), %b511 ], [ %v3828, %b514 ]
  %v3734 = icmp slt i64 %v3732, %v3731
  br i1 %v3734, label %b514, label %b515
b514:
  %v3735 = mul i64 %v3732, 2
  %v3736 = getelementptr inbounds float, ptr %v108, i64 %v3735
  %v3737 = add i64 0, %v3724
  %v3738 = getelementptr inbounds float, ptr %v3736, i64 %v3737
  %v3739 = load float, ptr %v3738, align 4
  %v3740 = mul i64 %v3732, 16
  %v3741 = getelementptr inbounds float, ptr %v84, i64 %v3740
  %v3742 = mul i64 %v3732, 2
  %v3743 = getelementptr inbounds float, ptr %v88, i64 %v3742
  %v3744 = add i64 0, %v3724
  %v3745 = getelementptr inbounds float, ptr %v3743, i64 %v3744
  %v3746 = load float, ptr %v3745, align 4
  %v3747 = mul i64 %v3732, 16
  %v3748 = getelementptr inbounds float, ptr %v112, i64 %v3747
  %v3749 = mul i64 %v3732, 2
  %v3750 = getelementptr inbounds float, ptr %v76, i64 %v3749
  %v3751 = add i64 0, %v3724
  %v3752 = getelementptr inbounds float, ptr %v3750, i64 %v3751
  %v3753 = load float, ptr %v3752, align 4
  %v3754 = mul i64 %v3732, 16
  %v3755 = getelementptr inbounds float, ptr %v120, i64 %v3754
  %v3756 = mul i64 %v3732, 2
  %v3757 = getelementptr inbounds float, ptr %v86, i64 %v3756
  %v3758 = add i64 0, %v3724
  %v3759 = getelementptr inbounds float, ptr %v3757, i64 %v3758
  %v3760 = load float, ptr %v3759, align 4
  %v3761 = mul i64 %v3732, 2
  %v3762 = getelementptr inbounds float, ptr %v106, i64 %v3761
  %v3763 = add i64 0, %v3724
  %v3764 = getelementptr inbounds float, ptr %v3762, i64 %v3763
  %v3765 = load float, ptr %v3764, align 4
  %v3766 = mul i64 %v3732, 16
  %v3767 = getelementptr inbounds float, ptr %v74, i64 %v3766
  %v3768 = mul i64 %v3732, 16
  %v3769 = getelementptr inbounds float, ptr %v72, i64 %v3768
  %v3770 = mul i64 %v3724, 8
  %v3771 = add i64 0, %v3770
  %v3772 = add i64 %v3771, 0
  %v3773 = getelementptr inbounds float, ptr %v3741, i64 %v3772
  %v3774 = load <8 x float>, ptr %v3773, align 4
  %v3775 = insertelement <8 x float> poison, float %v3746, i64 0
  %v3776 = shufflevector <8 x float> %v3775, <8 x float> poison, <8 x i32> zeroinitializer
  %v3777 = fmul <8 x float> %v3774, %v3776
  %v3778 = insertelement <8 x float> poison, float %v3739, i64 0
  %v3779 = shufflevector <8 x float> %v3778, <8 x float> poison, <8 x i32> zeroinitializer
  %v3780 = fmul <8 x float> %v3779, %v3777
  %v3781 = mul i64 %v3724, 8
  %v3782 = add i64 0, %v3781
  %v3783 = add i64 %v3782, 0
  %v3784 = getelementptr inbounds float, ptr %v3748, i64 %v3783
  %v3785 = load <8 x float>, ptr %v3784, align 4
  %v3786 = fneg <8 x float> %v3785
  %v3787 = insertelement <8 x float> poison, float %v3753, i64 0
  %v3788 = shufflevector <8 x float> %v3787, <8 x float> poison, <8 x i32> zeroinitializer
  %v3789 = fmul <8 x float> %v3786, %v3788
  %v3790 = mul i64 %v3724, 8
  %v3791 = add i64 0, %v3790
  %v3792 = add i64 %v3791, 0
  %v3793 = getelementptr inbounds float, ptr %v3755, i64 %v3792
  %v3794 = load <8 x float>, ptr %v3793, align 4
  %v3795 = fadd <8 x float> %v3789, %v3794
  %v3796 = insertelement <8 x float> poison, float %v3760, i64 0
  %v3797 = shufflevector <8 x float> %v3796, <8 x float> poison, <8 x i32> zeroinitializer
  %v3798 = fdiv <8 x float> %v3795, %v3797
  %v3799 = fadd <8 x float> %v3780, %v3798
  %v3800 = insertelement <8 x float> poison, float %v3765, i64 0
  %v3801 = shufflevector <8 x float> %v3800, <8 x float> poison, <8 x i32> zeroinitializer
  %v3802 = fadd <8 x float> %v3799, %v3801
  %v3803 = mul i64 %v3724, 8
  %v3804 = add i64 0, %v3803
  %v3805 = add i64 %v3804, 0
  %v3806 = getelementptr inbounds float, ptr %v26, i64 %v3805
  %v3807 = load <8 x float>, ptr %v3806, align 4
  %v3808 = fmul <8 x float> %v3807, %v3777
  %v3809 = mul i64 %v3724, 8
  %v3810 = add i64 0, %v3809
  %v3811 = add i64 %v3810, 0
  %v3812 = getelementptr inbounds float, ptr %v28, i64 %v3811
  %v3813 = load <8 x float>, ptr %v3812, align 4
  %v3814 = fadd <8 x float> %v3808, %v3813
  %v3815 = mul i64 %v3724, 8
  %v3816 = add i64 0, %v3815
  %v3817 = add i64 %v3816, 0
  %v3818 = getelementptr inbounds float, ptr %v3767, i64 %v3817
  %v3819 = load <8 x float>, ptr %v3818, align 4
  %v3820 = mul i64 %v3724, 8
  %v3821 = add i64 0, %v3820
  %v3822 = add i64 %v3821, 0
  %v3823 = getelementptr inbounds float, ptr %v3769, i64 %v3822
  %v3824 = load <8 x float>, ptr %v3823, align 4
  %v3825 = fsub <8 x float> %v3819, %v3824
  %v3826 = fsub <8 x float> %v3814, %v3825
  %v3827 = fmul <8 x float> %v3802, %v3826
  %v3828 = fadd <8 x float> %v3733, %v3827
  %v3829 = add nsw i64 %v3732, 1
  br label %b513
b515:
  %v3830 = fadd <8 x float> %v3727, %v3733
  %v3831 = add nsw i64 %v3726, 128
  br label %b510
b512:
  %v3832 = mul i64 %v3724, 8
  %v3833 = add i64 0, %v3832
  %v3834 = add i64 %v3833, 0
  %v3835 = getelementptr inbounds float, ptr %v142, i64 %v3834
  store <8 x float> %v3727, ptr %v3835, align 4
  %v3836 = add nsw i64 %v3724, 1
  br label %b507
b509:
  br label %b506
b506:
  %v3837 = icmp sgt i64 %v3, 1
  br i1 %v3837, label %b516, label %b517
b516:
  %v3838 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3839 = atomicrmw add ptr %v3838, i64 1 acq_rel
  %v3840 = load i64, ptr %v221, align 8
  %v3841 = add i64 %v3840, 1
  store i64 %v3841, ptr %v221, align 8
  %v3842 = mul i64 %v3, %v3841
  br label %b518
b518:
  %v3843 = load atomic i64, ptr %v3838 acquire, align 8
  %v3844 = icmp slt i64 %v3843, %v3842
  br i1 %v3844, label %b519, label %b520
b519:
  %v3845 = call i32 @sched_yield()
  br label %b518
b520:
  br label %b517
b517:
  %v3846 = icmp eq i64 %v2, 0
  br i1 %v3846, label %b521, label %b522
b521:
  br label %b523
b523:
  %v3847 = phi i64 [ 0, %b521 ], [ %v3937, %b528 ]
  %v3848 = icmp slt i64 %v3847, 2
  br i1 %v3848, label %b524, label %b525
b524:
  br label %b526
b526:
  %v3849 = phi i64 [ 0, %b524 ], [ %v3932, %b531 ]
  %v3850 = phi <8 x float> [ splat (float 0x0000000000000000), %b524 ], [ %v3931, %b531 ]
  %v3851 = icmp slt i64 %v3849, %v8
  br i1 %v3851, label %b527, label %b528
b527:
  %v3852 = add i64 %v3849, 128
  %v3853 = icmp slt i64 %v3852, %v8
  %v3854 = select i1 %v3853, i64 %v3852, i64 %v8
  br label %b529
b529:
  %v3855 = phi i64 [ %v3849, %b527 ], [ %v3930, %b530 ]
  %v3856 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v3929, %b530 ]
  %v3857 = icmp slt i64 %v3855, %v3854
  br i1 %v3857, label %b530, label %b531
b530:
  %v3858 = mul i64 %v3855, 2
  %v3859 = getelementptr inbounds float, ptr %v108, i64 %v3858
  %v3860 = add i64 0, %v3847
  %v3861 = getelementptr inbounds float, ptr %v3859, i64 %v3860
  %v3862 = load float, ptr %v3861, align 4
  %v3863 = mul i64 %v3855, 16
  %v3864 = getelementptr inbounds float, ptr %v84, i64 %v3863
  %v3865 = mul i64 %v3855, 2
  %v3866 = getelementptr inbounds float, ptr %v88, i64 %v3865
  %v3867 = add i64 0, %v3847
  %v3868 = getelementptr inbounds float, ptr %v3866, i64 %v3867
  %v3869 = load float, ptr %v3868, align 4
  %v3870 = mul i64 %v3855, 16
  %v3871 = getelementptr inbounds float, ptr %v112, i64 %v3870
  %v3872 = mul i64 %v3855, 2
  %v3873 = getelementptr inbounds float, ptr %v76, i64 %v3872
  %v3874 = add i64 0, %v3847
  %v3875 = getelementptr inbounds float, ptr %v3873, i64 %v3874
  %v3876 = load float, ptr %v3875, align 4
  %v3877 = mul i64 %v3855, 16
  %v3878 = getelementptr inbounds float, ptr %v120, i64 %v3877
  %v3879 = mul i64 %v3855, 2
  %v3880 = getelementptr inbounds float, ptr %v86, i64 %v3879
  %v3881 = add i64 0, %v3847
  %v3882 = getelementptr inbounds float, ptr %v3880, i64 %v3881
  %v3883 = load float, ptr %v3882, align 4
  %v3884 = mul i64 %v3855, 2
  %v3885 = getelementptr inbounds float, ptr %v106, i64 %v3884
  %v3886 = add i64 0, %v3847
  %v3887 = getelementptr inbounds float, ptr %v3885, i64 %v3886
  %v3888 = load float, ptr %v3887, align 4
  %v3889 = mul i64 %v3847, 8
  %v3890 = add i64 0, %v3889
  %v3891 = add i64 %v3890, 0
  %v3892 = getelementptr inbounds float, ptr %v3864, i64 %v3891
  %v3893 = load <8 x float>, ptr %v3892, align 4
  %v3894 = insertelement <8 x float> poison, float %v3869, i64 0
  %v3895 = shufflevector <8 x float> %v3894, <8 x float> poison, <8 x i32> zeroinitializer
  %v3896 = fmul <8 x float> %v3893, %v3895
  %v3897 = insertelement <8 x float> poison, float %v3862, i64 0
  %v3898 = shufflevector <8 x float> %v3897, <8 x float> poison, <8 x i32> zeroinitializer
  %v3899 = fmul <8 x float> %v3898, %v3896
  %v3900 = mul i64 %v3847, 8
  %v3901 = add i64 0, %v3900
  %v3902 = add i64 %v3901, 0
  %v3903 = getelementptr inbounds float, ptr %v3871, i64 %v3902
  %v3904 = load <8 x float>, ptr %v3903, align 4
  %v3905 = fneg <8 x float> %v3904
  %v3906 = insertelement <8 x float> poison, float %v3876, i64 0
  %v3907 = shufflevector <8 x float> %v3906, <8 x float> poison, <8 x i32> zeroinitializer
  %v3908 = fmul <8 x float> %v3905, %v3907
  %v3909 = mul i64 %v3847, 8
  %v3910 = add i64 0, %v3909
  %v3911 = add i64 %v3910, 0
  %v3912 = getelementptr inbounds float, ptr %v3878, i64 %v3911
  %v3913 = load <8 x float>, ptr %v3912, align 4
  %v3914 = fadd <8 x float> %v3908, %v3913
  %v3915 = insertelement <8 x float> poison, float %v3883, i64 0
  %v3916 = shufflevector <8 x float> %v3915, <8 x float> poison, <8 x i32> zeroinitializer
  %v3917 = fdiv <8 x float> %v3914, %v3916
  %v3918 = fadd <8 x float> %v3899, %v3917
  %v3919 = insertelement <8 x float> poison, float %v3888, i64 0
  %v3920 = shufflevector <8 x float> %v3919, <8 x float> poison, <8 x i32> zeroinitializer
  %v3921 = fadd <8 x float> %v3918, %v3920
  %v3922 = mul i64 %v3847, 8
  %v3923 = add i64 0, %v3922
  %v3924 = add i64 %v3923, 0
  %v3925 = getelementptr inbounds float, ptr %v26, i64 %v3924
  %v3926 = load <8 x float>, ptr %v3925, align 4
  %v3927 = fmul <8 x float> %v3921, %v3926
  %v3928 = fmul <8 x float> %v3927, %v3896
  %v3929 = fadd <8 x float> %v3856, %v3928
  %v3930 = add nsw i64 %v3855, 1
  br label %b529
b531:
  %v3931 = fadd <8 x float> %v3850, %v3856
  %v3932 = add nsw i64 %v3849, 128
  br label %b526
b528:
  %v3933 = mul i64 %v3847, 8
  %v3934 = add i64 0, %v3933
  %v3935 = add i64 %v3934, 0
  %v3936 = getelementptr inbounds float, ptr %v144, i64 %v3935
  store <8 x float> %v3850, ptr %v3936, align 4
  %v3937 = add nsw i64 %v3847, 1
  br label %b523
b525:
  br label %b522
b522:
  %v3938 = icmp sgt i64 %v3, 1
  br i1 %v3938, label %b532, label %b533
b532:
  %v3939 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3940 = atomicrmw add ptr %v3939, i64 1 acq_rel
  %v3941 = load i64, ptr %v221, align 8
  %v3942 = add i64 %v3941, 1
  store i64 %v3942, ptr %v221, align 8
  %v3943 = mul i64 %v3, %v3942
  br label %b534
b534:
  %v3944 = load atomic i64, ptr %v3939 acquire, align 8
  %v3945 = icmp slt i64 %v3944, %v3943
  br i1 %v3945, label %b535, label %b536
b535:
  %v3946 = call i32 @sched_yield()
  br label %b534
b536:
  br label %b533
b533:
  %v3947 = icmp eq i64 %v2, 0
  br i1 %v3947, label %b537, label %b538
b537:
  br label %b539
b539:
  %v3948 = phi i64 [ 0, %b537 ], [ %v3974, %b544 ]
  %v3949 = icmp slt i64 %v3948, 2
  br i1 %v3949, label %b540, label %b541
b540:
  br label %b542
b542:
  %v3950 = phi i64 [ 0, %b540 ], [ %v3969, %b547 ]
  %v3951 = phi <8 x float> [ splat (float 0x0000000000000000), %b540 ], [ %v3968, %b547 ]
  %v3952 = icmp slt i64 %v3950, %v8
  br i1 %v3952, label %b543, label %b544
b543:
  %v3953 = add i64 %v3950, 128
  %v3954 = icmp slt i64 %v3953, %v8
  %v3955 = select i1 %v3954, i64 %v3953, i64 %v8
  br label %b545
b545:
  %v3956 = phi i64 [ %v3950, %b543 ], [ %v3967, %b546 ]
  %v3957 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v3966, %b546 ]
  %v3958 = icmp slt i64 %v3956, %v3955
  br i1 %v3958, label %b546, label %b547
b546:
  %v3959 = mul i64 %v3956, 16
  %v3960 = getelementptr inbounds float, ptr %v30, i64 %v3959
  %v3961 = mul i64 %v3948, 8
  %v3962 = add i64 0, %v3961
  %v3963 = add i64 %v3962, 0
  %v3964 = getelementptr inbounds float, ptr %v3960, i64 %v3963
  %v3965 = load <8 x float>, ptr %v3964, align 4
  %v3966 = fadd <8 x float> %v3957, %v3965
  %v3967 = add nsw i64 %v3956, 1
  br label %b545
b547:
  %v3968 = fadd <8 x float> %v3951, %v3957
  %v3969 = add nsw i64 %v3950, 128
  br label %b542
b544:
  %v3970 = mul i64 %v3948, 8
  %v3971 = add i64 0, %v3970
  %v3972 = add i64 %v3971, 0
  %v3973 = getelementptr inbounds float, ptr %v146, i64 %v3972
  store <8 x float> %v3951, ptr %v3973, align 4
  %v3974 = add nsw i64 %v3948, 1
  br label %b539
b541:
  br label %b538
b538:
  %v3975 = icmp sgt i64 %v3, 1
  br i1 %v3975, label %b548, label %b549
b548:
  %v3976 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3977 = atomicrmw add ptr %v3976, i64 1 acq_rel
  %v3978 = load i64, ptr %v221, align 8
  %v3979 = add i64 %v3978, 1
  store i64 %v3979, ptr %v221, align 8
  %v3980 = mul i64 %v3, %v3979
  br label %b550
b550:
  %v3981 = load atomic i64, ptr %v3976 acquire, align 8
  %v3982 = icmp slt i64 %v3981, %v3980
  br i1 %v3982, label %b551, label %b552
b551:
  %v3983 = call i32 @sched_yield()
  br label %b550
b552:
  br label %b549
b549:
  %v3984 = icmp eq i64 %v2, 0
  br i1 %v3984, label %b553, label %b554
b553:
  br label %b555
b555:
  %v3985 = phi i64 [ 0, %b553 ], [ %v4074, %b560 ]
  %v3986 = icmp slt i64 %v3985, 2
  br i1 %v3986, label %b556, label %b557
b556:
  br label %b558
b558:
  %v3987 = phi i64 [ 0, %b556 ], [ %v4069, %b563 ]
  %v3988 = phi <8 x float> [ splat (float 0x0000000000000000), %b556 ], [ %v4068, %b563 ]
  %v3989 = icmp slt i64 %v3987, %v8
  br i1 %v3989, label %b559, label %b560
b559:
  %v3990 = add i64 %v3987, 128
  %v3991 = icmp slt i64 %v3990, %v8
  %v3992 = select i1 %v3991, i64 %v3990, i64 %v8
  br label %b561
b561:
  %v3993 = phi i64 [ %v3987, %b559 ], [ %v4067, %b562 ]
  %v3994 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v4066, %b562 ]
  %v3995 = icmp slt i64 %v3993, %v3992
  br i1 %v3995, label %b562, label %b563
b562:
  %v3996 = mul i64 %v3993, 2
  %v3997 = getelementptr inbounds float, ptr %v108, i64 %v3996
  %v3998 = add i64 0, %v3985
  %v3999 = getelementptr inbounds float, ptr %v3997, i64 %v3998
  %v4000 = load float, ptr %v3999, align 4
  %v4001 = mul i64 %v3993, 16
  %v4002 = getelementptr inbounds float, ptr %v84, i64 %v4001
  %v4003 = mul i64 %v3993, 2
  %v4004 = getelementptr inbounds float, ptr %v88, i64 %v4003
  %v4005 = add i64 0, %v3985
  %v4006 = getelementptr inbounds float, ptr %v4004, i64 %v4005
  %v4007 = load float, ptr %v4006, align 4
  %v4008 = mul i64 %v3993, 16
  %v4009 = getelementptr inbounds float, ptr %v112, i64 %v4008
  %v4010 = mul i64 %v3993, 2
  %v4011 = getelementptr inbounds float, ptr %v76, i64 %v4010
  %v4012 = add i64 0, %v3985
  %v4013 = getelementptr inbounds float, ptr %v4011, i64 %v4012
  %v4014 = load float, ptr %v4013, align 4
  %v4015 = mul i64 %v3993, 16
  %v4016 = getelementptr inbounds float, ptr %v120, i64 %v4015
  %v4017 = mul i64 %v3993, 2
  %v4018 = getelementptr inbounds float, ptr %v86, i64 %v4017
  %v4019 = add i64 0, %v3985
  %v4020 = getelementptr inbounds float, ptr %v4018, i64 %v4019
  %v4021 = load float, ptr %v4020, align 4
  %v4022 = mul i64 %v3993, 2
  %v4023 = getelementptr inbounds float, ptr %v106, i64 %v4022
  %v4024 = add i64 0, %v3985
  %v4025 = getelementptr inbounds float, ptr %v4023, i64 %v4024
  %v4026 = load float, ptr %v4025, align 4
  %v4027 = mul i64 %v3985, 8
  %v4028 = add i64 0, %v4027
  %v4029 = add i64 %v4028, 0
  %v4030 = getelementptr inbounds float, ptr %v4002, i64 %v4029
  %v4031 = load <8 x float>, ptr %v4030, align 4
  %v4032 = insertelement <8 x float> poison, float %v4007, i64 0
  %v4033 = shufflevector <8 x float> %v4032, <8 x float> poison, <8 x i32> zeroinitializer
  %v4034 = fmul <8 x float> %v4031, %v4033
  %v4035 = insertelement <8 x float> poison, float %v4000, i64 0
  %v4036 = shufflevector <8 x float> %v4035, <8 x float> poison, <8 x i32> zeroinitializer
  %v4037 = fmul <8 x float> %v4036, %v4034
  %v4038 = mul i64 %v3985, 8
  %v4039 = add i64 0, %v4038
  %v4040 = add i64 %v4039, 0
  %v4041 = getelementptr inbounds float, ptr %v4009, i64 %v4040
  %v4042 = load <8 x float>, ptr %v4041, align 4
  %v4043 = fneg <8 x float> %v4042
  %v4044 = insertelement <8 x float> poison, float %v4014, i64 0
  %v4045 = shufflevector <8 x float> %v4044, <8 x float> poison, <8 x i32> zeroinitializer
  %v4046 = fmul <8 x float> %v4043, %v4045
  %v4047 = mul i64 %v3985, 8
  %v4048 = add i64 0, %v4047
  %v4049 = add i64 %v4048, 0
  %v4050 = getelementptr inbounds float, ptr %v4016, i64 %v4049
  %v4051 = load <8 x float>, ptr %v4050, align 4
  %v4052 = fadd <8 x float> %v4046, %v4051
  %v4053 = insertelement <8 x float> poison, float %v4021, i64 0
  %v4054 = shufflevector <8 x float> %v4053, <8 x float> poison, <8 x i32> zeroinitializer
  %v4055 = fdiv <8 x float> %v4052, %v4054
  %v4056 = fadd <8 x float> %v4037, %v4055
  %v4057 = insertelement <8 x float> poison, float %v4026, i64 0
  %v4058 = shufflevector <8 x float> %v4057, <8 x float> poison, <8 x i32> zeroinitializer
  %v4059 = fadd <8 x float> %v4056, %v4058
  %v4060 = mul i64 %v3985, 8
  %v4061 = add i64 0, %v4060
  %v4062 = add i64 %v4061, 0
  %v4063 = getelementptr inbounds float, ptr %v26, i64 %v4062
  %v4064 = load <8 x float>, ptr %v4063, align 4
  %v4065 = fmul <8 x float> %v4059, %v4064
  %v4066 = fadd <8 x float> %v3994, %v4065
  %v4067 = add nsw i64 %v3993, 1
  br label %b561
b563:
  %v4068 = fadd <8 x float> %v3988, %v3994
  %v4069 = add nsw i64 %v3987, 128
  br label %b558
b560:
  %v4070 = mul i64 %v3985, 8
  %v4071 = add i64 0, %v4070
  %v4072 = add i64 %v4071, 0
  %v4073 = getelementptr inbounds float, ptr %v148, i64 %v4072
  store <8 x float> %v3988, ptr %v4073, align 4
  %v4074 = add nsw i64 %v3985, 1
  br label %b555
b557:
  br label %b554
b554:
  %v4075 = icmp sgt i64 %v3, 1
  br i1 %v4075, label %b564, label %b565
b564:
  %v4076 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4077 = atomicrmw add ptr %v4076, i64 1 acq_rel
  %v4078 = load i64, ptr %v221, align 8
  %v4079 = add i64 %v4078, 1
  store i64 %v4079, ptr %v221, align 8
  %v4080 = mul i64 %v3, %v4079
  br label %b566
b566:
  %v4081 = load atomic i64, ptr %v4076 acquire, align 8
  %v4082 = icmp slt i64 %v4081, %v4080
  br i1 %v4082, label %b567, label %b568
b567:
  %v4083 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v4084 = icmp eq i64 %v2, 0
  br i1 %v4084, label %b569, label %b570
b569:
  br label %b571
b571:
  %v4085 = phi i64 [ 0, %b569 ], [ %v4118, %b576 ]
  %v4086 = icmp slt i64 %v4085, 2
  br i1 %v4086, label %b572, label %b573
b572:
  br label %b574
b574:
  %v4087 = phi i64 [ 0, %b572 ], [ %v4117, %b579 ]
  %v4088 = icmp slt i64 %v4087, 8
  br i1 %v4088, label %b575, label %b576
b575:
  br label %b577
b577:
  %v4089 = phi i64 [ 0, %b575 ], [ %v4110, %b582 ]
  %v4090 = phi <8 x float> [ splat (float 0x0000000000000000), %b575 ], [ %v4109, %b582 ]
  %v4091 = icmp slt i64 %v4089, %v7
  br i1 %v4091, label %b578, label %b579
b578:
  %v4092 = add i64 %v4089, 128
  %v4093 = icmp slt i64 %v4092, %v7
  %v4094 = select i1 %v4093, i64 %v4092, i64 %v7
  br label %b580
b580:
  %v4095 = phi i64 [ %v4089, %b578 ], [ %v4108, %b581 ]
  %v4096 = phi <8 x float> [ splat (float 0x0000000000000000), %b578 ], [ %v4107, %b581 ]
  %v4097 = icmp slt i64 %v4095, %v4094
  br i1 %v4097, label %b581, label %b582
b581:
  %v4098 = mul i64 %v4095, 128
  %v4099 = getelementptr inbounds float, ptr %v32, i64 %v4098
  %v4100 = mul i64 %v4085, 64
  %v4101 = add i64 0, %v4100
  %v4102 = mul i64 %v4087, 8
  %v4103 = add i64 %v4101, %v4102
  %v4104 = add i64 %v4103, 0
  %v4105 = getelementptr inbounds float, ptr %v4099, i64 %v4104
  %v4106 = load <8 x float>, ptr %v4105, align 4
  %v4107 = fadd <8 x float> %v4096, %v4106
  %v4108 = add nsw i64 %v4095, 1
  br label %b580
b582:
  %v4109 = fadd <8 x float> %v4090, %v4096
  %v4110 = add nsw i64 %v4089, 128
  br label %b577
b579:
  %v4111 = mul i64 %v4085, 64
  %v4112 = add i64 0, %v4111
  %v4113 = mul i64 %v4087, 8
  %v4114 = add i64 %v4112, %v4113
  %v4115 = add i64 %v4114, 0
  %v4116 = getelementptr inbounds float, ptr %v62, i64 %v4115
  store <8 x float> %v4090, ptr %v4116, align 4
  %v4117 = add nsw i64 %v4087, 1
  br label %b574
b576:
  %v4118 = add nsw i64 %v4085, 1
  br label %b571
b573:
  br label %b570
b570:
  %v4119 = icmp sgt i64 %v3, 1
  br i1 %v4119, label %b583, label %b584
b583:
  %v4120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4121 = atomicrmw add ptr %v4120, i64 1 acq_rel
  %v4122 = load i64, ptr %v221, align 8
  %v4123 = add i64 %v4122, 1
  store i64 %v4123, ptr %v221, align 8
  %v4124 = mul i64 %v3, %v4123
  br label %b585
b585:
  %v4125 = load atomic i64, ptr %v4120 acquire, align 8
  %v4126 = icmp slt i64 %v4125, %v4124
  br i1 %v4126, label %b586, label %b587
b586:
  %v4127 = call i32 @sched_yield()
  br label %b585
b587:
  br label %b584
b584:
  %v4128 = icmp eq i64 %v2, 0
  br i1 %v4128, label %b588, label %b589
b588:
  br label %b590
b590:
  %v4129 = phi i64 [ 0, %b588 ], [ %v4155, %b595 ]
  %v4130 = icmp slt i64 %v4129, 2
  br i1 %v4130, label %b591, label %b592
b591:
  br label %b593
b593:
  %v4131 = phi i64 [ 0, %b591 ], [ %v4150, %b598 ]
  %v4132 = phi <8 x float> [ splat (float 0x0000000000000000), %b591 ], [ %v4149, %b598 ]
  %v4133 = icmp slt i64 %v4131, %v7
  br i1 %v4133, label %b594, label %b595
b594:
  %v4134 = add i64 %v4131, 128
  %v4135 = icmp slt i64 %v4134, %v7
  %v4136 = select i1 %v4135, i64 %v4134, i64 %v7
  br label %b596
b596:
  %v4137 = phi i64 [ %v4131, %b594 ], [ %v4148, %b597 ]
  %v4138 = phi <8 x float> [ splat (float 0x0000000000000000), %b594 ], [ %v4147, %b597 ]
  %v4139 = icmp slt i64 %v4137, %v4136
  br i1 %v4139, label %b597, label %b598
b597:
  %v4140 = mul i64 %v4137, 16
  %v4141 = getelementptr inbounds float, ptr %v34, i64 %v4140
  %v4142 = mul i64 %v4129, 8
  %v4143 = add i64 0, %v4142
  %v4144 = add i64 %v4143, 0
  %v4145 = getelementptr inbounds float, ptr %v4141, i64 %v4144
  %v4146 = load <8 x float>, ptr %v4145, align 4
  %v4147 = fadd <8 x float> %v4138, %v4146
  %v4148 = add nsw i64 %v4137, 1
  br label %b596
b598:
  %v4149 = fadd <8 x float> %v4132, %v4138
  %v4150 = add nsw i64 %v4131, 128
  br label %b593
b595:
  %v4151 = mul i64 %v4129, 8
  %v4152 = add i64 0, %v4151
  %v4153 = add i64 %v4152, 0
  %v4154 = getelementptr inbounds float, ptr %v64, i64 %v4153
  store <8 x float> %v4132, ptr %v4154, align 4
  %v4155 = add nsw i64 %v4129, 1
  br label %b590
b592:
  br label %b589
b589:
  %v4156 = icmp sgt i64 %v3, 1
  br i1 %v4156, label %b599, label %b600
b599:
  %v4157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4158 = atomicrmw add ptr %v4157, i64 1 acq_rel
  %v4159 = load i64, ptr %v221, align 8
  %v4160 = add i64 %v4159, 1
  store i64 %v4160, ptr %v221, align 8
  %v4161 = mul i64 %v3, %v4160
  br label %b601
b601:
  %v4162 = load atomic i64, ptr %v4157 acquire, align 8
  %v4163 = icmp slt i64 %v4162, %v4161
  br i1 %v4163, label %b602, label %b603
b602:
  %v4164 = call i32 @sched_yield()
  br label %b601
b603:
  br label %b600
b600:
  %v4165 = icmp eq i64 %v2, 0
  br i1 %v4165, label %b604, label %b605
b604:
  br label %b606
b606:
  %v4166 = phi i64 [ 0, %b604 ], [ %v4190, %b607 ]
  %v4167 = icmp slt i64 %v4166, 16
  br i1 %v4167, label %b607, label %b608
b607:
  %v4168 = add i64 0, %v4166
  %v4169 = getelementptr inbounds float, ptr %v140, i64 %v4168
  %v4170 = load <8 x float>, ptr %v4169, align 4
  %v4171 = add i64 0, %v4166
  %v4172 = getelementptr inbounds float, ptr %v142, i64 %v4171
  %v4173 = load <8 x float>, ptr %v4172, align 4
  %v4174 = fadd <8 x float> %v4170, %v4173
  %v4175 = add i64 0, %v4166
  %v4176 = getelementptr inbounds float, ptr %v144, i64 %v4175
  %v4177 = load <8 x float>, ptr %v4176, align 4
  %v4178 = fadd <8 x float> %v4174, %v4177
  %v4179 = add i64 0, %v4166
  %v4180 = getelementptr inbounds float, ptr %v146, i64 %v4179
  %v4181 = load <8 x float>, ptr %v4180, align 4
  %v4182 = add i64 0, %v4166
  %v4183 = getelementptr inbounds float, ptr %v148, i64 %v4182
  %v4184 = load <8 x float>, ptr %v4183, align 4
  %v4185 = fadd <8 x float> %v4181, %v4184
  %v4186 = add i64 0, %v4166
  %v4187 = getelementptr inbounds float, ptr %v58, i64 %v4186
  store <8 x float> %v4178, ptr %v4187, align 4
  %v4188 = add i64 0, %v4166
  %v4189 = getelementptr inbounds float, ptr %v60, i64 %v4188
  store <8 x float> %v4185, ptr %v4189, align 4
  %v4190 = add nsw i64 %v4166, 8
  br label %b606
b608:
  br label %b605
b605:
  %v4191 = icmp sgt i64 %v3, 1
  br i1 %v4191, label %b609, label %b610
b609:
  %v4192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4193 = atomicrmw add ptr %v4192, i64 1 acq_rel
  %v4194 = load i64, ptr %v221, align 8
  %v4195 = add i64 %v4194, 1
  store i64 %v4195, ptr %v221, align 8
  %v4196 = mul i64 %v3, %v4195
  br label %b611
b611:
  %v4197 = load atomic i64, ptr %v4192 acquire, align 8
  %v4198 = icmp slt i64 %v4197, %v4196
  br i1 %v4198, label %b612, label %b613
b612:
  %v4199 = call i32 @sched_yield()
  br label %b611
b613:
  br label %b610
b610:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

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
