; generated from specs/titans.yaml by `make generated`: do not edit
; titans I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v460 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 12
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 13
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 14
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 18
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 25
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 27
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 28
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 29
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 30
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 34
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 35
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 37
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 38
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 39
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 40
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 41
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 0
  %v167 = add i64 %v166, 448
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b0, label %b1
b0:
  %v172 = icmp eq i64 %v2, 0
  br i1 %v172, label %b2, label %b3
b2:
  br label %b4
b4:
  %v173 = phi i64 [ 0, %b2 ], [ %v179, %b5 ]
  %v174 = icmp slt i64 %v173, 128
  br i1 %v174, label %b5, label %b6
b5:
  %v175 = add i64 0, %v173
  %v176 = getelementptr inbounds float, ptr %v50, i64 %v175
  %v177 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = add nsw i64 %v173, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b7, label %b8
b7:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = load i64, ptr %v163, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v163, align 8
  %v185 = mul i64 %v3, %v184
  br label %b9
b9:
  %v186 = load atomic i64, ptr %v181 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b10, label %b11
b10:
  %v188 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 4
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b12, label %b13
b12:
  %v192 = icmp eq i64 %v2, 0
  br i1 %v192, label %b14, label %b15
b14:
  br label %b16
b16:
  %v193 = phi i64 [ 0, %b14 ], [ %v200, %b17 ]
  %v194 = icmp slt i64 %v193, 128
  br i1 %v194, label %b17, label %b18
b17:
  %v195 = add i64 0, %v193
  %v196 = getelementptr inbounds float, ptr %v12, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 0, %v193
  %v199 = getelementptr inbounds float, ptr %v46, i64 %v198
  store <8 x float> %v197, ptr %v199, align 4
  %v200 = add nsw i64 %v193, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v201 = icmp sgt i64 %v3, 1
  br i1 %v201, label %b19, label %b20
b19:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v203 = atomicrmw add ptr %v202, i64 1 acq_rel
  %v204 = load i64, ptr %v163, align 8
  %v205 = add i64 %v204, 1
  store i64 %v205, ptr %v163, align 8
  %v206 = mul i64 %v3, %v205
  br label %b21
b21:
  %v207 = load atomic i64, ptr %v202 acquire, align 8
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b22, label %b23
b22:
  %v209 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 4
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b24, label %b25
b24:
  %v213 = icmp eq i64 %v2, 0
  br i1 %v213, label %b26, label %b27
b26:
  br label %b28
b28:
  %v214 = phi i64 [ 0, %b26 ], [ %v221, %b29 ]
  %v215 = icmp slt i64 %v214, 128
  br i1 %v215, label %b29, label %b30
b29:
  %v216 = add i64 0, %v214
  %v217 = getelementptr inbounds float, ptr %v14, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 128, %v214
  %v220 = getelementptr inbounds float, ptr %v46, i64 %v219
  store <8 x float> %v218, ptr %v220, align 4
  %v221 = add nsw i64 %v214, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b31, label %b32
b31:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = load i64, ptr %v163, align 8
  %v226 = add i64 %v225, 1
  store i64 %v226, ptr %v163, align 8
  %v227 = mul i64 %v3, %v226
  br label %b33
b33:
  %v228 = load atomic i64, ptr %v223 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b34, label %b35
b34:
  %v230 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 4
  %v232 = load i64, ptr %v231, align 8
  %v233 = icmp eq i64 %v232, 0
  br i1 %v233, label %b36, label %b37
b36:
  %v234 = icmp eq i64 %v2, 0
  br i1 %v234, label %b38, label %b39
b38:
  br label %b40
b40:
  %v235 = phi i64 [ 0, %b38 ], [ %v242, %b41 ]
  %v236 = icmp slt i64 %v235, 128
  br i1 %v236, label %b41, label %b42
b41:
  %v237 = add i64 0, %v235
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 256, %v235
  %v241 = getelementptr inbounds float, ptr %v46, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  %v242 = add nsw i64 %v235, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v243 = icmp sgt i64 %v3, 1
  br i1 %v243, label %b43, label %b44
b43:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 3
  %v245 = atomicrmw add ptr %v244, i64 1 acq_rel
  %v246 = load i64, ptr %v163, align 8
  %v247 = add i64 %v246, 1
  store i64 %v247, ptr %v163, align 8
  %v248 = mul i64 %v3, %v247
  br label %b45
b45:
  %v249 = load atomic i64, ptr %v244 acquire, align 8
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b46, label %b47
b46:
  %v251 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 4
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b48, label %b49
b48:
  %v255 = icmp eq i64 %v2, 0
  br i1 %v255, label %b50, label %b51
b50:
  br label %b52
b52:
  %v256 = phi i64 [ 0, %b50 ], [ %v263, %b53 ]
  %v257 = icmp slt i64 %v256, 48
  br i1 %v257, label %b53, label %b54
b53:
  %v258 = add i64 0, %v256
  %v259 = getelementptr inbounds float, ptr %v18, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 384, %v256
  %v262 = getelementptr inbounds float, ptr %v46, i64 %v261
  store <8 x float> %v260, ptr %v262, align 4
  %v263 = add nsw i64 %v256, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v264 = icmp sgt i64 %v3, 1
  br i1 %v264, label %b55, label %b56
b55:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v266 = atomicrmw add ptr %v265, i64 1 acq_rel
  %v267 = load i64, ptr %v163, align 8
  %v268 = add i64 %v267, 1
  store i64 %v268, ptr %v163, align 8
  %v269 = mul i64 %v3, %v268
  br label %b57
b57:
  %v270 = load atomic i64, ptr %v265 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b58, label %b59
b58:
  %v272 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v273 = getelementptr inbounds i64, ptr %v1, i64 4
  %v274 = load i64, ptr %v273, align 8
  %v275 = icmp eq i64 %v274, 0
  br i1 %v275, label %b60, label %b61
b60:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 52
  %v277 = load i64, ptr %v276, align 8
  %v278 = icmp eq i64 %v277, 0
  br i1 %v278, label %b62, label %b63
b62:
  %v279 = add i64 %v7, 0
  %v280 = sdiv i64 %v279, 1
  %v281 = add i64 %v2, 1
  %v282 = mul i64 %v280, %v2
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v7
  %v286 = select i1 %v285, i64 %v284, i64 %v7
  %v287 = mul i64 %v280, %v281
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v7
  %v291 = select i1 %v290, i64 %v289, i64 %v7
  br label %b64
b64:
  %v292 = phi i64 [ %v286, %b62 ], [ %v306, %b69 ]
  %v293 = icmp slt i64 %v292, %v291
  br i1 %v293, label %b65, label %b66
b65:
  %v294 = and i64 0, %v106
  %v295 = mul i64 %v294, %v7
  %v296 = add i64 %v295, %v292
  %v297 = mul i64 %v296, 128
  %v298 = getelementptr inbounds float, ptr %v24, i64 %v297
  br label %b67
b67:
  %v299 = phi i64 [ 0, %b65 ], [ %v305, %b68 ]
  %v300 = icmp slt i64 %v299, 128
  br i1 %v300, label %b68, label %b69
b68:
  %v301 = add i64 0, %v299
  %v302 = getelementptr inbounds float, ptr %v298, i64 %v301
  %v303 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v304, ptr %v302, align 4
  %v305 = add nsw i64 %v299, 8
  br label %b67
b69:
  %v306 = add nsw i64 %v292, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b70, label %b71
b70:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v163, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v163, align 8
  %v312 = mul i64 %v3, %v311
  br label %b72
b72:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b73, label %b74
b73:
  %v315 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 4
  %v317 = load i64, ptr %v316, align 8
  %v318 = icmp eq i64 %v317, 0
  br i1 %v318, label %b75, label %b76
b75:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 53
  %v320 = load i64, ptr %v319, align 8
  %v321 = icmp eq i64 %v320, 0
  br i1 %v321, label %b77, label %b78
b77:
  %v322 = add i64 %v7, 0
  %v323 = sdiv i64 %v322, 1
  %v324 = add i64 %v2, 1
  %v325 = mul i64 %v323, %v2
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v323, %v324
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v7
  %v334 = select i1 %v333, i64 %v332, i64 %v7
  br label %b79
b79:
  %v335 = phi i64 [ %v329, %b77 ], [ %v349, %b84 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b80, label %b81
b80:
  %v337 = and i64 0, %v108
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v335
  %v340 = mul i64 %v339, 128
  %v341 = getelementptr inbounds float, ptr %v26, i64 %v340
  br label %b82
b82:
  %v342 = phi i64 [ 0, %b80 ], [ %v348, %b83 ]
  %v343 = icmp slt i64 %v342, 128
  br i1 %v343, label %b83, label %b84
b83:
  %v344 = add i64 0, %v342
  %v345 = getelementptr inbounds float, ptr %v341, i64 %v344
  %v346 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v347 = shufflevector <8 x float> %v346, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v347, ptr %v345, align 4
  %v348 = add nsw i64 %v342, 8
  br label %b82
b84:
  %v349 = add nsw i64 %v335, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b85, label %b86
b85:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v163, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v163, align 8
  %v355 = mul i64 %v3, %v354
  br label %b87
b87:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b88, label %b89
b88:
  %v358 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v359 = getelementptr inbounds float, ptr %v165, i64 0
  %v360 = getelementptr inbounds i64, ptr %v1, i64 4
  %v361 = load i64, ptr %v360, align 8
  %v362 = icmp eq i64 %v361, 0
  br i1 %v362, label %b90, label %b91
b90:
  %v363 = add i64 2, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, 2
  %v370 = select i1 %v369, i64 %v368, i64 2
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, 2
  %v375 = select i1 %v374, i64 %v373, i64 2
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  br label %b92
b92:
  %v378 = phi i64 [ %v370, %b90 ], [ %v419, %b93 ]
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b93, label %b94
b93:
  %v380 = mul i64 %v378, 256
  %v381 = mul i64 %v378, 32
  %v382 = add i64 %v380, 0
  %v383 = add i64 %v381, 0
  %v384 = getelementptr inbounds float, ptr %v359, i64 %v382
  %v385 = sub i64 54, %v383
  %v386 = icmp slt i64 %v385, 0
  %v387 = select i1 %v386, i64 0, i64 %v385
  %v388 = mul i64 %v383, 8
  %v389 = add i64 0, %v388
  %v390 = getelementptr inbounds float, ptr %v46, i64 %v389
  call void @pack_turned(ptr %v390, i64 8, i64 1, i64 8, i64 %v387, ptr %v384, i64 32)
  %v391 = add i64 %v380, 8
  %v392 = add i64 %v381, 8
  %v393 = getelementptr inbounds float, ptr %v359, i64 %v391
  %v394 = sub i64 54, %v392
  %v395 = icmp slt i64 %v394, 0
  %v396 = select i1 %v395, i64 0, i64 %v394
  %v397 = mul i64 %v392, 8
  %v398 = add i64 0, %v397
  %v399 = getelementptr inbounds float, ptr %v46, i64 %v398
  call void @pack_turned(ptr %v399, i64 8, i64 1, i64 8, i64 %v396, ptr %v393, i64 32)
  %v400 = add i64 %v380, 16
  %v401 = add i64 %v381, 16
  %v402 = getelementptr inbounds float, ptr %v359, i64 %v400
  %v403 = sub i64 54, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = mul i64 %v401, 8
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v46, i64 %v407
  call void @pack_turned(ptr %v408, i64 8, i64 1, i64 8, i64 %v405, ptr %v402, i64 32)
  %v409 = add i64 %v380, 24
  %v410 = add i64 %v381, 24
  %v411 = getelementptr inbounds float, ptr %v359, i64 %v409
  %v412 = sub i64 54, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 8
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v46, i64 %v416
  call void @pack_turned(ptr %v417, i64 8, i64 1, i64 8, i64 %v414, ptr %v411, i64 32)
  %v418 = add i64 %v380, 256
  %v419 = add nsw i64 %v378, 1
  br label %b92
b94:
  %v420 = icmp eq i64 %v375, 2
  br i1 %v420, label %b95, label %b96
b95:
  %v421 = mul i64 1, 256
  %v422 = mul i64 1, 32
  %v423 = add i64 %v421, 0
  %v424 = add i64 %v422, 0
  %v425 = getelementptr inbounds float, ptr %v359, i64 %v423
  %v426 = sub i64 54, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = mul i64 %v424, 8
  %v430 = add i64 0, %v429
  %v431 = getelementptr inbounds float, ptr %v46, i64 %v430
  call void @pack_turned(ptr %v431, i64 8, i64 1, i64 8, i64 %v428, ptr %v425, i64 24)
  %v432 = add i64 %v421, 8
  %v433 = add i64 %v422, 8
  %v434 = getelementptr inbounds float, ptr %v359, i64 %v432
  %v435 = sub i64 54, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = mul i64 %v433, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v46, i64 %v439
  call void @pack_turned(ptr %v440, i64 8, i64 1, i64 8, i64 %v437, ptr %v434, i64 24)
  %v441 = add i64 %v421, 16
  %v442 = add i64 %v422, 16
  %v443 = getelementptr inbounds float, ptr %v359, i64 %v441
  %v444 = sub i64 54, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = mul i64 %v442, 8
  %v448 = add i64 0, %v447
  %v449 = getelementptr inbounds float, ptr %v46, i64 %v448
  call void @pack_turned(ptr %v449, i64 8, i64 1, i64 8, i64 %v446, ptr %v443, i64 24)
  %v450 = add i64 %v421, 192
  br label %b96
b96:
  br label %b91
b91:
  %v451 = icmp sgt i64 %v3, 1
  br i1 %v451, label %b97, label %b98
b97:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v453 = atomicrmw add ptr %v452, i64 1 acq_rel
  %v454 = load i64, ptr %v163, align 8
  %v455 = add i64 %v454, 1
  store i64 %v455, ptr %v163, align 8
  %v456 = mul i64 %v3, %v455
  br label %b99
b99:
  %v457 = load atomic i64, ptr %v452 acquire, align 8
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b100, label %b101
b100:
  %v459 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v461 = add i64 %v8, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  br label %b102
b102:
  %v474 = phi i64 [ %v468, %b98 ], [ %v550, %b107 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b103, label %b104
b103:
  %v476 = add i64 %v474, 96
  %v477 = icmp slt i64 %v476, %v473
  %v478 = select i1 %v477, i64 %v476, i64 %v473
  br label %b105
b105:
  %v479 = phi i64 [ 0, %b103 ], [ %v549, %b110 ]
  %v480 = icmp slt i64 %v479, 2
  br i1 %v480, label %b106, label %b107
b106:
  %v481 = sub i64 %v478, %v474
  %v482 = sub i64 2, 1
  %v483 = add i64 %v481, %v482
  %v484 = sdiv i64 %v483, 2
  br label %b108
b108:
  %v485 = phi i64 [ 0, %b106 ], [ %v548, %b115 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b109, label %b110
b109:
  %v487 = mul i64 %v481, %v485
  %v488 = sdiv i64 %v487, %v484
  %v489 = add i64 %v474, %v488
  %v490 = add i64 %v485, 1
  %v491 = mul i64 %v481, %v490
  %v492 = sdiv i64 %v491, %v484
  %v493 = add i64 %v474, %v492
  %v494 = mul i64 %v479, 256
  %v495 = getelementptr inbounds float, ptr %v359, i64 %v494
  %v496 = sub i64 %v493, %v489
  %v497 = mul i64 %v489, 8
  %v498 = getelementptr inbounds float, ptr %v10, i64 %v497
  %v499 = getelementptr inbounds float, ptr %v498, i64 0
  %v500 = icmp eq i64 %v479, 1
  %v501 = select i1 %v500, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v502 = icmp eq i64 %v479, 1
  %v503 = select i1 %v502, i64 8, i64 8
  %v504 = sub i64 %v496, 1
  %v505 = getelementptr inbounds ptr, ptr %v501, i64 %v504
  %v506 = load ptr, ptr %v505, align 4
  %v507 = getelementptr inbounds float, ptr %v460, i64 0
  %v508 = icmp sgt i64 %v496, 0
  br i1 %v508, label %b111, label %b112
b111:
  call void %v506(ptr %v499, i64 8, ptr %v495, i64 8, ptr %v507, i64 32, i64 %v503)
  br label %b112
b112:
  %v509 = icmp eq i64 %v479, 1
  %v510 = select i1 %v509, i64 192, i64 256
  %v511 = add i64 %v494, %v510
  br label %b113
b113:
  %v512 = phi i64 [ %v489, %b112 ], [ %v547, %b118 ]
  %v513 = icmp slt i64 %v512, %v493
  br i1 %v513, label %b114, label %b115
b114:
  %v514 = sub i64 %v512, %v489
  %v515 = mul i64 %v514, 32
  %v516 = getelementptr inbounds float, ptr %v460, i64 %v515
  %v517 = mul i64 %v512, 54
  %v518 = getelementptr inbounds float, ptr %v52, i64 %v517
  %v519 = icmp eq i64 %v479, 1
  %v520 = select i1 %v519, i64 3, i64 4
  br label %b116
b116:
  %v521 = phi i64 [ 0, %b114 ], [ %v546, %b122 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b117, label %b118
b117:
  %v523 = mul i64 %v479, 4
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = icmp slt i64 %v525, 48
  br i1 %v526, label %b119, label %b120
b119:
  %v527 = add i64 0, %v521
  %v528 = mul i64 %v527, 8
  %v529 = getelementptr inbounds float, ptr %v516, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v525
  %v532 = getelementptr inbounds float, ptr %v518, i64 %v531
  store <8 x float> %v530, ptr %v532, align 4
  br label %b120
b120:
  %v533 = icmp eq i64 %v525, 48
  br i1 %v533, label %b121, label %b122
b121:
  %v534 = icmp ult i64 6, 8
  %v535 = select i1 %v534, i64 6, i64 8
  %v536 = trunc i64 %v535 to i32
  %v537 = insertelement <8 x i32> poison, i32 %v536, i64 0
  %v538 = shufflevector <8 x i32> %v537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v539 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v538
  %v540 = add i64 0, %v521
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v516, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v525
  %v545 = getelementptr inbounds float, ptr %v518, i64 %v544
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v543, ptr align 4 %v545, <8 x i1> %v539)
  br label %b122
b122:
  %v546 = add nsw i64 %v521, 1
  br label %b116
b118:
  %v547 = add nsw i64 %v512, 1
  br label %b113
b115:
  %v548 = add nsw i64 %v485, 1
  br label %b108
b110:
  %v549 = add nsw i64 %v479, 1
  br label %b105
b107:
  %v550 = add nsw i64 %v474, 96
  br label %b102
b104:
  %v551 = add i64 %v8, 0
  %v552 = sdiv i64 %v551, 1
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, %v8
  %v563 = select i1 %v562, i64 %v561, i64 %v8
  br label %b123
b123:
  %v564 = phi i64 [ %v558, %b104 ], [ %v592, %b128 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b124, label %b125
b124:
  %v566 = mul i64 %v564, 54
  %v567 = getelementptr inbounds float, ptr %v52, i64 %v566
  %v568 = mul i64 %v564, 16
  %v569 = getelementptr inbounds float, ptr %v54, i64 %v568
  %v570 = mul i64 %v564, 16
  %v571 = getelementptr inbounds float, ptr %v56, i64 %v570
  %v572 = mul i64 %v564, 16
  %v573 = getelementptr inbounds float, ptr %v58, i64 %v572
  br label %b126
b126:
  %v574 = phi i64 [ 0, %b124 ], [ %v591, %b127 ]
  %v575 = icmp slt i64 %v574, 16
  br i1 %v575, label %b127, label %b128
b127:
  %v576 = add i64 0, %v574
  %v577 = getelementptr inbounds float, ptr %v567, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 16, %v574
  %v580 = getelementptr inbounds float, ptr %v567, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 32, %v574
  %v583 = getelementptr inbounds float, ptr %v567, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 0, %v574
  %v586 = getelementptr inbounds float, ptr %v569, i64 %v585
  store <8 x float> %v578, ptr %v586, align 4
  %v587 = add i64 0, %v574
  %v588 = getelementptr inbounds float, ptr %v571, i64 %v587
  store <8 x float> %v581, ptr %v588, align 4
  %v589 = add i64 0, %v574
  %v590 = getelementptr inbounds float, ptr %v573, i64 %v589
  store <8 x float> %v584, ptr %v590, align 4
  %v591 = add nsw i64 %v574, 8
  br label %b126
b128:
  %v592 = add nsw i64 %v564, 1
  br label %b123
b125:
  %v593 = add i64 %v8, 0
  %v594 = sdiv i64 %v593, 1
  %v595 = add i64 %v2, 1
  %v596 = mul i64 %v594, %v2
  %v597 = sdiv i64 %v596, %v3
  %v598 = mul i64 %v597, 1
  %v599 = icmp slt i64 %v598, %v8
  %v600 = select i1 %v599, i64 %v598, i64 %v8
  %v601 = mul i64 %v594, %v595
  %v602 = sdiv i64 %v601, %v3
  %v603 = mul i64 %v602, 1
  %v604 = icmp slt i64 %v603, %v8
  %v605 = select i1 %v604, i64 %v603, i64 %v8
  br label %b129
b129:
  %v606 = phi i64 [ %v600, %b125 ], [ %v656, %b130 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b130, label %b131
b130:
  %v608 = mul i64 %v606, 54
  %v609 = getelementptr inbounds float, ptr %v52, i64 %v608
  %v610 = mul i64 %v606, 6
  %v611 = getelementptr inbounds float, ptr %v60, i64 %v610
  %v612 = icmp ult i64 6, 8
  %v613 = select i1 %v612, i64 6, i64 8
  %v614 = trunc i64 %v613 to i32
  %v615 = insertelement <8 x i32> poison, i32 %v614, i64 0
  %v616 = shufflevector <8 x i32> %v615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v617 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v616
  %v618 = add i64 48, 0
  %v619 = getelementptr inbounds float, ptr %v609, i64 %v618
  %v620 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v619, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v621 = add i64 0, 0
  %v622 = getelementptr inbounds float, ptr %v20, i64 %v621
  %v623 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v622, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v624 = fadd <8 x float> %v620, %v623
  %v625 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v624)
  %v626 = fneg <8 x float> %v625
  %v627 = fcmp olt <8 x float> %v626, splat (float 0xC05A400000000000)
  %v628 = select <8 x i1> %v627, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v626
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v630 = fsub <8 x float> %v629, splat (float 0x4168000000000000)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v628)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v631)
  %v633 = bitcast <8 x float> %v629 to <8 x i32>
  %v634 = fmul <8 x float> %v632, %v632
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v632, <8 x float> splat (float 0x3F81227F40000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v632, <8 x float> splat (float 0x3FA5556740000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v632, <8 x float> splat (float 0x3FC5554B00000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v632, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v638, <8 x float> %v632)
  %v640 = sub <8 x i32> %v633, splat (i32 1262485250)
  %v641 = lshr <8 x i32> %v640, splat (i32 1)
  %v642 = sub <8 x i32> %v640, %v641
  %v643 = shl <8 x i32> %v641, splat (i32 23)
  %v644 = bitcast <8 x i32> %v643 to <8 x float>
  %v645 = shl <8 x i32> %v642, splat (i32 23)
  %v646 = bitcast <8 x i32> %v645 to <8 x float>
  %v647 = fadd <8 x float> %v639, splat (float 0x3FF0000000000000)
  %v648 = fmul <8 x float> %v647, %v644
  %v649 = fmul <8 x float> %v648, %v646
  %v650 = fcmp olt <8 x float> %v624, splat (float 0x0000000000000000)
  %v651 = select <8 x i1> %v650, <8 x float> %v649, <8 x float> splat (float 0x3FF0000000000000)
  %v652 = fadd <8 x float> %v649, splat (float 0x3FF0000000000000)
  %v653 = fdiv <8 x float> %v651, %v652
  %v654 = add i64 0, 0
  %v655 = getelementptr inbounds float, ptr %v611, i64 %v654
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v653, ptr align 4 %v655, <8 x i1> %v617)
  %v656 = add nsw i64 %v606, 1
  br label %b129
b131:
  %v657 = add i64 %v8, 0
  %v658 = sdiv i64 %v657, 1
  %v659 = add i64 %v2, 1
  %v660 = mul i64 %v658, %v2
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v8
  %v664 = select i1 %v663, i64 %v662, i64 %v8
  %v665 = mul i64 %v658, %v659
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  br label %b132
b132:
  %v670 = phi i64 [ %v664, %b131 ], [ %v702, %b137 ]
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b133, label %b134
b133:
  br label %b135
b135:
  %v672 = phi i64 [ 0, %b133 ], [ %v701, %b140 ]
  %v673 = icmp slt i64 %v672, 2
  br i1 %v673, label %b136, label %b137
b136:
  br label %b138
b138:
  %v674 = phi i64 [ 0, %b136 ], [ %v686, %b139 ]
  %v675 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v685, %b139 ]
  %v676 = icmp slt i64 %v674, 8
  br i1 %v676, label %b139, label %b140
b139:
  %v677 = mul i64 %v670, 16
  %v678 = getelementptr inbounds float, ptr %v54, i64 %v677
  %v679 = mul i64 %v672, 8
  %v680 = add i64 0, %v679
  %v681 = add i64 %v680, %v674
  %v682 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = fmul <8 x float> %v683, %v683
  %v685 = fadd <8 x float> %v675, %v684
  %v686 = add nsw i64 %v674, 8
  br label %b138
b140:
  %v687 = shufflevector <8 x float> %v675, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v688 = shufflevector <8 x float> %v675, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v689 = fadd <4 x float> %v687, %v688
  %v690 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v691 = shufflevector <4 x float> %v689, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v692 = fadd <2 x float> %v690, %v691
  %v693 = extractelement <2 x float> %v692, i64 0
  %v694 = extractelement <2 x float> %v692, i64 1
  %v695 = fadd float %v693, %v694
  %v696 = fadd float %v695, 0x0000000000000000
  %v697 = mul i64 %v670, 2
  %v698 = getelementptr inbounds float, ptr %v62, i64 %v697
  %v699 = add i64 0, %v672
  %v700 = getelementptr inbounds float, ptr %v698, i64 %v699
  store float %v696, ptr %v700, align 4
  %v701 = add nsw i64 %v672, 1
  br label %b135
b137:
  %v702 = add nsw i64 %v670, 1
  br label %b132
b134:
  %v703 = add i64 %v8, 0
  %v704 = sdiv i64 %v703, 1
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, %v8
  %v710 = select i1 %v709, i64 %v708, i64 %v8
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v8
  %v715 = select i1 %v714, i64 %v713, i64 %v8
  br label %b141
b141:
  %v716 = phi i64 [ %v710, %b134 ], [ %v748, %b146 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b142, label %b143
b142:
  br label %b144
b144:
  %v718 = phi i64 [ 0, %b142 ], [ %v747, %b149 ]
  %v719 = icmp slt i64 %v718, 2
  br i1 %v719, label %b145, label %b146
b145:
  br label %b147
b147:
  %v720 = phi i64 [ 0, %b145 ], [ %v732, %b148 ]
  %v721 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v731, %b148 ]
  %v722 = icmp slt i64 %v720, 8
  br i1 %v722, label %b148, label %b149
b148:
  %v723 = mul i64 %v716, 16
  %v724 = getelementptr inbounds float, ptr %v56, i64 %v723
  %v725 = mul i64 %v718, 8
  %v726 = add i64 0, %v725
  %v727 = add i64 %v726, %v720
  %v728 = getelementptr inbounds float, ptr %v724, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = fmul <8 x float> %v729, %v729
  %v731 = fadd <8 x float> %v721, %v730
  %v732 = add nsw i64 %v720, 8
  br label %b147
b149:
  %v733 = shufflevector <8 x float> %v721, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v734 = shufflevector <8 x float> %v721, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v735 = fadd <4 x float> %v733, %v734
  %v736 = shufflevector <4 x float> %v735, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v737 = shufflevector <4 x float> %v735, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v738 = fadd <2 x float> %v736, %v737
  %v739 = extractelement <2 x float> %v738, i64 0
  %v740 = extractelement <2 x float> %v738, i64 1
  %v741 = fadd float %v739, %v740
  %v742 = fadd float %v741, 0x0000000000000000
  %v743 = mul i64 %v716, 2
  %v744 = getelementptr inbounds float, ptr %v64, i64 %v743
  %v745 = add i64 0, %v718
  %v746 = getelementptr inbounds float, ptr %v744, i64 %v745
  store float %v742, ptr %v746, align 4
  %v747 = add nsw i64 %v718, 1
  br label %b144
b146:
  %v748 = add nsw i64 %v716, 1
  br label %b141
b143:
  %v749 = add i64 %v8, 0
  %v750 = sdiv i64 %v749, 1
  %v751 = add i64 %v2, 1
  %v752 = mul i64 %v750, %v2
  %v753 = sdiv i64 %v752, %v3
  %v754 = mul i64 %v753, 1
  %v755 = icmp slt i64 %v754, %v8
  %v756 = select i1 %v755, i64 %v754, i64 %v8
  %v757 = mul i64 %v750, %v751
  %v758 = sdiv i64 %v757, %v3
  %v759 = mul i64 %v758, 1
  %v760 = icmp slt i64 %v759, %v8
  %v761 = select i1 %v760, i64 %v759, i64 %v8
  br label %b150
b150:
  %v762 = phi i64 [ %v756, %b143 ], [ %v798, %b151 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b151, label %b152
b151:
  %v764 = mul i64 %v762, 2
  %v765 = getelementptr inbounds float, ptr %v62, i64 %v764
  %v766 = mul i64 %v762, 2
  %v767 = getelementptr inbounds float, ptr %v64, i64 %v766
  %v768 = mul i64 %v762, 2
  %v769 = getelementptr inbounds float, ptr %v66, i64 %v768
  %v770 = mul i64 %v762, 2
  %v771 = getelementptr inbounds float, ptr %v68, i64 %v770
  %v772 = icmp ult i64 2, 8
  %v773 = select i1 %v772, i64 2, i64 8
  %v774 = trunc i64 %v773 to i32
  %v775 = insertelement <8 x i32> poison, i32 %v774, i64 0
  %v776 = shufflevector <8 x i32> %v775, <8 x i32> poison, <8 x i32> zeroinitializer
  %v777 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v776
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v765, i64 %v778
  %v780 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v779, <8 x i1> %v777, <8 x float> zeroinitializer)
  %v781 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v782 = shufflevector <8 x float> %v781, <8 x float> poison, <8 x i32> zeroinitializer
  %v783 = fadd <8 x float> %v780, %v782
  %v784 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v783)
  %v785 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fdiv <8 x float> %v786, %v784
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v767, i64 %v788
  %v790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v789, <8 x i1> %v777, <8 x float> zeroinitializer)
  %v791 = fadd <8 x float> %v790, %v782
  %v792 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v791)
  %v793 = fdiv <8 x float> %v786, %v792
  %v794 = add i64 0, 0
  %v795 = getelementptr inbounds float, ptr %v769, i64 %v794
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v787, ptr align 4 %v795, <8 x i1> %v777)
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v771, i64 %v796
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v793, ptr align 4 %v797, <8 x i1> %v777)
  %v798 = add nsw i64 %v762, 1
  br label %b150
