; generated from specs/gla.yaml by `make generated`: do not edit
; gla I=8 N=2 K=8 V=8 R=16 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x2of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v1286 = alloca float, i64 64, align 4
  %v1363 = alloca float, i64 96, align 4
  %v2070 = alloca float, i64 64, align 4
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
  %v107 = getelementptr inbounds i64, ptr %v1, i64 6
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 16
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 17
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 19
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 20
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 32
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 33
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 34
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 35
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 36
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 37
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 38
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 39
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 40
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 41
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 42
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 43
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 44
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 50
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 51
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 52
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 53
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 54
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 0
  %v167 = add i64 %v166, 1024
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
  %v176 = getelementptr inbounds float, ptr %v60, i64 %v175
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
  %v199 = getelementptr inbounds float, ptr %v58, i64 %v198
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
  %v220 = getelementptr inbounds float, ptr %v58, i64 %v219
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
  %v241 = getelementptr inbounds float, ptr %v58, i64 %v240
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
  %v257 = icmp slt i64 %v256, 128
  br i1 %v257, label %b53, label %b54
b53:
  %v258 = add i64 0, %v256
  %v259 = getelementptr inbounds float, ptr %v18, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 384, %v256
  %v262 = getelementptr inbounds float, ptr %v58, i64 %v261
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
  %v276 = icmp eq i64 %v2, 0
  br i1 %v276, label %b62, label %b63
b62:
  br label %b64
b64:
  %v277 = phi i64 [ 0, %b62 ], [ %v284, %b65 ]
  %v278 = icmp slt i64 %v277, 128
  br i1 %v278, label %b65, label %b66
b65:
  %v279 = add i64 0, %v277
  %v280 = getelementptr inbounds float, ptr %v20, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 512, %v277
  %v283 = getelementptr inbounds float, ptr %v58, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4
  %v284 = add nsw i64 %v277, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v285 = icmp sgt i64 %v3, 1
  br i1 %v285, label %b67, label %b68
b67:
  %v286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v287 = atomicrmw add ptr %v286, i64 1 acq_rel
  %v288 = load i64, ptr %v163, align 8
  %v289 = add i64 %v288, 1
  store i64 %v289, ptr %v163, align 8
  %v290 = mul i64 %v3, %v289
  br label %b69
b69:
  %v291 = load atomic i64, ptr %v286 acquire, align 8
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b70, label %b71
b70:
  %v293 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 4
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b72, label %b73
b72:
  %v297 = getelementptr inbounds i64, ptr %v1, i64 55
  %v298 = load i64, ptr %v297, align 8
  %v299 = icmp eq i64 %v298, 0
  br i1 %v299, label %b74, label %b75
b74:
  %v300 = add i64 %v7, 0
  %v301 = sdiv i64 %v300, 1
  %v302 = add i64 %v2, 1
  %v303 = mul i64 %v301, %v2
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v7
  %v307 = select i1 %v306, i64 %v305, i64 %v7
  %v308 = mul i64 %v301, %v302
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, %v7
  %v312 = select i1 %v311, i64 %v310, i64 %v7
  br label %b76
b76:
  %v313 = phi i64 [ %v307, %b74 ], [ %v327, %b81 ]
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b77, label %b78
b77:
  %v315 = and i64 0, %v112
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v313
  %v318 = mul i64 %v317, 128
  %v319 = getelementptr inbounds float, ptr %v32, i64 %v318
  br label %b79
b79:
  %v320 = phi i64 [ 0, %b77 ], [ %v326, %b80 ]
  %v321 = icmp slt i64 %v320, 128
  br i1 %v321, label %b80, label %b81
b80:
  %v322 = add i64 0, %v320
  %v323 = getelementptr inbounds float, ptr %v319, i64 %v322
  %v324 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v325, ptr %v323, align 4
  %v326 = add nsw i64 %v320, 8
  br label %b79
b81:
  %v327 = add nsw i64 %v313, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v328 = icmp sgt i64 %v3, 1
  br i1 %v328, label %b82, label %b83
b82:
  %v329 = getelementptr inbounds i64, ptr %v1, i64 3
  %v330 = atomicrmw add ptr %v329, i64 1 acq_rel
  %v331 = load i64, ptr %v163, align 8
  %v332 = add i64 %v331, 1
  store i64 %v332, ptr %v163, align 8
  %v333 = mul i64 %v3, %v332
  br label %b84
b84:
  %v334 = load atomic i64, ptr %v329 acquire, align 8
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b85, label %b86
b85:
  %v336 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v337 = getelementptr inbounds float, ptr %v165, i64 0
  %v338 = getelementptr inbounds float, ptr %v165, i64 640
  %v339 = getelementptr inbounds i64, ptr %v1, i64 4
  %v340 = load i64, ptr %v339, align 8
  %v341 = icmp eq i64 %v340, 0
  br i1 %v341, label %b87, label %b88
b87:
  %v342 = add i64 3, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, 3
  %v349 = select i1 %v348, i64 %v347, i64 3
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, 3
  %v354 = select i1 %v353, i64 %v352, i64 3
  %v355 = icmp slt i64 %v354, 2
  %v356 = select i1 %v355, i64 %v354, i64 2
  br label %b89
b89:
  %v357 = phi i64 [ %v349, %b87 ], [ %v802, %b140 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b90, label %b91
b90:
  %v359 = mul i64 %v357, 256
  %v360 = mul i64 %v357, 32
  %v361 = add i64 %v359, 0
  %v362 = add i64 %v360, 0
  %v363 = getelementptr inbounds float, ptr %v337, i64 %v361
  %v364 = sub i64 80, %v362
  %v365 = icmp slt i64 %v364, 0
  %v366 = select i1 %v365, i64 0, i64 %v364
  %v367 = icmp ult i64 %v366, 8
  %v368 = select i1 %v367, i64 %v366, i64 8
  %v369 = trunc i64 %v368 to i32
  %v370 = insertelement <8 x i32> poison, i32 %v369, i64 0
  %v371 = shufflevector <8 x i32> %v370, <8 x i32> poison, <8 x i32> zeroinitializer
  %v372 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v371
  %v373 = mul i64 %v362, 8
  %v374 = add i64 0, %v373
  %v375 = getelementptr inbounds float, ptr %v58, i64 %v374
  %v376 = icmp sge i64 %v366, 8
  br i1 %v376, label %b92, label %b93
b92:
  br label %b94
b94:
  %v377 = phi i64 [ 0, %b92 ], [ %v451, %b95 ]
  %v378 = icmp slt i64 %v377, 8
  br i1 %v378, label %b95, label %b96
b95:
  %v379 = add i64 %v377, 0
  %v380 = getelementptr inbounds float, ptr %v375, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 %v377, 8
  %v383 = getelementptr inbounds float, ptr %v375, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v377, 16
  %v386 = getelementptr inbounds float, ptr %v375, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v377, 24
  %v389 = getelementptr inbounds float, ptr %v375, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v377, 32
  %v392 = getelementptr inbounds float, ptr %v375, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v377, 40
  %v395 = getelementptr inbounds float, ptr %v375, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v377, 48
  %v398 = getelementptr inbounds float, ptr %v375, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v377, 56
  %v401 = getelementptr inbounds float, ptr %v375, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v404 = shufflevector <8 x float> %v381, <8 x float> %v393, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v406 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v408 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v410 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x float> %v403, <8 x float> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v416 = shufflevector <8 x float> %v404, <8 x float> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v420 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v422 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v423 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v425 = shufflevector <8 x float> %v416, <8 x float> %v418, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v426 = shufflevector <8 x float> %v416, <8 x float> %v418, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v427 = add i64 %v377, 0
  %v428 = mul i64 %v427, 32
  %v429 = getelementptr inbounds float, ptr %v363, i64 %v428
  store <8 x float> %v419, ptr %v429, align 4
  %v430 = add i64 %v377, 1
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v363, i64 %v431
  store <8 x float> %v420, ptr %v432, align 4
  %v433 = add i64 %v377, 2
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v363, i64 %v434
  store <8 x float> %v421, ptr %v435, align 4
  %v436 = add i64 %v377, 3
  %v437 = mul i64 %v436, 32
  %v438 = getelementptr inbounds float, ptr %v363, i64 %v437
  store <8 x float> %v422, ptr %v438, align 4
  %v439 = add i64 %v377, 4
  %v440 = mul i64 %v439, 32
  %v441 = getelementptr inbounds float, ptr %v363, i64 %v440
  store <8 x float> %v423, ptr %v441, align 4
  %v442 = add i64 %v377, 5
  %v443 = mul i64 %v442, 32
  %v444 = getelementptr inbounds float, ptr %v363, i64 %v443
  store <8 x float> %v424, ptr %v444, align 4
  %v445 = add i64 %v377, 6
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v363, i64 %v446
  store <8 x float> %v425, ptr %v447, align 4
  %v448 = add i64 %v377, 7
  %v449 = mul i64 %v448, 32
  %v450 = getelementptr inbounds float, ptr %v363, i64 %v449
  store <8 x float> %v426, ptr %v450, align 4
  %v451 = add nsw i64 %v377, 8
  br label %b94
b96:
  br label %b97
b97:
  %v452 = phi i64 [ 8, %b96 ], [ %v460, %b98 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b98, label %b99
b98:
  %v454 = mul i64 %v452, 1
  %v455 = getelementptr inbounds float, ptr %v375, i64 %v454
  %v456 = getelementptr float, ptr %v455, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v457 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v456, <8 x i1> %v372, <8 x float> zeroinitializer)
  %v458 = mul i64 %v452, 32
  %v459 = getelementptr inbounds float, ptr %v363, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v452, 1
  br label %b97
b99:
  br label %b93
b93:
  %v461 = icmp slt i64 %v366, 8
  br i1 %v461, label %b100, label %b101
b100:
  br label %b102
b102:
  %v462 = phi i64 [ 0, %b100 ], [ %v470, %b103 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b103, label %b104
b103:
  %v464 = mul i64 %v462, 1
  %v465 = getelementptr inbounds float, ptr %v375, i64 %v464
  %v466 = getelementptr float, ptr %v465, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v467 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v466, <8 x i1> %v372, <8 x float> zeroinitializer)
  %v468 = mul i64 %v462, 32
  %v469 = getelementptr inbounds float, ptr %v363, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v462, 1
  br label %b102
b104:
  br label %b101
b101:
  %v471 = add i64 %v359, 8
  %v472 = add i64 %v360, 8
  %v473 = getelementptr inbounds float, ptr %v337, i64 %v471
  %v474 = sub i64 80, %v472
  %v475 = icmp slt i64 %v474, 0
  %v476 = select i1 %v475, i64 0, i64 %v474
  %v477 = icmp ult i64 %v476, 8
  %v478 = select i1 %v477, i64 %v476, i64 8
  %v479 = trunc i64 %v478 to i32
  %v480 = insertelement <8 x i32> poison, i32 %v479, i64 0
  %v481 = shufflevector <8 x i32> %v480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v481
  %v483 = mul i64 %v472, 8
  %v484 = add i64 0, %v483
  %v485 = getelementptr inbounds float, ptr %v58, i64 %v484
  %v486 = icmp sge i64 %v476, 8
  br i1 %v486, label %b105, label %b106
b105:
  br label %b107
b107:
  %v487 = phi i64 [ 0, %b105 ], [ %v561, %b108 ]
  %v488 = icmp slt i64 %v487, 8
  br i1 %v488, label %b108, label %b109
b108:
  %v489 = add i64 %v487, 0
  %v490 = getelementptr inbounds float, ptr %v485, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 %v487, 8
  %v493 = getelementptr inbounds float, ptr %v485, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v487, 16
  %v496 = getelementptr inbounds float, ptr %v485, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v487, 24
  %v499 = getelementptr inbounds float, ptr %v485, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v487, 32
  %v502 = getelementptr inbounds float, ptr %v485, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v487, 40
  %v505 = getelementptr inbounds float, ptr %v485, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v487, 48
  %v508 = getelementptr inbounds float, ptr %v485, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v487, 56
  %v511 = getelementptr inbounds float, ptr %v485, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v514 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v516 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v520 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v522 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v521, <8 x float> %v523, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v530 = shufflevector <8 x float> %v521, <8 x float> %v523, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v531 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v532 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v533 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v536 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v537 = add i64 %v487, 0
  %v538 = mul i64 %v537, 32
  %v539 = getelementptr inbounds float, ptr %v473, i64 %v538
  store <8 x float> %v529, ptr %v539, align 4
  %v540 = add i64 %v487, 1
  %v541 = mul i64 %v540, 32
  %v542 = getelementptr inbounds float, ptr %v473, i64 %v541
  store <8 x float> %v530, ptr %v542, align 4
  %v543 = add i64 %v487, 2
  %v544 = mul i64 %v543, 32
  %v545 = getelementptr inbounds float, ptr %v473, i64 %v544
  store <8 x float> %v531, ptr %v545, align 4
  %v546 = add i64 %v487, 3
  %v547 = mul i64 %v546, 32
  %v548 = getelementptr inbounds float, ptr %v473, i64 %v547
  store <8 x float> %v532, ptr %v548, align 4
  %v549 = add i64 %v487, 4
  %v550 = mul i64 %v549, 32
  %v551 = getelementptr inbounds float, ptr %v473, i64 %v550
  store <8 x float> %v533, ptr %v551, align 4
  %v552 = add i64 %v487, 5
  %v553 = mul i64 %v552, 32
  %v554 = getelementptr inbounds float, ptr %v473, i64 %v553
  store <8 x float> %v534, ptr %v554, align 4
  %v555 = add i64 %v487, 6
  %v556 = mul i64 %v555, 32
  %v557 = getelementptr inbounds float, ptr %v473, i64 %v556
  store <8 x float> %v535, ptr %v557, align 4
  %v558 = add i64 %v487, 7
  %v559 = mul i64 %v558, 32
  %v560 = getelementptr inbounds float, ptr %v473, i64 %v559
  store <8 x float> %v536, ptr %v560, align 4
  %v561 = add nsw i64 %v487, 8
  br label %b107
b109:
  br label %b110
b110:
  %v562 = phi i64 [ 8, %b109 ], [ %v570, %b111 ]
  %v563 = icmp slt i64 %v562, 8
  br i1 %v563, label %b111, label %b112
b111:
  %v564 = mul i64 %v562, 1
  %v565 = getelementptr inbounds float, ptr %v485, i64 %v564
  %v566 = getelementptr float, ptr %v565, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v567 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v566, <8 x i1> %v482, <8 x float> zeroinitializer)
  %v568 = mul i64 %v562, 32
  %v569 = getelementptr inbounds float, ptr %v473, i64 %v568
  store <8 x float> %v567, ptr %v569, align 4
  %v570 = add nsw i64 %v562, 1
  br label %b110
b112:
  br label %b106
b106:
  %v571 = icmp slt i64 %v476, 8
  br i1 %v571, label %b113, label %b114
b113:
  br label %b115
b115:
  %v572 = phi i64 [ 0, %b113 ], [ %v580, %b116 ]
  %v573 = icmp slt i64 %v572, 8
  br i1 %v573, label %b116, label %b117
b116:
  %v574 = mul i64 %v572, 1
  %v575 = getelementptr inbounds float, ptr %v485, i64 %v574
  %v576 = getelementptr float, ptr %v575, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v577 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v576, <8 x i1> %v482, <8 x float> zeroinitializer)
  %v578 = mul i64 %v572, 32
  %v579 = getelementptr inbounds float, ptr %v473, i64 %v578
  store <8 x float> %v577, ptr %v579, align 4
  %v580 = add nsw i64 %v572, 1
  br label %b115
b117:
  br label %b114
b114:
  %v581 = add i64 %v359, 16
  %v582 = add i64 %v360, 16
  %v583 = getelementptr inbounds float, ptr %v337, i64 %v581
  %v584 = sub i64 80, %v582
  %v585 = icmp slt i64 %v584, 0
  %v586 = select i1 %v585, i64 0, i64 %v584
  %v587 = icmp ult i64 %v586, 8
  %v588 = select i1 %v587, i64 %v586, i64 8
  %v589 = trunc i64 %v588 to i32
  %v590 = insertelement <8 x i32> poison, i32 %v589, i64 0
  %v591 = shufflevector <8 x i32> %v590, <8 x i32> poison, <8 x i32> zeroinitializer
  %v592 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v591
  %v593 = mul i64 %v582, 8
  %v594 = add i64 0, %v593
  %v595 = getelementptr inbounds float, ptr %v58, i64 %v594
  %v596 = icmp sge i64 %v586, 8
  br i1 %v596, label %b118, label %b119
b118:
  br label %b120
b120:
  %v597 = phi i64 [ 0, %b118 ], [ %v671, %b121 ]
  %v598 = icmp slt i64 %v597, 8
  br i1 %v598, label %b121, label %b122
b121:
  %v599 = add i64 %v597, 0
  %v600 = getelementptr inbounds float, ptr %v595, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 %v597, 8
  %v603 = getelementptr inbounds float, ptr %v595, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v597, 16
  %v606 = getelementptr inbounds float, ptr %v595, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v597, 24
  %v609 = getelementptr inbounds float, ptr %v595, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v597, 32
  %v612 = getelementptr inbounds float, ptr %v595, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v597, 40
  %v615 = getelementptr inbounds float, ptr %v595, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v597, 48
  %v618 = getelementptr inbounds float, ptr %v595, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v597, 56
  %v621 = getelementptr inbounds float, ptr %v595, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v628 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v630 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v632 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v634 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v636 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v638 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v640 = shufflevector <8 x float> %v631, <8 x float> %v633, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v642 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v643 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v644 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v645 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v646 = shufflevector <8 x float> %v636, <8 x float> %v638, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v647 = add i64 %v597, 0
  %v648 = mul i64 %v647, 32
  %v649 = getelementptr inbounds float, ptr %v583, i64 %v648
  store <8 x float> %v639, ptr %v649, align 4
  %v650 = add i64 %v597, 1
  %v651 = mul i64 %v650, 32
  %v652 = getelementptr inbounds float, ptr %v583, i64 %v651
  store <8 x float> %v640, ptr %v652, align 4
  %v653 = add i64 %v597, 2
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v583, i64 %v654
  store <8 x float> %v641, ptr %v655, align 4
  %v656 = add i64 %v597, 3
  %v657 = mul i64 %v656, 32
  %v658 = getelementptr inbounds float, ptr %v583, i64 %v657
  store <8 x float> %v642, ptr %v658, align 4
  %v659 = add i64 %v597, 4
  %v660 = mul i64 %v659, 32
  %v661 = getelementptr inbounds float, ptr %v583, i64 %v660
  store <8 x float> %v643, ptr %v661, align 4
  %v662 = add i64 %v597, 5
  %v663 = mul i64 %v662, 32
  %v664 = getelementptr inbounds float, ptr %v583, i64 %v663
  store <8 x float> %v644, ptr %v664, align 4
  %v665 = add i64 %v597, 6
  %v666 = mul i64 %v665, 32
  %v667 = getelementptr inbounds float, ptr %v583, i64 %v666
  store <8 x float> %v645, ptr %v667, align 4
  %v668 = add i64 %v597, 7
  %v669 = mul i64 %v668, 32
  %v670 = getelementptr inbounds float, ptr %v583, i64 %v669
  store <8 x float> %v646, ptr %v670, align 4
  %v671 = add nsw i64 %v597, 8
  br label %b120
b122:
  br label %b123
b123:
  %v672 = phi i64 [ 8, %b122 ], [ %v680, %b124 ]
  %v673 = icmp slt i64 %v672, 8
  br i1 %v673, label %b124, label %b125
b124:
  %v674 = mul i64 %v672, 1
  %v675 = getelementptr inbounds float, ptr %v595, i64 %v674
  %v676 = getelementptr float, ptr %v675, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v677 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v676, <8 x i1> %v592, <8 x float> zeroinitializer)
  %v678 = mul i64 %v672, 32
  %v679 = getelementptr inbounds float, ptr %v583, i64 %v678
  store <8 x float> %v677, ptr %v679, align 4
  %v680 = add nsw i64 %v672, 1
  br label %b123
b125:
  br label %b119
b119:
  %v681 = icmp slt i64 %v586, 8
  br i1 %v681, label %b126, label %b127
b126:
  br label %b128
b128:
  %v682 = phi i64 [ 0, %b126 ], [ %v690, %b129 ]
  %v683 = icmp slt i64 %v682, 8
  br i1 %v683, label %b129, label %b130
b129:
  %v684 = mul i64 %v682, 1
  %v685 = getelementptr inbounds float, ptr %v595, i64 %v684
  %v686 = getelementptr float, ptr %v685, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v687 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v686, <8 x i1> %v592, <8 x float> zeroinitializer)
  %v688 = mul i64 %v682, 32
  %v689 = getelementptr inbounds float, ptr %v583, i64 %v688
  store <8 x float> %v687, ptr %v689, align 4
  %v690 = add nsw i64 %v682, 1
  br label %b128
b130:
  br label %b127
b127:
  %v691 = add i64 %v359, 24
  %v692 = add i64 %v360, 24
  %v693 = getelementptr inbounds float, ptr %v337, i64 %v691
  %v694 = sub i64 80, %v692
  %v695 = icmp slt i64 %v694, 0
  %v696 = select i1 %v695, i64 0, i64 %v694
  %v697 = icmp ult i64 %v696, 8
  %v698 = select i1 %v697, i64 %v696, i64 8
  %v699 = trunc i64 %v698 to i32
  %v700 = insertelement <8 x i32> poison, i32 %v699, i64 0
  %v701 = shufflevector <8 x i32> %v700, <8 x i32> poison, <8 x i32> zeroinitializer
  %v702 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v701
  %v703 = mul i64 %v692, 8
  %v704 = add i64 0, %v703
  %v705 = getelementptr inbounds float, ptr %v58, i64 %v704
  %v706 = icmp sge i64 %v696, 8
  br i1 %v706, label %b131, label %b132
b131:
  br label %b133
b133:
  %v707 = phi i64 [ 0, %b131 ], [ %v781, %b134 ]
  %v708 = icmp slt i64 %v707, 8
  br i1 %v708, label %b134, label %b135
b134:
  %v709 = add i64 %v707, 0
  %v710 = getelementptr inbounds float, ptr %v705, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = add i64 %v707, 8
  %v713 = getelementptr inbounds float, ptr %v705, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add i64 %v707, 16
  %v716 = getelementptr inbounds float, ptr %v705, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add i64 %v707, 24
  %v719 = getelementptr inbounds float, ptr %v705, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add i64 %v707, 32
  %v722 = getelementptr inbounds float, ptr %v705, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add i64 %v707, 40
  %v725 = getelementptr inbounds float, ptr %v705, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = add i64 %v707, 48
  %v728 = getelementptr inbounds float, ptr %v705, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = add i64 %v707, 56
  %v731 = getelementptr inbounds float, ptr %v705, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = shufflevector <8 x float> %v711, <8 x float> %v723, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v734 = shufflevector <8 x float> %v711, <8 x float> %v723, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v735 = shufflevector <8 x float> %v714, <8 x float> %v726, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v736 = shufflevector <8 x float> %v714, <8 x float> %v726, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v717, <8 x float> %v729, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v738 = shufflevector <8 x float> %v717, <8 x float> %v729, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v720, <8 x float> %v732, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v740 = shufflevector <8 x float> %v720, <8 x float> %v732, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v741 = shufflevector <8 x float> %v733, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v742 = shufflevector <8 x float> %v733, <8 x float> %v737, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v744 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v746 = shufflevector <8 x float> %v734, <8 x float> %v738, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v748 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v751 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v752 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v753 = shufflevector <8 x float> %v745, <8 x float> %v747, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v754 = shufflevector <8 x float> %v745, <8 x float> %v747, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v755 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v756 = shufflevector <8 x float> %v746, <8 x float> %v748, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v757 = add i64 %v707, 0
  %v758 = mul i64 %v757, 32
  %v759 = getelementptr inbounds float, ptr %v693, i64 %v758
  store <8 x float> %v749, ptr %v759, align 4
  %v760 = add i64 %v707, 1
  %v761 = mul i64 %v760, 32
  %v762 = getelementptr inbounds float, ptr %v693, i64 %v761
  store <8 x float> %v750, ptr %v762, align 4
  %v763 = add i64 %v707, 2
  %v764 = mul i64 %v763, 32
  %v765 = getelementptr inbounds float, ptr %v693, i64 %v764
  store <8 x float> %v751, ptr %v765, align 4
  %v766 = add i64 %v707, 3
  %v767 = mul i64 %v766, 32
  %v768 = getelementptr inbounds float, ptr %v693, i64 %v767
  store <8 x float> %v752, ptr %v768, align 4
  %v769 = add i64 %v707, 4
  %v770 = mul i64 %v769, 32
  %v771 = getelementptr inbounds float, ptr %v693, i64 %v770
  store <8 x float> %v753, ptr %v771, align 4
  %v772 = add i64 %v707, 5
  %v773 = mul i64 %v772, 32
  %v774 = getelementptr inbounds float, ptr %v693, i64 %v773
  store <8 x float> %v754, ptr %v774, align 4
  %v775 = add i64 %v707, 6
  %v776 = mul i64 %v775, 32
  %v777 = getelementptr inbounds float, ptr %v693, i64 %v776
  store <8 x float> %v755, ptr %v777, align 4
  %v778 = add i64 %v707, 7
  %v779 = mul i64 %v778, 32
  %v780 = getelementptr inbounds float, ptr %v693, i64 %v779
  store <8 x float> %v756, ptr %v780, align 4
  %v781 = add nsw i64 %v707, 8
  br label %b133
b135:
  br label %b136
b136:
  %v782 = phi i64 [ 8, %b135 ], [ %v790, %b137 ]
  %v783 = icmp slt i64 %v782, 8
  br i1 %v783, label %b137, label %b138
b137:
  %v784 = mul i64 %v782, 1
  %v785 = getelementptr inbounds float, ptr %v705, i64 %v784
  %v786 = getelementptr float, ptr %v785, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v787 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v786, <8 x i1> %v702, <8 x float> zeroinitializer)
  %v788 = mul i64 %v782, 32
  %v789 = getelementptr inbounds float, ptr %v693, i64 %v788
  store <8 x float> %v787, ptr %v789, align 4
  %v790 = add nsw i64 %v782, 1
  br label %b136
b138:
  br label %b132
b132:
  %v791 = icmp slt i64 %v696, 8
  br i1 %v791, label %b139, label %b140
b139:
  br label %b141
b141:
  %v792 = phi i64 [ 0, %b139 ], [ %v800, %b142 ]
  %v793 = icmp slt i64 %v792, 8
  br i1 %v793, label %b142, label %b143
b142:
  %v794 = mul i64 %v792, 1
  %v795 = getelementptr inbounds float, ptr %v705, i64 %v794
  %v796 = getelementptr float, ptr %v795, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v797 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v796, <8 x i1> %v702, <8 x float> zeroinitializer)
  %v798 = mul i64 %v792, 32
  %v799 = getelementptr inbounds float, ptr %v693, i64 %v798
  store <8 x float> %v797, ptr %v799, align 4
  %v800 = add nsw i64 %v792, 1
  br label %b141
b143:
  br label %b140
b140:
  %v801 = add i64 %v359, 256
  %v802 = add nsw i64 %v357, 1
  br label %b89
b91:
  %v803 = icmp eq i64 %v354, 3
  br i1 %v803, label %b144, label %b145
b144:
  %v804 = mul i64 2, 256
  %v805 = mul i64 2, 32
  %v806 = add i64 %v804, 0
  %v807 = add i64 %v805, 0
  %v808 = getelementptr inbounds float, ptr %v337, i64 %v806
  %v809 = sub i64 80, %v807
  %v810 = icmp slt i64 %v809, 0
  %v811 = select i1 %v810, i64 0, i64 %v809
  %v812 = icmp ult i64 %v811, 8
  %v813 = select i1 %v812, i64 %v811, i64 8
  %v814 = trunc i64 %v813 to i32
  %v815 = insertelement <8 x i32> poison, i32 %v814, i64 0
  %v816 = shufflevector <8 x i32> %v815, <8 x i32> poison, <8 x i32> zeroinitializer
  %v817 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v816
  %v818 = mul i64 %v807, 8
  %v819 = add i64 0, %v818
  %v820 = getelementptr inbounds float, ptr %v58, i64 %v819
  %v821 = icmp sge i64 %v811, 8
  br i1 %v821, label %b146, label %b147
b146:
  br label %b148
b148:
  %v822 = phi i64 [ 0, %b146 ], [ %v896, %b149 ]
  %v823 = icmp slt i64 %v822, 8
  br i1 %v823, label %b149, label %b150
b149:
  %v824 = add i64 %v822, 0
  %v825 = getelementptr inbounds float, ptr %v820, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v822, 8
  %v828 = getelementptr inbounds float, ptr %v820, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v822, 16
  %v831 = getelementptr inbounds float, ptr %v820, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 %v822, 24
  %v834 = getelementptr inbounds float, ptr %v820, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 %v822, 32
  %v837 = getelementptr inbounds float, ptr %v820, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 %v822, 40
  %v840 = getelementptr inbounds float, ptr %v820, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 %v822, 48
  %v843 = getelementptr inbounds float, ptr %v820, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = add i64 %v822, 56
  %v846 = getelementptr inbounds float, ptr %v820, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v849 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v850 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v851 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v852 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v853 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v854 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v855 = shufflevector <8 x float> %v835, <8 x float> %v847, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v856 = shufflevector <8 x float> %v848, <8 x float> %v852, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v857 = shufflevector <8 x float> %v848, <8 x float> %v852, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v858 = shufflevector <8 x float> %v850, <8 x float> %v854, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v859 = shufflevector <8 x float> %v850, <8 x float> %v854, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v860 = shufflevector <8 x float> %v849, <8 x float> %v853, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v861 = shufflevector <8 x float> %v849, <8 x float> %v853, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v862 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v863 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v864 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v865 = shufflevector <8 x float> %v856, <8 x float> %v858, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v867 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v868 = shufflevector <8 x float> %v860, <8 x float> %v862, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v869 = shufflevector <8 x float> %v860, <8 x float> %v862, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v870 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v871 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v872 = add i64 %v822, 0
  %v873 = mul i64 %v872, 16
  %v874 = getelementptr inbounds float, ptr %v808, i64 %v873
  store <8 x float> %v864, ptr %v874, align 4
  %v875 = add i64 %v822, 1
  %v876 = mul i64 %v875, 16
  %v877 = getelementptr inbounds float, ptr %v808, i64 %v876
  store <8 x float> %v865, ptr %v877, align 4
  %v878 = add i64 %v822, 2
  %v879 = mul i64 %v878, 16
  %v880 = getelementptr inbounds float, ptr %v808, i64 %v879
  store <8 x float> %v866, ptr %v880, align 4
  %v881 = add i64 %v822, 3
  %v882 = mul i64 %v881, 16
  %v883 = getelementptr inbounds float, ptr %v808, i64 %v882
  store <8 x float> %v867, ptr %v883, align 4
  %v884 = add i64 %v822, 4
  %v885 = mul i64 %v884, 16
  %v886 = getelementptr inbounds float, ptr %v808, i64 %v885
  store <8 x float> %v868, ptr %v886, align 4
  %v887 = add i64 %v822, 5
  %v888 = mul i64 %v887, 16
  %v889 = getelementptr inbounds float, ptr %v808, i64 %v888
  store <8 x float> %v869, ptr %v889, align 4
  %v890 = add i64 %v822, 6
  %v891 = mul i64 %v890, 16
  %v892 = getelementptr inbounds float, ptr %v808, i64 %v891
  store <8 x float> %v870, ptr %v892, align 4
  %v893 = add i64 %v822, 7
  %v894 = mul i64 %v893, 16
  %v895 = getelementptr inbounds float, ptr %v808, i64 %v894
  store <8 x float> %v871, ptr %v895, align 4
  %v896 = add nsw i64 %v822, 8
  br label %b148
b150:
  br label %b151
b151:
  %v897 = phi i64 [ 8, %b150 ], [ %v905, %b152 ]
  %v898 = icmp slt i64 %v897, 8
  br i1 %v898, label %b152, label %b153
b152:
  %v899 = mul i64 %v897, 1
  %v900 = getelementptr inbounds float, ptr %v820, i64 %v899
  %v901 = getelementptr float, ptr %v900, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v902 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v901, <8 x i1> %v817, <8 x float> zeroinitializer)
  %v903 = mul i64 %v897, 16
  %v904 = getelementptr inbounds float, ptr %v808, i64 %v903
  store <8 x float> %v902, ptr %v904, align 4
  %v905 = add nsw i64 %v897, 1
  br label %b151
b153:
  br label %b147
b147:
  %v906 = icmp slt i64 %v811, 8
  br i1 %v906, label %b154, label %b155
b154:
  br label %b156
b156:
  %v907 = phi i64 [ 0, %b154 ], [ %v915, %b157 ]
  %v908 = icmp slt i64 %v907, 8
  br i1 %v908, label %b157, label %b158
b157:
  %v909 = mul i64 %v907, 1
  %v910 = getelementptr inbounds float, ptr %v820, i64 %v909
  %v911 = getelementptr float, ptr %v910, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v912 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v911, <8 x i1> %v817, <8 x float> zeroinitializer)
  %v913 = mul i64 %v907, 16
  %v914 = getelementptr inbounds float, ptr %v808, i64 %v913
  store <8 x float> %v912, ptr %v914, align 4
  %v915 = add nsw i64 %v907, 1
  br label %b156
b158:
  br label %b155
b155:
  %v916 = add i64 %v804, 8
  %v917 = add i64 %v805, 8
  %v918 = getelementptr inbounds float, ptr %v337, i64 %v916
  %v919 = sub i64 80, %v917
  %v920 = icmp slt i64 %v919, 0
  %v921 = select i1 %v920, i64 0, i64 %v919
  %v922 = icmp ult i64 %v921, 8
  %v923 = select i1 %v922, i64 %v921, i64 8
  %v924 = trunc i64 %v923 to i32
  %v925 = insertelement <8 x i32> poison, i32 %v924, i64 0
  %v926 = shufflevector <8 x i32> %v925, <8 x i32> poison, <8 x i32> zeroinitializer
  %v927 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v926
  %v928 = mul i64 %v917, 8
  %v929 = add i64 0, %v928
  %v930 = getelementptr inbounds float, ptr %v58, i64 %v929
  %v931 = icmp sge i64 %v921, 8
  br i1 %v931, label %b159, label %b160
