; generated from specs/gla.yaml by `make generated`: do not edit
; gla I=8 N=2 K=8 V=8 R=16 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v478 = alloca float, i64 64, align 4
  %v558 = alloca float, i64 96, align 4
  %v1165 = alloca float, i64 64, align 4
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
  %v357 = phi i64 [ %v349, %b87 ], [ %v398, %b90 ]
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
  %v367 = mul i64 %v362, 8
  %v368 = add i64 0, %v367
  %v369 = getelementptr inbounds float, ptr %v58, i64 %v368
  call void @pack_turned(ptr %v369, i64 8, i64 1, i64 8, i64 %v366, ptr %v363, i64 32)
  %v370 = add i64 %v359, 8
  %v371 = add i64 %v360, 8
  %v372 = getelementptr inbounds float, ptr %v337, i64 %v370
  %v373 = sub i64 80, %v371
  %v374 = icmp slt i64 %v373, 0
  %v375 = select i1 %v374, i64 0, i64 %v373
  %v376 = mul i64 %v371, 8
  %v377 = add i64 0, %v376
  %v378 = getelementptr inbounds float, ptr %v58, i64 %v377
  call void @pack_turned(ptr %v378, i64 8, i64 1, i64 8, i64 %v375, ptr %v372, i64 32)
  %v379 = add i64 %v359, 16
  %v380 = add i64 %v360, 16
  %v381 = getelementptr inbounds float, ptr %v337, i64 %v379
  %v382 = sub i64 80, %v380
  %v383 = icmp slt i64 %v382, 0
  %v384 = select i1 %v383, i64 0, i64 %v382
  %v385 = mul i64 %v380, 8
  %v386 = add i64 0, %v385
  %v387 = getelementptr inbounds float, ptr %v58, i64 %v386
  call void @pack_turned(ptr %v387, i64 8, i64 1, i64 8, i64 %v384, ptr %v381, i64 32)
  %v388 = add i64 %v359, 24
  %v389 = add i64 %v360, 24
  %v390 = getelementptr inbounds float, ptr %v337, i64 %v388
  %v391 = sub i64 80, %v389
  %v392 = icmp slt i64 %v391, 0
  %v393 = select i1 %v392, i64 0, i64 %v391
  %v394 = mul i64 %v389, 8
  %v395 = add i64 0, %v394
  %v396 = getelementptr inbounds float, ptr %v58, i64 %v395
  call void @pack_turned(ptr %v396, i64 8, i64 1, i64 8, i64 %v393, ptr %v390, i64 32)
  %v397 = add i64 %v359, 256
  %v398 = add nsw i64 %v357, 1
  br label %b89
b91:
  %v399 = icmp eq i64 %v354, 3
  br i1 %v399, label %b92, label %b93
b92:
  %v400 = mul i64 2, 256
  %v401 = mul i64 2, 32
  %v402 = add i64 %v400, 0
  %v403 = add i64 %v401, 0
  %v404 = getelementptr inbounds float, ptr %v337, i64 %v402
  %v405 = sub i64 80, %v403
  %v406 = icmp slt i64 %v405, 0
  %v407 = select i1 %v406, i64 0, i64 %v405
  %v408 = mul i64 %v403, 8
  %v409 = add i64 0, %v408
  %v410 = getelementptr inbounds float, ptr %v58, i64 %v409
  call void @pack_turned(ptr %v410, i64 8, i64 1, i64 8, i64 %v407, ptr %v404, i64 16)
  %v411 = add i64 %v400, 8
  %v412 = add i64 %v401, 8
  %v413 = getelementptr inbounds float, ptr %v337, i64 %v411
  %v414 = sub i64 80, %v412
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = mul i64 %v412, 8
  %v418 = add i64 0, %v417
  %v419 = getelementptr inbounds float, ptr %v58, i64 %v418
  call void @pack_turned(ptr %v419, i64 8, i64 1, i64 8, i64 %v416, ptr %v413, i64 16)
  %v420 = add i64 %v400, 128
  br label %b93
b93:
  %v421 = add i64 1, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, 1
  %v428 = select i1 %v427, i64 %v426, i64 1
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, 1
  %v433 = select i1 %v432, i64 %v431, i64 1
  %v434 = icmp slt i64 %v433, 1
  %v435 = select i1 %v434, i64 %v433, i64 1
  br label %b94
b94:
  %v436 = phi i64 [ %v428, %b93 ], [ %v459, %b95 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b95, label %b96
b95:
  %v438 = mul i64 %v436, 256
  %v439 = mul i64 %v436, 16
  %v440 = add i64 %v438, 0
  %v441 = add i64 %v439, 0
  %v442 = getelementptr inbounds float, ptr %v338, i64 %v440
  %v443 = sub i64 16, %v441
  %v444 = icmp slt i64 %v443, 0
  %v445 = select i1 %v444, i64 0, i64 %v443
  %v446 = mul i64 %v441, 16
  %v447 = add i64 0, %v446
  %v448 = getelementptr inbounds float, ptr %v22, i64 %v447
  call void @pack_turned(ptr %v448, i64 16, i64 1, i64 16, i64 %v445, ptr %v442, i64 16)
  %v449 = add i64 %v438, 8
  %v450 = add i64 %v439, 8
  %v451 = getelementptr inbounds float, ptr %v338, i64 %v449
  %v452 = sub i64 16, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = mul i64 %v450, 16
  %v456 = add i64 0, %v455
  %v457 = getelementptr inbounds float, ptr %v22, i64 %v456
  call void @pack_turned(ptr %v457, i64 16, i64 1, i64 16, i64 %v454, ptr %v451, i64 16)
  %v458 = add i64 %v438, 256
  %v459 = add nsw i64 %v436, 1
  br label %b94
b96:
  br label %b88
b88:
  %v460 = icmp sgt i64 %v3, 1
  br i1 %v460, label %b97, label %b98
b97:
  %v461 = getelementptr inbounds i64, ptr %v1, i64 3
  %v462 = atomicrmw add ptr %v461, i64 1 acq_rel
  %v463 = load i64, ptr %v163, align 8
  %v464 = add i64 %v463, 1
  store i64 %v464, ptr %v163, align 8
  %v465 = mul i64 %v3, %v464
  br label %b99
b99:
  %v466 = load atomic i64, ptr %v461 acquire, align 8
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b100, label %b101
b100:
  %v468 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v469 = getelementptr inbounds i64, ptr %v1, i64 5
  %v470 = load i64, ptr %v469, align 8
  br label %b102
b102:
  %v471 = phi i64 [ 0, %b98 ], [ %v845, %b157 ]
  %v472 = icmp slt i64 %v471, %v5
  br i1 %v472, label %b103, label %b104
b103:
  %v473 = add i64 %v471, %v470
  %v474 = icmp slt i64 %v473, %v5
  %v475 = select i1 %v474, i64 %v473, i64 %v5
  %v476 = sub i64 %v475, %v471
  %v477 = mul i64 %v476, %v7
  %v479 = add i64 %v477, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v477
  %v486 = select i1 %v485, i64 %v484, i64 %v477
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v477
  %v491 = select i1 %v490, i64 %v489, i64 %v477
  %v492 = mul i64 %v471, %v7
  %v493 = add i64 %v486, %v492
  %v494 = add i64 %v491, %v492
  br label %b105
b105:
  %v495 = phi i64 [ %v493, %b103 ], [ %v557, %b110 ]
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b106, label %b107
b106:
  %v497 = add i64 %v495, 96
  %v498 = icmp slt i64 %v497, %v494
  %v499 = select i1 %v498, i64 %v497, i64 %v494
  br label %b108
b108:
  %v500 = phi i64 [ 0, %b106 ], [ %v556, %b113 ]
  %v501 = icmp slt i64 %v500, 3
  br i1 %v501, label %b109, label %b110
b109:
  %v502 = sub i64 %v499, %v495
  %v503 = sub i64 2, 1
  %v504 = add i64 %v502, %v503
  %v505 = sdiv i64 %v504, 2
  br label %b111
b111:
  %v506 = phi i64 [ 0, %b109 ], [ %v555, %b118 ]
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b112, label %b113
b112:
  %v508 = mul i64 %v502, %v506
  %v509 = sdiv i64 %v508, %v505
  %v510 = add i64 %v495, %v509
  %v511 = add i64 %v506, 1
  %v512 = mul i64 %v502, %v511
  %v513 = sdiv i64 %v512, %v505
  %v514 = add i64 %v495, %v513
  %v515 = mul i64 %v500, 256
  %v516 = getelementptr inbounds float, ptr %v337, i64 %v515
  %v517 = sub i64 %v514, %v510
  %v518 = mul i64 %v510, 8
  %v519 = getelementptr inbounds float, ptr %v10, i64 %v518
  %v520 = getelementptr inbounds float, ptr %v519, i64 0
  %v521 = icmp eq i64 %v500, 2
  %v522 = select i1 %v521, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v523 = icmp eq i64 %v500, 2
  %v524 = select i1 %v523, i64 8, i64 8
  %v525 = sub i64 %v517, 1
  %v526 = getelementptr inbounds ptr, ptr %v522, i64 %v525
  %v527 = load ptr, ptr %v526, align 4
  %v528 = getelementptr inbounds float, ptr %v478, i64 0
  %v529 = icmp sgt i64 %v517, 0
  br i1 %v529, label %b114, label %b115
b114:
  call void %v527(ptr %v520, i64 8, ptr %v516, i64 8, ptr %v528, i64 32, i64 %v524)
  br label %b115
b115:
  %v530 = icmp eq i64 %v500, 2
  %v531 = select i1 %v530, i64 128, i64 256
  %v532 = add i64 %v515, %v531
  br label %b116
b116:
  %v533 = phi i64 [ %v510, %b115 ], [ %v554, %b121 ]
  %v534 = icmp slt i64 %v533, %v514
  br i1 %v534, label %b117, label %b118
b117:
  %v535 = sub i64 %v533, %v510
  %v536 = mul i64 %v535, 32
  %v537 = getelementptr inbounds float, ptr %v478, i64 %v536
  %v538 = mul i64 %v533, 80
  %v539 = getelementptr inbounds float, ptr %v62, i64 %v538
  %v540 = icmp eq i64 %v500, 2
  %v541 = select i1 %v540, i64 2, i64 4
  br label %b119
b119:
  %v542 = phi i64 [ 0, %b117 ], [ %v553, %b120 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b120, label %b121
b120:
  %v544 = mul i64 %v500, 4
  %v545 = add i64 %v544, %v542
  %v546 = mul i64 %v545, 8
  %v547 = add i64 0, %v542
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v537, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 0, %v546
  %v552 = getelementptr inbounds float, ptr %v539, i64 %v551
  store <8 x float> %v550, ptr %v552, align 4
  %v553 = add nsw i64 %v542, 1
  br label %b119
b121:
  %v554 = add nsw i64 %v533, 1
  br label %b116
b118:
  %v555 = add nsw i64 %v506, 1
  br label %b111
b113:
  %v556 = add nsw i64 %v500, 1
  br label %b108
b110:
  %v557 = add nsw i64 %v495, 96
  br label %b105
b107:
  %v559 = add i64 %v477, 0
  %v560 = sdiv i64 %v559, 1
  %v561 = add i64 %v2, 1
  %v562 = mul i64 %v560, %v2
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, %v477
  %v566 = select i1 %v565, i64 %v564, i64 %v477
  %v567 = mul i64 %v560, %v561
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, %v477
  %v571 = select i1 %v570, i64 %v569, i64 %v477
  %v572 = mul i64 %v471, %v7
  %v573 = add i64 %v566, %v572
  %v574 = add i64 %v571, %v572
  br label %b122
b122:
  %v575 = phi i64 [ %v573, %b107 ], [ %v736, %b127 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b123, label %b124
b123:
  %v577 = add i64 %v575, 96
  %v578 = icmp slt i64 %v577, %v574
  %v579 = select i1 %v578, i64 %v577, i64 %v574
  br label %b125
b125:
  %v580 = phi i64 [ 0, %b123 ], [ %v735, %b130 ]
  %v581 = icmp slt i64 %v580, 1
  br i1 %v581, label %b126, label %b127
b126:
  %v582 = sub i64 %v579, %v575
  %v583 = sub i64 6, 1
  %v584 = add i64 %v582, %v583
  %v585 = sdiv i64 %v584, 6
  br label %b128
b128:
  %v586 = phi i64 [ 0, %b126 ], [ %v734, %b135 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b129, label %b130
b129:
  %v588 = mul i64 %v582, %v586
  %v589 = sdiv i64 %v588, %v585
  %v590 = add i64 %v575, %v589
  %v591 = add i64 %v586, 1
  %v592 = mul i64 %v582, %v591
  %v593 = sdiv i64 %v592, %v585
  %v594 = add i64 %v575, %v593
  %v595 = mul i64 %v580, 256
  %v596 = getelementptr inbounds float, ptr %v338, i64 %v595
  %v597 = sub i64 %v594, %v590
  %v598 = mul i64 %v590, 80
  %v599 = getelementptr inbounds float, ptr %v62, i64 %v598
  %v600 = getelementptr inbounds float, ptr %v599, i64 48
  %v601 = sub i64 %v597, 1
  %v602 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v601
  %v603 = load ptr, ptr %v602, align 4
  %v604 = getelementptr inbounds float, ptr %v558, i64 0
  %v605 = icmp sgt i64 %v597, 0
  br i1 %v605, label %b131, label %b132
b131:
  call void %v603(ptr %v600, i64 80, ptr %v596, i64 16, ptr %v604, i64 16, i64 8)
  br label %b132
b132:
  %v606 = add i64 %v595, 256
  br label %b133
b133:
  %v607 = phi i64 [ %v590, %b132 ], [ %v733, %b138 ]
  %v608 = icmp slt i64 %v607, %v594
  br i1 %v608, label %b134, label %b135
b134:
  %v609 = sub i64 %v607, %v590
  %v610 = mul i64 %v609, 16
  %v611 = getelementptr inbounds float, ptr %v558, i64 %v610
  %v612 = mul i64 %v607, 80
  %v613 = getelementptr inbounds float, ptr %v62, i64 %v612
  %v614 = mul i64 %v607, 16
  %v615 = getelementptr inbounds float, ptr %v64, i64 %v614
  %v616 = mul i64 %v607, 16
  %v617 = getelementptr inbounds float, ptr %v66, i64 %v616
  %v618 = mul i64 %v607, 16
  %v619 = getelementptr inbounds float, ptr %v68, i64 %v618
  %v620 = mul i64 %v607, 16
  %v621 = getelementptr inbounds float, ptr %v70, i64 %v620
  %v622 = mul i64 %v607, 16
  %v623 = getelementptr inbounds float, ptr %v72, i64 %v622
  br label %b136
b136:
  %v624 = phi i64 [ 0, %b134 ], [ %v732, %b137 ]
  %v625 = icmp slt i64 %v624, 2
  br i1 %v625, label %b137, label %b138
b137:
  %v626 = mul i64 %v580, 2
  %v627 = add i64 %v626, %v624
  %v628 = mul i64 %v627, 8
  %v629 = add i64 0, %v624
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v611, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 0, %v628
  %v634 = getelementptr inbounds float, ptr %v613, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 16, %v628
  %v637 = getelementptr inbounds float, ptr %v613, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 32, %v628
  %v640 = getelementptr inbounds float, ptr %v613, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 0, %v628
  %v643 = getelementptr inbounds float, ptr %v24, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = fadd <8 x float> %v632, %v644
  %v646 = fneg <8 x float> %v645
  %v647 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v646)
  %v648 = fneg <8 x float> %v647
  %v649 = fcmp olt <8 x float> %v648, splat (float 0xC05A400000000000)
  %v650 = select <8 x i1> %v649, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v648
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v650, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v652 = fsub <8 x float> %v651, splat (float 0x4168000000000000)
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v650)
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v653)
  %v655 = bitcast <8 x float> %v651 to <8 x i32>
  %v656 = fmul <8 x float> %v654, %v654
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v654, <8 x float> splat (float 0x3F81227F40000000))
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v654, <8 x float> splat (float 0x3FA5556740000000))
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v654, <8 x float> splat (float 0x3FC5554B00000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v654, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v660, <8 x float> %v654)
  %v662 = sub <8 x i32> %v655, splat (i32 1262485250)
  %v663 = lshr <8 x i32> %v662, splat (i32 1)
  %v664 = sub <8 x i32> %v662, %v663
  %v665 = shl <8 x i32> %v663, splat (i32 23)
  %v666 = bitcast <8 x i32> %v665 to <8 x float>
  %v667 = shl <8 x i32> %v664, splat (i32 23)
  %v668 = bitcast <8 x i32> %v667 to <8 x float>
  %v669 = fadd <8 x float> %v661, splat (float 0x3FF0000000000000)
  %v670 = fmul <8 x float> %v669, %v666
  %v671 = fmul <8 x float> %v670, %v668
  %v672 = fcmp ogt <8 x float> %v671, splat (float 0x3FDA8279A0000000)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v674 = select <8 x i1> %v672, <8 x float> %v673, <8 x float> %v671
  %v675 = select <8 x i1> %v672, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v676 = select <8 x i1> %v672, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v677 = fmul <8 x float> %v674, %v674
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v677, <8 x float> splat (float 0xBFC0DA7220000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v677, <8 x float> splat (float 0xBFC546EF00000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v677, <8 x float> splat (float 0xBFD0002320000000))
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v677, <8 x float> splat (float 0x3FC22D90A0000000))
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v677, <8 x float> splat (float 0x3FC999FF60000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v677, <8 x float> splat (float 0x3FD5555540000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v680, <8 x float> %v683)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v684, <8 x float> splat (float 0xBFE0000000000000))
  %v686 = fmul <8 x float> %v674, %v674
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v685, <8 x float> %v676)
  %v688 = fadd <8 x float> %v687, %v674
  %v689 = fadd <8 x float> %v688, %v675
  %v690 = fcmp ogt <8 x float> %v646, splat (float 0x0000000000000000)
  %v691 = select <8 x i1> %v690, <8 x float> %v646, <8 x float> splat (float 0x0000000000000000)
  %v692 = fadd <8 x float> %v691, %v689
  %v693 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v694 = shufflevector <8 x float> %v693, <8 x float> poison, <8 x i32> zeroinitializer
  %v695 = fdiv <8 x float> %v692, %v694
  %v696 = fneg <8 x float> %v695
  %v697 = fcmp olt <8 x float> %v696, splat (float 0xC05A400000000000)
  %v698 = select <8 x i1> %v697, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v696
  %v699 = fcmp ogt <8 x float> %v698, splat (float 0x4056400000000000)
  %v700 = select <8 x i1> %v699, <8 x float> splat (float 0x4056400000000000), <8 x float> %v698
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v702 = fsub <8 x float> %v701, splat (float 0x4168000000000000)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v700)
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v703)
  %v705 = bitcast <8 x float> %v701 to <8 x i32>
  %v706 = fmul <8 x float> %v704, %v704
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v704, <8 x float> splat (float 0x3F81227F40000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v704, <8 x float> splat (float 0x3FA5556740000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v704, <8 x float> splat (float 0x3FC5554B00000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v704, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v710, <8 x float> %v704)
  %v712 = sub <8 x i32> %v705, splat (i32 1262485250)
  %v713 = lshr <8 x i32> %v712, splat (i32 1)
  %v714 = sub <8 x i32> %v712, %v713
  %v715 = shl <8 x i32> %v713, splat (i32 23)
  %v716 = bitcast <8 x i32> %v715 to <8 x float>
  %v717 = shl <8 x i32> %v714, splat (i32 23)
  %v718 = bitcast <8 x i32> %v717 to <8 x float>
  %v719 = fadd <8 x float> %v711, splat (float 0x3FF0000000000000)
  %v720 = fmul <8 x float> %v719, %v716
  %v721 = fmul <8 x float> %v720, %v718
  %v722 = add i64 0, %v628
  %v723 = getelementptr inbounds float, ptr %v615, i64 %v722
  store <8 x float> %v635, ptr %v723, align 4
  %v724 = add i64 0, %v628
  %v725 = getelementptr inbounds float, ptr %v617, i64 %v724
  store <8 x float> %v638, ptr %v725, align 4
  %v726 = add i64 0, %v628
  %v727 = getelementptr inbounds float, ptr %v619, i64 %v726
  store <8 x float> %v641, ptr %v727, align 4
  %v728 = add i64 0, %v628
  %v729 = getelementptr inbounds float, ptr %v621, i64 %v728
  store <8 x float> %v632, ptr %v729, align 4
  %v730 = add i64 0, %v628
  %v731 = getelementptr inbounds float, ptr %v623, i64 %v730
  store <8 x float> %v721, ptr %v731, align 4
  %v732 = add nsw i64 %v624, 1
  br label %b136
b138:
  %v733 = add nsw i64 %v607, 1
  br label %b133
b135:
  %v734 = add nsw i64 %v586, 1
  br label %b128
b130:
  %v735 = add nsw i64 %v580, 1
  br label %b125
b127:
  %v736 = add nsw i64 %v575, 96
  br label %b122
b124:
  %v737 = icmp sgt i64 %v3, 1
  br i1 %v737, label %b139, label %b140
b139:
  %v738 = getelementptr inbounds i64, ptr %v1, i64 3
  %v739 = atomicrmw add ptr %v738, i64 1 acq_rel
  %v740 = load i64, ptr %v163, align 8
  %v741 = add i64 %v740, 1
  store i64 %v741, ptr %v163, align 8
  %v742 = mul i64 %v3, %v741
  br label %b141
b141:
  %v743 = load atomic i64, ptr %v738 acquire, align 8
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b142, label %b143
b142:
  %v745 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  br label %b144
b144:
  %v746 = phi i64 [ %v471, %b140 ], [ %v835, %b149 ]
  %v747 = icmp slt i64 %v746, %v475
  br i1 %v747, label %b145, label %b146
b145:
  %v748 = add i64 %v7, 0
  %v749 = sdiv i64 %v748, 1
  %v750 = add i64 %v2, 1
  %v751 = mul i64 %v749, %v2
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, %v7
  %v755 = select i1 %v754, i64 %v753, i64 %v7
  %v756 = mul i64 %v749, %v750
  %v757 = sdiv i64 %v756, %v3
  %v758 = mul i64 %v757, 1
  %v759 = icmp slt i64 %v758, %v7
  %v760 = select i1 %v759, i64 %v758, i64 %v7
  br label %b147
b147:
  %v761 = phi i64 [ %v755, %b145 ], [ %v834, %b152 ]
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b148, label %b149
b148:
  br label %b150
b150:
  %v763 = phi i64 [ 0, %b148 ], [ %v833, %b155 ]
  %v764 = icmp slt i64 %v763, 2
  br i1 %v764, label %b151, label %b152
b151:
  br label %b153
b153:
  %v765 = phi i64 [ 0, %b151 ], [ %v832, %b154 ]
  %v766 = icmp slt i64 %v765, 8
  br i1 %v766, label %b154, label %b155
b154:
  %v767 = add i64 %v746, 0
  %v768 = and i64 %v767, %v128
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v761
  %v771 = mul i64 %v770, 16
  %v772 = getelementptr inbounds float, ptr %v72, i64 %v771
  %v773 = mul i64 %v763, 8
  %v774 = add i64 0, %v773
  %v775 = add i64 %v774, %v765
  %v776 = getelementptr inbounds float, ptr %v772, i64 %v775
  %v777 = load float, ptr %v776, align 4
  %v778 = add i64 %v746, 0
  %v779 = and i64 %v778, %v112
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v761
  %v782 = mul i64 %v781, 128
  %v783 = getelementptr inbounds float, ptr %v32, i64 %v782
  %v784 = add i64 %v746, 0
  %v785 = and i64 %v784, %v122
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v761
  %v788 = mul i64 %v787, 16
  %v789 = getelementptr inbounds float, ptr %v66, i64 %v788
  %v790 = mul i64 %v763, 8
  %v791 = add i64 0, %v790
  %v792 = add i64 %v791, %v765
  %v793 = getelementptr inbounds float, ptr %v789, i64 %v792
  %v794 = load float, ptr %v793, align 4
  %v795 = add i64 %v746, 0
  %v796 = and i64 %v795, %v124
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v761
  %v799 = mul i64 %v798, 16
  %v800 = getelementptr inbounds float, ptr %v68, i64 %v799
  %v801 = add i64 %v746, 1
  %v802 = and i64 %v801, %v112
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v761
  %v805 = mul i64 %v804, 128
  %v806 = getelementptr inbounds float, ptr %v32, i64 %v805
  %v807 = mul i64 %v763, 64
  %v808 = add i64 0, %v807
  %v809 = mul i64 %v765, 8
  %v810 = add i64 %v808, %v809
  %v811 = add i64 %v810, 0
  %v812 = getelementptr inbounds float, ptr %v783, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v777, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = fmul <8 x float> %v815, %v813
  %v817 = mul i64 %v763, 8
  %v818 = add i64 0, %v817
  %v819 = add i64 %v818, 0
  %v820 = getelementptr inbounds float, ptr %v800, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = insertelement <8 x float> poison, float %v794, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = fmul <8 x float> %v823, %v821
  %v825 = fadd <8 x float> %v816, %v824
  %v826 = mul i64 %v763, 64
  %v827 = add i64 0, %v826
  %v828 = mul i64 %v765, 8
  %v829 = add i64 %v827, %v828
  %v830 = add i64 %v829, 0
  %v831 = getelementptr inbounds float, ptr %v806, i64 %v830
  store <8 x float> %v825, ptr %v831, align 4
  %v832 = add nsw i64 %v765, 1
  br label %b153
b155:
  %v833 = add nsw i64 %v763, 1
  br label %b150
b152:
  %v834 = add nsw i64 %v761, 1
  br label %b147
b149:
  %v835 = add nsw i64 %v746, 1
  br label %b144
b146:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b156, label %b157
b156:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v163, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v163, align 8
  %v841 = mul i64 %v3, %v840
  br label %b158
b158:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b159, label %b160
b159:
  %v844 = call i32 @sched_yield()
  br label %b158
b160:
  br label %b157
b157:
  %v845 = add nsw i64 %v471, %v470
  br label %b102
b104:
  %v846 = getelementptr inbounds float, ptr %v165, i64 896
  %v847 = getelementptr inbounds i64, ptr %v1, i64 4
  %v848 = load i64, ptr %v847, align 8
  %v849 = icmp eq i64 %v848, 0
  br i1 %v849, label %b161, label %b162
b161:
  %v850 = add i64 1, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, 1
  %v857 = select i1 %v856, i64 %v855, i64 1
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, 1
  %v862 = select i1 %v861, i64 %v860, i64 1
  %v863 = icmp slt i64 %v862, 1
  %v864 = select i1 %v863, i64 %v862, i64 1
  br label %b163
b163:
  %v865 = phi i64 [ %v857, %b161 ], [ %v879, %b164 ]
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b164, label %b165
b164:
  %v867 = mul i64 %v865, 128
  %v868 = mul i64 %v865, 8
  %v869 = add i64 %v867, 0
  %v870 = add i64 %v868, 0
  %v871 = getelementptr inbounds float, ptr %v846, i64 %v869
  %v872 = sub i64 8, %v870
  %v873 = icmp slt i64 %v872, 0
  %v874 = select i1 %v873, i64 0, i64 %v872
  %v875 = mul i64 %v870, 16
  %v876 = add i64 0, %v875
  %v877 = getelementptr inbounds float, ptr %v28, i64 %v876
  call void @pack_turned(ptr %v877, i64 16, i64 1, i64 16, i64 %v874, ptr %v871, i64 8)
  %v878 = add i64 %v867, 128
  %v879 = add nsw i64 %v865, 1
  br label %b163
b165:
  br label %b162
b162:
  %v880 = icmp sgt i64 %v3, 1
  br i1 %v880, label %b166, label %b167
b166:
  %v881 = getelementptr inbounds i64, ptr %v1, i64 3
  %v882 = atomicrmw add ptr %v881, i64 1 acq_rel
  %v883 = load i64, ptr %v163, align 8
  %v884 = add i64 %v883, 1
  store i64 %v884, ptr %v163, align 8
  %v885 = mul i64 %v3, %v884
  br label %b168
b168:
  %v886 = load atomic i64, ptr %v881 acquire, align 8
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b169, label %b170
b169:
  %v888 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v889 = add i64 %v8, 0
  %v890 = sdiv i64 %v889, 1
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, %v8
  %v896 = select i1 %v895, i64 %v894, i64 %v8
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, %v8
  %v901 = select i1 %v900, i64 %v899, i64 %v8
  br label %b171
b171:
  %v902 = phi i64 [ %v896, %b167 ], [ %v943, %b176 ]
  %v903 = icmp slt i64 %v902, %v901
  br i1 %v903, label %b172, label %b173
b172:
  br label %b174
b174:
  %v904 = phi i64 [ 0, %b172 ], [ %v942, %b179 ]
  %v905 = icmp slt i64 %v904, 2
  br i1 %v905, label %b175, label %b176
b175:
  br label %b177
b177:
  %v906 = phi i64 [ 0, %b175 ], [ %v933, %b178 ]
  %v907 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v932, %b178 ]
  %v908 = icmp slt i64 %v906, 8
  br i1 %v908, label %b178, label %b179
b178:
  %v909 = mul i64 %v902, 16
  %v910 = getelementptr inbounds float, ptr %v64, i64 %v909
  %v911 = mul i64 %v904, 8
  %v912 = add i64 0, %v911
  %v913 = add i64 %v912, %v906
  %v914 = getelementptr inbounds float, ptr %v910, i64 %v913
  %v915 = load float, ptr %v914, align 4
  %v916 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v917 = fdiv float %v915, %v916
  %v918 = mul i64 1, %v7
  %v919 = add i64 %v902, %v918
  %v920 = mul i64 %v919, 128
  %v921 = getelementptr inbounds float, ptr %v32, i64 %v920
  %v922 = mul i64 %v904, 64
  %v923 = add i64 0, %v922
  %v924 = add i64 %v923, 0
  %v925 = mul i64 %v906, 8
  %v926 = add i64 %v924, %v925
  %v927 = getelementptr inbounds float, ptr %v921, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = insertelement <8 x float> poison, float %v917, i64 0
  %v930 = shufflevector <8 x float> %v929, <8 x float> poison, <8 x i32> zeroinitializer
  %v931 = fmul <8 x float> %v930, %v928
  %v932 = fadd <8 x float> %v907, %v931
  %v933 = add nsw i64 %v906, 1
  br label %b177
b179:
  %v934 = mul i64 %v902, 16
  %v935 = getelementptr inbounds float, ptr %v74, i64 %v934
  %v936 = mul i64 %v904, 8
  %v937 = add i64 0, %v936
  %v938 = mul i64 0, 8
  %v939 = add i64 %v937, %v938
  %v940 = add i64 %v939, 0
  %v941 = getelementptr inbounds float, ptr %v935, i64 %v940
  store <8 x float> %v907, ptr %v941, align 4
  %v942 = add nsw i64 %v904, 1
  br label %b174
b176:
  %v943 = add nsw i64 %v902, 1
  br label %b171
b173:
  %v944 = add i64 %v8, 0
  %v945 = sdiv i64 %v944, 1
  %v946 = add i64 %v2, 1
  %v947 = mul i64 %v945, %v2
  %v948 = sdiv i64 %v947, %v3
  %v949 = mul i64 %v948, 1
  %v950 = icmp slt i64 %v949, %v8
  %v951 = select i1 %v950, i64 %v949, i64 %v8
  %v952 = mul i64 %v945, %v946
  %v953 = sdiv i64 %v952, %v3
  %v954 = mul i64 %v953, 1
  %v955 = icmp slt i64 %v954, %v8
  %v956 = select i1 %v955, i64 %v954, i64 %v8
  br label %b180
b180:
  %v957 = phi i64 [ %v951, %b173 ], [ %v971, %b185 ]
  %v958 = icmp slt i64 %v957, %v956
  br i1 %v958, label %b181, label %b182
b181:
  %v959 = mul i64 %v957, 16
  %v960 = getelementptr inbounds float, ptr %v74, i64 %v959
  %v961 = mul i64 %v957, 16
  %v962 = getelementptr inbounds float, ptr %v76, i64 %v961
  br label %b183
b183:
  %v963 = phi i64 [ 0, %b181 ], [ %v970, %b184 ]
  %v964 = icmp slt i64 %v963, 16
  br i1 %v964, label %b184, label %b185
b184:
  %v965 = add i64 0, %v963
  %v966 = getelementptr inbounds float, ptr %v960, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 0, %v963
  %v969 = getelementptr inbounds float, ptr %v962, i64 %v968
  store <8 x float> %v967, ptr %v969, align 4
  %v970 = add nsw i64 %v963, 8
  br label %b183
b185:
  %v971 = add nsw i64 %v957, 1
  br label %b180
b182:
  %v972 = add i64 %v8, 0
  %v973 = sdiv i64 %v972, 1
  %v974 = add i64 %v2, 1
  %v975 = mul i64 %v973, %v2
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 1
  %v978 = icmp slt i64 %v977, %v8
  %v979 = select i1 %v978, i64 %v977, i64 %v8
  %v980 = mul i64 %v973, %v974
  %v981 = sdiv i64 %v980, %v3
  %v982 = mul i64 %v981, 1
  %v983 = icmp slt i64 %v982, %v8
  %v984 = select i1 %v983, i64 %v982, i64 %v8
  br label %b186
b186:
  %v985 = phi i64 [ %v979, %b182 ], [ %v1017, %b191 ]
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b187, label %b188
b187:
  br label %b189
b189:
  %v987 = phi i64 [ 0, %b187 ], [ %v1016, %b194 ]
  %v988 = icmp slt i64 %v987, 2
  br i1 %v988, label %b190, label %b191
b190:
  br label %b192
b192:
  %v989 = phi i64 [ 0, %b190 ], [ %v1001, %b193 ]
  %v990 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1000, %b193 ]
  %v991 = icmp slt i64 %v989, 8
  br i1 %v991, label %b193, label %b194