b152:
  %v799 = icmp sgt i64 %v3, 1
  br i1 %v799, label %b153, label %b154
b153:
  %v800 = getelementptr inbounds i64, ptr %v1, i64 3
  %v801 = atomicrmw add ptr %v800, i64 1 acq_rel
  %v802 = load i64, ptr %v163, align 8
  %v803 = add i64 %v802, 1
  store i64 %v803, ptr %v163, align 8
  %v804 = mul i64 %v3, %v803
  br label %b155
b155:
  %v805 = load atomic i64, ptr %v800 acquire, align 8
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b156, label %b157
b156:
  %v807 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  br label %b158
b158:
  %v808 = phi i64 [ 0, %b154 ], [ %v1052, %b178 ]
  %v809 = icmp slt i64 %v808, %v5
  br i1 %v809, label %b159, label %b160
b159:
  %v810 = add i64 %v7, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  br label %b161
b161:
  %v823 = phi i64 [ %v817, %b159 ], [ %v876, %b166 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b162, label %b163
b162:
  br label %b164
b164:
  %v825 = phi i64 [ 0, %b162 ], [ %v875, %b169 ]
  %v826 = icmp slt i64 %v825, 2
  br i1 %v826, label %b165, label %b166
b165:
  br label %b167
b167:
  %v827 = phi i64 [ 0, %b165 ], [ %v868, %b168 ]
  %v828 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v867, %b168 ]
  %v829 = icmp slt i64 %v827, 8
  br i1 %v829, label %b168, label %b169
b168:
  %v830 = add i64 %v808, 0
  %v831 = and i64 %v830, %v120
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v823
  %v834 = mul i64 %v833, 16
  %v835 = getelementptr inbounds float, ptr %v56, i64 %v834
  %v836 = mul i64 %v825, 8
  %v837 = add i64 0, %v836
  %v838 = add i64 %v837, %v827
  %v839 = getelementptr inbounds float, ptr %v835, i64 %v838
  %v840 = load float, ptr %v839, align 4
  %v841 = add i64 %v808, 0
  %v842 = and i64 %v841, %v132
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v823
  %v845 = mul i64 %v844, 2
  %v846 = getelementptr inbounds float, ptr %v68, i64 %v845
  %v847 = add i64 0, %v825
  %v848 = getelementptr inbounds float, ptr %v846, i64 %v847
  %v849 = load float, ptr %v848, align 4
  %v850 = fmul float %v840, %v849
  %v851 = add i64 %v808, 0
  %v852 = and i64 %v851, %v106
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v823
  %v855 = mul i64 %v854, 128
  %v856 = getelementptr inbounds float, ptr %v24, i64 %v855
  %v857 = mul i64 %v825, 64
  %v858 = add i64 0, %v857
  %v859 = add i64 %v858, 0
  %v860 = mul i64 %v827, 8
  %v861 = add i64 %v859, %v860
  %v862 = getelementptr inbounds float, ptr %v856, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = insertelement <8 x float> poison, float %v850, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = fmul <8 x float> %v865, %v863
  %v867 = fadd <8 x float> %v828, %v866
  %v868 = add nsw i64 %v827, 1
  br label %b167
b169:
  %v869 = mul i64 %v823, 16
  %v870 = getelementptr inbounds float, ptr %v70, i64 %v869
  %v871 = mul i64 %v825, 8
  %v872 = add i64 0, %v871
  %v873 = add i64 %v872, 0
  %v874 = getelementptr inbounds float, ptr %v870, i64 %v873
  store <8 x float> %v828, ptr %v874, align 4
  %v875 = add nsw i64 %v825, 1
  br label %b164
b166:
  %v876 = add nsw i64 %v823, 1
  br label %b161