b159:
  br label %b161
b161:
  %v932 = phi i64 [ 0, %b159 ], [ %v1006, %b162 ]
  %v933 = icmp slt i64 %v932, 8
  br i1 %v933, label %b162, label %b163
b162:
  %v934 = add i64 %v932, 0
  %v935 = getelementptr inbounds float, ptr %v930, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v932, 8
  %v938 = getelementptr inbounds float, ptr %v930, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v932, 16
  %v941 = getelementptr inbounds float, ptr %v930, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = add i64 %v932, 24
  %v944 = getelementptr inbounds float, ptr %v930, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = add i64 %v932, 32
  %v947 = getelementptr inbounds float, ptr %v930, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 %v932, 40
  %v950 = getelementptr inbounds float, ptr %v930, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v932, 48
  %v953 = getelementptr inbounds float, ptr %v930, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v932, 56
  %v956 = getelementptr inbounds float, ptr %v930, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = shufflevector <8 x float> %v936, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v959 = shufflevector <8 x float> %v936, <8 x float> %v948, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v960 = shufflevector <8 x float> %v939, <8 x float> %v951, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v961 = shufflevector <8 x float> %v939, <8 x float> %v951, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v962 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v963 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v964 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v965 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v966 = shufflevector <8 x float> %v958, <8 x float> %v962, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v967 = shufflevector <8 x float> %v958, <8 x float> %v962, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v968 = shufflevector <8 x float> %v960, <8 x float> %v964, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v969 = shufflevector <8 x float> %v960, <8 x float> %v964, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v970 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v971 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v972 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v973 = shufflevector <8 x float> %v961, <8 x float> %v965, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v974 = shufflevector <8 x float> %v966, <8 x float> %v968, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v975 = shufflevector <8 x float> %v966, <8 x float> %v968, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v976 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v977 = shufflevector <8 x float> %v967, <8 x float> %v969, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v978 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v979 = shufflevector <8 x float> %v970, <8 x float> %v972, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v980 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v981 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v982 = add i64 %v932, 0
  %v983 = mul i64 %v982, 16
  %v984 = getelementptr inbounds float, ptr %v918, i64 %v983
  store <8 x float> %v974, ptr %v984, align 4
  %v985 = add i64 %v932, 1
  %v986 = mul i64 %v985, 16
  %v987 = getelementptr inbounds float, ptr %v918, i64 %v986
  store <8 x float> %v975, ptr %v987, align 4
  %v988 = add i64 %v932, 2
  %v989 = mul i64 %v988, 16
  %v990 = getelementptr inbounds float, ptr %v918, i64 %v989
  store <8 x float> %v976, ptr %v990, align 4
  %v991 = add i64 %v932, 3
  %v992 = mul i64 %v991, 16
  %v993 = getelementptr inbounds float, ptr %v918, i64 %v992
  store <8 x float> %v977, ptr %v993, align 4
  %v994 = add i64 %v932, 4
  %v995 = mul i64 %v994, 16
  %v996 = getelementptr inbounds float, ptr %v918, i64 %v995
  store <8 x float> %v978, ptr %v996, align 4
  %v997 = add i64 %v932, 5
  %v998 = mul i64 %v997, 16
  %v999 = getelementptr inbounds float, ptr %v918, i64 %v998
  store <8 x float> %v979, ptr %v999, align 4
  %v1000 = add i64 %v932, 6
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v918, i64 %v1001
  store <8 x float> %v980, ptr %v1002, align 4
  %v1003 = add i64 %v932, 7
  %v1004 = mul i64 %v1003, 16
  %v1005 = getelementptr inbounds float, ptr %v918, i64 %v1004
  store <8 x float> %v981, ptr %v1005, align 4
  %v1006 = add nsw i64 %v932, 8
  br label %b161
b163:
  br label %b164
b164:
  %v1007 = phi i64 [ 8, %b163 ], [ %v1015, %b165 ]
  %v1008 = icmp slt i64 %v1007, 8
  br i1 %v1008, label %b165, label %b166
b165:
  %v1009 = mul i64 %v1007, 1
  %v1010 = getelementptr inbounds float, ptr %v930, i64 %v1009
  %v1011 = getelementptr float, ptr %v1010, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1012 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1011, <8 x i1> %v927, <8 x float> zeroinitializer)
  %v1013 = mul i64 %v1007, 16
  %v1014 = getelementptr inbounds float, ptr %v918, i64 %v1013
  store <8 x float> %v1012, ptr %v1014, align 4
  %v1015 = add nsw i64 %v1007, 1
  br label %b164
b166:
  br label %b160
b160:
  %v1016 = icmp slt i64 %v921, 8
  br i1 %v1016, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1017 = phi i64 [ 0, %b167 ], [ %v1025, %b170 ]
  %v1018 = icmp slt i64 %v1017, 8
  br i1 %v1018, label %b170, label %b171
b170:
  %v1019 = mul i64 %v1017, 1
  %v1020 = getelementptr inbounds float, ptr %v930, i64 %v1019
  %v1021 = getelementptr float, ptr %v1020, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1022 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1021, <8 x i1> %v927, <8 x float> zeroinitializer)
  %v1023 = mul i64 %v1017, 16
  %v1024 = getelementptr inbounds float, ptr %v918, i64 %v1023
  store <8 x float> %v1022, ptr %v1024, align 4
  %v1025 = add nsw i64 %v1017, 1
  br label %b169
b171:
  br label %b168
b168:
  %v1026 = add i64 %v804, 128
  br label %b145
b145:
  %v1027 = add i64 1, 0
  %v1028 = sdiv i64 %v1027, 1
  %v1029 = add i64 %v2, 1
  %v1030 = mul i64 %v1028, %v2
  %v1031 = sdiv i64 %v1030, %v3
  %v1032 = mul i64 %v1031, 1
  %v1033 = icmp slt i64 %v1032, 1
  %v1034 = select i1 %v1033, i64 %v1032, i64 1
  %v1035 = mul i64 %v1028, %v1029
  %v1036 = sdiv i64 %v1035, %v3
  %v1037 = mul i64 %v1036, 1
  %v1038 = icmp slt i64 %v1037, 1
  %v1039 = select i1 %v1038, i64 %v1037, i64 1
  %v1040 = icmp slt i64 %v1039, 1
  %v1041 = select i1 %v1040, i64 %v1039, i64 1
  br label %b172
b172:
  %v1042 = phi i64 [ %v1034, %b145 ], [ %v1267, %b197 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b173, label %b174
b173:
  %v1044 = mul i64 %v1042, 256
  %v1045 = mul i64 %v1042, 16
  %v1046 = add i64 %v1044, 0
  %v1047 = add i64 %v1045, 0
  %v1048 = getelementptr inbounds float, ptr %v338, i64 %v1046
  %v1049 = sub i64 16, %v1047
  %v1050 = icmp slt i64 %v1049, 0
  %v1051 = select i1 %v1050, i64 0, i64 %v1049
  %v1052 = icmp ult i64 %v1051, 8
  %v1053 = select i1 %v1052, i64 %v1051, i64 8
  %v1054 = trunc i64 %v1053 to i32
  %v1055 = insertelement <8 x i32> poison, i32 %v1054, i64 0
  %v1056 = shufflevector <8 x i32> %v1055, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1057 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1056
  %v1058 = mul i64 %v1047, 16
  %v1059 = add i64 0, %v1058
  %v1060 = getelementptr inbounds float, ptr %v22, i64 %v1059
  %v1061 = icmp sge i64 %v1051, 8
  br i1 %v1061, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1062 = phi i64 [ 0, %b175 ], [ %v1136, %b178 ]
  %v1063 = icmp slt i64 %v1062, 16
  br i1 %v1063, label %b178, label %b179
b178:
  %v1064 = add i64 %v1062, 0
  %v1065 = getelementptr inbounds float, ptr %v1060, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 %v1062, 16
  %v1068 = getelementptr inbounds float, ptr %v1060, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 %v1062, 32
  %v1071 = getelementptr inbounds float, ptr %v1060, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 %v1062, 48
  %v1074 = getelementptr inbounds float, ptr %v1060, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = add i64 %v1062, 64
  %v1077 = getelementptr inbounds float, ptr %v1060, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 %v1062, 80
  %v1080 = getelementptr inbounds float, ptr %v1060, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = add i64 %v1062, 96
  %v1083 = getelementptr inbounds float, ptr %v1060, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 %v1062, 112
  %v1086 = getelementptr inbounds float, ptr %v1060, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1089 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1090 = shufflevector <8 x float> %v1069, <8 x float> %v1081, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1091 = shufflevector <8 x float> %v1069, <8 x float> %v1081, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1092 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1093 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1094 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1095 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1096 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1097 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1098 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1099 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1100 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1101 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1102 = shufflevector <8 x float> %v1091, <8 x float> %v1095, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1103 = shufflevector <8 x float> %v1091, <8 x float> %v1095, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1104 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1105 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1106 = shufflevector <8 x float> %v1097, <8 x float> %v1099, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1107 = shufflevector <8 x float> %v1097, <8 x float> %v1099, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1108 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1109 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1110 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1111 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1112 = add i64 %v1062, 0
  %v1113 = mul i64 %v1112, 16
  %v1114 = getelementptr inbounds float, ptr %v1048, i64 %v1113
  store <8 x float> %v1104, ptr %v1114, align 4
  %v1115 = add i64 %v1062, 1
  %v1116 = mul i64 %v1115, 16
  %v1117 = getelementptr inbounds float, ptr %v1048, i64 %v1116
  store <8 x float> %v1105, ptr %v1117, align 4
  %v1118 = add i64 %v1062, 2
  %v1119 = mul i64 %v1118, 16
  %v1120 = getelementptr inbounds float, ptr %v1048, i64 %v1119
  store <8 x float> %v1106, ptr %v1120, align 4
  %v1121 = add i64 %v1062, 3
  %v1122 = mul i64 %v1121, 16
  %v1123 = getelementptr inbounds float, ptr %v1048, i64 %v1122
  store <8 x float> %v1107, ptr %v1123, align 4
  %v1124 = add i64 %v1062, 4
  %v1125 = mul i64 %v1124, 16
  %v1126 = getelementptr inbounds float, ptr %v1048, i64 %v1125
  store <8 x float> %v1108, ptr %v1126, align 4
  %v1127 = add i64 %v1062, 5
  %v1128 = mul i64 %v1127, 16
  %v1129 = getelementptr inbounds float, ptr %v1048, i64 %v1128
  store <8 x float> %v1109, ptr %v1129, align 4
  %v1130 = add i64 %v1062, 6
  %v1131 = mul i64 %v1130, 16
  %v1132 = getelementptr inbounds float, ptr %v1048, i64 %v1131
  store <8 x float> %v1110, ptr %v1132, align 4
  %v1133 = add i64 %v1062, 7
  %v1134 = mul i64 %v1133, 16
  %v1135 = getelementptr inbounds float, ptr %v1048, i64 %v1134
  store <8 x float> %v1111, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1062, 8
  br label %b177
b179:
  br label %b180
b180:
  %v1137 = phi i64 [ 16, %b179 ], [ %v1145, %b181 ]
  %v1138 = icmp slt i64 %v1137, 16
  br i1 %v1138, label %b181, label %b182
b181:
  %v1139 = mul i64 %v1137, 1
  %v1140 = getelementptr inbounds float, ptr %v1060, i64 %v1139
  %v1141 = getelementptr float, ptr %v1140, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1142 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1141, <8 x i1> %v1057, <8 x float> zeroinitializer)
  %v1143 = mul i64 %v1137, 16
  %v1144 = getelementptr inbounds float, ptr %v1048, i64 %v1143
  store <8 x float> %v1142, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1137, 1
  br label %b180
b182:
  br label %b176
b176:
  %v1146 = icmp slt i64 %v1051, 8
  br i1 %v1146, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1147 = phi i64 [ 0, %b183 ], [ %v1155, %b186 ]
  %v1148 = icmp slt i64 %v1147, 16
  br i1 %v1148, label %b186, label %b187
b186:
  %v1149 = mul i64 %v1147, 1
  %v1150 = getelementptr inbounds float, ptr %v1060, i64 %v1149
  %v1151 = getelementptr float, ptr %v1150, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1152 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1151, <8 x i1> %v1057, <8 x float> zeroinitializer)
  %v1153 = mul i64 %v1147, 16
  %v1154 = getelementptr inbounds float, ptr %v1048, i64 %v1153
  store <8 x float> %v1152, ptr %v1154, align 4
  %v1155 = add nsw i64 %v1147, 1
  br label %b185
b187:
  br label %b184
b184:
  %v1156 = add i64 %v1044, 8
  %v1157 = add i64 %v1045, 8
  %v1158 = getelementptr inbounds float, ptr %v338, i64 %v1156
  %v1159 = sub i64 16, %v1157
  %v1160 = icmp slt i64 %v1159, 0
  %v1161 = select i1 %v1160, i64 0, i64 %v1159
  %v1162 = icmp ult i64 %v1161, 8
  %v1163 = select i1 %v1162, i64 %v1161, i64 8
  %v1164 = trunc i64 %v1163 to i32
  %v1165 = insertelement <8 x i32> poison, i32 %v1164, i64 0
  %v1166 = shufflevector <8 x i32> %v1165, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1167 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1166
  %v1168 = mul i64 %v1157, 16
  %v1169 = add i64 0, %v1168
  %v1170 = getelementptr inbounds float, ptr %v22, i64 %v1169
  %v1171 = icmp sge i64 %v1161, 8
  br i1 %v1171, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1172 = phi i64 [ 0, %b188 ], [ %v1246, %b191 ]
  %v1173 = icmp slt i64 %v1172, 16
  br i1 %v1173, label %b191, label %b192
b191:
  %v1174 = add i64 %v1172, 0
  %v1175 = getelementptr inbounds float, ptr %v1170, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = add i64 %v1172, 16
  %v1178 = getelementptr inbounds float, ptr %v1170, i64 %v1177
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = add i64 %v1172, 32
  %v1181 = getelementptr inbounds float, ptr %v1170, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 %v1172, 48
  %v1184 = getelementptr inbounds float, ptr %v1170, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = add i64 %v1172, 64
  %v1187 = getelementptr inbounds float, ptr %v1170, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 %v1172, 80
  %v1190 = getelementptr inbounds float, ptr %v1170, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = add i64 %v1172, 96
  %v1193 = getelementptr inbounds float, ptr %v1170, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = add i64 %v1172, 112
  %v1196 = getelementptr inbounds float, ptr %v1170, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = shufflevector <8 x float> %v1176, <8 x float> %v1188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1199 = shufflevector <8 x float> %v1176, <8 x float> %v1188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1200 = shufflevector <8 x float> %v1179, <8 x float> %v1191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1201 = shufflevector <8 x float> %v1179, <8 x float> %v1191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1202 = shufflevector <8 x float> %v1182, <8 x float> %v1194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1203 = shufflevector <8 x float> %v1182, <8 x float> %v1194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1204 = shufflevector <8 x float> %v1185, <8 x float> %v1197, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1205 = shufflevector <8 x float> %v1185, <8 x float> %v1197, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1206 = shufflevector <8 x float> %v1198, <8 x float> %v1202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1207 = shufflevector <8 x float> %v1198, <8 x float> %v1202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1208 = shufflevector <8 x float> %v1200, <8 x float> %v1204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1209 = shufflevector <8 x float> %v1200, <8 x float> %v1204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1210 = shufflevector <8 x float> %v1199, <8 x float> %v1203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1211 = shufflevector <8 x float> %v1199, <8 x float> %v1203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1212 = shufflevector <8 x float> %v1201, <8 x float> %v1205, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1213 = shufflevector <8 x float> %v1201, <8 x float> %v1205, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1214 = shufflevector <8 x float> %v1206, <8 x float> %v1208, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1215 = shufflevector <8 x float> %v1206, <8 x float> %v1208, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1216 = shufflevector <8 x float> %v1207, <8 x float> %v1209, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1217 = shufflevector <8 x float> %v1207, <8 x float> %v1209, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1218 = shufflevector <8 x float> %v1210, <8 x float> %v1212, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1219 = shufflevector <8 x float> %v1210, <8 x float> %v1212, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1220 = shufflevector <8 x float> %v1211, <8 x float> %v1213, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1221 = shufflevector <8 x float> %v1211, <8 x float> %v1213, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1222 = add i64 %v1172, 0
  %v1223 = mul i64 %v1222, 16
  %v1224 = getelementptr inbounds float, ptr %v1158, i64 %v1223
  store <8 x float> %v1214, ptr %v1224, align 4
  %v1225 = add i64 %v1172, 1
  %v1226 = mul i64 %v1225, 16
  %v1227 = getelementptr inbounds float, ptr %v1158, i64 %v1226
  store <8 x float> %v1215, ptr %v1227, align 4
  %v1228 = add i64 %v1172, 2
  %v1229 = mul i64 %v1228, 16
  %v1230 = getelementptr inbounds float, ptr %v1158, i64 %v1229
  store <8 x float> %v1216, ptr %v1230, align 4
  %v1231 = add i64 %v1172, 3
  %v1232 = mul i64 %v1231, 16
  %v1233 = getelementptr inbounds float, ptr %v1158, i64 %v1232
  store <8 x float> %v1217, ptr %v1233, align 4
  %v1234 = add i64 %v1172, 4
  %v1235 = mul i64 %v1234, 16
  %v1236 = getelementptr inbounds float, ptr %v1158, i64 %v1235
  store <8 x float> %v1218, ptr %v1236, align 4
  %v1237 = add i64 %v1172, 5
  %v1238 = mul i64 %v1237, 16
  %v1239 = getelementptr inbounds float, ptr %v1158, i64 %v1238
  store <8 x float> %v1219, ptr %v1239, align 4
  %v1240 = add i64 %v1172, 6
  %v1241 = mul i64 %v1240, 16
  %v1242 = getelementptr inbounds float, ptr %v1158, i64 %v1241
  store <8 x float> %v1220, ptr %v1242, align 4
  %v1243 = add i64 %v1172, 7
  %v1244 = mul i64 %v1243, 16
  %v1245 = getelementptr inbounds float, ptr %v1158, i64 %v1244
  store <8 x float> %v1221, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1172, 8
  br label %b190
b192:
  br label %b193
b193:
  %v1247 = phi i64 [ 16, %b192 ], [ %v1255, %b194 ]
  %v1248 = icmp slt i64 %v1247, 16
  br i1 %v1248, label %b194, label %b195
b194:
  %v1249 = mul i64 %v1247, 1
  %v1250 = getelementptr inbounds float, ptr %v1170, i64 %v1249
  %v1251 = getelementptr float, ptr %v1250, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1252 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1251, <8 x i1> %v1167, <8 x float> zeroinitializer)
  %v1253 = mul i64 %v1247, 16
  %v1254 = getelementptr inbounds float, ptr %v1158, i64 %v1253
  store <8 x float> %v1252, ptr %v1254, align 4
  %v1255 = add nsw i64 %v1247, 1
  br label %b193
b195:
  br label %b189
b189:
  %v1256 = icmp slt i64 %v1161, 8
  br i1 %v1256, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1257 = phi i64 [ 0, %b196 ], [ %v1265, %b199 ]
  %v1258 = icmp slt i64 %v1257, 16
  br i1 %v1258, label %b199, label %b200
b199:
  %v1259 = mul i64 %v1257, 1
  %v1260 = getelementptr inbounds float, ptr %v1170, i64 %v1259
  %v1261 = getelementptr float, ptr %v1260, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1262 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1261, <8 x i1> %v1167, <8 x float> zeroinitializer)
  %v1263 = mul i64 %v1257, 16
  %v1264 = getelementptr inbounds float, ptr %v1158, i64 %v1263
  store <8 x float> %v1262, ptr %v1264, align 4
  %v1265 = add nsw i64 %v1257, 1
  br label %b198
b200:
  br label %b197
b197:
  %v1266 = add i64 %v1044, 256
  %v1267 = add nsw i64 %v1042, 1
  br label %b172
b174:
  br label %b88
b88:
  %v1268 = icmp sgt i64 %v3, 1
  br i1 %v1268, label %b201, label %b202
b201:
  %v1269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1270 = atomicrmw add ptr %v1269, i64 1 acq_rel
  %v1271 = load i64, ptr %v163, align 8
  %v1272 = add i64 %v1271, 1
  store i64 %v1272, ptr %v163, align 8
  %v1273 = mul i64 %v3, %v1272
  br label %b203
b203:
  %v1274 = load atomic i64, ptr %v1269 acquire, align 8
  %v1275 = icmp slt i64 %v1274, %v1273
  br i1 %v1275, label %b204, label %b205
b204:
  %v1276 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1277 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1278 = load i64, ptr %v1277, align 8
  br label %b206
b206:
  %v1279 = phi i64 [ 0, %b202 ], [ %v1649, %b261 ]
  %v1280 = icmp slt i64 %v1279, %v5
  br i1 %v1280, label %b207, label %b208
b207:
  %v1281 = add i64 %v1279, %v1278
  %v1282 = icmp slt i64 %v1281, %v5
  %v1283 = select i1 %v1282, i64 %v1281, i64 %v5
  %v1284 = sub i64 %v1283, %v1279
  %v1285 = mul i64 %v1284, %v7
  %v1287 = add i64 %v1285, 0
  %v1288 = sdiv i64 %v1287, 1
  %v1289 = add i64 %v2, 1
  %v1290 = mul i64 %v1288, %v2
  %v1291 = sdiv i64 %v1290, %v3
  %v1292 = mul i64 %v1291, 1
  %v1293 = icmp slt i64 %v1292, %v1285
  %v1294 = select i1 %v1293, i64 %v1292, i64 %v1285
  %v1295 = mul i64 %v1288, %v1289
  %v1296 = sdiv i64 %v1295, %v3
  %v1297 = mul i64 %v1296, 1
  %v1298 = icmp slt i64 %v1297, %v1285
  %v1299 = select i1 %v1298, i64 %v1297, i64 %v1285
  %v1300 = mul i64 %v1279, %v7
  %v1301 = add i64 %v1294, %v1300
  %v1302 = add i64 %v1299, %v1300
  br label %b209
b209:
  %v1303 = phi i64 [ %v1301, %b207 ], [ %v1362, %b214 ]
  %v1304 = icmp slt i64 %v1303, %v1302
  br i1 %v1304, label %b210, label %b211
b210:
  %v1305 = add i64 %v1303, 96
  %v1306 = icmp slt i64 %v1305, %v1302
  %v1307 = select i1 %v1306, i64 %v1305, i64 %v1302
  br label %b212
b212:
  %v1308 = phi i64 [ 0, %b210 ], [ %v1361, %b217 ]
  %v1309 = icmp slt i64 %v1308, 3
  br i1 %v1309, label %b213, label %b214
b213:
  %v1310 = sub i64 %v1307, %v1303
  %v1311 = sub i64 2, 1
  %v1312 = add i64 %v1310, %v1311
  %v1313 = sdiv i64 %v1312, 2
  br label %b215
b215:
  %v1314 = phi i64 [ 0, %b213 ], [ %v1360, %b222 ]
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b216, label %b217
b216:
  %v1316 = mul i64 %v1310, %v1314
  %v1317 = sdiv i64 %v1316, %v1313
  %v1318 = add i64 %v1303, %v1317
  %v1319 = add i64 %v1314, 1
  %v1320 = mul i64 %v1310, %v1319
  %v1321 = sdiv i64 %v1320, %v1313
  %v1322 = add i64 %v1303, %v1321
  %v1323 = mul i64 %v1308, 256
  %v1324 = getelementptr inbounds float, ptr %v337, i64 %v1323
  %v1325 = sub i64 %v1322, %v1318
  %v1326 = mul i64 %v1318, 8
  %v1327 = getelementptr inbounds float, ptr %v10, i64 %v1326
  %v1328 = getelementptr inbounds float, ptr %v1327, i64 0
  %v1329 = icmp eq i64 %v1308, 2
  %v1330 = select i1 %v1329, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1331 = sub i64 %v1325, 1
  %v1332 = getelementptr inbounds ptr, ptr %v1330, i64 %v1331
  %v1333 = load ptr, ptr %v1332, align 4
  %v1334 = icmp sgt i64 %v1325, 0
  br i1 %v1334, label %b218, label %b219
b218:
  call void %v1333(ptr %v1328, i64 8, ptr %v1324, i64 8, ptr %v1286)
  br label %b219
b219:
  %v1335 = icmp eq i64 %v1308, 2
  %v1336 = select i1 %v1335, i64 128, i64 256
  %v1337 = add i64 %v1323, %v1336
  br label %b220
b220:
  %v1338 = phi i64 [ %v1318, %b219 ], [ %v1359, %b225 ]
  %v1339 = icmp slt i64 %v1338, %v1322
  br i1 %v1339, label %b221, label %b222
b221:
  %v1340 = sub i64 %v1338, %v1318
  %v1341 = mul i64 %v1340, 32
  %v1342 = getelementptr inbounds float, ptr %v1286, i64 %v1341
  %v1343 = mul i64 %v1338, 80
  %v1344 = getelementptr inbounds float, ptr %v62, i64 %v1343
  %v1345 = icmp eq i64 %v1308, 2
  %v1346 = select i1 %v1345, i64 2, i64 4
  br label %b223
b223:
  %v1347 = phi i64 [ 0, %b221 ], [ %v1358, %b224 ]
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b224, label %b225
b224:
  %v1349 = mul i64 %v1308, 4
  %v1350 = add i64 %v1349, %v1347
  %v1351 = mul i64 %v1350, 8
  %v1352 = add i64 0, %v1347
  %v1353 = mul i64 %v1352, 8
  %v1354 = getelementptr inbounds float, ptr %v1342, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 0, %v1351
  %v1357 = getelementptr inbounds float, ptr %v1344, i64 %v1356
  store <8 x float> %v1355, ptr %v1357, align 4
  %v1358 = add nsw i64 %v1347, 1
  br label %b223
b225:
  %v1359 = add nsw i64 %v1338, 1
  br label %b220
b222:
  %v1360 = add nsw i64 %v1314, 1
  br label %b215
b217:
  %v1361 = add nsw i64 %v1308, 1
  br label %b212
b214:
  %v1362 = add nsw i64 %v1303, 96
  br label %b209
b211:
  %v1364 = add i64 %v1285, 0
  %v1365 = sdiv i64 %v1364, 1
  %v1366 = add i64 %v2, 1
  %v1367 = mul i64 %v1365, %v2
  %v1368 = sdiv i64 %v1367, %v3
  %v1369 = mul i64 %v1368, 1
  %v1370 = icmp slt i64 %v1369, %v1285
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v1285
  %v1372 = mul i64 %v1365, %v1366
  %v1373 = sdiv i64 %v1372, %v3
  %v1374 = mul i64 %v1373, 1
  %v1375 = icmp slt i64 %v1374, %v1285
  %v1376 = select i1 %v1375, i64 %v1374, i64 %v1285
  %v1377 = mul i64 %v1279, %v7
  %v1378 = add i64 %v1371, %v1377
  %v1379 = add i64 %v1376, %v1377
  br label %b226
b226:
  %v1380 = phi i64 [ %v1378, %b211 ], [ %v1540, %b231 ]
  %v1381 = icmp slt i64 %v1380, %v1379
  br i1 %v1381, label %b227, label %b228
b227:
  %v1382 = add i64 %v1380, 96
  %v1383 = icmp slt i64 %v1382, %v1379
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v1379
  br label %b229
b229:
  %v1385 = phi i64 [ 0, %b227 ], [ %v1539, %b234 ]
  %v1386 = icmp slt i64 %v1385, 1
  br i1 %v1386, label %b230, label %b231
b230:
  %v1387 = sub i64 %v1384, %v1380
  %v1388 = sub i64 6, 1
  %v1389 = add i64 %v1387, %v1388
  %v1390 = sdiv i64 %v1389, 6
  br label %b232
b232:
  %v1391 = phi i64 [ 0, %b230 ], [ %v1538, %b239 ]
  %v1392 = icmp slt i64 %v1391, %v1390
  br i1 %v1392, label %b233, label %b234
b233:
  %v1393 = mul i64 %v1387, %v1391
  %v1394 = sdiv i64 %v1393, %v1390
  %v1395 = add i64 %v1380, %v1394
  %v1396 = add i64 %v1391, 1
  %v1397 = mul i64 %v1387, %v1396
  %v1398 = sdiv i64 %v1397, %v1390
  %v1399 = add i64 %v1380, %v1398
  %v1400 = mul i64 %v1385, 256
  %v1401 = getelementptr inbounds float, ptr %v338, i64 %v1400
  %v1402 = sub i64 %v1399, %v1395
  %v1403 = mul i64 %v1395, 80
  %v1404 = getelementptr inbounds float, ptr %v62, i64 %v1403
  %v1405 = getelementptr inbounds float, ptr %v1404, i64 48
  %v1406 = sub i64 %v1402, 1
  %v1407 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1406
  %v1408 = load ptr, ptr %v1407, align 4
  %v1409 = icmp sgt i64 %v1402, 0
  br i1 %v1409, label %b235, label %b236
b235:
  call void %v1408(ptr %v1405, i64 80, ptr %v1401, i64 16, ptr %v1363)
  br label %b236
b236:
  %v1410 = add i64 %v1400, 256
  br label %b237
b237:
  %v1411 = phi i64 [ %v1395, %b236 ], [ %v1537, %b242 ]
  %v1412 = icmp slt i64 %v1411, %v1399
  br i1 %v1412, label %b238, label %b239
b238:
  %v1413 = sub i64 %v1411, %v1395
  %v1414 = mul i64 %v1413, 16
  %v1415 = getelementptr inbounds float, ptr %v1363, i64 %v1414
  %v1416 = mul i64 %v1411, 80
  %v1417 = getelementptr inbounds float, ptr %v62, i64 %v1416
  %v1418 = mul i64 %v1411, 16
  %v1419 = getelementptr inbounds float, ptr %v64, i64 %v1418
  %v1420 = mul i64 %v1411, 16
  %v1421 = getelementptr inbounds float, ptr %v66, i64 %v1420
  %v1422 = mul i64 %v1411, 16
  %v1423 = getelementptr inbounds float, ptr %v68, i64 %v1422
  %v1424 = mul i64 %v1411, 16
  %v1425 = getelementptr inbounds float, ptr %v70, i64 %v1424
  %v1426 = mul i64 %v1411, 16
  %v1427 = getelementptr inbounds float, ptr %v72, i64 %v1426
  br label %b240
b240:
  %v1428 = phi i64 [ 0, %b238 ], [ %v1536, %b241 ]
  %v1429 = icmp slt i64 %v1428, 2
  br i1 %v1429, label %b241, label %b242