b193:
  %v992 = mul i64 %v985, 16
  %v993 = getelementptr inbounds float, ptr %v76, i64 %v992
  %v994 = mul i64 %v987, 8
  %v995 = add i64 0, %v994
  %v996 = add i64 %v995, %v989
  %v997 = getelementptr inbounds float, ptr %v993, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = fmul <8 x float> %v998, %v998
  %v1000 = fadd <8 x float> %v990, %v999
  %v1001 = add nsw i64 %v989, 8
  br label %b192
b194:
  %v1002 = shufflevector <8 x float> %v990, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1003 = shufflevector <8 x float> %v990, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1004 = fadd <4 x float> %v1002, %v1003
  %v1005 = shufflevector <4 x float> %v1004, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1006 = shufflevector <4 x float> %v1004, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1007 = fadd <2 x float> %v1005, %v1006
  %v1008 = extractelement <2 x float> %v1007, i64 0
  %v1009 = extractelement <2 x float> %v1007, i64 1
  %v1010 = fadd float %v1008, %v1009
  %v1011 = fadd float %v1010, 0x0000000000000000
  %v1012 = mul i64 %v985, 2
  %v1013 = getelementptr inbounds float, ptr %v78, i64 %v1012
  %v1014 = add i64 0, %v987
  %v1015 = getelementptr inbounds float, ptr %v1013, i64 %v1014
  store float %v1011, ptr %v1015, align 4
  %v1016 = add nsw i64 %v987, 1
  br label %b189
b191:
  %v1017 = add nsw i64 %v985, 1
  br label %b186
b188:
  %v1018 = add i64 %v8, 0
  %v1019 = sdiv i64 %v1018, 1
  %v1020 = add i64 %v2, 1
  %v1021 = mul i64 %v1019, %v2
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 1
  %v1024 = icmp slt i64 %v1023, %v8
  %v1025 = select i1 %v1024, i64 %v1023, i64 %v8
  %v1026 = mul i64 %v1019, %v1020
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 1
  %v1029 = icmp slt i64 %v1028, %v8
  %v1030 = select i1 %v1029, i64 %v1028, i64 %v8
  br label %b195
b195:
  %v1031 = phi i64 [ %v1025, %b188 ], [ %v1055, %b196 ]
  %v1032 = icmp slt i64 %v1031, %v1030
  br i1 %v1032, label %b196, label %b197
b196:
  %v1033 = mul i64 %v1031, 2
  %v1034 = getelementptr inbounds float, ptr %v78, i64 %v1033
  %v1035 = mul i64 %v1031, 2
  %v1036 = getelementptr inbounds float, ptr %v80, i64 %v1035
  %v1037 = icmp ult i64 2, 8
  %v1038 = select i1 %v1037, i64 2, i64 8
  %v1039 = trunc i64 %v1038 to i32
  %v1040 = insertelement <8 x i32> poison, i32 %v1039, i64 0
  %v1041 = shufflevector <8 x i32> %v1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1042 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1041
  %v1043 = add i64 0, 0
  %v1044 = getelementptr inbounds float, ptr %v1034, i64 %v1043
  %v1045 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1044, <8 x i1> %v1042, <8 x float> zeroinitializer)
  %v1046 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = fdiv <8 x float> %v1045, %v1047
  %v1049 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1050 = shufflevector <8 x float> %v1049, <8 x float> poison, <8 x i32> zeroinitializer
  %v1051 = fadd <8 x float> %v1048, %v1050
  %v1052 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1051)
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v1036, i64 %v1053
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1052, ptr align 4 %v1054, <8 x i1> %v1042)
  %v1055 = add nsw i64 %v1031, 1
  br label %b195
b197:
  %v1056 = add i64 %v8, 0
  %v1057 = sdiv i64 %v1056, 1
  %v1058 = add i64 %v2, 1
  %v1059 = mul i64 %v1057, %v2
  %v1060 = sdiv i64 %v1059, %v3
  %v1061 = mul i64 %v1060, 1
  %v1062 = icmp slt i64 %v1061, %v8
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v8
  %v1064 = mul i64 %v1057, %v1058
  %v1065 = sdiv i64 %v1064, %v3
  %v1066 = mul i64 %v1065, 1
  %v1067 = icmp slt i64 %v1066, %v8
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v8
  br label %b198
b198:
  %v1069 = phi i64 [ %v1063, %b197 ], [ %v1100, %b203 ]
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1071 = phi i64 [ 0, %b199 ], [ %v1099, %b202 ]
  %v1072 = icmp slt i64 %v1071, 2
  br i1 %v1072, label %b202, label %b203
b202:
  %v1073 = mul i64 %v1069, 16
  %v1074 = getelementptr inbounds float, ptr %v76, i64 %v1073
  %v1075 = mul i64 %v1069, 2
  %v1076 = getelementptr inbounds float, ptr %v80, i64 %v1075
  %v1077 = add i64 0, %v1071
  %v1078 = getelementptr inbounds float, ptr %v1076, i64 %v1077
  %v1079 = load float, ptr %v1078, align 4
  %v1080 = fdiv float 0x3FF0000000000000, %v1079
  %v1081 = mul i64 %v1069, 16
  %v1082 = getelementptr inbounds float, ptr %v74, i64 %v1081
  %v1083 = mul i64 %v1071, 8
  %v1084 = add i64 0, %v1083
  %v1085 = add i64 %v1084, 0
  %v1086 = getelementptr inbounds float, ptr %v1074, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = insertelement <8 x float> poison, float %v1080, i64 0
  %v1089 = shufflevector <8 x float> %v1088, <8 x float> poison, <8 x i32> zeroinitializer
  %v1090 = fmul <8 x float> %v1087, %v1089
  %v1091 = add i64 0, 0
  %v1092 = getelementptr inbounds float, ptr %v26, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = fmul <8 x float> %v1090, %v1093
  %v1095 = mul i64 %v1071, 8
  %v1096 = add i64 0, %v1095
  %v1097 = add i64 %v1096, 0
  %v1098 = getelementptr inbounds float, ptr %v1082, i64 %v1097
  store <8 x float> %v1094, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1071, 1
  br label %b201
b203:
  %v1100 = add nsw i64 %v1069, 1
  br label %b198
b200:
  %v1101 = add i64 %v8, 0
  %v1102 = sdiv i64 %v1101, 1
  %v1103 = add i64 %v2, 1
  %v1104 = mul i64 %v1102, %v2
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v8
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v8
  %v1109 = mul i64 %v1102, %v1103
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 1
  %v1112 = icmp slt i64 %v1111, %v8
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v8
  br label %b204
b204:
  %v1114 = phi i64 [ %v1108, %b200 ], [ %v1164, %b209 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b205, label %b206
b205:
  %v1116 = mul i64 %v1114, 80
  %v1117 = getelementptr inbounds float, ptr %v62, i64 %v1116
  %v1118 = mul i64 %v1114, 16
  %v1119 = getelementptr inbounds float, ptr %v74, i64 %v1118
  %v1120 = mul i64 %v1114, 16
  %v1121 = getelementptr inbounds float, ptr %v82, i64 %v1120
  br label %b207
b207:
  %v1122 = phi i64 [ 0, %b205 ], [ %v1163, %b208 ]
  %v1123 = icmp slt i64 %v1122, 16
  br i1 %v1123, label %b208, label %b209
b208:
  %v1124 = add i64 64, %v1122
  %v1125 = getelementptr inbounds float, ptr %v1117, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1126)
  %v1128 = fneg <8 x float> %v1127
  %v1129 = fcmp olt <8 x float> %v1128, splat (float 0xC05A400000000000)
  %v1130 = select <8 x i1> %v1129, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1128
  %v1131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1130, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1132 = fsub <8 x float> %v1131, splat (float 0x4168000000000000)
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1130)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1133)
  %v1135 = bitcast <8 x float> %v1131 to <8 x i32>
  %v1136 = fmul <8 x float> %v1134, %v1134
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1134, <8 x float> splat (float 0x3F81227F40000000))
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1137, <8 x float> %v1134, <8 x float> splat (float 0x3FA5556740000000))
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1134, <8 x float> splat (float 0x3FC5554B00000000))
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1134, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> %v1140, <8 x float> %v1134)
  %v1142 = sub <8 x i32> %v1135, splat (i32 1262485250)
  %v1143 = lshr <8 x i32> %v1142, splat (i32 1)
  %v1144 = sub <8 x i32> %v1142, %v1143
  %v1145 = shl <8 x i32> %v1143, splat (i32 23)
  %v1146 = bitcast <8 x i32> %v1145 to <8 x float>
  %v1147 = shl <8 x i32> %v1144, splat (i32 23)
  %v1148 = bitcast <8 x i32> %v1147 to <8 x float>
  %v1149 = fadd <8 x float> %v1141, splat (float 0x3FF0000000000000)
  %v1150 = fmul <8 x float> %v1149, %v1146
  %v1151 = fmul <8 x float> %v1150, %v1148
  %v1152 = fcmp olt <8 x float> %v1126, splat (float 0x0000000000000000)
  %v1153 = select <8 x i1> %v1152, <8 x float> %v1151, <8 x float> splat (float 0x3FF0000000000000)
  %v1154 = fadd <8 x float> %v1151, splat (float 0x3FF0000000000000)
  %v1155 = fdiv <8 x float> %v1153, %v1154
  %v1156 = fmul <8 x float> %v1126, %v1155
  %v1157 = add i64 0, %v1122
  %v1158 = getelementptr inbounds float, ptr %v1119, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = fmul <8 x float> %v1156, %v1159
  %v1161 = add i64 0, %v1122
  %v1162 = getelementptr inbounds float, ptr %v1121, i64 %v1161
  store <8 x float> %v1160, ptr %v1162, align 4
  %v1163 = add nsw i64 %v1122, 8
  br label %b207
b209:
  %v1164 = add nsw i64 %v1114, 1
  br label %b204
b206:
  %v1166 = add i64 %v8, 0
  %v1167 = sdiv i64 %v1166, 1
  %v1168 = add i64 %v2, 1
  %v1169 = mul i64 %v1167, %v2
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, %v8
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v8
  %v1174 = mul i64 %v1167, %v1168
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v8
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v8
  br label %b210
b210:
  %v1179 = phi i64 [ %v1173, %b206 ], [ %v1233, %b215 ]
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b211, label %b212
b211:
  %v1181 = add i64 %v1179, 96
  %v1182 = icmp slt i64 %v1181, %v1178
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v1178
  br label %b213
b213:
  %v1184 = phi i64 [ 0, %b211 ], [ %v1232, %b218 ]
  %v1185 = icmp slt i64 %v1184, 1
  br i1 %v1185, label %b214, label %b215
b214:
  %v1186 = sub i64 %v1183, %v1179
  %v1187 = sub i64 8, 1
  %v1188 = add i64 %v1186, %v1187
  %v1189 = sdiv i64 %v1188, 8
  br label %b216
b216:
  %v1190 = phi i64 [ 0, %b214 ], [ %v1231, %b223 ]
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b217, label %b218
b217:
  %v1192 = mul i64 %v1186, %v1190
  %v1193 = sdiv i64 %v1192, %v1189
  %v1194 = add i64 %v1179, %v1193
  %v1195 = add i64 %v1190, 1
  %v1196 = mul i64 %v1186, %v1195
  %v1197 = sdiv i64 %v1196, %v1189
  %v1198 = add i64 %v1179, %v1197
  %v1199 = mul i64 %v1184, 128
  %v1200 = getelementptr inbounds float, ptr %v846, i64 %v1199
  %v1201 = sub i64 %v1198, %v1194
  %v1202 = mul i64 %v1194, 16
  %v1203 = getelementptr inbounds float, ptr %v82, i64 %v1202
  %v1204 = getelementptr inbounds float, ptr %v1203, i64 0
  %v1205 = sub i64 %v1201, 1
  %v1206 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1205
  %v1207 = load ptr, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1165, i64 0
  %v1209 = icmp sgt i64 %v1201, 0
  br i1 %v1209, label %b219, label %b220
b219:
  call void %v1207(ptr %v1204, i64 16, ptr %v1200, i64 16, ptr %v1208, i64 8, i64 0)
  br label %b220
b220:
  %v1210 = add i64 %v1199, 128
  br label %b221
b221:
  %v1211 = phi i64 [ %v1194, %b220 ], [ %v1230, %b226 ]
  %v1212 = icmp slt i64 %v1211, %v1198
  br i1 %v1212, label %b222, label %b223
b222:
  %v1213 = sub i64 %v1211, %v1194
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v1165, i64 %v1214
  %v1216 = mul i64 %v1211, 8
  %v1217 = getelementptr inbounds float, ptr %v36, i64 %v1216
  br label %b224
b224:
  %v1218 = phi i64 [ 0, %b222 ], [ %v1229, %b225 ]
  %v1219 = icmp slt i64 %v1218, 1
  br i1 %v1219, label %b225, label %b226
b225:
  %v1220 = mul i64 %v1184, 1
  %v1221 = add i64 %v1220, %v1218
  %v1222 = mul i64 %v1221, 8
  %v1223 = add i64 0, %v1218
  %v1224 = mul i64 %v1223, 8
  %v1225 = getelementptr inbounds float, ptr %v1215, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 0, %v1222
  %v1228 = getelementptr inbounds float, ptr %v1217, i64 %v1227
  store <8 x float> %v1226, ptr %v1228, align 4
  %v1229 = add nsw i64 %v1218, 1
  br label %b224
b226:
  %v1230 = add nsw i64 %v1211, 1
  br label %b221
b223:
  %v1231 = add nsw i64 %v1190, 1
  br label %b216
b218:
  %v1232 = add nsw i64 %v1184, 1
  br label %b213
b215:
  %v1233 = add nsw i64 %v1179, 96
  br label %b210
b212:
  %v1234 = icmp sgt i64 %v3, 1
  br i1 %v1234, label %b227, label %b228
b227:
  %v1235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1236 = atomicrmw add ptr %v1235, i64 1 acq_rel
  %v1237 = load i64, ptr %v163, align 8
  %v1238 = add i64 %v1237, 1
  store i64 %v1238, ptr %v163, align 8
  %v1239 = mul i64 %v3, %v1238
  br label %b229
b229:
  %v1240 = load atomic i64, ptr %v1235 acquire, align 8
  %v1241 = icmp slt i64 %v1240, %v1239
  br i1 %v1241, label %b230, label %b231
b230:
  %v1242 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v163 = alloca i64, i64 1, align 8
  %v283 = alloca float, i64 96, align 4
  %v406 = alloca float, i64 64, align 4
  %v752 = alloca float, i64 64, align 4
  %v1269 = alloca float, i64 96, align 4
  %v1338 = alloca float, i64 192, align 4
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
  %v190 = phi i64 [ %v182, %b0 ], [ %v213, %b3 ]
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
  %v200 = mul i64 %v195, 1
  %v201 = add i64 0, %v200
  %v202 = getelementptr inbounds float, ptr %v28, i64 %v201
  call void @pack_rows(ptr %v202, i64 1, i64 16, i64 8, i64 %v199, ptr %v196, i64 16)
  %v203 = add i64 %v192, 8
  %v204 = add i64 %v193, 8
  %v205 = getelementptr inbounds float, ptr %v169, i64 %v203
  %v206 = sub i64 16, %v204
  %v207 = icmp slt i64 %v206, 0
  %v208 = select i1 %v207, i64 0, i64 %v206
  %v209 = mul i64 %v204, 1
  %v210 = add i64 0, %v209
  %v211 = getelementptr inbounds float, ptr %v28, i64 %v210
  call void @pack_rows(ptr %v211, i64 1, i64 16, i64 8, i64 %v208, ptr %v205, i64 16)
  %v212 = add i64 %v192, 128
  %v213 = add nsw i64 %v190, 1
  br label %b2