b163:
  %v877 = add i64 %v7, 0
  %v878 = sdiv i64 %v877, 1
  %v879 = add i64 %v2, 1
  %v880 = mul i64 %v878, %v2
  %v881 = sdiv i64 %v880, %v3
  %v882 = mul i64 %v881, 1
  %v883 = icmp slt i64 %v882, %v7
  %v884 = select i1 %v883, i64 %v882, i64 %v7
  %v885 = mul i64 %v878, %v879
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  br label %b170
b170:
  %v890 = phi i64 [ %v884, %b163 ], [ %v918, %b175 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b171, label %b172
b171:
  %v892 = mul i64 %v890, 16
  %v893 = getelementptr inbounds float, ptr %v70, i64 %v892
  %v894 = add i64 %v808, 0
  %v895 = and i64 %v894, %v122
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v890
  %v898 = mul i64 %v897, 16
  %v899 = getelementptr inbounds float, ptr %v58, i64 %v898
  %v900 = add i64 %v808, 0
  %v901 = and i64 %v900, %v134
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v890
  %v904 = mul i64 %v903, 16
  %v905 = getelementptr inbounds float, ptr %v72, i64 %v904
  br label %b173
b173:
  %v906 = phi i64 [ 0, %b171 ], [ %v917, %b174 ]
  %v907 = icmp slt i64 %v906, 16
  br i1 %v907, label %b174, label %b175
b174:
  %v908 = add i64 0, %v906
  %v909 = getelementptr inbounds float, ptr %v893, i64 %v908
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = add i64 0, %v906
  %v912 = getelementptr inbounds float, ptr %v899, i64 %v911
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = fsub <8 x float> %v910, %v913
  %v915 = add i64 0, %v906
  %v916 = getelementptr inbounds float, ptr %v905, i64 %v915
  store <8 x float> %v914, ptr %v916, align 4
  %v917 = add nsw i64 %v906, 8
  br label %b173
b175:
  %v918 = add nsw i64 %v890, 1
  br label %b170
b172:
  %v919 = add i64 %v7, 0
  %v920 = sdiv i64 %v919, 1
  %v921 = add i64 %v2, 1
  %v922 = mul i64 %v920, %v2
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, %v7
  %v926 = select i1 %v925, i64 %v924, i64 %v7
  %v927 = mul i64 %v920, %v921
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, %v7
  %v931 = select i1 %v930, i64 %v929, i64 %v7
  br label %b176
b176:
  %v932 = phi i64 [ %v926, %b172 ], [ %v1051, %b181 ]
  %v933 = icmp slt i64 %v932, %v931
  br i1 %v933, label %b177, label %b178
b177:
  br label %b179
b179:
  %v934 = phi i64 [ 0, %b177 ], [ %v1050, %b184 ]
  %v935 = icmp slt i64 %v934, 2
  br i1 %v935, label %b180, label %b181
b180:
  br label %b182
b182:
  %v936 = phi i64 [ 0, %b180 ], [ %v1049, %b183 ]
  %v937 = icmp slt i64 %v936, 8
  br i1 %v937, label %b183, label %b184
b183:
  %v938 = add i64 %v808, 0
  %v939 = and i64 %v938, %v124
  %v940 = mul i64 %v939, %v7
  %v941 = add i64 %v940, %v932
  %v942 = mul i64 %v941, 6
  %v943 = getelementptr inbounds float, ptr %v60, i64 %v942
  %v944 = add i64 0, %v934
  %v945 = getelementptr inbounds float, ptr %v943, i64 %v944
  %v946 = load float, ptr %v945, align 4
  %v947 = add i64 %v808, 0
  %v948 = and i64 %v947, %v108
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v932
  %v951 = mul i64 %v950, 128
  %v952 = getelementptr inbounds float, ptr %v26, i64 %v951
  %v953 = add i64 2, %v934
  %v954 = getelementptr inbounds float, ptr %v943, i64 %v953
  %v955 = load float, ptr %v954, align 4
  %v956 = fmul float %v955, 0x4000000000000000
  %v957 = add i64 %v808, 0
  %v958 = and i64 %v957, %v120
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v932
  %v961 = mul i64 %v960, 16
  %v962 = getelementptr inbounds float, ptr %v56, i64 %v961
  %v963 = mul i64 %v934, 8
  %v964 = add i64 0, %v963
  %v965 = add i64 %v964, %v936
  %v966 = getelementptr inbounds float, ptr %v962, i64 %v965
  %v967 = load float, ptr %v966, align 4
  %v968 = add i64 %v808, 0
  %v969 = and i64 %v968, %v132
  %v970 = mul i64 %v969, %v7
  %v971 = add i64 %v970, %v932
  %v972 = mul i64 %v971, 2
  %v973 = getelementptr inbounds float, ptr %v68, i64 %v972
  %v974 = add i64 0, %v934
  %v975 = getelementptr inbounds float, ptr %v973, i64 %v974
  %v976 = load float, ptr %v975, align 4
  %v977 = fmul float %v967, %v976
  %v978 = fmul float %v956, %v977
  %v979 = add i64 %v808, 0
  %v980 = and i64 %v979, %v134
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v932
  %v983 = mul i64 %v982, 16
  %v984 = getelementptr inbounds float, ptr %v72, i64 %v983
  %v985 = add i64 4, %v934
  %v986 = getelementptr inbounds float, ptr %v943, i64 %v985
  %v987 = load float, ptr %v986, align 4
  %v988 = fsub float 0x3FF0000000000000, %v987
  %v989 = add i64 %v808, 0
  %v990 = and i64 %v989, %v106
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v932
  %v993 = mul i64 %v992, 128
  %v994 = getelementptr inbounds float, ptr %v24, i64 %v993
  %v995 = add i64 %v808, 1
  %v996 = and i64 %v995, %v108
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v932
  %v999 = mul i64 %v998, 128
  %v1000 = getelementptr inbounds float, ptr %v26, i64 %v999
  %v1001 = add i64 %v808, 1
  %v1002 = and i64 %v1001, %v106
  %v1003 = mul i64 %v1002, %v7
  %v1004 = add i64 %v1003, %v932
  %v1005 = mul i64 %v1004, 128
  %v1006 = getelementptr inbounds float, ptr %v24, i64 %v1005
  %v1007 = mul i64 %v934, 64
  %v1008 = add i64 0, %v1007
  %v1009 = mul i64 %v936, 8
  %v1010 = add i64 %v1008, %v1009
  %v1011 = add i64 %v1010, 0
  %v1012 = getelementptr inbounds float, ptr %v952, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = insertelement <8 x float> poison, float %v946, i64 0
  %v1015 = shufflevector <8 x float> %v1014, <8 x float> poison, <8 x i32> zeroinitializer
  %v1016 = fmul <8 x float> %v1015, %v1013
  %v1017 = mul i64 %v934, 8
  %v1018 = add i64 0, %v1017
  %v1019 = add i64 %v1018, 0
  %v1020 = getelementptr inbounds float, ptr %v984, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = insertelement <8 x float> poison, float %v978, i64 0
  %v1023 = shufflevector <8 x float> %v1022, <8 x float> poison, <8 x i32> zeroinitializer
  %v1024 = fmul <8 x float> %v1023, %v1021
  %v1025 = fsub <8 x float> %v1016, %v1024
  %v1026 = mul i64 %v934, 64
  %v1027 = add i64 0, %v1026
  %v1028 = mul i64 %v936, 8
  %v1029 = add i64 %v1027, %v1028
  %v1030 = add i64 %v1029, 0
  %v1031 = getelementptr inbounds float, ptr %v994, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v988, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = fmul <8 x float> %v1034, %v1032
  %v1036 = fadd <8 x float> %v1035, %v1025
  %v1037 = mul i64 %v934, 64
  %v1038 = add i64 0, %v1037
  %v1039 = mul i64 %v936, 8
  %v1040 = add i64 %v1038, %v1039
  %v1041 = add i64 %v1040, 0
  %v1042 = getelementptr inbounds float, ptr %v1000, i64 %v1041
  store <8 x float> %v1025, ptr %v1042, align 4
  %v1043 = mul i64 %v934, 64
  %v1044 = add i64 0, %v1043
  %v1045 = mul i64 %v936, 8
  %v1046 = add i64 %v1044, %v1045
  %v1047 = add i64 %v1046, 0
  %v1048 = getelementptr inbounds float, ptr %v1006, i64 %v1047
  store <8 x float> %v1036, ptr %v1048, align 4
  %v1049 = add nsw i64 %v936, 1
  br label %b182
b184:
  %v1050 = add nsw i64 %v934, 1
  br label %b179
b181:
  %v1051 = add nsw i64 %v932, 1
  br label %b176
b178:
  %v1052 = add nsw i64 %v808, 1
  br label %b158
b160:
  %v1053 = icmp sgt i64 %v3, 1
  br i1 %v1053, label %b185, label %b186
b185:
  %v1054 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1055 = atomicrmw add ptr %v1054, i64 1 acq_rel
  %v1056 = load i64, ptr %v163, align 8
  %v1057 = add i64 %v1056, 1
  store i64 %v1057, ptr %v163, align 8
  %v1058 = mul i64 %v3, %v1057
  br label %b187
b187:
  %v1059 = load atomic i64, ptr %v1054 acquire, align 8
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b188, label %b189
b188:
  %v1061 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
  %v1062 = add i64 %v8, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v8
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v8
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v8
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v8
  br label %b190
b190:
  %v1075 = phi i64 [ %v1069, %b186 ], [ %v1118, %b195 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1077 = phi i64 [ 0, %b191 ], [ %v1117, %b198 ]
  %v1078 = icmp slt i64 %v1077, 2
  br i1 %v1078, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1079 = phi i64 [ 0, %b194 ], [ %v1110, %b197 ]
  %v1080 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1109, %b197 ]
  %v1081 = icmp slt i64 %v1079, 8
  br i1 %v1081, label %b197, label %b198
b197:
  %v1082 = mul i64 %v1075, 16
  %v1083 = getelementptr inbounds float, ptr %v54, i64 %v1082
  %v1084 = mul i64 %v1077, 8
  %v1085 = add i64 0, %v1084
  %v1086 = add i64 %v1085, %v1079
  %v1087 = getelementptr inbounds float, ptr %v1083, i64 %v1086
  %v1088 = load float, ptr %v1087, align 4
  %v1089 = mul i64 %v1075, 2
  %v1090 = getelementptr inbounds float, ptr %v66, i64 %v1089
  %v1091 = add i64 0, %v1077
  %v1092 = getelementptr inbounds float, ptr %v1090, i64 %v1091
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = fmul float %v1088, %v1093
  %v1095 = mul i64 1, %v7
  %v1096 = add i64 %v1075, %v1095
  %v1097 = mul i64 %v1096, 128
  %v1098 = getelementptr inbounds float, ptr %v24, i64 %v1097
  %v1099 = mul i64 %v1077, 64
  %v1100 = add i64 0, %v1099
  %v1101 = add i64 %v1100, 0
  %v1102 = mul i64 %v1079, 8
  %v1103 = add i64 %v1101, %v1102
  %v1104 = getelementptr inbounds float, ptr %v1098, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = insertelement <8 x float> poison, float %v1094, i64 0
  %v1107 = shufflevector <8 x float> %v1106, <8 x float> poison, <8 x i32> zeroinitializer
  %v1108 = fmul <8 x float> %v1107, %v1105
  %v1109 = fadd <8 x float> %v1080, %v1108
  %v1110 = add nsw i64 %v1079, 1
  br label %b196
b198:
  %v1111 = mul i64 %v1075, 16
  %v1112 = getelementptr inbounds float, ptr %v74, i64 %v1111
  %v1113 = mul i64 %v1077, 8
  %v1114 = add i64 0, %v1113
  %v1115 = add i64 %v1114, 0
  %v1116 = getelementptr inbounds float, ptr %v1112, i64 %v1115
  store <8 x float> %v1080, ptr %v1116, align 4
  %v1117 = add nsw i64 %v1077, 1
  br label %b193
b195:
  %v1118 = add nsw i64 %v1075, 1
  br label %b190
b192:
  %v1119 = add i64 %v8, 0
  %v1120 = sdiv i64 %v1119, 1
  %v1121 = add i64 %v2, 1
  %v1122 = mul i64 %v1120, %v2
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v8
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v8
  %v1127 = mul i64 %v1120, %v1121
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 1
  %v1130 = icmp slt i64 %v1129, %v8
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v8
  br label %b199
b199:
  %v1132 = phi i64 [ %v1126, %b192 ], [ %v1146, %b204 ]
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b200, label %b201
b200:
  %v1134 = mul i64 %v1132, 16
  %v1135 = getelementptr inbounds float, ptr %v74, i64 %v1134
  %v1136 = mul i64 %v1132, 16
  %v1137 = getelementptr inbounds float, ptr %v32, i64 %v1136
  br label %b202
b202:
  %v1138 = phi i64 [ 0, %b200 ], [ %v1145, %b203 ]
  %v1139 = icmp slt i64 %v1138, 16
  br i1 %v1139, label %b203, label %b204
b203:
  %v1140 = add i64 0, %v1138
  %v1141 = getelementptr inbounds float, ptr %v1135, i64 %v1140
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = add i64 0, %v1138
  %v1144 = getelementptr inbounds float, ptr %v1137, i64 %v1143
  store <8 x float> %v1142, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1138, 8
  br label %b202
b204:
  %v1146 = add nsw i64 %v1132, 1
  br label %b199
b201:
  %v1147 = icmp sgt i64 %v3, 1
  br i1 %v1147, label %b205, label %b206
b205:
  %v1148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1149 = atomicrmw add ptr %v1148, i64 1 acq_rel
  %v1150 = load i64, ptr %v163, align 8
  %v1151 = add i64 %v1150, 1
  store i64 %v1151, ptr %v163, align 8
  %v1152 = mul i64 %v3, %v1151
  br label %b207
b207:
  %v1153 = load atomic i64, ptr %v1148 acquire, align 8
  %v1154 = icmp slt i64 %v1153, %v1152
  br i1 %v1154, label %b208, label %b209
b208:
  %v1155 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
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
  %v163 = alloca i64, i64 1, align 8
  %v436 = alloca float, i64 64, align 4
  %v1558 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 12
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 13
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 14
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 18
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 25
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 27
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 28
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 29
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 30
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 34
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 35
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 37
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 38
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 39
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 40
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 41
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 42
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 43
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 44
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 46
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 47
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 48
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 49
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 50
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 51
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 18432
  %v167 = add i64 %v166, 432
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 0
  %v170 = getelementptr inbounds i64, ptr %v1, i64 4
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b0, label %b1
b0:
  %v173 = add i64 1, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  br label %b2
b2:
  %v188 = phi i64 [ %v180, %b0 ], [ %v202, %b3 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b3, label %b4
b3:
  %v190 = mul i64 %v188, 128
  %v191 = mul i64 %v188, 8
  %v192 = add i64 %v190, 0
  %v193 = add i64 %v191, 0
  %v194 = getelementptr inbounds float, ptr %v169, i64 %v192
  %v195 = sub i64 8, %v193
  %v196 = icmp slt i64 %v195, 0
  %v197 = select i1 %v196, i64 0, i64 %v195
  %v198 = mul i64 %v193, 1
  %v199 = add i64 0, %v198
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v199
  call void @pack_rows(ptr %v200, i64 1, i64 8, i64 16, i64 %v197, ptr %v194, i64 8)
  %v201 = add i64 %v190, 128
  %v202 = add nsw i64 %v188, 1
  br label %b2
b4:
  br label %b1
b1:
  %v203 = icmp sgt i64 %v3, 1
  br i1 %v203, label %b5, label %b6
b5:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v205 = atomicrmw add ptr %v204, i64 1 acq_rel
  %v206 = load i64, ptr %v163, align 8
  %v207 = add i64 %v206, 1
  store i64 %v207, ptr %v163, align 8
  %v208 = mul i64 %v3, %v207
  br label %b7
b7:
  %v209 = load atomic i64, ptr %v204 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b8, label %b9
b8:
  %v211 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v212 = add i64 %v8, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v8
  %v219 = select i1 %v218, i64 %v217, i64 %v8
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v8
  %v224 = select i1 %v223, i64 %v222, i64 %v8
  br label %b10
b10:
  %v225 = phi i64 [ %v219, %b6 ], [ %v273, %b15 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b11, label %b12
b11:
  br label %b13
b13:
  %v227 = phi i64 [ 0, %b11 ], [ %v272, %b18 ]
  %v228 = icmp slt i64 %v227, 2
  br i1 %v228, label %b14, label %b15
b14:
  br label %b16
b16:
  %v229 = phi i64 [ 0, %b14 ], [ %v271, %b21 ]
  %v230 = icmp slt i64 %v229, 8
  br i1 %v230, label %b17, label %b18
b17:
  br label %b19
b19:
  %v231 = phi i64 [ 0, %b17 ], [ %v254, %b20 ]
  %v232 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v253, %b20 ]
  %v233 = icmp slt i64 %v231, 8
  br i1 %v233, label %b20, label %b21
b20:
  %v234 = mul i64 %v225, 16
  %v235 = getelementptr inbounds float, ptr %v22, i64 %v234
  %v236 = mul i64 1, %v7
  %v237 = add i64 %v225, %v236
  %v238 = mul i64 %v237, 128
  %v239 = getelementptr inbounds float, ptr %v24, i64 %v238
  %v240 = mul i64 %v227, 8
  %v241 = add i64 0, %v240
  %v242 = add i64 %v241, %v231
  %v243 = getelementptr inbounds float, ptr %v235, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = mul i64 %v227, 64
  %v246 = add i64 0, %v245
  %v247 = mul i64 %v229, 8
  %v248 = add i64 %v246, %v247
  %v249 = add i64 %v248, %v231
  %v250 = getelementptr inbounds float, ptr %v239, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v244, %v251
  %v253 = fadd <8 x float> %v232, %v252
  %v254 = add nsw i64 %v231, 8
  br label %b19
b21:
  %v255 = shufflevector <8 x float> %v232, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v256 = shufflevector <8 x float> %v232, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v257 = fadd <4 x float> %v255, %v256
  %v258 = shufflevector <4 x float> %v257, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v259 = shufflevector <4 x float> %v257, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v260 = fadd <2 x float> %v258, %v259
  %v261 = extractelement <2 x float> %v260, i64 0
  %v262 = extractelement <2 x float> %v260, i64 1
  %v263 = fadd float %v261, %v262
  %v264 = fadd float %v263, 0x0000000000000000
  %v265 = mul i64 %v225, 16
  %v266 = getelementptr inbounds float, ptr %v76, i64 %v265
  %v267 = mul i64 %v227, 8
  %v268 = add i64 0, %v267
  %v269 = add i64 %v268, %v229
  %v270 = getelementptr inbounds float, ptr %v266, i64 %v269
  store float %v264, ptr %v270, align 4
  %v271 = add nsw i64 %v229, 1
  br label %b16
b18:
  %v272 = add nsw i64 %v227, 1
  br label %b13
b15:
  %v273 = add nsw i64 %v225, 1
  br label %b10
b12:
  %v274 = add i64 %v8, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v8
  %v281 = select i1 %v280, i64 %v279, i64 %v8
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v8
  %v286 = select i1 %v285, i64 %v284, i64 %v8
  br label %b22
b22:
  %v287 = phi i64 [ %v281, %b12 ], [ %v326, %b27 ]
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b23, label %b24
b23:
  br label %b25
b25:
  %v289 = phi i64 [ 0, %b23 ], [ %v325, %b30 ]
  %v290 = icmp slt i64 %v289, 2
  br i1 %v290, label %b26, label %b27
b26:
  br label %b28
b28:
  %v291 = phi i64 [ 0, %b26 ], [ %v310, %b29 ]
  %v292 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v309, %b29 ]
  %v293 = icmp slt i64 %v291, 8
  br i1 %v293, label %b29, label %b30
b29:
  %v294 = mul i64 %v287, 16
  %v295 = getelementptr inbounds float, ptr %v76, i64 %v294
  %v296 = mul i64 %v287, 16
  %v297 = getelementptr inbounds float, ptr %v54, i64 %v296
  %v298 = mul i64 %v289, 8
  %v299 = add i64 0, %v298
  %v300 = add i64 %v299, %v291
  %v301 = getelementptr inbounds float, ptr %v295, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = mul i64 %v289, 8
  %v304 = add i64 0, %v303
  %v305 = add i64 %v304, %v291
  %v306 = getelementptr inbounds float, ptr %v297, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = fmul <8 x float> %v302, %v307
  %v309 = fadd <8 x float> %v292, %v308
  %v310 = add nsw i64 %v291, 8
  br label %b28
b30:
  %v311 = shufflevector <8 x float> %v292, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v312 = shufflevector <8 x float> %v292, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v313 = fadd <4 x float> %v311, %v312
  %v314 = shufflevector <4 x float> %v313, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v315 = shufflevector <4 x float> %v313, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v316 = fadd <2 x float> %v314, %v315
  %v317 = extractelement <2 x float> %v316, i64 0
  %v318 = extractelement <2 x float> %v316, i64 1
  %v319 = fadd float %v317, %v318
  %v320 = fadd float %v319, 0x0000000000000000
  %v321 = mul i64 %v287, 2
  %v322 = getelementptr inbounds float, ptr %v78, i64 %v321
  %v323 = add i64 0, %v289
  %v324 = getelementptr inbounds float, ptr %v322, i64 %v323
  store float %v320, ptr %v324, align 4
  %v325 = add nsw i64 %v289, 1
  br label %b25
b27:
  %v326 = add nsw i64 %v287, 1
  br label %b22
b24:
  %v327 = add i64 %v8, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v8
  %v334 = select i1 %v333, i64 %v332, i64 %v8
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v8
  %v339 = select i1 %v338, i64 %v337, i64 %v8
  br label %b31
b31:
  %v340 = phi i64 [ %v334, %b24 ], [ %v378, %b32 ]
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b32, label %b33
b32:
  %v342 = mul i64 %v340, 2
  %v343 = getelementptr inbounds float, ptr %v78, i64 %v342
  %v344 = mul i64 %v340, 2
  %v345 = getelementptr inbounds float, ptr %v66, i64 %v344
  %v346 = mul i64 %v340, 2
  %v347 = getelementptr inbounds float, ptr %v62, i64 %v346
  %v348 = mul i64 %v340, 2
  %v349 = getelementptr inbounds float, ptr %v80, i64 %v348
  %v350 = icmp ult i64 2, 8
  %v351 = select i1 %v350, i64 2, i64 8
  %v352 = trunc i64 %v351 to i32
  %v353 = insertelement <8 x i32> poison, i32 %v352, i64 0
  %v354 = shufflevector <8 x i32> %v353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v354
  %v356 = add i64 0, 0
  %v357 = getelementptr inbounds float, ptr %v343, i64 %v356
  %v358 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v357, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v345, i64 %v359
  %v361 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v360, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v362 = fmul <8 x float> %v358, %v361
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v347, i64 %v363
  %v365 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v364, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v366 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  %v368 = fadd <8 x float> %v365, %v367
  %v369 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v368)
  %v370 = fdiv <8 x float> %v362, %v369
  %v371 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v372 = shufflevector <8 x float> %v371, <8 x float> poison, <8 x i32> zeroinitializer
  %v373 = fmul <8 x float> %v370, %v372
  %v374 = fdiv <8 x float> %v373, %v369
  %v375 = fneg <8 x float> %v374
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v349, i64 %v376
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v375, ptr align 4 %v377, <8 x i1> %v355)
  %v378 = add nsw i64 %v340, 1
  br label %b31
b33:
  %v379 = add i64 %v8, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v8
  %v386 = select i1 %v385, i64 %v384, i64 %v8
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v8
  %v391 = select i1 %v390, i64 %v389, i64 %v8
  br label %b34