b241:
  %v1430 = mul i64 %v1385, 2
  %v1431 = add i64 %v1430, %v1428
  %v1432 = mul i64 %v1431, 8
  %v1433 = add i64 0, %v1428
  %v1434 = mul i64 %v1433, 8
  %v1435 = getelementptr inbounds float, ptr %v1415, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = add i64 0, %v1432
  %v1438 = getelementptr inbounds float, ptr %v1417, i64 %v1437
  %v1439 = load <8 x float>, ptr %v1438, align 4
  %v1440 = add i64 16, %v1432
  %v1441 = getelementptr inbounds float, ptr %v1417, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = add i64 32, %v1432
  %v1444 = getelementptr inbounds float, ptr %v1417, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = add i64 0, %v1432
  %v1447 = getelementptr inbounds float, ptr %v24, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fadd <8 x float> %v1436, %v1448
  %v1450 = fneg <8 x float> %v1449
  %v1451 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1450)
  %v1452 = fneg <8 x float> %v1451
  %v1453 = fcmp olt <8 x float> %v1452, splat (float 0xC05A400000000000)
  %v1454 = select <8 x i1> %v1453, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1452
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1456 = fsub <8 x float> %v1455, splat (float 0x4168000000000000)
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1456, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1454)
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1456, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1457)
  %v1459 = bitcast <8 x float> %v1455 to <8 x i32>
  %v1460 = fmul <8 x float> %v1458, %v1458
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1458, <8 x float> splat (float 0x3F81227F40000000))
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1461, <8 x float> %v1458, <8 x float> splat (float 0x3FA5556740000000))
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> %v1458, <8 x float> splat (float 0x3FC5554B00000000))
  %v1464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1463, <8 x float> %v1458, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> %v1464, <8 x float> %v1458)
  %v1466 = sub <8 x i32> %v1459, splat (i32 1262485250)
  %v1467 = lshr <8 x i32> %v1466, splat (i32 1)
  %v1468 = sub <8 x i32> %v1466, %v1467
  %v1469 = shl <8 x i32> %v1467, splat (i32 23)
  %v1470 = bitcast <8 x i32> %v1469 to <8 x float>
  %v1471 = shl <8 x i32> %v1468, splat (i32 23)
  %v1472 = bitcast <8 x i32> %v1471 to <8 x float>
  %v1473 = fadd <8 x float> %v1465, splat (float 0x3FF0000000000000)
  %v1474 = fmul <8 x float> %v1473, %v1470
  %v1475 = fmul <8 x float> %v1474, %v1472
  %v1476 = fcmp ogt <8 x float> %v1475, splat (float 0x3FDA8279A0000000)
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1475, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1478 = select <8 x i1> %v1476, <8 x float> %v1477, <8 x float> %v1475
  %v1479 = select <8 x i1> %v1476, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1480 = select <8 x i1> %v1476, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1481 = fmul <8 x float> %v1478, %v1478
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1481, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1481, <8 x float> splat (float 0xBFC546EF00000000))
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1481, <8 x float> splat (float 0xBFD0002320000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1481, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1481, <8 x float> splat (float 0x3FC999FF60000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1481, <8 x float> splat (float 0x3FD5555540000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1484, <8 x float> %v1487)
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1488, <8 x float> splat (float 0xBFE0000000000000))
  %v1490 = fmul <8 x float> %v1478, %v1478
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> %v1489, <8 x float> %v1480)
  %v1492 = fadd <8 x float> %v1491, %v1478
  %v1493 = fadd <8 x float> %v1492, %v1479
  %v1494 = fcmp ogt <8 x float> %v1450, splat (float 0x0000000000000000)
  %v1495 = select <8 x i1> %v1494, <8 x float> %v1450, <8 x float> splat (float 0x0000000000000000)
  %v1496 = fadd <8 x float> %v1495, %v1493
  %v1497 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1498 = shufflevector <8 x float> %v1497, <8 x float> poison, <8 x i32> zeroinitializer
  %v1499 = fdiv <8 x float> %v1496, %v1498
  %v1500 = fneg <8 x float> %v1499
  %v1501 = fcmp olt <8 x float> %v1500, splat (float 0xC05A400000000000)
  %v1502 = select <8 x i1> %v1501, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1500
  %v1503 = fcmp ogt <8 x float> %v1502, splat (float 0x4056400000000000)
  %v1504 = select <8 x i1> %v1503, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1502
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1506 = fsub <8 x float> %v1505, splat (float 0x4168000000000000)
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1504)
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1507)
  %v1509 = bitcast <8 x float> %v1505 to <8 x i32>
  %v1510 = fmul <8 x float> %v1508, %v1508
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1508, <8 x float> splat (float 0x3F81227F40000000))
  %v1512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1508, <8 x float> splat (float 0x3FA5556740000000))
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1512, <8 x float> %v1508, <8 x float> splat (float 0x3FC5554B00000000))
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> %v1508, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1510, <8 x float> %v1514, <8 x float> %v1508)
  %v1516 = sub <8 x i32> %v1509, splat (i32 1262485250)
  %v1517 = lshr <8 x i32> %v1516, splat (i32 1)
  %v1518 = sub <8 x i32> %v1516, %v1517
  %v1519 = shl <8 x i32> %v1517, splat (i32 23)
  %v1520 = bitcast <8 x i32> %v1519 to <8 x float>
  %v1521 = shl <8 x i32> %v1518, splat (i32 23)
  %v1522 = bitcast <8 x i32> %v1521 to <8 x float>
  %v1523 = fadd <8 x float> %v1515, splat (float 0x3FF0000000000000)
  %v1524 = fmul <8 x float> %v1523, %v1520
  %v1525 = fmul <8 x float> %v1524, %v1522
  %v1526 = add i64 0, %v1432
  %v1527 = getelementptr inbounds float, ptr %v1419, i64 %v1526
  store <8 x float> %v1439, ptr %v1527, align 4
  %v1528 = add i64 0, %v1432
  %v1529 = getelementptr inbounds float, ptr %v1421, i64 %v1528
  store <8 x float> %v1442, ptr %v1529, align 4
  %v1530 = add i64 0, %v1432
  %v1531 = getelementptr inbounds float, ptr %v1423, i64 %v1530
  store <8 x float> %v1445, ptr %v1531, align 4
  %v1532 = add i64 0, %v1432
  %v1533 = getelementptr inbounds float, ptr %v1425, i64 %v1532
  store <8 x float> %v1436, ptr %v1533, align 4
  %v1534 = add i64 0, %v1432
  %v1535 = getelementptr inbounds float, ptr %v1427, i64 %v1534
  store <8 x float> %v1525, ptr %v1535, align 4
  %v1536 = add nsw i64 %v1428, 1
  br label %b240
b242:
  %v1537 = add nsw i64 %v1411, 1
  br label %b237
b239:
  %v1538 = add nsw i64 %v1391, 1
  br label %b232
b234:
  %v1539 = add nsw i64 %v1385, 1
  br label %b229
b231:
  %v1540 = add nsw i64 %v1380, 96
  br label %b226
b228:
  %v1541 = icmp sgt i64 %v3, 1
  br i1 %v1541, label %b243, label %b244
b243:
  %v1542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1543 = atomicrmw add ptr %v1542, i64 1 acq_rel
  %v1544 = load i64, ptr %v163, align 8
  %v1545 = add i64 %v1544, 1
  store i64 %v1545, ptr %v163, align 8
  %v1546 = mul i64 %v3, %v1545
  br label %b245
b245:
  %v1547 = load atomic i64, ptr %v1542 acquire, align 8
  %v1548 = icmp slt i64 %v1547, %v1546
  br i1 %v1548, label %b246, label %b247
b246:
  %v1549 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  br label %b248
b248:
  %v1550 = phi i64 [ %v1279, %b244 ], [ %v1639, %b253 ]
  %v1551 = icmp slt i64 %v1550, %v1283
  br i1 %v1551, label %b249, label %b250
b249:
  %v1552 = add i64 %v7, 0
  %v1553 = sdiv i64 %v1552, 1
  %v1554 = add i64 %v2, 1
  %v1555 = mul i64 %v1553, %v2
  %v1556 = sdiv i64 %v1555, %v3
  %v1557 = mul i64 %v1556, 1
  %v1558 = icmp slt i64 %v1557, %v7
  %v1559 = select i1 %v1558, i64 %v1557, i64 %v7
  %v1560 = mul i64 %v1553, %v1554
  %v1561 = sdiv i64 %v1560, %v3
  %v1562 = mul i64 %v1561, 1
  %v1563 = icmp slt i64 %v1562, %v7
  %v1564 = select i1 %v1563, i64 %v1562, i64 %v7
  br label %b251
b251:
  %v1565 = phi i64 [ %v1559, %b249 ], [ %v1638, %b256 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1567 = phi i64 [ 0, %b252 ], [ %v1637, %b259 ]
  %v1568 = icmp slt i64 %v1567, 2
  br i1 %v1568, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1569 = phi i64 [ 0, %b255 ], [ %v1636, %b258 ]
  %v1570 = icmp slt i64 %v1569, 8
  br i1 %v1570, label %b258, label %b259
b258:
  %v1571 = add i64 %v1550, 0
  %v1572 = and i64 %v1571, %v128
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1565
  %v1575 = mul i64 %v1574, 16
  %v1576 = getelementptr inbounds float, ptr %v72, i64 %v1575
  %v1577 = mul i64 %v1567, 8
  %v1578 = add i64 0, %v1577
  %v1579 = add i64 %v1578, %v1569
  %v1580 = getelementptr inbounds float, ptr %v1576, i64 %v1579
  %v1581 = load float, ptr %v1580, align 4
  %v1582 = add i64 %v1550, 0
  %v1583 = and i64 %v1582, %v112
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1565
  %v1586 = mul i64 %v1585, 128
  %v1587 = getelementptr inbounds float, ptr %v32, i64 %v1586
  %v1588 = add i64 %v1550, 0
  %v1589 = and i64 %v1588, %v122
  %v1590 = mul i64 %v1589, %v7
  %v1591 = add i64 %v1590, %v1565
  %v1592 = mul i64 %v1591, 16
  %v1593 = getelementptr inbounds float, ptr %v66, i64 %v1592
  %v1594 = mul i64 %v1567, 8
  %v1595 = add i64 0, %v1594
  %v1596 = add i64 %v1595, %v1569
  %v1597 = getelementptr inbounds float, ptr %v1593, i64 %v1596
  %v1598 = load float, ptr %v1597, align 4
  %v1599 = add i64 %v1550, 0
  %v1600 = and i64 %v1599, %v124
  %v1601 = mul i64 %v1600, %v7
  %v1602 = add i64 %v1601, %v1565
  %v1603 = mul i64 %v1602, 16
  %v1604 = getelementptr inbounds float, ptr %v68, i64 %v1603
  %v1605 = add i64 %v1550, 1
  %v1606 = and i64 %v1605, %v112
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1565
  %v1609 = mul i64 %v1608, 128
  %v1610 = getelementptr inbounds float, ptr %v32, i64 %v1609
  %v1611 = mul i64 %v1567, 64
  %v1612 = add i64 0, %v1611
  %v1613 = mul i64 %v1569, 8
  %v1614 = add i64 %v1612, %v1613
  %v1615 = add i64 %v1614, 0
  %v1616 = getelementptr inbounds float, ptr %v1587, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = insertelement <8 x float> poison, float %v1581, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = fmul <8 x float> %v1619, %v1617
  %v1621 = mul i64 %v1567, 8
  %v1622 = add i64 0, %v1621
  %v1623 = add i64 %v1622, 0
  %v1624 = getelementptr inbounds float, ptr %v1604, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = insertelement <8 x float> poison, float %v1598, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fmul <8 x float> %v1627, %v1625
  %v1629 = fadd <8 x float> %v1620, %v1628
  %v1630 = mul i64 %v1567, 64
  %v1631 = add i64 0, %v1630
  %v1632 = mul i64 %v1569, 8
  %v1633 = add i64 %v1631, %v1632
  %v1634 = add i64 %v1633, 0
  %v1635 = getelementptr inbounds float, ptr %v1610, i64 %v1634
  store <8 x float> %v1629, ptr %v1635, align 4
  %v1636 = add nsw i64 %v1569, 1
  br label %b257
b259:
  %v1637 = add nsw i64 %v1567, 1
  br label %b254
b256:
  %v1638 = add nsw i64 %v1565, 1
  br label %b251
b253:
  %v1639 = add nsw i64 %v1550, 1
  br label %b248
b250:
  %v1640 = icmp sgt i64 %v3, 1
  br i1 %v1640, label %b260, label %b261
b260:
  %v1641 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1642 = atomicrmw add ptr %v1641, i64 1 acq_rel
  %v1643 = load i64, ptr %v163, align 8
  %v1644 = add i64 %v1643, 1
  store i64 %v1644, ptr %v163, align 8
  %v1645 = mul i64 %v3, %v1644
  br label %b262
b262:
  %v1646 = load atomic i64, ptr %v1641 acquire, align 8
  %v1647 = icmp slt i64 %v1646, %v1645
  br i1 %v1647, label %b263, label %b264
b263:
  %v1648 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1649 = add nsw i64 %v1279, %v1278
  br label %b206
b208:
  %v1650 = getelementptr inbounds float, ptr %v165, i64 896
  %v1651 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1652 = load i64, ptr %v1651, align 8
  %v1653 = icmp eq i64 %v1652, 0
  br i1 %v1653, label %b265, label %b266
b265:
  %v1654 = add i64 1, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, 1
  %v1661 = select i1 %v1660, i64 %v1659, i64 1
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, 1
  %v1666 = select i1 %v1665, i64 %v1664, i64 1
  %v1667 = icmp slt i64 %v1666, 1
  %v1668 = select i1 %v1667, i64 %v1666, i64 1
  br label %b267
b267:
  %v1669 = phi i64 [ %v1661, %b265 ], [ %v1784, %b279 ]
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b268, label %b269
b268:
  %v1671 = mul i64 %v1669, 128
  %v1672 = mul i64 %v1669, 8
  %v1673 = add i64 %v1671, 0
  %v1674 = add i64 %v1672, 0
  %v1675 = getelementptr inbounds float, ptr %v1650, i64 %v1673
  %v1676 = sub i64 8, %v1674
  %v1677 = icmp slt i64 %v1676, 0
  %v1678 = select i1 %v1677, i64 0, i64 %v1676
  %v1679 = icmp ult i64 %v1678, 8
  %v1680 = select i1 %v1679, i64 %v1678, i64 8
  %v1681 = trunc i64 %v1680 to i32
  %v1682 = insertelement <8 x i32> poison, i32 %v1681, i64 0
  %v1683 = shufflevector <8 x i32> %v1682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1684 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1683
  %v1685 = mul i64 %v1674, 16
  %v1686 = add i64 0, %v1685
  %v1687 = getelementptr inbounds float, ptr %v28, i64 %v1686
  %v1688 = icmp sge i64 %v1678, 8
  br i1 %v1688, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1689 = phi i64 [ 0, %b270 ], [ %v1763, %b273 ]
  %v1690 = icmp slt i64 %v1689, 16
  br i1 %v1690, label %b273, label %b274
b273:
  %v1691 = add i64 %v1689, 0
  %v1692 = getelementptr inbounds float, ptr %v1687, i64 %v1691
  %v1693 = load <8 x float>, ptr %v1692, align 4
  %v1694 = add i64 %v1689, 16
  %v1695 = getelementptr inbounds float, ptr %v1687, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = add i64 %v1689, 32
  %v1698 = getelementptr inbounds float, ptr %v1687, i64 %v1697
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = add i64 %v1689, 48
  %v1701 = getelementptr inbounds float, ptr %v1687, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = add i64 %v1689, 64
  %v1704 = getelementptr inbounds float, ptr %v1687, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 %v1689, 80
  %v1707 = getelementptr inbounds float, ptr %v1687, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = add i64 %v1689, 96
  %v1710 = getelementptr inbounds float, ptr %v1687, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = add i64 %v1689, 112
  %v1713 = getelementptr inbounds float, ptr %v1687, i64 %v1712
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = shufflevector <8 x float> %v1693, <8 x float> %v1705, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1716 = shufflevector <8 x float> %v1693, <8 x float> %v1705, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1717 = shufflevector <8 x float> %v1696, <8 x float> %v1708, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1718 = shufflevector <8 x float> %v1696, <8 x float> %v1708, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1719 = shufflevector <8 x float> %v1699, <8 x float> %v1711, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1720 = shufflevector <8 x float> %v1699, <8 x float> %v1711, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1721 = shufflevector <8 x float> %v1702, <8 x float> %v1714, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1722 = shufflevector <8 x float> %v1702, <8 x float> %v1714, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1723 = shufflevector <8 x float> %v1715, <8 x float> %v1719, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1724 = shufflevector <8 x float> %v1715, <8 x float> %v1719, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1725 = shufflevector <8 x float> %v1717, <8 x float> %v1721, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1726 = shufflevector <8 x float> %v1717, <8 x float> %v1721, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1727 = shufflevector <8 x float> %v1716, <8 x float> %v1720, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1728 = shufflevector <8 x float> %v1716, <8 x float> %v1720, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1729 = shufflevector <8 x float> %v1718, <8 x float> %v1722, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1730 = shufflevector <8 x float> %v1718, <8 x float> %v1722, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1731 = shufflevector <8 x float> %v1723, <8 x float> %v1725, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1732 = shufflevector <8 x float> %v1723, <8 x float> %v1725, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1733 = shufflevector <8 x float> %v1724, <8 x float> %v1726, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1734 = shufflevector <8 x float> %v1724, <8 x float> %v1726, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1735 = shufflevector <8 x float> %v1727, <8 x float> %v1729, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1736 = shufflevector <8 x float> %v1727, <8 x float> %v1729, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1737 = shufflevector <8 x float> %v1728, <8 x float> %v1730, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1738 = shufflevector <8 x float> %v1728, <8 x float> %v1730, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1739 = add i64 %v1689, 0
  %v1740 = mul i64 %v1739, 8
  %v1741 = getelementptr inbounds float, ptr %v1675, i64 %v1740
  store <8 x float> %v1731, ptr %v1741, align 4
  %v1742 = add i64 %v1689, 1
  %v1743 = mul i64 %v1742, 8
  %v1744 = getelementptr inbounds float, ptr %v1675, i64 %v1743
  store <8 x float> %v1732, ptr %v1744, align 4
  %v1745 = add i64 %v1689, 2
  %v1746 = mul i64 %v1745, 8
  %v1747 = getelementptr inbounds float, ptr %v1675, i64 %v1746
  store <8 x float> %v1733, ptr %v1747, align 4
  %v1748 = add i64 %v1689, 3
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v1675, i64 %v1749
  store <8 x float> %v1734, ptr %v1750, align 4
  %v1751 = add i64 %v1689, 4
  %v1752 = mul i64 %v1751, 8
  %v1753 = getelementptr inbounds float, ptr %v1675, i64 %v1752
  store <8 x float> %v1735, ptr %v1753, align 4
  %v1754 = add i64 %v1689, 5
  %v1755 = mul i64 %v1754, 8
  %v1756 = getelementptr inbounds float, ptr %v1675, i64 %v1755
  store <8 x float> %v1736, ptr %v1756, align 4
  %v1757 = add i64 %v1689, 6
  %v1758 = mul i64 %v1757, 8
  %v1759 = getelementptr inbounds float, ptr %v1675, i64 %v1758
  store <8 x float> %v1737, ptr %v1759, align 4
  %v1760 = add i64 %v1689, 7
  %v1761 = mul i64 %v1760, 8
  %v1762 = getelementptr inbounds float, ptr %v1675, i64 %v1761
  store <8 x float> %v1738, ptr %v1762, align 4
  %v1763 = add nsw i64 %v1689, 8
  br label %b272
b274:
  br label %b275
b275:
  %v1764 = phi i64 [ 16, %b274 ], [ %v1772, %b276 ]
  %v1765 = icmp slt i64 %v1764, 16
  br i1 %v1765, label %b276, label %b277
b276:
  %v1766 = mul i64 %v1764, 1
  %v1767 = getelementptr inbounds float, ptr %v1687, i64 %v1766
  %v1768 = getelementptr float, ptr %v1767, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1769 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1768, <8 x i1> %v1684, <8 x float> zeroinitializer)
  %v1770 = mul i64 %v1764, 8
  %v1771 = getelementptr inbounds float, ptr %v1675, i64 %v1770
  store <8 x float> %v1769, ptr %v1771, align 4
  %v1772 = add nsw i64 %v1764, 1
  br label %b275
b277:
  br label %b271
b271:
  %v1773 = icmp slt i64 %v1678, 8
  br i1 %v1773, label %b278, label %b279
b278:
  br label %b280
b280:
  %v1774 = phi i64 [ 0, %b278 ], [ %v1782, %b281 ]
  %v1775 = icmp slt i64 %v1774, 16
  br i1 %v1775, label %b281, label %b282
b281:
  %v1776 = mul i64 %v1774, 1
  %v1777 = getelementptr inbounds float, ptr %v1687, i64 %v1776
  %v1778 = getelementptr float, ptr %v1777, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1779 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1778, <8 x i1> %v1684, <8 x float> zeroinitializer)
  %v1780 = mul i64 %v1774, 8
  %v1781 = getelementptr inbounds float, ptr %v1675, i64 %v1780
  store <8 x float> %v1779, ptr %v1781, align 4
  %v1782 = add nsw i64 %v1774, 1
  br label %b280
b282:
  br label %b279
b279:
  %v1783 = add i64 %v1671, 128
  %v1784 = add nsw i64 %v1669, 1
  br label %b267
b269:
  br label %b266
b266:
  %v1785 = icmp sgt i64 %v3, 1
  br i1 %v1785, label %b283, label %b284
b283:
  %v1786 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1787 = atomicrmw add ptr %v1786, i64 1 acq_rel
  %v1788 = load i64, ptr %v163, align 8
  %v1789 = add i64 %v1788, 1
  store i64 %v1789, ptr %v163, align 8
  %v1790 = mul i64 %v3, %v1789
  br label %b285
b285:
  %v1791 = load atomic i64, ptr %v1786 acquire, align 8
  %v1792 = icmp slt i64 %v1791, %v1790
  br i1 %v1792, label %b286, label %b287
b286:
  %v1793 = call i32 @sched_yield()
  br label %b285
b287:
  br label %b284
b284:
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
  br label %b288
b288:
  %v1807 = phi i64 [ %v1801, %b284 ], [ %v1848, %b293 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b289, label %b290
b289:
  br label %b291
b291:
  %v1809 = phi i64 [ 0, %b289 ], [ %v1847, %b296 ]
  %v1810 = icmp slt i64 %v1809, 2
  br i1 %v1810, label %b292, label %b293
b292:
  br label %b294
b294:
  %v1811 = phi i64 [ 0, %b292 ], [ %v1838, %b295 ]
  %v1812 = phi <8 x float> [ splat (float 0x0000000000000000), %b292 ], [ %v1837, %b295 ]
  %v1813 = icmp slt i64 %v1811, 8
  br i1 %v1813, label %b295, label %b296
b295:
  %v1814 = mul i64 %v1807, 16
  %v1815 = getelementptr inbounds float, ptr %v64, i64 %v1814
  %v1816 = mul i64 %v1809, 8
  %v1817 = add i64 0, %v1816
  %v1818 = add i64 %v1817, %v1811
  %v1819 = getelementptr inbounds float, ptr %v1815, i64 %v1818
  %v1820 = load float, ptr %v1819, align 4
  %v1821 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1822 = fdiv float %v1820, %v1821
  %v1823 = mul i64 1, %v7
  %v1824 = add i64 %v1807, %v1823
  %v1825 = mul i64 %v1824, 128
  %v1826 = getelementptr inbounds float, ptr %v32, i64 %v1825
  %v1827 = mul i64 %v1809, 64
  %v1828 = add i64 0, %v1827
  %v1829 = add i64 %v1828, 0
  %v1830 = mul i64 %v1811, 8
  %v1831 = add i64 %v1829, %v1830
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 %v1831
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = insertelement <8 x float> poison, float %v1822, i64 0
  %v1835 = shufflevector <8 x float> %v1834, <8 x float> poison, <8 x i32> zeroinitializer
  %v1836 = fmul <8 x float> %v1835, %v1833
  %v1837 = fadd <8 x float> %v1812, %v1836
  %v1838 = add nsw i64 %v1811, 1
  br label %b294
b296:
  %v1839 = mul i64 %v1807, 16
  %v1840 = getelementptr inbounds float, ptr %v74, i64 %v1839
  %v1841 = mul i64 %v1809, 8
  %v1842 = add i64 0, %v1841
  %v1843 = mul i64 0, 8
  %v1844 = add i64 %v1842, %v1843
  %v1845 = add i64 %v1844, 0
  %v1846 = getelementptr inbounds float, ptr %v1840, i64 %v1845
  store <8 x float> %v1812, ptr %v1846, align 4
  %v1847 = add nsw i64 %v1809, 1
  br label %b291
b293:
  %v1848 = add nsw i64 %v1807, 1
  br label %b288
b290:
  %v1849 = add i64 %v8, 0
  %v1850 = sdiv i64 %v1849, 1
  %v1851 = add i64 %v2, 1
  %v1852 = mul i64 %v1850, %v2
  %v1853 = sdiv i64 %v1852, %v3
  %v1854 = mul i64 %v1853, 1
  %v1855 = icmp slt i64 %v1854, %v8
  %v1856 = select i1 %v1855, i64 %v1854, i64 %v8
  %v1857 = mul i64 %v1850, %v1851
  %v1858 = sdiv i64 %v1857, %v3
  %v1859 = mul i64 %v1858, 1
  %v1860 = icmp slt i64 %v1859, %v8
  %v1861 = select i1 %v1860, i64 %v1859, i64 %v8
  br label %b297
b297:
  %v1862 = phi i64 [ %v1856, %b290 ], [ %v1876, %b302 ]
  %v1863 = icmp slt i64 %v1862, %v1861
  br i1 %v1863, label %b298, label %b299
b298:
  %v1864 = mul i64 %v1862, 16
  %v1865 = getelementptr inbounds float, ptr %v74, i64 %v1864
  %v1866 = mul i64 %v1862, 16
  %v1867 = getelementptr inbounds float, ptr %v76, i64 %v1866
  br label %b300
b300:
  %v1868 = phi i64 [ 0, %b298 ], [ %v1875, %b301 ]
  %v1869 = icmp slt i64 %v1868, 16
  br i1 %v1869, label %b301, label %b302
b301:
  %v1870 = add i64 0, %v1868
  %v1871 = getelementptr inbounds float, ptr %v1865, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = add i64 0, %v1868
  %v1874 = getelementptr inbounds float, ptr %v1867, i64 %v1873
  store <8 x float> %v1872, ptr %v1874, align 4
  %v1875 = add nsw i64 %v1868, 8
  br label %b300
b302:
  %v1876 = add nsw i64 %v1862, 1
  br label %b297
b299:
  %v1877 = add i64 %v8, 0
  %v1878 = sdiv i64 %v1877, 1
  %v1879 = add i64 %v2, 1
  %v1880 = mul i64 %v1878, %v2
  %v1881 = sdiv i64 %v1880, %v3
  %v1882 = mul i64 %v1881, 1
  %v1883 = icmp slt i64 %v1882, %v8
  %v1884 = select i1 %v1883, i64 %v1882, i64 %v8
  %v1885 = mul i64 %v1878, %v1879
  %v1886 = sdiv i64 %v1885, %v3
  %v1887 = mul i64 %v1886, 1
  %v1888 = icmp slt i64 %v1887, %v8
  %v1889 = select i1 %v1888, i64 %v1887, i64 %v8
  br label %b303
b303:
  %v1890 = phi i64 [ %v1884, %b299 ], [ %v1922, %b308 ]
  %v1891 = icmp slt i64 %v1890, %v1889
  br i1 %v1891, label %b304, label %b305
b304:
  br label %b306
b306:
  %v1892 = phi i64 [ 0, %b304 ], [ %v1921, %b311 ]
  %v1893 = icmp slt i64 %v1892, 2
  br i1 %v1893, label %b307, label %b308
b307:
  br label %b309
b309:
  %v1894 = phi i64 [ 0, %b307 ], [ %v1906, %b310 ]
  %v1895 = phi <8 x float> [ splat (float 0x0000000000000000), %b307 ], [ %v1905, %b310 ]
  %v1896 = icmp slt i64 %v1894, 8
  br i1 %v1896, label %b310, label %b311
b310:
  %v1897 = mul i64 %v1890, 16
  %v1898 = getelementptr inbounds float, ptr %v76, i64 %v1897
  %v1899 = mul i64 %v1892, 8
  %v1900 = add i64 0, %v1899
  %v1901 = add i64 %v1900, %v1894
  %v1902 = getelementptr inbounds float, ptr %v1898, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = fmul <8 x float> %v1903, %v1903
  %v1905 = fadd <8 x float> %v1895, %v1904
  %v1906 = add nsw i64 %v1894, 8
  br label %b309
b311:
  %v1907 = shufflevector <8 x float> %v1895, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1908 = shufflevector <8 x float> %v1895, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1909 = fadd <4 x float> %v1907, %v1908
  %v1910 = shufflevector <4 x float> %v1909, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1911 = shufflevector <4 x float> %v1909, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1912 = fadd <2 x float> %v1910, %v1911
  %v1913 = extractelement <2 x float> %v1912, i64 0
  %v1914 = extractelement <2 x float> %v1912, i64 1
  %v1915 = fadd float %v1913, %v1914
  %v1916 = fadd float %v1915, 0x0000000000000000
  %v1917 = mul i64 %v1890, 2
  %v1918 = getelementptr inbounds float, ptr %v78, i64 %v1917
  %v1919 = add i64 0, %v1892
  %v1920 = getelementptr inbounds float, ptr %v1918, i64 %v1919
  store float %v1916, ptr %v1920, align 4
  %v1921 = add nsw i64 %v1892, 1
  br label %b306
b308:
  %v1922 = add nsw i64 %v1890, 1
  br label %b303
b305:
  %v1923 = add i64 %v8, 0
  %v1924 = sdiv i64 %v1923, 1
  %v1925 = add i64 %v2, 1
  %v1926 = mul i64 %v1924, %v2
  %v1927 = sdiv i64 %v1926, %v3
  %v1928 = mul i64 %v1927, 1
  %v1929 = icmp slt i64 %v1928, %v8
  %v1930 = select i1 %v1929, i64 %v1928, i64 %v8
  %v1931 = mul i64 %v1924, %v1925
  %v1932 = sdiv i64 %v1931, %v3
  %v1933 = mul i64 %v1932, 1
  %v1934 = icmp slt i64 %v1933, %v8
  %v1935 = select i1 %v1934, i64 %v1933, i64 %v8
  br label %b312
b312:
  %v1936 = phi i64 [ %v1930, %b305 ], [ %v1960, %b313 ]
  %v1937 = icmp slt i64 %v1936, %v1935
  br i1 %v1937, label %b313, label %b314
b313:
  %v1938 = mul i64 %v1936, 2
  %v1939 = getelementptr inbounds float, ptr %v78, i64 %v1938
  %v1940 = mul i64 %v1936, 2
  %v1941 = getelementptr inbounds float, ptr %v80, i64 %v1940
  %v1942 = icmp ult i64 2, 8
  %v1943 = select i1 %v1942, i64 2, i64 8
  %v1944 = trunc i64 %v1943 to i32
  %v1945 = insertelement <8 x i32> poison, i32 %v1944, i64 0
  %v1946 = shufflevector <8 x i32> %v1945, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1947 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1946
  %v1948 = add i64 0, 0
  %v1949 = getelementptr inbounds float, ptr %v1939, i64 %v1948
  %v1950 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1949, <8 x i1> %v1947, <8 x float> zeroinitializer)
  %v1951 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1952 = shufflevector <8 x float> %v1951, <8 x float> poison, <8 x i32> zeroinitializer
  %v1953 = fdiv <8 x float> %v1950, %v1952
  %v1954 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1955 = shufflevector <8 x float> %v1954, <8 x float> poison, <8 x i32> zeroinitializer
  %v1956 = fadd <8 x float> %v1953, %v1955
  %v1957 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1956)
  %v1958 = add i64 0, 0
  %v1959 = getelementptr inbounds float, ptr %v1941, i64 %v1958
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1957, ptr align 4 %v1959, <8 x i1> %v1947)
  %v1960 = add nsw i64 %v1936, 1
  br label %b312
b314:
  %v1961 = add i64 %v8, 0
  %v1962 = sdiv i64 %v1961, 1
  %v1963 = add i64 %v2, 1
  %v1964 = mul i64 %v1962, %v2
  %v1965 = sdiv i64 %v1964, %v3
  %v1966 = mul i64 %v1965, 1
  %v1967 = icmp slt i64 %v1966, %v8
  %v1968 = select i1 %v1967, i64 %v1966, i64 %v8
  %v1969 = mul i64 %v1962, %v1963
  %v1970 = sdiv i64 %v1969, %v3
  %v1971 = mul i64 %v1970, 1
  %v1972 = icmp slt i64 %v1971, %v8
  %v1973 = select i1 %v1972, i64 %v1971, i64 %v8
  br label %b315
b315:
  %v1974 = phi i64 [ %v1968, %b314 ], [ %v2005, %b320 ]
  %v1975 = icmp slt i64 %v1974, %v1973
  br i1 %v1975, label %b316, label %b317
b316:
  br label %b318
b318:
  %v1976 = phi i64 [ 0, %b316 ], [ %v2004, %b319 ]
  %v1977 = icmp slt i64 %v1976, 2
  br i1 %v1977, label %b319, label %b320
b319:
  %v1978 = mul i64 %v1974, 16
  %v1979 = getelementptr inbounds float, ptr %v76, i64 %v1978
  %v1980 = mul i64 %v1974, 2
  %v1981 = getelementptr inbounds float, ptr %v80, i64 %v1980
  %v1982 = add i64 0, %v1976
  %v1983 = getelementptr inbounds float, ptr %v1981, i64 %v1982
  %v1984 = load float, ptr %v1983, align 4
  %v1985 = fdiv float 0x3FF0000000000000, %v1984
  %v1986 = mul i64 %v1974, 16
  %v1987 = getelementptr inbounds float, ptr %v74, i64 %v1986
  %v1988 = mul i64 %v1976, 8
  %v1989 = add i64 0, %v1988
  %v1990 = add i64 %v1989, 0
  %v1991 = getelementptr inbounds float, ptr %v1979, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = insertelement <8 x float> poison, float %v1985, i64 0
  %v1994 = shufflevector <8 x float> %v1993, <8 x float> poison, <8 x i32> zeroinitializer
  %v1995 = fmul <8 x float> %v1992, %v1994
  %v1996 = add i64 0, 0
  %v1997 = getelementptr inbounds float, ptr %v26, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = fmul <8 x float> %v1995, %v1998
  %v2000 = mul i64 %v1976, 8
  %v2001 = add i64 0, %v2000
  %v2002 = add i64 %v2001, 0
  %v2003 = getelementptr inbounds float, ptr %v1987, i64 %v2002
  store <8 x float> %v1999, ptr %v2003, align 4
  %v2004 = add nsw i64 %v1976, 1
  br label %b318
b320:
  %v2005 = add nsw i64 %v1974, 1
  br label %b315
b317:
  %v2006 = add i64 %v8, 0
  %v2007 = sdiv i64 %v2006, 1
  %v2008 = add i64 %v2, 1
  %v2009 = mul i64 %v2007, %v2
  %v2010 = sdiv i64 %v2009, %v3
  %v2011 = mul i64 %v2010, 1
  %v2012 = icmp slt i64 %v2011, %v8
  %v2013 = select i1 %v2012, i64 %v2011, i64 %v8
  %v2014 = mul i64 %v2007, %v2008
  %v2015 = sdiv i64 %v2014, %v3
  %v2016 = mul i64 %v2015, 1
  %v2017 = icmp slt i64 %v2016, %v8
  %v2018 = select i1 %v2017, i64 %v2016, i64 %v8
  br label %b321
b321:
  %v2019 = phi i64 [ %v2013, %b317 ], [ %v2069, %b326 ]
  %v2020 = icmp slt i64 %v2019, %v2018
  br i1 %v2020, label %b322, label %b323
b322:
  %v2021 = mul i64 %v2019, 80
  %v2022 = getelementptr inbounds float, ptr %v62, i64 %v2021
  %v2023 = mul i64 %v2019, 16
  %v2024 = getelementptr inbounds float, ptr %v74, i64 %v2023
  %v2025 = mul i64 %v2019, 16
  %v2026 = getelementptr inbounds float, ptr %v82, i64 %v2025
  br label %b324
b324:
  %v2027 = phi i64 [ 0, %b322 ], [ %v2068, %b325 ]
  %v2028 = icmp slt i64 %v2027, 16
  br i1 %v2028, label %b325, label %b326