b4:
  %v214 = add i64 1, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, 1
  %v221 = select i1 %v220, i64 %v219, i64 1
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  br label %b5
b5:
  %v229 = phi i64 [ %v221, %b4 ], [ %v243, %b6 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b6, label %b7
b6:
  %v231 = mul i64 %v229, 128
  %v232 = mul i64 %v229, 8
  %v233 = add i64 %v231, 0
  %v234 = add i64 %v232, 0
  %v235 = getelementptr inbounds float, ptr %v170, i64 %v233
  %v236 = sub i64 8, %v234
  %v237 = icmp slt i64 %v236, 0
  %v238 = select i1 %v237, i64 0, i64 %v236
  %v239 = mul i64 %v234, 1
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v20, i64 %v240
  call void @pack_rows(ptr %v241, i64 1, i64 8, i64 16, i64 %v238, ptr %v235, i64 8)
  %v242 = add i64 %v231, 128
  %v243 = add nsw i64 %v229, 1
  br label %b5
b7:
  %v244 = add i64 1, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, 1
  %v251 = select i1 %v250, i64 %v249, i64 1
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  br label %b8
b8:
  %v259 = phi i64 [ %v251, %b7 ], [ %v273, %b9 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b9, label %b10
b9:
  %v261 = mul i64 %v259, 128
  %v262 = mul i64 %v259, 8
  %v263 = add i64 %v261, 0
  %v264 = add i64 %v262, 0
  %v265 = getelementptr inbounds float, ptr %v171, i64 %v263
  %v266 = sub i64 8, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = mul i64 %v264, 1
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v12, i64 %v270
  call void @pack_rows(ptr %v271, i64 1, i64 8, i64 16, i64 %v268, ptr %v265, i64 8)
  %v272 = add i64 %v261, 128
  %v273 = add nsw i64 %v259, 1
  br label %b8
b10:
  br label %b1
b1:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b11, label %b12
b11:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v163, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v163, align 8
  %v279 = mul i64 %v3, %v278
  br label %b13
b13:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b14, label %b15
b14:
  %v282 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v284 = add i64 %v8, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v8
  %v291 = select i1 %v290, i64 %v289, i64 %v8
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v8
  %v296 = select i1 %v295, i64 %v294, i64 %v8
  br label %b16
b16:
  %v297 = phi i64 [ %v291, %b12 ], [ %v405, %b21 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b17, label %b18
b17:
  %v299 = add i64 %v297, 96
  %v300 = icmp slt i64 %v299, %v296
  %v301 = select i1 %v300, i64 %v299, i64 %v296
  br label %b19
b19:
  %v302 = phi i64 [ 0, %b17 ], [ %v404, %b24 ]
  %v303 = icmp slt i64 %v302, 1
  br i1 %v303, label %b20, label %b21
b20:
  %v304 = sub i64 %v301, %v297
  %v305 = sub i64 6, 1
  %v306 = add i64 %v304, %v305
  %v307 = sdiv i64 %v306, 6
  br label %b22
b22:
  %v308 = phi i64 [ 0, %b20 ], [ %v403, %b29 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b23, label %b24
b23:
  %v310 = mul i64 %v304, %v308
  %v311 = sdiv i64 %v310, %v307
  %v312 = add i64 %v297, %v311
  %v313 = add i64 %v308, 1
  %v314 = mul i64 %v304, %v313
  %v315 = sdiv i64 %v314, %v307
  %v316 = add i64 %v297, %v315
  %v317 = mul i64 %v302, 128
  %v318 = getelementptr inbounds float, ptr %v169, i64 %v317
  %v319 = sub i64 %v316, %v312
  %v320 = mul i64 %v312, 8
  %v321 = getelementptr inbounds float, ptr %v30, i64 %v320
  %v322 = getelementptr inbounds float, ptr %v321, i64 0
  %v323 = sub i64 %v319, 1
  %v324 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v323
  %v325 = load ptr, ptr %v324, align 4
  %v326 = getelementptr inbounds float, ptr %v283, i64 0
  %v327 = icmp sgt i64 %v319, 0
  br i1 %v327, label %b25, label %b26
b25:
  call void %v325(ptr %v322, i64 8, ptr %v318, i64 8, ptr %v326, i64 16, i64 8)
  br label %b26
b26:
  %v328 = add i64 %v317, 128
  br label %b27
b27:
  %v329 = phi i64 [ %v312, %b26 ], [ %v402, %b32 ]
  %v330 = icmp slt i64 %v329, %v316
  br i1 %v330, label %b28, label %b29
b28:
  %v331 = sub i64 %v329, %v312
  %v332 = mul i64 %v331, 16
  %v333 = getelementptr inbounds float, ptr %v283, i64 %v332
  %v334 = mul i64 %v329, 80
  %v335 = getelementptr inbounds float, ptr %v62, i64 %v334
  %v336 = mul i64 %v329, 16
  %v337 = getelementptr inbounds float, ptr %v74, i64 %v336
  %v338 = mul i64 %v329, 16
  %v339 = getelementptr inbounds float, ptr %v84, i64 %v338
  %v340 = mul i64 %v329, 16
  %v341 = getelementptr inbounds float, ptr %v86, i64 %v340
  br label %b30
b30:
  %v342 = phi i64 [ 0, %b28 ], [ %v401, %b31 ]
  %v343 = icmp slt i64 %v342, 2
  br i1 %v343, label %b31, label %b32
b31:
  %v344 = mul i64 %v302, 2
  %v345 = add i64 %v344, %v342
  %v346 = mul i64 %v345, 8
  %v347 = add i64 0, %v342
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v333, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 64, %v346
  %v352 = getelementptr inbounds float, ptr %v335, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v353)
  %v355 = fneg <8 x float> %v354
  %v356 = fcmp olt <8 x float> %v355, splat (float 0xC05A400000000000)
  %v357 = select <8 x i1> %v356, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v355
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v357, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v359 = fsub <8 x float> %v358, splat (float 0x4168000000000000)
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v357)
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v360)
  %v362 = bitcast <8 x float> %v358 to <8 x i32>
  %v363 = fmul <8 x float> %v361, %v361
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v361, <8 x float> splat (float 0x3F81227F40000000))
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> %v361, <8 x float> splat (float 0x3FA5556740000000))
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> %v361, <8 x float> splat (float 0x3FC5554B00000000))
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v361, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> %v367, <8 x float> %v361)
  %v369 = sub <8 x i32> %v362, splat (i32 1262485250)
  %v370 = lshr <8 x i32> %v369, splat (i32 1)
  %v371 = sub <8 x i32> %v369, %v370
  %v372 = shl <8 x i32> %v370, splat (i32 23)
  %v373 = bitcast <8 x i32> %v372 to <8 x float>
  %v374 = shl <8 x i32> %v371, splat (i32 23)
  %v375 = bitcast <8 x i32> %v374 to <8 x float>
  %v376 = fadd <8 x float> %v368, splat (float 0x3FF0000000000000)
  %v377 = fmul <8 x float> %v376, %v373
  %v378 = fmul <8 x float> %v377, %v375
  %v379 = fcmp olt <8 x float> %v353, splat (float 0x0000000000000000)
  %v380 = select <8 x i1> %v379, <8 x float> %v378, <8 x float> splat (float 0x3FF0000000000000)
  %v381 = fadd <8 x float> %v378, splat (float 0x3FF0000000000000)
  %v382 = fdiv <8 x float> %v380, %v381
  %v383 = fmul <8 x float> %v353, %v382
  %v384 = fmul <8 x float> %v350, %v383
  %v385 = add i64 0, %v346
  %v386 = getelementptr inbounds float, ptr %v337, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = fmul <8 x float> %v350, %v387
  %v389 = fmul <8 x float> %v388, %v382
  %v390 = fmul <8 x float> %v388, %v353
  %v391 = fmul <8 x float> %v390, %v382
  %v392 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v393 = shufflevector <8 x float> %v392, <8 x float> poison, <8 x i32> zeroinitializer
  %v394 = fsub <8 x float> %v393, %v382
  %v395 = fmul <8 x float> %v391, %v394
  %v396 = fadd <8 x float> %v389, %v395
  %v397 = add i64 0, %v346
  %v398 = getelementptr inbounds float, ptr %v339, i64 %v397
  store <8 x float> %v384, ptr %v398, align 4
  %v399 = add i64 0, %v346
  %v400 = getelementptr inbounds float, ptr %v341, i64 %v399
  store <8 x float> %v396, ptr %v400, align 4
  %v401 = add nsw i64 %v342, 1
  br label %b30
b32:
  %v402 = add nsw i64 %v329, 1
  br label %b27
b29:
  %v403 = add nsw i64 %v308, 1
  br label %b22
b24:
  %v404 = add nsw i64 %v302, 1
  br label %b19
b21:
  %v405 = add nsw i64 %v297, 96
  br label %b16
b18:
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
  br label %b33