b34:
  %v392 = phi i64 [ %v386, %b33 ], [ %v435, %b39 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b35, label %b36
b35:
  br label %b37
b37:
  %v394 = phi i64 [ 0, %b35 ], [ %v434, %b38 ]
  %v395 = icmp slt i64 %v394, 2
  br i1 %v395, label %b38, label %b39
b38:
  %v396 = mul i64 %v392, 16
  %v397 = getelementptr inbounds float, ptr %v76, i64 %v396
  %v398 = mul i64 %v392, 2
  %v399 = getelementptr inbounds float, ptr %v66, i64 %v398
  %v400 = add i64 0, %v394
  %v401 = getelementptr inbounds float, ptr %v399, i64 %v400
  %v402 = load float, ptr %v401, align 4
  %v403 = mul i64 %v392, 2
  %v404 = getelementptr inbounds float, ptr %v80, i64 %v403
  %v405 = add i64 0, %v394
  %v406 = getelementptr inbounds float, ptr %v404, i64 %v405
  %v407 = load float, ptr %v406, align 4
  %v408 = mul i64 %v392, 16
  %v409 = getelementptr inbounds float, ptr %v54, i64 %v408
  %v410 = mul i64 %v392, 16
  %v411 = getelementptr inbounds float, ptr %v82, i64 %v410
  %v412 = mul i64 %v394, 8
  %v413 = add i64 0, %v412
  %v414 = add i64 %v413, 0
  %v415 = getelementptr inbounds float, ptr %v397, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = insertelement <8 x float> poison, float %v402, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fmul <8 x float> %v416, %v418
  %v420 = mul i64 %v394, 8
  %v421 = add i64 0, %v420
  %v422 = add i64 %v421, 0
  %v423 = getelementptr inbounds float, ptr %v409, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = insertelement <8 x float> poison, float %v407, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = fmul <8 x float> %v426, %v424
  %v428 = fadd <8 x float> %v419, %v427
  %v429 = fadd <8 x float> %v428, %v427
  %v430 = mul i64 %v394, 8
  %v431 = add i64 0, %v430
  %v432 = add i64 %v431, 0
  %v433 = getelementptr inbounds float, ptr %v411, i64 %v432
  store <8 x float> %v429, ptr %v433, align 4
  %v434 = add nsw i64 %v394, 1
  br label %b37
b39:
  %v435 = add nsw i64 %v392, 1
  br label %b34
b36:
  %v437 = add i64 %v8, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v8
  %v444 = select i1 %v443, i64 %v442, i64 %v8
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v8
  %v449 = select i1 %v448, i64 %v447, i64 %v8
  br label %b40
b40:
  %v450 = phi i64 [ %v444, %b36 ], [ %v504, %b45 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b41, label %b42
b41:
  %v452 = add i64 %v450, 96
  %v453 = icmp slt i64 %v452, %v449
  %v454 = select i1 %v453, i64 %v452, i64 %v449
  br label %b43
b43:
  %v455 = phi i64 [ 0, %b41 ], [ %v503, %b48 ]
  %v456 = icmp slt i64 %v455, 1
  br i1 %v456, label %b44, label %b45
b44:
  %v457 = sub i64 %v454, %v450
  %v458 = sub i64 8, 1
  %v459 = add i64 %v457, %v458
  %v460 = sdiv i64 %v459, 8
  br label %b46
b46:
  %v461 = phi i64 [ 0, %b44 ], [ %v502, %b53 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b47, label %b48
b47:
  %v463 = mul i64 %v457, %v461
  %v464 = sdiv i64 %v463, %v460
  %v465 = add i64 %v450, %v464
  %v466 = add i64 %v461, 1
  %v467 = mul i64 %v457, %v466
  %v468 = sdiv i64 %v467, %v460
  %v469 = add i64 %v450, %v468
  %v470 = mul i64 %v455, 128
  %v471 = getelementptr inbounds float, ptr %v169, i64 %v470
  %v472 = sub i64 %v469, %v465
  %v473 = mul i64 %v465, 16
  %v474 = getelementptr inbounds float, ptr %v82, i64 %v473
  %v475 = getelementptr inbounds float, ptr %v474, i64 0
  %v476 = sub i64 %v472, 1
  %v477 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v476
  %v478 = load ptr, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v436, i64 0
  %v480 = icmp sgt i64 %v472, 0
  br i1 %v480, label %b49, label %b50
b49:
  call void %v478(ptr %v475, i64 16, ptr %v471, i64 16, ptr %v479, i64 8, i64 0)
  br label %b50
b50:
  %v481 = add i64 %v470, 128
  br label %b51
b51:
  %v482 = phi i64 [ %v465, %b50 ], [ %v501, %b56 ]
  %v483 = icmp slt i64 %v482, %v469
  br i1 %v483, label %b52, label %b53
b52:
  %v484 = sub i64 %v482, %v465
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v436, i64 %v485
  %v487 = mul i64 %v482, 8
  %v488 = getelementptr inbounds float, ptr %v84, i64 %v487
  br label %b54
b54:
  %v489 = phi i64 [ 0, %b52 ], [ %v500, %b55 ]
  %v490 = icmp slt i64 %v489, 1
  br i1 %v490, label %b55, label %b56
b55:
  %v491 = mul i64 %v455, 1
  %v492 = add i64 %v491, %v489
  %v493 = mul i64 %v492, 8
  %v494 = add i64 0, %v489
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v486, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, %v493
  %v499 = getelementptr inbounds float, ptr %v488, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v489, 1
  br label %b54
b56:
  %v501 = add nsw i64 %v482, 1
  br label %b51
b53:
  %v502 = add nsw i64 %v461, 1
  br label %b46
b48:
  %v503 = add nsw i64 %v455, 1
  br label %b43
b45:
  %v504 = add nsw i64 %v450, 96
  br label %b40
b42:
  %v505 = icmp sgt i64 %v3, 1
  br i1 %v505, label %b57, label %b58
b57:
  %v506 = getelementptr inbounds i64, ptr %v1, i64 3
  %v507 = atomicrmw add ptr %v506, i64 1 acq_rel
  %v508 = load i64, ptr %v163, align 8
  %v509 = add i64 %v508, 1
  store i64 %v509, ptr %v163, align 8
  %v510 = mul i64 %v3, %v509
  br label %b59
b59:
  %v511 = load atomic i64, ptr %v506 acquire, align 8
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b60, label %b61
b60:
  %v513 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  br label %b62
b62:
  %v514 = phi i64 [ 0, %b58 ], [ %v867, %b91 ]
  %v515 = icmp slt i64 %v514, %v5
  br i1 %v515, label %b63, label %b64
b63:
  %v516 = sub i64 %v5, 1
  %v517 = sub i64 %v516, %v514
  %v518 = add i64 %v7, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  br label %b65
b65:
  %v531 = phi i64 [ %v525, %b63 ], [ %v650, %b70 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b66, label %b67
b66:
  br label %b68
b68:
  %v533 = phi i64 [ 0, %b66 ], [ %v649, %b73 ]
  %v534 = icmp slt i64 %v533, 2
  br i1 %v534, label %b69, label %b70
b69:
  br label %b71
b71:
  %v535 = phi i64 [ 0, %b69 ], [ %v648, %b72 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b72, label %b73
b72:
  %v537 = add i64 %v517, 1
  %v538 = and i64 %v537, 1
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v531
  %v541 = mul i64 %v540, 128
  %v542 = getelementptr inbounds float, ptr %v28, i64 %v541
  %v543 = add i64 %v517, 0
  %v544 = and i64 %v543, %v104
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v531
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v22, i64 %v547
  %v549 = add i64 %v517, 0
  %v550 = and i64 %v549, %v118
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v531
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v54, i64 %v553
  %v555 = mul i64 %v533, 8
  %v556 = add i64 0, %v555
  %v557 = add i64 %v556, %v535
  %v558 = getelementptr inbounds float, ptr %v554, i64 %v557
  %v559 = load float, ptr %v558, align 4
  %v560 = add i64 %v517, 0
  %v561 = and i64 %v560, %v130
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v531
  %v564 = mul i64 %v563, 2
  %v565 = getelementptr inbounds float, ptr %v66, i64 %v564
  %v566 = add i64 0, %v533
  %v567 = getelementptr inbounds float, ptr %v565, i64 %v566
  %v568 = load float, ptr %v567, align 4
  %v569 = fmul float %v559, %v568
  %v570 = add i64 %v517, 1
  %v571 = and i64 %v570, 1
  %v572 = mul i64 %v571, %v7
  %v573 = add i64 %v572, %v531
  %v574 = mul i64 %v573, 128
  %v575 = getelementptr inbounds float, ptr %v30, i64 %v574
  %v576 = add i64 %v517, 0
  %v577 = and i64 %v576, %v124
  %v578 = mul i64 %v577, %v7
  %v579 = add i64 %v578, %v531
  %v580 = mul i64 %v579, 6
  %v581 = getelementptr inbounds float, ptr %v60, i64 %v580
  %v582 = add i64 0, %v533
  %v583 = getelementptr inbounds float, ptr %v581, i64 %v582
  %v584 = load float, ptr %v583, align 4
  %v585 = add i64 %v517, 0
  %v586 = and i64 %v585, %v148
  %v587 = mul i64 %v586, %v7
  %v588 = add i64 %v587, %v531
  %v589 = mul i64 %v588, 128
  %v590 = getelementptr inbounds float, ptr %v86, i64 %v589
  %v591 = add i64 %v517, 0
  %v592 = and i64 %v591, %v150
  %v593 = mul i64 %v592, %v7
  %v594 = add i64 %v593, %v531
  %v595 = mul i64 %v594, 128
  %v596 = getelementptr inbounds float, ptr %v88, i64 %v595
  %v597 = add i64 %v517, 0
  %v598 = and i64 %v597, 1
  %v599 = mul i64 %v598, %v7
  %v600 = add i64 %v599, %v531
  %v601 = mul i64 %v600, 128
  %v602 = getelementptr inbounds float, ptr %v30, i64 %v601
  %v603 = mul i64 %v533, 64
  %v604 = add i64 0, %v603
  %v605 = mul i64 %v535, 8
  %v606 = add i64 %v604, %v605
  %v607 = add i64 %v606, 0
  %v608 = getelementptr inbounds float, ptr %v542, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = mul i64 %v533, 8
  %v611 = add i64 0, %v610
  %v612 = add i64 %v611, 0
  %v613 = getelementptr inbounds float, ptr %v548, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = insertelement <8 x float> poison, float %v569, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = fmul <8 x float> %v614, %v616
  %v618 = fadd <8 x float> %v609, %v617
  %v619 = mul i64 %v533, 64
  %v620 = add i64 0, %v619
  %v621 = mul i64 %v535, 8
  %v622 = add i64 %v620, %v621
  %v623 = add i64 %v622, 0
  %v624 = getelementptr inbounds float, ptr %v575, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = fadd <8 x float> %v625, %v618
  %v627 = insertelement <8 x float> poison, float %v584, i64 0
  %v628 = shufflevector <8 x float> %v627, <8 x float> poison, <8 x i32> zeroinitializer
  %v629 = fmul <8 x float> %v626, %v628
  %v630 = mul i64 %v533, 64
  %v631 = add i64 0, %v630
  %v632 = mul i64 %v535, 8
  %v633 = add i64 %v631, %v632
  %v634 = add i64 %v633, 0
  %v635 = getelementptr inbounds float, ptr %v590, i64 %v634
  store <8 x float> %v618, ptr %v635, align 4
  %v636 = mul i64 %v533, 64
  %v637 = add i64 0, %v636
  %v638 = mul i64 %v535, 8
  %v639 = add i64 %v637, %v638
  %v640 = add i64 %v639, 0
  %v641 = getelementptr inbounds float, ptr %v596, i64 %v640
  store <8 x float> %v626, ptr %v641, align 4
  %v642 = mul i64 %v533, 64
  %v643 = add i64 0, %v642
  %v644 = mul i64 %v535, 8
  %v645 = add i64 %v643, %v644
  %v646 = add i64 %v645, 0
  %v647 = getelementptr inbounds float, ptr %v602, i64 %v646
  store <8 x float> %v629, ptr %v647, align 4
  %v648 = add nsw i64 %v535, 1
  br label %b71
b73:
  %v649 = add nsw i64 %v533, 1
  br label %b68
b70:
  %v650 = add nsw i64 %v531, 1
  br label %b65
b67:
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
  br label %b74
b74:
  %v664 = phi i64 [ %v658, %b67 ], [ %v733, %b79 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b75, label %b76
b75:
  br label %b77
b77:
  %v666 = phi i64 [ 0, %b75 ], [ %v732, %b82 ]
  %v667 = icmp slt i64 %v666, 2
  br i1 %v667, label %b78, label %b79
b78:
  br label %b80
b80:
  %v668 = phi i64 [ 0, %b78 ], [ %v721, %b81 ]
  %v669 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v720, %b81 ]
  %v670 = icmp slt i64 %v668, 8
  br i1 %v670, label %b81, label %b82
b81:
  %v671 = add i64 %v517, 0
  %v672 = and i64 %v671, %v150
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v664
  %v675 = mul i64 %v674, 128
  %v676 = getelementptr inbounds float, ptr %v88, i64 %v675
  %v677 = add i64 %v517, 0
  %v678 = and i64 %v677, %v124
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v664
  %v681 = mul i64 %v680, 6
  %v682 = getelementptr inbounds float, ptr %v60, i64 %v681
  %v683 = add i64 2, %v666
  %v684 = getelementptr inbounds float, ptr %v682, i64 %v683
  %v685 = load float, ptr %v684, align 4
  %v686 = fmul float %v685, 0x4000000000000000
  %v687 = add i64 %v517, 0
  %v688 = and i64 %v687, %v120
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v664
  %v691 = mul i64 %v690, 16
  %v692 = getelementptr inbounds float, ptr %v56, i64 %v691
  %v693 = mul i64 %v666, 8
  %v694 = add i64 0, %v693
  %v695 = add i64 %v694, %v668
  %v696 = getelementptr inbounds float, ptr %v692, i64 %v695
  %v697 = load float, ptr %v696, align 4
  %v698 = add i64 %v517, 0
  %v699 = and i64 %v698, %v132
  %v700 = mul i64 %v699, %v7
  %v701 = add i64 %v700, %v664
  %v702 = mul i64 %v701, 2
  %v703 = getelementptr inbounds float, ptr %v68, i64 %v702
  %v704 = add i64 0, %v666
  %v705 = getelementptr inbounds float, ptr %v703, i64 %v704
  %v706 = load float, ptr %v705, align 4
  %v707 = fmul float %v697, %v706
  %v708 = fmul float %v686, %v707
  %v709 = mul i64 %v666, 64
  %v710 = add i64 0, %v709
  %v711 = add i64 %v710, 0
  %v712 = mul i64 %v668, 8
  %v713 = add i64 %v711, %v712
  %v714 = getelementptr inbounds float, ptr %v676, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = insertelement <8 x float> poison, float %v708, i64 0
  %v717 = shufflevector <8 x float> %v716, <8 x float> poison, <8 x i32> zeroinitializer
  %v718 = fmul <8 x float> %v715, %v717
  %v719 = fneg <8 x float> %v718
  %v720 = fadd <8 x float> %v669, %v719
  %v721 = add nsw i64 %v668, 1
  br label %b80
b82:
  %v722 = add i64 %v517, 0
  %v723 = and i64 %v722, %v138
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v664
  %v726 = mul i64 %v725, 16
  %v727 = getelementptr inbounds float, ptr %v76, i64 %v726
  %v728 = mul i64 %v666, 8
  %v729 = add i64 0, %v728
  %v730 = add i64 %v729, 0
  %v731 = getelementptr inbounds float, ptr %v727, i64 %v730
  store <8 x float> %v669, ptr %v731, align 4
  %v732 = add nsw i64 %v666, 1
  br label %b77
b79:
  %v733 = add nsw i64 %v664, 1
  br label %b74
b76:
  %v734 = add i64 %v7, 0
  %v735 = sdiv i64 %v734, 1
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, %v7
  %v741 = select i1 %v740, i64 %v739, i64 %v7
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, %v7
  %v746 = select i1 %v745, i64 %v744, i64 %v7
  br label %b83
b83:
  %v747 = phi i64 [ %v741, %b76 ], [ %v770, %b88 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b84, label %b85
b84:
  %v749 = add i64 %v517, 0
  %v750 = and i64 %v749, %v138
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v747
  %v753 = mul i64 %v752, 16
  %v754 = getelementptr inbounds float, ptr %v76, i64 %v753
  %v755 = add i64 %v517, 0
  %v756 = and i64 %v755, %v152
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v747
  %v759 = mul i64 %v758, 16
  %v760 = getelementptr inbounds float, ptr %v90, i64 %v759
  br label %b86
b86:
  %v761 = phi i64 [ 0, %b84 ], [ %v769, %b87 ]
  %v762 = icmp slt i64 %v761, 16
  br i1 %v762, label %b87, label %b88
b87:
  %v763 = add i64 0, %v761
  %v764 = getelementptr inbounds float, ptr %v754, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fneg <8 x float> %v765
  %v767 = add i64 0, %v761
  %v768 = getelementptr inbounds float, ptr %v760, i64 %v767
  store <8 x float> %v766, ptr %v768, align 4
  %v769 = add nsw i64 %v761, 8
  br label %b86
b88:
  %v770 = add nsw i64 %v747, 1
  br label %b83
b85:
  %v771 = add i64 %v7, 0
  %v772 = sdiv i64 %v771, 1
  %v773 = add i64 %v2, 1
  %v774 = mul i64 %v772, %v2
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 1
  %v777 = icmp slt i64 %v776, %v7
  %v778 = select i1 %v777, i64 %v776, i64 %v7
  %v779 = mul i64 %v772, %v773
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v7
  %v783 = select i1 %v782, i64 %v781, i64 %v7
  br label %b89
b89:
  %v784 = phi i64 [ %v778, %b85 ], [ %v866, %b94 ]
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b90, label %b91
b90:
  br label %b92
b92:
  %v786 = phi i64 [ 0, %b90 ], [ %v865, %b97 ]
  %v787 = icmp slt i64 %v786, 2
  br i1 %v787, label %b93, label %b94
b93:
  br label %b95
b95:
  %v788 = phi i64 [ 0, %b93 ], [ %v864, %b96 ]
  %v789 = icmp slt i64 %v788, 8
  br i1 %v789, label %b96, label %b97
b96:
  %v790 = add i64 %v517, 0
  %v791 = and i64 %v790, %v148
  %v792 = mul i64 %v791, %v7
  %v793 = add i64 %v792, %v784
  %v794 = mul i64 %v793, 128
  %v795 = getelementptr inbounds float, ptr %v86, i64 %v794
  %v796 = add i64 %v517, 0
  %v797 = and i64 %v796, %v124
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v784
  %v800 = mul i64 %v799, 6
  %v801 = getelementptr inbounds float, ptr %v60, i64 %v800
  %v802 = add i64 4, %v786
  %v803 = getelementptr inbounds float, ptr %v801, i64 %v802
  %v804 = load float, ptr %v803, align 4
  %v805 = fsub float 0x3FF0000000000000, %v804
  %v806 = add i64 %v517, 0
  %v807 = and i64 %v806, %v138
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v784
  %v810 = mul i64 %v809, 16
  %v811 = getelementptr inbounds float, ptr %v76, i64 %v810
  %v812 = add i64 %v517, 0
  %v813 = and i64 %v812, %v120
  %v814 = mul i64 %v813, %v7
  %v815 = add i64 %v814, %v784
  %v816 = mul i64 %v815, 16
  %v817 = getelementptr inbounds float, ptr %v56, i64 %v816
  %v818 = mul i64 %v786, 8
  %v819 = add i64 0, %v818
  %v820 = add i64 %v819, %v788
  %v821 = getelementptr inbounds float, ptr %v817, i64 %v820
  %v822 = load float, ptr %v821, align 4
  %v823 = add i64 %v517, 0
  %v824 = and i64 %v823, %v132
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v784
  %v827 = mul i64 %v826, 2
  %v828 = getelementptr inbounds float, ptr %v68, i64 %v827
  %v829 = add i64 0, %v786
  %v830 = getelementptr inbounds float, ptr %v828, i64 %v829
  %v831 = load float, ptr %v830, align 4
  %v832 = fmul float %v822, %v831
  %v833 = add i64 %v517, 0
  %v834 = and i64 %v833, 1
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v784
  %v837 = mul i64 %v836, 128
  %v838 = getelementptr inbounds float, ptr %v28, i64 %v837
  %v839 = mul i64 %v786, 64
  %v840 = add i64 0, %v839
  %v841 = mul i64 %v788, 8
  %v842 = add i64 %v840, %v841
  %v843 = add i64 %v842, 0
  %v844 = getelementptr inbounds float, ptr %v795, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = insertelement <8 x float> poison, float %v805, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fmul <8 x float> %v845, %v847
  %v849 = mul i64 %v786, 8
  %v850 = add i64 0, %v849
  %v851 = add i64 %v850, 0
  %v852 = getelementptr inbounds float, ptr %v811, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = insertelement <8 x float> poison, float %v832, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fmul <8 x float> %v853, %v855
  %v857 = fadd <8 x float> %v848, %v856
  %v858 = mul i64 %v786, 64
  %v859 = add i64 0, %v858
  %v860 = mul i64 %v788, 8
  %v861 = add i64 %v859, %v860
  %v862 = add i64 %v861, 0
  %v863 = getelementptr inbounds float, ptr %v838, i64 %v862
  store <8 x float> %v857, ptr %v863, align 4
  %v864 = add nsw i64 %v788, 1
  br label %b95
b97:
  %v865 = add nsw i64 %v786, 1
  br label %b92
b94:
  %v866 = add nsw i64 %v784, 1
  br label %b89
b91:
  %v867 = add nsw i64 %v514, 1
  br label %b62
b64:
  %v868 = icmp sgt i64 %v3, 1
  br i1 %v868, label %b98, label %b99
b98:
  %v869 = getelementptr inbounds i64, ptr %v1, i64 3
  %v870 = atomicrmw add ptr %v869, i64 1 acq_rel
  %v871 = load i64, ptr %v163, align 8
  %v872 = add i64 %v871, 1
  store i64 %v872, ptr %v163, align 8
  %v873 = mul i64 %v3, %v872
  br label %b100
b100:
  %v874 = load atomic i64, ptr %v869 acquire, align 8
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b101, label %b102
b101:
  %v876 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v877 = getelementptr inbounds float, ptr %v165, i64 128
  %v878 = getelementptr inbounds i64, ptr %v1, i64 4
  %v879 = load i64, ptr %v878, align 8
  %v880 = icmp eq i64 %v879, 0
  br i1 %v880, label %b103, label %b104
b103:
  %v881 = add i64 1, 0
  %v882 = sdiv i64 %v881, 1
  %v883 = add i64 %v2, 1
  %v884 = mul i64 %v882, %v2
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, 1
  %v888 = select i1 %v887, i64 %v886, i64 1
  %v889 = mul i64 %v882, %v883
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, 1
  %v893 = select i1 %v892, i64 %v891, i64 1
  %v894 = icmp slt i64 %v893, 1
  %v895 = select i1 %v894, i64 %v893, i64 1
  br label %b105
b105:
  %v896 = phi i64 [ %v888, %b103 ], [ %v930, %b106 ]
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b106, label %b107
b106:
  %v898 = mul i64 %v896, 304
  %v899 = mul i64 %v896, 8
  %v900 = add i64 %v898, 0
  %v901 = add i64 %v899, 0
  %v902 = getelementptr inbounds float, ptr %v877, i64 %v900
  %v903 = sub i64 8, %v901
  %v904 = icmp slt i64 %v903, 0
  %v905 = select i1 %v904, i64 0, i64 %v903
  %v906 = mul i64 %v901, 1
  %v907 = add i64 0, %v906
  %v908 = getelementptr inbounds float, ptr %v18, i64 %v907
  call void @pack_rows(ptr %v908, i64 1, i64 8, i64 6, i64 %v905, ptr %v902, i64 8)
  %v909 = add i64 %v898, 48
  %v910 = add i64 %v909, 0
  %v911 = add i64 %v899, 0
  %v912 = getelementptr inbounds float, ptr %v877, i64 %v910
  %v913 = sub i64 8, %v911
  %v914 = icmp slt i64 %v913, 0
  %v915 = select i1 %v914, i64 0, i64 %v913
  %v916 = mul i64 %v911, 1
  %v917 = add i64 0, %v916
  %v918 = getelementptr inbounds float, ptr %v16, i64 %v917
  call void @pack_rows(ptr %v918, i64 1, i64 8, i64 16, i64 %v915, ptr %v912, i64 8)
  %v919 = add i64 %v909, 128
  %v920 = add i64 %v919, 0
  %v921 = add i64 %v899, 0
  %v922 = getelementptr inbounds float, ptr %v877, i64 %v920
  %v923 = sub i64 8, %v921
  %v924 = icmp slt i64 %v923, 0
  %v925 = select i1 %v924, i64 0, i64 %v923
  %v926 = mul i64 %v921, 1
  %v927 = add i64 0, %v926
  %v928 = getelementptr inbounds float, ptr %v14, i64 %v927
  call void @pack_rows(ptr %v928, i64 1, i64 8, i64 16, i64 %v925, ptr %v922, i64 8)
  %v929 = add i64 %v919, 128
  %v930 = add nsw i64 %v896, 1
  br label %b105
b107:
  br label %b104
b104:
  %v931 = icmp sgt i64 %v3, 1
  br i1 %v931, label %b108, label %b109
b108:
  %v932 = getelementptr inbounds i64, ptr %v1, i64 3
  %v933 = atomicrmw add ptr %v932, i64 1 acq_rel
  %v934 = load i64, ptr %v163, align 8
  %v935 = add i64 %v934, 1
  store i64 %v935, ptr %v163, align 8
  %v936 = mul i64 %v3, %v935
  br label %b110
b110:
  %v937 = load atomic i64, ptr %v932 acquire, align 8
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b111, label %b112
b111:
  %v939 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v940 = add i64 %v8, 0
  %v941 = sdiv i64 %v940, 1
  %v942 = add i64 %v2, 1
  %v943 = mul i64 %v941, %v2
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v8
  %v947 = select i1 %v946, i64 %v945, i64 %v8
  %v948 = mul i64 %v941, %v942
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v8
  %v952 = select i1 %v951, i64 %v950, i64 %v8
  br label %b113
b113:
  %v953 = phi i64 [ %v947, %b109 ], [ %v1001, %b118 ]
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b114, label %b115
b114:
  br label %b116
b116:
  %v955 = phi i64 [ 0, %b114 ], [ %v1000, %b121 ]
  %v956 = icmp slt i64 %v955, 2
  br i1 %v956, label %b117, label %b118
b117:
  br label %b119
b119:
  %v957 = phi i64 [ 0, %b117 ], [ %v985, %b124 ]
  %v958 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v962, %b124 ]
  %v959 = phi float [ 0x0000000000000000, %b117 ], [ %v959, %b124 ]
  %v960 = icmp slt i64 %v957, 8
  br i1 %v960, label %b120, label %b121
b120:
  br label %b122
b122:
  %v961 = phi i64 [ 0, %b120 ], [ %v984, %b123 ]
  %v962 = phi <8 x float> [ %v958, %b120 ], [ %v983, %b123 ]
  %v963 = icmp slt i64 %v961, 8
  br i1 %v963, label %b123, label %b124
b123:
  %v964 = mul i64 %v953, 128
  %v965 = getelementptr inbounds float, ptr %v86, i64 %v964
  %v966 = mul i64 %v953, 128
  %v967 = getelementptr inbounds float, ptr %v24, i64 %v966
  %v968 = mul i64 %v955, 64
  %v969 = add i64 0, %v968
  %v970 = mul i64 %v957, 8
  %v971 = add i64 %v969, %v970
  %v972 = add i64 %v971, %v961
  %v973 = getelementptr inbounds float, ptr %v965, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = mul i64 %v955, 64
  %v976 = add i64 0, %v975
  %v977 = mul i64 %v957, 8
  %v978 = add i64 %v976, %v977
  %v979 = add i64 %v978, %v961
  %v980 = getelementptr inbounds float, ptr %v967, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = fmul <8 x float> %v974, %v981
  %v983 = fadd <8 x float> %v962, %v982
  %v984 = add nsw i64 %v961, 8
  br label %b122
b124:
  %v985 = add nsw i64 %v957, 1
  br label %b119
b121:
  %v986 = shufflevector <8 x float> %v958, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v987 = shufflevector <8 x float> %v958, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v988 = fadd <4 x float> %v986, %v987
  %v989 = shufflevector <4 x float> %v988, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v990 = shufflevector <4 x float> %v988, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v991 = fadd <2 x float> %v989, %v990
  %v992 = extractelement <2 x float> %v991, i64 0
  %v993 = extractelement <2 x float> %v991, i64 1
  %v994 = fadd float %v992, %v993
  %v995 = fadd float %v994, %v959
  %v996 = mul i64 %v953, 2
  %v997 = getelementptr inbounds float, ptr %v78, i64 %v996
  %v998 = add i64 0, %v955
  %v999 = getelementptr inbounds float, ptr %v997, i64 %v998
  store float %v995, ptr %v999, align 4
  %v1000 = add nsw i64 %v955, 1
  br label %b116
b118:
  %v1001 = add nsw i64 %v953, 1
  br label %b113
b115:
  %v1002 = add i64 %v8, 0
  %v1003 = sdiv i64 %v1002, 1
  %v1004 = add i64 %v2, 1
  %v1005 = mul i64 %v1003, %v2
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 1
  %v1008 = icmp slt i64 %v1007, %v8
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v8
  %v1010 = mul i64 %v1003, %v1004
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v8
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v8
  br label %b125
b125:
  %v1015 = phi i64 [ %v1009, %b115 ], [ %v1062, %b130 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b126, label %b127
b126:
  br label %b128
b128:
  %v1017 = phi i64 [ 0, %b126 ], [ %v1061, %b133 ]
  %v1018 = icmp slt i64 %v1017, 2
  br i1 %v1018, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1019 = phi i64 [ 0, %b129 ], [ %v1060, %b136 ]
  %v1020 = icmp slt i64 %v1019, 8
  br i1 %v1020, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1021 = phi i64 [ 0, %b132 ], [ %v1043, %b135 ]
  %v1022 = phi <8 x float> [ splat (float 0x0000000000000000), %b132 ], [ %v1042, %b135 ]
  %v1023 = icmp slt i64 %v1021, 8
  br i1 %v1023, label %b135, label %b136
b135:
  %v1024 = mul i64 %v1015, 128
  %v1025 = getelementptr inbounds float, ptr %v88, i64 %v1024
  %v1026 = mul i64 %v1015, 16
  %v1027 = getelementptr inbounds float, ptr %v72, i64 %v1026
  %v1028 = mul i64 %v1017, 64
  %v1029 = add i64 0, %v1028
  %v1030 = mul i64 %v1019, 8
  %v1031 = add i64 %v1029, %v1030
  %v1032 = add i64 %v1031, %v1021
  %v1033 = getelementptr inbounds float, ptr %v1025, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = mul i64 %v1017, 8
  %v1036 = add i64 0, %v1035
  %v1037 = add i64 %v1036, %v1021
  %v1038 = getelementptr inbounds float, ptr %v1027, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = fmul <8 x float> %v1034, %v1039
  %v1041 = fneg <8 x float> %v1040
  %v1042 = fadd <8 x float> %v1022, %v1041
  %v1043 = add nsw i64 %v1021, 8
  br label %b134
b136:
  %v1044 = shufflevector <8 x float> %v1022, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1045 = shufflevector <8 x float> %v1022, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1046 = fadd <4 x float> %v1044, %v1045
  %v1047 = shufflevector <4 x float> %v1046, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1048 = shufflevector <4 x float> %v1046, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1049 = fadd <2 x float> %v1047, %v1048
  %v1050 = extractelement <2 x float> %v1049, i64 0
  %v1051 = extractelement <2 x float> %v1049, i64 1
  %v1052 = fadd float %v1050, %v1051
  %v1053 = fadd float %v1052, 0x0000000000000000
  %v1054 = mul i64 %v1015, 16
  %v1055 = getelementptr inbounds float, ptr %v92, i64 %v1054
  %v1056 = mul i64 %v1017, 8
  %v1057 = add i64 0, %v1056
  %v1058 = add i64 %v1057, %v1019
  %v1059 = getelementptr inbounds float, ptr %v1055, i64 %v1058
  store float %v1053, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1019, 1
  br label %b131
b133:
  %v1061 = add nsw i64 %v1017, 1
  br label %b128
b130:
  %v1062 = add nsw i64 %v1015, 1
  br label %b125
b127:
  %v1063 = add i64 %v8, 0
  %v1064 = sdiv i64 %v1063, 1
  %v1065 = add i64 %v2, 1
  %v1066 = mul i64 %v1064, %v2
  %v1067 = sdiv i64 %v1066, %v3
  %v1068 = mul i64 %v1067, 1
  %v1069 = icmp slt i64 %v1068, %v8
  %v1070 = select i1 %v1069, i64 %v1068, i64 %v8
  %v1071 = mul i64 %v1064, %v1065
  %v1072 = sdiv i64 %v1071, %v3
  %v1073 = mul i64 %v1072, 1
  %v1074 = icmp slt i64 %v1073, %v8
  %v1075 = select i1 %v1074, i64 %v1073, i64 %v8
  br label %b137
b137:
  %v1076 = phi i64 [ %v1070, %b127 ], [ %v1122, %b142 ]
  %v1077 = icmp slt i64 %v1076, %v1075
  br i1 %v1077, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1078 = phi i64 [ 0, %b138 ], [ %v1121, %b145 ]
  %v1079 = icmp slt i64 %v1078, 2
  br i1 %v1079, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1080 = phi i64 [ 0, %b141 ], [ %v1120, %b148 ]
  %v1081 = icmp slt i64 %v1080, 8
  br i1 %v1081, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1082 = phi i64 [ 0, %b144 ], [ %v1103, %b147 ]
  %v1083 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1102, %b147 ]
  %v1084 = icmp slt i64 %v1082, 8
  br i1 %v1084, label %b147, label %b148
b147:
  %v1085 = mul i64 %v1076, 16
  %v1086 = getelementptr inbounds float, ptr %v76, i64 %v1085
  %v1087 = mul i64 %v1076, 128
  %v1088 = getelementptr inbounds float, ptr %v24, i64 %v1087
  %v1089 = mul i64 %v1078, 8
  %v1090 = add i64 0, %v1089
  %v1091 = add i64 %v1090, %v1082
  %v1092 = getelementptr inbounds float, ptr %v1086, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = mul i64 %v1078, 64
  %v1095 = add i64 0, %v1094
  %v1096 = mul i64 %v1080, 8
  %v1097 = add i64 %v1095, %v1096
  %v1098 = add i64 %v1097, %v1082
  %v1099 = getelementptr inbounds float, ptr %v1088, i64 %v1098
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = fmul <8 x float> %v1093, %v1100
  %v1102 = fadd <8 x float> %v1083, %v1101
  %v1103 = add nsw i64 %v1082, 8
  br label %b146
b148:
  %v1104 = shufflevector <8 x float> %v1083, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1105 = shufflevector <8 x float> %v1083, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1106 = fadd <4 x float> %v1104, %v1105
  %v1107 = shufflevector <4 x float> %v1106, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1108 = shufflevector <4 x float> %v1106, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1109 = fadd <2 x float> %v1107, %v1108
  %v1110 = extractelement <2 x float> %v1109, i64 0
  %v1111 = extractelement <2 x float> %v1109, i64 1
  %v1112 = fadd float %v1110, %v1111
  %v1113 = fadd float %v1112, 0x0000000000000000
  %v1114 = mul i64 %v1076, 16
  %v1115 = getelementptr inbounds float, ptr %v94, i64 %v1114
  %v1116 = mul i64 %v1078, 8
  %v1117 = add i64 0, %v1116
  %v1118 = add i64 %v1117, %v1080
  %v1119 = getelementptr inbounds float, ptr %v1115, i64 %v1118
  store float %v1113, ptr %v1119, align 4
  %v1120 = add nsw i64 %v1080, 1
  br label %b143
b145:
  %v1121 = add nsw i64 %v1078, 1
  br label %b140
b142:
  %v1122 = add nsw i64 %v1076, 1
  br label %b137
b139:
  %v1123 = add i64 %v8, 0
  %v1124 = sdiv i64 %v1123, 1
  %v1125 = add i64 %v2, 1
  %v1126 = mul i64 %v1124, %v2
  %v1127 = sdiv i64 %v1126, %v3
  %v1128 = mul i64 %v1127, 1
  %v1129 = icmp slt i64 %v1128, %v8
  %v1130 = select i1 %v1129, i64 %v1128, i64 %v8
  %v1131 = mul i64 %v1124, %v1125
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v8
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v8
  br label %b149
b149:
  %v1136 = phi i64 [ %v1130, %b139 ], [ %v1184, %b154 ]
  %v1137 = icmp slt i64 %v1136, %v1135
  br i1 %v1137, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1138 = phi i64 [ 0, %b150 ], [ %v1183, %b157 ]
  %v1139 = icmp slt i64 %v1138, 2
  br i1 %v1139, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1140 = phi i64 [ 0, %b153 ], [ %v1168, %b160 ]
  %v1141 = phi <8 x float> [ splat (float 0x0000000000000000), %b153 ], [ %v1145, %b160 ]
  %v1142 = phi float [ 0x0000000000000000, %b153 ], [ %v1142, %b160 ]
  %v1143 = icmp slt i64 %v1140, 8
  br i1 %v1143, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1144 = phi i64 [ 0, %b156 ], [ %v1167, %b159 ]
  %v1145 = phi <8 x float> [ %v1141, %b156 ], [ %v1166, %b159 ]
  %v1146 = icmp slt i64 %v1144, 8
  br i1 %v1146, label %b159, label %b160
b159:
  %v1147 = mul i64 %v1136, 128
  %v1148 = getelementptr inbounds float, ptr %v88, i64 %v1147
  %v1149 = mul i64 %v1136, 128
  %v1150 = getelementptr inbounds float, ptr %v26, i64 %v1149
  %v1151 = mul i64 %v1138, 64
  %v1152 = add i64 0, %v1151
  %v1153 = mul i64 %v1140, 8
  %v1154 = add i64 %v1152, %v1153
  %v1155 = add i64 %v1154, %v1144
  %v1156 = getelementptr inbounds float, ptr %v1148, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = mul i64 %v1138, 64
  %v1159 = add i64 0, %v1158
  %v1160 = mul i64 %v1140, 8
  %v1161 = add i64 %v1159, %v1160
  %v1162 = add i64 %v1161, %v1144
  %v1163 = getelementptr inbounds float, ptr %v1150, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = fmul <8 x float> %v1157, %v1164
  %v1166 = fadd <8 x float> %v1145, %v1165
  %v1167 = add nsw i64 %v1144, 8
  br label %b158
b160:
  %v1168 = add nsw i64 %v1140, 1
  br label %b155
b157:
  %v1169 = shufflevector <8 x float> %v1141, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1170 = shufflevector <8 x float> %v1141, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1171 = fadd <4 x float> %v1169, %v1170
  %v1172 = shufflevector <4 x float> %v1171, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1173 = shufflevector <4 x float> %v1171, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1174 = fadd <2 x float> %v1172, %v1173
  %v1175 = extractelement <2 x float> %v1174, i64 0
  %v1176 = extractelement <2 x float> %v1174, i64 1
  %v1177 = fadd float %v1175, %v1176
  %v1178 = fadd float %v1177, %v1142
  %v1179 = mul i64 %v1136, 2
  %v1180 = getelementptr inbounds float, ptr %v80, i64 %v1179
  %v1181 = add i64 0, %v1138
  %v1182 = getelementptr inbounds float, ptr %v1180, i64 %v1181
  store float %v1178, ptr %v1182, align 4
  %v1183 = add nsw i64 %v1138, 1
  br label %b152
b154:
  %v1184 = add nsw i64 %v1136, 1
  br label %b149
b151:
  %v1185 = add i64 %v8, 0
  %v1186 = sdiv i64 %v1185, 1
  %v1187 = add i64 %v2, 1
  %v1188 = mul i64 %v1186, %v2
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 1
  %v1191 = icmp slt i64 %v1190, %v8
  %v1192 = select i1 %v1191, i64 %v1190, i64 %v8
  %v1193 = mul i64 %v1186, %v1187
  %v1194 = sdiv i64 %v1193, %v3
  %v1195 = mul i64 %v1194, 1
  %v1196 = icmp slt i64 %v1195, %v8
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v8
  br label %b161
b161:
  %v1198 = phi i64 [ %v1192, %b151 ], [ %v1216, %b162 ]
  %v1199 = icmp slt i64 %v1198, %v1197
  br i1 %v1199, label %b162, label %b163
b162:
  %v1200 = mul i64 %v1198, 2
  %v1201 = getelementptr inbounds float, ptr %v78, i64 %v1200
  %v1202 = mul i64 %v1198, 6
  %v1203 = getelementptr inbounds float, ptr %v48, i64 %v1202
  %v1204 = icmp ult i64 2, 8
  %v1205 = select i1 %v1204, i64 2, i64 8
  %v1206 = trunc i64 %v1205 to i32
  %v1207 = insertelement <8 x i32> poison, i32 %v1206, i64 0
  %v1208 = shufflevector <8 x i32> %v1207, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1209 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1208
  %v1210 = add i64 0, 0
  %v1211 = getelementptr inbounds float, ptr %v1201, i64 %v1210
  %v1212 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1211, <8 x i1> %v1209, <8 x float> zeroinitializer)
  %v1213 = fneg <8 x float> %v1212
  %v1214 = add i64 4, 0
  %v1215 = getelementptr inbounds float, ptr %v1203, i64 %v1214
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1213, ptr align 4 %v1215, <8 x i1> %v1209)
  %v1216 = add nsw i64 %v1198, 1
  br label %b161
b163:
  %v1217 = add i64 %v8, 0
  %v1218 = sdiv i64 %v1217, 1
  %v1219 = add i64 %v2, 1
  %v1220 = mul i64 %v1218, %v2
  %v1221 = sdiv i64 %v1220, %v3
  %v1222 = mul i64 %v1221, 1
  %v1223 = icmp slt i64 %v1222, %v8
  %v1224 = select i1 %v1223, i64 %v1222, i64 %v8
  %v1225 = mul i64 %v1218, %v1219
  %v1226 = sdiv i64 %v1225, %v3
  %v1227 = mul i64 %v1226, 1
  %v1228 = icmp slt i64 %v1227, %v8
  %v1229 = select i1 %v1228, i64 %v1227, i64 %v8
  br label %b164
b164:
  %v1230 = phi i64 [ %v1224, %b163 ], [ %v1277, %b169 ]
  %v1231 = icmp slt i64 %v1230, %v1229
  br i1 %v1231, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1232 = phi i64 [ 0, %b165 ], [ %v1276, %b172 ]
  %v1233 = icmp slt i64 %v1232, 2
  br i1 %v1233, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1234 = phi i64 [ 0, %b168 ], [ %v1261, %b171 ]
  %v1235 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v1260, %b171 ]
  %v1236 = icmp slt i64 %v1234, 8
  br i1 %v1236, label %b171, label %b172
b171:
  %v1237 = mul i64 %v1230, 16
  %v1238 = getelementptr inbounds float, ptr %v92, i64 %v1237
  %v1239 = mul i64 %v1230, 16
  %v1240 = getelementptr inbounds float, ptr %v56, i64 %v1239
  %v1241 = mul i64 %v1230, 2
  %v1242 = getelementptr inbounds float, ptr %v68, i64 %v1241
  %v1243 = add i64 0, %v1232
  %v1244 = getelementptr inbounds float, ptr %v1242, i64 %v1243
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = mul i64 %v1232, 8
  %v1247 = add i64 0, %v1246
  %v1248 = add i64 %v1247, %v1234
  %v1249 = getelementptr inbounds float, ptr %v1238, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = mul i64 %v1232, 8
  %v1252 = add i64 0, %v1251
  %v1253 = add i64 %v1252, %v1234
  %v1254 = getelementptr inbounds float, ptr %v1240, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = insertelement <8 x float> poison, float %v1245, i64 0
  %v1257 = shufflevector <8 x float> %v1256, <8 x float> poison, <8 x i32> zeroinitializer
  %v1258 = fmul <8 x float> %v1255, %v1257
  %v1259 = fmul <8 x float> %v1250, %v1258
  %v1260 = fadd <8 x float> %v1235, %v1259
  %v1261 = add nsw i64 %v1234, 8
  br label %b170
b172:
  %v1262 = shufflevector <8 x float> %v1235, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1263 = shufflevector <8 x float> %v1235, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1264 = fadd <4 x float> %v1262, %v1263
  %v1265 = shufflevector <4 x float> %v1264, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1266 = shufflevector <4 x float> %v1264, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1267 = fadd <2 x float> %v1265, %v1266
  %v1268 = extractelement <2 x float> %v1267, i64 0
  %v1269 = extractelement <2 x float> %v1267, i64 1
  %v1270 = fadd float %v1268, %v1269
  %v1271 = fadd float %v1270, 0x0000000000000000
  %v1272 = mul i64 %v1230, 2
  %v1273 = getelementptr inbounds float, ptr %v78, i64 %v1272
  %v1274 = add i64 0, %v1232
  %v1275 = getelementptr inbounds float, ptr %v1273, i64 %v1274
  store float %v1271, ptr %v1275, align 4
  %v1276 = add nsw i64 %v1232, 1
  br label %b167
b169:
  %v1277 = add nsw i64 %v1230, 1
  br label %b164
b166:
  %v1278 = add i64 %v8, 0
  %v1279 = sdiv i64 %v1278, 1
  %v1280 = add i64 %v2, 1
  %v1281 = mul i64 %v1279, %v2
  %v1282 = sdiv i64 %v1281, %v3
  %v1283 = mul i64 %v1282, 1
  %v1284 = icmp slt i64 %v1283, %v8
  %v1285 = select i1 %v1284, i64 %v1283, i64 %v8
  %v1286 = mul i64 %v1279, %v1280
  %v1287 = sdiv i64 %v1286, %v3
  %v1288 = mul i64 %v1287, 1
  %v1289 = icmp slt i64 %v1288, %v8
  %v1290 = select i1 %v1289, i64 %v1288, i64 %v8
  br label %b173
b173:
  %v1291 = phi i64 [ %v1285, %b166 ], [ %v1347, %b178 ]
  %v1292 = icmp slt i64 %v1291, %v1290
  br i1 %v1292, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1293 = phi i64 [ 0, %b174 ], [ %v1346, %b181 ]
  %v1294 = icmp slt i64 %v1293, 2
  br i1 %v1294, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1295 = phi i64 [ 0, %b177 ], [ %v1331, %b180 ]
  %v1296 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1330, %b180 ]
  %v1297 = icmp slt i64 %v1295, 8
  br i1 %v1297, label %b180, label %b181
b180:
  %v1298 = mul i64 %v1291, 16
  %v1299 = getelementptr inbounds float, ptr %v94, i64 %v1298
  %v1300 = mul i64 %v1291, 16
  %v1301 = getelementptr inbounds float, ptr %v92, i64 %v1300
  %v1302 = mul i64 %v1291, 6
  %v1303 = getelementptr inbounds float, ptr %v60, i64 %v1302
  %v1304 = add i64 2, %v1293
  %v1305 = getelementptr inbounds float, ptr %v1303, i64 %v1304
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = fmul float %v1306, 0x4000000000000000
  %v1308 = mul i64 %v1291, 16
  %v1309 = getelementptr inbounds float, ptr %v56, i64 %v1308
  %v1310 = mul i64 %v1293, 8
  %v1311 = add i64 0, %v1310
  %v1312 = add i64 %v1311, %v1295
  %v1313 = getelementptr inbounds float, ptr %v1299, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = mul i64 %v1293, 8
  %v1316 = add i64 0, %v1315
  %v1317 = add i64 %v1316, %v1295
  %v1318 = getelementptr inbounds float, ptr %v1301, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = insertelement <8 x float> poison, float %v1307, i64 0
  %v1321 = shufflevector <8 x float> %v1320, <8 x float> poison, <8 x i32> zeroinitializer
  %v1322 = fmul <8 x float> %v1319, %v1321
  %v1323 = fadd <8 x float> %v1314, %v1322
  %v1324 = mul i64 %v1293, 8
  %v1325 = add i64 0, %v1324
  %v1326 = add i64 %v1325, %v1295
  %v1327 = getelementptr inbounds float, ptr %v1309, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = fmul <8 x float> %v1323, %v1328
  %v1330 = fadd <8 x float> %v1296, %v1329
  %v1331 = add nsw i64 %v1295, 8
  br label %b179
b181:
  %v1332 = shufflevector <8 x float> %v1296, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1333 = shufflevector <8 x float> %v1296, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1334 = fadd <4 x float> %v1332, %v1333
  %v1335 = shufflevector <4 x float> %v1334, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1336 = shufflevector <4 x float> %v1334, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1337 = fadd <2 x float> %v1335, %v1336
  %v1338 = extractelement <2 x float> %v1337, i64 0
  %v1339 = extractelement <2 x float> %v1337, i64 1
  %v1340 = fadd float %v1338, %v1339
  %v1341 = fadd float %v1340, 0x0000000000000000
  %v1342 = mul i64 %v1291, 2
  %v1343 = getelementptr inbounds float, ptr %v96, i64 %v1342
  %v1344 = add i64 0, %v1293
  %v1345 = getelementptr inbounds float, ptr %v1343, i64 %v1344
  store float %v1341, ptr %v1345, align 4
  %v1346 = add nsw i64 %v1293, 1
  br label %b176
b178:
  %v1347 = add nsw i64 %v1291, 1
  br label %b173
b175:
  %v1348 = add i64 %v8, 0
  %v1349 = sdiv i64 %v1348, 1
  %v1350 = add i64 %v2, 1
  %v1351 = mul i64 %v1349, %v2
  %v1352 = sdiv i64 %v1351, %v3
  %v1353 = mul i64 %v1352, 1
  %v1354 = icmp slt i64 %v1353, %v8
  %v1355 = select i1 %v1354, i64 %v1353, i64 %v8
  %v1356 = mul i64 %v1349, %v1350
  %v1357 = sdiv i64 %v1356, %v3
  %v1358 = mul i64 %v1357, 1
  %v1359 = icmp slt i64 %v1358, %v8
  %v1360 = select i1 %v1359, i64 %v1358, i64 %v8
  br label %b182
b182:
  %v1361 = phi i64 [ %v1355, %b175 ], [ %v1411, %b183 ]
  %v1362 = icmp slt i64 %v1361, %v1360
  br i1 %v1362, label %b183, label %b184
b183:
  %v1363 = mul i64 %v1361, 2
  %v1364 = getelementptr inbounds float, ptr %v78, i64 %v1363
  %v1365 = mul i64 %v1361, 2
  %v1366 = getelementptr inbounds float, ptr %v96, i64 %v1365
  %v1367 = mul i64 %v1361, 2
  %v1368 = getelementptr inbounds float, ptr %v68, i64 %v1367
  %v1369 = mul i64 %v1361, 2
  %v1370 = getelementptr inbounds float, ptr %v64, i64 %v1369
  %v1371 = mul i64 %v1361, 6
  %v1372 = getelementptr inbounds float, ptr %v48, i64 %v1371
  %v1373 = mul i64 %v1361, 2
  %v1374 = getelementptr inbounds float, ptr %v98, i64 %v1373
  %v1375 = icmp ult i64 2, 8
  %v1376 = select i1 %v1375, i64 2, i64 8
  %v1377 = trunc i64 %v1376 to i32
  %v1378 = insertelement <8 x i32> poison, i32 %v1377, i64 0
  %v1379 = shufflevector <8 x i32> %v1378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1380 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1379
  %v1381 = add i64 0, 0
  %v1382 = getelementptr inbounds float, ptr %v1364, i64 %v1381
  %v1383 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1382, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1384 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1385 = shufflevector <8 x float> %v1384, <8 x float> poison, <8 x i32> zeroinitializer
  %v1386 = fmul <8 x float> %v1383, %v1385
  %v1387 = add i64 0, 0
  %v1388 = getelementptr inbounds float, ptr %v1366, i64 %v1387
  %v1389 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1388, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1390 = add i64 0, 0
  %v1391 = getelementptr inbounds float, ptr %v1368, i64 %v1390
  %v1392 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1391, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1393 = fmul <8 x float> %v1389, %v1392
  %v1394 = add i64 0, 0
  %v1395 = getelementptr inbounds float, ptr %v1370, i64 %v1394
  %v1396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1395, <8 x i1> %v1380, <8 x float> zeroinitializer)
  %v1397 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1398 = shufflevector <8 x float> %v1397, <8 x float> poison, <8 x i32> zeroinitializer
  %v1399 = fadd <8 x float> %v1396, %v1398
  %v1400 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1399)
  %v1401 = fdiv <8 x float> %v1393, %v1400
  %v1402 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1403 = shufflevector <8 x float> %v1402, <8 x float> poison, <8 x i32> zeroinitializer
  %v1404 = fmul <8 x float> %v1401, %v1403
  %v1405 = fdiv <8 x float> %v1404, %v1400
  %v1406 = fneg <8 x float> %v1405
  %v1407 = add i64 2, 0
  %v1408 = getelementptr inbounds float, ptr %v1372, i64 %v1407
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1386, ptr align 4 %v1408, <8 x i1> %v1380)
  %v1409 = add i64 0, 0
  %v1410 = getelementptr inbounds float, ptr %v1374, i64 %v1409
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1406, ptr align 4 %v1410, <8 x i1> %v1380)
  %v1411 = add nsw i64 %v1361, 1
  br label %b182