b325:
  %v2029 = add i64 64, %v2027
  %v2030 = getelementptr inbounds float, ptr %v2022, i64 %v2029
  %v2031 = load <8 x float>, ptr %v2030, align 4
  %v2032 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2031)
  %v2033 = fneg <8 x float> %v2032
  %v2034 = fcmp olt <8 x float> %v2033, splat (float 0xC05A400000000000)
  %v2035 = select <8 x i1> %v2034, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2033
  %v2036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2035, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2037 = fsub <8 x float> %v2036, splat (float 0x4168000000000000)
  %v2038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2037, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2035)
  %v2039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2037, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2038)
  %v2040 = bitcast <8 x float> %v2036 to <8 x i32>
  %v2041 = fmul <8 x float> %v2039, %v2039
  %v2042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2039, <8 x float> splat (float 0x3F81227F40000000))
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> %v2039, <8 x float> splat (float 0x3FA5556740000000))
  %v2044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2043, <8 x float> %v2039, <8 x float> splat (float 0x3FC5554B00000000))
  %v2045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2044, <8 x float> %v2039, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2041, <8 x float> %v2045, <8 x float> %v2039)
  %v2047 = sub <8 x i32> %v2040, splat (i32 1262485250)
  %v2048 = lshr <8 x i32> %v2047, splat (i32 1)
  %v2049 = sub <8 x i32> %v2047, %v2048
  %v2050 = shl <8 x i32> %v2048, splat (i32 23)
  %v2051 = bitcast <8 x i32> %v2050 to <8 x float>
  %v2052 = shl <8 x i32> %v2049, splat (i32 23)
  %v2053 = bitcast <8 x i32> %v2052 to <8 x float>
  %v2054 = fadd <8 x float> %v2046, splat (float 0x3FF0000000000000)
  %v2055 = fmul <8 x float> %v2054, %v2051
  %v2056 = fmul <8 x float> %v2055, %v2053
  %v2057 = fcmp olt <8 x float> %v2031, splat (float 0x0000000000000000)
  %v2058 = select <8 x i1> %v2057, <8 x float> %v2056, <8 x float> splat (float 0x3FF0000000000000)
  %v2059 = fadd <8 x float> %v2056, splat (float 0x3FF0000000000000)
  %v2060 = fdiv <8 x float> %v2058, %v2059
  %v2061 = fmul <8 x float> %v2031, %v2060
  %v2062 = add i64 0, %v2027
  %v2063 = getelementptr inbounds float, ptr %v2024, i64 %v2062
  %v2064 = load <8 x float>, ptr %v2063, align 4
  %v2065 = fmul <8 x float> %v2061, %v2064
  %v2066 = add i64 0, %v2027
  %v2067 = getelementptr inbounds float, ptr %v2026, i64 %v2066
  store <8 x float> %v2065, ptr %v2067, align 4
  %v2068 = add nsw i64 %v2027, 8
  br label %b324
b326:
  %v2069 = add nsw i64 %v2019, 1
  br label %b321
b323:
  %v2071 = add i64 %v8, 0
  %v2072 = sdiv i64 %v2071, 1
  %v2073 = add i64 %v2, 1
  %v2074 = mul i64 %v2072, %v2
  %v2075 = sdiv i64 %v2074, %v3
  %v2076 = mul i64 %v2075, 1
  %v2077 = icmp slt i64 %v2076, %v8
  %v2078 = select i1 %v2077, i64 %v2076, i64 %v8
  %v2079 = mul i64 %v2072, %v2073
  %v2080 = sdiv i64 %v2079, %v3
  %v2081 = mul i64 %v2080, 1
  %v2082 = icmp slt i64 %v2081, %v8
  %v2083 = select i1 %v2082, i64 %v2081, i64 %v8
  br label %b327
b327:
  %v2084 = phi i64 [ %v2078, %b323 ], [ %v2137, %b332 ]
  %v2085 = icmp slt i64 %v2084, %v2083
  br i1 %v2085, label %b328, label %b329
b328:
  %v2086 = add i64 %v2084, 96
  %v2087 = icmp slt i64 %v2086, %v2083
  %v2088 = select i1 %v2087, i64 %v2086, i64 %v2083
  br label %b330
b330:
  %v2089 = phi i64 [ 0, %b328 ], [ %v2136, %b335 ]
  %v2090 = icmp slt i64 %v2089, 1
  br i1 %v2090, label %b331, label %b332
b331:
  %v2091 = sub i64 %v2088, %v2084
  %v2092 = sub i64 8, 1
  %v2093 = add i64 %v2091, %v2092
  %v2094 = sdiv i64 %v2093, 8
  br label %b333
b333:
  %v2095 = phi i64 [ 0, %b331 ], [ %v2135, %b340 ]
  %v2096 = icmp slt i64 %v2095, %v2094
  br i1 %v2096, label %b334, label %b335
b334:
  %v2097 = mul i64 %v2091, %v2095
  %v2098 = sdiv i64 %v2097, %v2094
  %v2099 = add i64 %v2084, %v2098
  %v2100 = add i64 %v2095, 1
  %v2101 = mul i64 %v2091, %v2100
  %v2102 = sdiv i64 %v2101, %v2094
  %v2103 = add i64 %v2084, %v2102
  %v2104 = mul i64 %v2089, 128
  %v2105 = getelementptr inbounds float, ptr %v1650, i64 %v2104
  %v2106 = sub i64 %v2103, %v2099
  %v2107 = mul i64 %v2099, 16
  %v2108 = getelementptr inbounds float, ptr %v82, i64 %v2107
  %v2109 = getelementptr inbounds float, ptr %v2108, i64 0
  %v2110 = sub i64 %v2106, 1
  %v2111 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2110
  %v2112 = load ptr, ptr %v2111, align 4
  %v2113 = icmp sgt i64 %v2106, 0
  br i1 %v2113, label %b336, label %b337
b336:
  call void %v2112(ptr %v2109, i64 16, ptr %v2105, i64 16, ptr %v2070)
  br label %b337
b337:
  %v2114 = add i64 %v2104, 128
  br label %b338
b338:
  %v2115 = phi i64 [ %v2099, %b337 ], [ %v2134, %b343 ]
  %v2116 = icmp slt i64 %v2115, %v2103
  br i1 %v2116, label %b339, label %b340
b339:
  %v2117 = sub i64 %v2115, %v2099
  %v2118 = mul i64 %v2117, 8
  %v2119 = getelementptr inbounds float, ptr %v2070, i64 %v2118
  %v2120 = mul i64 %v2115, 8
  %v2121 = getelementptr inbounds float, ptr %v36, i64 %v2120
  br label %b341
b341:
  %v2122 = phi i64 [ 0, %b339 ], [ %v2133, %b342 ]
  %v2123 = icmp slt i64 %v2122, 1
  br i1 %v2123, label %b342, label %b343
b342:
  %v2124 = mul i64 %v2089, 1
  %v2125 = add i64 %v2124, %v2122
  %v2126 = mul i64 %v2125, 8
  %v2127 = add i64 0, %v2122
  %v2128 = mul i64 %v2127, 8
  %v2129 = getelementptr inbounds float, ptr %v2119, i64 %v2128
  %v2130 = load <8 x float>, ptr %v2129, align 4
  %v2131 = add i64 0, %v2126
  %v2132 = getelementptr inbounds float, ptr %v2121, i64 %v2131
  store <8 x float> %v2130, ptr %v2132, align 4
  %v2133 = add nsw i64 %v2122, 1
  br label %b341
b343:
  %v2134 = add nsw i64 %v2115, 1
  br label %b338
b340:
  %v2135 = add nsw i64 %v2095, 1
  br label %b333
b335:
  %v2136 = add nsw i64 %v2089, 1
  br label %b330
b332:
  %v2137 = add nsw i64 %v2084, 96
  br label %b327
b329:
  %v2138 = icmp sgt i64 %v3, 1
  br i1 %v2138, label %b344, label %b345
b344:
  %v2139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2140 = atomicrmw add ptr %v2139, i64 1 acq_rel
  %v2141 = load i64, ptr %v163, align 8
  %v2142 = add i64 %v2141, 1
  store i64 %v2142, ptr %v163, align 8
  %v2143 = mul i64 %v3, %v2142
  br label %b346
b346:
  %v2144 = load atomic i64, ptr %v2139 acquire, align 8
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b347, label %b348
b347:
  %v2146 = call i32 @sched_yield()
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
define internal void @tile_1x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v339 = alloca float, i64 96, align 4
  %v461 = alloca float, i64 64, align 4
  %v806 = alloca float, i64 64, align 4
  %v1392 = alloca float, i64 96, align 4
  %v1460 = alloca float, i64 192, align 4
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
  %v107 = getelementptr inbounds i64, ptr %v1, i64 6
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 16
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 17
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 19
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 20
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 32
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 33
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 34
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 35
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 36
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 37
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 38
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 39
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 40
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 41
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 42
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 43
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 44
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 50
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 51
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 52
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 53
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 54
  %v162 = load i64, ptr %v161, align 8
  store i64 0, ptr %v163, align 8
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v165 = load ptr, ptr %v164, align 4
  %v166 = mul i64 %v2, 18432
  %v167 = add i64 %v166, 1024
  %v168 = getelementptr inbounds float, ptr %v165, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v165, i64 0
  %v170 = getelementptr inbounds float, ptr %v165, i64 128
  %v171 = getelementptr inbounds float, ptr %v165, i64 256
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b0, label %b1
b0:
  %v175 = add i64 1, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, 1
  %v187 = select i1 %v186, i64 %v185, i64 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  br label %b2
b2:
  %v190 = phi i64 [ %v182, %b0 ], [ %v241, %b10 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b3, label %b4
b3:
  %v192 = mul i64 %v190, 128
  %v193 = mul i64 %v190, 16
  %v194 = add i64 %v192, 0
  %v195 = add i64 %v193, 0
  %v196 = getelementptr inbounds float, ptr %v169, i64 %v194
  %v197 = sub i64 16, %v195
  %v198 = icmp slt i64 %v197, 0
  %v199 = select i1 %v198, i64 0, i64 %v197
  %v200 = icmp ult i64 %v199, 8
  %v201 = select i1 %v200, i64 %v199, i64 8
  %v202 = trunc i64 %v201 to i32
  %v203 = insertelement <8 x i32> poison, i32 %v202, i64 0
  %v204 = shufflevector <8 x i32> %v203, <8 x i32> poison, <8 x i32> zeroinitializer
  %v205 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v204
  %v206 = mul i64 %v195, 1
  %v207 = add i64 0, %v206
  %v208 = getelementptr inbounds float, ptr %v28, i64 %v207
  br label %b5
b5:
  %v209 = phi i64 [ 0, %b3 ], [ %v216, %b6 ]
  %v210 = icmp slt i64 %v209, 8
  br i1 %v210, label %b6, label %b7
b6:
  %v211 = mul i64 %v209, 16
  %v212 = getelementptr inbounds float, ptr %v208, i64 %v211
  %v213 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v212, <8 x i1> %v205, <8 x float> zeroinitializer)
  %v214 = mul i64 %v209, 16
  %v215 = getelementptr inbounds float, ptr %v196, i64 %v214
  store <8 x float> %v213, ptr %v215, align 4
  %v216 = add nsw i64 %v209, 1
  br label %b5
b7:
  %v217 = add i64 %v192, 8
  %v218 = add i64 %v193, 8
  %v219 = getelementptr inbounds float, ptr %v169, i64 %v217
  %v220 = sub i64 16, %v218
  %v221 = icmp slt i64 %v220, 0
  %v222 = select i1 %v221, i64 0, i64 %v220
  %v223 = icmp ult i64 %v222, 8
  %v224 = select i1 %v223, i64 %v222, i64 8
  %v225 = trunc i64 %v224 to i32
  %v226 = insertelement <8 x i32> poison, i32 %v225, i64 0
  %v227 = shufflevector <8 x i32> %v226, <8 x i32> poison, <8 x i32> zeroinitializer
  %v228 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v227
  %v229 = mul i64 %v218, 1
  %v230 = add i64 0, %v229
  %v231 = getelementptr inbounds float, ptr %v28, i64 %v230
  br label %b8
b8:
  %v232 = phi i64 [ 0, %b7 ], [ %v239, %b9 ]
  %v233 = icmp slt i64 %v232, 8
  br i1 %v233, label %b9, label %b10
b9:
  %v234 = mul i64 %v232, 16
  %v235 = getelementptr inbounds float, ptr %v231, i64 %v234
  %v236 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v235, <8 x i1> %v228, <8 x float> zeroinitializer)
  %v237 = mul i64 %v232, 16
  %v238 = getelementptr inbounds float, ptr %v219, i64 %v237
  store <8 x float> %v236, ptr %v238, align 4
  %v239 = add nsw i64 %v232, 1
  br label %b8
b10:
  %v240 = add i64 %v192, 128
  %v241 = add nsw i64 %v190, 1
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
  br label %b11
b11:
  %v257 = phi i64 [ %v249, %b4 ], [ %v285, %b16 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b12, label %b13
b12:
  %v259 = mul i64 %v257, 128
  %v260 = mul i64 %v257, 8
  %v261 = add i64 %v259, 0
  %v262 = add i64 %v260, 0
  %v263 = getelementptr inbounds float, ptr %v170, i64 %v261
  %v264 = sub i64 8, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = icmp ult i64 %v266, 8
  %v268 = select i1 %v267, i64 %v266, i64 8
  %v269 = trunc i64 %v268 to i32
  %v270 = insertelement <8 x i32> poison, i32 %v269, i64 0
  %v271 = shufflevector <8 x i32> %v270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v271
  %v273 = mul i64 %v262, 1
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v20, i64 %v274
  br label %b14
b14:
  %v276 = phi i64 [ 0, %b12 ], [ %v283, %b15 ]
  %v277 = icmp slt i64 %v276, 16
  br i1 %v277, label %b15, label %b16
b15:
  %v278 = mul i64 %v276, 8
  %v279 = getelementptr inbounds float, ptr %v275, i64 %v278
  %v280 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v279, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v281 = mul i64 %v276, 8
  %v282 = getelementptr inbounds float, ptr %v263, i64 %v281
  store <8 x float> %v280, ptr %v282, align 4
  %v283 = add nsw i64 %v276, 1
  br label %b14
b16:
  %v284 = add i64 %v259, 128
  %v285 = add nsw i64 %v257, 1
  br label %b11
b13:
  %v286 = add i64 1, 0
  %v287 = sdiv i64 %v286, 1
  %v288 = add i64 %v2, 1
  %v289 = mul i64 %v287, %v2
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, 1
  %v293 = select i1 %v292, i64 %v291, i64 1
  %v294 = mul i64 %v287, %v288
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  br label %b17
b17:
  %v301 = phi i64 [ %v293, %b13 ], [ %v329, %b22 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b18, label %b19
b18:
  %v303 = mul i64 %v301, 128
  %v304 = mul i64 %v301, 8
  %v305 = add i64 %v303, 0
  %v306 = add i64 %v304, 0
  %v307 = getelementptr inbounds float, ptr %v171, i64 %v305
  %v308 = sub i64 8, %v306
  %v309 = icmp slt i64 %v308, 0
  %v310 = select i1 %v309, i64 0, i64 %v308
  %v311 = icmp ult i64 %v310, 8
  %v312 = select i1 %v311, i64 %v310, i64 8
  %v313 = trunc i64 %v312 to i32
  %v314 = insertelement <8 x i32> poison, i32 %v313, i64 0
  %v315 = shufflevector <8 x i32> %v314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v315
  %v317 = mul i64 %v306, 1
  %v318 = add i64 0, %v317
  %v319 = getelementptr inbounds float, ptr %v12, i64 %v318
  br label %b20
b20:
  %v320 = phi i64 [ 0, %b18 ], [ %v327, %b21 ]
  %v321 = icmp slt i64 %v320, 16
  br i1 %v321, label %b21, label %b22
b21:
  %v322 = mul i64 %v320, 8
  %v323 = getelementptr inbounds float, ptr %v319, i64 %v322
  %v324 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v323, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v325 = mul i64 %v320, 8
  %v326 = getelementptr inbounds float, ptr %v307, i64 %v325
  store <8 x float> %v324, ptr %v326, align 4
  %v327 = add nsw i64 %v320, 1
  br label %b20
b22:
  %v328 = add i64 %v303, 128
  %v329 = add nsw i64 %v301, 1
  br label %b17
b19:
  br label %b1
b1:
  %v330 = icmp sgt i64 %v3, 1
  br i1 %v330, label %b23, label %b24
b23:
  %v331 = getelementptr inbounds i64, ptr %v1, i64 3
  %v332 = atomicrmw add ptr %v331, i64 1 acq_rel
  %v333 = load i64, ptr %v163, align 8
  %v334 = add i64 %v333, 1
  store i64 %v334, ptr %v163, align 8
  %v335 = mul i64 %v3, %v334
  br label %b25
b25:
  %v336 = load atomic i64, ptr %v331 acquire, align 8
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b26, label %b27
b26:
  %v338 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  %v340 = add i64 %v8, 0
  %v341 = sdiv i64 %v340, 1
  %v342 = add i64 %v2, 1
  %v343 = mul i64 %v341, %v2
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, %v8
  %v347 = select i1 %v346, i64 %v345, i64 %v8
  %v348 = mul i64 %v341, %v342
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v8
  %v352 = select i1 %v351, i64 %v350, i64 %v8
  br label %b28
b28:
  %v353 = phi i64 [ %v347, %b24 ], [ %v460, %b33 ]
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b29, label %b30
b29:
  %v355 = add i64 %v353, 96
  %v356 = icmp slt i64 %v355, %v352
  %v357 = select i1 %v356, i64 %v355, i64 %v352
  br label %b31
b31:
  %v358 = phi i64 [ 0, %b29 ], [ %v459, %b36 ]
  %v359 = icmp slt i64 %v358, 1
  br i1 %v359, label %b32, label %b33
b32:
  %v360 = sub i64 %v357, %v353
  %v361 = sub i64 6, 1
  %v362 = add i64 %v360, %v361
  %v363 = sdiv i64 %v362, 6
  br label %b34
b34:
  %v364 = phi i64 [ 0, %b32 ], [ %v458, %b41 ]
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b35, label %b36
b35:
  %v366 = mul i64 %v360, %v364
  %v367 = sdiv i64 %v366, %v363
  %v368 = add i64 %v353, %v367
  %v369 = add i64 %v364, 1
  %v370 = mul i64 %v360, %v369
  %v371 = sdiv i64 %v370, %v363
  %v372 = add i64 %v353, %v371
  %v373 = mul i64 %v358, 128
  %v374 = getelementptr inbounds float, ptr %v169, i64 %v373
  %v375 = sub i64 %v372, %v368
  %v376 = mul i64 %v368, 8
  %v377 = getelementptr inbounds float, ptr %v30, i64 %v376
  %v378 = getelementptr inbounds float, ptr %v377, i64 0
  %v379 = sub i64 %v375, 1
  %v380 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v379
  %v381 = load ptr, ptr %v380, align 4
  %v382 = icmp sgt i64 %v375, 0
  br i1 %v382, label %b37, label %b38
b37:
  call void %v381(ptr %v378, i64 8, ptr %v374, i64 8, ptr %v339)
  br label %b38
b38:
  %v383 = add i64 %v373, 128
  br label %b39
b39:
  %v384 = phi i64 [ %v368, %b38 ], [ %v457, %b44 ]
  %v385 = icmp slt i64 %v384, %v372
  br i1 %v385, label %b40, label %b41
b40:
  %v386 = sub i64 %v384, %v368
  %v387 = mul i64 %v386, 16
  %v388 = getelementptr inbounds float, ptr %v339, i64 %v387
  %v389 = mul i64 %v384, 80
  %v390 = getelementptr inbounds float, ptr %v62, i64 %v389
  %v391 = mul i64 %v384, 16
  %v392 = getelementptr inbounds float, ptr %v74, i64 %v391
  %v393 = mul i64 %v384, 16
  %v394 = getelementptr inbounds float, ptr %v84, i64 %v393
  %v395 = mul i64 %v384, 16
  %v396 = getelementptr inbounds float, ptr %v86, i64 %v395
  br label %b42
b42:
  %v397 = phi i64 [ 0, %b40 ], [ %v456, %b43 ]
  %v398 = icmp slt i64 %v397, 2
  br i1 %v398, label %b43, label %b44
b43:
  %v399 = mul i64 %v358, 2
  %v400 = add i64 %v399, %v397
  %v401 = mul i64 %v400, 8
  %v402 = add i64 0, %v397
  %v403 = mul i64 %v402, 8
  %v404 = getelementptr inbounds float, ptr %v388, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 64, %v401
  %v407 = getelementptr inbounds float, ptr %v390, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v408)
  %v410 = fneg <8 x float> %v409
  %v411 = fcmp olt <8 x float> %v410, splat (float 0xC05A400000000000)
  %v412 = select <8 x i1> %v411, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v410
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v414 = fsub <8 x float> %v413, splat (float 0x4168000000000000)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v412)
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v415)
  %v417 = bitcast <8 x float> %v413 to <8 x i32>
  %v418 = fmul <8 x float> %v416, %v416
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v416, <8 x float> splat (float 0x3F81227F40000000))
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v419, <8 x float> %v416, <8 x float> splat (float 0x3FA5556740000000))
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v416, <8 x float> splat (float 0x3FC5554B00000000))
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v421, <8 x float> %v416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> %v422, <8 x float> %v416)
  %v424 = sub <8 x i32> %v417, splat (i32 1262485250)
  %v425 = lshr <8 x i32> %v424, splat (i32 1)
  %v426 = sub <8 x i32> %v424, %v425
  %v427 = shl <8 x i32> %v425, splat (i32 23)
  %v428 = bitcast <8 x i32> %v427 to <8 x float>
  %v429 = shl <8 x i32> %v426, splat (i32 23)
  %v430 = bitcast <8 x i32> %v429 to <8 x float>
  %v431 = fadd <8 x float> %v423, splat (float 0x3FF0000000000000)
  %v432 = fmul <8 x float> %v431, %v428
  %v433 = fmul <8 x float> %v432, %v430
  %v434 = fcmp olt <8 x float> %v408, splat (float 0x0000000000000000)
  %v435 = select <8 x i1> %v434, <8 x float> %v433, <8 x float> splat (float 0x3FF0000000000000)
  %v436 = fadd <8 x float> %v433, splat (float 0x3FF0000000000000)
  %v437 = fdiv <8 x float> %v435, %v436
  %v438 = fmul <8 x float> %v408, %v437
  %v439 = fmul <8 x float> %v405, %v438
  %v440 = add i64 0, %v401
  %v441 = getelementptr inbounds float, ptr %v392, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = fmul <8 x float> %v405, %v442
  %v444 = fmul <8 x float> %v443, %v437
  %v445 = fmul <8 x float> %v443, %v408
  %v446 = fmul <8 x float> %v445, %v437
  %v447 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = fsub <8 x float> %v448, %v437
  %v450 = fmul <8 x float> %v446, %v449
  %v451 = fadd <8 x float> %v444, %v450
  %v452 = add i64 0, %v401
  %v453 = getelementptr inbounds float, ptr %v394, i64 %v452
  store <8 x float> %v439, ptr %v453, align 4
  %v454 = add i64 0, %v401
  %v455 = getelementptr inbounds float, ptr %v396, i64 %v454
  store <8 x float> %v451, ptr %v455, align 4
  %v456 = add nsw i64 %v397, 1
  br label %b42
b44:
  %v457 = add nsw i64 %v384, 1
  br label %b39
b41:
  %v458 = add nsw i64 %v364, 1
  br label %b34
b36:
  %v459 = add nsw i64 %v358, 1
  br label %b31
b33:
  %v460 = add nsw i64 %v353, 96
  br label %b28
b30:
  %v462 = add i64 %v8, 0
  %v463 = sdiv i64 %v462, 1
  %v464 = add i64 %v2, 1
  %v465 = mul i64 %v463, %v2
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v8
  %v469 = select i1 %v468, i64 %v467, i64 %v8
  %v470 = mul i64 %v463, %v464
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v8
  %v474 = select i1 %v473, i64 %v472, i64 %v8
  br label %b45
b45:
  %v475 = phi i64 [ %v469, %b30 ], [ %v528, %b50 ]
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b46, label %b47
b46:
  %v477 = add i64 %v475, 96
  %v478 = icmp slt i64 %v477, %v474
  %v479 = select i1 %v478, i64 %v477, i64 %v474
  br label %b48
b48:
  %v480 = phi i64 [ 0, %b46 ], [ %v527, %b53 ]
  %v481 = icmp slt i64 %v480, 1
  br i1 %v481, label %b49, label %b50
b49:
  %v482 = sub i64 %v479, %v475
  %v483 = sub i64 8, 1
  %v484 = add i64 %v482, %v483
  %v485 = sdiv i64 %v484, 8
  br label %b51