b33:
  %v420 = phi i64 [ %v414, %b18 ], [ %v474, %b38 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b34, label %b35
b34:
  %v422 = add i64 %v420, 96
  %v423 = icmp slt i64 %v422, %v419
  %v424 = select i1 %v423, i64 %v422, i64 %v419
  br label %b36
b36:
  %v425 = phi i64 [ 0, %b34 ], [ %v473, %b41 ]
  %v426 = icmp slt i64 %v425, 1
  br i1 %v426, label %b37, label %b38
b37:
  %v427 = sub i64 %v424, %v420
  %v428 = sub i64 8, 1
  %v429 = add i64 %v427, %v428
  %v430 = sdiv i64 %v429, 8
  br label %b39
b39:
  %v431 = phi i64 [ 0, %b37 ], [ %v472, %b46 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b40, label %b41
b40:
  %v433 = mul i64 %v427, %v431
  %v434 = sdiv i64 %v433, %v430
  %v435 = add i64 %v420, %v434
  %v436 = add i64 %v431, 1
  %v437 = mul i64 %v427, %v436
  %v438 = sdiv i64 %v437, %v430
  %v439 = add i64 %v420, %v438
  %v440 = mul i64 %v425, 128
  %v441 = getelementptr inbounds float, ptr %v170, i64 %v440
  %v442 = sub i64 %v439, %v435
  %v443 = mul i64 %v435, 16
  %v444 = getelementptr inbounds float, ptr %v86, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = sub i64 %v442, 1
  %v447 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v446
  %v448 = load ptr, ptr %v447, align 4
  %v449 = getelementptr inbounds float, ptr %v406, i64 0
  %v450 = icmp sgt i64 %v442, 0
  br i1 %v450, label %b42, label %b43
b42:
  call void %v448(ptr %v445, i64 16, ptr %v441, i64 16, ptr %v449, i64 8, i64 0)
  br label %b43
b43:
  %v451 = add i64 %v440, 128
  br label %b44
b44:
  %v452 = phi i64 [ %v435, %b43 ], [ %v471, %b49 ]
  %v453 = icmp slt i64 %v452, %v439
  br i1 %v453, label %b45, label %b46
b45:
  %v454 = sub i64 %v452, %v435
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v406, i64 %v455
  %v457 = mul i64 %v452, 8
  %v458 = getelementptr inbounds float, ptr %v88, i64 %v457
  br label %b47
b47:
  %v459 = phi i64 [ 0, %b45 ], [ %v470, %b48 ]
  %v460 = icmp slt i64 %v459, 1
  br i1 %v460, label %b48, label %b49
b48:
  %v461 = mul i64 %v425, 1
  %v462 = add i64 %v461, %v459
  %v463 = mul i64 %v462, 8
  %v464 = add i64 0, %v459
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v456, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, %v463
  %v469 = getelementptr inbounds float, ptr %v458, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v459, 1
  br label %b47
b49:
  %v471 = add nsw i64 %v452, 1
  br label %b44
b46:
  %v472 = add nsw i64 %v431, 1
  br label %b39
b41:
  %v473 = add nsw i64 %v425, 1
  br label %b36
b38:
  %v474 = add nsw i64 %v420, 96
  br label %b33
b35:
  %v475 = add i64 %v8, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v8
  %v487 = select i1 %v486, i64 %v485, i64 %v8
  br label %b50
b50:
  %v488 = phi i64 [ %v482, %b35 ], [ %v531, %b55 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b51, label %b52
b51:
  br label %b53
b53:
  %v490 = phi i64 [ 0, %b51 ], [ %v530, %b58 ]
  %v491 = icmp slt i64 %v490, 2
  br i1 %v491, label %b54, label %b55
b54:
  br label %b56
b56:
  %v492 = phi i64 [ 0, %b54 ], [ %v515, %b57 ]
  %v493 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v514, %b57 ]
  %v494 = icmp slt i64 %v492, 8
  br i1 %v494, label %b57, label %b58
b57:
  %v495 = mul i64 %v488, 16
  %v496 = getelementptr inbounds float, ptr %v84, i64 %v495
  %v497 = mul i64 %v488, 16
  %v498 = getelementptr inbounds float, ptr %v76, i64 %v497
  %v499 = mul i64 %v490, 8
  %v500 = add i64 0, %v499
  %v501 = add i64 %v500, %v492
  %v502 = getelementptr inbounds float, ptr %v496, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 0, %v492
  %v505 = getelementptr inbounds float, ptr %v26, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = fmul <8 x float> %v503, %v506
  %v508 = mul i64 %v490, 8
  %v509 = add i64 0, %v508
  %v510 = add i64 %v509, %v492
  %v511 = getelementptr inbounds float, ptr %v498, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = fmul <8 x float> %v507, %v512
  %v514 = fadd <8 x float> %v493, %v513
  %v515 = add nsw i64 %v492, 8
  br label %b56
b58:
  %v516 = shufflevector <8 x float> %v493, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v517 = shufflevector <8 x float> %v493, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v518 = fadd <4 x float> %v516, %v517
  %v519 = shufflevector <4 x float> %v518, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v520 = shufflevector <4 x float> %v518, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v521 = fadd <2 x float> %v519, %v520
  %v522 = extractelement <2 x float> %v521, i64 0
  %v523 = extractelement <2 x float> %v521, i64 1
  %v524 = fadd float %v522, %v523
  %v525 = fadd float %v524, 0x0000000000000000
  %v526 = mul i64 %v488, 2
  %v527 = getelementptr inbounds float, ptr %v90, i64 %v526
  %v528 = add i64 0, %v490
  %v529 = getelementptr inbounds float, ptr %v527, i64 %v528
  store float %v525, ptr %v529, align 4
  %v530 = add nsw i64 %v490, 1
  br label %b53
b55:
  %v531 = add nsw i64 %v488, 1
  br label %b50
b52:
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
  br label %b59
b59:
  %v545 = phi i64 [ %v539, %b52 ], [ %v631, %b64 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b60, label %b61
b60:
  br label %b62
b62:
  %v547 = phi i64 [ 0, %b60 ], [ %v630, %b67 ]
  %v548 = icmp slt i64 %v547, 2
  br i1 %v548, label %b63, label %b64
b63:
  br label %b65
b65:
  %v549 = phi i64 [ 0, %b63 ], [ %v629, %b70 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b66, label %b67
b66:
  br label %b68
b68:
  %v551 = phi i64 [ 0, %b66 ], [ %v610, %b69 ]
  %v552 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v609, %b69 ]
  %v553 = icmp slt i64 %v551, 8
  br i1 %v553, label %b69, label %b70
b69:
  %v554 = mul i64 %v545, 16
  %v555 = getelementptr inbounds float, ptr %v84, i64 %v554
  %v556 = mul i64 %v545, 2
  %v557 = getelementptr inbounds float, ptr %v80, i64 %v556
  %v558 = add i64 0, %v547
  %v559 = getelementptr inbounds float, ptr %v557, i64 %v558
  %v560 = load float, ptr %v559, align 4
  %v561 = fdiv float 0x3FF0000000000000, %v560
  %v562 = mul i64 %v545, 2
  %v563 = getelementptr inbounds float, ptr %v90, i64 %v562
  %v564 = add i64 0, %v547
  %v565 = getelementptr inbounds float, ptr %v563, i64 %v564
  %v566 = load float, ptr %v565, align 4
  %v567 = fmul float %v566, %v561
  %v568 = fdiv float %v567, %v560
  %v569 = fmul float %v568, 0x3FE0000000000000
  %v570 = fdiv float %v569, %v560
  %v571 = fdiv float %v570, 0x4020000000000000
  %v572 = fneg float %v571
  %v573 = mul i64 %v545, 16
  %v574 = getelementptr inbounds float, ptr %v76, i64 %v573
  %v575 = mul i64 1, %v7
  %v576 = add i64 %v545, %v575
  %v577 = mul i64 %v576, 128
  %v578 = getelementptr inbounds float, ptr %v32, i64 %v577
  %v579 = mul i64 %v547, 8
  %v580 = add i64 0, %v579
  %v581 = add i64 %v580, %v551
  %v582 = getelementptr inbounds float, ptr %v555, i64 %v581
  %v583 = load <8 x float>, ptr %v582, align 4
  %v584 = add i64 0, %v551
  %v585 = getelementptr inbounds float, ptr %v26, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = fmul <8 x float> %v583, %v586
  %v588 = insertelement <8 x float> poison, float %v561, i64 0
  %v589 = shufflevector <8 x float> %v588, <8 x float> poison, <8 x i32> zeroinitializer
  %v590 = fmul <8 x float> %v587, %v589
  %v591 = mul i64 %v547, 8
  %v592 = add i64 0, %v591
  %v593 = add i64 %v592, %v551
  %v594 = getelementptr inbounds float, ptr %v574, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = insertelement <8 x float> poison, float %v572, i64 0
  %v597 = shufflevector <8 x float> %v596, <8 x float> poison, <8 x i32> zeroinitializer
  %v598 = fmul <8 x float> %v597, %v595
  %v599 = fadd <8 x float> %v590, %v598
  %v600 = fadd <8 x float> %v599, %v598
  %v601 = mul i64 %v547, 64
  %v602 = add i64 0, %v601
  %v603 = mul i64 %v549, 8
  %v604 = add i64 %v602, %v603
  %v605 = add i64 %v604, %v551
  %v606 = getelementptr inbounds float, ptr %v578, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = fmul <8 x float> %v600, %v607
  %v609 = fadd <8 x float> %v552, %v608
  %v610 = add nsw i64 %v551, 8
  br label %b68
b70:
  %v611 = shufflevector <8 x float> %v552, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v612 = shufflevector <8 x float> %v552, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v613 = fadd <4 x float> %v611, %v612
  %v614 = shufflevector <4 x float> %v613, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v615 = shufflevector <4 x float> %v613, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v616 = fadd <2 x float> %v614, %v615
  %v617 = extractelement <2 x float> %v616, i64 0
  %v618 = extractelement <2 x float> %v616, i64 1
  %v619 = fadd float %v617, %v618
  %v620 = fadd float %v619, 0x0000000000000000
  %v621 = mul i64 %v545, 16
  %v622 = getelementptr inbounds float, ptr %v92, i64 %v621
  %v623 = mul i64 %v547, 8
  %v624 = add i64 0, %v623
  %v625 = mul i64 0, 8
  %v626 = add i64 %v624, %v625
  %v627 = add i64 %v626, %v549
  %v628 = getelementptr inbounds float, ptr %v622, i64 %v627
  store float %v620, ptr %v628, align 4
  %v629 = add nsw i64 %v549, 1
  br label %b65
b67:
  %v630 = add nsw i64 %v547, 1
  br label %b62
b64:
  %v631 = add nsw i64 %v545, 1
  br label %b59
b61:
  %v632 = add i64 %v8, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v8
  %v639 = select i1 %v638, i64 %v637, i64 %v8
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  br label %b71
b71:
  %v645 = phi i64 [ %v639, %b61 ], [ %v719, %b76 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b72, label %b73
b72:
  br label %b74
b74:
  %v647 = phi i64 [ 0, %b72 ], [ %v718, %b79 ]
  %v648 = icmp slt i64 %v647, 2
  br i1 %v648, label %b75, label %b76
b75:
  br label %b77
b77:
  %v649 = phi i64 [ 0, %b75 ], [ %v717, %b82 ]
  %v650 = icmp slt i64 %v649, 8
  br i1 %v650, label %b78, label %b79
b78:
  br label %b80
b80:
  %v651 = phi i64 [ 0, %b78 ], [ %v716, %b85 ]
  %v652 = icmp slt i64 %v651, 8
  br i1 %v652, label %b81, label %b82
b81:
  br label %b83
b83:
  %v653 = phi i64 [ 0, %b81 ], [ %v706, %b84 ]
  %v654 = phi float [ 0x0000000000000000, %b81 ], [ %v705, %b84 ]
  %v655 = icmp slt i64 %v653, 1
  br i1 %v655, label %b84, label %b85
b84:
  %v656 = mul i64 %v645, 16
  %v657 = getelementptr inbounds float, ptr %v84, i64 %v656
  %v658 = mul i64 %v647, 8
  %v659 = add i64 0, %v658
  %v660 = add i64 %v659, %v651
  %v661 = getelementptr inbounds float, ptr %v657, i64 %v660
  %v662 = load float, ptr %v661, align 4
  %v663 = add i64 0, %v651
  %v664 = getelementptr inbounds float, ptr %v26, i64 %v663
  %v665 = load float, ptr %v664, align 4
  %v666 = fmul float %v662, %v665
  %v667 = mul i64 %v645, 2
  %v668 = getelementptr inbounds float, ptr %v80, i64 %v667
  %v669 = add i64 0, %v647
  %v670 = getelementptr inbounds float, ptr %v668, i64 %v669
  %v671 = load float, ptr %v670, align 4
  %v672 = fdiv float 0x3FF0000000000000, %v671
  %v673 = fmul float %v666, %v672
  %v674 = mul i64 %v645, 2
  %v675 = getelementptr inbounds float, ptr %v90, i64 %v674
  %v676 = add i64 0, %v647
  %v677 = getelementptr inbounds float, ptr %v675, i64 %v676
  %v678 = load float, ptr %v677, align 4
  %v679 = fmul float %v678, %v672
  %v680 = fdiv float %v679, %v671
  %v681 = fmul float %v680, 0x3FE0000000000000
  %v682 = fdiv float %v681, %v671
  %v683 = fdiv float %v682, 0x4020000000000000
  %v684 = fneg float %v683
  %v685 = mul i64 %v645, 16
  %v686 = getelementptr inbounds float, ptr %v76, i64 %v685
  %v687 = mul i64 %v647, 8
  %v688 = add i64 0, %v687
  %v689 = add i64 %v688, %v651
  %v690 = getelementptr inbounds float, ptr %v686, i64 %v689
  %v691 = load float, ptr %v690, align 4
  %v692 = fmul float %v684, %v691
  %v693 = fadd float %v673, %v692
  %v694 = fadd float %v693, %v692
  %v695 = mul i64 %v645, 16
  %v696 = getelementptr inbounds float, ptr %v64, i64 %v695
  %v697 = mul i64 %v647, 8
  %v698 = add i64 0, %v697
  %v699 = add i64 %v698, %v649
  %v700 = getelementptr inbounds float, ptr %v696, i64 %v699
  %v701 = load float, ptr %v700, align 4
  %v702 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v703 = fdiv float %v701, %v702
  %v704 = fmul float %v694, %v703
  %v705 = fadd float %v654, %v704
  %v706 = add nsw i64 %v653, 1
  br label %b83
b85:
  %v707 = fadd float %v654, 0x0000000000000000
  %v708 = mul i64 %v645, 128
  %v709 = getelementptr inbounds float, ptr %v94, i64 %v708
  %v710 = mul i64 %v647, 64
  %v711 = add i64 0, %v710
  %v712 = mul i64 %v649, 8
  %v713 = add i64 %v711, %v712
  %v714 = add i64 %v713, %v651
  %v715 = getelementptr inbounds float, ptr %v709, i64 %v714
  store float %v707, ptr %v715, align 4
  %v716 = add nsw i64 %v651, 1
  br label %b80
b82:
  %v717 = add nsw i64 %v649, 1
  br label %b77
b79:
  %v718 = add nsw i64 %v647, 1
  br label %b74
b76:
  %v719 = add nsw i64 %v645, 1
  br label %b71
b73:
  %v720 = add i64 %v8, 0
  %v721 = sdiv i64 %v720, 1
  %v722 = add i64 %v2, 1
  %v723 = mul i64 %v721, %v2
  %v724 = sdiv i64 %v723, %v3
  %v725 = mul i64 %v724, 1
  %v726 = icmp slt i64 %v725, %v8
  %v727 = select i1 %v726, i64 %v725, i64 %v8
  %v728 = mul i64 %v721, %v722
  %v729 = sdiv i64 %v728, %v3
  %v730 = mul i64 %v729, 1
  %v731 = icmp slt i64 %v730, %v8
  %v732 = select i1 %v731, i64 %v730, i64 %v8
  br label %b86
b86:
  %v733 = phi i64 [ %v727, %b73 ], [ %v751, %b91 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b87, label %b88
b87:
  %v735 = mul i64 %v733, 16
  %v736 = getelementptr inbounds float, ptr %v92, i64 %v735
  %v737 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v738 = mul i64 %v733, 16
  %v739 = getelementptr inbounds float, ptr %v96, i64 %v738
  br label %b89
b89:
  %v740 = phi i64 [ 0, %b87 ], [ %v750, %b90 ]
  %v741 = icmp slt i64 %v740, 16
  br i1 %v741, label %b90, label %b91
b90:
  %v742 = add i64 0, %v740
  %v743 = getelementptr inbounds float, ptr %v736, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v737, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fdiv <8 x float> %v744, %v746
  %v748 = add i64 0, %v740
  %v749 = getelementptr inbounds float, ptr %v739, i64 %v748
  store <8 x float> %v747, ptr %v749, align 4
  %v750 = add nsw i64 %v740, 8
  br label %b89
b91:
  %v751 = add nsw i64 %v733, 1
  br label %b86
b88:
  %v753 = add i64 %v8, 0
  %v754 = sdiv i64 %v753, 1
  %v755 = add i64 %v2, 1
  %v756 = mul i64 %v754, %v2
  %v757 = sdiv i64 %v756, %v3
  %v758 = mul i64 %v757, 1
  %v759 = icmp slt i64 %v758, %v8
  %v760 = select i1 %v759, i64 %v758, i64 %v8
  %v761 = mul i64 %v754, %v755
  %v762 = sdiv i64 %v761, %v3
  %v763 = mul i64 %v762, 1
  %v764 = icmp slt i64 %v763, %v8
  %v765 = select i1 %v764, i64 %v763, i64 %v8
  br label %b92
b92:
  %v766 = phi i64 [ %v760, %b88 ], [ %v820, %b97 ]
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b93, label %b94
b93:
  %v768 = add i64 %v766, 96
  %v769 = icmp slt i64 %v768, %v765
  %v770 = select i1 %v769, i64 %v768, i64 %v765
  br label %b95
b95:
  %v771 = phi i64 [ 0, %b93 ], [ %v819, %b100 ]
  %v772 = icmp slt i64 %v771, 1
  br i1 %v772, label %b96, label %b97
b96:
  %v773 = sub i64 %v770, %v766
  %v774 = sub i64 8, 1
  %v775 = add i64 %v773, %v774
  %v776 = sdiv i64 %v775, 8
  br label %b98
b98:
  %v777 = phi i64 [ 0, %b96 ], [ %v818, %b105 ]
  %v778 = icmp slt i64 %v777, %v776
  br i1 %v778, label %b99, label %b100
b99:
  %v779 = mul i64 %v773, %v777
  %v780 = sdiv i64 %v779, %v776
  %v781 = add i64 %v766, %v780
  %v782 = add i64 %v777, 1
  %v783 = mul i64 %v773, %v782
  %v784 = sdiv i64 %v783, %v776
  %v785 = add i64 %v766, %v784
  %v786 = mul i64 %v771, 128
  %v787 = getelementptr inbounds float, ptr %v171, i64 %v786
  %v788 = sub i64 %v785, %v781
  %v789 = mul i64 %v781, 16
  %v790 = getelementptr inbounds float, ptr %v96, i64 %v789
  %v791 = getelementptr inbounds float, ptr %v790, i64 0
  %v792 = sub i64 %v788, 1
  %v793 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v792
  %v794 = load ptr, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v752, i64 0
  %v796 = icmp sgt i64 %v788, 0
  br i1 %v796, label %b101, label %b102
b101:
  call void %v794(ptr %v791, i64 16, ptr %v787, i64 16, ptr %v795, i64 8, i64 0)
  br label %b102
b102:
  %v797 = add i64 %v786, 128
  br label %b103
b103:
  %v798 = phi i64 [ %v781, %b102 ], [ %v817, %b108 ]
  %v799 = icmp slt i64 %v798, %v785
  br i1 %v799, label %b104, label %b105
b104:
  %v800 = sub i64 %v798, %v781
  %v801 = mul i64 %v800, 8
  %v802 = getelementptr inbounds float, ptr %v752, i64 %v801
  %v803 = mul i64 %v798, 8
  %v804 = getelementptr inbounds float, ptr %v98, i64 %v803
  br label %b106
b106:
  %v805 = phi i64 [ 0, %b104 ], [ %v816, %b107 ]
  %v806 = icmp slt i64 %v805, 1
  br i1 %v806, label %b107, label %b108
b107:
  %v807 = mul i64 %v771, 1
  %v808 = add i64 %v807, %v805
  %v809 = mul i64 %v808, 8
  %v810 = add i64 0, %v805
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v802, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 0, %v809
  %v815 = getelementptr inbounds float, ptr %v804, i64 %v814
  store <8 x float> %v813, ptr %v815, align 4
  %v816 = add nsw i64 %v805, 1
  br label %b106
b108:
  %v817 = add nsw i64 %v798, 1
  br label %b103
b105:
  %v818 = add nsw i64 %v777, 1
  br label %b98
b100:
  %v819 = add nsw i64 %v771, 1
  br label %b95
b97:
  %v820 = add nsw i64 %v766, 96
  br label %b92
b94:
  %v821 = icmp sgt i64 %v3, 1
  br i1 %v821, label %b109, label %b110
b109:
  %v822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v823 = atomicrmw add ptr %v822, i64 1 acq_rel
  %v824 = load i64, ptr %v163, align 8
  %v825 = add i64 %v824, 1
  store i64 %v825, ptr %v163, align 8
  %v826 = mul i64 %v3, %v825
  br label %b111
b111:
  %v827 = load atomic i64, ptr %v822 acquire, align 8
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b112, label %b113
b112:
  %v829 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  br label %b114
b114:
  %v830 = phi i64 [ 0, %b110 ], [ %v908, %b119 ]
  %v831 = icmp slt i64 %v830, %v5
  br i1 %v831, label %b115, label %b116
b115:
  %v832 = sub i64 %v5, 1
  %v833 = sub i64 %v832, %v830
  %v834 = add i64 %v7, 0
  %v835 = sdiv i64 %v834, 1
  %v836 = add i64 %v2, 1
  %v837 = mul i64 %v835, %v2
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v7
  %v841 = select i1 %v840, i64 %v839, i64 %v7
  %v842 = mul i64 %v835, %v836
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v7
  %v846 = select i1 %v845, i64 %v844, i64 %v7
  br label %b117
b117:
  %v847 = phi i64 [ %v841, %b115 ], [ %v907, %b122 ]
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b118, label %b119
b118:
  br label %b120
b120:
  %v849 = phi i64 [ 0, %b118 ], [ %v906, %b121 ]
  %v850 = icmp slt i64 %v849, 16
  br i1 %v850, label %b121, label %b122
b121:
  %v851 = add i64 %v833, 1
  %v852 = and i64 %v851, 1
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v847
  %v855 = mul i64 %v854, 128
  %v856 = getelementptr inbounds float, ptr %v34, i64 %v855
  %v857 = add i64 %v833, 0
  %v858 = and i64 %v857, %v150
  %v859 = mul i64 %v858, %v7
  %v860 = add i64 %v859, %v847
  %v861 = mul i64 %v860, 128
  %v862 = getelementptr inbounds float, ptr %v94, i64 %v861
  %v863 = add i64 %v833, 0
  %v864 = and i64 %v863, %v128
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v847
  %v867 = mul i64 %v866, 16
  %v868 = getelementptr inbounds float, ptr %v72, i64 %v867
  %v869 = add i64 0, %v849
  %v870 = getelementptr inbounds float, ptr %v868, i64 %v869
  %v871 = load float, ptr %v870, align 4
  %v872 = add i64 %v833, 0
  %v873 = and i64 %v872, %v156
  %v874 = mul i64 %v873, %v7
  %v875 = add i64 %v874, %v847
  %v876 = mul i64 %v875, 128
  %v877 = getelementptr inbounds float, ptr %v100, i64 %v876
  %v878 = add i64 %v833, 0
  %v879 = and i64 %v878, 1
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v847
  %v882 = mul i64 %v881, 128
  %v883 = getelementptr inbounds float, ptr %v34, i64 %v882
  %v884 = mul i64 %v849, 8
  %v885 = add i64 0, %v884
  %v886 = add i64 %v885, 0
  %v887 = getelementptr inbounds float, ptr %v856, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = mul i64 %v849, 8
  %v890 = add i64 0, %v889
  %v891 = add i64 %v890, 0
  %v892 = getelementptr inbounds float, ptr %v862, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fadd <8 x float> %v888, %v893
  %v895 = insertelement <8 x float> poison, float %v871, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fmul <8 x float> %v894, %v896
  %v898 = mul i64 %v849, 8
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v877, i64 %v900
  store <8 x float> %v894, ptr %v901, align 4
  %v902 = mul i64 %v849, 8
  %v903 = add i64 0, %v902
  %v904 = add i64 %v903, 0
  %v905 = getelementptr inbounds float, ptr %v883, i64 %v904
  store <8 x float> %v897, ptr %v905, align 4
  %v906 = add nsw i64 %v849, 1
  br label %b120
b122:
  %v907 = add nsw i64 %v847, 1
  br label %b117
b119:
  %v908 = add nsw i64 %v830, 1
  br label %b114
b116:
  %v909 = icmp sgt i64 %v3, 1
  br i1 %v909, label %b123, label %b124
b123:
  %v910 = getelementptr inbounds i64, ptr %v1, i64 3
  %v911 = atomicrmw add ptr %v910, i64 1 acq_rel
  %v912 = load i64, ptr %v163, align 8
  %v913 = add i64 %v912, 1
  store i64 %v913, ptr %v163, align 8
  %v914 = mul i64 %v3, %v913
  br label %b125
b125:
  %v915 = load atomic i64, ptr %v910 acquire, align 8
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b126, label %b127
b126:
  %v917 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v918 = getelementptr inbounds float, ptr %v165, i64 384
  %v919 = getelementptr inbounds float, ptr %v165, i64 640
  %v920 = getelementptr inbounds i64, ptr %v1, i64 4
  %v921 = load i64, ptr %v920, align 8
  %v922 = icmp eq i64 %v921, 0
  br i1 %v922, label %b128, label %b129
b128:
  %v923 = add i64 1, 0
  %v924 = sdiv i64 %v923, 1
  %v925 = add i64 %v2, 1
  %v926 = mul i64 %v924, %v2
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, 1
  %v930 = select i1 %v929, i64 %v928, i64 1
  %v931 = mul i64 %v924, %v925
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, 1
  %v935 = select i1 %v934, i64 %v933, i64 1
  %v936 = icmp slt i64 %v935, 1
  %v937 = select i1 %v936, i64 %v935, i64 1
  br label %b130
b130:
  %v938 = phi i64 [ %v930, %b128 ], [ %v961, %b131 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b131, label %b132
b131:
  %v940 = mul i64 %v938, 256
  %v941 = mul i64 %v938, 16
  %v942 = add i64 %v940, 0
  %v943 = add i64 %v941, 0
  %v944 = getelementptr inbounds float, ptr %v918, i64 %v942
  %v945 = sub i64 16, %v943
  %v946 = icmp slt i64 %v945, 0
  %v947 = select i1 %v946, i64 0, i64 %v945
  %v948 = mul i64 %v943, 1
  %v949 = add i64 0, %v948
  %v950 = getelementptr inbounds float, ptr %v22, i64 %v949
  call void @pack_rows(ptr %v950, i64 1, i64 16, i64 16, i64 %v947, ptr %v944, i64 16)
  %v951 = add i64 %v940, 8
  %v952 = add i64 %v941, 8
  %v953 = getelementptr inbounds float, ptr %v918, i64 %v951
  %v954 = sub i64 16, %v952
  %v955 = icmp slt i64 %v954, 0
  %v956 = select i1 %v955, i64 0, i64 %v954
  %v957 = mul i64 %v952, 1
  %v958 = add i64 0, %v957
  %v959 = getelementptr inbounds float, ptr %v22, i64 %v958
  call void @pack_rows(ptr %v959, i64 1, i64 16, i64 16, i64 %v956, ptr %v953, i64 16)
  %v960 = add i64 %v940, 256
  %v961 = add nsw i64 %v938, 1
  br label %b130
b132:
  %v962 = add i64 1, 0
  %v963 = sdiv i64 %v962, 1
  %v964 = add i64 %v2, 1
  %v965 = mul i64 %v963, %v2
  %v966 = sdiv i64 %v965, %v3
  %v967 = mul i64 %v966, 1
  %v968 = icmp slt i64 %v967, 1
  %v969 = select i1 %v968, i64 %v967, i64 1
  %v970 = mul i64 %v963, %v964
  %v971 = sdiv i64 %v970, %v3
  %v972 = mul i64 %v971, 1
  %v973 = icmp slt i64 %v972, 1
  %v974 = select i1 %v973, i64 %v972, i64 1
  %v975 = icmp slt i64 %v974, 1
  %v976 = select i1 %v975, i64 %v974, i64 1
  br label %b133
b133:
  %v977 = phi i64 [ %v969, %b132 ], [ %v1011, %b134 ]
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b134, label %b135
b134:
  %v979 = mul i64 %v977, 384
  %v980 = mul i64 %v977, 8
  %v981 = add i64 %v979, 0
  %v982 = add i64 %v980, 0
  %v983 = getelementptr inbounds float, ptr %v919, i64 %v981
  %v984 = sub i64 8, %v982
  %v985 = icmp slt i64 %v984, 0
  %v986 = select i1 %v985, i64 0, i64 %v984
  %v987 = mul i64 %v982, 1
  %v988 = add i64 0, %v987
  %v989 = getelementptr inbounds float, ptr %v18, i64 %v988
  call void @pack_rows(ptr %v989, i64 1, i64 8, i64 16, i64 %v986, ptr %v983, i64 8)
  %v990 = add i64 %v979, 128
  %v991 = add i64 %v990, 0
  %v992 = add i64 %v980, 0
  %v993 = getelementptr inbounds float, ptr %v919, i64 %v991
  %v994 = sub i64 8, %v992
  %v995 = icmp slt i64 %v994, 0
  %v996 = select i1 %v995, i64 0, i64 %v994
  %v997 = mul i64 %v992, 1
  %v998 = add i64 0, %v997
  %v999 = getelementptr inbounds float, ptr %v16, i64 %v998
  call void @pack_rows(ptr %v999, i64 1, i64 8, i64 16, i64 %v996, ptr %v993, i64 8)
  %v1000 = add i64 %v990, 128
  %v1001 = add i64 %v1000, 0
  %v1002 = add i64 %v980, 0
  %v1003 = getelementptr inbounds float, ptr %v919, i64 %v1001
  %v1004 = sub i64 8, %v1002
  %v1005 = icmp slt i64 %v1004, 0
  %v1006 = select i1 %v1005, i64 0, i64 %v1004
  %v1007 = mul i64 %v1002, 1
  %v1008 = add i64 0, %v1007
  %v1009 = getelementptr inbounds float, ptr %v14, i64 %v1008
  call void @pack_rows(ptr %v1009, i64 1, i64 8, i64 16, i64 %v1006, ptr %v1003, i64 8)
  %v1010 = add i64 %v1000, 128
  %v1011 = add nsw i64 %v977, 1
  br label %b133
b135:
  br label %b129
b129:
  %v1012 = icmp sgt i64 %v3, 1
  br i1 %v1012, label %b136, label %b137
b136:
  %v1013 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1014 = atomicrmw add ptr %v1013, i64 1 acq_rel
  %v1015 = load i64, ptr %v163, align 8
  %v1016 = add i64 %v1015, 1
  store i64 %v1016, ptr %v163, align 8
  %v1017 = mul i64 %v3, %v1016
  br label %b138
b138:
  %v1018 = load atomic i64, ptr %v1013 acquire, align 8
  %v1019 = icmp slt i64 %v1018, %v1017
  br i1 %v1019, label %b139, label %b140
b139:
  %v1020 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v1021 = add i64 %v8, 0
  %v1022 = sdiv i64 %v1021, 1
  %v1023 = add i64 %v2, 1
  %v1024 = mul i64 %v1022, %v2
  %v1025 = sdiv i64 %v1024, %v3
  %v1026 = mul i64 %v1025, 1
  %v1027 = icmp slt i64 %v1026, %v8
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v8
  %v1029 = mul i64 %v1022, %v1023
  %v1030 = sdiv i64 %v1029, %v3
  %v1031 = mul i64 %v1030, 1
  %v1032 = icmp slt i64 %v1031, %v8
  %v1033 = select i1 %v1032, i64 %v1031, i64 %v8
  br label %b141
b141:
  %v1034 = phi i64 [ %v1028, %b137 ], [ %v1080, %b146 ]
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1036 = phi i64 [ 0, %b142 ], [ %v1079, %b149 ]
  %v1037 = icmp slt i64 %v1036, 2
  br i1 %v1037, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1038 = phi i64 [ 0, %b145 ], [ %v1078, %b152 ]
  %v1039 = icmp slt i64 %v1038, 8
  br i1 %v1039, label %b148, label %b149
b148:
  br label %b150
b150:
  %v1040 = phi i64 [ 0, %b148 ], [ %v1061, %b151 ]
  %v1041 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v1060, %b151 ]
  %v1042 = icmp slt i64 %v1040, 8
  br i1 %v1042, label %b151, label %b152
b151:
  %v1043 = mul i64 %v1034, 128
  %v1044 = getelementptr inbounds float, ptr %v100, i64 %v1043
  %v1045 = mul i64 %v1034, 16
  %v1046 = getelementptr inbounds float, ptr %v68, i64 %v1045
  %v1047 = mul i64 %v1036, 64
  %v1048 = add i64 0, %v1047
  %v1049 = mul i64 %v1038, 8
  %v1050 = add i64 %v1048, %v1049
  %v1051 = add i64 %v1050, %v1040
  %v1052 = getelementptr inbounds float, ptr %v1044, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = mul i64 %v1036, 8
  %v1055 = add i64 0, %v1054
  %v1056 = add i64 %v1055, %v1040
  %v1057 = getelementptr inbounds float, ptr %v1046, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = fmul <8 x float> %v1053, %v1058
  %v1060 = fadd <8 x float> %v1041, %v1059
  %v1061 = add nsw i64 %v1040, 8
  br label %b150
b152:
  %v1062 = shufflevector <8 x float> %v1041, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1063 = shufflevector <8 x float> %v1041, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1064 = fadd <4 x float> %v1062, %v1063
  %v1065 = shufflevector <4 x float> %v1064, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1066 = shufflevector <4 x float> %v1064, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1067 = fadd <2 x float> %v1065, %v1066
  %v1068 = extractelement <2 x float> %v1067, i64 0
  %v1069 = extractelement <2 x float> %v1067, i64 1
  %v1070 = fadd float %v1068, %v1069
  %v1071 = fadd float %v1070, 0x0000000000000000
  %v1072 = mul i64 %v1034, 16
  %v1073 = getelementptr inbounds float, ptr %v92, i64 %v1072
  %v1074 = mul i64 %v1036, 8
  %v1075 = add i64 0, %v1074
  %v1076 = add i64 %v1075, %v1038
  %v1077 = getelementptr inbounds float, ptr %v1073, i64 %v1076
  store float %v1071, ptr %v1077, align 4
  %v1078 = add nsw i64 %v1038, 1
  br label %b147
b149:
  %v1079 = add nsw i64 %v1036, 1
  br label %b144
b146:
  %v1080 = add nsw i64 %v1034, 1
  br label %b141
b143:
  %v1081 = add i64 %v8, 0
  %v1082 = sdiv i64 %v1081, 1
  %v1083 = add i64 %v2, 1
  %v1084 = mul i64 %v1082, %v2
  %v1085 = sdiv i64 %v1084, %v3
  %v1086 = mul i64 %v1085, 1
  %v1087 = icmp slt i64 %v1086, %v8
  %v1088 = select i1 %v1087, i64 %v1086, i64 %v8
  %v1089 = mul i64 %v1082, %v1083
  %v1090 = sdiv i64 %v1089, %v3
  %v1091 = mul i64 %v1090, 1
  %v1092 = icmp slt i64 %v1091, %v8
  %v1093 = select i1 %v1092, i64 %v1091, i64 %v8
  br label %b153
b153:
  %v1094 = phi i64 [ %v1088, %b143 ], [ %v1129, %b158 ]
  %v1095 = icmp slt i64 %v1094, %v1093
  br i1 %v1095, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1096 = phi i64 [ 0, %b154 ], [ %v1128, %b161 ]
  %v1097 = icmp slt i64 %v1096, 2
  br i1 %v1097, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1098 = phi i64 [ 0, %b157 ], [ %v1121, %b160 ]
  %v1099 = phi <8 x float> [ splat (float 0x0000000000000000), %b157 ], [ %v1120, %b160 ]
  %v1100 = icmp slt i64 %v1098, 8
  br i1 %v1100, label %b160, label %b161
b160:
  %v1101 = mul i64 %v1094, 128
  %v1102 = getelementptr inbounds float, ptr %v100, i64 %v1101
  %v1103 = mul i64 %v1094, 16
  %v1104 = getelementptr inbounds float, ptr %v66, i64 %v1103
  %v1105 = mul i64 %v1096, 8
  %v1106 = add i64 0, %v1105
  %v1107 = add i64 %v1106, %v1098
  %v1108 = getelementptr inbounds float, ptr %v1104, i64 %v1107
  %v1109 = load float, ptr %v1108, align 4
  %v1110 = mul i64 %v1096, 64
  %v1111 = add i64 0, %v1110
  %v1112 = add i64 %v1111, 0
  %v1113 = mul i64 %v1098, 8
  %v1114 = add i64 %v1112, %v1113
  %v1115 = getelementptr inbounds float, ptr %v1102, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1109, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = fmul <8 x float> %v1116, %v1118
  %v1120 = fadd <8 x float> %v1099, %v1119
  %v1121 = add nsw i64 %v1098, 1
  br label %b159
b161:
  %v1122 = mul i64 %v1094, 16
  %v1123 = getelementptr inbounds float, ptr %v102, i64 %v1122
  %v1124 = mul i64 %v1096, 8
  %v1125 = add i64 0, %v1124
  %v1126 = add i64 %v1125, 0
  %v1127 = getelementptr inbounds float, ptr %v1123, i64 %v1126
  store <8 x float> %v1099, ptr %v1127, align 4
  %v1128 = add nsw i64 %v1096, 1
  br label %b156
b158:
  %v1129 = add nsw i64 %v1094, 1
  br label %b153
b155:
  %v1130 = add i64 %v8, 0
  %v1131 = sdiv i64 %v1130, 1
  %v1132 = add i64 %v2, 1
  %v1133 = mul i64 %v1131, %v2
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v8
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v8
  %v1138 = mul i64 %v1131, %v1132
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v8
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v8
  br label %b162
b162:
  %v1143 = phi i64 [ %v1137, %b155 ], [ %v1191, %b167 ]
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b163, label %b164
b163:
  br label %b165
b165:
  %v1145 = phi i64 [ 0, %b163 ], [ %v1190, %b170 ]
  %v1146 = icmp slt i64 %v1145, 2
  br i1 %v1146, label %b166, label %b167
b166:
  br label %b168
b168:
  %v1147 = phi i64 [ 0, %b166 ], [ %v1189, %b173 ]
  %v1148 = icmp slt i64 %v1147, 8
  br i1 %v1148, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1149 = phi i64 [ 0, %b169 ], [ %v1172, %b172 ]
  %v1150 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v1171, %b172 ]
  %v1151 = icmp slt i64 %v1149, 8
  br i1 %v1151, label %b172, label %b173
b172:
  %v1152 = mul i64 %v1143, 128
  %v1153 = getelementptr inbounds float, ptr %v100, i64 %v1152
  %v1154 = mul i64 %v1143, 128
  %v1155 = getelementptr inbounds float, ptr %v32, i64 %v1154
  %v1156 = mul i64 %v1145, 64
  %v1157 = add i64 0, %v1156
  %v1158 = mul i64 %v1147, 8
  %v1159 = add i64 %v1157, %v1158
  %v1160 = add i64 %v1159, %v1149
  %v1161 = getelementptr inbounds float, ptr %v1153, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = mul i64 %v1145, 64
  %v1164 = add i64 0, %v1163
  %v1165 = mul i64 %v1147, 8
  %v1166 = add i64 %v1164, %v1165
  %v1167 = add i64 %v1166, %v1149
  %v1168 = getelementptr inbounds float, ptr %v1155, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fmul <8 x float> %v1162, %v1169
  %v1171 = fadd <8 x float> %v1150, %v1170
  %v1172 = add nsw i64 %v1149, 8
  br label %b171
b173:
  %v1173 = shufflevector <8 x float> %v1150, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1174 = shufflevector <8 x float> %v1150, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1175 = fadd <4 x float> %v1173, %v1174
  %v1176 = shufflevector <4 x float> %v1175, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1177 = shufflevector <4 x float> %v1175, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1178 = fadd <2 x float> %v1176, %v1177
  %v1179 = extractelement <2 x float> %v1178, i64 0
  %v1180 = extractelement <2 x float> %v1178, i64 1
  %v1181 = fadd float %v1179, %v1180
  %v1182 = fadd float %v1181, 0x0000000000000000
  %v1183 = mul i64 %v1143, 16
  %v1184 = getelementptr inbounds float, ptr %v104, i64 %v1183
  %v1185 = mul i64 %v1145, 8
  %v1186 = add i64 0, %v1185
  %v1187 = add i64 %v1186, %v1147
  %v1188 = getelementptr inbounds float, ptr %v1184, i64 %v1187
  store float %v1182, ptr %v1188, align 4
  %v1189 = add nsw i64 %v1147, 1
  br label %b168
b170:
  %v1190 = add nsw i64 %v1145, 1
  br label %b165
b167:
  %v1191 = add nsw i64 %v1143, 1
  br label %b162
b164:
  %v1192 = add i64 %v8, 0
  %v1193 = sdiv i64 %v1192, 1
  %v1194 = add i64 %v2, 1
  %v1195 = mul i64 %v1193, %v2
  %v1196 = sdiv i64 %v1195, %v3
  %v1197 = mul i64 %v1196, 1
  %v1198 = icmp slt i64 %v1197, %v8
  %v1199 = select i1 %v1198, i64 %v1197, i64 %v8
  %v1200 = mul i64 %v1193, %v1194
  %v1201 = sdiv i64 %v1200, %v3
  %v1202 = mul i64 %v1201, 1
  %v1203 = icmp slt i64 %v1202, %v8
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v8
  br label %b174
b174:
  %v1205 = phi i64 [ %v1199, %b164 ], [ %v1268, %b179 ]
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b175, label %b176
b175:
  %v1207 = mul i64 %v1205, 16
  %v1208 = getelementptr inbounds float, ptr %v104, i64 %v1207
  %v1209 = mul i64 %v1205, 16
  %v1210 = getelementptr inbounds float, ptr %v72, i64 %v1209
  %v1211 = mul i64 %v1205, 16
  %v1212 = getelementptr inbounds float, ptr %v70, i64 %v1211
  %v1213 = mul i64 %v1205, 16
  %v1214 = getelementptr inbounds float, ptr %v106, i64 %v1213
  br label %b177
b177:
  %v1215 = phi i64 [ 0, %b175 ], [ %v1267, %b178 ]
  %v1216 = icmp slt i64 %v1215, 16
  br i1 %v1216, label %b178, label %b179
b178:
  %v1217 = add i64 0, %v1215
  %v1218 = getelementptr inbounds float, ptr %v1208, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = add i64 0, %v1215
  %v1221 = getelementptr inbounds float, ptr %v1210, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = fmul <8 x float> %v1219, %v1222
  %v1224 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1225 = shufflevector <8 x float> %v1224, <8 x float> poison, <8 x i32> zeroinitializer
  %v1226 = fdiv <8 x float> %v1223, %v1225
  %v1227 = add i64 0, %v1215
  %v1228 = getelementptr inbounds float, ptr %v1212, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 0, %v1215
  %v1231 = getelementptr inbounds float, ptr %v24, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = fadd <8 x float> %v1229, %v1232
  %v1234 = fneg <8 x float> %v1233
  %v1235 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1234)
  %v1236 = fneg <8 x float> %v1235
  %v1237 = fcmp olt <8 x float> %v1236, splat (float 0xC05A400000000000)
  %v1238 = select <8 x i1> %v1237, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1236
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1240 = fsub <8 x float> %v1239, splat (float 0x4168000000000000)
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1238)
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1241)
  %v1243 = bitcast <8 x float> %v1239 to <8 x i32>
  %v1244 = fmul <8 x float> %v1242, %v1242
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1242, <8 x float> splat (float 0x3F81227F40000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1242, <8 x float> splat (float 0x3FA5556740000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1242, <8 x float> splat (float 0x3FC5554B00000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1242, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1248, <8 x float> %v1242)
  %v1250 = sub <8 x i32> %v1243, splat (i32 1262485250)
  %v1251 = lshr <8 x i32> %v1250, splat (i32 1)
  %v1252 = sub <8 x i32> %v1250, %v1251
  %v1253 = shl <8 x i32> %v1251, splat (i32 23)
  %v1254 = bitcast <8 x i32> %v1253 to <8 x float>
  %v1255 = shl <8 x i32> %v1252, splat (i32 23)
  %v1256 = bitcast <8 x i32> %v1255 to <8 x float>
  %v1257 = fadd <8 x float> %v1249, splat (float 0x3FF0000000000000)
  %v1258 = fmul <8 x float> %v1257, %v1254
  %v1259 = fmul <8 x float> %v1258, %v1256
  %v1260 = fcmp olt <8 x float> %v1234, splat (float 0x0000000000000000)
  %v1261 = select <8 x i1> %v1260, <8 x float> %v1259, <8 x float> splat (float 0x3FF0000000000000)
  %v1262 = fadd <8 x float> %v1259, splat (float 0x3FF0000000000000)
  %v1263 = fdiv <8 x float> %v1261, %v1262
  %v1264 = fmul <8 x float> %v1226, %v1263
  %v1265 = add i64 0, %v1215
  %v1266 = getelementptr inbounds float, ptr %v1214, i64 %v1265
  store <8 x float> %v1264, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1215, 8
  br label %b177
b179:
  %v1268 = add nsw i64 %v1205, 1
  br label %b174
b176:
  %v1270 = add i64 %v8, 0
  %v1271 = sdiv i64 %v1270, 1
  %v1272 = add i64 %v2, 1
  %v1273 = mul i64 %v1271, %v2
  %v1274 = sdiv i64 %v1273, %v3
  %v1275 = mul i64 %v1274, 1
  %v1276 = icmp slt i64 %v1275, %v8
  %v1277 = select i1 %v1276, i64 %v1275, i64 %v8
  %v1278 = mul i64 %v1271, %v1272
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, %v8
  %v1282 = select i1 %v1281, i64 %v1280, i64 %v8
  br label %b180
b180:
  %v1283 = phi i64 [ %v1277, %b176 ], [ %v1337, %b185 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b181, label %b182
b181:
  %v1285 = add i64 %v1283, 96
  %v1286 = icmp slt i64 %v1285, %v1282
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v1282
  br label %b183
b183:
  %v1288 = phi i64 [ 0, %b181 ], [ %v1336, %b188 ]
  %v1289 = icmp slt i64 %v1288, 1
  br i1 %v1289, label %b184, label %b185
b184:
  %v1290 = sub i64 %v1287, %v1283
  %v1291 = sub i64 6, 1
  %v1292 = add i64 %v1290, %v1291
  %v1293 = sdiv i64 %v1292, 6
  br label %b186
b186:
  %v1294 = phi i64 [ 0, %b184 ], [ %v1335, %b193 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b187, label %b188
b187:
  %v1296 = mul i64 %v1290, %v1294
  %v1297 = sdiv i64 %v1296, %v1293
  %v1298 = add i64 %v1283, %v1297
  %v1299 = add i64 %v1294, 1
  %v1300 = mul i64 %v1290, %v1299
  %v1301 = sdiv i64 %v1300, %v1293
  %v1302 = add i64 %v1283, %v1301
  %v1303 = mul i64 %v1288, 256
  %v1304 = getelementptr inbounds float, ptr %v918, i64 %v1303
  %v1305 = sub i64 %v1302, %v1298
  %v1306 = mul i64 %v1298, 16
  %v1307 = getelementptr inbounds float, ptr %v106, i64 %v1306
  %v1308 = getelementptr inbounds float, ptr %v1307, i64 0
  %v1309 = sub i64 %v1305, 1
  %v1310 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1309
  %v1311 = load ptr, ptr %v1310, align 4
  %v1312 = getelementptr inbounds float, ptr %v1269, i64 0
  %v1313 = icmp sgt i64 %v1305, 0
  br i1 %v1313, label %b189, label %b190
b189:
  call void %v1311(ptr %v1308, i64 16, ptr %v1304, i64 16, ptr %v1312, i64 16, i64 8)
  br label %b190
b190:
  %v1314 = add i64 %v1303, 256
  br label %b191
b191:
  %v1315 = phi i64 [ %v1298, %b190 ], [ %v1334, %b196 ]
  %v1316 = icmp slt i64 %v1315, %v1302
  br i1 %v1316, label %b192, label %b193
b192:
  %v1317 = sub i64 %v1315, %v1298
  %v1318 = mul i64 %v1317, 16
  %v1319 = getelementptr inbounds float, ptr %v1269, i64 %v1318
  %v1320 = mul i64 %v1315, 16
  %v1321 = getelementptr inbounds float, ptr %v104, i64 %v1320
  br label %b194
b194:
  %v1322 = phi i64 [ 0, %b192 ], [ %v1333, %b195 ]
  %v1323 = icmp slt i64 %v1322, 2
  br i1 %v1323, label %b195, label %b196
b195:
  %v1324 = mul i64 %v1288, 2
  %v1325 = add i64 %v1324, %v1322
  %v1326 = mul i64 %v1325, 8
  %v1327 = add i64 0, %v1322
  %v1328 = mul i64 %v1327, 8
  %v1329 = getelementptr inbounds float, ptr %v1319, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = add i64 0, %v1326
  %v1332 = getelementptr inbounds float, ptr %v1321, i64 %v1331
  store <8 x float> %v1330, ptr %v1332, align 4
  %v1333 = add nsw i64 %v1322, 1
  br label %b194
b196:
  %v1334 = add nsw i64 %v1315, 1
  br label %b191
b193:
  %v1335 = add nsw i64 %v1294, 1
  br label %b186
b188:
  %v1336 = add nsw i64 %v1288, 1
  br label %b183
b185:
  %v1337 = add nsw i64 %v1283, 96
  br label %b180
b182:
  %v1339 = add i64 %v8, 0
  %v1340 = sdiv i64 %v1339, 1
  %v1341 = add i64 %v2, 1
  %v1342 = mul i64 %v1340, %v2
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 1
  %v1345 = icmp slt i64 %v1344, %v8
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v8
  %v1347 = mul i64 %v1340, %v1341
  %v1348 = sdiv i64 %v1347, %v3
  %v1349 = mul i64 %v1348, 1
  %v1350 = icmp slt i64 %v1349, %v8
  %v1351 = select i1 %v1350, i64 %v1349, i64 %v8
  br label %b197
b197:
  %v1352 = phi i64 [ %v1346, %b182 ], [ %v1450, %b202 ]
  %v1353 = icmp slt i64 %v1352, %v1351
  br i1 %v1353, label %b198, label %b199
b198:
  %v1354 = add i64 %v1352, 96
  %v1355 = icmp slt i64 %v1354, %v1351
  %v1356 = select i1 %v1355, i64 %v1354, i64 %v1351
  br label %b200
b200:
  %v1357 = phi i64 [ 0, %b198 ], [ %v1449, %b205 ]
  %v1358 = icmp slt i64 %v1357, 1
  br i1 %v1358, label %b201, label %b202
b201:
  %v1359 = sub i64 %v1356, %v1352
  %v1360 = sub i64 8, 1
  %v1361 = add i64 %v1359, %v1360
  %v1362 = sdiv i64 %v1361, 8
  br label %b203
b203:
  %v1363 = phi i64 [ 0, %b201 ], [ %v1448, %b214 ]
  %v1364 = icmp slt i64 %v1363, %v1362
  br i1 %v1364, label %b204, label %b205
b204:
  %v1365 = mul i64 %v1359, %v1363
  %v1366 = sdiv i64 %v1365, %v1362
  %v1367 = add i64 %v1352, %v1366
  %v1368 = add i64 %v1363, 1
  %v1369 = mul i64 %v1359, %v1368
  %v1370 = sdiv i64 %v1369, %v1362
  %v1371 = add i64 %v1352, %v1370
  %v1372 = mul i64 %v1357, 384
  %v1373 = getelementptr inbounds float, ptr %v919, i64 %v1372
  %v1374 = sub i64 %v1371, %v1367
  %v1375 = mul i64 %v1367, 16
  %v1376 = getelementptr inbounds float, ptr %v104, i64 %v1375
  %v1377 = getelementptr inbounds float, ptr %v1376, i64 0
  %v1378 = sub i64 %v1374, 1
  %v1379 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1378
  %v1380 = load ptr, ptr %v1379, align 4
  %v1381 = getelementptr inbounds float, ptr %v1338, i64 0
  %v1382 = icmp sgt i64 %v1374, 0
  br i1 %v1382, label %b206, label %b207
b206:
  call void %v1380(ptr %v1377, i64 16, ptr %v1373, i64 16, ptr %v1381, i64 24, i64 0)
  br label %b207
b207:
  %v1383 = add i64 %v1372, 128
  %v1384 = getelementptr inbounds float, ptr %v919, i64 %v1383
  %v1385 = sub i64 %v1371, %v1367
  %v1386 = mul i64 %v1367, 16
  %v1387 = getelementptr inbounds float, ptr %v102, i64 %v1386
  %v1388 = getelementptr inbounds float, ptr %v1387, i64 0
  %v1389 = sub i64 %v1385, 1
  %v1390 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1389
  %v1391 = load ptr, ptr %v1390, align 4
  %v1392 = getelementptr inbounds float, ptr %v1338, i64 8
  %v1393 = icmp sgt i64 %v1385, 0
  br i1 %v1393, label %b208, label %b209
b208:
  call void %v1391(ptr %v1388, i64 16, ptr %v1384, i64 16, ptr %v1392, i64 24, i64 0)
  br label %b209
b209:
  %v1394 = add i64 %v1383, 128
  %v1395 = getelementptr inbounds float, ptr %v919, i64 %v1394
  %v1396 = sub i64 %v1371, %v1367
  %v1397 = mul i64 %v1367, 16
  %v1398 = getelementptr inbounds float, ptr %v92, i64 %v1397
  %v1399 = getelementptr inbounds float, ptr %v1398, i64 0
  %v1400 = sub i64 %v1396, 1
  %v1401 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1400
  %v1402 = load ptr, ptr %v1401, align 4
  %v1403 = getelementptr inbounds float, ptr %v1338, i64 16
  %v1404 = icmp sgt i64 %v1396, 0
  br i1 %v1404, label %b210, label %b211
b210:
  call void %v1402(ptr %v1399, i64 16, ptr %v1395, i64 16, ptr %v1403, i64 24, i64 0)
  br label %b211
b211:
  %v1405 = add i64 %v1394, 128
  br label %b212
b212:
  %v1406 = phi i64 [ %v1367, %b211 ], [ %v1447, %b217 ]
  %v1407 = icmp slt i64 %v1406, %v1371
  br i1 %v1407, label %b213, label %b214
b213:
  %v1408 = sub i64 %v1406, %v1367
  %v1409 = mul i64 %v1408, 24
  %v1410 = getelementptr inbounds float, ptr %v1338, i64 %v1409
  %v1411 = mul i64 %v1406, 8
  %v1412 = getelementptr inbounds float, ptr %v88, i64 %v1411
  %v1413 = mul i64 %v1406, 8
  %v1414 = getelementptr inbounds float, ptr %v98, i64 %v1413
  %v1415 = mul i64 %v1406, 8
  %v1416 = getelementptr inbounds float, ptr %v38, i64 %v1415
  br label %b215
b215:
  %v1417 = phi i64 [ 0, %b213 ], [ %v1446, %b216 ]
  %v1418 = icmp slt i64 %v1417, 1
  br i1 %v1418, label %b216, label %b217
b216:
  %v1419 = mul i64 %v1357, 1
  %v1420 = add i64 %v1419, %v1417
  %v1421 = mul i64 %v1420, 8
  %v1422 = add i64 0, %v1417
  %v1423 = mul i64 %v1422, 8
  %v1424 = getelementptr inbounds float, ptr %v1410, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 1, %v1417
  %v1427 = mul i64 %v1426, 8
  %v1428 = getelementptr inbounds float, ptr %v1410, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = add i64 2, %v1417
  %v1431 = mul i64 %v1430, 8
  %v1432 = getelementptr inbounds float, ptr %v1410, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = add i64 0, %v1421
  %v1435 = getelementptr inbounds float, ptr %v1412, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = fadd <8 x float> %v1436, %v1425
  %v1438 = fadd <8 x float> %v1437, %v1429
  %v1439 = fadd <8 x float> %v1438, %v1433
  %v1440 = add i64 0, %v1421
  %v1441 = getelementptr inbounds float, ptr %v1414, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = fadd <8 x float> %v1439, %v1442
  %v1444 = add i64 0, %v1421
  %v1445 = getelementptr inbounds float, ptr %v1416, i64 %v1444
  store <8 x float> %v1443, ptr %v1445, align 4
  %v1446 = add nsw i64 %v1417, 1
  br label %b215
b217:
  %v1447 = add nsw i64 %v1406, 1
  br label %b212
b214:
  %v1448 = add nsw i64 %v1363, 1
  br label %b203
b205:
  %v1449 = add nsw i64 %v1357, 1
  br label %b200
b202:
  %v1450 = add nsw i64 %v1352, 96
  br label %b197
b199:
  %v1451 = icmp sgt i64 %v3, 1
  br i1 %v1451, label %b218, label %b219
b218:
  %v1452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1453 = atomicrmw add ptr %v1452, i64 1 acq_rel
  %v1454 = load i64, ptr %v163, align 8
  %v1455 = add i64 %v1454, 1
  store i64 %v1455, ptr %v163, align 8
  %v1456 = mul i64 %v3, %v1455
  br label %b220
b220:
  %v1457 = load atomic i64, ptr %v1452 acquire, align 8
  %v1458 = icmp slt i64 %v1457, %v1456
  br i1 %v1458, label %b221, label %b222
b221:
  %v1459 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  %v1460 = mul i64 0, 16
  %v1461 = getelementptr inbounds float, ptr %v96, i64 %v1460
  %v1462 = getelementptr inbounds float, ptr %v1461, i64 0
  %v1463 = mul i64 0, 8
  %v1464 = getelementptr inbounds float, ptr %v10, i64 %v1463
  %v1465 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1466 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1467 = add i64 16, 1
  %v1468 = sdiv i64 %v1467, 2
  %v1469 = add i64 %v2, 1
  %v1470 = mul i64 %v1468, %v2
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 2
  %v1473 = icmp slt i64 %v1472, 16
  %v1474 = select i1 %v1473, i64 %v1472, i64 16
  %v1475 = mul i64 %v1468, %v1469
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 2
  %v1478 = icmp slt i64 %v1477, 16
  %v1479 = select i1 %v1478, i64 %v1477, i64 16
  %v1480 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b223
b223:
  %v1481 = phi i64 [ %v1474, %b219 ], [ %v1489, %b228 ]
  %v1482 = icmp slt i64 %v1481, %v1479
  br i1 %v1482, label %b224, label %b225
b224:
  %v1483 = mul i64 %v1481, 8
  %v1484 = getelementptr inbounds float, ptr %v1480, i64 %v1483
  br label %b226
b226:
  %v1485 = phi i64 [ 0, %b224 ], [ %v1488, %b227 ]
  %v1486 = icmp slt i64 %v1485, 8
  br i1 %v1486, label %b227, label %b228
b227:
  %v1487 = getelementptr inbounds float, ptr %v1484, i64 %v1485
  store float 0x0000000000000000, ptr %v1487, align 4
  %v1488 = add nsw i64 %v1485, 1
  br label %b226
b228:
  %v1489 = add nsw i64 %v1481, 1
  br label %b223
b225:
  %v1490 = mul i64 %v8, 1
  br label %b229
b229:
  %v1491 = phi i64 [ 0, %b225 ], [ %v1595, %b234 ]
  %v1492 = icmp slt i64 %v1491, %v1490
  br i1 %v1492, label %b230, label %b231
b230:
  %v1493 = sub i64 %v1490, %v1491
  %v1494 = icmp slt i64 %v1493, 384
  %v1495 = select i1 %v1494, i64 %v1493, i64 384
  br label %b232
b232:
  %v1496 = phi i64 [ %v1474, %b230 ], [ %v1594, %b258 ]
  %v1497 = icmp slt i64 %v1496, %v1479
  br i1 %v1497, label %b233, label %b234
b233:
  %v1498 = sub i64 %v1479, %v1496
  %v1499 = icmp slt i64 %v1498, 64
  %v1500 = select i1 %v1499, i64 %v1498, i64 64
  %v1501 = sdiv i64 %v1500, 2
  %v1502 = mul i64 %v1501, 2
  %v1503 = sub i64 %v1500, %v1502
  %v1504 = mul i64 %v1491, 16
  %v1505 = add i64 %v1504, %v1496
  %v1506 = getelementptr inbounds float, ptr %v1462, i64 %v1505
  br label %b235
b235:
  %v1507 = phi i64 [ 0, %b233 ], [ %v1533, %b243 ]
  %v1508 = icmp slt i64 %v1507, %v1495
  br i1 %v1508, label %b236, label %b237
b236:
  %v1509 = mul i64 %v1507, 16
  %v1510 = getelementptr inbounds float, ptr %v1506, i64 %v1509
  %v1511 = mul i64 %v1507, 2
  %v1512 = getelementptr inbounds float, ptr %v1466, i64 %v1511
  br label %b238
b238:
  %v1513 = phi i64 [ 0, %b236 ], [ %v1522, %b239 ]
  %v1514 = icmp slt i64 %v1513, %v1501
  br i1 %v1514, label %b239, label %b240
b239:
  %v1515 = mul i64 %v1513, 2
  %v1516 = getelementptr inbounds float, ptr %v1510, i64 %v1515
  %v1517 = mul i64 %v1513, 768
  %v1518 = getelementptr inbounds float, ptr %v1512, i64 %v1517
  %v1519 = getelementptr inbounds float, ptr %v1516, i64 0
  %v1520 = load <2 x float>, ptr %v1519, align 4
  %v1521 = getelementptr inbounds float, ptr %v1518, i64 0
  store <2 x float> %v1520, ptr %v1521, align 4
  %v1522 = add nsw i64 %v1513, 1
  br label %b238
b240:
  %v1523 = mul i64 %v1501, 2
  %v1524 = getelementptr inbounds float, ptr %v1510, i64 %v1523
  %v1525 = mul i64 %v1501, 768
  %v1526 = getelementptr inbounds float, ptr %v1512, i64 %v1525
  br label %b241
b241:
  %v1527 = phi i64 [ 0, %b240 ], [ %v1532, %b242 ]
  %v1528 = icmp slt i64 %v1527, %v1503
  br i1 %v1528, label %b242, label %b243
b242:
  %v1529 = getelementptr inbounds float, ptr %v1524, i64 %v1527
  %v1530 = load float, ptr %v1529, align 4
  %v1531 = getelementptr inbounds float, ptr %v1526, i64 %v1527
  store float %v1530, ptr %v1531, align 4
  %v1532 = add nsw i64 %v1527, 1
  br label %b241, !llvm.loop !0
b243:
  %v1533 = add nsw i64 %v1507, 1
  br label %b235
b237:
  br label %b244
b244:
  %v1534 = phi i64 [ 0, %b237 ], [ %v1569, %b252 ]
  %v1535 = icmp slt i64 %v1534, 0
  br i1 %v1535, label %b245, label %b246
b245:
  %v1536 = mul i64 %v1491, 8
  %v1537 = add i64 %v1536, %v1534
  %v1538 = getelementptr inbounds float, ptr %v1465, i64 %v1537
  br label %b247
b247:
  %v1539 = phi i64 [ 0, %b245 ], [ %v1557, %b248 ]
  %v1540 = icmp slt i64 %v1539, %v1495
  br i1 %v1540, label %b248, label %b249
b248:
  %v1541 = mul i64 %v1539, 8
  %v1542 = getelementptr inbounds float, ptr %v1538, i64 %v1541
  %v1543 = mul i64 %v1539, 32
  %v1544 = getelementptr inbounds float, ptr %v168, i64 %v1543
  %v1545 = getelementptr inbounds float, ptr %v1542, i64 0
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = getelementptr inbounds float, ptr %v1544, i64 0
  store <8 x float> %v1546, ptr %v1547, align 4
  %v1548 = getelementptr inbounds float, ptr %v1542, i64 8
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = getelementptr inbounds float, ptr %v1544, i64 8
  store <8 x float> %v1549, ptr %v1550, align 4
  %v1551 = getelementptr inbounds float, ptr %v1542, i64 16
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = getelementptr inbounds float, ptr %v1544, i64 16
  store <8 x float> %v1552, ptr %v1553, align 4
  %v1554 = getelementptr inbounds float, ptr %v1542, i64 24
  %v1555 = load <8 x float>, ptr %v1554, align 4
  %v1556 = getelementptr inbounds float, ptr %v1544, i64 24
  store <8 x float> %v1555, ptr %v1556, align 4
  %v1557 = add nsw i64 %v1539, 1
  br label %b247
b249:
  %v1558 = sdiv i64 %v1500, 2
  br label %b250
b250:
  %v1559 = phi i64 [ 0, %b249 ], [ %v1568, %b251 ]
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b251, label %b252
b251:
  %v1561 = mul i64 %v1559, 2
  %v1562 = add i64 %v1496, %v1561
  %v1563 = mul i64 %v1559, 768
  %v1564 = getelementptr inbounds float, ptr %v1466, i64 %v1563
  %v1565 = mul i64 %v1562, 8
  %v1566 = add i64 %v1565, %v1534
  %v1567 = getelementptr inbounds float, ptr %v1480, i64 %v1566
  call void @outer_2x32(ptr %v1564, ptr %v168, i64 %v1495, ptr %v1567, i64 8)
  %v1568 = add nsw i64 %v1559, 1
  br label %b250
b252:
  %v1569 = add nsw i64 %v1534, 32
  br label %b244
b246:
  %v1570 = mul i64 %v1491, 8
  %v1571 = add i64 %v1570, 0
  %v1572 = getelementptr inbounds float, ptr %v1465, i64 %v1571
  br label %b253
b253:
  %v1573 = phi i64 [ 0, %b246 ], [ %v1582, %b254 ]
  %v1574 = icmp slt i64 %v1573, %v1495
  br i1 %v1574, label %b254, label %b255
b254:
  %v1575 = mul i64 %v1573, 8
  %v1576 = getelementptr inbounds float, ptr %v1572, i64 %v1575
  %v1577 = mul i64 %v1573, 8
  %v1578 = getelementptr inbounds float, ptr %v168, i64 %v1577
  %v1579 = getelementptr inbounds float, ptr %v1576, i64 0
  %v1580 = load <8 x float>, ptr %v1579, align 4
  %v1581 = getelementptr inbounds float, ptr %v1578, i64 0
  store <8 x float> %v1580, ptr %v1581, align 4
  %v1582 = add nsw i64 %v1573, 1
  br label %b253
b255:
  %v1583 = sdiv i64 %v1500, 2
  br label %b256
b256:
  %v1584 = phi i64 [ 0, %b255 ], [ %v1593, %b257 ]
  %v1585 = icmp slt i64 %v1584, %v1583
  br i1 %v1585, label %b257, label %b258
b257:
  %v1586 = mul i64 %v1584, 2
  %v1587 = add i64 %v1496, %v1586
  %v1588 = mul i64 %v1584, 768
  %v1589 = getelementptr inbounds float, ptr %v1466, i64 %v1588
  %v1590 = mul i64 %v1587, 8
  %v1591 = add i64 %v1590, 0
  %v1592 = getelementptr inbounds float, ptr %v1480, i64 %v1591
  call void @outer_2x8(ptr %v1589, ptr %v168, i64 %v1495, ptr %v1592, i64 8)
  %v1593 = add nsw i64 %v1584, 1
  br label %b256
b258:
  %v1594 = add nsw i64 %v1496, 64
  br label %b232
b234:
  %v1595 = add nsw i64 %v1491, 384
  br label %b229
b231:
  %v1596 = icmp sgt i64 %v3, 1
  br i1 %v1596, label %b259, label %b260
b259:
  %v1597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1598 = atomicrmw add ptr %v1597, i64 1 acq_rel
  %v1599 = load i64, ptr %v163, align 8
  %v1600 = add i64 %v1599, 1
  store i64 %v1600, ptr %v163, align 8
  %v1601 = mul i64 %v3, %v1600
  br label %b261
b261:
  %v1602 = load atomic i64, ptr %v1597 acquire, align 8
  %v1603 = icmp slt i64 %v1602, %v1601
  br i1 %v1603, label %b262, label %b263
b262:
  %v1604 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1605 = mul i64 0, 16
  %v1606 = getelementptr inbounds float, ptr %v92, i64 %v1605
  %v1607 = getelementptr inbounds float, ptr %v1606, i64 0
  %v1608 = mul i64 0, 8
  %v1609 = getelementptr inbounds float, ptr %v10, i64 %v1608
  %v1610 = getelementptr inbounds float, ptr %v1609, i64 0
  %v1611 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1612 = add i64 16, 1
  %v1613 = sdiv i64 %v1612, 2
  %v1614 = add i64 %v2, 1
  %v1615 = mul i64 %v1613, %v2
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 2
  %v1618 = icmp slt i64 %v1617, 16
  %v1619 = select i1 %v1618, i64 %v1617, i64 16
  %v1620 = mul i64 %v1613, %v1614
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 2
  %v1623 = icmp slt i64 %v1622, 16
  %v1624 = select i1 %v1623, i64 %v1622, i64 16
  %v1625 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b264
b264:
  %v1626 = phi i64 [ %v1619, %b260 ], [ %v1634, %b269 ]
  %v1627 = icmp slt i64 %v1626, %v1624
  br i1 %v1627, label %b265, label %b266
b265:
  %v1628 = mul i64 %v1626, 8
  %v1629 = getelementptr inbounds float, ptr %v1625, i64 %v1628
  br label %b267
b267:
  %v1630 = phi i64 [ 0, %b265 ], [ %v1633, %b268 ]
  %v1631 = icmp slt i64 %v1630, 8
  br i1 %v1631, label %b268, label %b269
b268:
  %v1632 = getelementptr inbounds float, ptr %v1629, i64 %v1630
  store float 0x0000000000000000, ptr %v1632, align 4
  %v1633 = add nsw i64 %v1630, 1
  br label %b267
b269:
  %v1634 = add nsw i64 %v1626, 1
  br label %b264
b266:
  %v1635 = mul i64 %v8, 1
  br label %b270
b270:
  %v1636 = phi i64 [ 0, %b266 ], [ %v1740, %b275 ]
  %v1637 = icmp slt i64 %v1636, %v1635
  br i1 %v1637, label %b271, label %b272
b271:
  %v1638 = sub i64 %v1635, %v1636
  %v1639 = icmp slt i64 %v1638, 384
  %v1640 = select i1 %v1639, i64 %v1638, i64 384
  br label %b273
b273:
  %v1641 = phi i64 [ %v1619, %b271 ], [ %v1739, %b299 ]
  %v1642 = icmp slt i64 %v1641, %v1624
  br i1 %v1642, label %b274, label %b275
b274:
  %v1643 = sub i64 %v1624, %v1641
  %v1644 = icmp slt i64 %v1643, 64
  %v1645 = select i1 %v1644, i64 %v1643, i64 64
  %v1646 = sdiv i64 %v1645, 2
  %v1647 = mul i64 %v1646, 2
  %v1648 = sub i64 %v1645, %v1647
  %v1649 = mul i64 %v1636, 16
  %v1650 = add i64 %v1649, %v1641
  %v1651 = getelementptr inbounds float, ptr %v1607, i64 %v1650
  br label %b276
b276:
  %v1652 = phi i64 [ 0, %b274 ], [ %v1678, %b284 ]
  %v1653 = icmp slt i64 %v1652, %v1640
  br i1 %v1653, label %b277, label %b278
b277:
  %v1654 = mul i64 %v1652, 16
  %v1655 = getelementptr inbounds float, ptr %v1651, i64 %v1654
  %v1656 = mul i64 %v1652, 2
  %v1657 = getelementptr inbounds float, ptr %v1611, i64 %v1656
  br label %b279
b279:
  %v1658 = phi i64 [ 0, %b277 ], [ %v1667, %b280 ]
  %v1659 = icmp slt i64 %v1658, %v1646
  br i1 %v1659, label %b280, label %b281
b280:
  %v1660 = mul i64 %v1658, 2
  %v1661 = getelementptr inbounds float, ptr %v1655, i64 %v1660
  %v1662 = mul i64 %v1658, 768
  %v1663 = getelementptr inbounds float, ptr %v1657, i64 %v1662
  %v1664 = getelementptr inbounds float, ptr %v1661, i64 0
  %v1665 = load <2 x float>, ptr %v1664, align 4
  %v1666 = getelementptr inbounds float, ptr %v1663, i64 0
  store <2 x float> %v1665, ptr %v1666, align 4
  %v1667 = add nsw i64 %v1658, 1
  br label %b279
b281:
  %v1668 = mul i64 %v1646, 2
  %v1669 = getelementptr inbounds float, ptr %v1655, i64 %v1668
  %v1670 = mul i64 %v1646, 768
  %v1671 = getelementptr inbounds float, ptr %v1657, i64 %v1670
  br label %b282
b282:
  %v1672 = phi i64 [ 0, %b281 ], [ %v1677, %b283 ]
  %v1673 = icmp slt i64 %v1672, %v1648
  br i1 %v1673, label %b283, label %b284
b283:
  %v1674 = getelementptr inbounds float, ptr %v1669, i64 %v1672
  %v1675 = load float, ptr %v1674, align 4
  %v1676 = getelementptr inbounds float, ptr %v1671, i64 %v1672
  store float %v1675, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1672, 1
  br label %b282, !llvm.loop !3
b284:
  %v1678 = add nsw i64 %v1652, 1
  br label %b276
b278:
  br label %b285
b285:
  %v1679 = phi i64 [ 0, %b278 ], [ %v1714, %b293 ]
  %v1680 = icmp slt i64 %v1679, 0
  br i1 %v1680, label %b286, label %b287
b286:
  %v1681 = mul i64 %v1636, 8
  %v1682 = add i64 %v1681, %v1679
  %v1683 = getelementptr inbounds float, ptr %v1610, i64 %v1682
  br label %b288
b288:
  %v1684 = phi i64 [ 0, %b286 ], [ %v1702, %b289 ]
  %v1685 = icmp slt i64 %v1684, %v1640
  br i1 %v1685, label %b289, label %b290
b289:
  %v1686 = mul i64 %v1684, 8
  %v1687 = getelementptr inbounds float, ptr %v1683, i64 %v1686
  %v1688 = mul i64 %v1684, 32
  %v1689 = getelementptr inbounds float, ptr %v168, i64 %v1688
  %v1690 = getelementptr inbounds float, ptr %v1687, i64 0
  %v1691 = load <8 x float>, ptr %v1690, align 4
  %v1692 = getelementptr inbounds float, ptr %v1689, i64 0
  store <8 x float> %v1691, ptr %v1692, align 4
  %v1693 = getelementptr inbounds float, ptr %v1687, i64 8
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = getelementptr inbounds float, ptr %v1689, i64 8
  store <8 x float> %v1694, ptr %v1695, align 4
  %v1696 = getelementptr inbounds float, ptr %v1687, i64 16
  %v1697 = load <8 x float>, ptr %v1696, align 4
  %v1698 = getelementptr inbounds float, ptr %v1689, i64 16
  store <8 x float> %v1697, ptr %v1698, align 4
  %v1699 = getelementptr inbounds float, ptr %v1687, i64 24
  %v1700 = load <8 x float>, ptr %v1699, align 4
  %v1701 = getelementptr inbounds float, ptr %v1689, i64 24
  store <8 x float> %v1700, ptr %v1701, align 4
  %v1702 = add nsw i64 %v1684, 1
  br label %b288
b290:
  %v1703 = sdiv i64 %v1645, 2
  br label %b291
b291:
  %v1704 = phi i64 [ 0, %b290 ], [ %v1713, %b292 ]
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b292, label %b293
b292:
  %v1706 = mul i64 %v1704, 2
  %v1707 = add i64 %v1641, %v1706
  %v1708 = mul i64 %v1704, 768
  %v1709 = getelementptr inbounds float, ptr %v1611, i64 %v1708
  %v1710 = mul i64 %v1707, 8
  %v1711 = add i64 %v1710, %v1679
  %v1712 = getelementptr inbounds float, ptr %v1625, i64 %v1711
  call void @outer_2x32(ptr %v1709, ptr %v168, i64 %v1640, ptr %v1712, i64 8)
  %v1713 = add nsw i64 %v1704, 1
  br label %b291
b293:
  %v1714 = add nsw i64 %v1679, 32
  br label %b285
b287:
  %v1715 = mul i64 %v1636, 8
  %v1716 = add i64 %v1715, 0
  %v1717 = getelementptr inbounds float, ptr %v1610, i64 %v1716
  br label %b294
b294:
  %v1718 = phi i64 [ 0, %b287 ], [ %v1727, %b295 ]
  %v1719 = icmp slt i64 %v1718, %v1640
  br i1 %v1719, label %b295, label %b296
b295:
  %v1720 = mul i64 %v1718, 8
  %v1721 = getelementptr inbounds float, ptr %v1717, i64 %v1720
  %v1722 = mul i64 %v1718, 8
  %v1723 = getelementptr inbounds float, ptr %v168, i64 %v1722
  %v1724 = getelementptr inbounds float, ptr %v1721, i64 0
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = getelementptr inbounds float, ptr %v1723, i64 0
  store <8 x float> %v1725, ptr %v1726, align 4
  %v1727 = add nsw i64 %v1718, 1
  br label %b294
b296:
  %v1728 = sdiv i64 %v1645, 2
  br label %b297
b297:
  %v1729 = phi i64 [ 0, %b296 ], [ %v1738, %b298 ]
  %v1730 = icmp slt i64 %v1729, %v1728
  br i1 %v1730, label %b298, label %b299
b298:
  %v1731 = mul i64 %v1729, 2
  %v1732 = add i64 %v1641, %v1731
  %v1733 = mul i64 %v1729, 768
  %v1734 = getelementptr inbounds float, ptr %v1611, i64 %v1733
  %v1735 = mul i64 %v1732, 8
  %v1736 = add i64 %v1735, 0
  %v1737 = getelementptr inbounds float, ptr %v1625, i64 %v1736
  call void @outer_2x8(ptr %v1734, ptr %v168, i64 %v1640, ptr %v1737, i64 8)
  %v1738 = add nsw i64 %v1729, 1
  br label %b297
b299:
  %v1739 = add nsw i64 %v1641, 64
  br label %b273
b275:
  %v1740 = add nsw i64 %v1636, 384
  br label %b270
b272:
  %v1741 = icmp sgt i64 %v3, 1
  br i1 %v1741, label %b300, label %b301
b300:
  %v1742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1743 = atomicrmw add ptr %v1742, i64 1 acq_rel
  %v1744 = load i64, ptr %v163, align 8
  %v1745 = add i64 %v1744, 1
  store i64 %v1745, ptr %v163, align 8
  %v1746 = mul i64 %v3, %v1745
  br label %b302
b302:
  %v1747 = load atomic i64, ptr %v1742 acquire, align 8
  %v1748 = icmp slt i64 %v1747, %v1746
  br i1 %v1748, label %b303, label %b304
b303:
  %v1749 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1750 = mul i64 0, 16
  %v1751 = getelementptr inbounds float, ptr %v102, i64 %v1750
  %v1752 = getelementptr inbounds float, ptr %v1751, i64 0
  %v1753 = mul i64 0, 8
  %v1754 = getelementptr inbounds float, ptr %v10, i64 %v1753
  %v1755 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1756 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1757 = add i64 16, 1
  %v1758 = sdiv i64 %v1757, 2
  %v1759 = add i64 %v2, 1
  %v1760 = mul i64 %v1758, %v2
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 2
  %v1763 = icmp slt i64 %v1762, 16
  %v1764 = select i1 %v1763, i64 %v1762, i64 16
  %v1765 = mul i64 %v1758, %v1759
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 2
  %v1768 = icmp slt i64 %v1767, 16
  %v1769 = select i1 %v1768, i64 %v1767, i64 16
  %v1770 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b305
b305:
  %v1771 = phi i64 [ %v1764, %b301 ], [ %v1779, %b310 ]
  %v1772 = icmp slt i64 %v1771, %v1769
  br i1 %v1772, label %b306, label %b307
b306:
  %v1773 = mul i64 %v1771, 8
  %v1774 = getelementptr inbounds float, ptr %v1770, i64 %v1773
  br label %b308
b308:
  %v1775 = phi i64 [ 0, %b306 ], [ %v1778, %b309 ]
  %v1776 = icmp slt i64 %v1775, 8
  br i1 %v1776, label %b309, label %b310
b309:
  %v1777 = getelementptr inbounds float, ptr %v1774, i64 %v1775
  store float 0x0000000000000000, ptr %v1777, align 4
  %v1778 = add nsw i64 %v1775, 1
  br label %b308
b310:
  %v1779 = add nsw i64 %v1771, 1
  br label %b305
b307:
  %v1780 = mul i64 %v8, 1
  br label %b311
b311:
  %v1781 = phi i64 [ 0, %b307 ], [ %v1885, %b316 ]
  %v1782 = icmp slt i64 %v1781, %v1780
  br i1 %v1782, label %b312, label %b313
b312:
  %v1783 = sub i64 %v1780, %v1781
  %v1784 = icmp slt i64 %v1783, 384
  %v1785 = select i1 %v1784, i64 %v1783, i64 384
  br label %b314
b314:
  %v1786 = phi i64 [ %v1764, %b312 ], [ %v1884, %b340 ]
  %v1787 = icmp slt i64 %v1786, %v1769
  br i1 %v1787, label %b315, label %b316
b315:
  %v1788 = sub i64 %v1769, %v1786
  %v1789 = icmp slt i64 %v1788, 64
  %v1790 = select i1 %v1789, i64 %v1788, i64 64
  %v1791 = sdiv i64 %v1790, 2
  %v1792 = mul i64 %v1791, 2
  %v1793 = sub i64 %v1790, %v1792
  %v1794 = mul i64 %v1781, 16
  %v1795 = add i64 %v1794, %v1786
  %v1796 = getelementptr inbounds float, ptr %v1752, i64 %v1795
  br label %b317
b317:
  %v1797 = phi i64 [ 0, %b315 ], [ %v1823, %b325 ]
  %v1798 = icmp slt i64 %v1797, %v1785
  br i1 %v1798, label %b318, label %b319
b318:
  %v1799 = mul i64 %v1797, 16
  %v1800 = getelementptr inbounds float, ptr %v1796, i64 %v1799
  %v1801 = mul i64 %v1797, 2
  %v1802 = getelementptr inbounds float, ptr %v1756, i64 %v1801
  br label %b320
b320:
  %v1803 = phi i64 [ 0, %b318 ], [ %v1812, %b321 ]
  %v1804 = icmp slt i64 %v1803, %v1791
  br i1 %v1804, label %b321, label %b322
b321:
  %v1805 = mul i64 %v1803, 2
  %v1806 = getelementptr inbounds float, ptr %v1800, i64 %v1805
  %v1807 = mul i64 %v1803, 768
  %v1808 = getelementptr inbounds float, ptr %v1802, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1810 = load <2 x float>, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1808, i64 0
  store <2 x float> %v1810, ptr %v1811, align 4
  %v1812 = add nsw i64 %v1803, 1
  br label %b320
b322:
  %v1813 = mul i64 %v1791, 2
  %v1814 = getelementptr inbounds float, ptr %v1800, i64 %v1813
  %v1815 = mul i64 %v1791, 768
  %v1816 = getelementptr inbounds float, ptr %v1802, i64 %v1815
  br label %b323
b323:
  %v1817 = phi i64 [ 0, %b322 ], [ %v1822, %b324 ]
  %v1818 = icmp slt i64 %v1817, %v1793
  br i1 %v1818, label %b324, label %b325
b324:
  %v1819 = getelementptr inbounds float, ptr %v1814, i64 %v1817
  %v1820 = load float, ptr %v1819, align 4
  %v1821 = getelementptr inbounds float, ptr %v1816, i64 %v1817
  store float %v1820, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1817, 1
  br label %b323, !llvm.loop !6
b325:
  %v1823 = add nsw i64 %v1797, 1
  br label %b317
b319:
  br label %b326
b326:
  %v1824 = phi i64 [ 0, %b319 ], [ %v1859, %b334 ]
  %v1825 = icmp slt i64 %v1824, 0
  br i1 %v1825, label %b327, label %b328
b327:
  %v1826 = mul i64 %v1781, 8
  %v1827 = add i64 %v1826, %v1824
  %v1828 = getelementptr inbounds float, ptr %v1755, i64 %v1827
  br label %b329
b329:
  %v1829 = phi i64 [ 0, %b327 ], [ %v1847, %b330 ]
  %v1830 = icmp slt i64 %v1829, %v1785
  br i1 %v1830, label %b330, label %b331
b330:
  %v1831 = mul i64 %v1829, 8
  %v1832 = getelementptr inbounds float, ptr %v1828, i64 %v1831
  %v1833 = mul i64 %v1829, 32
  %v1834 = getelementptr inbounds float, ptr %v168, i64 %v1833
  %v1835 = getelementptr inbounds float, ptr %v1832, i64 0
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = getelementptr inbounds float, ptr %v1834, i64 0
  store <8 x float> %v1836, ptr %v1837, align 4
  %v1838 = getelementptr inbounds float, ptr %v1832, i64 8
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = getelementptr inbounds float, ptr %v1834, i64 8
  store <8 x float> %v1839, ptr %v1840, align 4
  %v1841 = getelementptr inbounds float, ptr %v1832, i64 16
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = getelementptr inbounds float, ptr %v1834, i64 16
  store <8 x float> %v1842, ptr %v1843, align 4
  %v1844 = getelementptr inbounds float, ptr %v1832, i64 24
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = getelementptr inbounds float, ptr %v1834, i64 24
  store <8 x float> %v1845, ptr %v1846, align 4
  %v1847 = add nsw i64 %v1829, 1
  br label %b329
b331:
  %v1848 = sdiv i64 %v1790, 2
  br label %b332
b332:
  %v1849 = phi i64 [ 0, %b331 ], [ %v1858, %b333 ]
  %v1850 = icmp slt i64 %v1849, %v1848
  br i1 %v1850, label %b333, label %b334
b333:
  %v1851 = mul i64 %v1849, 2
  %v1852 = add i64 %v1786, %v1851
  %v1853 = mul i64 %v1849, 768
  %v1854 = getelementptr inbounds float, ptr %v1756, i64 %v1853
  %v1855 = mul i64 %v1852, 8
  %v1856 = add i64 %v1855, %v1824
  %v1857 = getelementptr inbounds float, ptr %v1770, i64 %v1856
  call void @outer_2x32(ptr %v1854, ptr %v168, i64 %v1785, ptr %v1857, i64 8)
  %v1858 = add nsw i64 %v1849, 1
  br label %b332
b334:
  %v1859 = add nsw i64 %v1824, 32
  br label %b326
b328:
  %v1860 = mul i64 %v1781, 8
  %v1861 = add i64 %v1860, 0
  %v1862 = getelementptr inbounds float, ptr %v1755, i64 %v1861
  br label %b335
b335:
  %v1863 = phi i64 [ 0, %b328 ], [ %v1872, %b336 ]
  %v1864 = icmp slt i64 %v1863, %v1785
  br i1 %v1864, label %b336, label %b337
b336:
  %v1865 = mul i64 %v1863, 8
  %v1866 = getelementptr inbounds float, ptr %v1862, i64 %v1865
  %v1867 = mul i64 %v1863, 8
  %v1868 = getelementptr inbounds float, ptr %v168, i64 %v1867
  %v1869 = getelementptr inbounds float, ptr %v1866, i64 0
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = getelementptr inbounds float, ptr %v1868, i64 0
  store <8 x float> %v1870, ptr %v1871, align 4
  %v1872 = add nsw i64 %v1863, 1
  br label %b335
b337:
  %v1873 = sdiv i64 %v1790, 2
  br label %b338
b338:
  %v1874 = phi i64 [ 0, %b337 ], [ %v1883, %b339 ]
  %v1875 = icmp slt i64 %v1874, %v1873
  br i1 %v1875, label %b339, label %b340
b339:
  %v1876 = mul i64 %v1874, 2
  %v1877 = add i64 %v1786, %v1876
  %v1878 = mul i64 %v1874, 768
  %v1879 = getelementptr inbounds float, ptr %v1756, i64 %v1878
  %v1880 = mul i64 %v1877, 8
  %v1881 = add i64 %v1880, 0
  %v1882 = getelementptr inbounds float, ptr %v1770, i64 %v1881
  call void @outer_2x8(ptr %v1879, ptr %v168, i64 %v1785, ptr %v1882, i64 8)
  %v1883 = add nsw i64 %v1874, 1
  br label %b338
b340:
  %v1884 = add nsw i64 %v1786, 64
  br label %b314
b316:
  %v1885 = add nsw i64 %v1781, 384
  br label %b311
b313:
  %v1886 = icmp sgt i64 %v3, 1
  br i1 %v1886, label %b341, label %b342
b341:
  %v1887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1888 = atomicrmw add ptr %v1887, i64 1 acq_rel
  %v1889 = load i64, ptr %v163, align 8
  %v1890 = add i64 %v1889, 1
  store i64 %v1890, ptr %v163, align 8
  %v1891 = mul i64 %v3, %v1890
  br label %b343
b343:
  %v1892 = load atomic i64, ptr %v1887 acquire, align 8
  %v1893 = icmp slt i64 %v1892, %v1891
  br i1 %v1893, label %b344, label %b345
b344:
  %v1894 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v1895 = mul i64 0, 16
  %v1896 = getelementptr inbounds float, ptr %v104, i64 %v1895
  %v1897 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1898 = mul i64 0, 8
  %v1899 = getelementptr inbounds float, ptr %v10, i64 %v1898
  %v1900 = getelementptr inbounds float, ptr %v1899, i64 0
  %v1901 = getelementptr inbounds float, ptr %v168, i64 12288
  %v1902 = add i64 16, 1
  %v1903 = sdiv i64 %v1902, 2
  %v1904 = add i64 %v2, 1
  %v1905 = mul i64 %v1903, %v2
  %v1906 = sdiv i64 %v1905, %v3
  %v1907 = mul i64 %v1906, 2
  %v1908 = icmp slt i64 %v1907, 16
  %v1909 = select i1 %v1908, i64 %v1907, i64 16
  %v1910 = mul i64 %v1903, %v1904
  %v1911 = sdiv i64 %v1910, %v3
  %v1912 = mul i64 %v1911, 2
  %v1913 = icmp slt i64 %v1912, 16
  %v1914 = select i1 %v1913, i64 %v1912, i64 16
  %v1915 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b346
b346:
  %v1916 = phi i64 [ %v1909, %b342 ], [ %v1924, %b351 ]
  %v1917 = icmp slt i64 %v1916, %v1914
  br i1 %v1917, label %b347, label %b348
b347:
  %v1918 = mul i64 %v1916, 8
  %v1919 = getelementptr inbounds float, ptr %v1915, i64 %v1918
  br label %b349
b349:
  %v1920 = phi i64 [ 0, %b347 ], [ %v1923, %b350 ]
  %v1921 = icmp slt i64 %v1920, 8
  br i1 %v1921, label %b350, label %b351
b350:
  %v1922 = getelementptr inbounds float, ptr %v1919, i64 %v1920
  store float 0x0000000000000000, ptr %v1922, align 4
  %v1923 = add nsw i64 %v1920, 1
  br label %b349
b351:
  %v1924 = add nsw i64 %v1916, 1
  br label %b346
b348:
  %v1925 = mul i64 %v8, 1
  br label %b352
b352:
  %v1926 = phi i64 [ 0, %b348 ], [ %v2030, %b357 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b353, label %b354
b353:
  %v1928 = sub i64 %v1925, %v1926
  %v1929 = icmp slt i64 %v1928, 384
  %v1930 = select i1 %v1929, i64 %v1928, i64 384
  br label %b355
b355:
  %v1931 = phi i64 [ %v1909, %b353 ], [ %v2029, %b381 ]
  %v1932 = icmp slt i64 %v1931, %v1914
  br i1 %v1932, label %b356, label %b357
b356:
  %v1933 = sub i64 %v1914, %v1931
  %v1934 = icmp slt i64 %v1933, 64
  %v1935 = select i1 %v1934, i64 %v1933, i64 64
  %v1936 = sdiv i64 %v1935, 2
  %v1937 = mul i64 %v1936, 2
  %v1938 = sub i64 %v1935, %v1937
  %v1939 = mul i64 %v1926, 16
  %v1940 = add i64 %v1939, %v1931
  %v1941 = getelementptr inbounds float, ptr %v1897, i64 %v1940
  br label %b358
b358:
  %v1942 = phi i64 [ 0, %b356 ], [ %v1968, %b366 ]
  %v1943 = icmp slt i64 %v1942, %v1930
  br i1 %v1943, label %b359, label %b360
b359:
  %v1944 = mul i64 %v1942, 16
  %v1945 = getelementptr inbounds float, ptr %v1941, i64 %v1944
  %v1946 = mul i64 %v1942, 2
  %v1947 = getelementptr inbounds float, ptr %v1901, i64 %v1946
  br label %b361
b361:
  %v1948 = phi i64 [ 0, %b359 ], [ %v1957, %b362 ]
  %v1949 = icmp slt i64 %v1948, %v1936
  br i1 %v1949, label %b362, label %b363
b362:
  %v1950 = mul i64 %v1948, 2
  %v1951 = getelementptr inbounds float, ptr %v1945, i64 %v1950
  %v1952 = mul i64 %v1948, 768
  %v1953 = getelementptr inbounds float, ptr %v1947, i64 %v1952
  %v1954 = getelementptr inbounds float, ptr %v1951, i64 0
  %v1955 = load <2 x float>, ptr %v1954, align 4
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 0
  store <2 x float> %v1955, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1948, 1
  br label %b361
b363:
  %v1958 = mul i64 %v1936, 2
  %v1959 = getelementptr inbounds float, ptr %v1945, i64 %v1958
  %v1960 = mul i64 %v1936, 768
  %v1961 = getelementptr inbounds float, ptr %v1947, i64 %v1960
  br label %b364
b364:
  %v1962 = phi i64 [ 0, %b363 ], [ %v1967, %b365 ]
  %v1963 = icmp slt i64 %v1962, %v1938
  br i1 %v1963, label %b365, label %b366
b365:
  %v1964 = getelementptr inbounds float, ptr %v1959, i64 %v1962
  %v1965 = load float, ptr %v1964, align 4
  %v1966 = getelementptr inbounds float, ptr %v1961, i64 %v1962
  store float %v1965, ptr %v1966, align 4
  %v1967 = add nsw i64 %v1962, 1
  br label %b364, !llvm.loop !9
b366:
  %v1968 = add nsw i64 %v1942, 1
  br label %b358
b360:
  br label %b367
b367:
  %v1969 = phi i64 [ 0, %b360 ], [ %v2004, %b375 ]
  %v1970 = icmp slt i64 %v1969, 0
  br i1 %v1970, label %b368, label %b369
b368:
  %v1971 = mul i64 %v1926, 8
  %v1972 = add i64 %v1971, %v1969
  %v1973 = getelementptr inbounds float, ptr %v1900, i64 %v1972
  br label %b370
b370:
  %v1974 = phi i64 [ 0, %b368 ], [ %v1992, %b371 ]
  %v1975 = icmp slt i64 %v1974, %v1930
  br i1 %v1975, label %b371, label %b372
b371:
  %v1976 = mul i64 %v1974, 8
  %v1977 = getelementptr inbounds float, ptr %v1973, i64 %v1976
  %v1978 = mul i64 %v1974, 32
  %v1979 = getelementptr inbounds float, ptr %v168, i64 %v1978
  %v1980 = getelementptr inbounds float, ptr %v1977, i64 0
  %v1981 = load <8 x float>, ptr %v1980, align 4
  %v1982 = getelementptr inbounds float, ptr %v1979, i64 0
  store <8 x float> %v1981, ptr %v1982, align 4
  %v1983 = getelementptr inbounds float, ptr %v1977, i64 8
  %v1984 = load <8 x float>, ptr %v1983, align 4
  %v1985 = getelementptr inbounds float, ptr %v1979, i64 8
  store <8 x float> %v1984, ptr %v1985, align 4
  %v1986 = getelementptr inbounds float, ptr %v1977, i64 16
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = getelementptr inbounds float, ptr %v1979, i64 16
  store <8 x float> %v1987, ptr %v1988, align 4
  %v1989 = getelementptr inbounds float, ptr %v1977, i64 24
  %v1990 = load <8 x float>, ptr %v1989, align 4
  %v1991 = getelementptr inbounds float, ptr %v1979, i64 24
  store <8 x float> %v1990, ptr %v1991, align 4
  %v1992 = add nsw i64 %v1974, 1
  br label %b370
b372:
  %v1993 = sdiv i64 %v1935, 2
  br label %b373
b373:
  %v1994 = phi i64 [ 0, %b372 ], [ %v2003, %b374 ]
  %v1995 = icmp slt i64 %v1994, %v1993
  br i1 %v1995, label %b374, label %b375
b374:
  %v1996 = mul i64 %v1994, 2
  %v1997 = add i64 %v1931, %v1996
  %v1998 = mul i64 %v1994, 768
  %v1999 = getelementptr inbounds float, ptr %v1901, i64 %v1998
  %v2000 = mul i64 %v1997, 8
  %v2001 = add i64 %v2000, %v1969
  %v2002 = getelementptr inbounds float, ptr %v1915, i64 %v2001
  call void @outer_2x32(ptr %v1999, ptr %v168, i64 %v1930, ptr %v2002, i64 8)
  %v2003 = add nsw i64 %v1994, 1
  br label %b373
b375:
  %v2004 = add nsw i64 %v1969, 32
  br label %b367
b369:
  %v2005 = mul i64 %v1926, 8
  %v2006 = add i64 %v2005, 0
  %v2007 = getelementptr inbounds float, ptr %v1900, i64 %v2006
  br label %b376
b376:
  %v2008 = phi i64 [ 0, %b369 ], [ %v2017, %b377 ]
  %v2009 = icmp slt i64 %v2008, %v1930
  br i1 %v2009, label %b377, label %b378
b377:
  %v2010 = mul i64 %v2008, 8
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  %v2012 = mul i64 %v2008, 8
  %v2013 = getelementptr inbounds float, ptr %v168, i64 %v2012
  %v2014 = getelementptr inbounds float, ptr %v2011, i64 0
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = getelementptr inbounds float, ptr %v2013, i64 0
  store <8 x float> %v2015, ptr %v2016, align 4
  %v2017 = add nsw i64 %v2008, 1
  br label %b376
b378:
  %v2018 = sdiv i64 %v1935, 2
  br label %b379
b379:
  %v2019 = phi i64 [ 0, %b378 ], [ %v2028, %b380 ]
  %v2020 = icmp slt i64 %v2019, %v2018
  br i1 %v2020, label %b380, label %b381
b380:
  %v2021 = mul i64 %v2019, 2
  %v2022 = add i64 %v1931, %v2021
  %v2023 = mul i64 %v2019, 768
  %v2024 = getelementptr inbounds float, ptr %v1901, i64 %v2023
  %v2025 = mul i64 %v2022, 8
  %v2026 = add i64 %v2025, 0
  %v2027 = getelementptr inbounds float, ptr %v1915, i64 %v2026
  call void @outer_2x8(ptr %v2024, ptr %v168, i64 %v1930, ptr %v2027, i64 8)
  %v2028 = add nsw i64 %v2019, 1
  br label %b379
b381:
  %v2029 = add nsw i64 %v1931, 64
  br label %b355
b357:
  %v2030 = add nsw i64 %v1926, 384
  br label %b352
b354:
  %v2031 = icmp sgt i64 %v3, 1
  br i1 %v2031, label %b382, label %b383
b382:
  %v2032 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2033 = atomicrmw add ptr %v2032, i64 1 acq_rel
  %v2034 = load i64, ptr %v163, align 8
  %v2035 = add i64 %v2034, 1
  store i64 %v2035, ptr %v163, align 8
  %v2036 = mul i64 %v3, %v2035
  br label %b384
b384:
  %v2037 = load atomic i64, ptr %v2032 acquire, align 8
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b385, label %b386
b385:
  %v2039 = call i32 @sched_yield()
  br label %b384
b386:
  br label %b383
b383:
  %v2040 = mul i64 0, 16
  %v2041 = getelementptr inbounds float, ptr %v106, i64 %v2040
  %v2042 = getelementptr inbounds float, ptr %v2041, i64 0
  %v2043 = mul i64 0, 80
  %v2044 = getelementptr inbounds float, ptr %v62, i64 %v2043
  %v2045 = getelementptr inbounds float, ptr %v2044, i64 48
  %v2046 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2047 = add i64 16, 1
  %v2048 = sdiv i64 %v2047, 2
  %v2049 = add i64 %v2, 1
  %v2050 = mul i64 %v2048, %v2
  %v2051 = sdiv i64 %v2050, %v3
  %v2052 = mul i64 %v2051, 2
  %v2053 = icmp slt i64 %v2052, 16
  %v2054 = select i1 %v2053, i64 %v2052, i64 16
  %v2055 = mul i64 %v2048, %v2049
  %v2056 = sdiv i64 %v2055, %v3
  %v2057 = mul i64 %v2056, 2
  %v2058 = icmp slt i64 %v2057, 16
  %v2059 = select i1 %v2058, i64 %v2057, i64 16
  %v2060 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b387
b387:
  %v2061 = phi i64 [ %v2054, %b383 ], [ %v2069, %b392 ]
  %v2062 = icmp slt i64 %v2061, %v2059
  br i1 %v2062, label %b388, label %b389
b388:
  %v2063 = mul i64 %v2061, 16
  %v2064 = getelementptr inbounds float, ptr %v2060, i64 %v2063
  br label %b390
b390:
  %v2065 = phi i64 [ 0, %b388 ], [ %v2068, %b391 ]
  %v2066 = icmp slt i64 %v2065, 16
  br i1 %v2066, label %b391, label %b392
b391:
  %v2067 = getelementptr inbounds float, ptr %v2064, i64 %v2065
  store float 0x0000000000000000, ptr %v2067, align 4
  %v2068 = add nsw i64 %v2065, 1
  br label %b390
b392:
  %v2069 = add nsw i64 %v2061, 1
  br label %b387
b389:
  %v2070 = mul i64 %v8, 1
  br label %b393
b393:
  %v2071 = phi i64 [ 0, %b389 ], [ %v2178, %b398 ]
  %v2072 = icmp slt i64 %v2071, %v2070
  br i1 %v2072, label %b394, label %b395
b394:
  %v2073 = sub i64 %v2070, %v2071
  %v2074 = icmp slt i64 %v2073, 384
  %v2075 = select i1 %v2074, i64 %v2073, i64 384
  br label %b396
b396:
  %v2076 = phi i64 [ %v2054, %b394 ], [ %v2177, %b422 ]
  %v2077 = icmp slt i64 %v2076, %v2059
  br i1 %v2077, label %b397, label %b398
b397:
  %v2078 = sub i64 %v2059, %v2076
  %v2079 = icmp slt i64 %v2078, 64
  %v2080 = select i1 %v2079, i64 %v2078, i64 64
  %v2081 = sdiv i64 %v2080, 2
  %v2082 = mul i64 %v2081, 2
  %v2083 = sub i64 %v2080, %v2082
  %v2084 = mul i64 %v2071, 16
  %v2085 = add i64 %v2084, %v2076
  %v2086 = getelementptr inbounds float, ptr %v2042, i64 %v2085
  br label %b399
b399:
  %v2087 = phi i64 [ 0, %b397 ], [ %v2113, %b407 ]
  %v2088 = icmp slt i64 %v2087, %v2075
  br i1 %v2088, label %b400, label %b401
b400:
  %v2089 = mul i64 %v2087, 16
  %v2090 = getelementptr inbounds float, ptr %v2086, i64 %v2089
  %v2091 = mul i64 %v2087, 2
  %v2092 = getelementptr inbounds float, ptr %v2046, i64 %v2091
  br label %b402
b402:
  %v2093 = phi i64 [ 0, %b400 ], [ %v2102, %b403 ]
  %v2094 = icmp slt i64 %v2093, %v2081
  br i1 %v2094, label %b403, label %b404
b403:
  %v2095 = mul i64 %v2093, 2
  %v2096 = getelementptr inbounds float, ptr %v2090, i64 %v2095
  %v2097 = mul i64 %v2093, 768
  %v2098 = getelementptr inbounds float, ptr %v2092, i64 %v2097
  %v2099 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2100 = load <2 x float>, ptr %v2099, align 4
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 0
  store <2 x float> %v2100, ptr %v2101, align 4
  %v2102 = add nsw i64 %v2093, 1
  br label %b402
b404:
  %v2103 = mul i64 %v2081, 2
  %v2104 = getelementptr inbounds float, ptr %v2090, i64 %v2103
  %v2105 = mul i64 %v2081, 768
  %v2106 = getelementptr inbounds float, ptr %v2092, i64 %v2105
  br label %b405
b405:
  %v2107 = phi i64 [ 0, %b404 ], [ %v2112, %b406 ]
  %v2108 = icmp slt i64 %v2107, %v2083
  br i1 %v2108, label %b406, label %b407
b406:
  %v2109 = getelementptr inbounds float, ptr %v2104, i64 %v2107
  %v2110 = load float, ptr %v2109, align 4
  %v2111 = getelementptr inbounds float, ptr %v2106, i64 %v2107
  store float %v2110, ptr %v2111, align 4
  %v2112 = add nsw i64 %v2107, 1
  br label %b405, !llvm.loop !12
b407:
  %v2113 = add nsw i64 %v2087, 1
  br label %b399
b401:
  br label %b408
b408:
  %v2114 = phi i64 [ 0, %b401 ], [ %v2149, %b416 ]
  %v2115 = icmp slt i64 %v2114, 0
  br i1 %v2115, label %b409, label %b410
b409:
  %v2116 = mul i64 %v2071, 80
  %v2117 = add i64 %v2116, %v2114
  %v2118 = getelementptr inbounds float, ptr %v2045, i64 %v2117
  br label %b411
b411:
  %v2119 = phi i64 [ 0, %b409 ], [ %v2137, %b412 ]
  %v2120 = icmp slt i64 %v2119, %v2075
  br i1 %v2120, label %b412, label %b413
b412:
  %v2121 = mul i64 %v2119, 80
  %v2122 = getelementptr inbounds float, ptr %v2118, i64 %v2121
  %v2123 = mul i64 %v2119, 32
  %v2124 = getelementptr inbounds float, ptr %v168, i64 %v2123
  %v2125 = getelementptr inbounds float, ptr %v2122, i64 0
  %v2126 = load <8 x float>, ptr %v2125, align 4
  %v2127 = getelementptr inbounds float, ptr %v2124, i64 0
  store <8 x float> %v2126, ptr %v2127, align 4
  %v2128 = getelementptr inbounds float, ptr %v2122, i64 8
  %v2129 = load <8 x float>, ptr %v2128, align 4
  %v2130 = getelementptr inbounds float, ptr %v2124, i64 8
  store <8 x float> %v2129, ptr %v2130, align 4
  %v2131 = getelementptr inbounds float, ptr %v2122, i64 16
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = getelementptr inbounds float, ptr %v2124, i64 16
  store <8 x float> %v2132, ptr %v2133, align 4
  %v2134 = getelementptr inbounds float, ptr %v2122, i64 24
  %v2135 = load <8 x float>, ptr %v2134, align 4
  %v2136 = getelementptr inbounds float, ptr %v2124, i64 24
  store <8 x float> %v2135, ptr %v2136, align 4
  %v2137 = add nsw i64 %v2119, 1
  br label %b411
b413:
  %v2138 = sdiv i64 %v2080, 2
  br label %b414
b414:
  %v2139 = phi i64 [ 0, %b413 ], [ %v2148, %b415 ]
  %v2140 = icmp slt i64 %v2139, %v2138
  br i1 %v2140, label %b415, label %b416
b415:
  %v2141 = mul i64 %v2139, 2
  %v2142 = add i64 %v2076, %v2141
  %v2143 = mul i64 %v2139, 768
  %v2144 = getelementptr inbounds float, ptr %v2046, i64 %v2143
  %v2145 = mul i64 %v2142, 16
  %v2146 = add i64 %v2145, %v2114
  %v2147 = getelementptr inbounds float, ptr %v2060, i64 %v2146
  call void @outer_2x32(ptr %v2144, ptr %v168, i64 %v2075, ptr %v2147, i64 16)
  %v2148 = add nsw i64 %v2139, 1
  br label %b414
b416:
  %v2149 = add nsw i64 %v2114, 32
  br label %b408
b410:
  %v2150 = mul i64 %v2071, 80
  %v2151 = add i64 %v2150, 0
  %v2152 = getelementptr inbounds float, ptr %v2045, i64 %v2151
  br label %b417
b417:
  %v2153 = phi i64 [ 0, %b410 ], [ %v2165, %b418 ]
  %v2154 = icmp slt i64 %v2153, %v2075
  br i1 %v2154, label %b418, label %b419
b418:
  %v2155 = mul i64 %v2153, 80
  %v2156 = getelementptr inbounds float, ptr %v2152, i64 %v2155
  %v2157 = mul i64 %v2153, 16
  %v2158 = getelementptr inbounds float, ptr %v168, i64 %v2157
  %v2159 = getelementptr inbounds float, ptr %v2156, i64 0
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2158, i64 0
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = getelementptr inbounds float, ptr %v2156, i64 8
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2158, i64 8
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = add nsw i64 %v2153, 1
  br label %b417
b419:
  %v2166 = sdiv i64 %v2080, 2
  br label %b420
b420:
  %v2167 = phi i64 [ 0, %b419 ], [ %v2176, %b421 ]
  %v2168 = icmp slt i64 %v2167, %v2166
  br i1 %v2168, label %b421, label %b422
b421:
  %v2169 = mul i64 %v2167, 2
  %v2170 = add i64 %v2076, %v2169
  %v2171 = mul i64 %v2167, 768
  %v2172 = getelementptr inbounds float, ptr %v2046, i64 %v2171
  %v2173 = mul i64 %v2170, 16
  %v2174 = add i64 %v2173, 0
  %v2175 = getelementptr inbounds float, ptr %v2060, i64 %v2174
  call void @outer_2x16(ptr %v2172, ptr %v168, i64 %v2075, ptr %v2175, i64 16)
  %v2176 = add nsw i64 %v2167, 1
  br label %b420
b422:
  %v2177 = add nsw i64 %v2076, 64
  br label %b396
b398:
  %v2178 = add nsw i64 %v2071, 384
  br label %b393
b395:
  %v2179 = icmp sgt i64 %v3, 1
  br i1 %v2179, label %b423, label %b424
b423:
  %v2180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2181 = atomicrmw add ptr %v2180, i64 1 acq_rel
  %v2182 = load i64, ptr %v163, align 8
  %v2183 = add i64 %v2182, 1
  store i64 %v2183, ptr %v163, align 8
  %v2184 = mul i64 %v3, %v2183
  br label %b425
b425:
  %v2185 = load atomic i64, ptr %v2180 acquire, align 8
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b426, label %b427
b426:
  %v2187 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v2188 = icmp eq i64 %v2, 0
  br i1 %v2188, label %b428, label %b429
b428:
  br label %b430
b430:
  %v2189 = phi i64 [ 0, %b428 ], [ %v2211, %b435 ]
  %v2190 = icmp slt i64 %v2189, 16
  br i1 %v2190, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2191 = phi i64 [ 0, %b431 ], [ %v2208, %b438 ]
  %v2192 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v2207, %b438 ]
  %v2193 = icmp slt i64 %v2191, %v8
  br i1 %v2193, label %b434, label %b435
b434:
  %v2194 = add i64 %v2191, 128
  %v2195 = icmp slt i64 %v2194, %v8
  %v2196 = select i1 %v2195, i64 %v2194, i64 %v8
  br label %b436
b436:
  %v2197 = phi i64 [ %v2191, %b434 ], [ %v2206, %b437 ]
  %v2198 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v2205, %b437 ]
  %v2199 = icmp slt i64 %v2197, %v2196
  br i1 %v2199, label %b437, label %b438
b437:
  %v2200 = mul i64 %v2197, 16
  %v2201 = getelementptr inbounds float, ptr %v106, i64 %v2200
  %v2202 = add i64 0, %v2189
  %v2203 = getelementptr inbounds float, ptr %v2201, i64 %v2202
  %v2204 = load <8 x float>, ptr %v2203, align 4
  %v2205 = fadd <8 x float> %v2198, %v2204
  %v2206 = add nsw i64 %v2197, 1
  br label %b436
b438:
  %v2207 = fadd <8 x float> %v2192, %v2198
  %v2208 = add nsw i64 %v2191, 128
  br label %b433
b435:
  %v2209 = add i64 0, %v2189
  %v2210 = getelementptr inbounds float, ptr %v50, i64 %v2209
  store <8 x float> %v2192, ptr %v2210, align 4
  %v2211 = add nsw i64 %v2189, 8
  br label %b430
b432:
  br label %b429
b429:
  %v2212 = icmp sgt i64 %v3, 1
  br i1 %v2212, label %b439, label %b440
b439:
  %v2213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2214 = atomicrmw add ptr %v2213, i64 1 acq_rel
  %v2215 = load i64, ptr %v163, align 8
  %v2216 = add i64 %v2215, 1
  store i64 %v2216, ptr %v163, align 8
  %v2217 = mul i64 %v3, %v2216
  br label %b441
b441:
  %v2218 = load atomic i64, ptr %v2213 acquire, align 8
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b442, label %b443
b442:
  %v2220 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v2221 = icmp eq i64 %v2, 0
  br i1 %v2221, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2222 = phi i64 [ 0, %b444 ], [ %v2262, %b451 ]
  %v2223 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v2261, %b451 ]
  %v2224 = icmp slt i64 %v2222, %v8
  br i1 %v2224, label %b447, label %b448
b447:
  %v2225 = add i64 %v2222, 128
  %v2226 = icmp slt i64 %v2225, %v8
  %v2227 = select i1 %v2226, i64 %v2225, i64 %v8
  br label %b449
b449:
  %v2228 = phi i64 [ %v2222, %b447 ], [ %v2260, %b454 ]
  %v2229 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2232, %b454 ]
  %v2230 = icmp slt i64 %v2228, %v2227
  br i1 %v2230, label %b450, label %b451
b450:
  br label %b452
b452:
  %v2231 = phi i64 [ 0, %b450 ], [ %v2259, %b453 ]
  %v2232 = phi <8 x float> [ %v2229, %b450 ], [ %v2258, %b453 ]
  %v2233 = icmp slt i64 %v2231, 2
  br i1 %v2233, label %b453, label %b454
b453:
  %v2234 = mul i64 %v2228, 16
  %v2235 = getelementptr inbounds float, ptr %v84, i64 %v2234
  %v2236 = mul i64 %v2228, 16
  %v2237 = getelementptr inbounds float, ptr %v76, i64 %v2236
  %v2238 = mul i64 %v2228, 2
  %v2239 = getelementptr inbounds float, ptr %v80, i64 %v2238
  %v2240 = add i64 0, %v2231
  %v2241 = getelementptr inbounds float, ptr %v2239, i64 %v2240
  %v2242 = load float, ptr %v2241, align 4
  %v2243 = fdiv float 0x3FF0000000000000, %v2242
  %v2244 = add i64 0, 0
  %v2245 = mul i64 %v2231, 8
  %v2246 = add i64 %v2244, %v2245
  %v2247 = getelementptr inbounds float, ptr %v2235, i64 %v2246
  %v2248 = load <8 x float>, ptr %v2247, align 4
  %v2249 = add i64 0, 0
  %v2250 = mul i64 %v2231, 8
  %v2251 = add i64 %v2249, %v2250
  %v2252 = getelementptr inbounds float, ptr %v2237, i64 %v2251
  %v2253 = load <8 x float>, ptr %v2252, align 4
  %v2254 = insertelement <8 x float> poison, float %v2243, i64 0
  %v2255 = shufflevector <8 x float> %v2254, <8 x float> poison, <8 x i32> zeroinitializer
  %v2256 = fmul <8 x float> %v2253, %v2255
  %v2257 = fmul <8 x float> %v2248, %v2256
  %v2258 = fadd <8 x float> %v2232, %v2257
  %v2259 = add nsw i64 %v2231, 1
  br label %b452
b454:
  %v2260 = add nsw i64 %v2228, 1
  br label %b449
b451:
  %v2261 = fadd <8 x float> %v2223, %v2229
  %v2262 = add nsw i64 %v2222, 128
  br label %b446
b448:
  %v2263 = add i64 0, 0
  %v2264 = getelementptr inbounds float, ptr %v52, i64 %v2263
  store <8 x float> %v2223, ptr %v2264, align 4
  br label %b445
b445:
  %v2265 = icmp sgt i64 %v3, 1
  br i1 %v2265, label %b455, label %b456
b455:
  %v2266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2267 = atomicrmw add ptr %v2266, i64 1 acq_rel
  %v2268 = load i64, ptr %v163, align 8
  %v2269 = add i64 %v2268, 1
  store i64 %v2269, ptr %v163, align 8
  %v2270 = mul i64 %v3, %v2269
  br label %b457
b457:
  %v2271 = load atomic i64, ptr %v2266 acquire, align 8
  %v2272 = icmp slt i64 %v2271, %v2270
  br i1 %v2272, label %b458, label %b459
b458:
  %v2273 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v2274 = mul i64 0, 16
  %v2275 = getelementptr inbounds float, ptr %v86, i64 %v2274
  %v2276 = getelementptr inbounds float, ptr %v2275, i64 0
  %v2277 = mul i64 0, 8
  %v2278 = getelementptr inbounds float, ptr %v10, i64 %v2277
  %v2279 = getelementptr inbounds float, ptr %v2278, i64 0
  %v2280 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2281 = add i64 16, 1
  %v2282 = sdiv i64 %v2281, 2
  %v2283 = add i64 %v2, 1
  %v2284 = mul i64 %v2282, %v2
  %v2285 = sdiv i64 %v2284, %v3
  %v2286 = mul i64 %v2285, 2
  %v2287 = icmp slt i64 %v2286, 16
  %v2288 = select i1 %v2287, i64 %v2286, i64 16
  %v2289 = mul i64 %v2282, %v2283
  %v2290 = sdiv i64 %v2289, %v3
  %v2291 = mul i64 %v2290, 2
  %v2292 = icmp slt i64 %v2291, 16
  %v2293 = select i1 %v2292, i64 %v2291, i64 16
  %v2294 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b460
b460:
  %v2295 = phi i64 [ %v2288, %b456 ], [ %v2303, %b465 ]
  %v2296 = icmp slt i64 %v2295, %v2293
  br i1 %v2296, label %b461, label %b462
b461:
  %v2297 = mul i64 %v2295, 8
  %v2298 = getelementptr inbounds float, ptr %v2294, i64 %v2297
  br label %b463
b463:
  %v2299 = phi i64 [ 0, %b461 ], [ %v2302, %b464 ]
  %v2300 = icmp slt i64 %v2299, 8
  br i1 %v2300, label %b464, label %b465
b464:
  %v2301 = getelementptr inbounds float, ptr %v2298, i64 %v2299
  store float 0x0000000000000000, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2299, 1
  br label %b463
b465:
  %v2303 = add nsw i64 %v2295, 1
  br label %b460
b462:
  %v2304 = mul i64 %v8, 1
  br label %b466
b466:
  %v2305 = phi i64 [ 0, %b462 ], [ %v2409, %b471 ]
  %v2306 = icmp slt i64 %v2305, %v2304
  br i1 %v2306, label %b467, label %b468
b467:
  %v2307 = sub i64 %v2304, %v2305
  %v2308 = icmp slt i64 %v2307, 384
  %v2309 = select i1 %v2308, i64 %v2307, i64 384
  br label %b469
b469:
  %v2310 = phi i64 [ %v2288, %b467 ], [ %v2408, %b495 ]
  %v2311 = icmp slt i64 %v2310, %v2293
  br i1 %v2311, label %b470, label %b471
b470:
  %v2312 = sub i64 %v2293, %v2310
  %v2313 = icmp slt i64 %v2312, 64
  %v2314 = select i1 %v2313, i64 %v2312, i64 64
  %v2315 = sdiv i64 %v2314, 2
  %v2316 = mul i64 %v2315, 2
  %v2317 = sub i64 %v2314, %v2316
  %v2318 = mul i64 %v2305, 16
  %v2319 = add i64 %v2318, %v2310
  %v2320 = getelementptr inbounds float, ptr %v2276, i64 %v2319
  br label %b472
b472:
  %v2321 = phi i64 [ 0, %b470 ], [ %v2347, %b480 ]
  %v2322 = icmp slt i64 %v2321, %v2309
  br i1 %v2322, label %b473, label %b474
b473:
  %v2323 = mul i64 %v2321, 16
  %v2324 = getelementptr inbounds float, ptr %v2320, i64 %v2323
  %v2325 = mul i64 %v2321, 2
  %v2326 = getelementptr inbounds float, ptr %v2280, i64 %v2325
  br label %b475
b475:
  %v2327 = phi i64 [ 0, %b473 ], [ %v2336, %b476 ]
  %v2328 = icmp slt i64 %v2327, %v2315
  br i1 %v2328, label %b476, label %b477
b476:
  %v2329 = mul i64 %v2327, 2
  %v2330 = getelementptr inbounds float, ptr %v2324, i64 %v2329
  %v2331 = mul i64 %v2327, 768
  %v2332 = getelementptr inbounds float, ptr %v2326, i64 %v2331
  %v2333 = getelementptr inbounds float, ptr %v2330, i64 0
  %v2334 = load <2 x float>, ptr %v2333, align 4
  %v2335 = getelementptr inbounds float, ptr %v2332, i64 0
  store <2 x float> %v2334, ptr %v2335, align 4
  %v2336 = add nsw i64 %v2327, 1
  br label %b475
b477:
  %v2337 = mul i64 %v2315, 2
  %v2338 = getelementptr inbounds float, ptr %v2324, i64 %v2337
  %v2339 = mul i64 %v2315, 768
  %v2340 = getelementptr inbounds float, ptr %v2326, i64 %v2339
  br label %b478
b478:
  %v2341 = phi i64 [ 0, %b477 ], [ %v2346, %b479 ]
  %v2342 = icmp slt i64 %v2341, %v2317
  br i1 %v2342, label %b479, label %b480
b479:
  %v2343 = getelementptr inbounds float, ptr %v2338, i64 %v2341
  %v2344 = load float, ptr %v2343, align 4
  %v2345 = getelementptr inbounds float, ptr %v2340, i64 %v2341
  store float %v2344, ptr %v2345, align 4
  %v2346 = add nsw i64 %v2341, 1
  br label %b478, !llvm.loop !15
b480:
  %v2347 = add nsw i64 %v2321, 1
  br label %b472
b474:
  br label %b481
b481:
  %v2348 = phi i64 [ 0, %b474 ], [ %v2383, %b489 ]
  %v2349 = icmp slt i64 %v2348, 0
  br i1 %v2349, label %b482, label %b483
b482:
  %v2350 = mul i64 %v2305, 8
  %v2351 = add i64 %v2350, %v2348
  %v2352 = getelementptr inbounds float, ptr %v2279, i64 %v2351
  br label %b484
b484:
  %v2353 = phi i64 [ 0, %b482 ], [ %v2371, %b485 ]
  %v2354 = icmp slt i64 %v2353, %v2309
  br i1 %v2354, label %b485, label %b486
b485:
  %v2355 = mul i64 %v2353, 8
  %v2356 = getelementptr inbounds float, ptr %v2352, i64 %v2355
  %v2357 = mul i64 %v2353, 32
  %v2358 = getelementptr inbounds float, ptr %v168, i64 %v2357
  %v2359 = getelementptr inbounds float, ptr %v2356, i64 0
  %v2360 = load <8 x float>, ptr %v2359, align 4
  %v2361 = getelementptr inbounds float, ptr %v2358, i64 0
  store <8 x float> %v2360, ptr %v2361, align 4
  %v2362 = getelementptr inbounds float, ptr %v2356, i64 8
  %v2363 = load <8 x float>, ptr %v2362, align 4
  %v2364 = getelementptr inbounds float, ptr %v2358, i64 8
  store <8 x float> %v2363, ptr %v2364, align 4
  %v2365 = getelementptr inbounds float, ptr %v2356, i64 16
  %v2366 = load <8 x float>, ptr %v2365, align 4
  %v2367 = getelementptr inbounds float, ptr %v2358, i64 16
  store <8 x float> %v2366, ptr %v2367, align 4
  %v2368 = getelementptr inbounds float, ptr %v2356, i64 24
  %v2369 = load <8 x float>, ptr %v2368, align 4
  %v2370 = getelementptr inbounds float, ptr %v2358, i64 24
  store <8 x float> %v2369, ptr %v2370, align 4
  %v2371 = add nsw i64 %v2353, 1
  br label %b484
b486:
  %v2372 = sdiv i64 %v2314, 2
  br label %b487
b487:
  %v2373 = phi i64 [ 0, %b486 ], [ %v2382, %b488 ]
  %v2374 = icmp slt i64 %v2373, %v2372
  br i1 %v2374, label %b488, label %b489
b488:
  %v2375 = mul i64 %v2373, 2
  %v2376 = add i64 %v2310, %v2375
  %v2377 = mul i64 %v2373, 768
  %v2378 = getelementptr inbounds float, ptr %v2280, i64 %v2377
  %v2379 = mul i64 %v2376, 8
  %v2380 = add i64 %v2379, %v2348
  %v2381 = getelementptr inbounds float, ptr %v2294, i64 %v2380
  call void @outer_2x32(ptr %v2378, ptr %v168, i64 %v2309, ptr %v2381, i64 8)
  %v2382 = add nsw i64 %v2373, 1
  br label %b487
b489:
  %v2383 = add nsw i64 %v2348, 32
  br label %b481
b483:
  %v2384 = mul i64 %v2305, 8
  %v2385 = add i64 %v2384, 0
  %v2386 = getelementptr inbounds float, ptr %v2279, i64 %v2385
  br label %b490
b490:
  %v2387 = phi i64 [ 0, %b483 ], [ %v2396, %b491 ]
  %v2388 = icmp slt i64 %v2387, %v2309
  br i1 %v2388, label %b491, label %b492
b491:
  %v2389 = mul i64 %v2387, 8
  %v2390 = getelementptr inbounds float, ptr %v2386, i64 %v2389
  %v2391 = mul i64 %v2387, 8
  %v2392 = getelementptr inbounds float, ptr %v168, i64 %v2391
  %v2393 = getelementptr inbounds float, ptr %v2390, i64 0
  %v2394 = load <8 x float>, ptr %v2393, align 4
  %v2395 = getelementptr inbounds float, ptr %v2392, i64 0
  store <8 x float> %v2394, ptr %v2395, align 4
  %v2396 = add nsw i64 %v2387, 1
  br label %b490
b492:
  %v2397 = sdiv i64 %v2314, 2
  br label %b493
b493:
  %v2398 = phi i64 [ 0, %b492 ], [ %v2407, %b494 ]
  %v2399 = icmp slt i64 %v2398, %v2397
  br i1 %v2399, label %b494, label %b495
b494:
  %v2400 = mul i64 %v2398, 2
  %v2401 = add i64 %v2310, %v2400
  %v2402 = mul i64 %v2398, 768
  %v2403 = getelementptr inbounds float, ptr %v2280, i64 %v2402
  %v2404 = mul i64 %v2401, 8
  %v2405 = add i64 %v2404, 0
  %v2406 = getelementptr inbounds float, ptr %v2294, i64 %v2405
  call void @outer_2x8(ptr %v2403, ptr %v168, i64 %v2309, ptr %v2406, i64 8)
  %v2407 = add nsw i64 %v2398, 1
  br label %b493
b495:
  %v2408 = add nsw i64 %v2310, 64
  br label %b469
b471:
  %v2409 = add nsw i64 %v2305, 384
  br label %b466
b468:
  %v2410 = icmp sgt i64 %v3, 1
  br i1 %v2410, label %b496, label %b497
b496:
  %v2411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2412 = atomicrmw add ptr %v2411, i64 1 acq_rel
  %v2413 = load i64, ptr %v163, align 8
  %v2414 = add i64 %v2413, 1
  store i64 %v2414, ptr %v163, align 8
  %v2415 = mul i64 %v3, %v2414
  br label %b498
b498:
  %v2416 = load atomic i64, ptr %v2411 acquire, align 8
  %v2417 = icmp slt i64 %v2416, %v2415
  br i1 %v2417, label %b499, label %b500
b499:
  %v2418 = call i32 @sched_yield()
  br label %b498
b500:
  br label %b497
b497:
  %v2419 = mul i64 0, 8
  %v2420 = getelementptr inbounds float, ptr %v30, i64 %v2419
  %v2421 = getelementptr inbounds float, ptr %v2420, i64 0
  %v2422 = mul i64 0, 16
  %v2423 = getelementptr inbounds float, ptr %v82, i64 %v2422
  %v2424 = getelementptr inbounds float, ptr %v2423, i64 0
  %v2425 = getelementptr inbounds float, ptr %v168, i64 12288
  %v2426 = add i64 8, 1
  %v2427 = sdiv i64 %v2426, 2
  %v2428 = add i64 %v2, 1
  %v2429 = mul i64 %v2427, %v2
  %v2430 = sdiv i64 %v2429, %v3
  %v2431 = mul i64 %v2430, 2
  %v2432 = icmp slt i64 %v2431, 8
  %v2433 = select i1 %v2432, i64 %v2431, i64 8
  %v2434 = mul i64 %v2427, %v2428
  %v2435 = sdiv i64 %v2434, %v3
  %v2436 = mul i64 %v2435, 2
  %v2437 = icmp slt i64 %v2436, 8
  %v2438 = select i1 %v2437, i64 %v2436, i64 8
  %v2439 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b501
b501:
  %v2440 = phi i64 [ %v2433, %b497 ], [ %v2448, %b506 ]
  %v2441 = icmp slt i64 %v2440, %v2438
  br i1 %v2441, label %b502, label %b503
b502:
  %v2442 = mul i64 %v2440, 16
  %v2443 = getelementptr inbounds float, ptr %v2439, i64 %v2442
  br label %b504
b504:
  %v2444 = phi i64 [ 0, %b502 ], [ %v2447, %b505 ]
  %v2445 = icmp slt i64 %v2444, 16
  br i1 %v2445, label %b505, label %b506
b505:
  %v2446 = getelementptr inbounds float, ptr %v2443, i64 %v2444
  store float 0x0000000000000000, ptr %v2446, align 4
  %v2447 = add nsw i64 %v2444, 1
  br label %b504
b506:
  %v2448 = add nsw i64 %v2440, 1
  br label %b501
b503:
  %v2449 = mul i64 %v8, 1
  br label %b507
b507:
  %v2450 = phi i64 [ 0, %b503 ], [ %v2557, %b512 ]
  %v2451 = icmp slt i64 %v2450, %v2449
  br i1 %v2451, label %b508, label %b509
b508:
  %v2452 = sub i64 %v2449, %v2450
  %v2453 = icmp slt i64 %v2452, 384
  %v2454 = select i1 %v2453, i64 %v2452, i64 384
  br label %b510
b510:
  %v2455 = phi i64 [ %v2433, %b508 ], [ %v2556, %b536 ]
  %v2456 = icmp slt i64 %v2455, %v2438
  br i1 %v2456, label %b511, label %b512
b511:
  %v2457 = sub i64 %v2438, %v2455
  %v2458 = icmp slt i64 %v2457, 64
  %v2459 = select i1 %v2458, i64 %v2457, i64 64
  %v2460 = sdiv i64 %v2459, 2
  %v2461 = mul i64 %v2460, 2
  %v2462 = sub i64 %v2459, %v2461
  %v2463 = mul i64 %v2450, 8
  %v2464 = add i64 %v2463, %v2455
  %v2465 = getelementptr inbounds float, ptr %v2421, i64 %v2464
  br label %b513
b513:
  %v2466 = phi i64 [ 0, %b511 ], [ %v2492, %b521 ]
  %v2467 = icmp slt i64 %v2466, %v2454
  br i1 %v2467, label %b514, label %b515
b514:
  %v2468 = mul i64 %v2466, 8
  %v2469 = getelementptr inbounds float, ptr %v2465, i64 %v2468
  %v2470 = mul i64 %v2466, 2
  %v2471 = getelementptr inbounds float, ptr %v2425, i64 %v2470
  br label %b516
b516:
  %v2472 = phi i64 [ 0, %b514 ], [ %v2481, %b517 ]
  %v2473 = icmp slt i64 %v2472, %v2460
  br i1 %v2473, label %b517, label %b518
b517:
  %v2474 = mul i64 %v2472, 2
  %v2475 = getelementptr inbounds float, ptr %v2469, i64 %v2474
  %v2476 = mul i64 %v2472, 768
  %v2477 = getelementptr inbounds float, ptr %v2471, i64 %v2476
  %v2478 = getelementptr inbounds float, ptr %v2475, i64 0
  %v2479 = load <2 x float>, ptr %v2478, align 4
  %v2480 = getelementptr inbounds float, ptr %v2477, i64 0
  store <2 x float> %v2479, ptr %v2480, align 4
  %v2481 = add nsw i64 %v2472, 1
  br label %b516
b518:
  %v2482 = mul i64 %v2460, 2
  %v2483 = getelementptr inbounds float, ptr %v2469, i64 %v2482
  %v2484 = mul i64 %v2460, 768
  %v2485 = getelementptr inbounds float, ptr %v2471, i64 %v2484
  br label %b519
b519:
  %v2486 = phi i64 [ 0, %b518 ], [ %v2491, %b520 ]
  %v2487 = icmp slt i64 %v2486, %v2462
  br i1 %v2487, label %b520, label %b521
b520:
  %v2488 = getelementptr inbounds float, ptr %v2483, i64 %v2486
  %v2489 = load float, ptr %v2488, align 4
  %v2490 = getelementptr inbounds float, ptr %v2485, i64 %v2486
  store float %v2489, ptr %v2490, align 4
  %v2491 = add nsw i64 %v2486, 1
  br label %b519, !llvm.loop !18
b521:
  %v2492 = add nsw i64 %v2466, 1
  br label %b513
b515:
  br label %b522
b522:
  %v2493 = phi i64 [ 0, %b515 ], [ %v2528, %b530 ]
  %v2494 = icmp slt i64 %v2493, 0
  br i1 %v2494, label %b523, label %b524
b523:
  %v2495 = mul i64 %v2450, 16
  %v2496 = add i64 %v2495, %v2493
  %v2497 = getelementptr inbounds float, ptr %v2424, i64 %v2496
  br label %b525
b525:
  %v2498 = phi i64 [ 0, %b523 ], [ %v2516, %b526 ]
  %v2499 = icmp slt i64 %v2498, %v2454
  br i1 %v2499, label %b526, label %b527
b526:
  %v2500 = mul i64 %v2498, 16
  %v2501 = getelementptr inbounds float, ptr %v2497, i64 %v2500
  %v2502 = mul i64 %v2498, 32
  %v2503 = getelementptr inbounds float, ptr %v168, i64 %v2502
  %v2504 = getelementptr inbounds float, ptr %v2501, i64 0
  %v2505 = load <8 x float>, ptr %v2504, align 4
  %v2506 = getelementptr inbounds float, ptr %v2503, i64 0
  store <8 x float> %v2505, ptr %v2506, align 4
  %v2507 = getelementptr inbounds float, ptr %v2501, i64 8
  %v2508 = load <8 x float>, ptr %v2507, align 4
  %v2509 = getelementptr inbounds float, ptr %v2503, i64 8
  store <8 x float> %v2508, ptr %v2509, align 4
  %v2510 = getelementptr inbounds float, ptr %v2501, i64 16
  %v2511 = load <8 x float>, ptr %v2510, align 4
  %v2512 = getelementptr inbounds float, ptr %v2503, i64 16
  store <8 x float> %v2511, ptr %v2512, align 4
  %v2513 = getelementptr inbounds float, ptr %v2501, i64 24
  %v2514 = load <8 x float>, ptr %v2513, align 4
  %v2515 = getelementptr inbounds float, ptr %v2503, i64 24
  store <8 x float> %v2514, ptr %v2515, align 4
  %v2516 = add nsw i64 %v2498, 1
  br label %b525
b527:
  %v2517 = sdiv i64 %v2459, 2
  br label %b528
b528:
  %v2518 = phi i64 [ 0, %b527 ], [ %v2527, %b529 ]
  %v2519 = icmp slt i64 %v2518, %v2517
  br i1 %v2519, label %b529, label %b530
b529:
  %v2520 = mul i64 %v2518, 2
  %v2521 = add i64 %v2455, %v2520
  %v2522 = mul i64 %v2518, 768
  %v2523 = getelementptr inbounds float, ptr %v2425, i64 %v2522
  %v2524 = mul i64 %v2521, 16
  %v2525 = add i64 %v2524, %v2493
  %v2526 = getelementptr inbounds float, ptr %v2439, i64 %v2525
  call void @outer_2x32(ptr %v2523, ptr %v168, i64 %v2454, ptr %v2526, i64 16)
  %v2527 = add nsw i64 %v2518, 1
  br label %b528
b530:
  %v2528 = add nsw i64 %v2493, 32
  br label %b522
b524:
  %v2529 = mul i64 %v2450, 16
  %v2530 = add i64 %v2529, 0
  %v2531 = getelementptr inbounds float, ptr %v2424, i64 %v2530
  br label %b531
b531:
  %v2532 = phi i64 [ 0, %b524 ], [ %v2544, %b532 ]
  %v2533 = icmp slt i64 %v2532, %v2454
  br i1 %v2533, label %b532, label %b533
b532:
  %v2534 = mul i64 %v2532, 16
  %v2535 = getelementptr inbounds float, ptr %v2531, i64 %v2534
  %v2536 = mul i64 %v2532, 16
  %v2537 = getelementptr inbounds float, ptr %v168, i64 %v2536
  %v2538 = getelementptr inbounds float, ptr %v2535, i64 0
  %v2539 = load <8 x float>, ptr %v2538, align 4
  %v2540 = getelementptr inbounds float, ptr %v2537, i64 0
  store <8 x float> %v2539, ptr %v2540, align 4
  %v2541 = getelementptr inbounds float, ptr %v2535, i64 8
  %v2542 = load <8 x float>, ptr %v2541, align 4
  %v2543 = getelementptr inbounds float, ptr %v2537, i64 8
  store <8 x float> %v2542, ptr %v2543, align 4
  %v2544 = add nsw i64 %v2532, 1
  br label %b531
b533:
  %v2545 = sdiv i64 %v2459, 2
  br label %b534
b534:
  %v2546 = phi i64 [ 0, %b533 ], [ %v2555, %b535 ]
  %v2547 = icmp slt i64 %v2546, %v2545
  br i1 %v2547, label %b535, label %b536
b535:
  %v2548 = mul i64 %v2546, 2
  %v2549 = add i64 %v2455, %v2548
  %v2550 = mul i64 %v2546, 768
  %v2551 = getelementptr inbounds float, ptr %v2425, i64 %v2550
  %v2552 = mul i64 %v2549, 16
  %v2553 = add i64 %v2552, 0
  %v2554 = getelementptr inbounds float, ptr %v2439, i64 %v2553
  call void @outer_2x16(ptr %v2551, ptr %v168, i64 %v2454, ptr %v2554, i64 16)
  %v2555 = add nsw i64 %v2546, 1
  br label %b534
b536:
  %v2556 = add nsw i64 %v2455, 64
  br label %b510
b512:
  %v2557 = add nsw i64 %v2450, 384
  br label %b507
b509:
  %v2558 = icmp sgt i64 %v3, 1
  br i1 %v2558, label %b537, label %b538
b537:
  %v2559 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2560 = atomicrmw add ptr %v2559, i64 1 acq_rel
  %v2561 = load i64, ptr %v163, align 8
  %v2562 = add i64 %v2561, 1
  store i64 %v2562, ptr %v163, align 8
  %v2563 = mul i64 %v3, %v2562
  br label %b539
b539:
  %v2564 = load atomic i64, ptr %v2559 acquire, align 8
  %v2565 = icmp slt i64 %v2564, %v2563
  br i1 %v2565, label %b540, label %b541
b540:
  %v2566 = call i32 @sched_yield()
  br label %b539
b541:
  br label %b538
b538:
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