b184:
  %v1412 = add i64 %v8, 0
  %v1413 = sdiv i64 %v1412, 1
  %v1414 = add i64 %v2, 1
  %v1415 = mul i64 %v1413, %v2
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v8
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v8
  %v1420 = mul i64 %v1413, %v1414
  %v1421 = sdiv i64 %v1420, %v3
  %v1422 = mul i64 %v1421, 1
  %v1423 = icmp slt i64 %v1422, %v8
  %v1424 = select i1 %v1423, i64 %v1422, i64 %v8
  br label %b185
b185:
  %v1425 = phi i64 [ %v1419, %b184 ], [ %v1442, %b186 ]
  %v1426 = icmp slt i64 %v1425, %v1424
  br i1 %v1426, label %b186, label %b187
b186:
  %v1427 = mul i64 %v1425, 2
  %v1428 = getelementptr inbounds float, ptr %v80, i64 %v1427
  %v1429 = mul i64 %v1425, 6
  %v1430 = getelementptr inbounds float, ptr %v48, i64 %v1429
  %v1431 = icmp ult i64 2, 8
  %v1432 = select i1 %v1431, i64 2, i64 8
  %v1433 = trunc i64 %v1432 to i32
  %v1434 = insertelement <8 x i32> poison, i32 %v1433, i64 0
  %v1435 = shufflevector <8 x i32> %v1434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1436 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1435
  %v1437 = add i64 0, 0
  %v1438 = getelementptr inbounds float, ptr %v1428, i64 %v1437
  %v1439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1438, <8 x i1> %v1436, <8 x float> zeroinitializer)
  %v1440 = add i64 0, 0
  %v1441 = getelementptr inbounds float, ptr %v1430, i64 %v1440
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1439, ptr align 4 %v1441, <8 x i1> %v1436)
  %v1442 = add nsw i64 %v1425, 1
  br label %b185