b51:
  %v486 = phi i64 [ 0, %b49 ], [ %v526, %b58 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b52, label %b53
b52:
  %v488 = mul i64 %v482, %v486
  %v489 = sdiv i64 %v488, %v485
  %v490 = add i64 %v475, %v489
  %v491 = add i64 %v486, 1
  %v492 = mul i64 %v482, %v491
  %v493 = sdiv i64 %v492, %v485
  %v494 = add i64 %v475, %v493
  %v495 = mul i64 %v480, 128
  %v496 = getelementptr inbounds float, ptr %v170, i64 %v495
  %v497 = sub i64 %v494, %v490
  %v498 = mul i64 %v490, 16
  %v499 = getelementptr inbounds float, ptr %v86, i64 %v498
  %v500 = getelementptr inbounds float, ptr %v499, i64 0
  %v501 = sub i64 %v497, 1
  %v502 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v501
  %v503 = load ptr, ptr %v502, align 4
  %v504 = icmp sgt i64 %v497, 0
  br i1 %v504, label %b54, label %b55
b54:
  call void %v503(ptr %v500, i64 16, ptr %v496, i64 16, ptr %v461)
  br label %b55
b55:
  %v505 = add i64 %v495, 128
  br label %b56
b56:
  %v506 = phi i64 [ %v490, %b55 ], [ %v525, %b61 ]
  %v507 = icmp slt i64 %v506, %v494
  br i1 %v507, label %b57, label %b58
b57:
  %v508 = sub i64 %v506, %v490
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v461, i64 %v509
  %v511 = mul i64 %v506, 8
  %v512 = getelementptr inbounds float, ptr %v88, i64 %v511
  br label %b59
b59:
  %v513 = phi i64 [ 0, %b57 ], [ %v524, %b60 ]
  %v514 = icmp slt i64 %v513, 1
  br i1 %v514, label %b60, label %b61
b60:
  %v515 = mul i64 %v480, 1
  %v516 = add i64 %v515, %v513
  %v517 = mul i64 %v516, 8
  %v518 = add i64 0, %v513
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v510, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 0, %v517
  %v523 = getelementptr inbounds float, ptr %v512, i64 %v522
  store <8 x float> %v521, ptr %v523, align 4
  %v524 = add nsw i64 %v513, 1
  br label %b59
b61:
  %v525 = add nsw i64 %v506, 1
  br label %b56
b58:
  %v526 = add nsw i64 %v486, 1
  br label %b51
b53:
  %v527 = add nsw i64 %v480, 1
  br label %b48
b50:
  %v528 = add nsw i64 %v475, 96
  br label %b45
b47:
  %v529 = add i64 %v8, 0
  %v530 = sdiv i64 %v529, 1
  %v531 = add i64 %v2, 1
  %v532 = mul i64 %v530, %v2
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v8
  %v536 = select i1 %v535, i64 %v534, i64 %v8
  %v537 = mul i64 %v530, %v531
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 1
  %v540 = icmp slt i64 %v539, %v8
  %v541 = select i1 %v540, i64 %v539, i64 %v8
  br label %b62
b62:
  %v542 = phi i64 [ %v536, %b47 ], [ %v585, %b67 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b63, label %b64
b63:
  br label %b65
b65:
  %v544 = phi i64 [ 0, %b63 ], [ %v584, %b70 ]
  %v545 = icmp slt i64 %v544, 2
  br i1 %v545, label %b66, label %b67
b66:
  br label %b68
b68:
  %v546 = phi i64 [ 0, %b66 ], [ %v569, %b69 ]
  %v547 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v568, %b69 ]
  %v548 = icmp slt i64 %v546, 8
  br i1 %v548, label %b69, label %b70
b69:
  %v549 = mul i64 %v542, 16
  %v550 = getelementptr inbounds float, ptr %v84, i64 %v549
  %v551 = mul i64 %v542, 16
  %v552 = getelementptr inbounds float, ptr %v76, i64 %v551
  %v553 = mul i64 %v544, 8
  %v554 = add i64 0, %v553
  %v555 = add i64 %v554, %v546
  %v556 = getelementptr inbounds float, ptr %v550, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 0, %v546
  %v559 = getelementptr inbounds float, ptr %v26, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = fmul <8 x float> %v557, %v560
  %v562 = mul i64 %v544, 8
  %v563 = add i64 0, %v562
  %v564 = add i64 %v563, %v546
  %v565 = getelementptr inbounds float, ptr %v552, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = fmul <8 x float> %v561, %v566
  %v568 = fadd <8 x float> %v547, %v567
  %v569 = add nsw i64 %v546, 8
  br label %b68
b70:
  %v570 = shufflevector <8 x float> %v547, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v571 = shufflevector <8 x float> %v547, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v572 = fadd <4 x float> %v570, %v571
  %v573 = shufflevector <4 x float> %v572, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v574 = shufflevector <4 x float> %v572, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v575 = fadd <2 x float> %v573, %v574
  %v576 = extractelement <2 x float> %v575, i64 0
  %v577 = extractelement <2 x float> %v575, i64 1
  %v578 = fadd float %v576, %v577
  %v579 = fadd float %v578, 0x0000000000000000
  %v580 = mul i64 %v542, 2
  %v581 = getelementptr inbounds float, ptr %v90, i64 %v580
  %v582 = add i64 0, %v544
  %v583 = getelementptr inbounds float, ptr %v581, i64 %v582
  store float %v579, ptr %v583, align 4
  %v584 = add nsw i64 %v544, 1
  br label %b65
b67:
  %v585 = add nsw i64 %v542, 1
  br label %b62
b64:
  %v586 = add i64 %v8, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v8
  %v593 = select i1 %v592, i64 %v591, i64 %v8
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v8
  %v598 = select i1 %v597, i64 %v596, i64 %v8
  br label %b71
b71:
  %v599 = phi i64 [ %v593, %b64 ], [ %v685, %b76 ]
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b72, label %b73
b72:
  br label %b74
b74:
  %v601 = phi i64 [ 0, %b72 ], [ %v684, %b79 ]
  %v602 = icmp slt i64 %v601, 2
  br i1 %v602, label %b75, label %b76
b75:
  br label %b77
b77:
  %v603 = phi i64 [ 0, %b75 ], [ %v683, %b82 ]
  %v604 = icmp slt i64 %v603, 8
  br i1 %v604, label %b78, label %b79
b78:
  br label %b80
b80:
  %v605 = phi i64 [ 0, %b78 ], [ %v664, %b81 ]
  %v606 = phi <8 x float> [ splat (float 0x0000000000000000), %b78 ], [ %v663, %b81 ]
  %v607 = icmp slt i64 %v605, 8
  br i1 %v607, label %b81, label %b82
b81:
  %v608 = mul i64 %v599, 16
  %v609 = getelementptr inbounds float, ptr %v84, i64 %v608
  %v610 = mul i64 %v599, 2
  %v611 = getelementptr inbounds float, ptr %v80, i64 %v610
  %v612 = add i64 0, %v601
  %v613 = getelementptr inbounds float, ptr %v611, i64 %v612
  %v614 = load float, ptr %v613, align 4
  %v615 = fdiv float 0x3FF0000000000000, %v614
  %v616 = mul i64 %v599, 2
  %v617 = getelementptr inbounds float, ptr %v90, i64 %v616
  %v618 = add i64 0, %v601
  %v619 = getelementptr inbounds float, ptr %v617, i64 %v618
  %v620 = load float, ptr %v619, align 4
  %v621 = fmul float %v620, %v615
  %v622 = fdiv float %v621, %v614
  %v623 = fmul float %v622, 0x3FE0000000000000
  %v624 = fdiv float %v623, %v614
  %v625 = fdiv float %v624, 0x4020000000000000
  %v626 = fneg float %v625
  %v627 = mul i64 %v599, 16
  %v628 = getelementptr inbounds float, ptr %v76, i64 %v627
  %v629 = mul i64 1, %v7
  %v630 = add i64 %v599, %v629
  %v631 = mul i64 %v630, 128
  %v632 = getelementptr inbounds float, ptr %v32, i64 %v631
  %v633 = mul i64 %v601, 8
  %v634 = add i64 0, %v633
  %v635 = add i64 %v634, %v605
  %v636 = getelementptr inbounds float, ptr %v609, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 0, %v605
  %v639 = getelementptr inbounds float, ptr %v26, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fmul <8 x float> %v637, %v640
  %v642 = insertelement <8 x float> poison, float %v615, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = fmul <8 x float> %v641, %v643
  %v645 = mul i64 %v601, 8
  %v646 = add i64 0, %v645
  %v647 = add i64 %v646, %v605
  %v648 = getelementptr inbounds float, ptr %v628, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = insertelement <8 x float> poison, float %v626, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = fmul <8 x float> %v651, %v649
  %v653 = fadd <8 x float> %v644, %v652
  %v654 = fadd <8 x float> %v653, %v652
  %v655 = mul i64 %v601, 64
  %v656 = add i64 0, %v655
  %v657 = mul i64 %v603, 8
  %v658 = add i64 %v656, %v657
  %v659 = add i64 %v658, %v605
  %v660 = getelementptr inbounds float, ptr %v632, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = fmul <8 x float> %v654, %v661
  %v663 = fadd <8 x float> %v606, %v662
  %v664 = add nsw i64 %v605, 8
  br label %b80
b82:
  %v665 = shufflevector <8 x float> %v606, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v666 = shufflevector <8 x float> %v606, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v667 = fadd <4 x float> %v665, %v666
  %v668 = shufflevector <4 x float> %v667, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v669 = shufflevector <4 x float> %v667, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v670 = fadd <2 x float> %v668, %v669
  %v671 = extractelement <2 x float> %v670, i64 0
  %v672 = extractelement <2 x float> %v670, i64 1
  %v673 = fadd float %v671, %v672
  %v674 = fadd float %v673, 0x0000000000000000
  %v675 = mul i64 %v599, 16
  %v676 = getelementptr inbounds float, ptr %v92, i64 %v675
  %v677 = mul i64 %v601, 8
  %v678 = add i64 0, %v677
  %v679 = mul i64 0, 8
  %v680 = add i64 %v678, %v679
  %v681 = add i64 %v680, %v603
  %v682 = getelementptr inbounds float, ptr %v676, i64 %v681
  store float %v674, ptr %v682, align 4
  %v683 = add nsw i64 %v603, 1
  br label %b77
b79:
  %v684 = add nsw i64 %v601, 1
  br label %b74
b76:
  %v685 = add nsw i64 %v599, 1
  br label %b71
b73:
  %v686 = add i64 %v8, 0
  %v687 = sdiv i64 %v686, 1
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v8
  %v693 = select i1 %v692, i64 %v691, i64 %v8
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v8
  %v698 = select i1 %v697, i64 %v696, i64 %v8
  br label %b83
b83:
  %v699 = phi i64 [ %v693, %b73 ], [ %v773, %b88 ]
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b84, label %b85
b84:
  br label %b86
b86:
  %v701 = phi i64 [ 0, %b84 ], [ %v772, %b91 ]
  %v702 = icmp slt i64 %v701, 2
  br i1 %v702, label %b87, label %b88
b87:
  br label %b89
b89:
  %v703 = phi i64 [ 0, %b87 ], [ %v771, %b94 ]
  %v704 = icmp slt i64 %v703, 8
  br i1 %v704, label %b90, label %b91
b90:
  br label %b92
b92:
  %v705 = phi i64 [ 0, %b90 ], [ %v770, %b97 ]
  %v706 = icmp slt i64 %v705, 8
  br i1 %v706, label %b93, label %b94
b93:
  br label %b95
b95:
  %v707 = phi i64 [ 0, %b93 ], [ %v760, %b96 ]
  %v708 = phi float [ 0x0000000000000000, %b93 ], [ %v759, %b96 ]
  %v709 = icmp slt i64 %v707, 1
  br i1 %v709, label %b96, label %b97
b96:
  %v710 = mul i64 %v699, 16
  %v711 = getelementptr inbounds float, ptr %v84, i64 %v710
  %v712 = mul i64 %v701, 8
  %v713 = add i64 0, %v712
  %v714 = add i64 %v713, %v705
  %v715 = getelementptr inbounds float, ptr %v711, i64 %v714
  %v716 = load float, ptr %v715, align 4
  %v717 = add i64 0, %v705
  %v718 = getelementptr inbounds float, ptr %v26, i64 %v717
  %v719 = load float, ptr %v718, align 4
  %v720 = fmul float %v716, %v719
  %v721 = mul i64 %v699, 2
  %v722 = getelementptr inbounds float, ptr %v80, i64 %v721
  %v723 = add i64 0, %v701
  %v724 = getelementptr inbounds float, ptr %v722, i64 %v723
  %v725 = load float, ptr %v724, align 4
  %v726 = fdiv float 0x3FF0000000000000, %v725
  %v727 = fmul float %v720, %v726
  %v728 = mul i64 %v699, 2
  %v729 = getelementptr inbounds float, ptr %v90, i64 %v728
  %v730 = add i64 0, %v701
  %v731 = getelementptr inbounds float, ptr %v729, i64 %v730
  %v732 = load float, ptr %v731, align 4
  %v733 = fmul float %v732, %v726
  %v734 = fdiv float %v733, %v725
  %v735 = fmul float %v734, 0x3FE0000000000000
  %v736 = fdiv float %v735, %v725
  %v737 = fdiv float %v736, 0x4020000000000000
  %v738 = fneg float %v737
  %v739 = mul i64 %v699, 16
  %v740 = getelementptr inbounds float, ptr %v76, i64 %v739
  %v741 = mul i64 %v701, 8
  %v742 = add i64 0, %v741
  %v743 = add i64 %v742, %v705
  %v744 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v745 = load float, ptr %v744, align 4
  %v746 = fmul float %v738, %v745
  %v747 = fadd float %v727, %v746
  %v748 = fadd float %v747, %v746
  %v749 = mul i64 %v699, 16
  %v750 = getelementptr inbounds float, ptr %v64, i64 %v749
  %v751 = mul i64 %v701, 8
  %v752 = add i64 0, %v751
  %v753 = add i64 %v752, %v703
  %v754 = getelementptr inbounds float, ptr %v750, i64 %v753
  %v755 = load float, ptr %v754, align 4
  %v756 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v757 = fdiv float %v755, %v756
  %v758 = fmul float %v748, %v757
  %v759 = fadd float %v708, %v758
  %v760 = add nsw i64 %v707, 1
  br label %b95
b97:
  %v761 = fadd float %v708, 0x0000000000000000
  %v762 = mul i64 %v699, 128
  %v763 = getelementptr inbounds float, ptr %v94, i64 %v762
  %v764 = mul i64 %v701, 64
  %v765 = add i64 0, %v764
  %v766 = mul i64 %v703, 8
  %v767 = add i64 %v765, %v766
  %v768 = add i64 %v767, %v705
  %v769 = getelementptr inbounds float, ptr %v763, i64 %v768
  store float %v761, ptr %v769, align 4
  %v770 = add nsw i64 %v705, 1
  br label %b92
b94:
  %v771 = add nsw i64 %v703, 1
  br label %b89
b91:
  %v772 = add nsw i64 %v701, 1
  br label %b86
b88:
  %v773 = add nsw i64 %v699, 1
  br label %b83
b85:
  %v774 = add i64 %v8, 0
  %v775 = sdiv i64 %v774, 1
  %v776 = add i64 %v2, 1
  %v777 = mul i64 %v775, %v2
  %v778 = sdiv i64 %v777, %v3
  %v779 = mul i64 %v778, 1
  %v780 = icmp slt i64 %v779, %v8
  %v781 = select i1 %v780, i64 %v779, i64 %v8
  %v782 = mul i64 %v775, %v776
  %v783 = sdiv i64 %v782, %v3
  %v784 = mul i64 %v783, 1
  %v785 = icmp slt i64 %v784, %v8
  %v786 = select i1 %v785, i64 %v784, i64 %v8
  br label %b98
b98:
  %v787 = phi i64 [ %v781, %b85 ], [ %v805, %b103 ]
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b99, label %b100
b99:
  %v789 = mul i64 %v787, 16
  %v790 = getelementptr inbounds float, ptr %v92, i64 %v789
  %v791 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v792 = mul i64 %v787, 16
  %v793 = getelementptr inbounds float, ptr %v96, i64 %v792
  br label %b101
b101:
  %v794 = phi i64 [ 0, %b99 ], [ %v804, %b102 ]
  %v795 = icmp slt i64 %v794, 16
  br i1 %v795, label %b102, label %b103
b102:
  %v796 = add i64 0, %v794
  %v797 = getelementptr inbounds float, ptr %v790, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = insertelement <8 x float> poison, float %v791, i64 0
  %v800 = shufflevector <8 x float> %v799, <8 x float> poison, <8 x i32> zeroinitializer
  %v801 = fdiv <8 x float> %v798, %v800
  %v802 = add i64 0, %v794
  %v803 = getelementptr inbounds float, ptr %v793, i64 %v802
  store <8 x float> %v801, ptr %v803, align 4
  %v804 = add nsw i64 %v794, 8
  br label %b101
b103:
  %v805 = add nsw i64 %v787, 1
  br label %b98
b100:
  %v807 = add i64 %v8, 0
  %v808 = sdiv i64 %v807, 1
  %v809 = add i64 %v2, 1
  %v810 = mul i64 %v808, %v2
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v8
  %v814 = select i1 %v813, i64 %v812, i64 %v8
  %v815 = mul i64 %v808, %v809
  %v816 = sdiv i64 %v815, %v3
  %v817 = mul i64 %v816, 1
  %v818 = icmp slt i64 %v817, %v8
  %v819 = select i1 %v818, i64 %v817, i64 %v8
  br label %b104
b104:
  %v820 = phi i64 [ %v814, %b100 ], [ %v873, %b109 ]
  %v821 = icmp slt i64 %v820, %v819
  br i1 %v821, label %b105, label %b106
b105:
  %v822 = add i64 %v820, 96
  %v823 = icmp slt i64 %v822, %v819
  %v824 = select i1 %v823, i64 %v822, i64 %v819
  br label %b107
b107:
  %v825 = phi i64 [ 0, %b105 ], [ %v872, %b112 ]
  %v826 = icmp slt i64 %v825, 1
  br i1 %v826, label %b108, label %b109
b108:
  %v827 = sub i64 %v824, %v820
  %v828 = sub i64 8, 1
  %v829 = add i64 %v827, %v828
  %v830 = sdiv i64 %v829, 8
  br label %b110
b110:
  %v831 = phi i64 [ 0, %b108 ], [ %v871, %b117 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b111, label %b112
b111:
  %v833 = mul i64 %v827, %v831
  %v834 = sdiv i64 %v833, %v830
  %v835 = add i64 %v820, %v834
  %v836 = add i64 %v831, 1
  %v837 = mul i64 %v827, %v836
  %v838 = sdiv i64 %v837, %v830
  %v839 = add i64 %v820, %v838
  %v840 = mul i64 %v825, 128
  %v841 = getelementptr inbounds float, ptr %v171, i64 %v840
  %v842 = sub i64 %v839, %v835
  %v843 = mul i64 %v835, 16
  %v844 = getelementptr inbounds float, ptr %v96, i64 %v843
  %v845 = getelementptr inbounds float, ptr %v844, i64 0
  %v846 = sub i64 %v842, 1
  %v847 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v846
  %v848 = load ptr, ptr %v847, align 4
  %v849 = icmp sgt i64 %v842, 0
  br i1 %v849, label %b113, label %b114
b113:
  call void %v848(ptr %v845, i64 16, ptr %v841, i64 16, ptr %v806)
  br label %b114
b114:
  %v850 = add i64 %v840, 128
  br label %b115
b115:
  %v851 = phi i64 [ %v835, %b114 ], [ %v870, %b120 ]
  %v852 = icmp slt i64 %v851, %v839
  br i1 %v852, label %b116, label %b117
b116:
  %v853 = sub i64 %v851, %v835
  %v854 = mul i64 %v853, 8
  %v855 = getelementptr inbounds float, ptr %v806, i64 %v854
  %v856 = mul i64 %v851, 8
  %v857 = getelementptr inbounds float, ptr %v98, i64 %v856
  br label %b118
b118:
  %v858 = phi i64 [ 0, %b116 ], [ %v869, %b119 ]
  %v859 = icmp slt i64 %v858, 1
  br i1 %v859, label %b119, label %b120
b119:
  %v860 = mul i64 %v825, 1
  %v861 = add i64 %v860, %v858
  %v862 = mul i64 %v861, 8
  %v863 = add i64 0, %v858
  %v864 = mul i64 %v863, 8
  %v865 = getelementptr inbounds float, ptr %v855, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = add i64 0, %v862
  %v868 = getelementptr inbounds float, ptr %v857, i64 %v867
  store <8 x float> %v866, ptr %v868, align 4
  %v869 = add nsw i64 %v858, 1
  br label %b118
b120:
  %v870 = add nsw i64 %v851, 1
  br label %b115
b117:
  %v871 = add nsw i64 %v831, 1
  br label %b110
b112:
  %v872 = add nsw i64 %v825, 1
  br label %b107
b109:
  %v873 = add nsw i64 %v820, 96
  br label %b104
b106:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b121, label %b122
b121:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v163, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v163, align 8
  %v879 = mul i64 %v3, %v878
  br label %b123
b123:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b124, label %b125
b124:
  %v882 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  br label %b126
b126:
  %v883 = phi i64 [ 0, %b122 ], [ %v961, %b131 ]
  %v884 = icmp slt i64 %v883, %v5
  br i1 %v884, label %b127, label %b128
b127:
  %v885 = sub i64 %v5, 1
  %v886 = sub i64 %v885, %v883
  %v887 = add i64 %v7, 0
  %v888 = sdiv i64 %v887, 1
  %v889 = add i64 %v2, 1
  %v890 = mul i64 %v888, %v2
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v7
  %v894 = select i1 %v893, i64 %v892, i64 %v7
  %v895 = mul i64 %v888, %v889
  %v896 = sdiv i64 %v895, %v3
  %v897 = mul i64 %v896, 1
  %v898 = icmp slt i64 %v897, %v7
  %v899 = select i1 %v898, i64 %v897, i64 %v7
  br label %b129
b129:
  %v900 = phi i64 [ %v894, %b127 ], [ %v960, %b134 ]
  %v901 = icmp slt i64 %v900, %v899
  br i1 %v901, label %b130, label %b131
b130:
  br label %b132
b132:
  %v902 = phi i64 [ 0, %b130 ], [ %v959, %b133 ]
  %v903 = icmp slt i64 %v902, 16
  br i1 %v903, label %b133, label %b134
b133:
  %v904 = add i64 %v886, 1
  %v905 = and i64 %v904, 1
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v900
  %v908 = mul i64 %v907, 128
  %v909 = getelementptr inbounds float, ptr %v34, i64 %v908
  %v910 = add i64 %v886, 0
  %v911 = and i64 %v910, %v150
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v900
  %v914 = mul i64 %v913, 128
  %v915 = getelementptr inbounds float, ptr %v94, i64 %v914
  %v916 = add i64 %v886, 0
  %v917 = and i64 %v916, %v128
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v900
  %v920 = mul i64 %v919, 16
  %v921 = getelementptr inbounds float, ptr %v72, i64 %v920
  %v922 = add i64 0, %v902
  %v923 = getelementptr inbounds float, ptr %v921, i64 %v922
  %v924 = load float, ptr %v923, align 4
  %v925 = add i64 %v886, 0
  %v926 = and i64 %v925, %v156
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v900
  %v929 = mul i64 %v928, 128
  %v930 = getelementptr inbounds float, ptr %v100, i64 %v929
  %v931 = add i64 %v886, 0
  %v932 = and i64 %v931, 1
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v900
  %v935 = mul i64 %v934, 128
  %v936 = getelementptr inbounds float, ptr %v34, i64 %v935
  %v937 = mul i64 %v902, 8
  %v938 = add i64 0, %v937
  %v939 = add i64 %v938, 0
  %v940 = getelementptr inbounds float, ptr %v909, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = mul i64 %v902, 8
  %v943 = add i64 0, %v942
  %v944 = add i64 %v943, 0
  %v945 = getelementptr inbounds float, ptr %v915, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = fadd <8 x float> %v941, %v946
  %v948 = insertelement <8 x float> poison, float %v924, i64 0
  %v949 = shufflevector <8 x float> %v948, <8 x float> poison, <8 x i32> zeroinitializer
  %v950 = fmul <8 x float> %v947, %v949
  %v951 = mul i64 %v902, 8
  %v952 = add i64 0, %v951
  %v953 = add i64 %v952, 0
  %v954 = getelementptr inbounds float, ptr %v930, i64 %v953
  store <8 x float> %v947, ptr %v954, align 4
  %v955 = mul i64 %v902, 8
  %v956 = add i64 0, %v955
  %v957 = add i64 %v956, 0
  %v958 = getelementptr inbounds float, ptr %v936, i64 %v957
  store <8 x float> %v950, ptr %v958, align 4
  %v959 = add nsw i64 %v902, 1
  br label %b132
b134:
  %v960 = add nsw i64 %v900, 1
  br label %b129
b131:
  %v961 = add nsw i64 %v883, 1
  br label %b126
b128:
  %v962 = icmp sgt i64 %v3, 1
  br i1 %v962, label %b135, label %b136
b135:
  %v963 = getelementptr inbounds i64, ptr %v1, i64 3
  %v964 = atomicrmw add ptr %v963, i64 1 acq_rel
  %v965 = load i64, ptr %v163, align 8
  %v966 = add i64 %v965, 1
  store i64 %v966, ptr %v163, align 8
  %v967 = mul i64 %v3, %v966
  br label %b137
b137:
  %v968 = load atomic i64, ptr %v963 acquire, align 8
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b138, label %b139
b138:
  %v970 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v971 = getelementptr inbounds float, ptr %v165, i64 384
  %v972 = getelementptr inbounds float, ptr %v165, i64 640
  %v973 = getelementptr inbounds i64, ptr %v1, i64 4
  %v974 = load i64, ptr %v973, align 8
  %v975 = icmp eq i64 %v974, 0
  br i1 %v975, label %b140, label %b141
b140:
  %v976 = add i64 1, 0
  %v977 = sdiv i64 %v976, 1
  %v978 = add i64 %v2, 1
  %v979 = mul i64 %v977, %v2
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, 1
  %v983 = select i1 %v982, i64 %v981, i64 1
  %v984 = mul i64 %v977, %v978
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, 1
  %v988 = select i1 %v987, i64 %v986, i64 1
  %v989 = icmp slt i64 %v988, 1
  %v990 = select i1 %v989, i64 %v988, i64 1
  br label %b142
b142:
  %v991 = phi i64 [ %v983, %b140 ], [ %v1042, %b150 ]
  %v992 = icmp slt i64 %v991, %v990
  br i1 %v992, label %b143, label %b144
b143:
  %v993 = mul i64 %v991, 256
  %v994 = mul i64 %v991, 16
  %v995 = add i64 %v993, 0
  %v996 = add i64 %v994, 0
  %v997 = getelementptr inbounds float, ptr %v971, i64 %v995
  %v998 = sub i64 16, %v996
  %v999 = icmp slt i64 %v998, 0
  %v1000 = select i1 %v999, i64 0, i64 %v998
  %v1001 = icmp ult i64 %v1000, 8
  %v1002 = select i1 %v1001, i64 %v1000, i64 8
  %v1003 = trunc i64 %v1002 to i32
  %v1004 = insertelement <8 x i32> poison, i32 %v1003, i64 0
  %v1005 = shufflevector <8 x i32> %v1004, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1006 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1005
  %v1007 = mul i64 %v996, 1
  %v1008 = add i64 0, %v1007
  %v1009 = getelementptr inbounds float, ptr %v22, i64 %v1008
  br label %b145
b145:
  %v1010 = phi i64 [ 0, %b143 ], [ %v1017, %b146 ]
  %v1011 = icmp slt i64 %v1010, 16
  br i1 %v1011, label %b146, label %b147
b146:
  %v1012 = mul i64 %v1010, 16
  %v1013 = getelementptr inbounds float, ptr %v1009, i64 %v1012
  %v1014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1013, <8 x i1> %v1006, <8 x float> zeroinitializer)
  %v1015 = mul i64 %v1010, 16
  %v1016 = getelementptr inbounds float, ptr %v997, i64 %v1015
  store <8 x float> %v1014, ptr %v1016, align 4
  %v1017 = add nsw i64 %v1010, 1
  br label %b145
b147:
  %v1018 = add i64 %v993, 8
  %v1019 = add i64 %v994, 8
  %v1020 = getelementptr inbounds float, ptr %v971, i64 %v1018
  %v1021 = sub i64 16, %v1019
  %v1022 = icmp slt i64 %v1021, 0
  %v1023 = select i1 %v1022, i64 0, i64 %v1021
  %v1024 = icmp ult i64 %v1023, 8
  %v1025 = select i1 %v1024, i64 %v1023, i64 8
  %v1026 = trunc i64 %v1025 to i32
  %v1027 = insertelement <8 x i32> poison, i32 %v1026, i64 0
  %v1028 = shufflevector <8 x i32> %v1027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1029 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1028
  %v1030 = mul i64 %v1019, 1
  %v1031 = add i64 0, %v1030
  %v1032 = getelementptr inbounds float, ptr %v22, i64 %v1031
  br label %b148
b148:
  %v1033 = phi i64 [ 0, %b147 ], [ %v1040, %b149 ]
  %v1034 = icmp slt i64 %v1033, 16
  br i1 %v1034, label %b149, label %b150
b149:
  %v1035 = mul i64 %v1033, 16
  %v1036 = getelementptr inbounds float, ptr %v1032, i64 %v1035
  %v1037 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1036, <8 x i1> %v1029, <8 x float> zeroinitializer)
  %v1038 = mul i64 %v1033, 16
  %v1039 = getelementptr inbounds float, ptr %v1020, i64 %v1038
  store <8 x float> %v1037, ptr %v1039, align 4
  %v1040 = add nsw i64 %v1033, 1
  br label %b148
b150:
  %v1041 = add i64 %v993, 256
  %v1042 = add nsw i64 %v991, 1
  br label %b142
b144:
  %v1043 = add i64 1, 0
  %v1044 = sdiv i64 %v1043, 1
  %v1045 = add i64 %v2, 1
  %v1046 = mul i64 %v1044, %v2
  %v1047 = sdiv i64 %v1046, %v3
  %v1048 = mul i64 %v1047, 1
  %v1049 = icmp slt i64 %v1048, 1
  %v1050 = select i1 %v1049, i64 %v1048, i64 1
  %v1051 = mul i64 %v1044, %v1045
  %v1052 = sdiv i64 %v1051, %v3
  %v1053 = mul i64 %v1052, 1
  %v1054 = icmp slt i64 %v1053, 1
  %v1055 = select i1 %v1054, i64 %v1053, i64 1
  %v1056 = icmp slt i64 %v1055, 1
  %v1057 = select i1 %v1056, i64 %v1055, i64 1
  br label %b151
b151:
  %v1058 = phi i64 [ %v1050, %b144 ], [ %v1134, %b162 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b152, label %b153
b152:
  %v1060 = mul i64 %v1058, 384
  %v1061 = mul i64 %v1058, 8
  %v1062 = add i64 %v1060, 0
  %v1063 = add i64 %v1061, 0
  %v1064 = getelementptr inbounds float, ptr %v972, i64 %v1062
  %v1065 = sub i64 8, %v1063
  %v1066 = icmp slt i64 %v1065, 0
  %v1067 = select i1 %v1066, i64 0, i64 %v1065
  %v1068 = icmp ult i64 %v1067, 8
  %v1069 = select i1 %v1068, i64 %v1067, i64 8
  %v1070 = trunc i64 %v1069 to i32
  %v1071 = insertelement <8 x i32> poison, i32 %v1070, i64 0
  %v1072 = shufflevector <8 x i32> %v1071, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1073 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1072
  %v1074 = mul i64 %v1063, 1
  %v1075 = add i64 0, %v1074
  %v1076 = getelementptr inbounds float, ptr %v18, i64 %v1075
  br label %b154
b154:
  %v1077 = phi i64 [ 0, %b152 ], [ %v1084, %b155 ]
  %v1078 = icmp slt i64 %v1077, 16
  br i1 %v1078, label %b155, label %b156
b155:
  %v1079 = mul i64 %v1077, 8
  %v1080 = getelementptr inbounds float, ptr %v1076, i64 %v1079
  %v1081 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1080, <8 x i1> %v1073, <8 x float> zeroinitializer)
  %v1082 = mul i64 %v1077, 8
  %v1083 = getelementptr inbounds float, ptr %v1064, i64 %v1082
  store <8 x float> %v1081, ptr %v1083, align 4
  %v1084 = add nsw i64 %v1077, 1
  br label %b154
b156:
  %v1085 = add i64 %v1060, 128
  %v1086 = add i64 %v1085, 0
  %v1087 = add i64 %v1061, 0
  %v1088 = getelementptr inbounds float, ptr %v972, i64 %v1086
  %v1089 = sub i64 8, %v1087
  %v1090 = icmp slt i64 %v1089, 0
  %v1091 = select i1 %v1090, i64 0, i64 %v1089
  %v1092 = icmp ult i64 %v1091, 8
  %v1093 = select i1 %v1092, i64 %v1091, i64 8
  %v1094 = trunc i64 %v1093 to i32
  %v1095 = insertelement <8 x i32> poison, i32 %v1094, i64 0
  %v1096 = shufflevector <8 x i32> %v1095, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1097 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1096
  %v1098 = mul i64 %v1087, 1
  %v1099 = add i64 0, %v1098
  %v1100 = getelementptr inbounds float, ptr %v16, i64 %v1099
  br label %b157
b157:
  %v1101 = phi i64 [ 0, %b156 ], [ %v1108, %b158 ]
  %v1102 = icmp slt i64 %v1101, 16
  br i1 %v1102, label %b158, label %b159
b158:
  %v1103 = mul i64 %v1101, 8
  %v1104 = getelementptr inbounds float, ptr %v1100, i64 %v1103
  %v1105 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1104, <8 x i1> %v1097, <8 x float> zeroinitializer)
  %v1106 = mul i64 %v1101, 8
  %v1107 = getelementptr inbounds float, ptr %v1088, i64 %v1106
  store <8 x float> %v1105, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1101, 1
  br label %b157
b159:
  %v1109 = add i64 %v1085, 128
  %v1110 = add i64 %v1109, 0
  %v1111 = add i64 %v1061, 0
  %v1112 = getelementptr inbounds float, ptr %v972, i64 %v1110
  %v1113 = sub i64 8, %v1111
  %v1114 = icmp slt i64 %v1113, 0
  %v1115 = select i1 %v1114, i64 0, i64 %v1113
  %v1116 = icmp ult i64 %v1115, 8
  %v1117 = select i1 %v1116, i64 %v1115, i64 8
  %v1118 = trunc i64 %v1117 to i32
  %v1119 = insertelement <8 x i32> poison, i32 %v1118, i64 0
  %v1120 = shufflevector <8 x i32> %v1119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1120
  %v1122 = mul i64 %v1111, 1
  %v1123 = add i64 0, %v1122
  %v1124 = getelementptr inbounds float, ptr %v14, i64 %v1123
  br label %b160
b160:
  %v1125 = phi i64 [ 0, %b159 ], [ %v1132, %b161 ]
  %v1126 = icmp slt i64 %v1125, 16
  br i1 %v1126, label %b161, label %b162
b161:
  %v1127 = mul i64 %v1125, 8
  %v1128 = getelementptr inbounds float, ptr %v1124, i64 %v1127
  %v1129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1128, <8 x i1> %v1121, <8 x float> zeroinitializer)
  %v1130 = mul i64 %v1125, 8
  %v1131 = getelementptr inbounds float, ptr %v1112, i64 %v1130
  store <8 x float> %v1129, ptr %v1131, align 4
  %v1132 = add nsw i64 %v1125, 1
  br label %b160
b162:
  %v1133 = add i64 %v1109, 128
  %v1134 = add nsw i64 %v1058, 1
  br label %b151
b153:
  br label %b141
b141:
  %v1135 = icmp sgt i64 %v3, 1
  br i1 %v1135, label %b163, label %b164
b163:
  %v1136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1137 = atomicrmw add ptr %v1136, i64 1 acq_rel
  %v1138 = load i64, ptr %v163, align 8
  %v1139 = add i64 %v1138, 1
  store i64 %v1139, ptr %v163, align 8
  %v1140 = mul i64 %v3, %v1139
  br label %b165
b165:
  %v1141 = load atomic i64, ptr %v1136 acquire, align 8
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b166, label %b167
b166:
  %v1143 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1144 = add i64 %v8, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v8
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v8
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v8
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v8
  br label %b168
b168:
  %v1157 = phi i64 [ %v1151, %b164 ], [ %v1203, %b173 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1159 = phi i64 [ 0, %b169 ], [ %v1202, %b176 ]
  %v1160 = icmp slt i64 %v1159, 2
  br i1 %v1160, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1161 = phi i64 [ 0, %b172 ], [ %v1201, %b179 ]
  %v1162 = icmp slt i64 %v1161, 8
  br i1 %v1162, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1163 = phi i64 [ 0, %b175 ], [ %v1184, %b178 ]
  %v1164 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v1183, %b178 ]
  %v1165 = icmp slt i64 %v1163, 8
  br i1 %v1165, label %b178, label %b179
b178:
  %v1166 = mul i64 %v1157, 128
  %v1167 = getelementptr inbounds float, ptr %v100, i64 %v1166
  %v1168 = mul i64 %v1157, 16
  %v1169 = getelementptr inbounds float, ptr %v68, i64 %v1168
  %v1170 = mul i64 %v1159, 64
  %v1171 = add i64 0, %v1170
  %v1172 = mul i64 %v1161, 8
  %v1173 = add i64 %v1171, %v1172
  %v1174 = add i64 %v1173, %v1163
  %v1175 = getelementptr inbounds float, ptr %v1167, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = mul i64 %v1159, 8
  %v1178 = add i64 0, %v1177
  %v1179 = add i64 %v1178, %v1163
  %v1180 = getelementptr inbounds float, ptr %v1169, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fmul <8 x float> %v1176, %v1181
  %v1183 = fadd <8 x float> %v1164, %v1182
  %v1184 = add nsw i64 %v1163, 8
  br label %b177
b179:
  %v1185 = shufflevector <8 x float> %v1164, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1186 = shufflevector <8 x float> %v1164, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1187 = fadd <4 x float> %v1185, %v1186
  %v1188 = shufflevector <4 x float> %v1187, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1189 = shufflevector <4 x float> %v1187, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1190 = fadd <2 x float> %v1188, %v1189
  %v1191 = extractelement <2 x float> %v1190, i64 0
  %v1192 = extractelement <2 x float> %v1190, i64 1
  %v1193 = fadd float %v1191, %v1192
  %v1194 = fadd float %v1193, 0x0000000000000000
  %v1195 = mul i64 %v1157, 16
  %v1196 = getelementptr inbounds float, ptr %v92, i64 %v1195
  %v1197 = mul i64 %v1159, 8
  %v1198 = add i64 0, %v1197
  %v1199 = add i64 %v1198, %v1161
  %v1200 = getelementptr inbounds float, ptr %v1196, i64 %v1199
  store float %v1194, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1161, 1
  br label %b174
b176:
  %v1202 = add nsw i64 %v1159, 1
  br label %b171
b173:
  %v1203 = add nsw i64 %v1157, 1
  br label %b168
b170:
  %v1204 = add i64 %v8, 0
  %v1205 = sdiv i64 %v1204, 1
  %v1206 = add i64 %v2, 1
  %v1207 = mul i64 %v1205, %v2
  %v1208 = sdiv i64 %v1207, %v3
  %v1209 = mul i64 %v1208, 1
  %v1210 = icmp slt i64 %v1209, %v8
  %v1211 = select i1 %v1210, i64 %v1209, i64 %v8
  %v1212 = mul i64 %v1205, %v1206
  %v1213 = sdiv i64 %v1212, %v3
  %v1214 = mul i64 %v1213, 1
  %v1215 = icmp slt i64 %v1214, %v8
  %v1216 = select i1 %v1215, i64 %v1214, i64 %v8
  br label %b180
b180:
  %v1217 = phi i64 [ %v1211, %b170 ], [ %v1252, %b185 ]
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1219 = phi i64 [ 0, %b181 ], [ %v1251, %b188 ]
  %v1220 = icmp slt i64 %v1219, 2
  br i1 %v1220, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1221 = phi i64 [ 0, %b184 ], [ %v1244, %b187 ]
  %v1222 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1243, %b187 ]
  %v1223 = icmp slt i64 %v1221, 8
  br i1 %v1223, label %b187, label %b188
b187:
  %v1224 = mul i64 %v1217, 128
  %v1225 = getelementptr inbounds float, ptr %v100, i64 %v1224
  %v1226 = mul i64 %v1217, 16
  %v1227 = getelementptr inbounds float, ptr %v66, i64 %v1226
  %v1228 = mul i64 %v1219, 8
  %v1229 = add i64 0, %v1228
  %v1230 = add i64 %v1229, %v1221
  %v1231 = getelementptr inbounds float, ptr %v1227, i64 %v1230
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = mul i64 %v1219, 64
  %v1234 = add i64 0, %v1233
  %v1235 = add i64 %v1234, 0
  %v1236 = mul i64 %v1221, 8
  %v1237 = add i64 %v1235, %v1236
  %v1238 = getelementptr inbounds float, ptr %v1225, i64 %v1237
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = insertelement <8 x float> poison, float %v1232, i64 0
  %v1241 = shufflevector <8 x float> %v1240, <8 x float> poison, <8 x i32> zeroinitializer
  %v1242 = fmul <8 x float> %v1239, %v1241
  %v1243 = fadd <8 x float> %v1222, %v1242
  %v1244 = add nsw i64 %v1221, 1
  br label %b186
b188:
  %v1245 = mul i64 %v1217, 16
  %v1246 = getelementptr inbounds float, ptr %v102, i64 %v1245
  %v1247 = mul i64 %v1219, 8
  %v1248 = add i64 0, %v1247
  %v1249 = add i64 %v1248, 0
  %v1250 = getelementptr inbounds float, ptr %v1246, i64 %v1249
  store <8 x float> %v1222, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1219, 1
  br label %b183
b185:
  %v1252 = add nsw i64 %v1217, 1
  br label %b180
b182:
  %v1253 = add i64 %v8, 0
  %v1254 = sdiv i64 %v1253, 1
  %v1255 = add i64 %v2, 1
  %v1256 = mul i64 %v1254, %v2
  %v1257 = sdiv i64 %v1256, %v3
  %v1258 = mul i64 %v1257, 1
  %v1259 = icmp slt i64 %v1258, %v8
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v8
  %v1261 = mul i64 %v1254, %v1255
  %v1262 = sdiv i64 %v1261, %v3
  %v1263 = mul i64 %v1262, 1
  %v1264 = icmp slt i64 %v1263, %v8
  %v1265 = select i1 %v1264, i64 %v1263, i64 %v8
  br label %b189
b189:
  %v1266 = phi i64 [ %v1260, %b182 ], [ %v1314, %b194 ]
  %v1267 = icmp slt i64 %v1266, %v1265
  br i1 %v1267, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1268 = phi i64 [ 0, %b190 ], [ %v1313, %b197 ]
  %v1269 = icmp slt i64 %v1268, 2
  br i1 %v1269, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1270 = phi i64 [ 0, %b193 ], [ %v1312, %b200 ]
  %v1271 = icmp slt i64 %v1270, 8
  br i1 %v1271, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1272 = phi i64 [ 0, %b196 ], [ %v1295, %b199 ]
  %v1273 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1294, %b199 ]
  %v1274 = icmp slt i64 %v1272, 8
  br i1 %v1274, label %b199, label %b200