b187:
  %v1443 = add i64 %v8, 0
  %v1444 = sdiv i64 %v1443, 1
  %v1445 = add i64 %v2, 1
  %v1446 = mul i64 %v1444, %v2
  %v1447 = sdiv i64 %v1446, %v3
  %v1448 = mul i64 %v1447, 1
  %v1449 = icmp slt i64 %v1448, %v8
  %v1450 = select i1 %v1449, i64 %v1448, i64 %v8
  %v1451 = mul i64 %v1444, %v1445
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v8
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v8
  br label %b188
b188:
  %v1456 = phi i64 [ %v1450, %b187 ], [ %v1483, %b189 ]
  %v1457 = icmp slt i64 %v1456, %v1455
  br i1 %v1457, label %b189, label %b190
b189:
  %v1458 = mul i64 %v1456, 6
  %v1459 = getelementptr inbounds float, ptr %v48, i64 %v1458
  %v1460 = mul i64 %v1456, 6
  %v1461 = getelementptr inbounds float, ptr %v60, i64 %v1460
  %v1462 = mul i64 %v1456, 6
  %v1463 = getelementptr inbounds float, ptr %v100, i64 %v1462
  %v1464 = icmp ult i64 6, 8
  %v1465 = select i1 %v1464, i64 6, i64 8
  %v1466 = trunc i64 %v1465 to i32
  %v1467 = insertelement <8 x i32> poison, i32 %v1466, i64 0
  %v1468 = shufflevector <8 x i32> %v1467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1469 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1468
  %v1470 = add i64 0, 0
  %v1471 = getelementptr inbounds float, ptr %v1459, i64 %v1470
  %v1472 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1471, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1473 = add i64 0, 0
  %v1474 = getelementptr inbounds float, ptr %v1461, i64 %v1473
  %v1475 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1474, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1476 = fmul <8 x float> %v1472, %v1475
  %v1477 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1478 = shufflevector <8 x float> %v1477, <8 x float> poison, <8 x i32> zeroinitializer
  %v1479 = fsub <8 x float> %v1478, %v1475
  %v1480 = fmul <8 x float> %v1476, %v1479
  %v1481 = add i64 0, 0
  %v1482 = getelementptr inbounds float, ptr %v1463, i64 %v1481
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1480, ptr align 4 %v1482, <8 x i1> %v1469)
  %v1483 = add nsw i64 %v1456, 1
  br label %b188
b190:
  %v1484 = add i64 %v8, 0
  %v1485 = sdiv i64 %v1484, 1
  %v1486 = add i64 %v2, 1
  %v1487 = mul i64 %v1485, %v2
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v8
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v8
  %v1492 = mul i64 %v1485, %v1486
  %v1493 = sdiv i64 %v1492, %v3
  %v1494 = mul i64 %v1493, 1
  %v1495 = icmp slt i64 %v1494, %v8
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v8
  br label %b191
b191:
  %v1497 = phi i64 [ %v1491, %b190 ], [ %v1557, %b196 ]
  %v1498 = icmp slt i64 %v1497, %v1496
  br i1 %v1498, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1499 = phi i64 [ 0, %b192 ], [ %v1556, %b195 ]
  %v1500 = icmp slt i64 %v1499, 2
  br i1 %v1500, label %b195, label %b196
b195:
  %v1501 = mul i64 %v1497, 16
  %v1502 = getelementptr inbounds float, ptr %v94, i64 %v1501
  %v1503 = mul i64 %v1497, 16
  %v1504 = getelementptr inbounds float, ptr %v92, i64 %v1503
  %v1505 = mul i64 %v1497, 6
  %v1506 = getelementptr inbounds float, ptr %v60, i64 %v1505
  %v1507 = add i64 2, %v1499
  %v1508 = getelementptr inbounds float, ptr %v1506, i64 %v1507
  %v1509 = load float, ptr %v1508, align 4
  %v1510 = fmul float %v1509, 0x4000000000000000
  %v1511 = mul i64 %v1497, 2
  %v1512 = getelementptr inbounds float, ptr %v68, i64 %v1511
  %v1513 = add i64 0, %v1499
  %v1514 = getelementptr inbounds float, ptr %v1512, i64 %v1513
  %v1515 = load float, ptr %v1514, align 4
  %v1516 = mul i64 %v1497, 2
  %v1517 = getelementptr inbounds float, ptr %v98, i64 %v1516
  %v1518 = add i64 0, %v1499
  %v1519 = getelementptr inbounds float, ptr %v1517, i64 %v1518
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = mul i64 %v1497, 16
  %v1522 = getelementptr inbounds float, ptr %v56, i64 %v1521
  %v1523 = mul i64 %v1497, 16
  %v1524 = getelementptr inbounds float, ptr %v76, i64 %v1523
  %v1525 = mul i64 %v1499, 8
  %v1526 = add i64 0, %v1525
  %v1527 = add i64 %v1526, 0
  %v1528 = getelementptr inbounds float, ptr %v1502, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = mul i64 %v1499, 8
  %v1531 = add i64 0, %v1530
  %v1532 = add i64 %v1531, 0
  %v1533 = getelementptr inbounds float, ptr %v1504, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = insertelement <8 x float> poison, float %v1510, i64 0
  %v1536 = shufflevector <8 x float> %v1535, <8 x float> poison, <8 x i32> zeroinitializer
  %v1537 = fmul <8 x float> %v1534, %v1536
  %v1538 = fadd <8 x float> %v1529, %v1537
  %v1539 = insertelement <8 x float> poison, float %v1515, i64 0
  %v1540 = shufflevector <8 x float> %v1539, <8 x float> poison, <8 x i32> zeroinitializer
  %v1541 = fmul <8 x float> %v1538, %v1540
  %v1542 = mul i64 %v1499, 8
  %v1543 = add i64 0, %v1542
  %v1544 = add i64 %v1543, 0
  %v1545 = getelementptr inbounds float, ptr %v1522, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = insertelement <8 x float> poison, float %v1520, i64 0
  %v1548 = shufflevector <8 x float> %v1547, <8 x float> poison, <8 x i32> zeroinitializer
  %v1549 = fmul <8 x float> %v1548, %v1546
  %v1550 = fadd <8 x float> %v1541, %v1549
  %v1551 = fadd <8 x float> %v1550, %v1549
  %v1552 = mul i64 %v1499, 8
  %v1553 = add i64 0, %v1552
  %v1554 = add i64 %v1553, 0
  %v1555 = getelementptr inbounds float, ptr %v1524, i64 %v1554
  store <8 x float> %v1551, ptr %v1555, align 4
  %v1556 = add nsw i64 %v1499, 1
  br label %b194
b196:
  %v1557 = add nsw i64 %v1497, 1
  br label %b191
b193:
  %v1559 = add i64 %v8, 0
  %v1560 = sdiv i64 %v1559, 1
  %v1561 = add i64 %v2, 1
  %v1562 = mul i64 %v1560, %v2
  %v1563 = sdiv i64 %v1562, %v3
  %v1564 = mul i64 %v1563, 1
  %v1565 = icmp slt i64 %v1564, %v8
  %v1566 = select i1 %v1565, i64 %v1564, i64 %v8
  %v1567 = mul i64 %v1560, %v1561
  %v1568 = sdiv i64 %v1567, %v3
  %v1569 = mul i64 %v1568, 1
  %v1570 = icmp slt i64 %v1569, %v8
  %v1571 = select i1 %v1570, i64 %v1569, i64 %v8
  br label %b197
b197:
  %v1572 = phi i64 [ %v1566, %b193 ], [ %v1654, %b202 ]
  %v1573 = icmp slt i64 %v1572, %v1571
  br i1 %v1573, label %b198, label %b199
b198:
  %v1574 = add i64 %v1572, 96
  %v1575 = icmp slt i64 %v1574, %v1571
  %v1576 = select i1 %v1575, i64 %v1574, i64 %v1571
  br label %b200
b200:
  %v1577 = phi i64 [ 0, %b198 ], [ %v1653, %b205 ]
  %v1578 = icmp slt i64 %v1577, 1
  br i1 %v1578, label %b201, label %b202
b201:
  %v1579 = sub i64 %v1576, %v1572
  %v1580 = sub i64 8, 1
  %v1581 = add i64 %v1579, %v1580
  %v1582 = sdiv i64 %v1581, 8
  br label %b203
b203:
  %v1583 = phi i64 [ 0, %b201 ], [ %v1652, %b214 ]
  %v1584 = icmp slt i64 %v1583, %v1582
  br i1 %v1584, label %b204, label %b205
b204:
  %v1585 = mul i64 %v1579, %v1583
  %v1586 = sdiv i64 %v1585, %v1582
  %v1587 = add i64 %v1572, %v1586
  %v1588 = add i64 %v1583, 1
  %v1589 = mul i64 %v1579, %v1588
  %v1590 = sdiv i64 %v1589, %v1582
  %v1591 = add i64 %v1572, %v1590
  %v1592 = mul i64 %v1577, 304
  %v1593 = getelementptr inbounds float, ptr %v877, i64 %v1592
  %v1594 = sub i64 %v1591, %v1587
  %v1595 = mul i64 %v1587, 6
  %v1596 = getelementptr inbounds float, ptr %v100, i64 %v1595
  %v1597 = getelementptr inbounds float, ptr %v1596, i64 0
  %v1598 = sub i64 %v1594, 1
  %v1599 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1598
  %v1600 = load ptr, ptr %v1599, align 4
  %v1601 = getelementptr inbounds float, ptr %v1558, i64 0
  %v1602 = icmp sgt i64 %v1594, 0
  br i1 %v1602, label %b206, label %b207
b206:
  call void %v1600(ptr %v1597, i64 6, ptr %v1593, i64 6, ptr %v1601, i64 8, i64 0)
  br label %b207
b207:
  %v1603 = add i64 %v1592, 48
  %v1604 = getelementptr inbounds float, ptr %v877, i64 %v1603
  %v1605 = sub i64 %v1591, %v1587
  %v1606 = mul i64 %v1587, 16
  %v1607 = getelementptr inbounds float, ptr %v90, i64 %v1606
  %v1608 = getelementptr inbounds float, ptr %v1607, i64 0
  %v1609 = sub i64 %v1605, 1
  %v1610 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1609
  %v1611 = load ptr, ptr %v1610, align 4
  %v1612 = getelementptr inbounds float, ptr %v1558, i64 0
  %v1613 = icmp sgt i64 %v1605, 0
  br i1 %v1613, label %b208, label %b209
b208:
  call void %v1611(ptr %v1608, i64 16, ptr %v1604, i64 16, ptr %v1612, i64 8, i64 0)
  br label %b209
b209:
  %v1614 = add i64 %v1603, 128
  %v1615 = getelementptr inbounds float, ptr %v877, i64 %v1614
  %v1616 = sub i64 %v1591, %v1587
  %v1617 = mul i64 %v1587, 16
  %v1618 = getelementptr inbounds float, ptr %v76, i64 %v1617
  %v1619 = getelementptr inbounds float, ptr %v1618, i64 0
  %v1620 = sub i64 %v1616, 1
  %v1621 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1620
  %v1622 = load ptr, ptr %v1621, align 4
  %v1623 = getelementptr inbounds float, ptr %v1558, i64 0
  %v1624 = icmp sgt i64 %v1616, 0
  br i1 %v1624, label %b210, label %b211
b210:
  call void %v1622(ptr %v1619, i64 16, ptr %v1615, i64 16, ptr %v1623, i64 8, i64 0)
  br label %b211
b211:
  %v1625 = add i64 %v1614, 128
  br label %b212
b212:
  %v1626 = phi i64 [ %v1587, %b211 ], [ %v1651, %b217 ]
  %v1627 = icmp slt i64 %v1626, %v1591
  br i1 %v1627, label %b213, label %b214
b213:
  %v1628 = sub i64 %v1626, %v1587
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v1558, i64 %v1629
  %v1631 = mul i64 %v1626, 8
  %v1632 = getelementptr inbounds float, ptr %v84, i64 %v1631
  %v1633 = mul i64 %v1626, 8
  %v1634 = getelementptr inbounds float, ptr %v34, i64 %v1633
  br label %b215
b215:
  %v1635 = phi i64 [ 0, %b213 ], [ %v1650, %b216 ]
  %v1636 = icmp slt i64 %v1635, 1
  br i1 %v1636, label %b216, label %b217
b216:
  %v1637 = mul i64 %v1577, 1
  %v1638 = add i64 %v1637, %v1635
  %v1639 = mul i64 %v1638, 8
  %v1640 = add i64 0, %v1635
  %v1641 = mul i64 %v1640, 8
  %v1642 = getelementptr inbounds float, ptr %v1630, i64 %v1641
  %v1643 = load <8 x float>, ptr %v1642, align 4
  %v1644 = add i64 0, %v1639
  %v1645 = getelementptr inbounds float, ptr %v1632, i64 %v1644
  %v1646 = load <8 x float>, ptr %v1645, align 4
  %v1647 = fadd <8 x float> %v1643, %v1646
  %v1648 = add i64 0, %v1639
  %v1649 = getelementptr inbounds float, ptr %v1634, i64 %v1648
  store <8 x float> %v1647, ptr %v1649, align 4
  %v1650 = add nsw i64 %v1635, 1
  br label %b215
b217:
  %v1651 = add nsw i64 %v1626, 1
  br label %b212
b214:
  %v1652 = add nsw i64 %v1583, 1
  br label %b203
b205:
  %v1653 = add nsw i64 %v1577, 1
  br label %b200
b202:
  %v1654 = add nsw i64 %v1572, 96
  br label %b197
b199:
  %v1655 = icmp sgt i64 %v3, 1
  br i1 %v1655, label %b218, label %b219
b218:
  %v1656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1657 = atomicrmw add ptr %v1656, i64 1 acq_rel
  %v1658 = load i64, ptr %v163, align 8
  %v1659 = add i64 %v1658, 1
  store i64 %v1659, ptr %v163, align 8
  %v1660 = mul i64 %v3, %v1659
  br label %b220
b220:
  %v1661 = load atomic i64, ptr %v1656 acquire, align 8
  %v1662 = icmp slt i64 %v1661, %v1660
  br i1 %v1662, label %b221, label %b222
b221:
  %v1663 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  %v1664 = mul i64 0, 16
  %v1665 = getelementptr inbounds float, ptr %v82, i64 %v1664
  %v1666 = getelementptr inbounds float, ptr %v1665, i64 0
  %v1667 = mul i64 0, 8
  %v1668 = getelementptr inbounds float, ptr %v10, i64 %v1667
  %v1669 = getelementptr inbounds float, ptr %v1668, i64 0
  %v1670 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1671 = add i64 16, 1
  %v1672 = sdiv i64 %v1671, 2
  %v1673 = add i64 %v2, 1
  %v1674 = mul i64 %v1672, %v2
  %v1675 = sdiv i64 %v1674, %v3
  %v1676 = mul i64 %v1675, 2
  %v1677 = icmp slt i64 %v1676, 16
  %v1678 = select i1 %v1677, i64 %v1676, i64 16
  %v1679 = mul i64 %v1672, %v1673
  %v1680 = sdiv i64 %v1679, %v3
  %v1681 = mul i64 %v1680, 2
  %v1682 = icmp slt i64 %v1681, 16
  %v1683 = select i1 %v1682, i64 %v1681, i64 16
  %v1684 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b223
b223:
  %v1685 = phi i64 [ %v1678, %b219 ], [ %v1693, %b228 ]
  %v1686 = icmp slt i64 %v1685, %v1683
  br i1 %v1686, label %b224, label %b225
b224:
  %v1687 = mul i64 %v1685, 8
  %v1688 = getelementptr inbounds float, ptr %v1684, i64 %v1687
  br label %b226
b226:
  %v1689 = phi i64 [ 0, %b224 ], [ %v1692, %b227 ]
  %v1690 = icmp slt i64 %v1689, 8
  br i1 %v1690, label %b227, label %b228
b227:
  %v1691 = getelementptr inbounds float, ptr %v1688, i64 %v1689
  store float 0x0000000000000000, ptr %v1691, align 4
  %v1692 = add nsw i64 %v1689, 1
  br label %b226
b228:
  %v1693 = add nsw i64 %v1685, 1
  br label %b223
b225:
  %v1694 = mul i64 %v8, 1
  br label %b229
b229:
  %v1695 = phi i64 [ 0, %b225 ], [ %v1799, %b234 ]
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b230, label %b231
b230:
  %v1697 = sub i64 %v1694, %v1695
  %v1698 = icmp slt i64 %v1697, 384
  %v1699 = select i1 %v1698, i64 %v1697, i64 384
  br label %b232
b232:
  %v1700 = phi i64 [ %v1678, %b230 ], [ %v1798, %b258 ]
  %v1701 = icmp slt i64 %v1700, %v1683
  br i1 %v1701, label %b233, label %b234
b233:
  %v1702 = sub i64 %v1683, %v1700
  %v1703 = icmp slt i64 %v1702, 64
  %v1704 = select i1 %v1703, i64 %v1702, i64 64
  %v1705 = sdiv i64 %v1704, 2
  %v1706 = mul i64 %v1705, 2
  %v1707 = sub i64 %v1704, %v1706
  %v1708 = mul i64 %v1695, 16
  %v1709 = add i64 %v1708, %v1700
  %v1710 = getelementptr inbounds float, ptr %v1666, i64 %v1709
  br label %b235
b235:
  %v1711 = phi i64 [ 0, %b233 ], [ %v1737, %b243 ]
  %v1712 = icmp slt i64 %v1711, %v1699
  br i1 %v1712, label %b236, label %b237
b236:
  %v1713 = mul i64 %v1711, 16
  %v1714 = getelementptr inbounds float, ptr %v1710, i64 %v1713
  %v1715 = mul i64 %v1711, 2
  %v1716 = getelementptr inbounds float, ptr %v1670, i64 %v1715
  br label %b238
b238:
  %v1717 = phi i64 [ 0, %b236 ], [ %v1726, %b239 ]
  %v1718 = icmp slt i64 %v1717, %v1705
  br i1 %v1718, label %b239, label %b240
b239:
  %v1719 = mul i64 %v1717, 2
  %v1720 = getelementptr inbounds float, ptr %v1714, i64 %v1719
  %v1721 = mul i64 %v1717, 768
  %v1722 = getelementptr inbounds float, ptr %v1716, i64 %v1721
  %v1723 = getelementptr inbounds float, ptr %v1720, i64 0
  %v1724 = load <2 x float>, ptr %v1723, align 4
  %v1725 = getelementptr inbounds float, ptr %v1722, i64 0
  store <2 x float> %v1724, ptr %v1725, align 4
  %v1726 = add nsw i64 %v1717, 1
  br label %b238
b240:
  %v1727 = mul i64 %v1705, 2
  %v1728 = getelementptr inbounds float, ptr %v1714, i64 %v1727
  %v1729 = mul i64 %v1705, 768
  %v1730 = getelementptr inbounds float, ptr %v1716, i64 %v1729
  br label %b241
b241:
  %v1731 = phi i64 [ 0, %b240 ], [ %v1736, %b242 ]
  %v1732 = icmp slt i64 %v1731, %v1707
  br i1 %v1732, label %b242, label %b243
b242:
  %v1733 = getelementptr inbounds float, ptr %v1728, i64 %v1731
  %v1734 = load float, ptr %v1733, align 4
  %v1735 = getelementptr inbounds float, ptr %v1730, i64 %v1731
  store float %v1734, ptr %v1735, align 4
  %v1736 = add nsw i64 %v1731, 1
  br label %b241, !llvm.loop !0
b243:
  %v1737 = add nsw i64 %v1711, 1
  br label %b235
b237:
  br label %b244
b244:
  %v1738 = phi i64 [ 0, %b237 ], [ %v1773, %b252 ]
  %v1739 = icmp slt i64 %v1738, 0
  br i1 %v1739, label %b245, label %b246
b245:
  %v1740 = mul i64 %v1695, 8
  %v1741 = add i64 %v1740, %v1738
  %v1742 = getelementptr inbounds float, ptr %v1669, i64 %v1741
  br label %b247
b247:
  %v1743 = phi i64 [ 0, %b245 ], [ %v1761, %b248 ]
  %v1744 = icmp slt i64 %v1743, %v1699
  br i1 %v1744, label %b248, label %b249
b248:
  %v1745 = mul i64 %v1743, 8
  %v1746 = getelementptr inbounds float, ptr %v1742, i64 %v1745
  %v1747 = mul i64 %v1743, 32
  %v1748 = getelementptr inbounds float, ptr %v168, i64 %v1747
  %v1749 = getelementptr inbounds float, ptr %v1746, i64 0
  %v1750 = load <8 x float>, ptr %v1749, align 4
  %v1751 = getelementptr inbounds float, ptr %v1748, i64 0
  store <8 x float> %v1750, ptr %v1751, align 4
  %v1752 = getelementptr inbounds float, ptr %v1746, i64 8
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = getelementptr inbounds float, ptr %v1748, i64 8
  store <8 x float> %v1753, ptr %v1754, align 4
  %v1755 = getelementptr inbounds float, ptr %v1746, i64 16
  %v1756 = load <8 x float>, ptr %v1755, align 4
  %v1757 = getelementptr inbounds float, ptr %v1748, i64 16
  store <8 x float> %v1756, ptr %v1757, align 4
  %v1758 = getelementptr inbounds float, ptr %v1746, i64 24
  %v1759 = load <8 x float>, ptr %v1758, align 4
  %v1760 = getelementptr inbounds float, ptr %v1748, i64 24
  store <8 x float> %v1759, ptr %v1760, align 4
  %v1761 = add nsw i64 %v1743, 1
  br label %b247
b249:
  %v1762 = sdiv i64 %v1704, 2
  br label %b250
b250:
  %v1763 = phi i64 [ 0, %b249 ], [ %v1772, %b251 ]
  %v1764 = icmp slt i64 %v1763, %v1762
  br i1 %v1764, label %b251, label %b252
b251:
  %v1765 = mul i64 %v1763, 2
  %v1766 = add i64 %v1700, %v1765
  %v1767 = mul i64 %v1763, 768
  %v1768 = getelementptr inbounds float, ptr %v1670, i64 %v1767
  %v1769 = mul i64 %v1766, 8
  %v1770 = add i64 %v1769, %v1738
  %v1771 = getelementptr inbounds float, ptr %v1684, i64 %v1770
  call void @outer_2x32(ptr %v1768, ptr %v168, i64 %v1699, ptr %v1771, i64 8)
  %v1772 = add nsw i64 %v1763, 1
  br label %b250
b252:
  %v1773 = add nsw i64 %v1738, 32
  br label %b244
b246:
  %v1774 = mul i64 %v1695, 8
  %v1775 = add i64 %v1774, 0
  %v1776 = getelementptr inbounds float, ptr %v1669, i64 %v1775
  br label %b253
b253:
  %v1777 = phi i64 [ 0, %b246 ], [ %v1786, %b254 ]
  %v1778 = icmp slt i64 %v1777, %v1699
  br i1 %v1778, label %b254, label %b255
b254:
  %v1779 = mul i64 %v1777, 8
  %v1780 = getelementptr inbounds float, ptr %v1776, i64 %v1779
  %v1781 = mul i64 %v1777, 8
  %v1782 = getelementptr inbounds float, ptr %v168, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = getelementptr inbounds float, ptr %v1782, i64 0
  store <8 x float> %v1784, ptr %v1785, align 4
  %v1786 = add nsw i64 %v1777, 1
  br label %b253
b255:
  %v1787 = sdiv i64 %v1704, 2
  br label %b256
b256:
  %v1788 = phi i64 [ 0, %b255 ], [ %v1797, %b257 ]
  %v1789 = icmp slt i64 %v1788, %v1787
  br i1 %v1789, label %b257, label %b258
b257:
  %v1790 = mul i64 %v1788, 2
  %v1791 = add i64 %v1700, %v1790
  %v1792 = mul i64 %v1788, 768
  %v1793 = getelementptr inbounds float, ptr %v1670, i64 %v1792
  %v1794 = mul i64 %v1791, 8
  %v1795 = add i64 %v1794, 0
  %v1796 = getelementptr inbounds float, ptr %v1684, i64 %v1795
  call void @outer_2x8(ptr %v1793, ptr %v168, i64 %v1699, ptr %v1796, i64 8)
  %v1797 = add nsw i64 %v1788, 1
  br label %b256
b258:
  %v1798 = add nsw i64 %v1700, 64
  br label %b232
b234:
  %v1799 = add nsw i64 %v1695, 384
  br label %b229
b231:
  %v1800 = icmp sgt i64 %v3, 1
  br i1 %v1800, label %b259, label %b260
b259:
  %v1801 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1802 = atomicrmw add ptr %v1801, i64 1 acq_rel
  %v1803 = load i64, ptr %v163, align 8
  %v1804 = add i64 %v1803, 1
  store i64 %v1804, ptr %v163, align 8
  %v1805 = mul i64 %v3, %v1804
  br label %b261
b261:
  %v1806 = load atomic i64, ptr %v1801 acquire, align 8
  %v1807 = icmp slt i64 %v1806, %v1805
  br i1 %v1807, label %b262, label %b263
b262:
  %v1808 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1809 = mul i64 0, 16
  %v1810 = getelementptr inbounds float, ptr %v76, i64 %v1809
  %v1811 = getelementptr inbounds float, ptr %v1810, i64 0
  %v1812 = mul i64 0, 8
  %v1813 = getelementptr inbounds float, ptr %v10, i64 %v1812
  %v1814 = getelementptr inbounds float, ptr %v1813, i64 0
  %v1815 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1816 = add i64 16, 1
  %v1817 = sdiv i64 %v1816, 2
  %v1818 = add i64 %v2, 1
  %v1819 = mul i64 %v1817, %v2
  %v1820 = sdiv i64 %v1819, %v3
  %v1821 = mul i64 %v1820, 2
  %v1822 = icmp slt i64 %v1821, 16
  %v1823 = select i1 %v1822, i64 %v1821, i64 16
  %v1824 = mul i64 %v1817, %v1818
  %v1825 = sdiv i64 %v1824, %v3
  %v1826 = mul i64 %v1825, 2
  %v1827 = icmp slt i64 %v1826, 16
  %v1828 = select i1 %v1827, i64 %v1826, i64 16
  %v1829 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b264
b264:
  %v1830 = phi i64 [ %v1823, %b260 ], [ %v1838, %b269 ]
  %v1831 = icmp slt i64 %v1830, %v1828
  br i1 %v1831, label %b265, label %b266
b265:
  %v1832 = mul i64 %v1830, 8
  %v1833 = getelementptr inbounds float, ptr %v1829, i64 %v1832
  br label %b267
b267:
  %v1834 = phi i64 [ 0, %b265 ], [ %v1837, %b268 ]
  %v1835 = icmp slt i64 %v1834, 8
  br i1 %v1835, label %b268, label %b269
b268:
  %v1836 = getelementptr inbounds float, ptr %v1833, i64 %v1834
  store float 0x0000000000000000, ptr %v1836, align 4
  %v1837 = add nsw i64 %v1834, 1
  br label %b267
b269:
  %v1838 = add nsw i64 %v1830, 1
  br label %b264
b266:
  %v1839 = mul i64 %v8, 1
  br label %b270
b270:
  %v1840 = phi i64 [ 0, %b266 ], [ %v1944, %b275 ]
  %v1841 = icmp slt i64 %v1840, %v1839
  br i1 %v1841, label %b271, label %b272
b271:
  %v1842 = sub i64 %v1839, %v1840
  %v1843 = icmp slt i64 %v1842, 384
  %v1844 = select i1 %v1843, i64 %v1842, i64 384
  br label %b273
b273:
  %v1845 = phi i64 [ %v1823, %b271 ], [ %v1943, %b299 ]
  %v1846 = icmp slt i64 %v1845, %v1828
  br i1 %v1846, label %b274, label %b275
b274:
  %v1847 = sub i64 %v1828, %v1845
  %v1848 = icmp slt i64 %v1847, 64
  %v1849 = select i1 %v1848, i64 %v1847, i64 64
  %v1850 = sdiv i64 %v1849, 2
  %v1851 = mul i64 %v1850, 2
  %v1852 = sub i64 %v1849, %v1851
  %v1853 = mul i64 %v1840, 16
  %v1854 = add i64 %v1853, %v1845
  %v1855 = getelementptr inbounds float, ptr %v1811, i64 %v1854
  br label %b276
b276:
  %v1856 = phi i64 [ 0, %b274 ], [ %v1882, %b284 ]
  %v1857 = icmp slt i64 %v1856, %v1844
  br i1 %v1857, label %b277, label %b278
b277:
  %v1858 = mul i64 %v1856, 16
  %v1859 = getelementptr inbounds float, ptr %v1855, i64 %v1858
  %v1860 = mul i64 %v1856, 2
  %v1861 = getelementptr inbounds float, ptr %v1815, i64 %v1860
  br label %b279
b279:
  %v1862 = phi i64 [ 0, %b277 ], [ %v1871, %b280 ]
  %v1863 = icmp slt i64 %v1862, %v1850
  br i1 %v1863, label %b280, label %b281
b280:
  %v1864 = mul i64 %v1862, 2
  %v1865 = getelementptr inbounds float, ptr %v1859, i64 %v1864
  %v1866 = mul i64 %v1862, 768
  %v1867 = getelementptr inbounds float, ptr %v1861, i64 %v1866
  %v1868 = getelementptr inbounds float, ptr %v1865, i64 0
  %v1869 = load <2 x float>, ptr %v1868, align 4
  %v1870 = getelementptr inbounds float, ptr %v1867, i64 0
  store <2 x float> %v1869, ptr %v1870, align 4
  %v1871 = add nsw i64 %v1862, 1
  br label %b279
b281:
  %v1872 = mul i64 %v1850, 2
  %v1873 = getelementptr inbounds float, ptr %v1859, i64 %v1872
  %v1874 = mul i64 %v1850, 768
  %v1875 = getelementptr inbounds float, ptr %v1861, i64 %v1874
  br label %b282
b282:
  %v1876 = phi i64 [ 0, %b281 ], [ %v1881, %b283 ]
  %v1877 = icmp slt i64 %v1876, %v1852
  br i1 %v1877, label %b283, label %b284
b283:
  %v1878 = getelementptr inbounds float, ptr %v1873, i64 %v1876
  %v1879 = load float, ptr %v1878, align 4
  %v1880 = getelementptr inbounds float, ptr %v1875, i64 %v1876
  store float %v1879, ptr %v1880, align 4
  %v1881 = add nsw i64 %v1876, 1
  br label %b282, !llvm.loop !3
b284:
  %v1882 = add nsw i64 %v1856, 1
  br label %b276
b278:
  br label %b285
b285:
  %v1883 = phi i64 [ 0, %b278 ], [ %v1918, %b293 ]
  %v1884 = icmp slt i64 %v1883, 0
  br i1 %v1884, label %b286, label %b287
b286:
  %v1885 = mul i64 %v1840, 8
  %v1886 = add i64 %v1885, %v1883
  %v1887 = getelementptr inbounds float, ptr %v1814, i64 %v1886
  br label %b288
b288:
  %v1888 = phi i64 [ 0, %b286 ], [ %v1906, %b289 ]
  %v1889 = icmp slt i64 %v1888, %v1844
  br i1 %v1889, label %b289, label %b290
b289:
  %v1890 = mul i64 %v1888, 8
  %v1891 = getelementptr inbounds float, ptr %v1887, i64 %v1890
  %v1892 = mul i64 %v1888, 32
  %v1893 = getelementptr inbounds float, ptr %v168, i64 %v1892
  %v1894 = getelementptr inbounds float, ptr %v1891, i64 0
  %v1895 = load <8 x float>, ptr %v1894, align 4
  %v1896 = getelementptr inbounds float, ptr %v1893, i64 0
  store <8 x float> %v1895, ptr %v1896, align 4
  %v1897 = getelementptr inbounds float, ptr %v1891, i64 8
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = getelementptr inbounds float, ptr %v1893, i64 8
  store <8 x float> %v1898, ptr %v1899, align 4
  %v1900 = getelementptr inbounds float, ptr %v1891, i64 16
  %v1901 = load <8 x float>, ptr %v1900, align 4
  %v1902 = getelementptr inbounds float, ptr %v1893, i64 16
  store <8 x float> %v1901, ptr %v1902, align 4
  %v1903 = getelementptr inbounds float, ptr %v1891, i64 24
  %v1904 = load <8 x float>, ptr %v1903, align 4
  %v1905 = getelementptr inbounds float, ptr %v1893, i64 24
  store <8 x float> %v1904, ptr %v1905, align 4
  %v1906 = add nsw i64 %v1888, 1
  br label %b288
b290:
  %v1907 = sdiv i64 %v1849, 2
  br label %b291
b291:
  %v1908 = phi i64 [ 0, %b290 ], [ %v1917, %b292 ]
  %v1909 = icmp slt i64 %v1908, %v1907
  br i1 %v1909, label %b292, label %b293
b292:
  %v1910 = mul i64 %v1908, 2
  %v1911 = add i64 %v1845, %v1910
  %v1912 = mul i64 %v1908, 768
  %v1913 = getelementptr inbounds float, ptr %v1815, i64 %v1912
  %v1914 = mul i64 %v1911, 8
  %v1915 = add i64 %v1914, %v1883
  %v1916 = getelementptr inbounds float, ptr %v1829, i64 %v1915
  call void @outer_2x32(ptr %v1913, ptr %v168, i64 %v1844, ptr %v1916, i64 8)
  %v1917 = add nsw i64 %v1908, 1
  br label %b291
b293:
  %v1918 = add nsw i64 %v1883, 32
  br label %b285
b287:
  %v1919 = mul i64 %v1840, 8
  %v1920 = add i64 %v1919, 0
  %v1921 = getelementptr inbounds float, ptr %v1814, i64 %v1920
  br label %b294
b294:
  %v1922 = phi i64 [ 0, %b287 ], [ %v1931, %b295 ]
  %v1923 = icmp slt i64 %v1922, %v1844
  br i1 %v1923, label %b295, label %b296
b295:
  %v1924 = mul i64 %v1922, 8
  %v1925 = getelementptr inbounds float, ptr %v1921, i64 %v1924
  %v1926 = mul i64 %v1922, 8
  %v1927 = getelementptr inbounds float, ptr %v168, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1925, i64 0
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 0
  store <8 x float> %v1929, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1922, 1
  br label %b294
b296:
  %v1932 = sdiv i64 %v1849, 2
  br label %b297
b297:
  %v1933 = phi i64 [ 0, %b296 ], [ %v1942, %b298 ]
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b298, label %b299
b298:
  %v1935 = mul i64 %v1933, 2
  %v1936 = add i64 %v1845, %v1935
  %v1937 = mul i64 %v1933, 768
  %v1938 = getelementptr inbounds float, ptr %v1815, i64 %v1937
  %v1939 = mul i64 %v1936, 8
  %v1940 = add i64 %v1939, 0
  %v1941 = getelementptr inbounds float, ptr %v1829, i64 %v1940
  call void @outer_2x8(ptr %v1938, ptr %v168, i64 %v1844, ptr %v1941, i64 8)
  %v1942 = add nsw i64 %v1933, 1
  br label %b297
b299:
  %v1943 = add nsw i64 %v1845, 64
  br label %b273
b275:
  %v1944 = add nsw i64 %v1840, 384
  br label %b270
b272:
  %v1945 = icmp sgt i64 %v3, 1
  br i1 %v1945, label %b300, label %b301
b300:
  %v1946 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1947 = atomicrmw add ptr %v1946, i64 1 acq_rel
  %v1948 = load i64, ptr %v163, align 8
  %v1949 = add i64 %v1948, 1
  store i64 %v1949, ptr %v163, align 8
  %v1950 = mul i64 %v3, %v1949
  br label %b302
b302:
  %v1951 = load atomic i64, ptr %v1946 acquire, align 8
  %v1952 = icmp slt i64 %v1951, %v1950
  br i1 %v1952, label %b303, label %b304
b303:
  %v1953 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1954 = mul i64 0, 16
  %v1955 = getelementptr inbounds float, ptr %v90, i64 %v1954
  %v1956 = getelementptr inbounds float, ptr %v1955, i64 0
  %v1957 = mul i64 0, 8
  %v1958 = getelementptr inbounds float, ptr %v10, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1958, i64 0
  %v1960 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1961 = add i64 16, 1
  %v1962 = sdiv i64 %v1961, 2
  %v1963 = add i64 %v2, 1
  %v1964 = mul i64 %v1962, %v2
  %v1965 = sdiv i64 %v1964, %v3
  %v1966 = mul i64 %v1965, 2
  %v1967 = icmp slt i64 %v1966, 16
  %v1968 = select i1 %v1967, i64 %v1966, i64 16
  %v1969 = mul i64 %v1962, %v1963
  %v1970 = sdiv i64 %v1969, %v3
  %v1971 = mul i64 %v1970, 2
  %v1972 = icmp slt i64 %v1971, 16
  %v1973 = select i1 %v1972, i64 %v1971, i64 16
  %v1974 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b305
b305:
  %v1975 = phi i64 [ %v1968, %b301 ], [ %v1983, %b310 ]
  %v1976 = icmp slt i64 %v1975, %v1973
  br i1 %v1976, label %b306, label %b307
b306:
  %v1977 = mul i64 %v1975, 8
  %v1978 = getelementptr inbounds float, ptr %v1974, i64 %v1977
  br label %b308
b308:
  %v1979 = phi i64 [ 0, %b306 ], [ %v1982, %b309 ]
  %v1980 = icmp slt i64 %v1979, 8
  br i1 %v1980, label %b309, label %b310
b309:
  %v1981 = getelementptr inbounds float, ptr %v1978, i64 %v1979
  store float 0x0000000000000000, ptr %v1981, align 4
  %v1982 = add nsw i64 %v1979, 1
  br label %b308
b310:
  %v1983 = add nsw i64 %v1975, 1
  br label %b305
b307:
  %v1984 = mul i64 %v8, 1
  br label %b311
b311:
  %v1985 = phi i64 [ 0, %b307 ], [ %v2089, %b316 ]
  %v1986 = icmp slt i64 %v1985, %v1984
  br i1 %v1986, label %b312, label %b313
b312:
  %v1987 = sub i64 %v1984, %v1985
  %v1988 = icmp slt i64 %v1987, 384
  %v1989 = select i1 %v1988, i64 %v1987, i64 384
  br label %b314
b314:
  %v1990 = phi i64 [ %v1968, %b312 ], [ %v2088, %b340 ]
  %v1991 = icmp slt i64 %v1990, %v1973
  br i1 %v1991, label %b315, label %b316