b199:
  %v1275 = mul i64 %v1266, 128
  %v1276 = getelementptr inbounds float, ptr %v100, i64 %v1275
  %v1277 = mul i64 %v1266, 128
  %v1278 = getelementptr inbounds float, ptr %v32, i64 %v1277
  %v1279 = mul i64 %v1268, 64
  %v1280 = add i64 0, %v1279
  %v1281 = mul i64 %v1270, 8
  %v1282 = add i64 %v1280, %v1281
  %v1283 = add i64 %v1282, %v1272
  %v1284 = getelementptr inbounds float, ptr %v1276, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = mul i64 %v1268, 64
  %v1287 = add i64 0, %v1286
  %v1288 = mul i64 %v1270, 8
  %v1289 = add i64 %v1287, %v1288
  %v1290 = add i64 %v1289, %v1272
  %v1291 = getelementptr inbounds float, ptr %v1278, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = fmul <8 x float> %v1285, %v1292
  %v1294 = fadd <8 x float> %v1273, %v1293
  %v1295 = add nsw i64 %v1272, 8
  br label %b198
b200:
  %v1296 = shufflevector <8 x float> %v1273, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1297 = shufflevector <8 x float> %v1273, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1298 = fadd <4 x float> %v1296, %v1297
  %v1299 = shufflevector <4 x float> %v1298, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1300 = shufflevector <4 x float> %v1298, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1301 = fadd <2 x float> %v1299, %v1300
  %v1302 = extractelement <2 x float> %v1301, i64 0
  %v1303 = extractelement <2 x float> %v1301, i64 1
  %v1304 = fadd float %v1302, %v1303
  %v1305 = fadd float %v1304, 0x0000000000000000
  %v1306 = mul i64 %v1266, 16
  %v1307 = getelementptr inbounds float, ptr %v104, i64 %v1306
  %v1308 = mul i64 %v1268, 8
  %v1309 = add i64 0, %v1308
  %v1310 = add i64 %v1309, %v1270
  %v1311 = getelementptr inbounds float, ptr %v1307, i64 %v1310
  store float %v1305, ptr %v1311, align 4
  %v1312 = add nsw i64 %v1270, 1
  br label %b195
b197:
  %v1313 = add nsw i64 %v1268, 1
  br label %b192
b194:
  %v1314 = add nsw i64 %v1266, 1
  br label %b189
b191:
  %v1315 = add i64 %v8, 0
  %v1316 = sdiv i64 %v1315, 1
  %v1317 = add i64 %v2, 1
  %v1318 = mul i64 %v1316, %v2
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v8
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v8
  %v1323 = mul i64 %v1316, %v1317
  %v1324 = sdiv i64 %v1323, %v3
  %v1325 = mul i64 %v1324, 1
  %v1326 = icmp slt i64 %v1325, %v8
  %v1327 = select i1 %v1326, i64 %v1325, i64 %v8
  br label %b201
b201:
  %v1328 = phi i64 [ %v1322, %b191 ], [ %v1391, %b206 ]
  %v1329 = icmp slt i64 %v1328, %v1327
  br i1 %v1329, label %b202, label %b203
b202:
  %v1330 = mul i64 %v1328, 16
  %v1331 = getelementptr inbounds float, ptr %v104, i64 %v1330
  %v1332 = mul i64 %v1328, 16
  %v1333 = getelementptr inbounds float, ptr %v72, i64 %v1332
  %v1334 = mul i64 %v1328, 16
  %v1335 = getelementptr inbounds float, ptr %v70, i64 %v1334
  %v1336 = mul i64 %v1328, 16
  %v1337 = getelementptr inbounds float, ptr %v106, i64 %v1336
  br label %b204
b204:
  %v1338 = phi i64 [ 0, %b202 ], [ %v1390, %b205 ]
  %v1339 = icmp slt i64 %v1338, 16
  br i1 %v1339, label %b205, label %b206
b205:
  %v1340 = add i64 0, %v1338
  %v1341 = getelementptr inbounds float, ptr %v1331, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = add i64 0, %v1338
  %v1344 = getelementptr inbounds float, ptr %v1333, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = fmul <8 x float> %v1342, %v1345
  %v1347 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1348 = shufflevector <8 x float> %v1347, <8 x float> poison, <8 x i32> zeroinitializer
  %v1349 = fdiv <8 x float> %v1346, %v1348
  %v1350 = add i64 0, %v1338
  %v1351 = getelementptr inbounds float, ptr %v1335, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 0, %v1338
  %v1354 = getelementptr inbounds float, ptr %v24, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = fadd <8 x float> %v1352, %v1355
  %v1357 = fneg <8 x float> %v1356
  %v1358 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1357)
  %v1359 = fneg <8 x float> %v1358
  %v1360 = fcmp olt <8 x float> %v1359, splat (float 0xC05A400000000000)
  %v1361 = select <8 x i1> %v1360, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1359
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1363 = fsub <8 x float> %v1362, splat (float 0x4168000000000000)
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1361)
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1364)
  %v1366 = bitcast <8 x float> %v1362 to <8 x i32>
  %v1367 = fmul <8 x float> %v1365, %v1365
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1365, <8 x float> splat (float 0x3F81227F40000000))
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1365, <8 x float> splat (float 0x3FA5556740000000))
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> %v1365, <8 x float> splat (float 0x3FC5554B00000000))
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1365, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1371, <8 x float> %v1365)
  %v1373 = sub <8 x i32> %v1366, splat (i32 1262485250)
  %v1374 = lshr <8 x i32> %v1373, splat (i32 1)
  %v1375 = sub <8 x i32> %v1373, %v1374
  %v1376 = shl <8 x i32> %v1374, splat (i32 23)
  %v1377 = bitcast <8 x i32> %v1376 to <8 x float>
  %v1378 = shl <8 x i32> %v1375, splat (i32 23)
  %v1379 = bitcast <8 x i32> %v1378 to <8 x float>
  %v1380 = fadd <8 x float> %v1372, splat (float 0x3FF0000000000000)
  %v1381 = fmul <8 x float> %v1380, %v1377
  %v1382 = fmul <8 x float> %v1381, %v1379
  %v1383 = fcmp olt <8 x float> %v1357, splat (float 0x0000000000000000)
  %v1384 = select <8 x i1> %v1383, <8 x float> %v1382, <8 x float> splat (float 0x3FF0000000000000)
  %v1385 = fadd <8 x float> %v1382, splat (float 0x3FF0000000000000)
  %v1386 = fdiv <8 x float> %v1384, %v1385
  %v1387 = fmul <8 x float> %v1349, %v1386
  %v1388 = add i64 0, %v1338
  %v1389 = getelementptr inbounds float, ptr %v1337, i64 %v1388
  store <8 x float> %v1387, ptr %v1389, align 4
  %v1390 = add nsw i64 %v1338, 8
  br label %b204
b206:
  %v1391 = add nsw i64 %v1328, 1
  br label %b201
b203:
  %v1393 = add i64 %v8, 0
  %v1394 = sdiv i64 %v1393, 1
  %v1395 = add i64 %v2, 1
  %v1396 = mul i64 %v1394, %v2
  %v1397 = sdiv i64 %v1396, %v3
  %v1398 = mul i64 %v1397, 1
  %v1399 = icmp slt i64 %v1398, %v8
  %v1400 = select i1 %v1399, i64 %v1398, i64 %v8
  %v1401 = mul i64 %v1394, %v1395
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v8
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v8
  br label %b207
b207:
  %v1406 = phi i64 [ %v1400, %b203 ], [ %v1459, %b212 ]
  %v1407 = icmp slt i64 %v1406, %v1405
  br i1 %v1407, label %b208, label %b209
b208:
  %v1408 = add i64 %v1406, 96
  %v1409 = icmp slt i64 %v1408, %v1405
  %v1410 = select i1 %v1409, i64 %v1408, i64 %v1405
  br label %b210
b210:
  %v1411 = phi i64 [ 0, %b208 ], [ %v1458, %b215 ]
  %v1412 = icmp slt i64 %v1411, 1
  br i1 %v1412, label %b211, label %b212
b211:
  %v1413 = sub i64 %v1410, %v1406
  %v1414 = sub i64 6, 1
  %v1415 = add i64 %v1413, %v1414
  %v1416 = sdiv i64 %v1415, 6
  br label %b213
b213:
  %v1417 = phi i64 [ 0, %b211 ], [ %v1457, %b220 ]
  %v1418 = icmp slt i64 %v1417, %v1416
  br i1 %v1418, label %b214, label %b215
b214:
  %v1419 = mul i64 %v1413, %v1417
  %v1420 = sdiv i64 %v1419, %v1416
  %v1421 = add i64 %v1406, %v1420
  %v1422 = add i64 %v1417, 1
  %v1423 = mul i64 %v1413, %v1422
  %v1424 = sdiv i64 %v1423, %v1416
  %v1425 = add i64 %v1406, %v1424
  %v1426 = mul i64 %v1411, 256
  %v1427 = getelementptr inbounds float, ptr %v971, i64 %v1426
  %v1428 = sub i64 %v1425, %v1421
  %v1429 = mul i64 %v1421, 16
  %v1430 = getelementptr inbounds float, ptr %v106, i64 %v1429
  %v1431 = getelementptr inbounds float, ptr %v1430, i64 0
  %v1432 = sub i64 %v1428, 1
  %v1433 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1432
  %v1434 = load ptr, ptr %v1433, align 4
  %v1435 = icmp sgt i64 %v1428, 0
  br i1 %v1435, label %b216, label %b217
b216:
  call void %v1434(ptr %v1431, i64 16, ptr %v1427, i64 16, ptr %v1392)
  br label %b217
b217:
  %v1436 = add i64 %v1426, 256
  br label %b218
b218:
  %v1437 = phi i64 [ %v1421, %b217 ], [ %v1456, %b223 ]
  %v1438 = icmp slt i64 %v1437, %v1425
  br i1 %v1438, label %b219, label %b220
b219:
  %v1439 = sub i64 %v1437, %v1421
  %v1440 = mul i64 %v1439, 16
  %v1441 = getelementptr inbounds float, ptr %v1392, i64 %v1440
  %v1442 = mul i64 %v1437, 16
  %v1443 = getelementptr inbounds float, ptr %v104, i64 %v1442
  br label %b221
b221:
  %v1444 = phi i64 [ 0, %b219 ], [ %v1455, %b222 ]
  %v1445 = icmp slt i64 %v1444, 2
  br i1 %v1445, label %b222, label %b223
b222:
  %v1446 = mul i64 %v1411, 2
  %v1447 = add i64 %v1446, %v1444
  %v1448 = mul i64 %v1447, 8
  %v1449 = add i64 0, %v1444
  %v1450 = mul i64 %v1449, 8
  %v1451 = getelementptr inbounds float, ptr %v1441, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = add i64 0, %v1448
  %v1454 = getelementptr inbounds float, ptr %v1443, i64 %v1453
  store <8 x float> %v1452, ptr %v1454, align 4
  %v1455 = add nsw i64 %v1444, 1
  br label %b221
b223:
  %v1456 = add nsw i64 %v1437, 1
  br label %b218
b220:
  %v1457 = add nsw i64 %v1417, 1
  br label %b213
b215:
  %v1458 = add nsw i64 %v1411, 1
  br label %b210
b212:
  %v1459 = add nsw i64 %v1406, 96
  br label %b207
b209:
  %v1461 = add i64 %v8, 0
  %v1462 = sdiv i64 %v1461, 1
  %v1463 = add i64 %v2, 1
  %v1464 = mul i64 %v1462, %v2
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v8
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v8
  %v1469 = mul i64 %v1462, %v1463
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v8
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v8
  br label %b224
b224:
  %v1474 = phi i64 [ %v1468, %b209 ], [ %v1569, %b229 ]
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b225, label %b226
b225:
  %v1476 = add i64 %v1474, 96
  %v1477 = icmp slt i64 %v1476, %v1473
  %v1478 = select i1 %v1477, i64 %v1476, i64 %v1473
  br label %b227
b227:
  %v1479 = phi i64 [ 0, %b225 ], [ %v1568, %b232 ]
  %v1480 = icmp slt i64 %v1479, 1
  br i1 %v1480, label %b228, label %b229
b228:
  %v1481 = sub i64 %v1478, %v1474
  %v1482 = sub i64 8, 1
  %v1483 = add i64 %v1481, %v1482
  %v1484 = sdiv i64 %v1483, 8
  br label %b230
b230:
  %v1485 = phi i64 [ 0, %b228 ], [ %v1567, %b241 ]
  %v1486 = icmp slt i64 %v1485, %v1484
  br i1 %v1486, label %b231, label %b232
b231:
  %v1487 = mul i64 %v1481, %v1485
  %v1488 = sdiv i64 %v1487, %v1484
  %v1489 = add i64 %v1474, %v1488
  %v1490 = add i64 %v1485, 1
  %v1491 = mul i64 %v1481, %v1490
  %v1492 = sdiv i64 %v1491, %v1484
  %v1493 = add i64 %v1474, %v1492
  %v1494 = mul i64 %v1479, 384
  %v1495 = getelementptr inbounds float, ptr %v972, i64 %v1494
  %v1496 = sub i64 %v1493, %v1489
  %v1497 = mul i64 %v1489, 16
  %v1498 = getelementptr inbounds float, ptr %v104, i64 %v1497
  %v1499 = getelementptr inbounds float, ptr %v1498, i64 0
  %v1500 = sub i64 %v1496, 1
  %v1501 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v1500
  %v1502 = load ptr, ptr %v1501, align 4
  %v1503 = icmp sgt i64 %v1496, 0
  br i1 %v1503, label %b233, label %b234
b233:
  call void %v1502(ptr %v1499, i64 16, ptr %v1495, i64 16, ptr %v1460)
  br label %b234
b234:
  %v1504 = add i64 %v1494, 128
  %v1505 = getelementptr inbounds float, ptr %v972, i64 %v1504
  %v1506 = sub i64 %v1493, %v1489
  %v1507 = mul i64 %v1489, 16
  %v1508 = getelementptr inbounds float, ptr %v102, i64 %v1507
  %v1509 = getelementptr inbounds float, ptr %v1508, i64 0
  %v1510 = sub i64 %v1506, 1
  %v1511 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v1510
  %v1512 = load ptr, ptr %v1511, align 4
  %v1513 = icmp sgt i64 %v1506, 0
  br i1 %v1513, label %b235, label %b236
b235:
  call void %v1512(ptr %v1509, i64 16, ptr %v1505, i64 16, ptr %v1460)
  br label %b236
b236:
  %v1514 = add i64 %v1504, 128
  %v1515 = getelementptr inbounds float, ptr %v972, i64 %v1514
  %v1516 = sub i64 %v1493, %v1489
  %v1517 = mul i64 %v1489, 16
  %v1518 = getelementptr inbounds float, ptr %v92, i64 %v1517
  %v1519 = getelementptr inbounds float, ptr %v1518, i64 0
  %v1520 = sub i64 %v1516, 1
  %v1521 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v1520
  %v1522 = load ptr, ptr %v1521, align 4
  %v1523 = icmp sgt i64 %v1516, 0
  br i1 %v1523, label %b237, label %b238
b237:
  call void %v1522(ptr %v1519, i64 16, ptr %v1515, i64 16, ptr %v1460)
  br label %b238
b238:
  %v1524 = add i64 %v1514, 128
  br label %b239
b239:
  %v1525 = phi i64 [ %v1489, %b238 ], [ %v1566, %b244 ]
  %v1526 = icmp slt i64 %v1525, %v1493
  br i1 %v1526, label %b240, label %b241
b240:
  %v1527 = sub i64 %v1525, %v1489
  %v1528 = mul i64 %v1527, 24
  %v1529 = getelementptr inbounds float, ptr %v1460, i64 %v1528
  %v1530 = mul i64 %v1525, 8
  %v1531 = getelementptr inbounds float, ptr %v88, i64 %v1530
  %v1532 = mul i64 %v1525, 8
  %v1533 = getelementptr inbounds float, ptr %v98, i64 %v1532
  %v1534 = mul i64 %v1525, 8
  %v1535 = getelementptr inbounds float, ptr %v38, i64 %v1534
  br label %b242
b242:
  %v1536 = phi i64 [ 0, %b240 ], [ %v1565, %b243 ]
  %v1537 = icmp slt i64 %v1536, 1
  br i1 %v1537, label %b243, label %b244
b243:
  %v1538 = mul i64 %v1479, 1
  %v1539 = add i64 %v1538, %v1536
  %v1540 = mul i64 %v1539, 8
  %v1541 = add i64 0, %v1536
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v1529, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = add i64 1, %v1536
  %v1546 = mul i64 %v1545, 8
  %v1547 = getelementptr inbounds float, ptr %v1529, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = add i64 2, %v1536
  %v1550 = mul i64 %v1549, 8
  %v1551 = getelementptr inbounds float, ptr %v1529, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = add i64 0, %v1540
  %v1554 = getelementptr inbounds float, ptr %v1531, i64 %v1553
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = fadd <8 x float> %v1555, %v1544
  %v1557 = fadd <8 x float> %v1556, %v1548
  %v1558 = fadd <8 x float> %v1557, %v1552
  %v1559 = add i64 0, %v1540
  %v1560 = getelementptr inbounds float, ptr %v1533, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = fadd <8 x float> %v1558, %v1561
  %v1563 = add i64 0, %v1540
  %v1564 = getelementptr inbounds float, ptr %v1535, i64 %v1563
  store <8 x float> %v1562, ptr %v1564, align 4
  %v1565 = add nsw i64 %v1536, 1
  br label %b242
b244:
  %v1566 = add nsw i64 %v1525, 1
  br label %b239
b241:
  %v1567 = add nsw i64 %v1485, 1
  br label %b230
b232:
  %v1568 = add nsw i64 %v1479, 1
  br label %b227
b229:
  %v1569 = add nsw i64 %v1474, 96
  br label %b224
b226:
  %v1570 = icmp sgt i64 %v3, 1
  br i1 %v1570, label %b245, label %b246
b245:
  %v1571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1572 = atomicrmw add ptr %v1571, i64 1 acq_rel
  %v1573 = load i64, ptr %v163, align 8
  %v1574 = add i64 %v1573, 1
  store i64 %v1574, ptr %v163, align 8
  %v1575 = mul i64 %v3, %v1574
  br label %b247
b247:
  %v1576 = load atomic i64, ptr %v1571 acquire, align 8
  %v1577 = icmp slt i64 %v1576, %v1575
  br i1 %v1577, label %b248, label %b249
b248:
  %v1578 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  %v1579 = mul i64 0, 16
  %v1580 = getelementptr inbounds float, ptr %v96, i64 %v1579
  %v1581 = getelementptr inbounds float, ptr %v1580, i64 0
  %v1582 = mul i64 0, 8
  %v1583 = getelementptr inbounds float, ptr %v10, i64 %v1582
  %v1584 = getelementptr inbounds float, ptr %v1583, i64 0
  %v1585 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1586 = add i64 16, 1
  %v1587 = sdiv i64 %v1586, 2
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 2
  %v1592 = icmp slt i64 %v1591, 16
  %v1593 = select i1 %v1592, i64 %v1591, i64 16
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 2
  %v1597 = icmp slt i64 %v1596, 16
  %v1598 = select i1 %v1597, i64 %v1596, i64 16
  %v1599 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b250
b250:
  %v1600 = phi i64 [ %v1593, %b246 ], [ %v1608, %b255 ]
  %v1601 = icmp slt i64 %v1600, %v1598
  br i1 %v1601, label %b251, label %b252
b251:
  %v1602 = mul i64 %v1600, 8
  %v1603 = getelementptr inbounds float, ptr %v1599, i64 %v1602
  br label %b253
b253:
  %v1604 = phi i64 [ 0, %b251 ], [ %v1607, %b254 ]
  %v1605 = icmp slt i64 %v1604, 8
  br i1 %v1605, label %b254, label %b255
b254:
  %v1606 = getelementptr inbounds float, ptr %v1603, i64 %v1604
  store float 0x0000000000000000, ptr %v1606, align 4
  %v1607 = add nsw i64 %v1604, 1
  br label %b253
b255:
  %v1608 = add nsw i64 %v1600, 1
  br label %b250
b252:
  %v1609 = mul i64 %v8, 1
  br label %b256
b256:
  %v1610 = phi i64 [ 0, %b252 ], [ %v1714, %b261 ]
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b257, label %b258
b257:
  %v1612 = sub i64 %v1609, %v1610
  %v1613 = icmp slt i64 %v1612, 384
  %v1614 = select i1 %v1613, i64 %v1612, i64 384
  br label %b259
b259:
  %v1615 = phi i64 [ %v1593, %b257 ], [ %v1713, %b285 ]
  %v1616 = icmp slt i64 %v1615, %v1598
  br i1 %v1616, label %b260, label %b261
b260:
  %v1617 = sub i64 %v1598, %v1615
  %v1618 = icmp slt i64 %v1617, 64
  %v1619 = select i1 %v1618, i64 %v1617, i64 64
  %v1620 = sdiv i64 %v1619, 2
  %v1621 = mul i64 %v1620, 2
  %v1622 = sub i64 %v1619, %v1621
  %v1623 = mul i64 %v1610, 16
  %v1624 = add i64 %v1623, %v1615
  %v1625 = getelementptr inbounds float, ptr %v1581, i64 %v1624
  br label %b262
b262:
  %v1626 = phi i64 [ 0, %b260 ], [ %v1652, %b270 ]
  %v1627 = icmp slt i64 %v1626, %v1614
  br i1 %v1627, label %b263, label %b264
b263:
  %v1628 = mul i64 %v1626, 16
  %v1629 = getelementptr inbounds float, ptr %v1625, i64 %v1628
  %v1630 = mul i64 %v1626, 2
  %v1631 = getelementptr inbounds float, ptr %v1585, i64 %v1630
  br label %b265
b265:
  %v1632 = phi i64 [ 0, %b263 ], [ %v1641, %b266 ]
  %v1633 = icmp slt i64 %v1632, %v1620
  br i1 %v1633, label %b266, label %b267
b266:
  %v1634 = mul i64 %v1632, 2
  %v1635 = getelementptr inbounds float, ptr %v1629, i64 %v1634
  %v1636 = mul i64 %v1632, 768
  %v1637 = getelementptr inbounds float, ptr %v1631, i64 %v1636
  %v1638 = getelementptr inbounds float, ptr %v1635, i64 0
  %v1639 = load <2 x float>, ptr %v1638, align 4
  %v1640 = getelementptr inbounds float, ptr %v1637, i64 0
  store <2 x float> %v1639, ptr %v1640, align 4
  %v1641 = add nsw i64 %v1632, 1
  br label %b265
b267:
  %v1642 = mul i64 %v1620, 2
  %v1643 = getelementptr inbounds float, ptr %v1629, i64 %v1642
  %v1644 = mul i64 %v1620, 768
  %v1645 = getelementptr inbounds float, ptr %v1631, i64 %v1644
  br label %b268
b268:
  %v1646 = phi i64 [ 0, %b267 ], [ %v1651, %b269 ]
  %v1647 = icmp slt i64 %v1646, %v1622
  br i1 %v1647, label %b269, label %b270
b269:
  %v1648 = getelementptr inbounds float, ptr %v1643, i64 %v1646
  %v1649 = load float, ptr %v1648, align 4
  %v1650 = getelementptr inbounds float, ptr %v1645, i64 %v1646
  store float %v1649, ptr %v1650, align 4
  %v1651 = add nsw i64 %v1646, 1
  br label %b268, !llvm.loop !0
b270:
  %v1652 = add nsw i64 %v1626, 1
  br label %b262
b264:
  br label %b271
b271:
  %v1653 = phi i64 [ 0, %b264 ], [ %v1688, %b279 ]
  %v1654 = icmp slt i64 %v1653, 0
  br i1 %v1654, label %b272, label %b273
b272:
  %v1655 = mul i64 %v1610, 8
  %v1656 = add i64 %v1655, %v1653
  %v1657 = getelementptr inbounds float, ptr %v1584, i64 %v1656
  br label %b274
b274:
  %v1658 = phi i64 [ 0, %b272 ], [ %v1676, %b275 ]
  %v1659 = icmp slt i64 %v1658, %v1614
  br i1 %v1659, label %b275, label %b276
b275:
  %v1660 = mul i64 %v1658, 8
  %v1661 = getelementptr inbounds float, ptr %v1657, i64 %v1660
  %v1662 = mul i64 %v1658, 32
  %v1663 = getelementptr inbounds float, ptr %v168, i64 %v1662
  %v1664 = getelementptr inbounds float, ptr %v1661, i64 0
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = getelementptr inbounds float, ptr %v1663, i64 0
  store <8 x float> %v1665, ptr %v1666, align 4
  %v1667 = getelementptr inbounds float, ptr %v1661, i64 8
  %v1668 = load <8 x float>, ptr %v1667, align 4
  %v1669 = getelementptr inbounds float, ptr %v1663, i64 8
  store <8 x float> %v1668, ptr %v1669, align 4
  %v1670 = getelementptr inbounds float, ptr %v1661, i64 16
  %v1671 = load <8 x float>, ptr %v1670, align 4
  %v1672 = getelementptr inbounds float, ptr %v1663, i64 16
  store <8 x float> %v1671, ptr %v1672, align 4
  %v1673 = getelementptr inbounds float, ptr %v1661, i64 24
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = getelementptr inbounds float, ptr %v1663, i64 24
  store <8 x float> %v1674, ptr %v1675, align 4
  %v1676 = add nsw i64 %v1658, 1
  br label %b274
b276:
  %v1677 = sdiv i64 %v1619, 2
  br label %b277
b277:
  %v1678 = phi i64 [ 0, %b276 ], [ %v1687, %b278 ]
  %v1679 = icmp slt i64 %v1678, %v1677
  br i1 %v1679, label %b278, label %b279
b278:
  %v1680 = mul i64 %v1678, 2
  %v1681 = add i64 %v1615, %v1680
  %v1682 = mul i64 %v1678, 768
  %v1683 = getelementptr inbounds float, ptr %v1585, i64 %v1682
  %v1684 = mul i64 %v1681, 8
  %v1685 = add i64 %v1684, %v1653
  %v1686 = getelementptr inbounds float, ptr %v1599, i64 %v1685
  call void @outer_2x32(ptr %v1683, ptr %v168, i64 %v1614, ptr %v1686, i64 8)
  %v1687 = add nsw i64 %v1678, 1
  br label %b277
b279:
  %v1688 = add nsw i64 %v1653, 32
  br label %b271
b273:
  %v1689 = mul i64 %v1610, 8
  %v1690 = add i64 %v1689, 0
  %v1691 = getelementptr inbounds float, ptr %v1584, i64 %v1690
  br label %b280
b280:
  %v1692 = phi i64 [ 0, %b273 ], [ %v1701, %b281 ]
  %v1693 = icmp slt i64 %v1692, %v1614
  br i1 %v1693, label %b281, label %b282
b281:
  %v1694 = mul i64 %v1692, 8
  %v1695 = getelementptr inbounds float, ptr %v1691, i64 %v1694
  %v1696 = mul i64 %v1692, 8
  %v1697 = getelementptr inbounds float, ptr %v168, i64 %v1696
  %v1698 = getelementptr inbounds float, ptr %v1695, i64 0
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = getelementptr inbounds float, ptr %v1697, i64 0
  store <8 x float> %v1699, ptr %v1700, align 4
  %v1701 = add nsw i64 %v1692, 1
  br label %b280
b282:
  %v1702 = sdiv i64 %v1619, 2
  br label %b283
b283:
  %v1703 = phi i64 [ 0, %b282 ], [ %v1712, %b284 ]
  %v1704 = icmp slt i64 %v1703, %v1702
  br i1 %v1704, label %b284, label %b285
b284:
  %v1705 = mul i64 %v1703, 2
  %v1706 = add i64 %v1615, %v1705
  %v1707 = mul i64 %v1703, 768
  %v1708 = getelementptr inbounds float, ptr %v1585, i64 %v1707
  %v1709 = mul i64 %v1706, 8
  %v1710 = add i64 %v1709, 0
  %v1711 = getelementptr inbounds float, ptr %v1599, i64 %v1710
  call void @outer_2x8(ptr %v1708, ptr %v168, i64 %v1614, ptr %v1711, i64 8)
  %v1712 = add nsw i64 %v1703, 1
  br label %b283
b285:
  %v1713 = add nsw i64 %v1615, 64
  br label %b259
b261:
  %v1714 = add nsw i64 %v1610, 384
  br label %b256
b258:
  %v1715 = icmp sgt i64 %v3, 1
  br i1 %v1715, label %b286, label %b287
b286:
  %v1716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1717 = atomicrmw add ptr %v1716, i64 1 acq_rel
  %v1718 = load i64, ptr %v163, align 8
  %v1719 = add i64 %v1718, 1
  store i64 %v1719, ptr %v163, align 8
  %v1720 = mul i64 %v3, %v1719
  br label %b288
b288:
  %v1721 = load atomic i64, ptr %v1716 acquire, align 8
  %v1722 = icmp slt i64 %v1721, %v1720
  br i1 %v1722, label %b289, label %b290
b289:
  %v1723 = call i32 @sched_yield()
  br label %b288
b290:
  br label %b287
b287:
  %v1724 = mul i64 0, 16
  %v1725 = getelementptr inbounds float, ptr %v92, i64 %v1724
  %v1726 = getelementptr inbounds float, ptr %v1725, i64 0
  %v1727 = mul i64 0, 8
  %v1728 = getelementptr inbounds float, ptr %v10, i64 %v1727
  %v1729 = getelementptr inbounds float, ptr %v1728, i64 0
  %v1730 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1731 = add i64 16, 1
  %v1732 = sdiv i64 %v1731, 2
  %v1733 = add i64 %v2, 1
  %v1734 = mul i64 %v1732, %v2
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 2
  %v1737 = icmp slt i64 %v1736, 16
  %v1738 = select i1 %v1737, i64 %v1736, i64 16
  %v1739 = mul i64 %v1732, %v1733
  %v1740 = sdiv i64 %v1739, %v3
  %v1741 = mul i64 %v1740, 2
  %v1742 = icmp slt i64 %v1741, 16
  %v1743 = select i1 %v1742, i64 %v1741, i64 16
  %v1744 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b291
b291:
  %v1745 = phi i64 [ %v1738, %b287 ], [ %v1753, %b296 ]
  %v1746 = icmp slt i64 %v1745, %v1743
  br i1 %v1746, label %b292, label %b293
b292:
  %v1747 = mul i64 %v1745, 8
  %v1748 = getelementptr inbounds float, ptr %v1744, i64 %v1747
  br label %b294
b294:
  %v1749 = phi i64 [ 0, %b292 ], [ %v1752, %b295 ]
  %v1750 = icmp slt i64 %v1749, 8
  br i1 %v1750, label %b295, label %b296
b295:
  %v1751 = getelementptr inbounds float, ptr %v1748, i64 %v1749
  store float 0x0000000000000000, ptr %v1751, align 4
  %v1752 = add nsw i64 %v1749, 1
  br label %b294
b296:
  %v1753 = add nsw i64 %v1745, 1
  br label %b291
b293:
  %v1754 = mul i64 %v8, 1
  br label %b297