b315:
  %v1992 = sub i64 %v1973, %v1990
  %v1993 = icmp slt i64 %v1992, 64
  %v1994 = select i1 %v1993, i64 %v1992, i64 64
  %v1995 = sdiv i64 %v1994, 2
  %v1996 = mul i64 %v1995, 2
  %v1997 = sub i64 %v1994, %v1996
  %v1998 = mul i64 %v1985, 16
  %v1999 = add i64 %v1998, %v1990
  %v2000 = getelementptr inbounds float, ptr %v1956, i64 %v1999
  br label %b317
b317:
  %v2001 = phi i64 [ 0, %b315 ], [ %v2027, %b325 ]
  %v2002 = icmp slt i64 %v2001, %v1989
  br i1 %v2002, label %b318, label %b319
b318:
  %v2003 = mul i64 %v2001, 16
  %v2004 = getelementptr inbounds float, ptr %v2000, i64 %v2003
  %v2005 = mul i64 %v2001, 2
  %v2006 = getelementptr inbounds float, ptr %v1960, i64 %v2005
  br label %b320
b320:
  %v2007 = phi i64 [ 0, %b318 ], [ %v2016, %b321 ]
  %v2008 = icmp slt i64 %v2007, %v1995
  br i1 %v2008, label %b321, label %b322
b321:
  %v2009 = mul i64 %v2007, 2
  %v2010 = getelementptr inbounds float, ptr %v2004, i64 %v2009
  %v2011 = mul i64 %v2007, 768
  %v2012 = getelementptr inbounds float, ptr %v2006, i64 %v2011
  %v2013 = getelementptr inbounds float, ptr %v2010, i64 0
  %v2014 = load <2 x float>, ptr %v2013, align 4
  %v2015 = getelementptr inbounds float, ptr %v2012, i64 0
  store <2 x float> %v2014, ptr %v2015, align 4
  %v2016 = add nsw i64 %v2007, 1
  br label %b320
b322:
  %v2017 = mul i64 %v1995, 2
  %v2018 = getelementptr inbounds float, ptr %v2004, i64 %v2017
  %v2019 = mul i64 %v1995, 768
  %v2020 = getelementptr inbounds float, ptr %v2006, i64 %v2019
  br label %b323
b323:
  %v2021 = phi i64 [ 0, %b322 ], [ %v2026, %b324 ]
  %v2022 = icmp slt i64 %v2021, %v1997
  br i1 %v2022, label %b324, label %b325
b324:
  %v2023 = getelementptr inbounds float, ptr %v2018, i64 %v2021
  %v2024 = load float, ptr %v2023, align 4
  %v2025 = getelementptr inbounds float, ptr %v2020, i64 %v2021
  store float %v2024, ptr %v2025, align 4
  %v2026 = add nsw i64 %v2021, 1
  br label %b323, !llvm.loop !6
b325:
  %v2027 = add nsw i64 %v2001, 1
  br label %b317
b319:
  br label %b326
b326:
  %v2028 = phi i64 [ 0, %b319 ], [ %v2063, %b334 ]
  %v2029 = icmp slt i64 %v2028, 0
  br i1 %v2029, label %b327, label %b328
b327:
  %v2030 = mul i64 %v1985, 8
  %v2031 = add i64 %v2030, %v2028
  %v2032 = getelementptr inbounds float, ptr %v1959, i64 %v2031
  br label %b329
b329:
  %v2033 = phi i64 [ 0, %b327 ], [ %v2051, %b330 ]
  %v2034 = icmp slt i64 %v2033, %v1989
  br i1 %v2034, label %b330, label %b331
b330:
  %v2035 = mul i64 %v2033, 8
  %v2036 = getelementptr inbounds float, ptr %v2032, i64 %v2035
  %v2037 = mul i64 %v2033, 32
  %v2038 = getelementptr inbounds float, ptr %v168, i64 %v2037
  %v2039 = getelementptr inbounds float, ptr %v2036, i64 0
  %v2040 = load <8 x float>, ptr %v2039, align 4
  %v2041 = getelementptr inbounds float, ptr %v2038, i64 0
  store <8 x float> %v2040, ptr %v2041, align 4
  %v2042 = getelementptr inbounds float, ptr %v2036, i64 8
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = getelementptr inbounds float, ptr %v2038, i64 8
  store <8 x float> %v2043, ptr %v2044, align 4
  %v2045 = getelementptr inbounds float, ptr %v2036, i64 16
  %v2046 = load <8 x float>, ptr %v2045, align 4
  %v2047 = getelementptr inbounds float, ptr %v2038, i64 16
  store <8 x float> %v2046, ptr %v2047, align 4
  %v2048 = getelementptr inbounds float, ptr %v2036, i64 24
  %v2049 = load <8 x float>, ptr %v2048, align 4
  %v2050 = getelementptr inbounds float, ptr %v2038, i64 24
  store <8 x float> %v2049, ptr %v2050, align 4
  %v2051 = add nsw i64 %v2033, 1
  br label %b329
b331:
  %v2052 = sdiv i64 %v1994, 2
  br label %b332
b332:
  %v2053 = phi i64 [ 0, %b331 ], [ %v2062, %b333 ]
  %v2054 = icmp slt i64 %v2053, %v2052
  br i1 %v2054, label %b333, label %b334
b333:
  %v2055 = mul i64 %v2053, 2
  %v2056 = add i64 %v1990, %v2055
  %v2057 = mul i64 %v2053, 768
  %v2058 = getelementptr inbounds float, ptr %v1960, i64 %v2057
  %v2059 = mul i64 %v2056, 8
  %v2060 = add i64 %v2059, %v2028
  %v2061 = getelementptr inbounds float, ptr %v1974, i64 %v2060
  call void @outer_2x32(ptr %v2058, ptr %v168, i64 %v1989, ptr %v2061, i64 8)
  %v2062 = add nsw i64 %v2053, 1
  br label %b332
b334:
  %v2063 = add nsw i64 %v2028, 32
  br label %b326
b328:
  %v2064 = mul i64 %v1985, 8
  %v2065 = add i64 %v2064, 0
  %v2066 = getelementptr inbounds float, ptr %v1959, i64 %v2065
  br label %b335
b335:
  %v2067 = phi i64 [ 0, %b328 ], [ %v2076, %b336 ]
  %v2068 = icmp slt i64 %v2067, %v1989
  br i1 %v2068, label %b336, label %b337
b336:
  %v2069 = mul i64 %v2067, 8
  %v2070 = getelementptr inbounds float, ptr %v2066, i64 %v2069
  %v2071 = mul i64 %v2067, 8
  %v2072 = getelementptr inbounds float, ptr %v168, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2070, i64 0
  %v2074 = load <8 x float>, ptr %v2073, align 4
  %v2075 = getelementptr inbounds float, ptr %v2072, i64 0
  store <8 x float> %v2074, ptr %v2075, align 4
  %v2076 = add nsw i64 %v2067, 1
  br label %b335
b337:
  %v2077 = sdiv i64 %v1994, 2
  br label %b338
b338:
  %v2078 = phi i64 [ 0, %b337 ], [ %v2087, %b339 ]
  %v2079 = icmp slt i64 %v2078, %v2077
  br i1 %v2079, label %b339, label %b340
b339:
  %v2080 = mul i64 %v2078, 2
  %v2081 = add i64 %v1990, %v2080
  %v2082 = mul i64 %v2078, 768
  %v2083 = getelementptr inbounds float, ptr %v1960, i64 %v2082
  %v2084 = mul i64 %v2081, 8
  %v2085 = add i64 %v2084, 0
  %v2086 = getelementptr inbounds float, ptr %v1974, i64 %v2085
  call void @outer_2x8(ptr %v2083, ptr %v168, i64 %v1989, ptr %v2086, i64 8)
  %v2087 = add nsw i64 %v2078, 1
  br label %b338
b340:
  %v2088 = add nsw i64 %v1990, 64
  br label %b314
b316:
  %v2089 = add nsw i64 %v1985, 384
  br label %b311
b313:
  %v2090 = icmp sgt i64 %v3, 1
  br i1 %v2090, label %b341, label %b342
b341:
  %v2091 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2092 = atomicrmw add ptr %v2091, i64 1 acq_rel
  %v2093 = load i64, ptr %v163, align 8
  %v2094 = add i64 %v2093, 1
  store i64 %v2094, ptr %v163, align 8
  %v2095 = mul i64 %v3, %v2094
  br label %b343
b343:
  %v2096 = load atomic i64, ptr %v2091 acquire, align 8
  %v2097 = icmp slt i64 %v2096, %v2095
  br i1 %v2097, label %b344, label %b345
b344:
  %v2098 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v2099 = mul i64 0, 6
  %v2100 = getelementptr inbounds float, ptr %v100, i64 %v2099
  %v2101 = getelementptr inbounds float, ptr %v2100, i64 0
  %v2102 = mul i64 0, 8
  %v2103 = getelementptr inbounds float, ptr %v10, i64 %v2102
  %v2104 = getelementptr inbounds float, ptr %v2103, i64 0
  %v2105 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2106 = add i64 6, 1
  %v2107 = sdiv i64 %v2106, 2
  %v2108 = add i64 %v2, 1
  %v2109 = mul i64 %v2107, %v2
  %v2110 = sdiv i64 %v2109, %v3
  %v2111 = mul i64 %v2110, 2
  %v2112 = icmp slt i64 %v2111, 6
  %v2113 = select i1 %v2112, i64 %v2111, i64 6
  %v2114 = mul i64 %v2107, %v2108
  %v2115 = sdiv i64 %v2114, %v3
  %v2116 = mul i64 %v2115, 2
  %v2117 = icmp slt i64 %v2116, 6
  %v2118 = select i1 %v2117, i64 %v2116, i64 6
  %v2119 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b346
b346:
  %v2120 = phi i64 [ %v2113, %b342 ], [ %v2128, %b351 ]
  %v2121 = icmp slt i64 %v2120, %v2118
  br i1 %v2121, label %b347, label %b348
b347:
  %v2122 = mul i64 %v2120, 8
  %v2123 = getelementptr inbounds float, ptr %v2119, i64 %v2122
  br label %b349
b349:
  %v2124 = phi i64 [ 0, %b347 ], [ %v2127, %b350 ]
  %v2125 = icmp slt i64 %v2124, 8
  br i1 %v2125, label %b350, label %b351
b350:
  %v2126 = getelementptr inbounds float, ptr %v2123, i64 %v2124
  store float 0x0000000000000000, ptr %v2126, align 4
  %v2127 = add nsw i64 %v2124, 1
  br label %b349
b351:
  %v2128 = add nsw i64 %v2120, 1
  br label %b346
b348:
  %v2129 = mul i64 %v8, 1
  br label %b352
b352:
  %v2130 = phi i64 [ 0, %b348 ], [ %v2234, %b357 ]
  %v2131 = icmp slt i64 %v2130, %v2129
  br i1 %v2131, label %b353, label %b354
b353:
  %v2132 = sub i64 %v2129, %v2130
  %v2133 = icmp slt i64 %v2132, 384
  %v2134 = select i1 %v2133, i64 %v2132, i64 384
  br label %b355
b355:
  %v2135 = phi i64 [ %v2113, %b353 ], [ %v2233, %b381 ]
  %v2136 = icmp slt i64 %v2135, %v2118
  br i1 %v2136, label %b356, label %b357
b356:
  %v2137 = sub i64 %v2118, %v2135
  %v2138 = icmp slt i64 %v2137, 64
  %v2139 = select i1 %v2138, i64 %v2137, i64 64
  %v2140 = sdiv i64 %v2139, 2
  %v2141 = mul i64 %v2140, 2
  %v2142 = sub i64 %v2139, %v2141
  %v2143 = mul i64 %v2130, 6
  %v2144 = add i64 %v2143, %v2135
  %v2145 = getelementptr inbounds float, ptr %v2101, i64 %v2144
  br label %b358
b358:
  %v2146 = phi i64 [ 0, %b356 ], [ %v2172, %b366 ]
  %v2147 = icmp slt i64 %v2146, %v2134
  br i1 %v2147, label %b359, label %b360
b359:
  %v2148 = mul i64 %v2146, 6
  %v2149 = getelementptr inbounds float, ptr %v2145, i64 %v2148
  %v2150 = mul i64 %v2146, 2
  %v2151 = getelementptr inbounds float, ptr %v2105, i64 %v2150
  br label %b361
b361:
  %v2152 = phi i64 [ 0, %b359 ], [ %v2161, %b362 ]
  %v2153 = icmp slt i64 %v2152, %v2140
  br i1 %v2153, label %b362, label %b363
b362:
  %v2154 = mul i64 %v2152, 2
  %v2155 = getelementptr inbounds float, ptr %v2149, i64 %v2154
  %v2156 = mul i64 %v2152, 768
  %v2157 = getelementptr inbounds float, ptr %v2151, i64 %v2156
  %v2158 = getelementptr inbounds float, ptr %v2155, i64 0
  %v2159 = load <2 x float>, ptr %v2158, align 4
  %v2160 = getelementptr inbounds float, ptr %v2157, i64 0
  store <2 x float> %v2159, ptr %v2160, align 4
  %v2161 = add nsw i64 %v2152, 1
  br label %b361
b363:
  %v2162 = mul i64 %v2140, 2
  %v2163 = getelementptr inbounds float, ptr %v2149, i64 %v2162
  %v2164 = mul i64 %v2140, 768
  %v2165 = getelementptr inbounds float, ptr %v2151, i64 %v2164
  br label %b364
b364:
  %v2166 = phi i64 [ 0, %b363 ], [ %v2171, %b365 ]
  %v2167 = icmp slt i64 %v2166, %v2142
  br i1 %v2167, label %b365, label %b366
b365:
  %v2168 = getelementptr inbounds float, ptr %v2163, i64 %v2166
  %v2169 = load float, ptr %v2168, align 4
  %v2170 = getelementptr inbounds float, ptr %v2165, i64 %v2166
  store float %v2169, ptr %v2170, align 4
  %v2171 = add nsw i64 %v2166, 1
  br label %b364, !llvm.loop !9
b366:
  %v2172 = add nsw i64 %v2146, 1
  br label %b358
b360:
  br label %b367
b367:
  %v2173 = phi i64 [ 0, %b360 ], [ %v2208, %b375 ]
  %v2174 = icmp slt i64 %v2173, 0
  br i1 %v2174, label %b368, label %b369
b368:
  %v2175 = mul i64 %v2130, 8
  %v2176 = add i64 %v2175, %v2173
  %v2177 = getelementptr inbounds float, ptr %v2104, i64 %v2176
  br label %b370
b370:
  %v2178 = phi i64 [ 0, %b368 ], [ %v2196, %b371 ]
  %v2179 = icmp slt i64 %v2178, %v2134
  br i1 %v2179, label %b371, label %b372
b371:
  %v2180 = mul i64 %v2178, 8
  %v2181 = getelementptr inbounds float, ptr %v2177, i64 %v2180
  %v2182 = mul i64 %v2178, 32
  %v2183 = getelementptr inbounds float, ptr %v168, i64 %v2182
  %v2184 = getelementptr inbounds float, ptr %v2181, i64 0
  %v2185 = load <8 x float>, ptr %v2184, align 4
  %v2186 = getelementptr inbounds float, ptr %v2183, i64 0
  store <8 x float> %v2185, ptr %v2186, align 4
  %v2187 = getelementptr inbounds float, ptr %v2181, i64 8
  %v2188 = load <8 x float>, ptr %v2187, align 4
  %v2189 = getelementptr inbounds float, ptr %v2183, i64 8
  store <8 x float> %v2188, ptr %v2189, align 4
  %v2190 = getelementptr inbounds float, ptr %v2181, i64 16
  %v2191 = load <8 x float>, ptr %v2190, align 4
  %v2192 = getelementptr inbounds float, ptr %v2183, i64 16
  store <8 x float> %v2191, ptr %v2192, align 4
  %v2193 = getelementptr inbounds float, ptr %v2181, i64 24
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = getelementptr inbounds float, ptr %v2183, i64 24
  store <8 x float> %v2194, ptr %v2195, align 4
  %v2196 = add nsw i64 %v2178, 1
  br label %b370
b372:
  %v2197 = sdiv i64 %v2139, 2
  br label %b373
b373:
  %v2198 = phi i64 [ 0, %b372 ], [ %v2207, %b374 ]
  %v2199 = icmp slt i64 %v2198, %v2197
  br i1 %v2199, label %b374, label %b375
b374:
  %v2200 = mul i64 %v2198, 2
  %v2201 = add i64 %v2135, %v2200
  %v2202 = mul i64 %v2198, 768
  %v2203 = getelementptr inbounds float, ptr %v2105, i64 %v2202
  %v2204 = mul i64 %v2201, 8
  %v2205 = add i64 %v2204, %v2173
  %v2206 = getelementptr inbounds float, ptr %v2119, i64 %v2205
  call void @outer_2x32(ptr %v2203, ptr %v168, i64 %v2134, ptr %v2206, i64 8)
  %v2207 = add nsw i64 %v2198, 1
  br label %b373
b375:
  %v2208 = add nsw i64 %v2173, 32
  br label %b367
b369:
  %v2209 = mul i64 %v2130, 8
  %v2210 = add i64 %v2209, 0
  %v2211 = getelementptr inbounds float, ptr %v2104, i64 %v2210
  br label %b376
b376:
  %v2212 = phi i64 [ 0, %b369 ], [ %v2221, %b377 ]
  %v2213 = icmp slt i64 %v2212, %v2134
  br i1 %v2213, label %b377, label %b378
b377:
  %v2214 = mul i64 %v2212, 8
  %v2215 = getelementptr inbounds float, ptr %v2211, i64 %v2214
  %v2216 = mul i64 %v2212, 8
  %v2217 = getelementptr inbounds float, ptr %v168, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2215, i64 0
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2217, i64 0
  store <8 x float> %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2212, 1
  br label %b376
b378:
  %v2222 = sdiv i64 %v2139, 2
  br label %b379
b379:
  %v2223 = phi i64 [ 0, %b378 ], [ %v2232, %b380 ]
  %v2224 = icmp slt i64 %v2223, %v2222
  br i1 %v2224, label %b380, label %b381
b380:
  %v2225 = mul i64 %v2223, 2
  %v2226 = add i64 %v2135, %v2225
  %v2227 = mul i64 %v2223, 768
  %v2228 = getelementptr inbounds float, ptr %v2105, i64 %v2227
  %v2229 = mul i64 %v2226, 8
  %v2230 = add i64 %v2229, 0
  %v2231 = getelementptr inbounds float, ptr %v2119, i64 %v2230
  call void @outer_2x8(ptr %v2228, ptr %v168, i64 %v2134, ptr %v2231, i64 8)
  %v2232 = add nsw i64 %v2223, 1
  br label %b379
b381:
  %v2233 = add nsw i64 %v2135, 64
  br label %b355
b357:
  %v2234 = add nsw i64 %v2130, 384
  br label %b352
b354:
  %v2235 = icmp sgt i64 %v3, 1
  br i1 %v2235, label %b382, label %b383
b382:
  %v2236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2237 = atomicrmw add ptr %v2236, i64 1 acq_rel
  %v2238 = load i64, ptr %v163, align 8
  %v2239 = add i64 %v2238, 1
  store i64 %v2239, ptr %v163, align 8
  %v2240 = mul i64 %v3, %v2239
  br label %b384
b384:
  %v2241 = load atomic i64, ptr %v2236 acquire, align 8
  %v2242 = icmp slt i64 %v2241, %v2240
  br i1 %v2242, label %b385, label %b386
b385:
  %v2243 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2244 = icmp eq i64 %v2, 0
  br i1 %v2244, label %b387, label %b388
b387:
  %v2245 = icmp ult i64 6, 8
  %v2246 = select i1 %v2245, i64 6, i64 8
  %v2247 = trunc i64 %v2246 to i32
  %v2248 = insertelement <8 x i32> poison, i32 %v2247, i64 0
  %v2249 = shufflevector <8 x i32> %v2248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2249
  br label %b389
b389:
  %v2251 = phi i64 [ 0, %b387 ], [ %v2268, %b394 ]
  %v2252 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2267, %b394 ]
  %v2253 = icmp slt i64 %v2251, %v8
  br i1 %v2253, label %b390, label %b391
b390:
  %v2254 = add i64 %v2251, 128
  %v2255 = icmp slt i64 %v2254, %v8
  %v2256 = select i1 %v2255, i64 %v2254, i64 %v8
  br label %b392
b392:
  %v2257 = phi i64 [ %v2251, %b390 ], [ %v2266, %b393 ]
  %v2258 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v2265, %b393 ]
  %v2259 = icmp slt i64 %v2257, %v2256
  br i1 %v2259, label %b393, label %b394
b393:
  %v2260 = mul i64 %v2257, 6
  %v2261 = getelementptr inbounds float, ptr %v100, i64 %v2260
  %v2262 = add i64 0, 0
  %v2263 = getelementptr inbounds float, ptr %v2261, i64 %v2262
  %v2264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2263, <8 x i1> %v2250, <8 x float> zeroinitializer)
  %v2265 = fadd <8 x float> %v2258, %v2264
  %v2266 = add nsw i64 %v2257, 1
  br label %b392
b394:
  %v2267 = fadd <8 x float> %v2252, %v2258
  %v2268 = add nsw i64 %v2251, 128
  br label %b389
b391:
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v44, i64 %v2269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2252, ptr align 4 %v2270, <8 x i1> %v2250)
  br label %b388
b388:
  %v2271 = icmp sgt i64 %v3, 1
  br i1 %v2271, label %b395, label %b396
b395:
  %v2272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2273 = atomicrmw add ptr %v2272, i64 1 acq_rel
  %v2274 = load i64, ptr %v163, align 8
  %v2275 = add i64 %v2274, 1
  store i64 %v2275, ptr %v163, align 8
  %v2276 = mul i64 %v3, %v2275
  br label %b397
b397:
  %v2277 = load atomic i64, ptr %v2272 acquire, align 8
  %v2278 = icmp slt i64 %v2277, %v2276
  br i1 %v2278, label %b398, label %b399
b398:
  %v2279 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
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