b297:
  %v1755 = phi i64 [ 0, %b293 ], [ %v1859, %b302 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b298, label %b299
b298:
  %v1757 = sub i64 %v1754, %v1755
  %v1758 = icmp slt i64 %v1757, 384
  %v1759 = select i1 %v1758, i64 %v1757, i64 384
  br label %b300
b300:
  %v1760 = phi i64 [ %v1738, %b298 ], [ %v1858, %b326 ]
  %v1761 = icmp slt i64 %v1760, %v1743
  br i1 %v1761, label %b301, label %b302
b301:
  %v1762 = sub i64 %v1743, %v1760
  %v1763 = icmp slt i64 %v1762, 64
  %v1764 = select i1 %v1763, i64 %v1762, i64 64
  %v1765 = sdiv i64 %v1764, 2
  %v1766 = mul i64 %v1765, 2
  %v1767 = sub i64 %v1764, %v1766
  %v1768 = mul i64 %v1755, 16
  %v1769 = add i64 %v1768, %v1760
  %v1770 = getelementptr inbounds float, ptr %v1726, i64 %v1769
  br label %b303
b303:
  %v1771 = phi i64 [ 0, %b301 ], [ %v1797, %b311 ]
  %v1772 = icmp slt i64 %v1771, %v1759
  br i1 %v1772, label %b304, label %b305
b304:
  %v1773 = mul i64 %v1771, 16
  %v1774 = getelementptr inbounds float, ptr %v1770, i64 %v1773
  %v1775 = mul i64 %v1771, 2
  %v1776 = getelementptr inbounds float, ptr %v1730, i64 %v1775
  br label %b306
b306:
  %v1777 = phi i64 [ 0, %b304 ], [ %v1786, %b307 ]
  %v1778 = icmp slt i64 %v1777, %v1765
  br i1 %v1778, label %b307, label %b308
b307:
  %v1779 = mul i64 %v1777, 2
  %v1780 = getelementptr inbounds float, ptr %v1774, i64 %v1779
  %v1781 = mul i64 %v1777, 768
  %v1782 = getelementptr inbounds float, ptr %v1776, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1784 = load <2 x float>, ptr %v1783, align 4
  %v1785 = getelementptr inbounds float, ptr %v1782, i64 0
  store <2 x float> %v1784, ptr %v1785, align 4
  %v1786 = add nsw i64 %v1777, 1
  br label %b306
b308:
  %v1787 = mul i64 %v1765, 2
  %v1788 = getelementptr inbounds float, ptr %v1774, i64 %v1787
  %v1789 = mul i64 %v1765, 768
  %v1790 = getelementptr inbounds float, ptr %v1776, i64 %v1789
  br label %b309
b309:
  %v1791 = phi i64 [ 0, %b308 ], [ %v1796, %b310 ]
  %v1792 = icmp slt i64 %v1791, %v1767
  br i1 %v1792, label %b310, label %b311
b310:
  %v1793 = getelementptr inbounds float, ptr %v1788, i64 %v1791
  %v1794 = load float, ptr %v1793, align 4
  %v1795 = getelementptr inbounds float, ptr %v1790, i64 %v1791
  store float %v1794, ptr %v1795, align 4
  %v1796 = add nsw i64 %v1791, 1
  br label %b309, !llvm.loop !3
b311:
  %v1797 = add nsw i64 %v1771, 1
  br label %b303
b305:
  br label %b312
b312:
  %v1798 = phi i64 [ 0, %b305 ], [ %v1833, %b320 ]
  %v1799 = icmp slt i64 %v1798, 0
  br i1 %v1799, label %b313, label %b314
b313:
  %v1800 = mul i64 %v1755, 8
  %v1801 = add i64 %v1800, %v1798
  %v1802 = getelementptr inbounds float, ptr %v1729, i64 %v1801
  br label %b315
b315:
  %v1803 = phi i64 [ 0, %b313 ], [ %v1821, %b316 ]
  %v1804 = icmp slt i64 %v1803, %v1759
  br i1 %v1804, label %b316, label %b317
b316:
  %v1805 = mul i64 %v1803, 8
  %v1806 = getelementptr inbounds float, ptr %v1802, i64 %v1805
  %v1807 = mul i64 %v1803, 32
  %v1808 = getelementptr inbounds float, ptr %v168, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1810 = load <8 x float>, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1808, i64 0
  store <8 x float> %v1810, ptr %v1811, align 4
  %v1812 = getelementptr inbounds float, ptr %v1806, i64 8
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = getelementptr inbounds float, ptr %v1808, i64 8
  store <8 x float> %v1813, ptr %v1814, align 4
  %v1815 = getelementptr inbounds float, ptr %v1806, i64 16
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = getelementptr inbounds float, ptr %v1808, i64 16
  store <8 x float> %v1816, ptr %v1817, align 4
  %v1818 = getelementptr inbounds float, ptr %v1806, i64 24
  %v1819 = load <8 x float>, ptr %v1818, align 4
  %v1820 = getelementptr inbounds float, ptr %v1808, i64 24
  store <8 x float> %v1819, ptr %v1820, align 4
  %v1821 = add nsw i64 %v1803, 1
  br label %b315
b317:
  %v1822 = sdiv i64 %v1764, 2
  br label %b318
b318:
  %v1823 = phi i64 [ 0, %b317 ], [ %v1832, %b319 ]
  %v1824 = icmp slt i64 %v1823, %v1822
  br i1 %v1824, label %b319, label %b320
b319:
  %v1825 = mul i64 %v1823, 2
  %v1826 = add i64 %v1760, %v1825
  %v1827 = mul i64 %v1823, 768
  %v1828 = getelementptr inbounds float, ptr %v1730, i64 %v1827
  %v1829 = mul i64 %v1826, 8
  %v1830 = add i64 %v1829, %v1798
  %v1831 = getelementptr inbounds float, ptr %v1744, i64 %v1830
  call void @outer_2x32(ptr %v1828, ptr %v168, i64 %v1759, ptr %v1831, i64 8)
  %v1832 = add nsw i64 %v1823, 1
  br label %b318
b320:
  %v1833 = add nsw i64 %v1798, 32
  br label %b312
b314:
  %v1834 = mul i64 %v1755, 8
  %v1835 = add i64 %v1834, 0
  %v1836 = getelementptr inbounds float, ptr %v1729, i64 %v1835
  br label %b321
b321:
  %v1837 = phi i64 [ 0, %b314 ], [ %v1846, %b322 ]
  %v1838 = icmp slt i64 %v1837, %v1759
  br i1 %v1838, label %b322, label %b323
b322:
  %v1839 = mul i64 %v1837, 8
  %v1840 = getelementptr inbounds float, ptr %v1836, i64 %v1839
  %v1841 = mul i64 %v1837, 8
  %v1842 = getelementptr inbounds float, ptr %v168, i64 %v1841
  %v1843 = getelementptr inbounds float, ptr %v1840, i64 0
  %v1844 = load <8 x float>, ptr %v1843, align 4
  %v1845 = getelementptr inbounds float, ptr %v1842, i64 0
  store <8 x float> %v1844, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1837, 1
  br label %b321
b323:
  %v1847 = sdiv i64 %v1764, 2
  br label %b324
b324:
  %v1848 = phi i64 [ 0, %b323 ], [ %v1857, %b325 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b325, label %b326
b325:
  %v1850 = mul i64 %v1848, 2
  %v1851 = add i64 %v1760, %v1850
  %v1852 = mul i64 %v1848, 768
  %v1853 = getelementptr inbounds float, ptr %v1730, i64 %v1852
  %v1854 = mul i64 %v1851, 8
  %v1855 = add i64 %v1854, 0
  %v1856 = getelementptr inbounds float, ptr %v1744, i64 %v1855
  call void @outer_2x8(ptr %v1853, ptr %v168, i64 %v1759, ptr %v1856, i64 8)
  %v1857 = add nsw i64 %v1848, 1
  br label %b324
b326:
  %v1858 = add nsw i64 %v1760, 64
  br label %b300
b302:
  %v1859 = add nsw i64 %v1755, 384
  br label %b297
b299:
  %v1860 = icmp sgt i64 %v3, 1
  br i1 %v1860, label %b327, label %b328
b327:
  %v1861 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1862 = atomicrmw add ptr %v1861, i64 1 acq_rel
  %v1863 = load i64, ptr %v163, align 8
  %v1864 = add i64 %v1863, 1
  store i64 %v1864, ptr %v163, align 8
  %v1865 = mul i64 %v3, %v1864
  br label %b329
b329:
  %v1866 = load atomic i64, ptr %v1861 acquire, align 8
  %v1867 = icmp slt i64 %v1866, %v1865
  br i1 %v1867, label %b330, label %b331
b330:
  %v1868 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v1869 = mul i64 0, 16
  %v1870 = getelementptr inbounds float, ptr %v102, i64 %v1869
  %v1871 = getelementptr inbounds float, ptr %v1870, i64 0
  %v1872 = mul i64 0, 8
  %v1873 = getelementptr inbounds float, ptr %v10, i64 %v1872
  %v1874 = getelementptr inbounds float, ptr %v1873, i64 0
  %v1875 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1876 = add i64 16, 1
  %v1877 = sdiv i64 %v1876, 2
  %v1878 = add i64 %v2, 1
  %v1879 = mul i64 %v1877, %v2
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 2
  %v1882 = icmp slt i64 %v1881, 16
  %v1883 = select i1 %v1882, i64 %v1881, i64 16
  %v1884 = mul i64 %v1877, %v1878
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 2
  %v1887 = icmp slt i64 %v1886, 16
  %v1888 = select i1 %v1887, i64 %v1886, i64 16
  %v1889 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b332
b332:
  %v1890 = phi i64 [ %v1883, %b328 ], [ %v1898, %b337 ]
  %v1891 = icmp slt i64 %v1890, %v1888
  br i1 %v1891, label %b333, label %b334
b333:
  %v1892 = mul i64 %v1890, 8
  %v1893 = getelementptr inbounds float, ptr %v1889, i64 %v1892
  br label %b335
b335:
  %v1894 = phi i64 [ 0, %b333 ], [ %v1897, %b336 ]
  %v1895 = icmp slt i64 %v1894, 8
  br i1 %v1895, label %b336, label %b337
b336:
  %v1896 = getelementptr inbounds float, ptr %v1893, i64 %v1894
  store float 0x0000000000000000, ptr %v1896, align 4
  %v1897 = add nsw i64 %v1894, 1
  br label %b335
b337:
  %v1898 = add nsw i64 %v1890, 1
  br label %b332
b334:
  %v1899 = mul i64 %v8, 1
  br label %b338
b338:
  %v1900 = phi i64 [ 0, %b334 ], [ %v2004, %b343 ]
  %v1901 = icmp slt i64 %v1900, %v1899
  br i1 %v1901, label %b339, label %b340
b339:
  %v1902 = sub i64 %v1899, %v1900
  %v1903 = icmp slt i64 %v1902, 384
  %v1904 = select i1 %v1903, i64 %v1902, i64 384
  br label %b341
b341:
  %v1905 = phi i64 [ %v1883, %b339 ], [ %v2003, %b367 ]
  %v1906 = icmp slt i64 %v1905, %v1888
  br i1 %v1906, label %b342, label %b343
b342:
  %v1907 = sub i64 %v1888, %v1905
  %v1908 = icmp slt i64 %v1907, 64
  %v1909 = select i1 %v1908, i64 %v1907, i64 64
  %v1910 = sdiv i64 %v1909, 2
  %v1911 = mul i64 %v1910, 2
  %v1912 = sub i64 %v1909, %v1911
  %v1913 = mul i64 %v1900, 16
  %v1914 = add i64 %v1913, %v1905
  %v1915 = getelementptr inbounds float, ptr %v1871, i64 %v1914
  br label %b344
b344:
  %v1916 = phi i64 [ 0, %b342 ], [ %v1942, %b352 ]
  %v1917 = icmp slt i64 %v1916, %v1904
  br i1 %v1917, label %b345, label %b346
b345:
  %v1918 = mul i64 %v1916, 16
  %v1919 = getelementptr inbounds float, ptr %v1915, i64 %v1918
  %v1920 = mul i64 %v1916, 2
  %v1921 = getelementptr inbounds float, ptr %v1875, i64 %v1920
  br label %b347
b347:
  %v1922 = phi i64 [ 0, %b345 ], [ %v1931, %b348 ]
  %v1923 = icmp slt i64 %v1922, %v1910
  br i1 %v1923, label %b348, label %b349
b348:
  %v1924 = mul i64 %v1922, 2
  %v1925 = getelementptr inbounds float, ptr %v1919, i64 %v1924
  %v1926 = mul i64 %v1922, 768
  %v1927 = getelementptr inbounds float, ptr %v1921, i64 %v1926
  %v1928 = getelementptr inbounds float, ptr %v1925, i64 0
  %v1929 = load <2 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 0
  store <2 x float> %v1929, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1922, 1
  br label %b347
b349:
  %v1932 = mul i64 %v1910, 2
  %v1933 = getelementptr inbounds float, ptr %v1919, i64 %v1932
  %v1934 = mul i64 %v1910, 768
  %v1935 = getelementptr inbounds float, ptr %v1921, i64 %v1934
  br label %b350
b350:
  %v1936 = phi i64 [ 0, %b349 ], [ %v1941, %b351 ]
  %v1937 = icmp slt i64 %v1936, %v1912
  br i1 %v1937, label %b351, label %b352
b351:
  %v1938 = getelementptr inbounds float, ptr %v1933, i64 %v1936
  %v1939 = load float, ptr %v1938, align 4
  %v1940 = getelementptr inbounds float, ptr %v1935, i64 %v1936
  store float %v1939, ptr %v1940, align 4
  %v1941 = add nsw i64 %v1936, 1
  br label %b350, !llvm.loop !6
b352:
  %v1942 = add nsw i64 %v1916, 1
  br label %b344
b346:
  br label %b353
b353:
  %v1943 = phi i64 [ 0, %b346 ], [ %v1978, %b361 ]
  %v1944 = icmp slt i64 %v1943, 0
  br i1 %v1944, label %b354, label %b355
b354:
  %v1945 = mul i64 %v1900, 8
  %v1946 = add i64 %v1945, %v1943
  %v1947 = getelementptr inbounds float, ptr %v1874, i64 %v1946
  br label %b356
b356:
  %v1948 = phi i64 [ 0, %b354 ], [ %v1966, %b357 ]
  %v1949 = icmp slt i64 %v1948, %v1904
  br i1 %v1949, label %b357, label %b358
b357:
  %v1950 = mul i64 %v1948, 8
  %v1951 = getelementptr inbounds float, ptr %v1947, i64 %v1950
  %v1952 = mul i64 %v1948, 32
  %v1953 = getelementptr inbounds float, ptr %v168, i64 %v1952
  %v1954 = getelementptr inbounds float, ptr %v1951, i64 0
  %v1955 = load <8 x float>, ptr %v1954, align 4
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 0
  store <8 x float> %v1955, ptr %v1956, align 4
  %v1957 = getelementptr inbounds float, ptr %v1951, i64 8
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = getelementptr inbounds float, ptr %v1953, i64 8
  store <8 x float> %v1958, ptr %v1959, align 4
  %v1960 = getelementptr inbounds float, ptr %v1951, i64 16
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = getelementptr inbounds float, ptr %v1953, i64 16
  store <8 x float> %v1961, ptr %v1962, align 4
  %v1963 = getelementptr inbounds float, ptr %v1951, i64 24
  %v1964 = load <8 x float>, ptr %v1963, align 4
  %v1965 = getelementptr inbounds float, ptr %v1953, i64 24
  store <8 x float> %v1964, ptr %v1965, align 4
  %v1966 = add nsw i64 %v1948, 1
  br label %b356
b358:
  %v1967 = sdiv i64 %v1909, 2
  br label %b359
b359:
  %v1968 = phi i64 [ 0, %b358 ], [ %v1977, %b360 ]
  %v1969 = icmp slt i64 %v1968, %v1967
  br i1 %v1969, label %b360, label %b361
b360:
  %v1970 = mul i64 %v1968, 2
  %v1971 = add i64 %v1905, %v1970
  %v1972 = mul i64 %v1968, 768
  %v1973 = getelementptr inbounds float, ptr %v1875, i64 %v1972
  %v1974 = mul i64 %v1971, 8
  %v1975 = add i64 %v1974, %v1943
  %v1976 = getelementptr inbounds float, ptr %v1889, i64 %v1975
  call void @outer_2x32(ptr %v1973, ptr %v168, i64 %v1904, ptr %v1976, i64 8)
  %v1977 = add nsw i64 %v1968, 1
  br label %b359
b361:
  %v1978 = add nsw i64 %v1943, 32
  br label %b353
b355:
  %v1979 = mul i64 %v1900, 8
  %v1980 = add i64 %v1979, 0
  %v1981 = getelementptr inbounds float, ptr %v1874, i64 %v1980
  br label %b362
b362:
  %v1982 = phi i64 [ 0, %b355 ], [ %v1991, %b363 ]
  %v1983 = icmp slt i64 %v1982, %v1904
  br i1 %v1983, label %b363, label %b364
b363:
  %v1984 = mul i64 %v1982, 8
  %v1985 = getelementptr inbounds float, ptr %v1981, i64 %v1984
  %v1986 = mul i64 %v1982, 8
  %v1987 = getelementptr inbounds float, ptr %v168, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1985, i64 0
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  store <8 x float> %v1989, ptr %v1990, align 4
  %v1991 = add nsw i64 %v1982, 1
  br label %b362
b364:
  %v1992 = sdiv i64 %v1909, 2
  br label %b365
b365:
  %v1993 = phi i64 [ 0, %b364 ], [ %v2002, %b366 ]
  %v1994 = icmp slt i64 %v1993, %v1992
  br i1 %v1994, label %b366, label %b367
b366:
  %v1995 = mul i64 %v1993, 2
  %v1996 = add i64 %v1905, %v1995
  %v1997 = mul i64 %v1993, 768
  %v1998 = getelementptr inbounds float, ptr %v1875, i64 %v1997
  %v1999 = mul i64 %v1996, 8
  %v2000 = add i64 %v1999, 0
  %v2001 = getelementptr inbounds float, ptr %v1889, i64 %v2000
  call void @outer_2x8(ptr %v1998, ptr %v168, i64 %v1904, ptr %v2001, i64 8)
  %v2002 = add nsw i64 %v1993, 1
  br label %b365
b367:
  %v2003 = add nsw i64 %v1905, 64
  br label %b341
b343:
  %v2004 = add nsw i64 %v1900, 384
  br label %b338
b340:
  %v2005 = icmp sgt i64 %v3, 1
  br i1 %v2005, label %b368, label %b369
b368:
  %v2006 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2007 = atomicrmw add ptr %v2006, i64 1 acq_rel
  %v2008 = load i64, ptr %v163, align 8
  %v2009 = add i64 %v2008, 1
  store i64 %v2009, ptr %v163, align 8
  %v2010 = mul i64 %v3, %v2009
  br label %b370
b370:
  %v2011 = load atomic i64, ptr %v2006 acquire, align 8
  %v2012 = icmp slt i64 %v2011, %v2010
  br i1 %v2012, label %b371, label %b372
b371:
  %v2013 = call i32 @sched_yield()
  br label %b370
b372:
  br label %b369
b369:
  %v2014 = mul i64 0, 16
  %v2015 = getelementptr inbounds float, ptr %v104, i64 %v2014
  %v2016 = getelementptr inbounds float, ptr %v2015, i64 0
  %v2017 = mul i64 0, 8
  %v2018 = getelementptr inbounds float, ptr %v10, i64 %v2017
  %v2019 = getelementptr inbounds float, ptr %v2018, i64 0
  %v2020 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2021 = add i64 16, 1
  %v2022 = sdiv i64 %v2021, 2
  %v2023 = add i64 %v2, 1
  %v2024 = mul i64 %v2022, %v2
  %v2025 = sdiv i64 %v2024, %v3
  %v2026 = mul i64 %v2025, 2
  %v2027 = icmp slt i64 %v2026, 16
  %v2028 = select i1 %v2027, i64 %v2026, i64 16
  %v2029 = mul i64 %v2022, %v2023
  %v2030 = sdiv i64 %v2029, %v3
  %v2031 = mul i64 %v2030, 2
  %v2032 = icmp slt i64 %v2031, 16
  %v2033 = select i1 %v2032, i64 %v2031, i64 16
  %v2034 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b373
b373:
  %v2035 = phi i64 [ %v2028, %b369 ], [ %v2043, %b378 ]
  %v2036 = icmp slt i64 %v2035, %v2033
  br i1 %v2036, label %b374, label %b375
b374:
  %v2037 = mul i64 %v2035, 8
  %v2038 = getelementptr inbounds float, ptr %v2034, i64 %v2037
  br label %b376
b376:
  %v2039 = phi i64 [ 0, %b374 ], [ %v2042, %b377 ]
  %v2040 = icmp slt i64 %v2039, 8
  br i1 %v2040, label %b377, label %b378
b377:
  %v2041 = getelementptr inbounds float, ptr %v2038, i64 %v2039
  store float 0x0000000000000000, ptr %v2041, align 4
  %v2042 = add nsw i64 %v2039, 1
  br label %b376
b378:
  %v2043 = add nsw i64 %v2035, 1
  br label %b373
b375:
  %v2044 = mul i64 %v8, 1
  br label %b379
b379:
  %v2045 = phi i64 [ 0, %b375 ], [ %v2149, %b384 ]
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b380, label %b381
b380:
  %v2047 = sub i64 %v2044, %v2045
  %v2048 = icmp slt i64 %v2047, 384
  %v2049 = select i1 %v2048, i64 %v2047, i64 384
  br label %b382
b382:
  %v2050 = phi i64 [ %v2028, %b380 ], [ %v2148, %b408 ]
  %v2051 = icmp slt i64 %v2050, %v2033
  br i1 %v2051, label %b383, label %b384
b383:
  %v2052 = sub i64 %v2033, %v2050
  %v2053 = icmp slt i64 %v2052, 64
  %v2054 = select i1 %v2053, i64 %v2052, i64 64
  %v2055 = sdiv i64 %v2054, 2
  %v2056 = mul i64 %v2055, 2
  %v2057 = sub i64 %v2054, %v2056
  %v2058 = mul i64 %v2045, 16
  %v2059 = add i64 %v2058, %v2050
  %v2060 = getelementptr inbounds float, ptr %v2016, i64 %v2059
  br label %b385
b385:
  %v2061 = phi i64 [ 0, %b383 ], [ %v2087, %b393 ]
  %v2062 = icmp slt i64 %v2061, %v2049
  br i1 %v2062, label %b386, label %b387
b386:
  %v2063 = mul i64 %v2061, 16
  %v2064 = getelementptr inbounds float, ptr %v2060, i64 %v2063
  %v2065 = mul i64 %v2061, 2
  %v2066 = getelementptr inbounds float, ptr %v2020, i64 %v2065
  br label %b388
b388:
  %v2067 = phi i64 [ 0, %b386 ], [ %v2076, %b389 ]
  %v2068 = icmp slt i64 %v2067, %v2055
  br i1 %v2068, label %b389, label %b390
b389:
  %v2069 = mul i64 %v2067, 2
  %v2070 = getelementptr inbounds float, ptr %v2064, i64 %v2069
  %v2071 = mul i64 %v2067, 768
  %v2072 = getelementptr inbounds float, ptr %v2066, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2070, i64 0
  %v2074 = load <2 x float>, ptr %v2073, align 4
  %v2075 = getelementptr inbounds float, ptr %v2072, i64 0
  store <2 x float> %v2074, ptr %v2075, align 4
  %v2076 = add nsw i64 %v2067, 1
  br label %b388
b390:
  %v2077 = mul i64 %v2055, 2
  %v2078 = getelementptr inbounds float, ptr %v2064, i64 %v2077
  %v2079 = mul i64 %v2055, 768
  %v2080 = getelementptr inbounds float, ptr %v2066, i64 %v2079
  br label %b391
b391:
  %v2081 = phi i64 [ 0, %b390 ], [ %v2086, %b392 ]
  %v2082 = icmp slt i64 %v2081, %v2057
  br i1 %v2082, label %b392, label %b393
b392:
  %v2083 = getelementptr inbounds float, ptr %v2078, i64 %v2081
  %v2084 = load float, ptr %v2083, align 4
  %v2085 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  store float %v2084, ptr %v2085, align 4
  %v2086 = add nsw i64 %v2081, 1
  br label %b391, !llvm.loop !9
b393:
  %v2087 = add nsw i64 %v2061, 1
  br label %b385
b387:
  br label %b394
b394:
  %v2088 = phi i64 [ 0, %b387 ], [ %v2123, %b402 ]
  %v2089 = icmp slt i64 %v2088, 0
  br i1 %v2089, label %b395, label %b396
b395:
  %v2090 = mul i64 %v2045, 8
  %v2091 = add i64 %v2090, %v2088
  %v2092 = getelementptr inbounds float, ptr %v2019, i64 %v2091
  br label %b397
b397:
  %v2093 = phi i64 [ 0, %b395 ], [ %v2111, %b398 ]
  %v2094 = icmp slt i64 %v2093, %v2049
  br i1 %v2094, label %b398, label %b399
b398:
  %v2095 = mul i64 %v2093, 8
  %v2096 = getelementptr inbounds float, ptr %v2092, i64 %v2095
  %v2097 = mul i64 %v2093, 32
  %v2098 = getelementptr inbounds float, ptr %v168, i64 %v2097
  %v2099 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 0
  store <8 x float> %v2100, ptr %v2101, align 4
  %v2102 = getelementptr inbounds float, ptr %v2096, i64 8
  %v2103 = load <8 x float>, ptr %v2102, align 4
  %v2104 = getelementptr inbounds float, ptr %v2098, i64 8
  store <8 x float> %v2103, ptr %v2104, align 4
  %v2105 = getelementptr inbounds float, ptr %v2096, i64 16
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = getelementptr inbounds float, ptr %v2098, i64 16
  store <8 x float> %v2106, ptr %v2107, align 4
  %v2108 = getelementptr inbounds float, ptr %v2096, i64 24
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = getelementptr inbounds float, ptr %v2098, i64 24
  store <8 x float> %v2109, ptr %v2110, align 4
  %v2111 = add nsw i64 %v2093, 1
  br label %b397
b399:
  %v2112 = sdiv i64 %v2054, 2
  br label %b400
b400:
  %v2113 = phi i64 [ 0, %b399 ], [ %v2122, %b401 ]
  %v2114 = icmp slt i64 %v2113, %v2112
  br i1 %v2114, label %b401, label %b402
b401:
  %v2115 = mul i64 %v2113, 2
  %v2116 = add i64 %v2050, %v2115
  %v2117 = mul i64 %v2113, 768
  %v2118 = getelementptr inbounds float, ptr %v2020, i64 %v2117
  %v2119 = mul i64 %v2116, 8
  %v2120 = add i64 %v2119, %v2088
  %v2121 = getelementptr inbounds float, ptr %v2034, i64 %v2120
  call void @outer_2x32(ptr %v2118, ptr %v168, i64 %v2049, ptr %v2121, i64 8)
  %v2122 = add nsw i64 %v2113, 1
  br label %b400
b402:
  %v2123 = add nsw i64 %v2088, 32
  br label %b394
b396:
  %v2124 = mul i64 %v2045, 8
  %v2125 = add i64 %v2124, 0
  %v2126 = getelementptr inbounds float, ptr %v2019, i64 %v2125
  br label %b403
b403:
  %v2127 = phi i64 [ 0, %b396 ], [ %v2136, %b404 ]
  %v2128 = icmp slt i64 %v2127, %v2049
  br i1 %v2128, label %b404, label %b405
b404:
  %v2129 = mul i64 %v2127, 8
  %v2130 = getelementptr inbounds float, ptr %v2126, i64 %v2129
  %v2131 = mul i64 %v2127, 8
  %v2132 = getelementptr inbounds float, ptr %v168, i64 %v2131
  %v2133 = getelementptr inbounds float, ptr %v2130, i64 0
  %v2134 = load <8 x float>, ptr %v2133, align 4
  %v2135 = getelementptr inbounds float, ptr %v2132, i64 0
  store <8 x float> %v2134, ptr %v2135, align 4
  %v2136 = add nsw i64 %v2127, 1
  br label %b403
b405:
  %v2137 = sdiv i64 %v2054, 2
  br label %b406
b406:
  %v2138 = phi i64 [ 0, %b405 ], [ %v2147, %b407 ]
  %v2139 = icmp slt i64 %v2138, %v2137
  br i1 %v2139, label %b407, label %b408
b407:
  %v2140 = mul i64 %v2138, 2
  %v2141 = add i64 %v2050, %v2140
  %v2142 = mul i64 %v2138, 768
  %v2143 = getelementptr inbounds float, ptr %v2020, i64 %v2142
  %v2144 = mul i64 %v2141, 8
  %v2145 = add i64 %v2144, 0
  %v2146 = getelementptr inbounds float, ptr %v2034, i64 %v2145
  call void @outer_2x8(ptr %v2143, ptr %v168, i64 %v2049, ptr %v2146, i64 8)
  %v2147 = add nsw i64 %v2138, 1
  br label %b406
b408:
  %v2148 = add nsw i64 %v2050, 64
  br label %b382
b384:
  %v2149 = add nsw i64 %v2045, 384
  br label %b379
b381:
  %v2150 = icmp sgt i64 %v3, 1
  br i1 %v2150, label %b409, label %b410
b409:
  %v2151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2152 = atomicrmw add ptr %v2151, i64 1 acq_rel
  %v2153 = load i64, ptr %v163, align 8
  %v2154 = add i64 %v2153, 1
  store i64 %v2154, ptr %v163, align 8
  %v2155 = mul i64 %v3, %v2154
  br label %b411
b411:
  %v2156 = load atomic i64, ptr %v2151 acquire, align 8
  %v2157 = icmp slt i64 %v2156, %v2155
  br i1 %v2157, label %b412, label %b413
b412:
  %v2158 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v2159 = mul i64 0, 16
  %v2160 = getelementptr inbounds float, ptr %v106, i64 %v2159
  %v2161 = getelementptr inbounds float, ptr %v2160, i64 0
  %v2162 = mul i64 0, 80
  %v2163 = getelementptr inbounds float, ptr %v62, i64 %v2162
  %v2164 = getelementptr inbounds float, ptr %v2163, i64 48
  %v2165 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2166 = add i64 16, 1
  %v2167 = sdiv i64 %v2166, 2
  %v2168 = add i64 %v2, 1
  %v2169 = mul i64 %v2167, %v2
  %v2170 = sdiv i64 %v2169, %v3
  %v2171 = mul i64 %v2170, 2
  %v2172 = icmp slt i64 %v2171, 16
  %v2173 = select i1 %v2172, i64 %v2171, i64 16
  %v2174 = mul i64 %v2167, %v2168
  %v2175 = sdiv i64 %v2174, %v3
  %v2176 = mul i64 %v2175, 2
  %v2177 = icmp slt i64 %v2176, 16
  %v2178 = select i1 %v2177, i64 %v2176, i64 16
  %v2179 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b414
b414:
  %v2180 = phi i64 [ %v2173, %b410 ], [ %v2188, %b419 ]
  %v2181 = icmp slt i64 %v2180, %v2178
  br i1 %v2181, label %b415, label %b416
b415:
  %v2182 = mul i64 %v2180, 16
  %v2183 = getelementptr inbounds float, ptr %v2179, i64 %v2182
  br label %b417
b417:
  %v2184 = phi i64 [ 0, %b415 ], [ %v2187, %b418 ]
  %v2185 = icmp slt i64 %v2184, 16
  br i1 %v2185, label %b418, label %b419
b418:
  %v2186 = getelementptr inbounds float, ptr %v2183, i64 %v2184
  store float 0x0000000000000000, ptr %v2186, align 4
  %v2187 = add nsw i64 %v2184, 1
  br label %b417
b419:
  %v2188 = add nsw i64 %v2180, 1
  br label %b414
b416:
  %v2189 = mul i64 %v8, 1
  br label %b420
b420:
  %v2190 = phi i64 [ 0, %b416 ], [ %v2297, %b425 ]
  %v2191 = icmp slt i64 %v2190, %v2189
  br i1 %v2191, label %b421, label %b422
b421:
  %v2192 = sub i64 %v2189, %v2190
  %v2193 = icmp slt i64 %v2192, 384
  %v2194 = select i1 %v2193, i64 %v2192, i64 384
  br label %b423
b423:
  %v2195 = phi i64 [ %v2173, %b421 ], [ %v2296, %b449 ]
  %v2196 = icmp slt i64 %v2195, %v2178
  br i1 %v2196, label %b424, label %b425
b424:
  %v2197 = sub i64 %v2178, %v2195
  %v2198 = icmp slt i64 %v2197, 64
  %v2199 = select i1 %v2198, i64 %v2197, i64 64
  %v2200 = sdiv i64 %v2199, 2
  %v2201 = mul i64 %v2200, 2
  %v2202 = sub i64 %v2199, %v2201
  %v2203 = mul i64 %v2190, 16
  %v2204 = add i64 %v2203, %v2195
  %v2205 = getelementptr inbounds float, ptr %v2161, i64 %v2204
  br label %b426
b426:
  %v2206 = phi i64 [ 0, %b424 ], [ %v2232, %b434 ]
  %v2207 = icmp slt i64 %v2206, %v2194
  br i1 %v2207, label %b427, label %b428
b427:
  %v2208 = mul i64 %v2206, 16
  %v2209 = getelementptr inbounds float, ptr %v2205, i64 %v2208
  %v2210 = mul i64 %v2206, 2
  %v2211 = getelementptr inbounds float, ptr %v2165, i64 %v2210
  br label %b429
b429:
  %v2212 = phi i64 [ 0, %b427 ], [ %v2221, %b430 ]
  %v2213 = icmp slt i64 %v2212, %v2200
  br i1 %v2213, label %b430, label %b431
b430:
  %v2214 = mul i64 %v2212, 2
  %v2215 = getelementptr inbounds float, ptr %v2209, i64 %v2214
  %v2216 = mul i64 %v2212, 768
  %v2217 = getelementptr inbounds float, ptr %v2211, i64 %v2216
  %v2218 = getelementptr inbounds float, ptr %v2215, i64 0
  %v2219 = load <2 x float>, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2217, i64 0
  store <2 x float> %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2212, 1
  br label %b429
b431:
  %v2222 = mul i64 %v2200, 2
  %v2223 = getelementptr inbounds float, ptr %v2209, i64 %v2222
  %v2224 = mul i64 %v2200, 768
  %v2225 = getelementptr inbounds float, ptr %v2211, i64 %v2224
  br label %b432
b432:
  %v2226 = phi i64 [ 0, %b431 ], [ %v2231, %b433 ]
  %v2227 = icmp slt i64 %v2226, %v2202
  br i1 %v2227, label %b433, label %b434
b433:
  %v2228 = getelementptr inbounds float, ptr %v2223, i64 %v2226
  %v2229 = load float, ptr %v2228, align 4
  %v2230 = getelementptr inbounds float, ptr %v2225, i64 %v2226
  store float %v2229, ptr %v2230, align 4
  %v2231 = add nsw i64 %v2226, 1
  br label %b432, !llvm.loop !12
b434:
  %v2232 = add nsw i64 %v2206, 1
  br label %b426
b428:
  br label %b435
b435:
  %v2233 = phi i64 [ 0, %b428 ], [ %v2268, %b443 ]
  %v2234 = icmp slt i64 %v2233, 0
  br i1 %v2234, label %b436, label %b437
b436:
  %v2235 = mul i64 %v2190, 80
  %v2236 = add i64 %v2235, %v2233
  %v2237 = getelementptr inbounds float, ptr %v2164, i64 %v2236
  br label %b438
b438:
  %v2238 = phi i64 [ 0, %b436 ], [ %v2256, %b439 ]
  %v2239 = icmp slt i64 %v2238, %v2194
  br i1 %v2239, label %b439, label %b440
b439:
  %v2240 = mul i64 %v2238, 80
  %v2241 = getelementptr inbounds float, ptr %v2237, i64 %v2240
  %v2242 = mul i64 %v2238, 32
  %v2243 = getelementptr inbounds float, ptr %v168, i64 %v2242
  %v2244 = getelementptr inbounds float, ptr %v2241, i64 0
  %v2245 = load <8 x float>, ptr %v2244, align 4
  %v2246 = getelementptr inbounds float, ptr %v2243, i64 0
  store <8 x float> %v2245, ptr %v2246, align 4
  %v2247 = getelementptr inbounds float, ptr %v2241, i64 8
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = getelementptr inbounds float, ptr %v2243, i64 8
  store <8 x float> %v2248, ptr %v2249, align 4
  %v2250 = getelementptr inbounds float, ptr %v2241, i64 16
  %v2251 = load <8 x float>, ptr %v2250, align 4
  %v2252 = getelementptr inbounds float, ptr %v2243, i64 16
  store <8 x float> %v2251, ptr %v2252, align 4
  %v2253 = getelementptr inbounds float, ptr %v2241, i64 24
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = getelementptr inbounds float, ptr %v2243, i64 24
  store <8 x float> %v2254, ptr %v2255, align 4
  %v2256 = add nsw i64 %v2238, 1
  br label %b438
b440:
  %v2257 = sdiv i64 %v2199, 2
  br label %b441
b441:
  %v2258 = phi i64 [ 0, %b440 ], [ %v2267, %b442 ]
  %v2259 = icmp slt i64 %v2258, %v2257
  br i1 %v2259, label %b442, label %b443
b442:
  %v2260 = mul i64 %v2258, 2
  %v2261 = add i64 %v2195, %v2260
  %v2262 = mul i64 %v2258, 768
  %v2263 = getelementptr inbounds float, ptr %v2165, i64 %v2262
  %v2264 = mul i64 %v2261, 16
  %v2265 = add i64 %v2264, %v2233
  %v2266 = getelementptr inbounds float, ptr %v2179, i64 %v2265
  call void @outer_2x32(ptr %v2263, ptr %v168, i64 %v2194, ptr %v2266, i64 16)
  %v2267 = add nsw i64 %v2258, 1
  br label %b441
b443:
  %v2268 = add nsw i64 %v2233, 32
  br label %b435
b437:
  %v2269 = mul i64 %v2190, 80
  %v2270 = add i64 %v2269, 0
  %v2271 = getelementptr inbounds float, ptr %v2164, i64 %v2270
  br label %b444
b444:
  %v2272 = phi i64 [ 0, %b437 ], [ %v2284, %b445 ]
  %v2273 = icmp slt i64 %v2272, %v2194
  br i1 %v2273, label %b445, label %b446
b445:
  %v2274 = mul i64 %v2272, 80
  %v2275 = getelementptr inbounds float, ptr %v2271, i64 %v2274
  %v2276 = mul i64 %v2272, 16
  %v2277 = getelementptr inbounds float, ptr %v168, i64 %v2276
  %v2278 = getelementptr inbounds float, ptr %v2275, i64 0
  %v2279 = load <8 x float>, ptr %v2278, align 4
  %v2280 = getelementptr inbounds float, ptr %v2277, i64 0
  store <8 x float> %v2279, ptr %v2280, align 4
  %v2281 = getelementptr inbounds float, ptr %v2275, i64 8
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = getelementptr inbounds float, ptr %v2277, i64 8
  store <8 x float> %v2282, ptr %v2283, align 4
  %v2284 = add nsw i64 %v2272, 1
  br label %b444
b446:
  %v2285 = sdiv i64 %v2199, 2
  br label %b447
b447:
  %v2286 = phi i64 [ 0, %b446 ], [ %v2295, %b448 ]
  %v2287 = icmp slt i64 %v2286, %v2285
  br i1 %v2287, label %b448, label %b449
b448:
  %v2288 = mul i64 %v2286, 2
  %v2289 = add i64 %v2195, %v2288
  %v2290 = mul i64 %v2286, 768
  %v2291 = getelementptr inbounds float, ptr %v2165, i64 %v2290
  %v2292 = mul i64 %v2289, 16
  %v2293 = add i64 %v2292, 0
  %v2294 = getelementptr inbounds float, ptr %v2179, i64 %v2293
  call void @outer_2x16(ptr %v2291, ptr %v168, i64 %v2194, ptr %v2294, i64 16)
  %v2295 = add nsw i64 %v2286, 1
  br label %b447
b449:
  %v2296 = add nsw i64 %v2195, 64
  br label %b423
b425:
  %v2297 = add nsw i64 %v2190, 384
  br label %b420
b422:
  %v2298 = icmp sgt i64 %v3, 1
  br i1 %v2298, label %b450, label %b451
b450:
  %v2299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2300 = atomicrmw add ptr %v2299, i64 1 acq_rel
  %v2301 = load i64, ptr %v163, align 8
  %v2302 = add i64 %v2301, 1
  store i64 %v2302, ptr %v163, align 8
  %v2303 = mul i64 %v3, %v2302
  br label %b452
b452:
  %v2304 = load atomic i64, ptr %v2299 acquire, align 8
  %v2305 = icmp slt i64 %v2304, %v2303
  br i1 %v2305, label %b453, label %b454
b453:
  %v2306 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v2307 = icmp eq i64 %v2, 0
  br i1 %v2307, label %b455, label %b456
b455:
  br label %b457
b457:
  %v2308 = phi i64 [ 0, %b455 ], [ %v2330, %b462 ]
  %v2309 = icmp slt i64 %v2308, 16
  br i1 %v2309, label %b458, label %b459
b458:
  br label %b460
b460:
  %v2310 = phi i64 [ 0, %b458 ], [ %v2327, %b465 ]
  %v2311 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v2326, %b465 ]
  %v2312 = icmp slt i64 %v2310, %v8
  br i1 %v2312, label %b461, label %b462
b461:
  %v2313 = add i64 %v2310, 128
  %v2314 = icmp slt i64 %v2313, %v8
  %v2315 = select i1 %v2314, i64 %v2313, i64 %v8
  br label %b463
b463:
  %v2316 = phi i64 [ %v2310, %b461 ], [ %v2325, %b464 ]
  %v2317 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v2324, %b464 ]
  %v2318 = icmp slt i64 %v2316, %v2315
  br i1 %v2318, label %b464, label %b465
b464:
  %v2319 = mul i64 %v2316, 16
  %v2320 = getelementptr inbounds float, ptr %v106, i64 %v2319
  %v2321 = add i64 0, %v2308
  %v2322 = getelementptr inbounds float, ptr %v2320, i64 %v2321
  %v2323 = load <8 x float>, ptr %v2322, align 4
  %v2324 = fadd <8 x float> %v2317, %v2323
  %v2325 = add nsw i64 %v2316, 1
  br label %b463
b465:
  %v2326 = fadd <8 x float> %v2311, %v2317
  %v2327 = add nsw i64 %v2310, 128
  br label %b460
b462:
  %v2328 = add i64 0, %v2308
  %v2329 = getelementptr inbounds float, ptr %v50, i64 %v2328
  store <8 x float> %v2311, ptr %v2329, align 4
  %v2330 = add nsw i64 %v2308, 8
  br label %b457
b459:
  br label %b456
b456:
  %v2331 = icmp sgt i64 %v3, 1
  br i1 %v2331, label %b466, label %b467
b466:
  %v2332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2333 = atomicrmw add ptr %v2332, i64 1 acq_rel
  %v2334 = load i64, ptr %v163, align 8
  %v2335 = add i64 %v2334, 1
  store i64 %v2335, ptr %v163, align 8
  %v2336 = mul i64 %v3, %v2335
  br label %b468
b468:
  %v2337 = load atomic i64, ptr %v2332 acquire, align 8
  %v2338 = icmp slt i64 %v2337, %v2336
  br i1 %v2338, label %b469, label %b470
b469:
  %v2339 = call i32 @sched_yield()
  br label %b468
b470:
  br label %b467
b467:
  %v2340 = icmp eq i64 %v2, 0
  br i1 %v2340, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2341 = phi i64 [ 0, %b471 ], [ %v2381, %b478 ]
  %v2342 = phi <8 x float> [ splat (float 0x0000000000000000), %b471 ], [ %v2380, %b478 ]
  %v2343 = icmp slt i64 %v2341, %v8
  br i1 %v2343, label %b474, label %b475
b474:
  %v2344 = add i64 %v2341, 128
  %v2345 = icmp slt i64 %v2344, %v8
  %v2346 = select i1 %v2345, i64 %v2344, i64 %v8
  br label %b476
b476:
  %v2347 = phi i64 [ %v2341, %b474 ], [ %v2379, %b481 ]
  %v2348 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v2351, %b481 ]
  %v2349 = icmp slt i64 %v2347, %v2346
  br i1 %v2349, label %b477, label %b478
b477:
  br label %b479
b479:
  %v2350 = phi i64 [ 0, %b477 ], [ %v2378, %b480 ]
  %v2351 = phi <8 x float> [ %v2348, %b477 ], [ %v2377, %b480 ]
  %v2352 = icmp slt i64 %v2350, 2
  br i1 %v2352, label %b480, label %b481
b480:
  %v2353 = mul i64 %v2347, 16
  %v2354 = getelementptr inbounds float, ptr %v84, i64 %v2353
  %v2355 = mul i64 %v2347, 16
  %v2356 = getelementptr inbounds float, ptr %v76, i64 %v2355
  %v2357 = mul i64 %v2347, 2
  %v2358 = getelementptr inbounds float, ptr %v80, i64 %v2357
  %v2359 = add i64 0, %v2350
  %v2360 = getelementptr inbounds float, ptr %v2358, i64 %v2359
  %v2361 = load float, ptr %v2360, align 4
  %v2362 = fdiv float 0x3FF0000000000000, %v2361
  %v2363 = add i64 0, 0
  %v2364 = mul i64 %v2350, 8
  %v2365 = add i64 %v2363, %v2364
  %v2366 = getelementptr inbounds float, ptr %v2354, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = add i64 0, 0
  %v2369 = mul i64 %v2350, 8
  %v2370 = add i64 %v2368, %v2369
  %v2371 = getelementptr inbounds float, ptr %v2356, i64 %v2370
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = insertelement <8 x float> poison, float %v2362, i64 0
  %v2374 = shufflevector <8 x float> %v2373, <8 x float> poison, <8 x i32> zeroinitializer
  %v2375 = fmul <8 x float> %v2372, %v2374
  %v2376 = fmul <8 x float> %v2367, %v2375
  %v2377 = fadd <8 x float> %v2351, %v2376
  %v2378 = add nsw i64 %v2350, 1
  br label %b479
b481:
  %v2379 = add nsw i64 %v2347, 1
  br label %b476
b478:
  %v2380 = fadd <8 x float> %v2342, %v2348
  %v2381 = add nsw i64 %v2341, 128
  br label %b473
b475:
  %v2382 = add i64 0, 0
  %v2383 = getelementptr inbounds float, ptr %v52, i64 %v2382
  store <8 x float> %v2342, ptr %v2383, align 4
  br label %b472
b472:
  %v2384 = icmp sgt i64 %v3, 1
  br i1 %v2384, label %b482, label %b483
b482:
  %v2385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2386 = atomicrmw add ptr %v2385, i64 1 acq_rel
  %v2387 = load i64, ptr %v163, align 8
  %v2388 = add i64 %v2387, 1
  store i64 %v2388, ptr %v163, align 8
  %v2389 = mul i64 %v3, %v2388
  br label %b484
b484:
  %v2390 = load atomic i64, ptr %v2385 acquire, align 8
  %v2391 = icmp slt i64 %v2390, %v2389
  br i1 %v2391, label %b485, label %b486
b485:
  %v2392 = call i32 @sched_yield()
  br label %b484
b486:
  br label %b483
b483:
  %v2393 = mul i64 0, 16
  %v2394 = getelementptr inbounds float, ptr %v86, i64 %v2393
  %v2395 = getelementptr inbounds float, ptr %v2394, i64 0
  %v2396 = mul i64 0, 8
  %v2397 = getelementptr inbounds float, ptr %v10, i64 %v2396
  %v2398 = getelementptr inbounds float, ptr %v2397, i64 0
  %v2399 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2400 = add i64 16, 1
  %v2401 = sdiv i64 %v2400, 2
  %v2402 = add i64 %v2, 1
  %v2403 = mul i64 %v2401, %v2
  %v2404 = sdiv i64 %v2403, %v3
  %v2405 = mul i64 %v2404, 2
  %v2406 = icmp slt i64 %v2405, 16
  %v2407 = select i1 %v2406, i64 %v2405, i64 16
  %v2408 = mul i64 %v2401, %v2402
  %v2409 = sdiv i64 %v2408, %v3
  %v2410 = mul i64 %v2409, 2
  %v2411 = icmp slt i64 %v2410, 16
  %v2412 = select i1 %v2411, i64 %v2410, i64 16
  %v2413 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b487
b487:
  %v2414 = phi i64 [ %v2407, %b483 ], [ %v2422, %b492 ]
  %v2415 = icmp slt i64 %v2414, %v2412
  br i1 %v2415, label %b488, label %b489
b488:
  %v2416 = mul i64 %v2414, 8
  %v2417 = getelementptr inbounds float, ptr %v2413, i64 %v2416
  br label %b490
b490:
  %v2418 = phi i64 [ 0, %b488 ], [ %v2421, %b491 ]
  %v2419 = icmp slt i64 %v2418, 8
  br i1 %v2419, label %b491, label %b492
b491:
  %v2420 = getelementptr inbounds float, ptr %v2417, i64 %v2418
  store float 0x0000000000000000, ptr %v2420, align 4
  %v2421 = add nsw i64 %v2418, 1
  br label %b490
b492:
  %v2422 = add nsw i64 %v2414, 1
  br label %b487
b489:
  %v2423 = mul i64 %v8, 1
  br label %b493
b493:
  %v2424 = phi i64 [ 0, %b489 ], [ %v2528, %b498 ]
  %v2425 = icmp slt i64 %v2424, %v2423
  br i1 %v2425, label %b494, label %b495
b494:
  %v2426 = sub i64 %v2423, %v2424
  %v2427 = icmp slt i64 %v2426, 384
  %v2428 = select i1 %v2427, i64 %v2426, i64 384
  br label %b496
b496:
  %v2429 = phi i64 [ %v2407, %b494 ], [ %v2527, %b522 ]
  %v2430 = icmp slt i64 %v2429, %v2412
  br i1 %v2430, label %b497, label %b498
b497:
  %v2431 = sub i64 %v2412, %v2429
  %v2432 = icmp slt i64 %v2431, 64
  %v2433 = select i1 %v2432, i64 %v2431, i64 64
  %v2434 = sdiv i64 %v2433, 2
  %v2435 = mul i64 %v2434, 2
  %v2436 = sub i64 %v2433, %v2435
  %v2437 = mul i64 %v2424, 16
  %v2438 = add i64 %v2437, %v2429
  %v2439 = getelementptr inbounds float, ptr %v2395, i64 %v2438
  br label %b499
b499:
  %v2440 = phi i64 [ 0, %b497 ], [ %v2466, %b507 ]
  %v2441 = icmp slt i64 %v2440, %v2428
  br i1 %v2441, label %b500, label %b501
b500:
  %v2442 = mul i64 %v2440, 16
  %v2443 = getelementptr inbounds float, ptr %v2439, i64 %v2442
  %v2444 = mul i64 %v2440, 2
  %v2445 = getelementptr inbounds float, ptr %v2399, i64 %v2444
  br label %b502
b502:
  %v2446 = phi i64 [ 0, %b500 ], [ %v2455, %b503 ]
  %v2447 = icmp slt i64 %v2446, %v2434
  br i1 %v2447, label %b503, label %b504
b503:
  %v2448 = mul i64 %v2446, 2
  %v2449 = getelementptr inbounds float, ptr %v2443, i64 %v2448
  %v2450 = mul i64 %v2446, 768
  %v2451 = getelementptr inbounds float, ptr %v2445, i64 %v2450
  %v2452 = getelementptr inbounds float, ptr %v2449, i64 0
  %v2453 = load <2 x float>, ptr %v2452, align 4
  %v2454 = getelementptr inbounds float, ptr %v2451, i64 0
  store <2 x float> %v2453, ptr %v2454, align 4
  %v2455 = add nsw i64 %v2446, 1
  br label %b502
b504:
  %v2456 = mul i64 %v2434, 2
  %v2457 = getelementptr inbounds float, ptr %v2443, i64 %v2456
  %v2458 = mul i64 %v2434, 768
  %v2459 = getelementptr inbounds float, ptr %v2445, i64 %v2458
  br label %b505
b505:
  %v2460 = phi i64 [ 0, %b504 ], [ %v2465, %b506 ]
  %v2461 = icmp slt i64 %v2460, %v2436
  br i1 %v2461, label %b506, label %b507
b506:
  %v2462 = getelementptr inbounds float, ptr %v2457, i64 %v2460
  %v2463 = load float, ptr %v2462, align 4
  %v2464 = getelementptr inbounds float, ptr %v2459, i64 %v2460
  store float %v2463, ptr %v2464, align 4
  %v2465 = add nsw i64 %v2460, 1
  br label %b505, !llvm.loop !15
b507:
  %v2466 = add nsw i64 %v2440, 1
  br label %b499
b501:
  br label %b508
b508:
  %v2467 = phi i64 [ 0, %b501 ], [ %v2502, %b516 ]
  %v2468 = icmp slt i64 %v2467, 0
  br i1 %v2468, label %b509, label %b510
b509:
  %v2469 = mul i64 %v2424, 8
  %v2470 = add i64 %v2469, %v2467
  %v2471 = getelementptr inbounds float, ptr %v2398, i64 %v2470
  br label %b511
b511:
  %v2472 = phi i64 [ 0, %b509 ], [ %v2490, %b512 ]
  %v2473 = icmp slt i64 %v2472, %v2428
  br i1 %v2473, label %b512, label %b513
b512:
  %v2474 = mul i64 %v2472, 8
  %v2475 = getelementptr inbounds float, ptr %v2471, i64 %v2474
  %v2476 = mul i64 %v2472, 32
  %v2477 = getelementptr inbounds float, ptr %v168, i64 %v2476
  %v2478 = getelementptr inbounds float, ptr %v2475, i64 0
  %v2479 = load <8 x float>, ptr %v2478, align 4
  %v2480 = getelementptr inbounds float, ptr %v2477, i64 0
  store <8 x float> %v2479, ptr %v2480, align 4
  %v2481 = getelementptr inbounds float, ptr %v2475, i64 8
  %v2482 = load <8 x float>, ptr %v2481, align 4
  %v2483 = getelementptr inbounds float, ptr %v2477, i64 8
  store <8 x float> %v2482, ptr %v2483, align 4
  %v2484 = getelementptr inbounds float, ptr %v2475, i64 16
  %v2485 = load <8 x float>, ptr %v2484, align 4
  %v2486 = getelementptr inbounds float, ptr %v2477, i64 16
  store <8 x float> %v2485, ptr %v2486, align 4
  %v2487 = getelementptr inbounds float, ptr %v2475, i64 24
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = getelementptr inbounds float, ptr %v2477, i64 24
  store <8 x float> %v2488, ptr %v2489, align 4
  %v2490 = add nsw i64 %v2472, 1
  br label %b511
b513:
  %v2491 = sdiv i64 %v2433, 2
  br label %b514
b514:
  %v2492 = phi i64 [ 0, %b513 ], [ %v2501, %b515 ]
  %v2493 = icmp slt i64 %v2492, %v2491
  br i1 %v2493, label %b515, label %b516
b515:
  %v2494 = mul i64 %v2492, 2
  %v2495 = add i64 %v2429, %v2494
  %v2496 = mul i64 %v2492, 768
  %v2497 = getelementptr inbounds float, ptr %v2399, i64 %v2496
  %v2498 = mul i64 %v2495, 8
  %v2499 = add i64 %v2498, %v2467
  %v2500 = getelementptr inbounds float, ptr %v2413, i64 %v2499
  call void @outer_2x32(ptr %v2497, ptr %v168, i64 %v2428, ptr %v2500, i64 8)
  %v2501 = add nsw i64 %v2492, 1
  br label %b514
b516:
  %v2502 = add nsw i64 %v2467, 32
  br label %b508
b510:
  %v2503 = mul i64 %v2424, 8
  %v2504 = add i64 %v2503, 0
  %v2505 = getelementptr inbounds float, ptr %v2398, i64 %v2504
  br label %b517
b517:
  %v2506 = phi i64 [ 0, %b510 ], [ %v2515, %b518 ]
  %v2507 = icmp slt i64 %v2506, %v2428
  br i1 %v2507, label %b518, label %b519
b518:
  %v2508 = mul i64 %v2506, 8
  %v2509 = getelementptr inbounds float, ptr %v2505, i64 %v2508
  %v2510 = mul i64 %v2506, 8
  %v2511 = getelementptr inbounds float, ptr %v168, i64 %v2510
  %v2512 = getelementptr inbounds float, ptr %v2509, i64 0
  %v2513 = load <8 x float>, ptr %v2512, align 4
  %v2514 = getelementptr inbounds float, ptr %v2511, i64 0
  store <8 x float> %v2513, ptr %v2514, align 4
  %v2515 = add nsw i64 %v2506, 1
  br label %b517
b519:
  %v2516 = sdiv i64 %v2433, 2
  br label %b520
b520:
  %v2517 = phi i64 [ 0, %b519 ], [ %v2526, %b521 ]
  %v2518 = icmp slt i64 %v2517, %v2516
  br i1 %v2518, label %b521, label %b522
b521:
  %v2519 = mul i64 %v2517, 2
  %v2520 = add i64 %v2429, %v2519
  %v2521 = mul i64 %v2517, 768
  %v2522 = getelementptr inbounds float, ptr %v2399, i64 %v2521
  %v2523 = mul i64 %v2520, 8
  %v2524 = add i64 %v2523, 0
  %v2525 = getelementptr inbounds float, ptr %v2413, i64 %v2524
  call void @outer_2x8(ptr %v2522, ptr %v168, i64 %v2428, ptr %v2525, i64 8)
  %v2526 = add nsw i64 %v2517, 1
  br label %b520
b522:
  %v2527 = add nsw i64 %v2429, 64
  br label %b496
b498:
  %v2528 = add nsw i64 %v2424, 384
  br label %b493
b495:
  %v2529 = icmp sgt i64 %v3, 1
  br i1 %v2529, label %b523, label %b524
b523:
  %v2530 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2531 = atomicrmw add ptr %v2530, i64 1 acq_rel
  %v2532 = load i64, ptr %v163, align 8
  %v2533 = add i64 %v2532, 1
  store i64 %v2533, ptr %v163, align 8
  %v2534 = mul i64 %v3, %v2533
  br label %b525
b525:
  %v2535 = load atomic i64, ptr %v2530 acquire, align 8
  %v2536 = icmp slt i64 %v2535, %v2534
  br i1 %v2536, label %b526, label %b527
b526:
  %v2537 = call i32 @sched_yield()
  br label %b525
b527:
  br label %b524
b524:
  %v2538 = mul i64 0, 8
  %v2539 = getelementptr inbounds float, ptr %v30, i64 %v2538
  %v2540 = getelementptr inbounds float, ptr %v2539, i64 0
  %v2541 = mul i64 0, 16
  %v2542 = getelementptr inbounds float, ptr %v82, i64 %v2541
  %v2543 = getelementptr inbounds float, ptr %v2542, i64 0
  %v2544 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2545 = add i64 8, 1
  %v2546 = sdiv i64 %v2545, 2
  %v2547 = add i64 %v2, 1
  %v2548 = mul i64 %v2546, %v2
  %v2549 = sdiv i64 %v2548, %v3
  %v2550 = mul i64 %v2549, 2
  %v2551 = icmp slt i64 %v2550, 8
  %v2552 = select i1 %v2551, i64 %v2550, i64 8
  %v2553 = mul i64 %v2546, %v2547
  %v2554 = sdiv i64 %v2553, %v3
  %v2555 = mul i64 %v2554, 2
  %v2556 = icmp slt i64 %v2555, 8
  %v2557 = select i1 %v2556, i64 %v2555, i64 8
  %v2558 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b528
b528:
  %v2559 = phi i64 [ %v2552, %b524 ], [ %v2567, %b533 ]
  %v2560 = icmp slt i64 %v2559, %v2557
  br i1 %v2560, label %b529, label %b530
b529:
  %v2561 = mul i64 %v2559, 16
  %v2562 = getelementptr inbounds float, ptr %v2558, i64 %v2561
  br label %b531
b531:
  %v2563 = phi i64 [ 0, %b529 ], [ %v2566, %b532 ]
  %v2564 = icmp slt i64 %v2563, 16
  br i1 %v2564, label %b532, label %b533
b532:
  %v2565 = getelementptr inbounds float, ptr %v2562, i64 %v2563
  store float 0x0000000000000000, ptr %v2565, align 4
  %v2566 = add nsw i64 %v2563, 1
  br label %b531
b533:
  %v2567 = add nsw i64 %v2559, 1
  br label %b528
b530:
  %v2568 = mul i64 %v8, 1
  br label %b534
b534:
  %v2569 = phi i64 [ 0, %b530 ], [ %v2676, %b539 ]
  %v2570 = icmp slt i64 %v2569, %v2568
  br i1 %v2570, label %b535, label %b536
b535:
  %v2571 = sub i64 %v2568, %v2569
  %v2572 = icmp slt i64 %v2571, 384
  %v2573 = select i1 %v2572, i64 %v2571, i64 384
  br label %b537
b537:
  %v2574 = phi i64 [ %v2552, %b535 ], [ %v2675, %b563 ]
  %v2575 = icmp slt i64 %v2574, %v2557
  br i1 %v2575, label %b538, label %b539
b538:
  %v2576 = sub i64 %v2557, %v2574
  %v2577 = icmp slt i64 %v2576, 64
  %v2578 = select i1 %v2577, i64 %v2576, i64 64
  %v2579 = sdiv i64 %v2578, 2
  %v2580 = mul i64 %v2579, 2
  %v2581 = sub i64 %v2578, %v2580
  %v2582 = mul i64 %v2569, 8
  %v2583 = add i64 %v2582, %v2574
  %v2584 = getelementptr inbounds float, ptr %v2540, i64 %v2583
  br label %b540
b540:
  %v2585 = phi i64 [ 0, %b538 ], [ %v2611, %b548 ]
  %v2586 = icmp slt i64 %v2585, %v2573
  br i1 %v2586, label %b541, label %b542
b541:
  %v2587 = mul i64 %v2585, 8
  %v2588 = getelementptr inbounds float, ptr %v2584, i64 %v2587
  %v2589 = mul i64 %v2585, 2
  %v2590 = getelementptr inbounds float, ptr %v2544, i64 %v2589
  br label %b543
b543:
  %v2591 = phi i64 [ 0, %b541 ], [ %v2600, %b544 ]
  %v2592 = icmp slt i64 %v2591, %v2579
  br i1 %v2592, label %b544, label %b545
b544:
  %v2593 = mul i64 %v2591, 2
  %v2594 = getelementptr inbounds float, ptr %v2588, i64 %v2593
  %v2595 = mul i64 %v2591, 768
  %v2596 = getelementptr inbounds float, ptr %v2590, i64 %v2595
  %v2597 = getelementptr inbounds float, ptr %v2594, i64 0
  %v2598 = load <2 x float>, ptr %v2597, align 4
  %v2599 = getelementptr inbounds float, ptr %v2596, i64 0
  store <2 x float> %v2598, ptr %v2599, align 4
  %v2600 = add nsw i64 %v2591, 1
  br label %b543
b545:
  %v2601 = mul i64 %v2579, 2
  %v2602 = getelementptr inbounds float, ptr %v2588, i64 %v2601
  %v2603 = mul i64 %v2579, 768
  %v2604 = getelementptr inbounds float, ptr %v2590, i64 %v2603
  br label %b546
b546:
  %v2605 = phi i64 [ 0, %b545 ], [ %v2610, %b547 ]
  %v2606 = icmp slt i64 %v2605, %v2581
  br i1 %v2606, label %b547, label %b548
b547:
  %v2607 = getelementptr inbounds float, ptr %v2602, i64 %v2605
  %v2608 = load float, ptr %v2607, align 4
  %v2609 = getelementptr inbounds float, ptr %v2604, i64 %v2605
  store float %v2608, ptr %v2609, align 4
  %v2610 = add nsw i64 %v2605, 1
  br label %b546, !llvm.loop !18
b548:
  %v2611 = add nsw i64 %v2585, 1
  br label %b540
b542:
  br label %b549
b549:
  %v2612 = phi i64 [ 0, %b542 ], [ %v2647, %b557 ]
  %v2613 = icmp slt i64 %v2612, 0
  br i1 %v2613, label %b550, label %b551
b550:
  %v2614 = mul i64 %v2569, 16
  %v2615 = add i64 %v2614, %v2612
  %v2616 = getelementptr inbounds float, ptr %v2543, i64 %v2615
  br label %b552
b552:
  %v2617 = phi i64 [ 0, %b550 ], [ %v2635, %b553 ]
  %v2618 = icmp slt i64 %v2617, %v2573
  br i1 %v2618, label %b553, label %b554
b553:
  %v2619 = mul i64 %v2617, 16
  %v2620 = getelementptr inbounds float, ptr %v2616, i64 %v2619
  %v2621 = mul i64 %v2617, 32
  %v2622 = getelementptr inbounds float, ptr %v168, i64 %v2621
  %v2623 = getelementptr inbounds float, ptr %v2620, i64 0
  %v2624 = load <8 x float>, ptr %v2623, align 4
  %v2625 = getelementptr inbounds float, ptr %v2622, i64 0
  store <8 x float> %v2624, ptr %v2625, align 4
  %v2626 = getelementptr inbounds float, ptr %v2620, i64 8
  %v2627 = load <8 x float>, ptr %v2626, align 4
  %v2628 = getelementptr inbounds float, ptr %v2622, i64 8
  store <8 x float> %v2627, ptr %v2628, align 4
  %v2629 = getelementptr inbounds float, ptr %v2620, i64 16
  %v2630 = load <8 x float>, ptr %v2629, align 4
  %v2631 = getelementptr inbounds float, ptr %v2622, i64 16
  store <8 x float> %v2630, ptr %v2631, align 4
  %v2632 = getelementptr inbounds float, ptr %v2620, i64 24
  %v2633 = load <8 x float>, ptr %v2632, align 4
  %v2634 = getelementptr inbounds float, ptr %v2622, i64 24
  store <8 x float> %v2633, ptr %v2634, align 4
  %v2635 = add nsw i64 %v2617, 1
  br label %b552
b554:
  %v2636 = sdiv i64 %v2578, 2
  br label %b555
b555:
  %v2637 = phi i64 [ 0, %b554 ], [ %v2646, %b556 ]
  %v2638 = icmp slt i64 %v2637, %v2636
  br i1 %v2638, label %b556, label %b557
b556:
  %v2639 = mul i64 %v2637, 2
  %v2640 = add i64 %v2574, %v2639
  %v2641 = mul i64 %v2637, 768
  %v2642 = getelementptr inbounds float, ptr %v2544, i64 %v2641
  %v2643 = mul i64 %v2640, 16
  %v2644 = add i64 %v2643, %v2612
  %v2645 = getelementptr inbounds float, ptr %v2558, i64 %v2644
  call void @outer_2x32(ptr %v2642, ptr %v168, i64 %v2573, ptr %v2645, i64 16)
  %v2646 = add nsw i64 %v2637, 1
  br label %b555
b557:
  %v2647 = add nsw i64 %v2612, 32
  br label %b549
b551:
  %v2648 = mul i64 %v2569, 16
  %v2649 = add i64 %v2648, 0
  %v2650 = getelementptr inbounds float, ptr %v2543, i64 %v2649
  br label %b558
b558:
  %v2651 = phi i64 [ 0, %b551 ], [ %v2663, %b559 ]
  %v2652 = icmp slt i64 %v2651, %v2573
  br i1 %v2652, label %b559, label %b560
b559:
  %v2653 = mul i64 %v2651, 16
  %v2654 = getelementptr inbounds float, ptr %v2650, i64 %v2653
  %v2655 = mul i64 %v2651, 16
  %v2656 = getelementptr inbounds float, ptr %v168, i64 %v2655
  %v2657 = getelementptr inbounds float, ptr %v2654, i64 0
  %v2658 = load <8 x float>, ptr %v2657, align 4
  %v2659 = getelementptr inbounds float, ptr %v2656, i64 0
  store <8 x float> %v2658, ptr %v2659, align 4
  %v2660 = getelementptr inbounds float, ptr %v2654, i64 8
  %v2661 = load <8 x float>, ptr %v2660, align 4
  %v2662 = getelementptr inbounds float, ptr %v2656, i64 8
  store <8 x float> %v2661, ptr %v2662, align 4
  %v2663 = add nsw i64 %v2651, 1
  br label %b558
b560:
  %v2664 = sdiv i64 %v2578, 2
  br label %b561
b561:
  %v2665 = phi i64 [ 0, %b560 ], [ %v2674, %b562 ]
  %v2666 = icmp slt i64 %v2665, %v2664
  br i1 %v2666, label %b562, label %b563
b562:
  %v2667 = mul i64 %v2665, 2
  %v2668 = add i64 %v2574, %v2667
  %v2669 = mul i64 %v2665, 768
  %v2670 = getelementptr inbounds float, ptr %v2544, i64 %v2669
  %v2671 = mul i64 %v2668, 16
  %v2672 = add i64 %v2671, 0
  %v2673 = getelementptr inbounds float, ptr %v2558, i64 %v2672
  call void @outer_2x16(ptr %v2670, ptr %v168, i64 %v2573, ptr %v2673, i64 16)
  %v2674 = add nsw i64 %v2665, 1
  br label %b561
b563:
  %v2675 = add nsw i64 %v2574, 64
  br label %b537
b539:
  %v2676 = add nsw i64 %v2569, 384
  br label %b534
b536:
  %v2677 = icmp sgt i64 %v3, 1
  br i1 %v2677, label %b564, label %b565
b564:
  %v2678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2679 = atomicrmw add ptr %v2678, i64 1 acq_rel
  %v2680 = load i64, ptr %v163, align 8
  %v2681 = add i64 %v2680, 1
  store i64 %v2681, ptr %v163, align 8
  %v2682 = mul i64 %v3, %v2681
  br label %b566
b566:
  %v2683 = load atomic i64, ptr %v2678 acquire, align 8
  %v2684 = icmp slt i64 %v2683, %v2682
  br i1 %v2684, label %b567, label %b568
b567:
  %v2685 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
