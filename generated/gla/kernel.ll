; generated from specs/gla.yaml by `make generated`: do not edit
; gla I=8 N=2 K=8 V=8 R=16 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v167 = alloca i64, i64 1, align 8
  %v482 = alloca float, i64 64, align 4
  %v562 = alloca float, i64 96, align 4
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
  %v109 = getelementptr inbounds i64, ptr %v1, i64 6
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 17
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 20
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  store i64 0, ptr %v167, align 8
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v169 = load ptr, ptr %v168, align 4
  %v170 = mul i64 %v2, 0
  %v171 = add i64 %v170, 1024
  %v172 = getelementptr inbounds float, ptr %v169, i64 %v171
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b0, label %b1
b0:
  %v176 = icmp eq i64 %v2, 0
  br i1 %v176, label %b2, label %b3
b2:
  br label %b4
b4:
  %v177 = phi i64 [ 0, %b2 ], [ %v183, %b5 ]
  %v178 = icmp slt i64 %v177, 128
  br i1 %v178, label %b5, label %b6
b5:
  %v179 = add i64 0, %v177
  %v180 = getelementptr inbounds float, ptr %v60, i64 %v179
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = add nsw i64 %v177, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v184 = icmp sgt i64 %v3, 1
  br i1 %v184, label %b7, label %b8
b7:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 3
  %v186 = atomicrmw add ptr %v185, i64 1 acq_rel
  %v187 = load i64, ptr %v167, align 8
  %v188 = add i64 %v187, 1
  store i64 %v188, ptr %v167, align 8
  %v189 = mul i64 %v3, %v188
  br label %b9
b9:
  %v190 = load atomic i64, ptr %v185 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b10, label %b11
b10:
  %v192 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b12, label %b13
b12:
  %v196 = icmp eq i64 %v2, 0
  br i1 %v196, label %b14, label %b15
b14:
  br label %b16
b16:
  %v197 = phi i64 [ 0, %b14 ], [ %v204, %b17 ]
  %v198 = icmp slt i64 %v197, 128
  br i1 %v198, label %b17, label %b18
b17:
  %v199 = add i64 0, %v197
  %v200 = getelementptr inbounds float, ptr %v12, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 0, %v197
  %v203 = getelementptr inbounds float, ptr %v58, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v197, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v205 = icmp sgt i64 %v3, 1
  br i1 %v205, label %b19, label %b20
b19:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = load i64, ptr %v167, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v167, align 8
  %v210 = mul i64 %v3, %v209
  br label %b21
b21:
  %v211 = load atomic i64, ptr %v206 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b22, label %b23
b22:
  %v213 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 4
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b24, label %b25
b24:
  %v217 = icmp eq i64 %v2, 0
  br i1 %v217, label %b26, label %b27
b26:
  br label %b28
b28:
  %v218 = phi i64 [ 0, %b26 ], [ %v225, %b29 ]
  %v219 = icmp slt i64 %v218, 128
  br i1 %v219, label %b29, label %b30
b29:
  %v220 = add i64 0, %v218
  %v221 = getelementptr inbounds float, ptr %v14, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 128, %v218
  %v224 = getelementptr inbounds float, ptr %v58, i64 %v223
  store <8 x float> %v222, ptr %v224, align 4
  %v225 = add nsw i64 %v218, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b31, label %b32
b31:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = load i64, ptr %v167, align 8
  %v230 = add i64 %v229, 1
  store i64 %v230, ptr %v167, align 8
  %v231 = mul i64 %v3, %v230
  br label %b33
b33:
  %v232 = load atomic i64, ptr %v227 acquire, align 8
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b34, label %b35
b34:
  %v234 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b36, label %b37
b36:
  %v238 = icmp eq i64 %v2, 0
  br i1 %v238, label %b38, label %b39
b38:
  br label %b40
b40:
  %v239 = phi i64 [ 0, %b38 ], [ %v246, %b41 ]
  %v240 = icmp slt i64 %v239, 128
  br i1 %v240, label %b41, label %b42
b41:
  %v241 = add i64 0, %v239
  %v242 = getelementptr inbounds float, ptr %v16, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 256, %v239
  %v245 = getelementptr inbounds float, ptr %v58, i64 %v244
  store <8 x float> %v243, ptr %v245, align 4
  %v246 = add nsw i64 %v239, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b43, label %b44
b43:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = load i64, ptr %v167, align 8
  %v251 = add i64 %v250, 1
  store i64 %v251, ptr %v167, align 8
  %v252 = mul i64 %v3, %v251
  br label %b45
b45:
  %v253 = load atomic i64, ptr %v248 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b46, label %b47
b46:
  %v255 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 4
  %v257 = load i64, ptr %v256, align 8
  %v258 = icmp eq i64 %v257, 0
  br i1 %v258, label %b48, label %b49
b48:
  %v259 = icmp eq i64 %v2, 0
  br i1 %v259, label %b50, label %b51
b50:
  br label %b52
b52:
  %v260 = phi i64 [ 0, %b50 ], [ %v267, %b53 ]
  %v261 = icmp slt i64 %v260, 128
  br i1 %v261, label %b53, label %b54
b53:
  %v262 = add i64 0, %v260
  %v263 = getelementptr inbounds float, ptr %v18, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 384, %v260
  %v266 = getelementptr inbounds float, ptr %v58, i64 %v265
  store <8 x float> %v264, ptr %v266, align 4
  %v267 = add nsw i64 %v260, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v268 = icmp sgt i64 %v3, 1
  br i1 %v268, label %b55, label %b56
b55:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v270 = atomicrmw add ptr %v269, i64 1 acq_rel
  %v271 = load i64, ptr %v167, align 8
  %v272 = add i64 %v271, 1
  store i64 %v272, ptr %v167, align 8
  %v273 = mul i64 %v3, %v272
  br label %b57
b57:
  %v274 = load atomic i64, ptr %v269 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b58, label %b59
b58:
  %v276 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b60, label %b61
b60:
  %v280 = icmp eq i64 %v2, 0
  br i1 %v280, label %b62, label %b63
b62:
  br label %b64
b64:
  %v281 = phi i64 [ 0, %b62 ], [ %v288, %b65 ]
  %v282 = icmp slt i64 %v281, 128
  br i1 %v282, label %b65, label %b66
b65:
  %v283 = add i64 0, %v281
  %v284 = getelementptr inbounds float, ptr %v20, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 512, %v281
  %v287 = getelementptr inbounds float, ptr %v58, i64 %v286
  store <8 x float> %v285, ptr %v287, align 4
  %v288 = add nsw i64 %v281, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b67, label %b68
b67:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = load i64, ptr %v167, align 8
  %v293 = add i64 %v292, 1
  store i64 %v293, ptr %v167, align 8
  %v294 = mul i64 %v3, %v293
  br label %b69
b69:
  %v295 = load atomic i64, ptr %v290 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b70, label %b71
b70:
  %v297 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 4
  %v299 = load i64, ptr %v298, align 8
  %v300 = icmp eq i64 %v299, 0
  br i1 %v300, label %b72, label %b73
b72:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 56
  %v302 = load i64, ptr %v301, align 8
  %v303 = icmp eq i64 %v302, 0
  br i1 %v303, label %b74, label %b75
b74:
  %v304 = add i64 %v7, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  br label %b76
b76:
  %v317 = phi i64 [ %v311, %b74 ], [ %v331, %b81 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b77, label %b78
b77:
  %v319 = and i64 0, %v114
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v317
  %v322 = mul i64 %v321, 128
  %v323 = getelementptr inbounds float, ptr %v32, i64 %v322
  br label %b79
b79:
  %v324 = phi i64 [ 0, %b77 ], [ %v330, %b80 ]
  %v325 = icmp slt i64 %v324, 128
  br i1 %v325, label %b80, label %b81
b80:
  %v326 = add i64 0, %v324
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  %v328 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v329, ptr %v327, align 4
  %v330 = add nsw i64 %v324, 8
  br label %b79
b81:
  %v331 = add nsw i64 %v317, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b82, label %b83
b82:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = load i64, ptr %v167, align 8
  %v336 = add i64 %v335, 1
  store i64 %v336, ptr %v167, align 8
  %v337 = mul i64 %v3, %v336
  br label %b84
b84:
  %v338 = load atomic i64, ptr %v333 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b85, label %b86
b85:
  %v340 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v341 = getelementptr inbounds float, ptr %v169, i64 0
  %v342 = getelementptr inbounds float, ptr %v169, i64 640
  %v343 = getelementptr inbounds i64, ptr %v1, i64 4
  %v344 = load i64, ptr %v343, align 8
  %v345 = icmp eq i64 %v344, 0
  br i1 %v345, label %b87, label %b88
b87:
  %v346 = add i64 3, 0
  %v347 = sdiv i64 %v346, 1
  %v348 = add i64 %v2, 1
  %v349 = mul i64 %v347, %v2
  %v350 = sdiv i64 %v349, %v3
  %v351 = mul i64 %v350, 1
  %v352 = icmp slt i64 %v351, 3
  %v353 = select i1 %v352, i64 %v351, i64 3
  %v354 = mul i64 %v347, %v348
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 3
  %v358 = select i1 %v357, i64 %v356, i64 3
  %v359 = icmp slt i64 %v358, 2
  %v360 = select i1 %v359, i64 %v358, i64 2
  br label %b89
b89:
  %v361 = phi i64 [ %v353, %b87 ], [ %v402, %b90 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b90, label %b91
b90:
  %v363 = mul i64 %v361, 256
  %v364 = mul i64 %v361, 32
  %v365 = add i64 %v363, 0
  %v366 = add i64 %v364, 0
  %v367 = getelementptr inbounds float, ptr %v341, i64 %v365
  %v368 = sub i64 80, %v366
  %v369 = icmp slt i64 %v368, 0
  %v370 = select i1 %v369, i64 0, i64 %v368
  %v371 = mul i64 %v366, 8
  %v372 = add i64 0, %v371
  %v373 = getelementptr inbounds float, ptr %v58, i64 %v372
  call void @pack_turned(ptr %v373, i64 8, i64 1, i64 8, i64 %v370, ptr %v367, i64 32)
  %v374 = add i64 %v363, 8
  %v375 = add i64 %v364, 8
  %v376 = getelementptr inbounds float, ptr %v341, i64 %v374
  %v377 = sub i64 80, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = mul i64 %v375, 8
  %v381 = add i64 0, %v380
  %v382 = getelementptr inbounds float, ptr %v58, i64 %v381
  call void @pack_turned(ptr %v382, i64 8, i64 1, i64 8, i64 %v379, ptr %v376, i64 32)
  %v383 = add i64 %v363, 16
  %v384 = add i64 %v364, 16
  %v385 = getelementptr inbounds float, ptr %v341, i64 %v383
  %v386 = sub i64 80, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 8
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v58, i64 %v390
  call void @pack_turned(ptr %v391, i64 8, i64 1, i64 8, i64 %v388, ptr %v385, i64 32)
  %v392 = add i64 %v363, 24
  %v393 = add i64 %v364, 24
  %v394 = getelementptr inbounds float, ptr %v341, i64 %v392
  %v395 = sub i64 80, %v393
  %v396 = icmp slt i64 %v395, 0
  %v397 = select i1 %v396, i64 0, i64 %v395
  %v398 = mul i64 %v393, 8
  %v399 = add i64 0, %v398
  %v400 = getelementptr inbounds float, ptr %v58, i64 %v399
  call void @pack_turned(ptr %v400, i64 8, i64 1, i64 8, i64 %v397, ptr %v394, i64 32)
  %v401 = add i64 %v363, 256
  %v402 = add nsw i64 %v361, 1
  br label %b89
b91:
  %v403 = icmp eq i64 %v358, 3
  br i1 %v403, label %b92, label %b93
b92:
  %v404 = mul i64 2, 256
  %v405 = mul i64 2, 32
  %v406 = add i64 %v404, 0
  %v407 = add i64 %v405, 0
  %v408 = getelementptr inbounds float, ptr %v341, i64 %v406
  %v409 = sub i64 80, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = mul i64 %v407, 8
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v58, i64 %v413
  call void @pack_turned(ptr %v414, i64 8, i64 1, i64 8, i64 %v411, ptr %v408, i64 16)
  %v415 = add i64 %v404, 8
  %v416 = add i64 %v405, 8
  %v417 = getelementptr inbounds float, ptr %v341, i64 %v415
  %v418 = sub i64 80, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = mul i64 %v416, 8
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v58, i64 %v422
  call void @pack_turned(ptr %v423, i64 8, i64 1, i64 8, i64 %v420, ptr %v417, i64 16)
  %v424 = add i64 %v404, 128
  br label %b93
b93:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b94
b94:
  %v440 = phi i64 [ %v432, %b93 ], [ %v463, %b95 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b95, label %b96
b95:
  %v442 = mul i64 %v440, 256
  %v443 = mul i64 %v440, 16
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v342, i64 %v444
  %v447 = sub i64 16, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = mul i64 %v445, 16
  %v451 = add i64 0, %v450
  %v452 = getelementptr inbounds float, ptr %v22, i64 %v451
  call void @pack_turned(ptr %v452, i64 16, i64 1, i64 16, i64 %v449, ptr %v446, i64 16)
  %v453 = add i64 %v442, 8
  %v454 = add i64 %v443, 8
  %v455 = getelementptr inbounds float, ptr %v342, i64 %v453
  %v456 = sub i64 16, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = mul i64 %v454, 16
  %v460 = add i64 0, %v459
  %v461 = getelementptr inbounds float, ptr %v22, i64 %v460
  call void @pack_turned(ptr %v461, i64 16, i64 1, i64 16, i64 %v458, ptr %v455, i64 16)
  %v462 = add i64 %v442, 256
  %v463 = add nsw i64 %v440, 1
  br label %b94
b96:
  br label %b88
b88:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b97, label %b98
b97:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v167, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v167, align 8
  %v469 = mul i64 %v3, %v468
  br label %b99
b99:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b100, label %b101
b100:
  %v472 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v473 = getelementptr inbounds i64, ptr %v1, i64 5
  %v474 = load i64, ptr %v473, align 8
  br label %b102
b102:
  %v475 = phi i64 [ 0, %b98 ], [ %v884, %b163 ]
  %v476 = icmp slt i64 %v475, %v5
  br i1 %v476, label %b103, label %b104
b103:
  %v477 = add i64 %v475, %v474
  %v478 = icmp slt i64 %v477, %v5
  %v479 = select i1 %v478, i64 %v477, i64 %v5
  %v480 = sub i64 %v479, %v475
  %v481 = mul i64 %v480, %v7
  %v483 = add i64 %v481, 0
  %v484 = sdiv i64 %v483, 1
  %v485 = add i64 %v2, 1
  %v486 = mul i64 %v484, %v2
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v481
  %v490 = select i1 %v489, i64 %v488, i64 %v481
  %v491 = mul i64 %v484, %v485
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v481
  %v495 = select i1 %v494, i64 %v493, i64 %v481
  %v496 = mul i64 %v475, %v7
  %v497 = add i64 %v490, %v496
  %v498 = add i64 %v495, %v496
  br label %b105
b105:
  %v499 = phi i64 [ %v497, %b103 ], [ %v561, %b110 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b106, label %b107
b106:
  %v501 = add i64 %v499, 96
  %v502 = icmp slt i64 %v501, %v498
  %v503 = select i1 %v502, i64 %v501, i64 %v498
  br label %b108
b108:
  %v504 = phi i64 [ 0, %b106 ], [ %v560, %b113 ]
  %v505 = icmp slt i64 %v504, 3
  br i1 %v505, label %b109, label %b110
b109:
  %v506 = sub i64 %v503, %v499
  %v507 = sub i64 2, 1
  %v508 = add i64 %v506, %v507
  %v509 = sdiv i64 %v508, 2
  br label %b111
b111:
  %v510 = phi i64 [ 0, %b109 ], [ %v559, %b118 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b112, label %b113
b112:
  %v512 = mul i64 %v506, %v510
  %v513 = sdiv i64 %v512, %v509
  %v514 = add i64 %v499, %v513
  %v515 = add i64 %v510, 1
  %v516 = mul i64 %v506, %v515
  %v517 = sdiv i64 %v516, %v509
  %v518 = add i64 %v499, %v517
  %v519 = mul i64 %v504, 256
  %v520 = getelementptr inbounds float, ptr %v341, i64 %v519
  %v521 = sub i64 %v518, %v514
  %v522 = mul i64 %v514, 8
  %v523 = getelementptr inbounds float, ptr %v10, i64 %v522
  %v524 = getelementptr inbounds float, ptr %v523, i64 0
  %v525 = icmp eq i64 %v504, 2
  %v526 = select i1 %v525, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v527 = icmp eq i64 %v504, 2
  %v528 = select i1 %v527, i64 8, i64 8
  %v529 = sub i64 %v521, 1
  %v530 = getelementptr inbounds ptr, ptr %v526, i64 %v529
  %v531 = load ptr, ptr %v530, align 4
  %v532 = getelementptr inbounds float, ptr %v482, i64 0
  %v533 = icmp sgt i64 %v521, 0
  br i1 %v533, label %b114, label %b115
b114:
  call void %v531(ptr %v524, i64 8, ptr %v520, i64 8, ptr %v532, i64 32, i64 %v528)
  br label %b115
b115:
  %v534 = icmp eq i64 %v504, 2
  %v535 = select i1 %v534, i64 128, i64 256
  %v536 = add i64 %v519, %v535
  br label %b116
b116:
  %v537 = phi i64 [ %v514, %b115 ], [ %v558, %b121 ]
  %v538 = icmp slt i64 %v537, %v518
  br i1 %v538, label %b117, label %b118
b117:
  %v539 = sub i64 %v537, %v514
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v482, i64 %v540
  %v542 = mul i64 %v537, 80
  %v543 = getelementptr inbounds float, ptr %v62, i64 %v542
  %v544 = icmp eq i64 %v504, 2
  %v545 = select i1 %v544, i64 2, i64 4
  br label %b119
b119:
  %v546 = phi i64 [ 0, %b117 ], [ %v557, %b120 ]
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b120, label %b121
b120:
  %v548 = mul i64 %v504, 4
  %v549 = add i64 %v548, %v546
  %v550 = mul i64 %v549, 8
  %v551 = add i64 0, %v546
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v541, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v543, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v546, 1
  br label %b119
b121:
  %v558 = add nsw i64 %v537, 1
  br label %b116
b118:
  %v559 = add nsw i64 %v510, 1
  br label %b111
b113:
  %v560 = add nsw i64 %v504, 1
  br label %b108
b110:
  %v561 = add nsw i64 %v499, 96
  br label %b105
b107:
  %v563 = add i64 %v481, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v481
  %v570 = select i1 %v569, i64 %v568, i64 %v481
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v481
  %v575 = select i1 %v574, i64 %v573, i64 %v481
  %v576 = mul i64 %v475, %v7
  %v577 = add i64 %v570, %v576
  %v578 = add i64 %v575, %v576
  br label %b122
b122:
  %v579 = phi i64 [ %v577, %b107 ], [ %v740, %b127 ]
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b123, label %b124
b123:
  %v581 = add i64 %v579, 96
  %v582 = icmp slt i64 %v581, %v578
  %v583 = select i1 %v582, i64 %v581, i64 %v578
  br label %b125
b125:
  %v584 = phi i64 [ 0, %b123 ], [ %v739, %b130 ]
  %v585 = icmp slt i64 %v584, 1
  br i1 %v585, label %b126, label %b127
b126:
  %v586 = sub i64 %v583, %v579
  %v587 = sub i64 6, 1
  %v588 = add i64 %v586, %v587
  %v589 = sdiv i64 %v588, 6
  br label %b128
b128:
  %v590 = phi i64 [ 0, %b126 ], [ %v738, %b135 ]
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b129, label %b130
b129:
  %v592 = mul i64 %v586, %v590
  %v593 = sdiv i64 %v592, %v589
  %v594 = add i64 %v579, %v593
  %v595 = add i64 %v590, 1
  %v596 = mul i64 %v586, %v595
  %v597 = sdiv i64 %v596, %v589
  %v598 = add i64 %v579, %v597
  %v599 = mul i64 %v584, 256
  %v600 = getelementptr inbounds float, ptr %v342, i64 %v599
  %v601 = sub i64 %v598, %v594
  %v602 = mul i64 %v594, 80
  %v603 = getelementptr inbounds float, ptr %v62, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v603, i64 48
  %v605 = sub i64 %v601, 1
  %v606 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v605
  %v607 = load ptr, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v562, i64 0
  %v609 = icmp sgt i64 %v601, 0
  br i1 %v609, label %b131, label %b132
b131:
  call void %v607(ptr %v604, i64 80, ptr %v600, i64 16, ptr %v608, i64 16, i64 8)
  br label %b132
b132:
  %v610 = add i64 %v599, 256
  br label %b133
b133:
  %v611 = phi i64 [ %v594, %b132 ], [ %v737, %b138 ]
  %v612 = icmp slt i64 %v611, %v598
  br i1 %v612, label %b134, label %b135
b134:
  %v613 = sub i64 %v611, %v594
  %v614 = mul i64 %v613, 16
  %v615 = getelementptr inbounds float, ptr %v562, i64 %v614
  %v616 = mul i64 %v611, 80
  %v617 = getelementptr inbounds float, ptr %v62, i64 %v616
  %v618 = mul i64 %v611, 16
  %v619 = getelementptr inbounds float, ptr %v64, i64 %v618
  %v620 = mul i64 %v611, 16
  %v621 = getelementptr inbounds float, ptr %v66, i64 %v620
  %v622 = mul i64 %v611, 16
  %v623 = getelementptr inbounds float, ptr %v68, i64 %v622
  %v624 = mul i64 %v611, 16
  %v625 = getelementptr inbounds float, ptr %v70, i64 %v624
  %v626 = mul i64 %v611, 16
  %v627 = getelementptr inbounds float, ptr %v72, i64 %v626
  br label %b136
b136:
  %v628 = phi i64 [ 0, %b134 ], [ %v736, %b137 ]
  %v629 = icmp slt i64 %v628, 2
  br i1 %v629, label %b137, label %b138
b137:
  %v630 = mul i64 %v584, 2
  %v631 = add i64 %v630, %v628
  %v632 = mul i64 %v631, 8
  %v633 = add i64 0, %v628
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v615, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 0, %v632
  %v638 = getelementptr inbounds float, ptr %v617, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = add i64 16, %v632
  %v641 = getelementptr inbounds float, ptr %v617, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = add i64 32, %v632
  %v644 = getelementptr inbounds float, ptr %v617, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = add i64 0, %v632
  %v647 = getelementptr inbounds float, ptr %v24, i64 %v646
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = fadd <8 x float> %v636, %v648
  %v650 = fneg <8 x float> %v649
  %v651 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v650)
  %v652 = fneg <8 x float> %v651
  %v653 = fcmp olt <8 x float> %v652, splat (float 0xC05A400000000000)
  %v654 = select <8 x i1> %v653, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v652
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v656 = fsub <8 x float> %v655, splat (float 0x4168000000000000)
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v654)
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v657)
  %v659 = bitcast <8 x float> %v655 to <8 x i32>
  %v660 = fmul <8 x float> %v658, %v658
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v658, <8 x float> splat (float 0x3F81227F40000000))
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> %v658, <8 x float> splat (float 0x3FA5556740000000))
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v658, <8 x float> splat (float 0x3FC5554B00000000))
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v658, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v664, <8 x float> %v658)
  %v666 = sub <8 x i32> %v659, splat (i32 1262485250)
  %v667 = lshr <8 x i32> %v666, splat (i32 1)
  %v668 = sub <8 x i32> %v666, %v667
  %v669 = shl <8 x i32> %v667, splat (i32 23)
  %v670 = bitcast <8 x i32> %v669 to <8 x float>
  %v671 = shl <8 x i32> %v668, splat (i32 23)
  %v672 = bitcast <8 x i32> %v671 to <8 x float>
  %v673 = fadd <8 x float> %v665, splat (float 0x3FF0000000000000)
  %v674 = fmul <8 x float> %v673, %v670
  %v675 = fmul <8 x float> %v674, %v672
  %v676 = fcmp ogt <8 x float> %v675, splat (float 0x3FDA8279A0000000)
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v678 = select <8 x i1> %v676, <8 x float> %v677, <8 x float> %v675
  %v679 = select <8 x i1> %v676, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v680 = select <8 x i1> %v676, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v681 = fmul <8 x float> %v678, %v678
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v681, <8 x float> splat (float 0xBFC0DA7220000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v681, <8 x float> splat (float 0xBFC546EF00000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v681, <8 x float> splat (float 0xBFD0002320000000))
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v681, <8 x float> splat (float 0x3FC22D90A0000000))
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v681, <8 x float> splat (float 0x3FC999FF60000000))
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v681, <8 x float> splat (float 0x3FD5555540000000))
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v684, <8 x float> %v687)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v688, <8 x float> splat (float 0xBFE0000000000000))
  %v690 = fmul <8 x float> %v678, %v678
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v689, <8 x float> %v680)
  %v692 = fadd <8 x float> %v691, %v678
  %v693 = fadd <8 x float> %v692, %v679
  %v694 = fcmp ogt <8 x float> %v650, splat (float 0x0000000000000000)
  %v695 = select <8 x i1> %v694, <8 x float> %v650, <8 x float> splat (float 0x0000000000000000)
  %v696 = fadd <8 x float> %v695, %v693
  %v697 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fdiv <8 x float> %v696, %v698
  %v700 = fneg <8 x float> %v699
  %v701 = fcmp olt <8 x float> %v700, splat (float 0xC05A400000000000)
  %v702 = select <8 x i1> %v701, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v700
  %v703 = fcmp ogt <8 x float> %v702, splat (float 0x4056400000000000)
  %v704 = select <8 x i1> %v703, <8 x float> splat (float 0x4056400000000000), <8 x float> %v702
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v706 = fsub <8 x float> %v705, splat (float 0x4168000000000000)
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v704)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v707)
  %v709 = bitcast <8 x float> %v705 to <8 x i32>
  %v710 = fmul <8 x float> %v708, %v708
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v708, <8 x float> splat (float 0x3F81227F40000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v708, <8 x float> splat (float 0x3FA5556740000000))
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v708, <8 x float> splat (float 0x3FC5554B00000000))
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v708, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v714, <8 x float> %v708)
  %v716 = sub <8 x i32> %v709, splat (i32 1262485250)
  %v717 = lshr <8 x i32> %v716, splat (i32 1)
  %v718 = sub <8 x i32> %v716, %v717
  %v719 = shl <8 x i32> %v717, splat (i32 23)
  %v720 = bitcast <8 x i32> %v719 to <8 x float>
  %v721 = shl <8 x i32> %v718, splat (i32 23)
  %v722 = bitcast <8 x i32> %v721 to <8 x float>
  %v723 = fadd <8 x float> %v715, splat (float 0x3FF0000000000000)
  %v724 = fmul <8 x float> %v723, %v720
  %v725 = fmul <8 x float> %v724, %v722
  %v726 = add i64 0, %v632
  %v727 = getelementptr inbounds float, ptr %v619, i64 %v726
  store <8 x float> %v639, ptr %v727, align 4
  %v728 = add i64 0, %v632
  %v729 = getelementptr inbounds float, ptr %v621, i64 %v728
  store <8 x float> %v642, ptr %v729, align 4
  %v730 = add i64 0, %v632
  %v731 = getelementptr inbounds float, ptr %v623, i64 %v730
  store <8 x float> %v645, ptr %v731, align 4
  %v732 = add i64 0, %v632
  %v733 = getelementptr inbounds float, ptr %v625, i64 %v732
  store <8 x float> %v636, ptr %v733, align 4
  %v734 = add i64 0, %v632
  %v735 = getelementptr inbounds float, ptr %v627, i64 %v734
  store <8 x float> %v725, ptr %v735, align 4
  %v736 = add nsw i64 %v628, 1
  br label %b136
b138:
  %v737 = add nsw i64 %v611, 1
  br label %b133
b135:
  %v738 = add nsw i64 %v590, 1
  br label %b128
b130:
  %v739 = add nsw i64 %v584, 1
  br label %b125
b127:
  %v740 = add nsw i64 %v579, 96
  br label %b122
b124:
  %v741 = add i64 %v481, 0
  %v742 = sdiv i64 %v741, 1
  %v743 = add i64 %v2, 1
  %v744 = mul i64 %v742, %v2
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 1
  %v747 = icmp slt i64 %v746, %v481
  %v748 = select i1 %v747, i64 %v746, i64 %v481
  %v749 = mul i64 %v742, %v743
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 1
  %v752 = icmp slt i64 %v751, %v481
  %v753 = select i1 %v752, i64 %v751, i64 %v481
  %v754 = mul i64 %v475, %v7
  %v755 = add i64 %v748, %v754
  %v756 = add i64 %v753, %v754
  br label %b139
b139:
  %v757 = phi i64 [ %v755, %b124 ], [ %v775, %b144 ]
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b140, label %b141
b140:
  %v759 = mul i64 %v757, 16
  %v760 = getelementptr inbounds float, ptr %v64, i64 %v759
  %v761 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v762 = mul i64 %v757, 16
  %v763 = getelementptr inbounds float, ptr %v74, i64 %v762
  br label %b142
b142:
  %v764 = phi i64 [ 0, %b140 ], [ %v774, %b143 ]
  %v765 = icmp slt i64 %v764, 16
  br i1 %v765, label %b143, label %b144
b143:
  %v766 = add i64 0, %v764
  %v767 = getelementptr inbounds float, ptr %v760, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = insertelement <8 x float> poison, float %v761, i64 0
  %v770 = shufflevector <8 x float> %v769, <8 x float> poison, <8 x i32> zeroinitializer
  %v771 = fdiv <8 x float> %v768, %v770
  %v772 = add i64 0, %v764
  %v773 = getelementptr inbounds float, ptr %v763, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v764, 8
  br label %b142
b144:
  %v775 = add nsw i64 %v757, 1
  br label %b139
b141:
  %v776 = icmp sgt i64 %v3, 1
  br i1 %v776, label %b145, label %b146
b145:
  %v777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v778 = atomicrmw add ptr %v777, i64 1 acq_rel
  %v779 = load i64, ptr %v167, align 8
  %v780 = add i64 %v779, 1
  store i64 %v780, ptr %v167, align 8
  %v781 = mul i64 %v3, %v780
  br label %b147
b147:
  %v782 = load atomic i64, ptr %v777 acquire, align 8
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b148, label %b149
b148:
  %v784 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  br label %b150
b150:
  %v785 = phi i64 [ %v475, %b146 ], [ %v874, %b155 ]
  %v786 = icmp slt i64 %v785, %v479
  br i1 %v786, label %b151, label %b152
b151:
  %v787 = add i64 %v7, 0
  %v788 = sdiv i64 %v787, 1
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, %v7
  %v794 = select i1 %v793, i64 %v792, i64 %v7
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  br label %b153
b153:
  %v800 = phi i64 [ %v794, %b151 ], [ %v873, %b158 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b154, label %b155
b154:
  br label %b156
b156:
  %v802 = phi i64 [ 0, %b154 ], [ %v872, %b161 ]
  %v803 = icmp slt i64 %v802, 2
  br i1 %v803, label %b157, label %b158
b157:
  br label %b159
b159:
  %v804 = phi i64 [ 0, %b157 ], [ %v871, %b160 ]
  %v805 = icmp slt i64 %v804, 8
  br i1 %v805, label %b160, label %b161
b160:
  %v806 = add i64 %v785, 0
  %v807 = and i64 %v806, %v130
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v800
  %v810 = mul i64 %v809, 16
  %v811 = getelementptr inbounds float, ptr %v72, i64 %v810
  %v812 = mul i64 %v802, 8
  %v813 = add i64 0, %v812
  %v814 = add i64 %v813, %v804
  %v815 = getelementptr inbounds float, ptr %v811, i64 %v814
  %v816 = load float, ptr %v815, align 4
  %v817 = add i64 %v785, 0
  %v818 = and i64 %v817, %v114
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v800
  %v821 = mul i64 %v820, 128
  %v822 = getelementptr inbounds float, ptr %v32, i64 %v821
  %v823 = add i64 %v785, 0
  %v824 = and i64 %v823, %v124
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v800
  %v827 = mul i64 %v826, 16
  %v828 = getelementptr inbounds float, ptr %v66, i64 %v827
  %v829 = mul i64 %v802, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, %v804
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load float, ptr %v832, align 4
  %v834 = add i64 %v785, 0
  %v835 = and i64 %v834, %v126
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v800
  %v838 = mul i64 %v837, 16
  %v839 = getelementptr inbounds float, ptr %v68, i64 %v838
  %v840 = add i64 %v785, 1
  %v841 = and i64 %v840, %v114
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v800
  %v844 = mul i64 %v843, 128
  %v845 = getelementptr inbounds float, ptr %v32, i64 %v844
  %v846 = mul i64 %v802, 64
  %v847 = add i64 0, %v846
  %v848 = mul i64 %v804, 8
  %v849 = add i64 %v847, %v848
  %v850 = add i64 %v849, 0
  %v851 = getelementptr inbounds float, ptr %v822, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = insertelement <8 x float> poison, float %v816, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fmul <8 x float> %v854, %v852
  %v856 = mul i64 %v802, 8
  %v857 = add i64 0, %v856
  %v858 = add i64 %v857, 0
  %v859 = getelementptr inbounds float, ptr %v839, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = insertelement <8 x float> poison, float %v833, i64 0
  %v862 = shufflevector <8 x float> %v861, <8 x float> poison, <8 x i32> zeroinitializer
  %v863 = fmul <8 x float> %v862, %v860
  %v864 = fadd <8 x float> %v855, %v863
  %v865 = mul i64 %v802, 64
  %v866 = add i64 0, %v865
  %v867 = mul i64 %v804, 8
  %v868 = add i64 %v866, %v867
  %v869 = add i64 %v868, 0
  %v870 = getelementptr inbounds float, ptr %v845, i64 %v869
  store <8 x float> %v864, ptr %v870, align 4
  %v871 = add nsw i64 %v804, 1
  br label %b159
b161:
  %v872 = add nsw i64 %v802, 1
  br label %b156
b158:
  %v873 = add nsw i64 %v800, 1
  br label %b153
b155:
  %v874 = add nsw i64 %v785, 1
  br label %b150
b152:
  %v875 = icmp sgt i64 %v3, 1
  br i1 %v875, label %b162, label %b163
b162:
  %v876 = getelementptr inbounds i64, ptr %v1, i64 3
  %v877 = atomicrmw add ptr %v876, i64 1 acq_rel
  %v878 = load i64, ptr %v167, align 8
  %v879 = add i64 %v878, 1
  store i64 %v879, ptr %v167, align 8
  %v880 = mul i64 %v3, %v879
  br label %b164
b164:
  %v881 = load atomic i64, ptr %v876 acquire, align 8
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b165, label %b166
b165:
  %v883 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v884 = add nsw i64 %v475, %v474
  br label %b102
b104:
  %v885 = getelementptr inbounds float, ptr %v169, i64 896
  %v886 = getelementptr inbounds i64, ptr %v1, i64 4
  %v887 = load i64, ptr %v886, align 8
  %v888 = icmp eq i64 %v887, 0
  br i1 %v888, label %b167, label %b168
b167:
  %v889 = add i64 1, 0
  %v890 = sdiv i64 %v889, 1
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, 1
  %v901 = select i1 %v900, i64 %v899, i64 1
  %v902 = icmp slt i64 %v901, 1
  %v903 = select i1 %v902, i64 %v901, i64 1
  br label %b169
b169:
  %v904 = phi i64 [ %v896, %b167 ], [ %v918, %b170 ]
  %v905 = icmp slt i64 %v904, %v903
  br i1 %v905, label %b170, label %b171
b170:
  %v906 = mul i64 %v904, 128
  %v907 = mul i64 %v904, 8
  %v908 = add i64 %v906, 0
  %v909 = add i64 %v907, 0
  %v910 = getelementptr inbounds float, ptr %v885, i64 %v908
  %v911 = sub i64 8, %v909
  %v912 = icmp slt i64 %v911, 0
  %v913 = select i1 %v912, i64 0, i64 %v911
  %v914 = mul i64 %v909, 16
  %v915 = add i64 0, %v914
  %v916 = getelementptr inbounds float, ptr %v28, i64 %v915
  call void @pack_turned(ptr %v916, i64 16, i64 1, i64 16, i64 %v913, ptr %v910, i64 8)
  %v917 = add i64 %v906, 128
  %v918 = add nsw i64 %v904, 1
  br label %b169
b171:
  br label %b168
b168:
  %v919 = icmp sgt i64 %v3, 1
  br i1 %v919, label %b172, label %b173
b172:
  %v920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v921 = atomicrmw add ptr %v920, i64 1 acq_rel
  %v922 = load i64, ptr %v167, align 8
  %v923 = add i64 %v922, 1
  store i64 %v923, ptr %v167, align 8
  %v924 = mul i64 %v3, %v923
  br label %b174
b174:
  %v925 = load atomic i64, ptr %v920 acquire, align 8
  %v926 = icmp slt i64 %v925, %v924
  br i1 %v926, label %b175, label %b176
b175:
  %v927 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v928 = add i64 %v8, 0
  %v929 = sdiv i64 %v928, 1
  %v930 = add i64 %v2, 1
  %v931 = mul i64 %v929, %v2
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, %v8
  %v935 = select i1 %v934, i64 %v933, i64 %v8
  %v936 = mul i64 %v929, %v930
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v8
  %v940 = select i1 %v939, i64 %v938, i64 %v8
  br label %b177
b177:
  %v941 = phi i64 [ %v935, %b173 ], [ %v980, %b182 ]
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b178, label %b179
b178:
  br label %b180
b180:
  %v943 = phi i64 [ 0, %b178 ], [ %v979, %b185 ]
  %v944 = icmp slt i64 %v943, 2
  br i1 %v944, label %b181, label %b182
b181:
  br label %b183
b183:
  %v945 = phi i64 [ 0, %b181 ], [ %v970, %b184 ]
  %v946 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v969, %b184 ]
  %v947 = icmp slt i64 %v945, 8
  br i1 %v947, label %b184, label %b185
b184:
  %v948 = mul i64 %v941, 16
  %v949 = getelementptr inbounds float, ptr %v74, i64 %v948
  %v950 = mul i64 %v943, 8
  %v951 = add i64 0, %v950
  %v952 = add i64 %v951, %v945
  %v953 = getelementptr inbounds float, ptr %v949, i64 %v952
  %v954 = load float, ptr %v953, align 4
  %v955 = mul i64 1, %v7
  %v956 = add i64 %v941, %v955
  %v957 = mul i64 %v956, 128
  %v958 = getelementptr inbounds float, ptr %v32, i64 %v957
  %v959 = mul i64 %v943, 64
  %v960 = add i64 0, %v959
  %v961 = add i64 %v960, 0
  %v962 = mul i64 %v945, 8
  %v963 = add i64 %v961, %v962
  %v964 = getelementptr inbounds float, ptr %v958, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = insertelement <8 x float> poison, float %v954, i64 0
  %v967 = shufflevector <8 x float> %v966, <8 x float> poison, <8 x i32> zeroinitializer
  %v968 = fmul <8 x float> %v967, %v965
  %v969 = fadd <8 x float> %v946, %v968
  %v970 = add nsw i64 %v945, 1
  br label %b183
b185:
  %v971 = mul i64 %v941, 16
  %v972 = getelementptr inbounds float, ptr %v64, i64 %v971
  %v973 = mul i64 %v943, 8
  %v974 = add i64 0, %v973
  %v975 = mul i64 0, 8
  %v976 = add i64 %v974, %v975
  %v977 = add i64 %v976, 0
  %v978 = getelementptr inbounds float, ptr %v972, i64 %v977
  store <8 x float> %v946, ptr %v978, align 4
  %v979 = add nsw i64 %v943, 1
  br label %b180
b182:
  %v980 = add nsw i64 %v941, 1
  br label %b177
b179:
  %v981 = add i64 %v8, 0
  %v982 = sdiv i64 %v981, 1
  %v983 = add i64 %v2, 1
  %v984 = mul i64 %v982, %v2
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, %v8
  %v988 = select i1 %v987, i64 %v986, i64 %v8
  %v989 = mul i64 %v982, %v983
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, %v8
  %v993 = select i1 %v992, i64 %v991, i64 %v8
  br label %b186
b186:
  %v994 = phi i64 [ %v988, %b179 ], [ %v1008, %b191 ]
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b187, label %b188
b187:
  %v996 = mul i64 %v994, 16
  %v997 = getelementptr inbounds float, ptr %v64, i64 %v996
  %v998 = mul i64 %v994, 16
  %v999 = getelementptr inbounds float, ptr %v76, i64 %v998
  br label %b189
b189:
  %v1000 = phi i64 [ 0, %b187 ], [ %v1007, %b190 ]
  %v1001 = icmp slt i64 %v1000, 16
  br i1 %v1001, label %b190, label %b191
b190:
  %v1002 = add i64 0, %v1000
  %v1003 = getelementptr inbounds float, ptr %v997, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 0, %v1000
  %v1006 = getelementptr inbounds float, ptr %v999, i64 %v1005
  store <8 x float> %v1004, ptr %v1006, align 4
  %v1007 = add nsw i64 %v1000, 8
  br label %b189
b191:
  %v1008 = add nsw i64 %v994, 1
  br label %b186
b188:
  %v1009 = add i64 %v8, 0
  %v1010 = sdiv i64 %v1009, 1
  %v1011 = add i64 %v2, 1
  %v1012 = mul i64 %v1010, %v2
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 1
  %v1015 = icmp slt i64 %v1014, %v8
  %v1016 = select i1 %v1015, i64 %v1014, i64 %v8
  %v1017 = mul i64 %v1010, %v1011
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 1
  %v1020 = icmp slt i64 %v1019, %v8
  %v1021 = select i1 %v1020, i64 %v1019, i64 %v8
  br label %b192
b192:
  %v1022 = phi i64 [ %v1016, %b188 ], [ %v1054, %b197 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1024 = phi i64 [ 0, %b193 ], [ %v1053, %b200 ]
  %v1025 = icmp slt i64 %v1024, 2
  br i1 %v1025, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1026 = phi i64 [ 0, %b196 ], [ %v1038, %b199 ]
  %v1027 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v1037, %b199 ]
  %v1028 = icmp slt i64 %v1026, 8
  br i1 %v1028, label %b199, label %b200
b199:
  %v1029 = mul i64 %v1022, 16
  %v1030 = getelementptr inbounds float, ptr %v76, i64 %v1029
  %v1031 = mul i64 %v1024, 8
  %v1032 = add i64 0, %v1031
  %v1033 = add i64 %v1032, %v1026
  %v1034 = getelementptr inbounds float, ptr %v1030, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = fmul <8 x float> %v1035, %v1035
  %v1037 = fadd <8 x float> %v1027, %v1036
  %v1038 = add nsw i64 %v1026, 8
  br label %b198
b200:
  %v1039 = shufflevector <8 x float> %v1027, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1040 = shufflevector <8 x float> %v1027, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1041 = fadd <4 x float> %v1039, %v1040
  %v1042 = shufflevector <4 x float> %v1041, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1043 = shufflevector <4 x float> %v1041, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1044 = fadd <2 x float> %v1042, %v1043
  %v1045 = extractelement <2 x float> %v1044, i64 0
  %v1046 = extractelement <2 x float> %v1044, i64 1
  %v1047 = fadd float %v1045, %v1046
  %v1048 = fadd float %v1047, 0x0000000000000000
  %v1049 = mul i64 %v1022, 2
  %v1050 = getelementptr inbounds float, ptr %v78, i64 %v1049
  %v1051 = add i64 0, %v1024
  %v1052 = getelementptr inbounds float, ptr %v1050, i64 %v1051
  store float %v1048, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1024, 1
  br label %b195
b197:
  %v1054 = add nsw i64 %v1022, 1
  br label %b192
b194:
  %v1055 = add i64 %v8, 0
  %v1056 = sdiv i64 %v1055, 1
  %v1057 = add i64 %v2, 1
  %v1058 = mul i64 %v1056, %v2
  %v1059 = sdiv i64 %v1058, %v3
  %v1060 = mul i64 %v1059, 1
  %v1061 = icmp slt i64 %v1060, %v8
  %v1062 = select i1 %v1061, i64 %v1060, i64 %v8
  %v1063 = mul i64 %v1056, %v1057
  %v1064 = sdiv i64 %v1063, %v3
  %v1065 = mul i64 %v1064, 1
  %v1066 = icmp slt i64 %v1065, %v8
  %v1067 = select i1 %v1066, i64 %v1065, i64 %v8
  br label %b201
b201:
  %v1068 = phi i64 [ %v1062, %b194 ], [ %v1099, %b202 ]
  %v1069 = icmp slt i64 %v1068, %v1067
  br i1 %v1069, label %b202, label %b203
b202:
  %v1070 = mul i64 %v1068, 2
  %v1071 = getelementptr inbounds float, ptr %v78, i64 %v1070
  %v1072 = mul i64 %v1068, 2
  %v1073 = getelementptr inbounds float, ptr %v80, i64 %v1072
  %v1074 = mul i64 %v1068, 2
  %v1075 = getelementptr inbounds float, ptr %v82, i64 %v1074
  %v1076 = icmp ult i64 2, 8
  %v1077 = select i1 %v1076, i64 2, i64 8
  %v1078 = trunc i64 %v1077 to i32
  %v1079 = insertelement <8 x i32> poison, i32 %v1078, i64 0
  %v1080 = shufflevector <8 x i32> %v1079, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1081 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1080
  %v1082 = add i64 0, 0
  %v1083 = getelementptr inbounds float, ptr %v1071, i64 %v1082
  %v1084 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1083, <8 x i1> %v1081, <8 x float> zeroinitializer)
  %v1085 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = fdiv <8 x float> %v1084, %v1086
  %v1088 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1089 = shufflevector <8 x float> %v1088, <8 x float> poison, <8 x i32> zeroinitializer
  %v1090 = fadd <8 x float> %v1087, %v1089
  %v1091 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1090)
  %v1092 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1093 = shufflevector <8 x float> %v1092, <8 x float> poison, <8 x i32> zeroinitializer
  %v1094 = fdiv <8 x float> %v1093, %v1091
  %v1095 = add i64 0, 0
  %v1096 = getelementptr inbounds float, ptr %v1073, i64 %v1095
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1091, ptr align 4 %v1096, <8 x i1> %v1081)
  %v1097 = add i64 0, 0
  %v1098 = getelementptr inbounds float, ptr %v1075, i64 %v1097
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1094, ptr align 4 %v1098, <8 x i1> %v1081)
  %v1099 = add nsw i64 %v1068, 1
  br label %b201
b203:
  %v1100 = add i64 %v8, 0
  %v1101 = sdiv i64 %v1100, 1
  %v1102 = add i64 %v2, 1
  %v1103 = mul i64 %v1101, %v2
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 1
  %v1106 = icmp slt i64 %v1105, %v8
  %v1107 = select i1 %v1106, i64 %v1105, i64 %v8
  %v1108 = mul i64 %v1101, %v1102
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 1
  %v1111 = icmp slt i64 %v1110, %v8
  %v1112 = select i1 %v1111, i64 %v1110, i64 %v8
  br label %b204
b204:
  %v1113 = phi i64 [ %v1107, %b203 ], [ %v1143, %b209 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1115 = phi i64 [ 0, %b205 ], [ %v1142, %b208 ]
  %v1116 = icmp slt i64 %v1115, 2
  br i1 %v1116, label %b208, label %b209
b208:
  %v1117 = mul i64 %v1113, 16
  %v1118 = getelementptr inbounds float, ptr %v76, i64 %v1117
  %v1119 = mul i64 %v1113, 2
  %v1120 = getelementptr inbounds float, ptr %v82, i64 %v1119
  %v1121 = add i64 0, %v1115
  %v1122 = getelementptr inbounds float, ptr %v1120, i64 %v1121
  %v1123 = load float, ptr %v1122, align 4
  %v1124 = mul i64 %v1113, 16
  %v1125 = getelementptr inbounds float, ptr %v64, i64 %v1124
  %v1126 = mul i64 %v1115, 8
  %v1127 = add i64 0, %v1126
  %v1128 = add i64 %v1127, 0
  %v1129 = getelementptr inbounds float, ptr %v1118, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1123, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fmul <8 x float> %v1130, %v1132
  %v1134 = add i64 0, 0
  %v1135 = getelementptr inbounds float, ptr %v26, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fmul <8 x float> %v1133, %v1136
  %v1138 = mul i64 %v1115, 8
  %v1139 = add i64 0, %v1138
  %v1140 = add i64 %v1139, 0
  %v1141 = getelementptr inbounds float, ptr %v1125, i64 %v1140
  store <8 x float> %v1137, ptr %v1141, align 4
  %v1142 = add nsw i64 %v1115, 1
  br label %b207
b209:
  %v1143 = add nsw i64 %v1113, 1
  br label %b204
b206:
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
  br label %b210
b210:
  %v1157 = phi i64 [ %v1151, %b206 ], [ %v1207, %b215 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b211, label %b212
b211:
  %v1159 = mul i64 %v1157, 80
  %v1160 = getelementptr inbounds float, ptr %v62, i64 %v1159
  %v1161 = mul i64 %v1157, 16
  %v1162 = getelementptr inbounds float, ptr %v64, i64 %v1161
  %v1163 = mul i64 %v1157, 16
  %v1164 = getelementptr inbounds float, ptr %v84, i64 %v1163
  br label %b213
b213:
  %v1165 = phi i64 [ 0, %b211 ], [ %v1206, %b214 ]
  %v1166 = icmp slt i64 %v1165, 16
  br i1 %v1166, label %b214, label %b215
b214:
  %v1167 = add i64 64, %v1165
  %v1168 = getelementptr inbounds float, ptr %v1160, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1169)
  %v1171 = fneg <8 x float> %v1170
  %v1172 = fcmp olt <8 x float> %v1171, splat (float 0xC05A400000000000)
  %v1173 = select <8 x i1> %v1172, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1171
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1175 = fsub <8 x float> %v1174, splat (float 0x4168000000000000)
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1173)
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1176)
  %v1178 = bitcast <8 x float> %v1174 to <8 x i32>
  %v1179 = fmul <8 x float> %v1177, %v1177
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1177, <8 x float> splat (float 0x3F81227F40000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1177, <8 x float> splat (float 0x3FA5556740000000))
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1177, <8 x float> splat (float 0x3FC5554B00000000))
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1177, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1183, <8 x float> %v1177)
  %v1185 = sub <8 x i32> %v1178, splat (i32 1262485250)
  %v1186 = lshr <8 x i32> %v1185, splat (i32 1)
  %v1187 = sub <8 x i32> %v1185, %v1186
  %v1188 = shl <8 x i32> %v1186, splat (i32 23)
  %v1189 = bitcast <8 x i32> %v1188 to <8 x float>
  %v1190 = shl <8 x i32> %v1187, splat (i32 23)
  %v1191 = bitcast <8 x i32> %v1190 to <8 x float>
  %v1192 = fadd <8 x float> %v1184, splat (float 0x3FF0000000000000)
  %v1193 = fmul <8 x float> %v1192, %v1189
  %v1194 = fmul <8 x float> %v1193, %v1191
  %v1195 = fcmp olt <8 x float> %v1169, splat (float 0x0000000000000000)
  %v1196 = select <8 x i1> %v1195, <8 x float> %v1194, <8 x float> splat (float 0x3FF0000000000000)
  %v1197 = fadd <8 x float> %v1194, splat (float 0x3FF0000000000000)
  %v1198 = fdiv <8 x float> %v1196, %v1197
  %v1199 = fmul <8 x float> %v1169, %v1198
  %v1200 = add i64 0, %v1165
  %v1201 = getelementptr inbounds float, ptr %v1162, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fmul <8 x float> %v1199, %v1202
  %v1204 = add i64 0, %v1165
  %v1205 = getelementptr inbounds float, ptr %v1164, i64 %v1204
  store <8 x float> %v1203, ptr %v1205, align 4
  %v1206 = add nsw i64 %v1165, 8
  br label %b213
b215:
  %v1207 = add nsw i64 %v1157, 1
  br label %b210
b212:
  %v1209 = add i64 %v8, 0
  %v1210 = sdiv i64 %v1209, 1
  %v1211 = add i64 %v2, 1
  %v1212 = mul i64 %v1210, %v2
  %v1213 = sdiv i64 %v1212, %v3
  %v1214 = mul i64 %v1213, 1
  %v1215 = icmp slt i64 %v1214, %v8
  %v1216 = select i1 %v1215, i64 %v1214, i64 %v8
  %v1217 = mul i64 %v1210, %v1211
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v8
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v8
  br label %b216
b216:
  %v1222 = phi i64 [ %v1216, %b212 ], [ %v1276, %b221 ]
  %v1223 = icmp slt i64 %v1222, %v1221
  br i1 %v1223, label %b217, label %b218
b217:
  %v1224 = add i64 %v1222, 96
  %v1225 = icmp slt i64 %v1224, %v1221
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v1221
  br label %b219
b219:
  %v1227 = phi i64 [ 0, %b217 ], [ %v1275, %b224 ]
  %v1228 = icmp slt i64 %v1227, 1
  br i1 %v1228, label %b220, label %b221
b220:
  %v1229 = sub i64 %v1226, %v1222
  %v1230 = sub i64 8, 1
  %v1231 = add i64 %v1229, %v1230
  %v1232 = sdiv i64 %v1231, 8
  br label %b222
b222:
  %v1233 = phi i64 [ 0, %b220 ], [ %v1274, %b229 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b223, label %b224
b223:
  %v1235 = mul i64 %v1229, %v1233
  %v1236 = sdiv i64 %v1235, %v1232
  %v1237 = add i64 %v1222, %v1236
  %v1238 = add i64 %v1233, 1
  %v1239 = mul i64 %v1229, %v1238
  %v1240 = sdiv i64 %v1239, %v1232
  %v1241 = add i64 %v1222, %v1240
  %v1242 = mul i64 %v1227, 128
  %v1243 = getelementptr inbounds float, ptr %v885, i64 %v1242
  %v1244 = sub i64 %v1241, %v1237
  %v1245 = mul i64 %v1237, 16
  %v1246 = getelementptr inbounds float, ptr %v84, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = sub i64 %v1244, 1
  %v1249 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1248
  %v1250 = load ptr, ptr %v1249, align 4
  %v1251 = getelementptr inbounds float, ptr %v1208, i64 0
  %v1252 = icmp sgt i64 %v1244, 0
  br i1 %v1252, label %b225, label %b226
b225:
  call void %v1250(ptr %v1247, i64 16, ptr %v1243, i64 16, ptr %v1251, i64 8, i64 0)
  br label %b226
b226:
  %v1253 = add i64 %v1242, 128
  br label %b227
b227:
  %v1254 = phi i64 [ %v1237, %b226 ], [ %v1273, %b232 ]
  %v1255 = icmp slt i64 %v1254, %v1241
  br i1 %v1255, label %b228, label %b229
b228:
  %v1256 = sub i64 %v1254, %v1237
  %v1257 = mul i64 %v1256, 8
  %v1258 = getelementptr inbounds float, ptr %v1208, i64 %v1257
  %v1259 = mul i64 %v1254, 8
  %v1260 = getelementptr inbounds float, ptr %v36, i64 %v1259
  br label %b230
b230:
  %v1261 = phi i64 [ 0, %b228 ], [ %v1272, %b231 ]
  %v1262 = icmp slt i64 %v1261, 1
  br i1 %v1262, label %b231, label %b232
b231:
  %v1263 = mul i64 %v1227, 1
  %v1264 = add i64 %v1263, %v1261
  %v1265 = mul i64 %v1264, 8
  %v1266 = add i64 0, %v1261
  %v1267 = mul i64 %v1266, 8
  %v1268 = getelementptr inbounds float, ptr %v1258, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = add i64 0, %v1265
  %v1271 = getelementptr inbounds float, ptr %v1260, i64 %v1270
  store <8 x float> %v1269, ptr %v1271, align 4
  %v1272 = add nsw i64 %v1261, 1
  br label %b230
b232:
  %v1273 = add nsw i64 %v1254, 1
  br label %b227
b229:
  %v1274 = add nsw i64 %v1233, 1
  br label %b222
b224:
  %v1275 = add nsw i64 %v1227, 1
  br label %b219
b221:
  %v1276 = add nsw i64 %v1222, 96
  br label %b216
b218:
  %v1277 = icmp sgt i64 %v3, 1
  br i1 %v1277, label %b233, label %b234
b233:
  %v1278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1279 = atomicrmw add ptr %v1278, i64 1 acq_rel
  %v1280 = load i64, ptr %v167, align 8
  %v1281 = add i64 %v1280, 1
  store i64 %v1281, ptr %v167, align 8
  %v1282 = mul i64 %v3, %v1281
  br label %b235
b235:
  %v1283 = load atomic i64, ptr %v1278 acquire, align 8
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b236, label %b237
b236:
  %v1285 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
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
  %v167 = alloca i64, i64 1, align 8
  %v287 = alloca float, i64 96, align 4
  %v410 = alloca float, i64 64, align 4
  %v712 = alloca float, i64 64, align 4
  %v1295 = alloca float, i64 96, align 4
  %v1364 = alloca float, i64 192, align 4
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
  %v109 = getelementptr inbounds i64, ptr %v1, i64 6
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 16
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 17
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 19
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 20
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 32
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 33
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  store i64 0, ptr %v167, align 8
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v169 = load ptr, ptr %v168, align 4
  %v170 = mul i64 %v2, 18432
  %v171 = add i64 %v170, 1024
  %v172 = getelementptr inbounds float, ptr %v169, i64 %v171
  %v173 = getelementptr inbounds float, ptr %v169, i64 0
  %v174 = getelementptr inbounds float, ptr %v169, i64 128
  %v175 = getelementptr inbounds float, ptr %v169, i64 256
  %v176 = getelementptr inbounds i64, ptr %v1, i64 4
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b0, label %b1
b0:
  %v179 = add i64 1, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  br label %b2
b2:
  %v194 = phi i64 [ %v186, %b0 ], [ %v217, %b3 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b3, label %b4
b3:
  %v196 = mul i64 %v194, 128
  %v197 = mul i64 %v194, 16
  %v198 = add i64 %v196, 0
  %v199 = add i64 %v197, 0
  %v200 = getelementptr inbounds float, ptr %v173, i64 %v198
  %v201 = sub i64 16, %v199
  %v202 = icmp slt i64 %v201, 0
  %v203 = select i1 %v202, i64 0, i64 %v201
  %v204 = mul i64 %v199, 1
  %v205 = add i64 0, %v204
  %v206 = getelementptr inbounds float, ptr %v28, i64 %v205
  call void @pack_rows(ptr %v206, i64 1, i64 16, i64 8, i64 %v203, ptr %v200, i64 16)
  %v207 = add i64 %v196, 8
  %v208 = add i64 %v197, 8
  %v209 = getelementptr inbounds float, ptr %v173, i64 %v207
  %v210 = sub i64 16, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = mul i64 %v208, 1
  %v214 = add i64 0, %v213
  %v215 = getelementptr inbounds float, ptr %v28, i64 %v214
  call void @pack_rows(ptr %v215, i64 1, i64 16, i64 8, i64 %v212, ptr %v209, i64 16)
  %v216 = add i64 %v196, 128
  %v217 = add nsw i64 %v194, 1
  br label %b2
b4:
  %v218 = add i64 1, 0
  %v219 = sdiv i64 %v218, 1
  %v220 = add i64 %v2, 1
  %v221 = mul i64 %v219, %v2
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  %v226 = mul i64 %v219, %v220
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  br label %b5
b5:
  %v233 = phi i64 [ %v225, %b4 ], [ %v247, %b6 ]
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b6, label %b7
b6:
  %v235 = mul i64 %v233, 128
  %v236 = mul i64 %v233, 8
  %v237 = add i64 %v235, 0
  %v238 = add i64 %v236, 0
  %v239 = getelementptr inbounds float, ptr %v174, i64 %v237
  %v240 = sub i64 8, %v238
  %v241 = icmp slt i64 %v240, 0
  %v242 = select i1 %v241, i64 0, i64 %v240
  %v243 = mul i64 %v238, 1
  %v244 = add i64 0, %v243
  %v245 = getelementptr inbounds float, ptr %v20, i64 %v244
  call void @pack_rows(ptr %v245, i64 1, i64 8, i64 16, i64 %v242, ptr %v239, i64 8)
  %v246 = add i64 %v235, 128
  %v247 = add nsw i64 %v233, 1
  br label %b5
b7:
  %v248 = add i64 1, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  br label %b8
b8:
  %v263 = phi i64 [ %v255, %b7 ], [ %v277, %b9 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b9, label %b10
b9:
  %v265 = mul i64 %v263, 128
  %v266 = mul i64 %v263, 8
  %v267 = add i64 %v265, 0
  %v268 = add i64 %v266, 0
  %v269 = getelementptr inbounds float, ptr %v175, i64 %v267
  %v270 = sub i64 8, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = mul i64 %v268, 1
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v12, i64 %v274
  call void @pack_rows(ptr %v275, i64 1, i64 8, i64 16, i64 %v272, ptr %v269, i64 8)
  %v276 = add i64 %v265, 128
  %v277 = add nsw i64 %v263, 1
  br label %b8
b10:
  br label %b1
b1:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b11, label %b12
b11:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v167, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v167, align 8
  %v283 = mul i64 %v3, %v282
  br label %b13
b13:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b14, label %b15
b14:
  %v286 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v288 = add i64 %v8, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v8
  %v295 = select i1 %v294, i64 %v293, i64 %v8
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v8
  %v300 = select i1 %v299, i64 %v298, i64 %v8
  br label %b16
b16:
  %v301 = phi i64 [ %v295, %b12 ], [ %v409, %b21 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b17, label %b18
b17:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b19
b19:
  %v306 = phi i64 [ 0, %b17 ], [ %v408, %b24 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b20, label %b21
b20:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 6, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 6
  br label %b22
b22:
  %v312 = phi i64 [ 0, %b20 ], [ %v407, %b29 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b23, label %b24
b23:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 128
  %v322 = getelementptr inbounds float, ptr %v173, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = mul i64 %v316, 8
  %v325 = getelementptr inbounds float, ptr %v30, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v323, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = getelementptr inbounds float, ptr %v287, i64 0
  %v331 = icmp sgt i64 %v323, 0
  br i1 %v331, label %b25, label %b26
b25:
  call void %v329(ptr %v326, i64 8, ptr %v322, i64 8, ptr %v330, i64 16, i64 8)
  br label %b26
b26:
  %v332 = add i64 %v321, 128
  br label %b27
b27:
  %v333 = phi i64 [ %v316, %b26 ], [ %v406, %b32 ]
  %v334 = icmp slt i64 %v333, %v320
  br i1 %v334, label %b28, label %b29
b28:
  %v335 = sub i64 %v333, %v316
  %v336 = mul i64 %v335, 16
  %v337 = getelementptr inbounds float, ptr %v287, i64 %v336
  %v338 = mul i64 %v333, 80
  %v339 = getelementptr inbounds float, ptr %v62, i64 %v338
  %v340 = mul i64 %v333, 16
  %v341 = getelementptr inbounds float, ptr %v64, i64 %v340
  %v342 = mul i64 %v333, 16
  %v343 = getelementptr inbounds float, ptr %v86, i64 %v342
  %v344 = mul i64 %v333, 16
  %v345 = getelementptr inbounds float, ptr %v88, i64 %v344
  br label %b30
b30:
  %v346 = phi i64 [ 0, %b28 ], [ %v405, %b31 ]
  %v347 = icmp slt i64 %v346, 2
  br i1 %v347, label %b31, label %b32
b31:
  %v348 = mul i64 %v306, 2
  %v349 = add i64 %v348, %v346
  %v350 = mul i64 %v349, 8
  %v351 = add i64 0, %v346
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v337, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 64, %v350
  %v356 = getelementptr inbounds float, ptr %v339, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v357)
  %v359 = fneg <8 x float> %v358
  %v360 = fcmp olt <8 x float> %v359, splat (float 0xC05A400000000000)
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v359
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v363 = fsub <8 x float> %v362, splat (float 0x4168000000000000)
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v361)
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v364)
  %v366 = bitcast <8 x float> %v362 to <8 x i32>
  %v367 = fmul <8 x float> %v365, %v365
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v365, <8 x float> splat (float 0x3F81227F40000000))
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v365, <8 x float> splat (float 0x3FA5556740000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v365, <8 x float> splat (float 0x3FC5554B00000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v365, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> %v371, <8 x float> %v365)
  %v373 = sub <8 x i32> %v366, splat (i32 1262485250)
  %v374 = lshr <8 x i32> %v373, splat (i32 1)
  %v375 = sub <8 x i32> %v373, %v374
  %v376 = shl <8 x i32> %v374, splat (i32 23)
  %v377 = bitcast <8 x i32> %v376 to <8 x float>
  %v378 = shl <8 x i32> %v375, splat (i32 23)
  %v379 = bitcast <8 x i32> %v378 to <8 x float>
  %v380 = fadd <8 x float> %v372, splat (float 0x3FF0000000000000)
  %v381 = fmul <8 x float> %v380, %v377
  %v382 = fmul <8 x float> %v381, %v379
  %v383 = fcmp olt <8 x float> %v357, splat (float 0x0000000000000000)
  %v384 = select <8 x i1> %v383, <8 x float> %v382, <8 x float> splat (float 0x3FF0000000000000)
  %v385 = fadd <8 x float> %v382, splat (float 0x3FF0000000000000)
  %v386 = fdiv <8 x float> %v384, %v385
  %v387 = fmul <8 x float> %v357, %v386
  %v388 = fmul <8 x float> %v354, %v387
  %v389 = add i64 0, %v350
  %v390 = getelementptr inbounds float, ptr %v341, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fmul <8 x float> %v354, %v391
  %v393 = fmul <8 x float> %v392, %v386
  %v394 = fmul <8 x float> %v392, %v357
  %v395 = fmul <8 x float> %v394, %v386
  %v396 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = fsub <8 x float> %v397, %v386
  %v399 = fmul <8 x float> %v395, %v398
  %v400 = fadd <8 x float> %v393, %v399
  %v401 = add i64 0, %v350
  %v402 = getelementptr inbounds float, ptr %v343, i64 %v401
  store <8 x float> %v388, ptr %v402, align 4
  %v403 = add i64 0, %v350
  %v404 = getelementptr inbounds float, ptr %v345, i64 %v403
  store <8 x float> %v400, ptr %v404, align 4
  %v405 = add nsw i64 %v346, 1
  br label %b30
b32:
  %v406 = add nsw i64 %v333, 1
  br label %b27
b29:
  %v407 = add nsw i64 %v312, 1
  br label %b22
b24:
  %v408 = add nsw i64 %v306, 1
  br label %b19
b21:
  %v409 = add nsw i64 %v301, 96
  br label %b16
b18:
  %v411 = add i64 %v8, 0
  %v412 = sdiv i64 %v411, 1
  %v413 = add i64 %v2, 1
  %v414 = mul i64 %v412, %v2
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v8
  %v418 = select i1 %v417, i64 %v416, i64 %v8
  %v419 = mul i64 %v412, %v413
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v8
  %v423 = select i1 %v422, i64 %v421, i64 %v8
  br label %b33
b33:
  %v424 = phi i64 [ %v418, %b18 ], [ %v478, %b38 ]
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b34, label %b35
b34:
  %v426 = add i64 %v424, 96
  %v427 = icmp slt i64 %v426, %v423
  %v428 = select i1 %v427, i64 %v426, i64 %v423
  br label %b36
b36:
  %v429 = phi i64 [ 0, %b34 ], [ %v477, %b41 ]
  %v430 = icmp slt i64 %v429, 1
  br i1 %v430, label %b37, label %b38
b37:
  %v431 = sub i64 %v428, %v424
  %v432 = sub i64 8, 1
  %v433 = add i64 %v431, %v432
  %v434 = sdiv i64 %v433, 8
  br label %b39
b39:
  %v435 = phi i64 [ 0, %b37 ], [ %v476, %b46 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b40, label %b41
b40:
  %v437 = mul i64 %v431, %v435
  %v438 = sdiv i64 %v437, %v434
  %v439 = add i64 %v424, %v438
  %v440 = add i64 %v435, 1
  %v441 = mul i64 %v431, %v440
  %v442 = sdiv i64 %v441, %v434
  %v443 = add i64 %v424, %v442
  %v444 = mul i64 %v429, 128
  %v445 = getelementptr inbounds float, ptr %v174, i64 %v444
  %v446 = sub i64 %v443, %v439
  %v447 = mul i64 %v439, 16
  %v448 = getelementptr inbounds float, ptr %v88, i64 %v447
  %v449 = getelementptr inbounds float, ptr %v448, i64 0
  %v450 = sub i64 %v446, 1
  %v451 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v450
  %v452 = load ptr, ptr %v451, align 4
  %v453 = getelementptr inbounds float, ptr %v410, i64 0
  %v454 = icmp sgt i64 %v446, 0
  br i1 %v454, label %b42, label %b43
b42:
  call void %v452(ptr %v449, i64 16, ptr %v445, i64 16, ptr %v453, i64 8, i64 0)
  br label %b43
b43:
  %v455 = add i64 %v444, 128
  br label %b44
b44:
  %v456 = phi i64 [ %v439, %b43 ], [ %v475, %b49 ]
  %v457 = icmp slt i64 %v456, %v443
  br i1 %v457, label %b45, label %b46
b45:
  %v458 = sub i64 %v456, %v439
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v410, i64 %v459
  %v461 = mul i64 %v456, 8
  %v462 = getelementptr inbounds float, ptr %v90, i64 %v461
  br label %b47
b47:
  %v463 = phi i64 [ 0, %b45 ], [ %v474, %b48 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b48, label %b49
b48:
  %v465 = mul i64 %v429, 1
  %v466 = add i64 %v465, %v463
  %v467 = mul i64 %v466, 8
  %v468 = add i64 0, %v463
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v460, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 0, %v467
  %v473 = getelementptr inbounds float, ptr %v462, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v463, 1
  br label %b47
b49:
  %v475 = add nsw i64 %v456, 1
  br label %b44
b46:
  %v476 = add nsw i64 %v435, 1
  br label %b39
b41:
  %v477 = add nsw i64 %v429, 1
  br label %b36
b38:
  %v478 = add nsw i64 %v424, 96
  br label %b33
b35:
  %v479 = add i64 %v8, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  br label %b50
b50:
  %v492 = phi i64 [ %v486, %b35 ], [ %v535, %b55 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b51, label %b52
b51:
  br label %b53
b53:
  %v494 = phi i64 [ 0, %b51 ], [ %v534, %b58 ]
  %v495 = icmp slt i64 %v494, 2
  br i1 %v495, label %b54, label %b55
b54:
  br label %b56
b56:
  %v496 = phi i64 [ 0, %b54 ], [ %v519, %b57 ]
  %v497 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v518, %b57 ]
  %v498 = icmp slt i64 %v496, 8
  br i1 %v498, label %b57, label %b58
b57:
  %v499 = mul i64 %v492, 16
  %v500 = getelementptr inbounds float, ptr %v86, i64 %v499
  %v501 = mul i64 %v492, 16
  %v502 = getelementptr inbounds float, ptr %v76, i64 %v501
  %v503 = mul i64 %v494, 8
  %v504 = add i64 0, %v503
  %v505 = add i64 %v504, %v496
  %v506 = getelementptr inbounds float, ptr %v500, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v496
  %v509 = getelementptr inbounds float, ptr %v26, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fmul <8 x float> %v507, %v510
  %v512 = mul i64 %v494, 8
  %v513 = add i64 0, %v512
  %v514 = add i64 %v513, %v496
  %v515 = getelementptr inbounds float, ptr %v502, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = fmul <8 x float> %v511, %v516
  %v518 = fadd <8 x float> %v497, %v517
  %v519 = add nsw i64 %v496, 8
  br label %b56
b58:
  %v520 = shufflevector <8 x float> %v497, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v521 = shufflevector <8 x float> %v497, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v522 = fadd <4 x float> %v520, %v521
  %v523 = shufflevector <4 x float> %v522, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v524 = shufflevector <4 x float> %v522, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v525 = fadd <2 x float> %v523, %v524
  %v526 = extractelement <2 x float> %v525, i64 0
  %v527 = extractelement <2 x float> %v525, i64 1
  %v528 = fadd float %v526, %v527
  %v529 = fadd float %v528, 0x0000000000000000
  %v530 = mul i64 %v492, 2
  %v531 = getelementptr inbounds float, ptr %v92, i64 %v530
  %v532 = add i64 0, %v494
  %v533 = getelementptr inbounds float, ptr %v531, i64 %v532
  store float %v529, ptr %v533, align 4
  %v534 = add nsw i64 %v494, 1
  br label %b53
b55:
  %v535 = add nsw i64 %v492, 1
  br label %b50
b52:
  %v536 = add i64 %v8, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v8
  %v543 = select i1 %v542, i64 %v541, i64 %v8
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v8
  %v548 = select i1 %v547, i64 %v546, i64 %v8
  br label %b59
b59:
  %v549 = phi i64 [ %v543, %b52 ], [ %v586, %b60 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b60, label %b61
b60:
  %v551 = mul i64 %v549, 2
  %v552 = getelementptr inbounds float, ptr %v92, i64 %v551
  %v553 = mul i64 %v549, 2
  %v554 = getelementptr inbounds float, ptr %v82, i64 %v553
  %v555 = mul i64 %v549, 2
  %v556 = getelementptr inbounds float, ptr %v80, i64 %v555
  %v557 = mul i64 %v549, 2
  %v558 = getelementptr inbounds float, ptr %v94, i64 %v557
  %v559 = icmp ult i64 2, 8
  %v560 = select i1 %v559, i64 2, i64 8
  %v561 = trunc i64 %v560 to i32
  %v562 = insertelement <8 x i32> poison, i32 %v561, i64 0
  %v563 = shufflevector <8 x i32> %v562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v563
  %v565 = add i64 0, 0
  %v566 = getelementptr inbounds float, ptr %v552, i64 %v565
  %v567 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v566, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v568 = add i64 0, 0
  %v569 = getelementptr inbounds float, ptr %v554, i64 %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v569, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v571 = fmul <8 x float> %v567, %v570
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v556, i64 %v572
  %v574 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v573, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v575 = fdiv <8 x float> %v571, %v574
  %v576 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fmul <8 x float> %v575, %v577
  %v579 = fdiv <8 x float> %v578, %v574
  %v580 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fdiv <8 x float> %v579, %v581
  %v583 = fneg <8 x float> %v582
  %v584 = add i64 0, 0
  %v585 = getelementptr inbounds float, ptr %v558, i64 %v584
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v583, ptr align 4 %v585, <8 x i1> %v564)
  %v586 = add nsw i64 %v549, 1
  br label %b59
b61:
  %v587 = add i64 %v8, 0
  %v588 = sdiv i64 %v587, 1
  %v589 = add i64 %v2, 1
  %v590 = mul i64 %v588, %v2
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, %v8
  %v594 = select i1 %v593, i64 %v592, i64 %v8
  %v595 = mul i64 %v588, %v589
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, %v8
  %v599 = select i1 %v598, i64 %v597, i64 %v8
  br label %b62
b62:
  %v600 = phi i64 [ %v594, %b61 ], [ %v679, %b67 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b63, label %b64
b63:
  br label %b65
b65:
  %v602 = phi i64 [ 0, %b63 ], [ %v678, %b70 ]
  %v603 = icmp slt i64 %v602, 2
  br i1 %v603, label %b66, label %b67
b66:
  br label %b68
b68:
  %v604 = phi i64 [ 0, %b66 ], [ %v677, %b73 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b69, label %b70
b69:
  br label %b71
b71:
  %v606 = phi i64 [ 0, %b69 ], [ %v658, %b72 ]
  %v607 = phi <8 x float> [ splat (float 0x0000000000000000), %b69 ], [ %v657, %b72 ]
  %v608 = icmp slt i64 %v606, 8
  br i1 %v608, label %b72, label %b73
b72:
  %v609 = mul i64 %v600, 16
  %v610 = getelementptr inbounds float, ptr %v86, i64 %v609
  %v611 = mul i64 %v600, 2
  %v612 = getelementptr inbounds float, ptr %v82, i64 %v611
  %v613 = add i64 0, %v602
  %v614 = getelementptr inbounds float, ptr %v612, i64 %v613
  %v615 = load float, ptr %v614, align 4
  %v616 = mul i64 %v600, 2
  %v617 = getelementptr inbounds float, ptr %v94, i64 %v616
  %v618 = add i64 0, %v602
  %v619 = getelementptr inbounds float, ptr %v617, i64 %v618
  %v620 = load float, ptr %v619, align 4
  %v621 = mul i64 %v600, 16
  %v622 = getelementptr inbounds float, ptr %v76, i64 %v621
  %v623 = mul i64 1, %v7
  %v624 = add i64 %v600, %v623
  %v625 = mul i64 %v624, 128
  %v626 = getelementptr inbounds float, ptr %v32, i64 %v625
  %v627 = mul i64 %v602, 8
  %v628 = add i64 0, %v627
  %v629 = add i64 %v628, %v606
  %v630 = getelementptr inbounds float, ptr %v610, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 0, %v606
  %v633 = getelementptr inbounds float, ptr %v26, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = fmul <8 x float> %v631, %v634
  %v636 = insertelement <8 x float> poison, float %v615, i64 0
  %v637 = shufflevector <8 x float> %v636, <8 x float> poison, <8 x i32> zeroinitializer
  %v638 = fmul <8 x float> %v635, %v637
  %v639 = mul i64 %v602, 8
  %v640 = add i64 0, %v639
  %v641 = add i64 %v640, %v606
  %v642 = getelementptr inbounds float, ptr %v622, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = insertelement <8 x float> poison, float %v620, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = fmul <8 x float> %v645, %v643
  %v647 = fadd <8 x float> %v638, %v646
  %v648 = fadd <8 x float> %v647, %v646
  %v649 = mul i64 %v602, 64
  %v650 = add i64 0, %v649
  %v651 = mul i64 %v604, 8
  %v652 = add i64 %v650, %v651
  %v653 = add i64 %v652, %v606
  %v654 = getelementptr inbounds float, ptr %v626, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fmul <8 x float> %v648, %v655
  %v657 = fadd <8 x float> %v607, %v656
  %v658 = add nsw i64 %v606, 8
  br label %b71
b73:
  %v659 = shufflevector <8 x float> %v607, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v660 = shufflevector <8 x float> %v607, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v661 = fadd <4 x float> %v659, %v660
  %v662 = shufflevector <4 x float> %v661, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v663 = shufflevector <4 x float> %v661, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v664 = fadd <2 x float> %v662, %v663
  %v665 = extractelement <2 x float> %v664, i64 0
  %v666 = extractelement <2 x float> %v664, i64 1
  %v667 = fadd float %v665, %v666
  %v668 = fadd float %v667, 0x0000000000000000
  %v669 = mul i64 %v600, 16
  %v670 = getelementptr inbounds float, ptr %v96, i64 %v669
  %v671 = mul i64 %v602, 8
  %v672 = add i64 0, %v671
  %v673 = mul i64 0, 8
  %v674 = add i64 %v672, %v673
  %v675 = add i64 %v674, %v604
  %v676 = getelementptr inbounds float, ptr %v670, i64 %v675
  store float %v668, ptr %v676, align 4
  %v677 = add nsw i64 %v604, 1
  br label %b68
b70:
  %v678 = add nsw i64 %v602, 1
  br label %b65
b67:
  %v679 = add nsw i64 %v600, 1
  br label %b62
b64:
  %v680 = add i64 %v8, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v8
  %v687 = select i1 %v686, i64 %v685, i64 %v8
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v8
  %v692 = select i1 %v691, i64 %v690, i64 %v8
  br label %b74
b74:
  %v693 = phi i64 [ %v687, %b64 ], [ %v711, %b79 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b75, label %b76
b75:
  %v695 = mul i64 %v693, 16
  %v696 = getelementptr inbounds float, ptr %v96, i64 %v695
  %v697 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v698 = mul i64 %v693, 16
  %v699 = getelementptr inbounds float, ptr %v98, i64 %v698
  br label %b77
b77:
  %v700 = phi i64 [ 0, %b75 ], [ %v710, %b78 ]
  %v701 = icmp slt i64 %v700, 16
  br i1 %v701, label %b78, label %b79
b78:
  %v702 = add i64 0, %v700
  %v703 = getelementptr inbounds float, ptr %v696, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v697, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = fdiv <8 x float> %v704, %v706
  %v708 = add i64 0, %v700
  %v709 = getelementptr inbounds float, ptr %v699, i64 %v708
  store <8 x float> %v707, ptr %v709, align 4
  %v710 = add nsw i64 %v700, 8
  br label %b77
b79:
  %v711 = add nsw i64 %v693, 1
  br label %b74
b76:
  %v713 = add i64 %v8, 0
  %v714 = sdiv i64 %v713, 1
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v8
  %v720 = select i1 %v719, i64 %v718, i64 %v8
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v8
  %v725 = select i1 %v724, i64 %v723, i64 %v8
  br label %b80
b80:
  %v726 = phi i64 [ %v720, %b76 ], [ %v780, %b85 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b81, label %b82
b81:
  %v728 = add i64 %v726, 96
  %v729 = icmp slt i64 %v728, %v725
  %v730 = select i1 %v729, i64 %v728, i64 %v725
  br label %b83
b83:
  %v731 = phi i64 [ 0, %b81 ], [ %v779, %b88 ]
  %v732 = icmp slt i64 %v731, 1
  br i1 %v732, label %b84, label %b85
b84:
  %v733 = sub i64 %v730, %v726
  %v734 = sub i64 8, 1
  %v735 = add i64 %v733, %v734
  %v736 = sdiv i64 %v735, 8
  br label %b86
b86:
  %v737 = phi i64 [ 0, %b84 ], [ %v778, %b93 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b87, label %b88
b87:
  %v739 = mul i64 %v733, %v737
  %v740 = sdiv i64 %v739, %v736
  %v741 = add i64 %v726, %v740
  %v742 = add i64 %v737, 1
  %v743 = mul i64 %v733, %v742
  %v744 = sdiv i64 %v743, %v736
  %v745 = add i64 %v726, %v744
  %v746 = mul i64 %v731, 128
  %v747 = getelementptr inbounds float, ptr %v175, i64 %v746
  %v748 = sub i64 %v745, %v741
  %v749 = mul i64 %v741, 16
  %v750 = getelementptr inbounds float, ptr %v98, i64 %v749
  %v751 = getelementptr inbounds float, ptr %v750, i64 0
  %v752 = sub i64 %v748, 1
  %v753 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v752
  %v754 = load ptr, ptr %v753, align 4
  %v755 = getelementptr inbounds float, ptr %v712, i64 0
  %v756 = icmp sgt i64 %v748, 0
  br i1 %v756, label %b89, label %b90
b89:
  call void %v754(ptr %v751, i64 16, ptr %v747, i64 16, ptr %v755, i64 8, i64 0)
  br label %b90
b90:
  %v757 = add i64 %v746, 128
  br label %b91
b91:
  %v758 = phi i64 [ %v741, %b90 ], [ %v777, %b96 ]
  %v759 = icmp slt i64 %v758, %v745
  br i1 %v759, label %b92, label %b93
b92:
  %v760 = sub i64 %v758, %v741
  %v761 = mul i64 %v760, 8
  %v762 = getelementptr inbounds float, ptr %v712, i64 %v761
  %v763 = mul i64 %v758, 8
  %v764 = getelementptr inbounds float, ptr %v100, i64 %v763
  br label %b94
b94:
  %v765 = phi i64 [ 0, %b92 ], [ %v776, %b95 ]
  %v766 = icmp slt i64 %v765, 1
  br i1 %v766, label %b95, label %b96
b95:
  %v767 = mul i64 %v731, 1
  %v768 = add i64 %v767, %v765
  %v769 = mul i64 %v768, 8
  %v770 = add i64 0, %v765
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v762, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 0, %v769
  %v775 = getelementptr inbounds float, ptr %v764, i64 %v774
  store <8 x float> %v773, ptr %v775, align 4
  %v776 = add nsw i64 %v765, 1
  br label %b94
b96:
  %v777 = add nsw i64 %v758, 1
  br label %b91
b93:
  %v778 = add nsw i64 %v737, 1
  br label %b86
b88:
  %v779 = add nsw i64 %v731, 1
  br label %b83
b85:
  %v780 = add nsw i64 %v726, 96
  br label %b80
b82:
  %v781 = icmp sgt i64 %v3, 1
  br i1 %v781, label %b97, label %b98
b97:
  %v782 = getelementptr inbounds i64, ptr %v1, i64 3
  %v783 = atomicrmw add ptr %v782, i64 1 acq_rel
  %v784 = load i64, ptr %v167, align 8
  %v785 = add i64 %v784, 1
  store i64 %v785, ptr %v167, align 8
  %v786 = mul i64 %v3, %v785
  br label %b99
b99:
  %v787 = load atomic i64, ptr %v782 acquire, align 8
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b100, label %b101
b100:
  %v789 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  br label %b102
b102:
  %v790 = phi i64 [ 0, %b98 ], [ %v934, %b107 ]
  %v791 = icmp slt i64 %v790, %v5
  br i1 %v791, label %b103, label %b104
b103:
  %v792 = sub i64 %v5, 1
  %v793 = sub i64 %v792, %v790
  %v794 = add i64 %v7, 0
  %v795 = sdiv i64 %v794, 1
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  br label %b105
b105:
  %v807 = phi i64 [ %v801, %b103 ], [ %v933, %b110 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b106, label %b107
b106:
  br label %b108
b108:
  %v809 = phi i64 [ 0, %b106 ], [ %v932, %b113 ]
  %v810 = icmp slt i64 %v809, 2
  br i1 %v810, label %b109, label %b110
b109:
  br label %b111
b111:
  %v811 = phi i64 [ 0, %b109 ], [ %v931, %b112 ]
  %v812 = icmp slt i64 %v811, 8
  br i1 %v812, label %b112, label %b113
b112:
  %v813 = add i64 %v793, 1
  %v814 = and i64 %v813, 1
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v807
  %v817 = mul i64 %v816, 128
  %v818 = getelementptr inbounds float, ptr %v34, i64 %v817
  %v819 = add i64 %v793, 0
  %v820 = and i64 %v819, %v144
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v807
  %v823 = mul i64 %v822, 16
  %v824 = getelementptr inbounds float, ptr %v86, i64 %v823
  %v825 = add i64 %v793, 0
  %v826 = and i64 %v825, %v140
  %v827 = mul i64 %v826, %v7
  %v828 = add i64 %v827, %v807
  %v829 = mul i64 %v828, 2
  %v830 = getelementptr inbounds float, ptr %v82, i64 %v829
  %v831 = add i64 0, %v809
  %v832 = getelementptr inbounds float, ptr %v830, i64 %v831
  %v833 = load float, ptr %v832, align 4
  %v834 = add i64 %v793, 0
  %v835 = and i64 %v834, %v152
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v807
  %v838 = mul i64 %v837, 2
  %v839 = getelementptr inbounds float, ptr %v94, i64 %v838
  %v840 = add i64 0, %v809
  %v841 = getelementptr inbounds float, ptr %v839, i64 %v840
  %v842 = load float, ptr %v841, align 4
  %v843 = add i64 %v793, 0
  %v844 = and i64 %v843, %v134
  %v845 = mul i64 %v844, %v7
  %v846 = add i64 %v845, %v807
  %v847 = mul i64 %v846, 16
  %v848 = getelementptr inbounds float, ptr %v76, i64 %v847
  %v849 = add i64 %v793, 0
  %v850 = and i64 %v849, %v132
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v807
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr inbounds float, ptr %v74, i64 %v853
  %v855 = mul i64 %v809, 8
  %v856 = add i64 0, %v855
  %v857 = add i64 %v856, %v811
  %v858 = getelementptr inbounds float, ptr %v854, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = add i64 %v793, 0
  %v861 = and i64 %v860, %v130
  %v862 = mul i64 %v861, %v7
  %v863 = add i64 %v862, %v807
  %v864 = mul i64 %v863, 16
  %v865 = getelementptr inbounds float, ptr %v72, i64 %v864
  %v866 = mul i64 %v809, 8
  %v867 = add i64 0, %v866
  %v868 = add i64 %v867, %v811
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  %v870 = load float, ptr %v869, align 4
  %v871 = add i64 %v793, 0
  %v872 = and i64 %v871, %v160
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v807
  %v875 = mul i64 %v874, 128
  %v876 = getelementptr inbounds float, ptr %v102, i64 %v875
  %v877 = add i64 %v793, 0
  %v878 = and i64 %v877, 1
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v807
  %v881 = mul i64 %v880, 128
  %v882 = getelementptr inbounds float, ptr %v34, i64 %v881
  %v883 = mul i64 %v809, 64
  %v884 = add i64 0, %v883
  %v885 = mul i64 %v811, 8
  %v886 = add i64 %v884, %v885
  %v887 = add i64 %v886, 0
  %v888 = getelementptr inbounds float, ptr %v818, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = mul i64 %v809, 8
  %v891 = add i64 0, %v890
  %v892 = add i64 %v891, 0
  %v893 = getelementptr inbounds float, ptr %v824, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 0, 0
  %v896 = getelementptr inbounds float, ptr %v26, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = fmul <8 x float> %v894, %v897
  %v899 = insertelement <8 x float> poison, float %v833, i64 0
  %v900 = shufflevector <8 x float> %v899, <8 x float> poison, <8 x i32> zeroinitializer
  %v901 = fmul <8 x float> %v898, %v900
  %v902 = mul i64 %v809, 8
  %v903 = add i64 0, %v902
  %v904 = add i64 %v903, 0
  %v905 = getelementptr inbounds float, ptr %v848, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = insertelement <8 x float> poison, float %v842, i64 0
  %v908 = shufflevector <8 x float> %v907, <8 x float> poison, <8 x i32> zeroinitializer
  %v909 = fmul <8 x float> %v908, %v906
  %v910 = fadd <8 x float> %v901, %v909
  %v911 = fadd <8 x float> %v910, %v909
  %v912 = insertelement <8 x float> poison, float %v859, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fmul <8 x float> %v911, %v913
  %v915 = fadd <8 x float> %v889, %v914
  %v916 = insertelement <8 x float> poison, float %v870, i64 0
  %v917 = shufflevector <8 x float> %v916, <8 x float> poison, <8 x i32> zeroinitializer
  %v918 = fmul <8 x float> %v915, %v917
  %v919 = mul i64 %v809, 64
  %v920 = add i64 0, %v919
  %v921 = mul i64 %v811, 8
  %v922 = add i64 %v920, %v921
  %v923 = add i64 %v922, 0
  %v924 = getelementptr inbounds float, ptr %v876, i64 %v923
  store <8 x float> %v915, ptr %v924, align 4
  %v925 = mul i64 %v809, 64
  %v926 = add i64 0, %v925
  %v927 = mul i64 %v811, 8
  %v928 = add i64 %v926, %v927
  %v929 = add i64 %v928, 0
  %v930 = getelementptr inbounds float, ptr %v882, i64 %v929
  store <8 x float> %v918, ptr %v930, align 4
  %v931 = add nsw i64 %v811, 1
  br label %b111
b113:
  %v932 = add nsw i64 %v809, 1
  br label %b108
b110:
  %v933 = add nsw i64 %v807, 1
  br label %b105
b107:
  %v934 = add nsw i64 %v790, 1
  br label %b102
b104:
  %v935 = icmp sgt i64 %v3, 1
  br i1 %v935, label %b114, label %b115
b114:
  %v936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v937 = atomicrmw add ptr %v936, i64 1 acq_rel
  %v938 = load i64, ptr %v167, align 8
  %v939 = add i64 %v938, 1
  store i64 %v939, ptr %v167, align 8
  %v940 = mul i64 %v3, %v939
  br label %b116
b116:
  %v941 = load atomic i64, ptr %v936 acquire, align 8
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b117, label %b118
b117:
  %v943 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v944 = getelementptr inbounds float, ptr %v169, i64 384
  %v945 = getelementptr inbounds float, ptr %v169, i64 640
  %v946 = getelementptr inbounds i64, ptr %v1, i64 4
  %v947 = load i64, ptr %v946, align 8
  %v948 = icmp eq i64 %v947, 0
  br i1 %v948, label %b119, label %b120
b119:
  %v949 = add i64 1, 0
  %v950 = sdiv i64 %v949, 1
  %v951 = add i64 %v2, 1
  %v952 = mul i64 %v950, %v2
  %v953 = sdiv i64 %v952, %v3
  %v954 = mul i64 %v953, 1
  %v955 = icmp slt i64 %v954, 1
  %v956 = select i1 %v955, i64 %v954, i64 1
  %v957 = mul i64 %v950, %v951
  %v958 = sdiv i64 %v957, %v3
  %v959 = mul i64 %v958, 1
  %v960 = icmp slt i64 %v959, 1
  %v961 = select i1 %v960, i64 %v959, i64 1
  %v962 = icmp slt i64 %v961, 1
  %v963 = select i1 %v962, i64 %v961, i64 1
  br label %b121
b121:
  %v964 = phi i64 [ %v956, %b119 ], [ %v987, %b122 ]
  %v965 = icmp slt i64 %v964, %v963
  br i1 %v965, label %b122, label %b123
b122:
  %v966 = mul i64 %v964, 256
  %v967 = mul i64 %v964, 16
  %v968 = add i64 %v966, 0
  %v969 = add i64 %v967, 0
  %v970 = getelementptr inbounds float, ptr %v944, i64 %v968
  %v971 = sub i64 16, %v969
  %v972 = icmp slt i64 %v971, 0
  %v973 = select i1 %v972, i64 0, i64 %v971
  %v974 = mul i64 %v969, 1
  %v975 = add i64 0, %v974
  %v976 = getelementptr inbounds float, ptr %v22, i64 %v975
  call void @pack_rows(ptr %v976, i64 1, i64 16, i64 16, i64 %v973, ptr %v970, i64 16)
  %v977 = add i64 %v966, 8
  %v978 = add i64 %v967, 8
  %v979 = getelementptr inbounds float, ptr %v944, i64 %v977
  %v980 = sub i64 16, %v978
  %v981 = icmp slt i64 %v980, 0
  %v982 = select i1 %v981, i64 0, i64 %v980
  %v983 = mul i64 %v978, 1
  %v984 = add i64 0, %v983
  %v985 = getelementptr inbounds float, ptr %v22, i64 %v984
  call void @pack_rows(ptr %v985, i64 1, i64 16, i64 16, i64 %v982, ptr %v979, i64 16)
  %v986 = add i64 %v966, 256
  %v987 = add nsw i64 %v964, 1
  br label %b121
b123:
  %v988 = add i64 1, 0
  %v989 = sdiv i64 %v988, 1
  %v990 = add i64 %v2, 1
  %v991 = mul i64 %v989, %v2
  %v992 = sdiv i64 %v991, %v3
  %v993 = mul i64 %v992, 1
  %v994 = icmp slt i64 %v993, 1
  %v995 = select i1 %v994, i64 %v993, i64 1
  %v996 = mul i64 %v989, %v990
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, 1
  %v1000 = select i1 %v999, i64 %v998, i64 1
  %v1001 = icmp slt i64 %v1000, 1
  %v1002 = select i1 %v1001, i64 %v1000, i64 1
  br label %b124
b124:
  %v1003 = phi i64 [ %v995, %b123 ], [ %v1037, %b125 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b125, label %b126
b125:
  %v1005 = mul i64 %v1003, 384
  %v1006 = mul i64 %v1003, 8
  %v1007 = add i64 %v1005, 0
  %v1008 = add i64 %v1006, 0
  %v1009 = getelementptr inbounds float, ptr %v945, i64 %v1007
  %v1010 = sub i64 8, %v1008
  %v1011 = icmp slt i64 %v1010, 0
  %v1012 = select i1 %v1011, i64 0, i64 %v1010
  %v1013 = mul i64 %v1008, 1
  %v1014 = add i64 0, %v1013
  %v1015 = getelementptr inbounds float, ptr %v18, i64 %v1014
  call void @pack_rows(ptr %v1015, i64 1, i64 8, i64 16, i64 %v1012, ptr %v1009, i64 8)
  %v1016 = add i64 %v1005, 128
  %v1017 = add i64 %v1016, 0
  %v1018 = add i64 %v1006, 0
  %v1019 = getelementptr inbounds float, ptr %v945, i64 %v1017
  %v1020 = sub i64 8, %v1018
  %v1021 = icmp slt i64 %v1020, 0
  %v1022 = select i1 %v1021, i64 0, i64 %v1020
  %v1023 = mul i64 %v1018, 1
  %v1024 = add i64 0, %v1023
  %v1025 = getelementptr inbounds float, ptr %v16, i64 %v1024
  call void @pack_rows(ptr %v1025, i64 1, i64 8, i64 16, i64 %v1022, ptr %v1019, i64 8)
  %v1026 = add i64 %v1016, 128
  %v1027 = add i64 %v1026, 0
  %v1028 = add i64 %v1006, 0
  %v1029 = getelementptr inbounds float, ptr %v945, i64 %v1027
  %v1030 = sub i64 8, %v1028
  %v1031 = icmp slt i64 %v1030, 0
  %v1032 = select i1 %v1031, i64 0, i64 %v1030
  %v1033 = mul i64 %v1028, 1
  %v1034 = add i64 0, %v1033
  %v1035 = getelementptr inbounds float, ptr %v14, i64 %v1034
  call void @pack_rows(ptr %v1035, i64 1, i64 8, i64 16, i64 %v1032, ptr %v1029, i64 8)
  %v1036 = add i64 %v1026, 128
  %v1037 = add nsw i64 %v1003, 1
  br label %b124
b126:
  br label %b120
b120:
  %v1038 = icmp sgt i64 %v3, 1
  br i1 %v1038, label %b127, label %b128
b127:
  %v1039 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1040 = atomicrmw add ptr %v1039, i64 1 acq_rel
  %v1041 = load i64, ptr %v167, align 8
  %v1042 = add i64 %v1041, 1
  store i64 %v1042, ptr %v167, align 8
  %v1043 = mul i64 %v3, %v1042
  br label %b129
b129:
  %v1044 = load atomic i64, ptr %v1039 acquire, align 8
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b130, label %b131
b130:
  %v1046 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v1047 = add i64 %v8, 0
  %v1048 = sdiv i64 %v1047, 1
  %v1049 = add i64 %v2, 1
  %v1050 = mul i64 %v1048, %v2
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v8
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v8
  %v1055 = mul i64 %v1048, %v1049
  %v1056 = sdiv i64 %v1055, %v3
  %v1057 = mul i64 %v1056, 1
  %v1058 = icmp slt i64 %v1057, %v8
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v8
  br label %b132
b132:
  %v1060 = phi i64 [ %v1054, %b128 ], [ %v1106, %b137 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b133, label %b134
b133:
  br label %b135
b135:
  %v1062 = phi i64 [ 0, %b133 ], [ %v1105, %b140 ]
  %v1063 = icmp slt i64 %v1062, 2
  br i1 %v1063, label %b136, label %b137
b136:
  br label %b138
b138:
  %v1064 = phi i64 [ 0, %b136 ], [ %v1104, %b143 ]
  %v1065 = icmp slt i64 %v1064, 8
  br i1 %v1065, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1066 = phi i64 [ 0, %b139 ], [ %v1087, %b142 ]
  %v1067 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v1086, %b142 ]
  %v1068 = icmp slt i64 %v1066, 8
  br i1 %v1068, label %b142, label %b143
b142:
  %v1069 = mul i64 %v1060, 128
  %v1070 = getelementptr inbounds float, ptr %v102, i64 %v1069
  %v1071 = mul i64 %v1060, 16
  %v1072 = getelementptr inbounds float, ptr %v68, i64 %v1071
  %v1073 = mul i64 %v1062, 64
  %v1074 = add i64 0, %v1073
  %v1075 = mul i64 %v1064, 8
  %v1076 = add i64 %v1074, %v1075
  %v1077 = add i64 %v1076, %v1066
  %v1078 = getelementptr inbounds float, ptr %v1070, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = mul i64 %v1062, 8
  %v1081 = add i64 0, %v1080
  %v1082 = add i64 %v1081, %v1066
  %v1083 = getelementptr inbounds float, ptr %v1072, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = fmul <8 x float> %v1079, %v1084
  %v1086 = fadd <8 x float> %v1067, %v1085
  %v1087 = add nsw i64 %v1066, 8
  br label %b141
b143:
  %v1088 = shufflevector <8 x float> %v1067, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1089 = shufflevector <8 x float> %v1067, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1090 = fadd <4 x float> %v1088, %v1089
  %v1091 = shufflevector <4 x float> %v1090, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1092 = shufflevector <4 x float> %v1090, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1093 = fadd <2 x float> %v1091, %v1092
  %v1094 = extractelement <2 x float> %v1093, i64 0
  %v1095 = extractelement <2 x float> %v1093, i64 1
  %v1096 = fadd float %v1094, %v1095
  %v1097 = fadd float %v1096, 0x0000000000000000
  %v1098 = mul i64 %v1060, 16
  %v1099 = getelementptr inbounds float, ptr %v96, i64 %v1098
  %v1100 = mul i64 %v1062, 8
  %v1101 = add i64 0, %v1100
  %v1102 = add i64 %v1101, %v1064
  %v1103 = getelementptr inbounds float, ptr %v1099, i64 %v1102
  store float %v1097, ptr %v1103, align 4
  %v1104 = add nsw i64 %v1064, 1
  br label %b138
b140:
  %v1105 = add nsw i64 %v1062, 1
  br label %b135
b137:
  %v1106 = add nsw i64 %v1060, 1
  br label %b132
b134:
  %v1107 = add i64 %v8, 0
  %v1108 = sdiv i64 %v1107, 1
  %v1109 = add i64 %v2, 1
  %v1110 = mul i64 %v1108, %v2
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v8
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v8
  %v1115 = mul i64 %v1108, %v1109
  %v1116 = sdiv i64 %v1115, %v3
  %v1117 = mul i64 %v1116, 1
  %v1118 = icmp slt i64 %v1117, %v8
  %v1119 = select i1 %v1118, i64 %v1117, i64 %v8
  br label %b144
b144:
  %v1120 = phi i64 [ %v1114, %b134 ], [ %v1155, %b149 ]
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1122 = phi i64 [ 0, %b145 ], [ %v1154, %b152 ]
  %v1123 = icmp slt i64 %v1122, 2
  br i1 %v1123, label %b148, label %b149
b148:
  br label %b150
b150:
  %v1124 = phi i64 [ 0, %b148 ], [ %v1147, %b151 ]
  %v1125 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v1146, %b151 ]
  %v1126 = icmp slt i64 %v1124, 8
  br i1 %v1126, label %b151, label %b152
b151:
  %v1127 = mul i64 %v1120, 128
  %v1128 = getelementptr inbounds float, ptr %v102, i64 %v1127
  %v1129 = mul i64 %v1120, 16
  %v1130 = getelementptr inbounds float, ptr %v66, i64 %v1129
  %v1131 = mul i64 %v1122, 8
  %v1132 = add i64 0, %v1131
  %v1133 = add i64 %v1132, %v1124
  %v1134 = getelementptr inbounds float, ptr %v1130, i64 %v1133
  %v1135 = load float, ptr %v1134, align 4
  %v1136 = mul i64 %v1122, 64
  %v1137 = add i64 0, %v1136
  %v1138 = add i64 %v1137, 0
  %v1139 = mul i64 %v1124, 8
  %v1140 = add i64 %v1138, %v1139
  %v1141 = getelementptr inbounds float, ptr %v1128, i64 %v1140
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = insertelement <8 x float> poison, float %v1135, i64 0
  %v1144 = shufflevector <8 x float> %v1143, <8 x float> poison, <8 x i32> zeroinitializer
  %v1145 = fmul <8 x float> %v1142, %v1144
  %v1146 = fadd <8 x float> %v1125, %v1145
  %v1147 = add nsw i64 %v1124, 1
  br label %b150
b152:
  %v1148 = mul i64 %v1120, 16
  %v1149 = getelementptr inbounds float, ptr %v104, i64 %v1148
  %v1150 = mul i64 %v1122, 8
  %v1151 = add i64 0, %v1150
  %v1152 = add i64 %v1151, 0
  %v1153 = getelementptr inbounds float, ptr %v1149, i64 %v1152
  store <8 x float> %v1125, ptr %v1153, align 4
  %v1154 = add nsw i64 %v1122, 1
  br label %b147
b149:
  %v1155 = add nsw i64 %v1120, 1
  br label %b144
b146:
  %v1156 = add i64 %v8, 0
  %v1157 = sdiv i64 %v1156, 1
  %v1158 = add i64 %v2, 1
  %v1159 = mul i64 %v1157, %v2
  %v1160 = sdiv i64 %v1159, %v3
  %v1161 = mul i64 %v1160, 1
  %v1162 = icmp slt i64 %v1161, %v8
  %v1163 = select i1 %v1162, i64 %v1161, i64 %v8
  %v1164 = mul i64 %v1157, %v1158
  %v1165 = sdiv i64 %v1164, %v3
  %v1166 = mul i64 %v1165, 1
  %v1167 = icmp slt i64 %v1166, %v8
  %v1168 = select i1 %v1167, i64 %v1166, i64 %v8
  br label %b153
b153:
  %v1169 = phi i64 [ %v1163, %b146 ], [ %v1217, %b158 ]
  %v1170 = icmp slt i64 %v1169, %v1168
  br i1 %v1170, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1171 = phi i64 [ 0, %b154 ], [ %v1216, %b161 ]
  %v1172 = icmp slt i64 %v1171, 2
  br i1 %v1172, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1173 = phi i64 [ 0, %b157 ], [ %v1215, %b164 ]
  %v1174 = icmp slt i64 %v1173, 8
  br i1 %v1174, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1175 = phi i64 [ 0, %b160 ], [ %v1198, %b163 ]
  %v1176 = phi <8 x float> [ splat (float 0x0000000000000000), %b160 ], [ %v1197, %b163 ]
  %v1177 = icmp slt i64 %v1175, 8
  br i1 %v1177, label %b163, label %b164
b163:
  %v1178 = mul i64 %v1169, 128
  %v1179 = getelementptr inbounds float, ptr %v102, i64 %v1178
  %v1180 = mul i64 %v1169, 128
  %v1181 = getelementptr inbounds float, ptr %v32, i64 %v1180
  %v1182 = mul i64 %v1171, 64
  %v1183 = add i64 0, %v1182
  %v1184 = mul i64 %v1173, 8
  %v1185 = add i64 %v1183, %v1184
  %v1186 = add i64 %v1185, %v1175
  %v1187 = getelementptr inbounds float, ptr %v1179, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = mul i64 %v1171, 64
  %v1190 = add i64 0, %v1189
  %v1191 = mul i64 %v1173, 8
  %v1192 = add i64 %v1190, %v1191
  %v1193 = add i64 %v1192, %v1175
  %v1194 = getelementptr inbounds float, ptr %v1181, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fmul <8 x float> %v1188, %v1195
  %v1197 = fadd <8 x float> %v1176, %v1196
  %v1198 = add nsw i64 %v1175, 8
  br label %b162
b164:
  %v1199 = shufflevector <8 x float> %v1176, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1200 = shufflevector <8 x float> %v1176, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1201 = fadd <4 x float> %v1199, %v1200
  %v1202 = shufflevector <4 x float> %v1201, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1203 = shufflevector <4 x float> %v1201, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1204 = fadd <2 x float> %v1202, %v1203
  %v1205 = extractelement <2 x float> %v1204, i64 0
  %v1206 = extractelement <2 x float> %v1204, i64 1
  %v1207 = fadd float %v1205, %v1206
  %v1208 = fadd float %v1207, 0x0000000000000000
  %v1209 = mul i64 %v1169, 16
  %v1210 = getelementptr inbounds float, ptr %v106, i64 %v1209
  %v1211 = mul i64 %v1171, 8
  %v1212 = add i64 0, %v1211
  %v1213 = add i64 %v1212, %v1173
  %v1214 = getelementptr inbounds float, ptr %v1210, i64 %v1213
  store float %v1208, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1173, 1
  br label %b159
b161:
  %v1216 = add nsw i64 %v1171, 1
  br label %b156
b158:
  %v1217 = add nsw i64 %v1169, 1
  br label %b153
b155:
  %v1218 = add i64 %v8, 0
  %v1219 = sdiv i64 %v1218, 1
  %v1220 = add i64 %v2, 1
  %v1221 = mul i64 %v1219, %v2
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v8
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v8
  %v1226 = mul i64 %v1219, %v1220
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, %v8
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v8
  br label %b165
b165:
  %v1231 = phi i64 [ %v1225, %b155 ], [ %v1294, %b170 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b166, label %b167
b166:
  %v1233 = mul i64 %v1231, 16
  %v1234 = getelementptr inbounds float, ptr %v106, i64 %v1233
  %v1235 = mul i64 %v1231, 16
  %v1236 = getelementptr inbounds float, ptr %v72, i64 %v1235
  %v1237 = mul i64 %v1231, 16
  %v1238 = getelementptr inbounds float, ptr %v70, i64 %v1237
  %v1239 = mul i64 %v1231, 16
  %v1240 = getelementptr inbounds float, ptr %v108, i64 %v1239
  br label %b168
b168:
  %v1241 = phi i64 [ 0, %b166 ], [ %v1293, %b169 ]
  %v1242 = icmp slt i64 %v1241, 16
  br i1 %v1242, label %b169, label %b170
b169:
  %v1243 = add i64 0, %v1241
  %v1244 = getelementptr inbounds float, ptr %v1234, i64 %v1243
  %v1245 = load <8 x float>, ptr %v1244, align 4
  %v1246 = add i64 0, %v1241
  %v1247 = getelementptr inbounds float, ptr %v1236, i64 %v1246
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = fmul <8 x float> %v1245, %v1248
  %v1250 = insertelement <8 x float> poison, float 0x4030000000000000, i64 0
  %v1251 = shufflevector <8 x float> %v1250, <8 x float> poison, <8 x i32> zeroinitializer
  %v1252 = fdiv <8 x float> %v1249, %v1251
  %v1253 = add i64 0, %v1241
  %v1254 = getelementptr inbounds float, ptr %v1238, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = add i64 0, %v1241
  %v1257 = getelementptr inbounds float, ptr %v24, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = fadd <8 x float> %v1255, %v1258
  %v1260 = fneg <8 x float> %v1259
  %v1261 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1260)
  %v1262 = fneg <8 x float> %v1261
  %v1263 = fcmp olt <8 x float> %v1262, splat (float 0xC05A400000000000)
  %v1264 = select <8 x i1> %v1263, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1262
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1266 = fsub <8 x float> %v1265, splat (float 0x4168000000000000)
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1264)
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1267)
  %v1269 = bitcast <8 x float> %v1265 to <8 x i32>
  %v1270 = fmul <8 x float> %v1268, %v1268
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1268, <8 x float> splat (float 0x3F81227F40000000))
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1268, <8 x float> splat (float 0x3FA5556740000000))
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1272, <8 x float> %v1268, <8 x float> splat (float 0x3FC5554B00000000))
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1268, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> %v1274, <8 x float> %v1268)
  %v1276 = sub <8 x i32> %v1269, splat (i32 1262485250)
  %v1277 = lshr <8 x i32> %v1276, splat (i32 1)
  %v1278 = sub <8 x i32> %v1276, %v1277
  %v1279 = shl <8 x i32> %v1277, splat (i32 23)
  %v1280 = bitcast <8 x i32> %v1279 to <8 x float>
  %v1281 = shl <8 x i32> %v1278, splat (i32 23)
  %v1282 = bitcast <8 x i32> %v1281 to <8 x float>
  %v1283 = fadd <8 x float> %v1275, splat (float 0x3FF0000000000000)
  %v1284 = fmul <8 x float> %v1283, %v1280
  %v1285 = fmul <8 x float> %v1284, %v1282
  %v1286 = fcmp olt <8 x float> %v1260, splat (float 0x0000000000000000)
  %v1287 = select <8 x i1> %v1286, <8 x float> %v1285, <8 x float> splat (float 0x3FF0000000000000)
  %v1288 = fadd <8 x float> %v1285, splat (float 0x3FF0000000000000)
  %v1289 = fdiv <8 x float> %v1287, %v1288
  %v1290 = fmul <8 x float> %v1252, %v1289
  %v1291 = add i64 0, %v1241
  %v1292 = getelementptr inbounds float, ptr %v1240, i64 %v1291
  store <8 x float> %v1290, ptr %v1292, align 4
  %v1293 = add nsw i64 %v1241, 8
  br label %b168
b170:
  %v1294 = add nsw i64 %v1231, 1
  br label %b165
b167:
  %v1296 = add i64 %v8, 0
  %v1297 = sdiv i64 %v1296, 1
  %v1298 = add i64 %v2, 1
  %v1299 = mul i64 %v1297, %v2
  %v1300 = sdiv i64 %v1299, %v3
  %v1301 = mul i64 %v1300, 1
  %v1302 = icmp slt i64 %v1301, %v8
  %v1303 = select i1 %v1302, i64 %v1301, i64 %v8
  %v1304 = mul i64 %v1297, %v1298
  %v1305 = sdiv i64 %v1304, %v3
  %v1306 = mul i64 %v1305, 1
  %v1307 = icmp slt i64 %v1306, %v8
  %v1308 = select i1 %v1307, i64 %v1306, i64 %v8
  br label %b171
b171:
  %v1309 = phi i64 [ %v1303, %b167 ], [ %v1363, %b176 ]
  %v1310 = icmp slt i64 %v1309, %v1308
  br i1 %v1310, label %b172, label %b173
b172:
  %v1311 = add i64 %v1309, 96
  %v1312 = icmp slt i64 %v1311, %v1308
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v1308
  br label %b174
b174:
  %v1314 = phi i64 [ 0, %b172 ], [ %v1362, %b179 ]
  %v1315 = icmp slt i64 %v1314, 1
  br i1 %v1315, label %b175, label %b176
b175:
  %v1316 = sub i64 %v1313, %v1309
  %v1317 = sub i64 6, 1
  %v1318 = add i64 %v1316, %v1317
  %v1319 = sdiv i64 %v1318, 6
  br label %b177
b177:
  %v1320 = phi i64 [ 0, %b175 ], [ %v1361, %b184 ]
  %v1321 = icmp slt i64 %v1320, %v1319
  br i1 %v1321, label %b178, label %b179
b178:
  %v1322 = mul i64 %v1316, %v1320
  %v1323 = sdiv i64 %v1322, %v1319
  %v1324 = add i64 %v1309, %v1323
  %v1325 = add i64 %v1320, 1
  %v1326 = mul i64 %v1316, %v1325
  %v1327 = sdiv i64 %v1326, %v1319
  %v1328 = add i64 %v1309, %v1327
  %v1329 = mul i64 %v1314, 256
  %v1330 = getelementptr inbounds float, ptr %v944, i64 %v1329
  %v1331 = sub i64 %v1328, %v1324
  %v1332 = mul i64 %v1324, 16
  %v1333 = getelementptr inbounds float, ptr %v108, i64 %v1332
  %v1334 = getelementptr inbounds float, ptr %v1333, i64 0
  %v1335 = sub i64 %v1331, 1
  %v1336 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1335
  %v1337 = load ptr, ptr %v1336, align 4
  %v1338 = getelementptr inbounds float, ptr %v1295, i64 0
  %v1339 = icmp sgt i64 %v1331, 0
  br i1 %v1339, label %b180, label %b181
b180:
  call void %v1337(ptr %v1334, i64 16, ptr %v1330, i64 16, ptr %v1338, i64 16, i64 8)
  br label %b181
b181:
  %v1340 = add i64 %v1329, 256
  br label %b182
b182:
  %v1341 = phi i64 [ %v1324, %b181 ], [ %v1360, %b187 ]
  %v1342 = icmp slt i64 %v1341, %v1328
  br i1 %v1342, label %b183, label %b184
b183:
  %v1343 = sub i64 %v1341, %v1324
  %v1344 = mul i64 %v1343, 16
  %v1345 = getelementptr inbounds float, ptr %v1295, i64 %v1344
  %v1346 = mul i64 %v1341, 16
  %v1347 = getelementptr inbounds float, ptr %v106, i64 %v1346
  br label %b185
b185:
  %v1348 = phi i64 [ 0, %b183 ], [ %v1359, %b186 ]
  %v1349 = icmp slt i64 %v1348, 2
  br i1 %v1349, label %b186, label %b187
b186:
  %v1350 = mul i64 %v1314, 2
  %v1351 = add i64 %v1350, %v1348
  %v1352 = mul i64 %v1351, 8
  %v1353 = add i64 0, %v1348
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v1345, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = add i64 0, %v1352
  %v1358 = getelementptr inbounds float, ptr %v1347, i64 %v1357
  store <8 x float> %v1356, ptr %v1358, align 4
  %v1359 = add nsw i64 %v1348, 1
  br label %b185
b187:
  %v1360 = add nsw i64 %v1341, 1
  br label %b182
b184:
  %v1361 = add nsw i64 %v1320, 1
  br label %b177
b179:
  %v1362 = add nsw i64 %v1314, 1
  br label %b174
b176:
  %v1363 = add nsw i64 %v1309, 96
  br label %b171
b173:
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
  br label %b188
b188:
  %v1378 = phi i64 [ %v1372, %b173 ], [ %v1476, %b193 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b189, label %b190
b189:
  %v1380 = add i64 %v1378, 96
  %v1381 = icmp slt i64 %v1380, %v1377
  %v1382 = select i1 %v1381, i64 %v1380, i64 %v1377
  br label %b191
b191:
  %v1383 = phi i64 [ 0, %b189 ], [ %v1475, %b196 ]
  %v1384 = icmp slt i64 %v1383, 1
  br i1 %v1384, label %b192, label %b193
b192:
  %v1385 = sub i64 %v1382, %v1378
  %v1386 = sub i64 8, 1
  %v1387 = add i64 %v1385, %v1386
  %v1388 = sdiv i64 %v1387, 8
  br label %b194
b194:
  %v1389 = phi i64 [ 0, %b192 ], [ %v1474, %b205 ]
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b195, label %b196
b195:
  %v1391 = mul i64 %v1385, %v1389
  %v1392 = sdiv i64 %v1391, %v1388
  %v1393 = add i64 %v1378, %v1392
  %v1394 = add i64 %v1389, 1
  %v1395 = mul i64 %v1385, %v1394
  %v1396 = sdiv i64 %v1395, %v1388
  %v1397 = add i64 %v1378, %v1396
  %v1398 = mul i64 %v1383, 384
  %v1399 = getelementptr inbounds float, ptr %v945, i64 %v1398
  %v1400 = sub i64 %v1397, %v1393
  %v1401 = mul i64 %v1393, 16
  %v1402 = getelementptr inbounds float, ptr %v106, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1404 = sub i64 %v1400, 1
  %v1405 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1404
  %v1406 = load ptr, ptr %v1405, align 4
  %v1407 = getelementptr inbounds float, ptr %v1364, i64 0
  %v1408 = icmp sgt i64 %v1400, 0
  br i1 %v1408, label %b197, label %b198
b197:
  call void %v1406(ptr %v1403, i64 16, ptr %v1399, i64 16, ptr %v1407, i64 24, i64 0)
  br label %b198
b198:
  %v1409 = add i64 %v1398, 128
  %v1410 = getelementptr inbounds float, ptr %v945, i64 %v1409
  %v1411 = sub i64 %v1397, %v1393
  %v1412 = mul i64 %v1393, 16
  %v1413 = getelementptr inbounds float, ptr %v104, i64 %v1412
  %v1414 = getelementptr inbounds float, ptr %v1413, i64 0
  %v1415 = sub i64 %v1411, 1
  %v1416 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1415
  %v1417 = load ptr, ptr %v1416, align 4
  %v1418 = getelementptr inbounds float, ptr %v1364, i64 8
  %v1419 = icmp sgt i64 %v1411, 0
  br i1 %v1419, label %b199, label %b200
b199:
  call void %v1417(ptr %v1414, i64 16, ptr %v1410, i64 16, ptr %v1418, i64 24, i64 0)
  br label %b200
b200:
  %v1420 = add i64 %v1409, 128
  %v1421 = getelementptr inbounds float, ptr %v945, i64 %v1420
  %v1422 = sub i64 %v1397, %v1393
  %v1423 = mul i64 %v1393, 16
  %v1424 = getelementptr inbounds float, ptr %v96, i64 %v1423
  %v1425 = getelementptr inbounds float, ptr %v1424, i64 0
  %v1426 = sub i64 %v1422, 1
  %v1427 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1426
  %v1428 = load ptr, ptr %v1427, align 4
  %v1429 = getelementptr inbounds float, ptr %v1364, i64 16
  %v1430 = icmp sgt i64 %v1422, 0
  br i1 %v1430, label %b201, label %b202
b201:
  call void %v1428(ptr %v1425, i64 16, ptr %v1421, i64 16, ptr %v1429, i64 24, i64 0)
  br label %b202
b202:
  %v1431 = add i64 %v1420, 128
  br label %b203
b203:
  %v1432 = phi i64 [ %v1393, %b202 ], [ %v1473, %b208 ]
  %v1433 = icmp slt i64 %v1432, %v1397
  br i1 %v1433, label %b204, label %b205
b204:
  %v1434 = sub i64 %v1432, %v1393
  %v1435 = mul i64 %v1434, 24
  %v1436 = getelementptr inbounds float, ptr %v1364, i64 %v1435
  %v1437 = mul i64 %v1432, 8
  %v1438 = getelementptr inbounds float, ptr %v90, i64 %v1437
  %v1439 = mul i64 %v1432, 8
  %v1440 = getelementptr inbounds float, ptr %v100, i64 %v1439
  %v1441 = mul i64 %v1432, 8
  %v1442 = getelementptr inbounds float, ptr %v38, i64 %v1441
  br label %b206
b206:
  %v1443 = phi i64 [ 0, %b204 ], [ %v1472, %b207 ]
  %v1444 = icmp slt i64 %v1443, 1
  br i1 %v1444, label %b207, label %b208
b207:
  %v1445 = mul i64 %v1383, 1
  %v1446 = add i64 %v1445, %v1443
  %v1447 = mul i64 %v1446, 8
  %v1448 = add i64 0, %v1443
  %v1449 = mul i64 %v1448, 8
  %v1450 = getelementptr inbounds float, ptr %v1436, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = add i64 1, %v1443
  %v1453 = mul i64 %v1452, 8
  %v1454 = getelementptr inbounds float, ptr %v1436, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = add i64 2, %v1443
  %v1457 = mul i64 %v1456, 8
  %v1458 = getelementptr inbounds float, ptr %v1436, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 0, %v1447
  %v1461 = getelementptr inbounds float, ptr %v1438, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = fadd <8 x float> %v1462, %v1451
  %v1464 = fadd <8 x float> %v1463, %v1455
  %v1465 = fadd <8 x float> %v1464, %v1459
  %v1466 = add i64 0, %v1447
  %v1467 = getelementptr inbounds float, ptr %v1440, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fadd <8 x float> %v1465, %v1468
  %v1470 = add i64 0, %v1447
  %v1471 = getelementptr inbounds float, ptr %v1442, i64 %v1470
  store <8 x float> %v1469, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1443, 1
  br label %b206
b208:
  %v1473 = add nsw i64 %v1432, 1
  br label %b203
b205:
  %v1474 = add nsw i64 %v1389, 1
  br label %b194
b196:
  %v1475 = add nsw i64 %v1383, 1
  br label %b191
b193:
  %v1476 = add nsw i64 %v1378, 96
  br label %b188
b190:
  %v1477 = icmp sgt i64 %v3, 1
  br i1 %v1477, label %b209, label %b210
b209:
  %v1478 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1479 = atomicrmw add ptr %v1478, i64 1 acq_rel
  %v1480 = load i64, ptr %v167, align 8
  %v1481 = add i64 %v1480, 1
  store i64 %v1481, ptr %v167, align 8
  %v1482 = mul i64 %v3, %v1481
  br label %b211
b211:
  %v1483 = load atomic i64, ptr %v1478 acquire, align 8
  %v1484 = icmp slt i64 %v1483, %v1482
  br i1 %v1484, label %b212, label %b213
b212:
  %v1485 = call i32 @sched_yield()
  br label %b211
b213:
  br label %b210
b210:
  %v1486 = mul i64 0, 16
  %v1487 = getelementptr inbounds float, ptr %v98, i64 %v1486
  %v1488 = getelementptr inbounds float, ptr %v1487, i64 0
  %v1489 = mul i64 0, 8
  %v1490 = getelementptr inbounds float, ptr %v10, i64 %v1489
  %v1491 = getelementptr inbounds float, ptr %v1490, i64 0
  %v1492 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1493 = add i64 16, 1
  %v1494 = sdiv i64 %v1493, 2
  %v1495 = add i64 %v2, 1
  %v1496 = mul i64 %v1494, %v2
  %v1497 = sdiv i64 %v1496, %v3
  %v1498 = mul i64 %v1497, 2
  %v1499 = icmp slt i64 %v1498, 16
  %v1500 = select i1 %v1499, i64 %v1498, i64 16
  %v1501 = mul i64 %v1494, %v1495
  %v1502 = sdiv i64 %v1501, %v3
  %v1503 = mul i64 %v1502, 2
  %v1504 = icmp slt i64 %v1503, 16
  %v1505 = select i1 %v1504, i64 %v1503, i64 16
  %v1506 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b214
b214:
  %v1507 = phi i64 [ %v1500, %b210 ], [ %v1515, %b219 ]
  %v1508 = icmp slt i64 %v1507, %v1505
  br i1 %v1508, label %b215, label %b216
b215:
  %v1509 = mul i64 %v1507, 8
  %v1510 = getelementptr inbounds float, ptr %v1506, i64 %v1509
  br label %b217
b217:
  %v1511 = phi i64 [ 0, %b215 ], [ %v1514, %b218 ]
  %v1512 = icmp slt i64 %v1511, 8
  br i1 %v1512, label %b218, label %b219
b218:
  %v1513 = getelementptr inbounds float, ptr %v1510, i64 %v1511
  store float 0x0000000000000000, ptr %v1513, align 4
  %v1514 = add nsw i64 %v1511, 1
  br label %b217
b219:
  %v1515 = add nsw i64 %v1507, 1
  br label %b214
b216:
  %v1516 = mul i64 %v8, 1
  br label %b220
b220:
  %v1517 = phi i64 [ 0, %b216 ], [ %v1621, %b225 ]
  %v1518 = icmp slt i64 %v1517, %v1516
  br i1 %v1518, label %b221, label %b222
b221:
  %v1519 = sub i64 %v1516, %v1517
  %v1520 = icmp slt i64 %v1519, 384
  %v1521 = select i1 %v1520, i64 %v1519, i64 384
  br label %b223
b223:
  %v1522 = phi i64 [ %v1500, %b221 ], [ %v1620, %b249 ]
  %v1523 = icmp slt i64 %v1522, %v1505
  br i1 %v1523, label %b224, label %b225
b224:
  %v1524 = sub i64 %v1505, %v1522
  %v1525 = icmp slt i64 %v1524, 64
  %v1526 = select i1 %v1525, i64 %v1524, i64 64
  %v1527 = sdiv i64 %v1526, 2
  %v1528 = mul i64 %v1527, 2
  %v1529 = sub i64 %v1526, %v1528
  %v1530 = mul i64 %v1517, 16
  %v1531 = add i64 %v1530, %v1522
  %v1532 = getelementptr inbounds float, ptr %v1488, i64 %v1531
  br label %b226
b226:
  %v1533 = phi i64 [ 0, %b224 ], [ %v1559, %b234 ]
  %v1534 = icmp slt i64 %v1533, %v1521
  br i1 %v1534, label %b227, label %b228
b227:
  %v1535 = mul i64 %v1533, 16
  %v1536 = getelementptr inbounds float, ptr %v1532, i64 %v1535
  %v1537 = mul i64 %v1533, 2
  %v1538 = getelementptr inbounds float, ptr %v1492, i64 %v1537
  br label %b229
b229:
  %v1539 = phi i64 [ 0, %b227 ], [ %v1548, %b230 ]
  %v1540 = icmp slt i64 %v1539, %v1527
  br i1 %v1540, label %b230, label %b231
b230:
  %v1541 = mul i64 %v1539, 2
  %v1542 = getelementptr inbounds float, ptr %v1536, i64 %v1541
  %v1543 = mul i64 %v1539, 768
  %v1544 = getelementptr inbounds float, ptr %v1538, i64 %v1543
  %v1545 = getelementptr inbounds float, ptr %v1542, i64 0
  %v1546 = load <2 x float>, ptr %v1545, align 4
  %v1547 = getelementptr inbounds float, ptr %v1544, i64 0
  store <2 x float> %v1546, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1539, 1
  br label %b229
b231:
  %v1549 = mul i64 %v1527, 2
  %v1550 = getelementptr inbounds float, ptr %v1536, i64 %v1549
  %v1551 = mul i64 %v1527, 768
  %v1552 = getelementptr inbounds float, ptr %v1538, i64 %v1551
  br label %b232
b232:
  %v1553 = phi i64 [ 0, %b231 ], [ %v1558, %b233 ]
  %v1554 = icmp slt i64 %v1553, %v1529
  br i1 %v1554, label %b233, label %b234
b233:
  %v1555 = getelementptr inbounds float, ptr %v1550, i64 %v1553
  %v1556 = load float, ptr %v1555, align 4
  %v1557 = getelementptr inbounds float, ptr %v1552, i64 %v1553
  store float %v1556, ptr %v1557, align 4
  %v1558 = add nsw i64 %v1553, 1
  br label %b232, !llvm.loop !0
b234:
  %v1559 = add nsw i64 %v1533, 1
  br label %b226
b228:
  br label %b235
b235:
  %v1560 = phi i64 [ 0, %b228 ], [ %v1595, %b243 ]
  %v1561 = icmp slt i64 %v1560, 0
  br i1 %v1561, label %b236, label %b237
b236:
  %v1562 = mul i64 %v1517, 8
  %v1563 = add i64 %v1562, %v1560
  %v1564 = getelementptr inbounds float, ptr %v1491, i64 %v1563
  br label %b238
b238:
  %v1565 = phi i64 [ 0, %b236 ], [ %v1583, %b239 ]
  %v1566 = icmp slt i64 %v1565, %v1521
  br i1 %v1566, label %b239, label %b240
b239:
  %v1567 = mul i64 %v1565, 8
  %v1568 = getelementptr inbounds float, ptr %v1564, i64 %v1567
  %v1569 = mul i64 %v1565, 32
  %v1570 = getelementptr inbounds float, ptr %v172, i64 %v1569
  %v1571 = getelementptr inbounds float, ptr %v1568, i64 0
  %v1572 = load <8 x float>, ptr %v1571, align 4
  %v1573 = getelementptr inbounds float, ptr %v1570, i64 0
  store <8 x float> %v1572, ptr %v1573, align 4
  %v1574 = getelementptr inbounds float, ptr %v1568, i64 8
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = getelementptr inbounds float, ptr %v1570, i64 8
  store <8 x float> %v1575, ptr %v1576, align 4
  %v1577 = getelementptr inbounds float, ptr %v1568, i64 16
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = getelementptr inbounds float, ptr %v1570, i64 16
  store <8 x float> %v1578, ptr %v1579, align 4
  %v1580 = getelementptr inbounds float, ptr %v1568, i64 24
  %v1581 = load <8 x float>, ptr %v1580, align 4
  %v1582 = getelementptr inbounds float, ptr %v1570, i64 24
  store <8 x float> %v1581, ptr %v1582, align 4
  %v1583 = add nsw i64 %v1565, 1
  br label %b238
b240:
  %v1584 = sdiv i64 %v1526, 2
  br label %b241
b241:
  %v1585 = phi i64 [ 0, %b240 ], [ %v1594, %b242 ]
  %v1586 = icmp slt i64 %v1585, %v1584
  br i1 %v1586, label %b242, label %b243
b242:
  %v1587 = mul i64 %v1585, 2
  %v1588 = add i64 %v1522, %v1587
  %v1589 = mul i64 %v1585, 768
  %v1590 = getelementptr inbounds float, ptr %v1492, i64 %v1589
  %v1591 = mul i64 %v1588, 8
  %v1592 = add i64 %v1591, %v1560
  %v1593 = getelementptr inbounds float, ptr %v1506, i64 %v1592
  call void @outer_2x32(ptr %v1590, ptr %v172, i64 %v1521, ptr %v1593, i64 8)
  %v1594 = add nsw i64 %v1585, 1
  br label %b241
b243:
  %v1595 = add nsw i64 %v1560, 32
  br label %b235
b237:
  %v1596 = mul i64 %v1517, 8
  %v1597 = add i64 %v1596, 0
  %v1598 = getelementptr inbounds float, ptr %v1491, i64 %v1597
  br label %b244
b244:
  %v1599 = phi i64 [ 0, %b237 ], [ %v1608, %b245 ]
  %v1600 = icmp slt i64 %v1599, %v1521
  br i1 %v1600, label %b245, label %b246
b245:
  %v1601 = mul i64 %v1599, 8
  %v1602 = getelementptr inbounds float, ptr %v1598, i64 %v1601
  %v1603 = mul i64 %v1599, 8
  %v1604 = getelementptr inbounds float, ptr %v172, i64 %v1603
  %v1605 = getelementptr inbounds float, ptr %v1602, i64 0
  %v1606 = load <8 x float>, ptr %v1605, align 4
  %v1607 = getelementptr inbounds float, ptr %v1604, i64 0
  store <8 x float> %v1606, ptr %v1607, align 4
  %v1608 = add nsw i64 %v1599, 1
  br label %b244
b246:
  %v1609 = sdiv i64 %v1526, 2
  br label %b247
b247:
  %v1610 = phi i64 [ 0, %b246 ], [ %v1619, %b248 ]
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b248, label %b249
b248:
  %v1612 = mul i64 %v1610, 2
  %v1613 = add i64 %v1522, %v1612
  %v1614 = mul i64 %v1610, 768
  %v1615 = getelementptr inbounds float, ptr %v1492, i64 %v1614
  %v1616 = mul i64 %v1613, 8
  %v1617 = add i64 %v1616, 0
  %v1618 = getelementptr inbounds float, ptr %v1506, i64 %v1617
  call void @outer_2x8(ptr %v1615, ptr %v172, i64 %v1521, ptr %v1618, i64 8)
  %v1619 = add nsw i64 %v1610, 1
  br label %b247
b249:
  %v1620 = add nsw i64 %v1522, 64
  br label %b223
b225:
  %v1621 = add nsw i64 %v1517, 384
  br label %b220
b222:
  %v1622 = icmp sgt i64 %v3, 1
  br i1 %v1622, label %b250, label %b251
b250:
  %v1623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1624 = atomicrmw add ptr %v1623, i64 1 acq_rel
  %v1625 = load i64, ptr %v167, align 8
  %v1626 = add i64 %v1625, 1
  store i64 %v1626, ptr %v167, align 8
  %v1627 = mul i64 %v3, %v1626
  br label %b252
b252:
  %v1628 = load atomic i64, ptr %v1623 acquire, align 8
  %v1629 = icmp slt i64 %v1628, %v1627
  br i1 %v1629, label %b253, label %b254
b253:
  %v1630 = call i32 @sched_yield()
  br label %b252
b254:
  br label %b251
b251:
  %v1631 = mul i64 0, 16
  %v1632 = getelementptr inbounds float, ptr %v96, i64 %v1631
  %v1633 = getelementptr inbounds float, ptr %v1632, i64 0
  %v1634 = mul i64 0, 8
  %v1635 = getelementptr inbounds float, ptr %v10, i64 %v1634
  %v1636 = getelementptr inbounds float, ptr %v1635, i64 0
  %v1637 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1638 = add i64 16, 1
  %v1639 = sdiv i64 %v1638, 2
  %v1640 = add i64 %v2, 1
  %v1641 = mul i64 %v1639, %v2
  %v1642 = sdiv i64 %v1641, %v3
  %v1643 = mul i64 %v1642, 2
  %v1644 = icmp slt i64 %v1643, 16
  %v1645 = select i1 %v1644, i64 %v1643, i64 16
  %v1646 = mul i64 %v1639, %v1640
  %v1647 = sdiv i64 %v1646, %v3
  %v1648 = mul i64 %v1647, 2
  %v1649 = icmp slt i64 %v1648, 16
  %v1650 = select i1 %v1649, i64 %v1648, i64 16
  %v1651 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b255
b255:
  %v1652 = phi i64 [ %v1645, %b251 ], [ %v1660, %b260 ]
  %v1653 = icmp slt i64 %v1652, %v1650
  br i1 %v1653, label %b256, label %b257
b256:
  %v1654 = mul i64 %v1652, 8
  %v1655 = getelementptr inbounds float, ptr %v1651, i64 %v1654
  br label %b258
b258:
  %v1656 = phi i64 [ 0, %b256 ], [ %v1659, %b259 ]
  %v1657 = icmp slt i64 %v1656, 8
  br i1 %v1657, label %b259, label %b260
b259:
  %v1658 = getelementptr inbounds float, ptr %v1655, i64 %v1656
  store float 0x0000000000000000, ptr %v1658, align 4
  %v1659 = add nsw i64 %v1656, 1
  br label %b258
b260:
  %v1660 = add nsw i64 %v1652, 1
  br label %b255
b257:
  %v1661 = mul i64 %v8, 1
  br label %b261
b261:
  %v1662 = phi i64 [ 0, %b257 ], [ %v1766, %b266 ]
  %v1663 = icmp slt i64 %v1662, %v1661
  br i1 %v1663, label %b262, label %b263
b262:
  %v1664 = sub i64 %v1661, %v1662
  %v1665 = icmp slt i64 %v1664, 384
  %v1666 = select i1 %v1665, i64 %v1664, i64 384
  br label %b264
b264:
  %v1667 = phi i64 [ %v1645, %b262 ], [ %v1765, %b290 ]
  %v1668 = icmp slt i64 %v1667, %v1650
  br i1 %v1668, label %b265, label %b266
b265:
  %v1669 = sub i64 %v1650, %v1667
  %v1670 = icmp slt i64 %v1669, 64
  %v1671 = select i1 %v1670, i64 %v1669, i64 64
  %v1672 = sdiv i64 %v1671, 2
  %v1673 = mul i64 %v1672, 2
  %v1674 = sub i64 %v1671, %v1673
  %v1675 = mul i64 %v1662, 16
  %v1676 = add i64 %v1675, %v1667
  %v1677 = getelementptr inbounds float, ptr %v1633, i64 %v1676
  br label %b267
b267:
  %v1678 = phi i64 [ 0, %b265 ], [ %v1704, %b275 ]
  %v1679 = icmp slt i64 %v1678, %v1666
  br i1 %v1679, label %b268, label %b269
b268:
  %v1680 = mul i64 %v1678, 16
  %v1681 = getelementptr inbounds float, ptr %v1677, i64 %v1680
  %v1682 = mul i64 %v1678, 2
  %v1683 = getelementptr inbounds float, ptr %v1637, i64 %v1682
  br label %b270
b270:
  %v1684 = phi i64 [ 0, %b268 ], [ %v1693, %b271 ]
  %v1685 = icmp slt i64 %v1684, %v1672
  br i1 %v1685, label %b271, label %b272
b271:
  %v1686 = mul i64 %v1684, 2
  %v1687 = getelementptr inbounds float, ptr %v1681, i64 %v1686
  %v1688 = mul i64 %v1684, 768
  %v1689 = getelementptr inbounds float, ptr %v1683, i64 %v1688
  %v1690 = getelementptr inbounds float, ptr %v1687, i64 0
  %v1691 = load <2 x float>, ptr %v1690, align 4
  %v1692 = getelementptr inbounds float, ptr %v1689, i64 0
  store <2 x float> %v1691, ptr %v1692, align 4
  %v1693 = add nsw i64 %v1684, 1
  br label %b270
b272:
  %v1694 = mul i64 %v1672, 2
  %v1695 = getelementptr inbounds float, ptr %v1681, i64 %v1694
  %v1696 = mul i64 %v1672, 768
  %v1697 = getelementptr inbounds float, ptr %v1683, i64 %v1696
  br label %b273
b273:
  %v1698 = phi i64 [ 0, %b272 ], [ %v1703, %b274 ]
  %v1699 = icmp slt i64 %v1698, %v1674
  br i1 %v1699, label %b274, label %b275
b274:
  %v1700 = getelementptr inbounds float, ptr %v1695, i64 %v1698
  %v1701 = load float, ptr %v1700, align 4
  %v1702 = getelementptr inbounds float, ptr %v1697, i64 %v1698
  store float %v1701, ptr %v1702, align 4
  %v1703 = add nsw i64 %v1698, 1
  br label %b273, !llvm.loop !3
b275:
  %v1704 = add nsw i64 %v1678, 1
  br label %b267
b269:
  br label %b276
b276:
  %v1705 = phi i64 [ 0, %b269 ], [ %v1740, %b284 ]
  %v1706 = icmp slt i64 %v1705, 0
  br i1 %v1706, label %b277, label %b278
b277:
  %v1707 = mul i64 %v1662, 8
  %v1708 = add i64 %v1707, %v1705
  %v1709 = getelementptr inbounds float, ptr %v1636, i64 %v1708
  br label %b279
b279:
  %v1710 = phi i64 [ 0, %b277 ], [ %v1728, %b280 ]
  %v1711 = icmp slt i64 %v1710, %v1666
  br i1 %v1711, label %b280, label %b281
b280:
  %v1712 = mul i64 %v1710, 8
  %v1713 = getelementptr inbounds float, ptr %v1709, i64 %v1712
  %v1714 = mul i64 %v1710, 32
  %v1715 = getelementptr inbounds float, ptr %v172, i64 %v1714
  %v1716 = getelementptr inbounds float, ptr %v1713, i64 0
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = getelementptr inbounds float, ptr %v1715, i64 0
  store <8 x float> %v1717, ptr %v1718, align 4
  %v1719 = getelementptr inbounds float, ptr %v1713, i64 8
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = getelementptr inbounds float, ptr %v1715, i64 8
  store <8 x float> %v1720, ptr %v1721, align 4
  %v1722 = getelementptr inbounds float, ptr %v1713, i64 16
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = getelementptr inbounds float, ptr %v1715, i64 16
  store <8 x float> %v1723, ptr %v1724, align 4
  %v1725 = getelementptr inbounds float, ptr %v1713, i64 24
  %v1726 = load <8 x float>, ptr %v1725, align 4
  %v1727 = getelementptr inbounds float, ptr %v1715, i64 24
  store <8 x float> %v1726, ptr %v1727, align 4
  %v1728 = add nsw i64 %v1710, 1
  br label %b279
b281:
  %v1729 = sdiv i64 %v1671, 2
  br label %b282
b282:
  %v1730 = phi i64 [ 0, %b281 ], [ %v1739, %b283 ]
  %v1731 = icmp slt i64 %v1730, %v1729
  br i1 %v1731, label %b283, label %b284
b283:
  %v1732 = mul i64 %v1730, 2
  %v1733 = add i64 %v1667, %v1732
  %v1734 = mul i64 %v1730, 768
  %v1735 = getelementptr inbounds float, ptr %v1637, i64 %v1734
  %v1736 = mul i64 %v1733, 8
  %v1737 = add i64 %v1736, %v1705
  %v1738 = getelementptr inbounds float, ptr %v1651, i64 %v1737
  call void @outer_2x32(ptr %v1735, ptr %v172, i64 %v1666, ptr %v1738, i64 8)
  %v1739 = add nsw i64 %v1730, 1
  br label %b282
b284:
  %v1740 = add nsw i64 %v1705, 32
  br label %b276
b278:
  %v1741 = mul i64 %v1662, 8
  %v1742 = add i64 %v1741, 0
  %v1743 = getelementptr inbounds float, ptr %v1636, i64 %v1742
  br label %b285
b285:
  %v1744 = phi i64 [ 0, %b278 ], [ %v1753, %b286 ]
  %v1745 = icmp slt i64 %v1744, %v1666
  br i1 %v1745, label %b286, label %b287
b286:
  %v1746 = mul i64 %v1744, 8
  %v1747 = getelementptr inbounds float, ptr %v1743, i64 %v1746
  %v1748 = mul i64 %v1744, 8
  %v1749 = getelementptr inbounds float, ptr %v172, i64 %v1748
  %v1750 = getelementptr inbounds float, ptr %v1747, i64 0
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = getelementptr inbounds float, ptr %v1749, i64 0
  store <8 x float> %v1751, ptr %v1752, align 4
  %v1753 = add nsw i64 %v1744, 1
  br label %b285
b287:
  %v1754 = sdiv i64 %v1671, 2
  br label %b288
b288:
  %v1755 = phi i64 [ 0, %b287 ], [ %v1764, %b289 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b289, label %b290
b289:
  %v1757 = mul i64 %v1755, 2
  %v1758 = add i64 %v1667, %v1757
  %v1759 = mul i64 %v1755, 768
  %v1760 = getelementptr inbounds float, ptr %v1637, i64 %v1759
  %v1761 = mul i64 %v1758, 8
  %v1762 = add i64 %v1761, 0
  %v1763 = getelementptr inbounds float, ptr %v1651, i64 %v1762
  call void @outer_2x8(ptr %v1760, ptr %v172, i64 %v1666, ptr %v1763, i64 8)
  %v1764 = add nsw i64 %v1755, 1
  br label %b288
b290:
  %v1765 = add nsw i64 %v1667, 64
  br label %b264
b266:
  %v1766 = add nsw i64 %v1662, 384
  br label %b261
b263:
  %v1767 = icmp sgt i64 %v3, 1
  br i1 %v1767, label %b291, label %b292
b291:
  %v1768 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1769 = atomicrmw add ptr %v1768, i64 1 acq_rel
  %v1770 = load i64, ptr %v167, align 8
  %v1771 = add i64 %v1770, 1
  store i64 %v1771, ptr %v167, align 8
  %v1772 = mul i64 %v3, %v1771
  br label %b293
b293:
  %v1773 = load atomic i64, ptr %v1768 acquire, align 8
  %v1774 = icmp slt i64 %v1773, %v1772
  br i1 %v1774, label %b294, label %b295
b294:
  %v1775 = call i32 @sched_yield()
  br label %b293
b295:
  br label %b292
b292:
  %v1776 = mul i64 0, 16
  %v1777 = getelementptr inbounds float, ptr %v104, i64 %v1776
  %v1778 = getelementptr inbounds float, ptr %v1777, i64 0
  %v1779 = mul i64 0, 8
  %v1780 = getelementptr inbounds float, ptr %v10, i64 %v1779
  %v1781 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1782 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1783 = add i64 16, 1
  %v1784 = sdiv i64 %v1783, 2
  %v1785 = add i64 %v2, 1
  %v1786 = mul i64 %v1784, %v2
  %v1787 = sdiv i64 %v1786, %v3
  %v1788 = mul i64 %v1787, 2
  %v1789 = icmp slt i64 %v1788, 16
  %v1790 = select i1 %v1789, i64 %v1788, i64 16
  %v1791 = mul i64 %v1784, %v1785
  %v1792 = sdiv i64 %v1791, %v3
  %v1793 = mul i64 %v1792, 2
  %v1794 = icmp slt i64 %v1793, 16
  %v1795 = select i1 %v1794, i64 %v1793, i64 16
  %v1796 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b296
b296:
  %v1797 = phi i64 [ %v1790, %b292 ], [ %v1805, %b301 ]
  %v1798 = icmp slt i64 %v1797, %v1795
  br i1 %v1798, label %b297, label %b298
b297:
  %v1799 = mul i64 %v1797, 8
  %v1800 = getelementptr inbounds float, ptr %v1796, i64 %v1799
  br label %b299
b299:
  %v1801 = phi i64 [ 0, %b297 ], [ %v1804, %b300 ]
  %v1802 = icmp slt i64 %v1801, 8
  br i1 %v1802, label %b300, label %b301
b300:
  %v1803 = getelementptr inbounds float, ptr %v1800, i64 %v1801
  store float 0x0000000000000000, ptr %v1803, align 4
  %v1804 = add nsw i64 %v1801, 1
  br label %b299
b301:
  %v1805 = add nsw i64 %v1797, 1
  br label %b296
b298:
  %v1806 = mul i64 %v8, 1
  br label %b302
b302:
  %v1807 = phi i64 [ 0, %b298 ], [ %v1911, %b307 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b303, label %b304
b303:
  %v1809 = sub i64 %v1806, %v1807
  %v1810 = icmp slt i64 %v1809, 384
  %v1811 = select i1 %v1810, i64 %v1809, i64 384
  br label %b305
b305:
  %v1812 = phi i64 [ %v1790, %b303 ], [ %v1910, %b331 ]
  %v1813 = icmp slt i64 %v1812, %v1795
  br i1 %v1813, label %b306, label %b307
b306:
  %v1814 = sub i64 %v1795, %v1812
  %v1815 = icmp slt i64 %v1814, 64
  %v1816 = select i1 %v1815, i64 %v1814, i64 64
  %v1817 = sdiv i64 %v1816, 2
  %v1818 = mul i64 %v1817, 2
  %v1819 = sub i64 %v1816, %v1818
  %v1820 = mul i64 %v1807, 16
  %v1821 = add i64 %v1820, %v1812
  %v1822 = getelementptr inbounds float, ptr %v1778, i64 %v1821
  br label %b308
b308:
  %v1823 = phi i64 [ 0, %b306 ], [ %v1849, %b316 ]
  %v1824 = icmp slt i64 %v1823, %v1811
  br i1 %v1824, label %b309, label %b310
b309:
  %v1825 = mul i64 %v1823, 16
  %v1826 = getelementptr inbounds float, ptr %v1822, i64 %v1825
  %v1827 = mul i64 %v1823, 2
  %v1828 = getelementptr inbounds float, ptr %v1782, i64 %v1827
  br label %b311
b311:
  %v1829 = phi i64 [ 0, %b309 ], [ %v1838, %b312 ]
  %v1830 = icmp slt i64 %v1829, %v1817
  br i1 %v1830, label %b312, label %b313
b312:
  %v1831 = mul i64 %v1829, 2
  %v1832 = getelementptr inbounds float, ptr %v1826, i64 %v1831
  %v1833 = mul i64 %v1829, 768
  %v1834 = getelementptr inbounds float, ptr %v1828, i64 %v1833
  %v1835 = getelementptr inbounds float, ptr %v1832, i64 0
  %v1836 = load <2 x float>, ptr %v1835, align 4
  %v1837 = getelementptr inbounds float, ptr %v1834, i64 0
  store <2 x float> %v1836, ptr %v1837, align 4
  %v1838 = add nsw i64 %v1829, 1
  br label %b311
b313:
  %v1839 = mul i64 %v1817, 2
  %v1840 = getelementptr inbounds float, ptr %v1826, i64 %v1839
  %v1841 = mul i64 %v1817, 768
  %v1842 = getelementptr inbounds float, ptr %v1828, i64 %v1841
  br label %b314
b314:
  %v1843 = phi i64 [ 0, %b313 ], [ %v1848, %b315 ]
  %v1844 = icmp slt i64 %v1843, %v1819
  br i1 %v1844, label %b315, label %b316
b315:
  %v1845 = getelementptr inbounds float, ptr %v1840, i64 %v1843
  %v1846 = load float, ptr %v1845, align 4
  %v1847 = getelementptr inbounds float, ptr %v1842, i64 %v1843
  store float %v1846, ptr %v1847, align 4
  %v1848 = add nsw i64 %v1843, 1
  br label %b314, !llvm.loop !6
b316:
  %v1849 = add nsw i64 %v1823, 1
  br label %b308
b310:
  br label %b317
b317:
  %v1850 = phi i64 [ 0, %b310 ], [ %v1885, %b325 ]
  %v1851 = icmp slt i64 %v1850, 0
  br i1 %v1851, label %b318, label %b319
b318:
  %v1852 = mul i64 %v1807, 8
  %v1853 = add i64 %v1852, %v1850
  %v1854 = getelementptr inbounds float, ptr %v1781, i64 %v1853
  br label %b320
b320:
  %v1855 = phi i64 [ 0, %b318 ], [ %v1873, %b321 ]
  %v1856 = icmp slt i64 %v1855, %v1811
  br i1 %v1856, label %b321, label %b322
b321:
  %v1857 = mul i64 %v1855, 8
  %v1858 = getelementptr inbounds float, ptr %v1854, i64 %v1857
  %v1859 = mul i64 %v1855, 32
  %v1860 = getelementptr inbounds float, ptr %v172, i64 %v1859
  %v1861 = getelementptr inbounds float, ptr %v1858, i64 0
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = getelementptr inbounds float, ptr %v1860, i64 0
  store <8 x float> %v1862, ptr %v1863, align 4
  %v1864 = getelementptr inbounds float, ptr %v1858, i64 8
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = getelementptr inbounds float, ptr %v1860, i64 8
  store <8 x float> %v1865, ptr %v1866, align 4
  %v1867 = getelementptr inbounds float, ptr %v1858, i64 16
  %v1868 = load <8 x float>, ptr %v1867, align 4
  %v1869 = getelementptr inbounds float, ptr %v1860, i64 16
  store <8 x float> %v1868, ptr %v1869, align 4
  %v1870 = getelementptr inbounds float, ptr %v1858, i64 24
  %v1871 = load <8 x float>, ptr %v1870, align 4
  %v1872 = getelementptr inbounds float, ptr %v1860, i64 24
  store <8 x float> %v1871, ptr %v1872, align 4
  %v1873 = add nsw i64 %v1855, 1
  br label %b320
b322:
  %v1874 = sdiv i64 %v1816, 2
  br label %b323
b323:
  %v1875 = phi i64 [ 0, %b322 ], [ %v1884, %b324 ]
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b324, label %b325
b324:
  %v1877 = mul i64 %v1875, 2
  %v1878 = add i64 %v1812, %v1877
  %v1879 = mul i64 %v1875, 768
  %v1880 = getelementptr inbounds float, ptr %v1782, i64 %v1879
  %v1881 = mul i64 %v1878, 8
  %v1882 = add i64 %v1881, %v1850
  %v1883 = getelementptr inbounds float, ptr %v1796, i64 %v1882
  call void @outer_2x32(ptr %v1880, ptr %v172, i64 %v1811, ptr %v1883, i64 8)
  %v1884 = add nsw i64 %v1875, 1
  br label %b323
b325:
  %v1885 = add nsw i64 %v1850, 32
  br label %b317
b319:
  %v1886 = mul i64 %v1807, 8
  %v1887 = add i64 %v1886, 0
  %v1888 = getelementptr inbounds float, ptr %v1781, i64 %v1887
  br label %b326
b326:
  %v1889 = phi i64 [ 0, %b319 ], [ %v1898, %b327 ]
  %v1890 = icmp slt i64 %v1889, %v1811
  br i1 %v1890, label %b327, label %b328
b327:
  %v1891 = mul i64 %v1889, 8
  %v1892 = getelementptr inbounds float, ptr %v1888, i64 %v1891
  %v1893 = mul i64 %v1889, 8
  %v1894 = getelementptr inbounds float, ptr %v172, i64 %v1893
  %v1895 = getelementptr inbounds float, ptr %v1892, i64 0
  %v1896 = load <8 x float>, ptr %v1895, align 4
  %v1897 = getelementptr inbounds float, ptr %v1894, i64 0
  store <8 x float> %v1896, ptr %v1897, align 4
  %v1898 = add nsw i64 %v1889, 1
  br label %b326
b328:
  %v1899 = sdiv i64 %v1816, 2
  br label %b329
b329:
  %v1900 = phi i64 [ 0, %b328 ], [ %v1909, %b330 ]
  %v1901 = icmp slt i64 %v1900, %v1899
  br i1 %v1901, label %b330, label %b331
b330:
  %v1902 = mul i64 %v1900, 2
  %v1903 = add i64 %v1812, %v1902
  %v1904 = mul i64 %v1900, 768
  %v1905 = getelementptr inbounds float, ptr %v1782, i64 %v1904
  %v1906 = mul i64 %v1903, 8
  %v1907 = add i64 %v1906, 0
  %v1908 = getelementptr inbounds float, ptr %v1796, i64 %v1907
  call void @outer_2x8(ptr %v1905, ptr %v172, i64 %v1811, ptr %v1908, i64 8)
  %v1909 = add nsw i64 %v1900, 1
  br label %b329
b331:
  %v1910 = add nsw i64 %v1812, 64
  br label %b305
b307:
  %v1911 = add nsw i64 %v1807, 384
  br label %b302
b304:
  %v1912 = icmp sgt i64 %v3, 1
  br i1 %v1912, label %b332, label %b333
b332:
  %v1913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1914 = atomicrmw add ptr %v1913, i64 1 acq_rel
  %v1915 = load i64, ptr %v167, align 8
  %v1916 = add i64 %v1915, 1
  store i64 %v1916, ptr %v167, align 8
  %v1917 = mul i64 %v3, %v1916
  br label %b334
b334:
  %v1918 = load atomic i64, ptr %v1913 acquire, align 8
  %v1919 = icmp slt i64 %v1918, %v1917
  br i1 %v1919, label %b335, label %b336
b335:
  %v1920 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v1921 = mul i64 0, 16
  %v1922 = getelementptr inbounds float, ptr %v106, i64 %v1921
  %v1923 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1924 = mul i64 0, 8
  %v1925 = getelementptr inbounds float, ptr %v10, i64 %v1924
  %v1926 = getelementptr inbounds float, ptr %v1925, i64 0
  %v1927 = getelementptr inbounds float, ptr %v172, i64 12288
  %v1928 = add i64 16, 1
  %v1929 = sdiv i64 %v1928, 2
  %v1930 = add i64 %v2, 1
  %v1931 = mul i64 %v1929, %v2
  %v1932 = sdiv i64 %v1931, %v3
  %v1933 = mul i64 %v1932, 2
  %v1934 = icmp slt i64 %v1933, 16
  %v1935 = select i1 %v1934, i64 %v1933, i64 16
  %v1936 = mul i64 %v1929, %v1930
  %v1937 = sdiv i64 %v1936, %v3
  %v1938 = mul i64 %v1937, 2
  %v1939 = icmp slt i64 %v1938, 16
  %v1940 = select i1 %v1939, i64 %v1938, i64 16
  %v1941 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b337
b337:
  %v1942 = phi i64 [ %v1935, %b333 ], [ %v1950, %b342 ]
  %v1943 = icmp slt i64 %v1942, %v1940
  br i1 %v1943, label %b338, label %b339
b338:
  %v1944 = mul i64 %v1942, 8
  %v1945 = getelementptr inbounds float, ptr %v1941, i64 %v1944
  br label %b340
b340:
  %v1946 = phi i64 [ 0, %b338 ], [ %v1949, %b341 ]
  %v1947 = icmp slt i64 %v1946, 8
  br i1 %v1947, label %b341, label %b342
b341:
  %v1948 = getelementptr inbounds float, ptr %v1945, i64 %v1946
  store float 0x0000000000000000, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1946, 1
  br label %b340
b342:
  %v1950 = add nsw i64 %v1942, 1
  br label %b337
b339:
  %v1951 = mul i64 %v8, 1
  br label %b343
b343:
  %v1952 = phi i64 [ 0, %b339 ], [ %v2056, %b348 ]
  %v1953 = icmp slt i64 %v1952, %v1951
  br i1 %v1953, label %b344, label %b345
b344:
  %v1954 = sub i64 %v1951, %v1952
  %v1955 = icmp slt i64 %v1954, 384
  %v1956 = select i1 %v1955, i64 %v1954, i64 384
  br label %b346
b346:
  %v1957 = phi i64 [ %v1935, %b344 ], [ %v2055, %b372 ]
  %v1958 = icmp slt i64 %v1957, %v1940
  br i1 %v1958, label %b347, label %b348
b347:
  %v1959 = sub i64 %v1940, %v1957
  %v1960 = icmp slt i64 %v1959, 64
  %v1961 = select i1 %v1960, i64 %v1959, i64 64
  %v1962 = sdiv i64 %v1961, 2
  %v1963 = mul i64 %v1962, 2
  %v1964 = sub i64 %v1961, %v1963
  %v1965 = mul i64 %v1952, 16
  %v1966 = add i64 %v1965, %v1957
  %v1967 = getelementptr inbounds float, ptr %v1923, i64 %v1966
  br label %b349
b349:
  %v1968 = phi i64 [ 0, %b347 ], [ %v1994, %b357 ]
  %v1969 = icmp slt i64 %v1968, %v1956
  br i1 %v1969, label %b350, label %b351
b350:
  %v1970 = mul i64 %v1968, 16
  %v1971 = getelementptr inbounds float, ptr %v1967, i64 %v1970
  %v1972 = mul i64 %v1968, 2
  %v1973 = getelementptr inbounds float, ptr %v1927, i64 %v1972
  br label %b352
b352:
  %v1974 = phi i64 [ 0, %b350 ], [ %v1983, %b353 ]
  %v1975 = icmp slt i64 %v1974, %v1962
  br i1 %v1975, label %b353, label %b354
b353:
  %v1976 = mul i64 %v1974, 2
  %v1977 = getelementptr inbounds float, ptr %v1971, i64 %v1976
  %v1978 = mul i64 %v1974, 768
  %v1979 = getelementptr inbounds float, ptr %v1973, i64 %v1978
  %v1980 = getelementptr inbounds float, ptr %v1977, i64 0
  %v1981 = load <2 x float>, ptr %v1980, align 4
  %v1982 = getelementptr inbounds float, ptr %v1979, i64 0
  store <2 x float> %v1981, ptr %v1982, align 4
  %v1983 = add nsw i64 %v1974, 1
  br label %b352
b354:
  %v1984 = mul i64 %v1962, 2
  %v1985 = getelementptr inbounds float, ptr %v1971, i64 %v1984
  %v1986 = mul i64 %v1962, 768
  %v1987 = getelementptr inbounds float, ptr %v1973, i64 %v1986
  br label %b355
b355:
  %v1988 = phi i64 [ 0, %b354 ], [ %v1993, %b356 ]
  %v1989 = icmp slt i64 %v1988, %v1964
  br i1 %v1989, label %b356, label %b357
b356:
  %v1990 = getelementptr inbounds float, ptr %v1985, i64 %v1988
  %v1991 = load float, ptr %v1990, align 4
  %v1992 = getelementptr inbounds float, ptr %v1987, i64 %v1988
  store float %v1991, ptr %v1992, align 4
  %v1993 = add nsw i64 %v1988, 1
  br label %b355, !llvm.loop !9
b357:
  %v1994 = add nsw i64 %v1968, 1
  br label %b349
b351:
  br label %b358
b358:
  %v1995 = phi i64 [ 0, %b351 ], [ %v2030, %b366 ]
  %v1996 = icmp slt i64 %v1995, 0
  br i1 %v1996, label %b359, label %b360
b359:
  %v1997 = mul i64 %v1952, 8
  %v1998 = add i64 %v1997, %v1995
  %v1999 = getelementptr inbounds float, ptr %v1926, i64 %v1998
  br label %b361
b361:
  %v2000 = phi i64 [ 0, %b359 ], [ %v2018, %b362 ]
  %v2001 = icmp slt i64 %v2000, %v1956
  br i1 %v2001, label %b362, label %b363
b362:
  %v2002 = mul i64 %v2000, 8
  %v2003 = getelementptr inbounds float, ptr %v1999, i64 %v2002
  %v2004 = mul i64 %v2000, 32
  %v2005 = getelementptr inbounds float, ptr %v172, i64 %v2004
  %v2006 = getelementptr inbounds float, ptr %v2003, i64 0
  %v2007 = load <8 x float>, ptr %v2006, align 4
  %v2008 = getelementptr inbounds float, ptr %v2005, i64 0
  store <8 x float> %v2007, ptr %v2008, align 4
  %v2009 = getelementptr inbounds float, ptr %v2003, i64 8
  %v2010 = load <8 x float>, ptr %v2009, align 4
  %v2011 = getelementptr inbounds float, ptr %v2005, i64 8
  store <8 x float> %v2010, ptr %v2011, align 4
  %v2012 = getelementptr inbounds float, ptr %v2003, i64 16
  %v2013 = load <8 x float>, ptr %v2012, align 4
  %v2014 = getelementptr inbounds float, ptr %v2005, i64 16
  store <8 x float> %v2013, ptr %v2014, align 4
  %v2015 = getelementptr inbounds float, ptr %v2003, i64 24
  %v2016 = load <8 x float>, ptr %v2015, align 4
  %v2017 = getelementptr inbounds float, ptr %v2005, i64 24
  store <8 x float> %v2016, ptr %v2017, align 4
  %v2018 = add nsw i64 %v2000, 1
  br label %b361
b363:
  %v2019 = sdiv i64 %v1961, 2
  br label %b364
b364:
  %v2020 = phi i64 [ 0, %b363 ], [ %v2029, %b365 ]
  %v2021 = icmp slt i64 %v2020, %v2019
  br i1 %v2021, label %b365, label %b366
b365:
  %v2022 = mul i64 %v2020, 2
  %v2023 = add i64 %v1957, %v2022
  %v2024 = mul i64 %v2020, 768
  %v2025 = getelementptr inbounds float, ptr %v1927, i64 %v2024
  %v2026 = mul i64 %v2023, 8
  %v2027 = add i64 %v2026, %v1995
  %v2028 = getelementptr inbounds float, ptr %v1941, i64 %v2027
  call void @outer_2x32(ptr %v2025, ptr %v172, i64 %v1956, ptr %v2028, i64 8)
  %v2029 = add nsw i64 %v2020, 1
  br label %b364
b366:
  %v2030 = add nsw i64 %v1995, 32
  br label %b358
b360:
  %v2031 = mul i64 %v1952, 8
  %v2032 = add i64 %v2031, 0
  %v2033 = getelementptr inbounds float, ptr %v1926, i64 %v2032
  br label %b367
b367:
  %v2034 = phi i64 [ 0, %b360 ], [ %v2043, %b368 ]
  %v2035 = icmp slt i64 %v2034, %v1956
  br i1 %v2035, label %b368, label %b369
b368:
  %v2036 = mul i64 %v2034, 8
  %v2037 = getelementptr inbounds float, ptr %v2033, i64 %v2036
  %v2038 = mul i64 %v2034, 8
  %v2039 = getelementptr inbounds float, ptr %v172, i64 %v2038
  %v2040 = getelementptr inbounds float, ptr %v2037, i64 0
  %v2041 = load <8 x float>, ptr %v2040, align 4
  %v2042 = getelementptr inbounds float, ptr %v2039, i64 0
  store <8 x float> %v2041, ptr %v2042, align 4
  %v2043 = add nsw i64 %v2034, 1
  br label %b367
b369:
  %v2044 = sdiv i64 %v1961, 2
  br label %b370
b370:
  %v2045 = phi i64 [ 0, %b369 ], [ %v2054, %b371 ]
  %v2046 = icmp slt i64 %v2045, %v2044
  br i1 %v2046, label %b371, label %b372
b371:
  %v2047 = mul i64 %v2045, 2
  %v2048 = add i64 %v1957, %v2047
  %v2049 = mul i64 %v2045, 768
  %v2050 = getelementptr inbounds float, ptr %v1927, i64 %v2049
  %v2051 = mul i64 %v2048, 8
  %v2052 = add i64 %v2051, 0
  %v2053 = getelementptr inbounds float, ptr %v1941, i64 %v2052
  call void @outer_2x8(ptr %v2050, ptr %v172, i64 %v1956, ptr %v2053, i64 8)
  %v2054 = add nsw i64 %v2045, 1
  br label %b370
b372:
  %v2055 = add nsw i64 %v1957, 64
  br label %b346
b348:
  %v2056 = add nsw i64 %v1952, 384
  br label %b343
b345:
  %v2057 = icmp sgt i64 %v3, 1
  br i1 %v2057, label %b373, label %b374
b373:
  %v2058 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2059 = atomicrmw add ptr %v2058, i64 1 acq_rel
  %v2060 = load i64, ptr %v167, align 8
  %v2061 = add i64 %v2060, 1
  store i64 %v2061, ptr %v167, align 8
  %v2062 = mul i64 %v3, %v2061
  br label %b375
b375:
  %v2063 = load atomic i64, ptr %v2058 acquire, align 8
  %v2064 = icmp slt i64 %v2063, %v2062
  br i1 %v2064, label %b376, label %b377
b376:
  %v2065 = call i32 @sched_yield()
  br label %b375
b377:
  br label %b374
b374:
  %v2066 = mul i64 0, 16
  %v2067 = getelementptr inbounds float, ptr %v108, i64 %v2066
  %v2068 = getelementptr inbounds float, ptr %v2067, i64 0
  %v2069 = mul i64 0, 80
  %v2070 = getelementptr inbounds float, ptr %v62, i64 %v2069
  %v2071 = getelementptr inbounds float, ptr %v2070, i64 48
  %v2072 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2073 = add i64 16, 1
  %v2074 = sdiv i64 %v2073, 2
  %v2075 = add i64 %v2, 1
  %v2076 = mul i64 %v2074, %v2
  %v2077 = sdiv i64 %v2076, %v3
  %v2078 = mul i64 %v2077, 2
  %v2079 = icmp slt i64 %v2078, 16
  %v2080 = select i1 %v2079, i64 %v2078, i64 16
  %v2081 = mul i64 %v2074, %v2075
  %v2082 = sdiv i64 %v2081, %v3
  %v2083 = mul i64 %v2082, 2
  %v2084 = icmp slt i64 %v2083, 16
  %v2085 = select i1 %v2084, i64 %v2083, i64 16
  %v2086 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b378
b378:
  %v2087 = phi i64 [ %v2080, %b374 ], [ %v2095, %b383 ]
  %v2088 = icmp slt i64 %v2087, %v2085
  br i1 %v2088, label %b379, label %b380
b379:
  %v2089 = mul i64 %v2087, 16
  %v2090 = getelementptr inbounds float, ptr %v2086, i64 %v2089
  br label %b381
b381:
  %v2091 = phi i64 [ 0, %b379 ], [ %v2094, %b382 ]
  %v2092 = icmp slt i64 %v2091, 16
  br i1 %v2092, label %b382, label %b383
b382:
  %v2093 = getelementptr inbounds float, ptr %v2090, i64 %v2091
  store float 0x0000000000000000, ptr %v2093, align 4
  %v2094 = add nsw i64 %v2091, 1
  br label %b381
b383:
  %v2095 = add nsw i64 %v2087, 1
  br label %b378
b380:
  %v2096 = mul i64 %v8, 1
  br label %b384
b384:
  %v2097 = phi i64 [ 0, %b380 ], [ %v2204, %b389 ]
  %v2098 = icmp slt i64 %v2097, %v2096
  br i1 %v2098, label %b385, label %b386
b385:
  %v2099 = sub i64 %v2096, %v2097
  %v2100 = icmp slt i64 %v2099, 384
  %v2101 = select i1 %v2100, i64 %v2099, i64 384
  br label %b387
b387:
  %v2102 = phi i64 [ %v2080, %b385 ], [ %v2203, %b413 ]
  %v2103 = icmp slt i64 %v2102, %v2085
  br i1 %v2103, label %b388, label %b389
b388:
  %v2104 = sub i64 %v2085, %v2102
  %v2105 = icmp slt i64 %v2104, 64
  %v2106 = select i1 %v2105, i64 %v2104, i64 64
  %v2107 = sdiv i64 %v2106, 2
  %v2108 = mul i64 %v2107, 2
  %v2109 = sub i64 %v2106, %v2108
  %v2110 = mul i64 %v2097, 16
  %v2111 = add i64 %v2110, %v2102
  %v2112 = getelementptr inbounds float, ptr %v2068, i64 %v2111
  br label %b390
b390:
  %v2113 = phi i64 [ 0, %b388 ], [ %v2139, %b398 ]
  %v2114 = icmp slt i64 %v2113, %v2101
  br i1 %v2114, label %b391, label %b392
b391:
  %v2115 = mul i64 %v2113, 16
  %v2116 = getelementptr inbounds float, ptr %v2112, i64 %v2115
  %v2117 = mul i64 %v2113, 2
  %v2118 = getelementptr inbounds float, ptr %v2072, i64 %v2117
  br label %b393
b393:
  %v2119 = phi i64 [ 0, %b391 ], [ %v2128, %b394 ]
  %v2120 = icmp slt i64 %v2119, %v2107
  br i1 %v2120, label %b394, label %b395
b394:
  %v2121 = mul i64 %v2119, 2
  %v2122 = getelementptr inbounds float, ptr %v2116, i64 %v2121
  %v2123 = mul i64 %v2119, 768
  %v2124 = getelementptr inbounds float, ptr %v2118, i64 %v2123
  %v2125 = getelementptr inbounds float, ptr %v2122, i64 0
  %v2126 = load <2 x float>, ptr %v2125, align 4
  %v2127 = getelementptr inbounds float, ptr %v2124, i64 0
  store <2 x float> %v2126, ptr %v2127, align 4
  %v2128 = add nsw i64 %v2119, 1
  br label %b393
b395:
  %v2129 = mul i64 %v2107, 2
  %v2130 = getelementptr inbounds float, ptr %v2116, i64 %v2129
  %v2131 = mul i64 %v2107, 768
  %v2132 = getelementptr inbounds float, ptr %v2118, i64 %v2131
  br label %b396
b396:
  %v2133 = phi i64 [ 0, %b395 ], [ %v2138, %b397 ]
  %v2134 = icmp slt i64 %v2133, %v2109
  br i1 %v2134, label %b397, label %b398
b397:
  %v2135 = getelementptr inbounds float, ptr %v2130, i64 %v2133
  %v2136 = load float, ptr %v2135, align 4
  %v2137 = getelementptr inbounds float, ptr %v2132, i64 %v2133
  store float %v2136, ptr %v2137, align 4
  %v2138 = add nsw i64 %v2133, 1
  br label %b396, !llvm.loop !12
b398:
  %v2139 = add nsw i64 %v2113, 1
  br label %b390
b392:
  br label %b399
b399:
  %v2140 = phi i64 [ 0, %b392 ], [ %v2175, %b407 ]
  %v2141 = icmp slt i64 %v2140, 0
  br i1 %v2141, label %b400, label %b401
b400:
  %v2142 = mul i64 %v2097, 80
  %v2143 = add i64 %v2142, %v2140
  %v2144 = getelementptr inbounds float, ptr %v2071, i64 %v2143
  br label %b402
b402:
  %v2145 = phi i64 [ 0, %b400 ], [ %v2163, %b403 ]
  %v2146 = icmp slt i64 %v2145, %v2101
  br i1 %v2146, label %b403, label %b404
b403:
  %v2147 = mul i64 %v2145, 80
  %v2148 = getelementptr inbounds float, ptr %v2144, i64 %v2147
  %v2149 = mul i64 %v2145, 32
  %v2150 = getelementptr inbounds float, ptr %v172, i64 %v2149
  %v2151 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2152 = load <8 x float>, ptr %v2151, align 4
  %v2153 = getelementptr inbounds float, ptr %v2150, i64 0
  store <8 x float> %v2152, ptr %v2153, align 4
  %v2154 = getelementptr inbounds float, ptr %v2148, i64 8
  %v2155 = load <8 x float>, ptr %v2154, align 4
  %v2156 = getelementptr inbounds float, ptr %v2150, i64 8
  store <8 x float> %v2155, ptr %v2156, align 4
  %v2157 = getelementptr inbounds float, ptr %v2148, i64 16
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = getelementptr inbounds float, ptr %v2150, i64 16
  store <8 x float> %v2158, ptr %v2159, align 4
  %v2160 = getelementptr inbounds float, ptr %v2148, i64 24
  %v2161 = load <8 x float>, ptr %v2160, align 4
  %v2162 = getelementptr inbounds float, ptr %v2150, i64 24
  store <8 x float> %v2161, ptr %v2162, align 4
  %v2163 = add nsw i64 %v2145, 1
  br label %b402
b404:
  %v2164 = sdiv i64 %v2106, 2
  br label %b405
b405:
  %v2165 = phi i64 [ 0, %b404 ], [ %v2174, %b406 ]
  %v2166 = icmp slt i64 %v2165, %v2164
  br i1 %v2166, label %b406, label %b407
b406:
  %v2167 = mul i64 %v2165, 2
  %v2168 = add i64 %v2102, %v2167
  %v2169 = mul i64 %v2165, 768
  %v2170 = getelementptr inbounds float, ptr %v2072, i64 %v2169
  %v2171 = mul i64 %v2168, 16
  %v2172 = add i64 %v2171, %v2140
  %v2173 = getelementptr inbounds float, ptr %v2086, i64 %v2172
  call void @outer_2x32(ptr %v2170, ptr %v172, i64 %v2101, ptr %v2173, i64 16)
  %v2174 = add nsw i64 %v2165, 1
  br label %b405
b407:
  %v2175 = add nsw i64 %v2140, 32
  br label %b399
b401:
  %v2176 = mul i64 %v2097, 80
  %v2177 = add i64 %v2176, 0
  %v2178 = getelementptr inbounds float, ptr %v2071, i64 %v2177
  br label %b408
b408:
  %v2179 = phi i64 [ 0, %b401 ], [ %v2191, %b409 ]
  %v2180 = icmp slt i64 %v2179, %v2101
  br i1 %v2180, label %b409, label %b410
b409:
  %v2181 = mul i64 %v2179, 80
  %v2182 = getelementptr inbounds float, ptr %v2178, i64 %v2181
  %v2183 = mul i64 %v2179, 16
  %v2184 = getelementptr inbounds float, ptr %v172, i64 %v2183
  %v2185 = getelementptr inbounds float, ptr %v2182, i64 0
  %v2186 = load <8 x float>, ptr %v2185, align 4
  %v2187 = getelementptr inbounds float, ptr %v2184, i64 0
  store <8 x float> %v2186, ptr %v2187, align 4
  %v2188 = getelementptr inbounds float, ptr %v2182, i64 8
  %v2189 = load <8 x float>, ptr %v2188, align 4
  %v2190 = getelementptr inbounds float, ptr %v2184, i64 8
  store <8 x float> %v2189, ptr %v2190, align 4
  %v2191 = add nsw i64 %v2179, 1
  br label %b408
b410:
  %v2192 = sdiv i64 %v2106, 2
  br label %b411
b411:
  %v2193 = phi i64 [ 0, %b410 ], [ %v2202, %b412 ]
  %v2194 = icmp slt i64 %v2193, %v2192
  br i1 %v2194, label %b412, label %b413
b412:
  %v2195 = mul i64 %v2193, 2
  %v2196 = add i64 %v2102, %v2195
  %v2197 = mul i64 %v2193, 768
  %v2198 = getelementptr inbounds float, ptr %v2072, i64 %v2197
  %v2199 = mul i64 %v2196, 16
  %v2200 = add i64 %v2199, 0
  %v2201 = getelementptr inbounds float, ptr %v2086, i64 %v2200
  call void @outer_2x16(ptr %v2198, ptr %v172, i64 %v2101, ptr %v2201, i64 16)
  %v2202 = add nsw i64 %v2193, 1
  br label %b411
b413:
  %v2203 = add nsw i64 %v2102, 64
  br label %b387
b389:
  %v2204 = add nsw i64 %v2097, 384
  br label %b384
b386:
  %v2205 = icmp sgt i64 %v3, 1
  br i1 %v2205, label %b414, label %b415
b414:
  %v2206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2207 = atomicrmw add ptr %v2206, i64 1 acq_rel
  %v2208 = load i64, ptr %v167, align 8
  %v2209 = add i64 %v2208, 1
  store i64 %v2209, ptr %v167, align 8
  %v2210 = mul i64 %v3, %v2209
  br label %b416
b416:
  %v2211 = load atomic i64, ptr %v2206 acquire, align 8
  %v2212 = icmp slt i64 %v2211, %v2210
  br i1 %v2212, label %b417, label %b418
b417:
  %v2213 = call i32 @sched_yield()
  br label %b416
b418:
  br label %b415
b415:
  %v2214 = icmp eq i64 %v2, 0
  br i1 %v2214, label %b419, label %b420
b419:
  br label %b421
b421:
  %v2215 = phi i64 [ 0, %b419 ], [ %v2237, %b426 ]
  %v2216 = icmp slt i64 %v2215, 16
  br i1 %v2216, label %b422, label %b423
b422:
  br label %b424
b424:
  %v2217 = phi i64 [ 0, %b422 ], [ %v2234, %b429 ]
  %v2218 = phi <8 x float> [ splat (float 0x0000000000000000), %b422 ], [ %v2233, %b429 ]
  %v2219 = icmp slt i64 %v2217, %v8
  br i1 %v2219, label %b425, label %b426
b425:
  %v2220 = add i64 %v2217, 128
  %v2221 = icmp slt i64 %v2220, %v8
  %v2222 = select i1 %v2221, i64 %v2220, i64 %v8
  br label %b427
b427:
  %v2223 = phi i64 [ %v2217, %b425 ], [ %v2232, %b428 ]
  %v2224 = phi <8 x float> [ splat (float 0x0000000000000000), %b425 ], [ %v2231, %b428 ]
  %v2225 = icmp slt i64 %v2223, %v2222
  br i1 %v2225, label %b428, label %b429
b428:
  %v2226 = mul i64 %v2223, 16
  %v2227 = getelementptr inbounds float, ptr %v108, i64 %v2226
  %v2228 = add i64 0, %v2215
  %v2229 = getelementptr inbounds float, ptr %v2227, i64 %v2228
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = fadd <8 x float> %v2224, %v2230
  %v2232 = add nsw i64 %v2223, 1
  br label %b427
b429:
  %v2233 = fadd <8 x float> %v2218, %v2224
  %v2234 = add nsw i64 %v2217, 128
  br label %b424
b426:
  %v2235 = add i64 0, %v2215
  %v2236 = getelementptr inbounds float, ptr %v50, i64 %v2235
  store <8 x float> %v2218, ptr %v2236, align 4
  %v2237 = add nsw i64 %v2215, 8
  br label %b421
b423:
  br label %b420
b420:
  %v2238 = icmp sgt i64 %v3, 1
  br i1 %v2238, label %b430, label %b431
b430:
  %v2239 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2240 = atomicrmw add ptr %v2239, i64 1 acq_rel
  %v2241 = load i64, ptr %v167, align 8
  %v2242 = add i64 %v2241, 1
  store i64 %v2242, ptr %v167, align 8
  %v2243 = mul i64 %v3, %v2242
  br label %b432
b432:
  %v2244 = load atomic i64, ptr %v2239 acquire, align 8
  %v2245 = icmp slt i64 %v2244, %v2243
  br i1 %v2245, label %b433, label %b434
b433:
  %v2246 = call i32 @sched_yield()
  br label %b432
b434:
  br label %b431
b431:
  %v2247 = icmp eq i64 %v2, 0
  br i1 %v2247, label %b435, label %b436
b435:
  br label %b437
b437:
  %v2248 = phi i64 [ 0, %b435 ], [ %v2287, %b442 ]
  %v2249 = phi <8 x float> [ splat (float 0x0000000000000000), %b435 ], [ %v2286, %b442 ]
  %v2250 = icmp slt i64 %v2248, %v8
  br i1 %v2250, label %b438, label %b439
b438:
  %v2251 = add i64 %v2248, 128
  %v2252 = icmp slt i64 %v2251, %v8
  %v2253 = select i1 %v2252, i64 %v2251, i64 %v8
  br label %b440
b440:
  %v2254 = phi i64 [ %v2248, %b438 ], [ %v2285, %b445 ]
  %v2255 = phi <8 x float> [ splat (float 0x0000000000000000), %b438 ], [ %v2258, %b445 ]
  %v2256 = icmp slt i64 %v2254, %v2253
  br i1 %v2256, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2257 = phi i64 [ 0, %b441 ], [ %v2284, %b444 ]
  %v2258 = phi <8 x float> [ %v2255, %b441 ], [ %v2283, %b444 ]
  %v2259 = icmp slt i64 %v2257, 2
  br i1 %v2259, label %b444, label %b445
b444:
  %v2260 = mul i64 %v2254, 16
  %v2261 = getelementptr inbounds float, ptr %v86, i64 %v2260
  %v2262 = mul i64 %v2254, 16
  %v2263 = getelementptr inbounds float, ptr %v76, i64 %v2262
  %v2264 = mul i64 %v2254, 2
  %v2265 = getelementptr inbounds float, ptr %v82, i64 %v2264
  %v2266 = add i64 0, %v2257
  %v2267 = getelementptr inbounds float, ptr %v2265, i64 %v2266
  %v2268 = load float, ptr %v2267, align 4
  %v2269 = add i64 0, 0
  %v2270 = mul i64 %v2257, 8
  %v2271 = add i64 %v2269, %v2270
  %v2272 = getelementptr inbounds float, ptr %v2261, i64 %v2271
  %v2273 = load <8 x float>, ptr %v2272, align 4
  %v2274 = add i64 0, 0
  %v2275 = mul i64 %v2257, 8
  %v2276 = add i64 %v2274, %v2275
  %v2277 = getelementptr inbounds float, ptr %v2263, i64 %v2276
  %v2278 = load <8 x float>, ptr %v2277, align 4
  %v2279 = insertelement <8 x float> poison, float %v2268, i64 0
  %v2280 = shufflevector <8 x float> %v2279, <8 x float> poison, <8 x i32> zeroinitializer
  %v2281 = fmul <8 x float> %v2278, %v2280
  %v2282 = fmul <8 x float> %v2273, %v2281
  %v2283 = fadd <8 x float> %v2258, %v2282
  %v2284 = add nsw i64 %v2257, 1
  br label %b443
b445:
  %v2285 = add nsw i64 %v2254, 1
  br label %b440
b442:
  %v2286 = fadd <8 x float> %v2249, %v2255
  %v2287 = add nsw i64 %v2248, 128
  br label %b437
b439:
  %v2288 = add i64 0, 0
  %v2289 = getelementptr inbounds float, ptr %v52, i64 %v2288
  store <8 x float> %v2249, ptr %v2289, align 4
  br label %b436
b436:
  %v2290 = icmp sgt i64 %v3, 1
  br i1 %v2290, label %b446, label %b447
b446:
  %v2291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2292 = atomicrmw add ptr %v2291, i64 1 acq_rel
  %v2293 = load i64, ptr %v167, align 8
  %v2294 = add i64 %v2293, 1
  store i64 %v2294, ptr %v167, align 8
  %v2295 = mul i64 %v3, %v2294
  br label %b448
b448:
  %v2296 = load atomic i64, ptr %v2291 acquire, align 8
  %v2297 = icmp slt i64 %v2296, %v2295
  br i1 %v2297, label %b449, label %b450
b449:
  %v2298 = call i32 @sched_yield()
  br label %b448
b450:
  br label %b447
b447:
  %v2299 = mul i64 0, 16
  %v2300 = getelementptr inbounds float, ptr %v88, i64 %v2299
  %v2301 = getelementptr inbounds float, ptr %v2300, i64 0
  %v2302 = mul i64 0, 8
  %v2303 = getelementptr inbounds float, ptr %v10, i64 %v2302
  %v2304 = getelementptr inbounds float, ptr %v2303, i64 0
  %v2305 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2306 = add i64 16, 1
  %v2307 = sdiv i64 %v2306, 2
  %v2308 = add i64 %v2, 1
  %v2309 = mul i64 %v2307, %v2
  %v2310 = sdiv i64 %v2309, %v3
  %v2311 = mul i64 %v2310, 2
  %v2312 = icmp slt i64 %v2311, 16
  %v2313 = select i1 %v2312, i64 %v2311, i64 16
  %v2314 = mul i64 %v2307, %v2308
  %v2315 = sdiv i64 %v2314, %v3
  %v2316 = mul i64 %v2315, 2
  %v2317 = icmp slt i64 %v2316, 16
  %v2318 = select i1 %v2317, i64 %v2316, i64 16
  %v2319 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b451
b451:
  %v2320 = phi i64 [ %v2313, %b447 ], [ %v2328, %b456 ]
  %v2321 = icmp slt i64 %v2320, %v2318
  br i1 %v2321, label %b452, label %b453
b452:
  %v2322 = mul i64 %v2320, 8
  %v2323 = getelementptr inbounds float, ptr %v2319, i64 %v2322
  br label %b454
b454:
  %v2324 = phi i64 [ 0, %b452 ], [ %v2327, %b455 ]
  %v2325 = icmp slt i64 %v2324, 8
  br i1 %v2325, label %b455, label %b456
b455:
  %v2326 = getelementptr inbounds float, ptr %v2323, i64 %v2324
  store float 0x0000000000000000, ptr %v2326, align 4
  %v2327 = add nsw i64 %v2324, 1
  br label %b454
b456:
  %v2328 = add nsw i64 %v2320, 1
  br label %b451
b453:
  %v2329 = mul i64 %v8, 1
  br label %b457
b457:
  %v2330 = phi i64 [ 0, %b453 ], [ %v2434, %b462 ]
  %v2331 = icmp slt i64 %v2330, %v2329
  br i1 %v2331, label %b458, label %b459
b458:
  %v2332 = sub i64 %v2329, %v2330
  %v2333 = icmp slt i64 %v2332, 384
  %v2334 = select i1 %v2333, i64 %v2332, i64 384
  br label %b460
b460:
  %v2335 = phi i64 [ %v2313, %b458 ], [ %v2433, %b486 ]
  %v2336 = icmp slt i64 %v2335, %v2318
  br i1 %v2336, label %b461, label %b462
b461:
  %v2337 = sub i64 %v2318, %v2335
  %v2338 = icmp slt i64 %v2337, 64
  %v2339 = select i1 %v2338, i64 %v2337, i64 64
  %v2340 = sdiv i64 %v2339, 2
  %v2341 = mul i64 %v2340, 2
  %v2342 = sub i64 %v2339, %v2341
  %v2343 = mul i64 %v2330, 16
  %v2344 = add i64 %v2343, %v2335
  %v2345 = getelementptr inbounds float, ptr %v2301, i64 %v2344
  br label %b463
b463:
  %v2346 = phi i64 [ 0, %b461 ], [ %v2372, %b471 ]
  %v2347 = icmp slt i64 %v2346, %v2334
  br i1 %v2347, label %b464, label %b465
b464:
  %v2348 = mul i64 %v2346, 16
  %v2349 = getelementptr inbounds float, ptr %v2345, i64 %v2348
  %v2350 = mul i64 %v2346, 2
  %v2351 = getelementptr inbounds float, ptr %v2305, i64 %v2350
  br label %b466
b466:
  %v2352 = phi i64 [ 0, %b464 ], [ %v2361, %b467 ]
  %v2353 = icmp slt i64 %v2352, %v2340
  br i1 %v2353, label %b467, label %b468
b467:
  %v2354 = mul i64 %v2352, 2
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 %v2354
  %v2356 = mul i64 %v2352, 768
  %v2357 = getelementptr inbounds float, ptr %v2351, i64 %v2356
  %v2358 = getelementptr inbounds float, ptr %v2355, i64 0
  %v2359 = load <2 x float>, ptr %v2358, align 4
  %v2360 = getelementptr inbounds float, ptr %v2357, i64 0
  store <2 x float> %v2359, ptr %v2360, align 4
  %v2361 = add nsw i64 %v2352, 1
  br label %b466
b468:
  %v2362 = mul i64 %v2340, 2
  %v2363 = getelementptr inbounds float, ptr %v2349, i64 %v2362
  %v2364 = mul i64 %v2340, 768
  %v2365 = getelementptr inbounds float, ptr %v2351, i64 %v2364
  br label %b469
b469:
  %v2366 = phi i64 [ 0, %b468 ], [ %v2371, %b470 ]
  %v2367 = icmp slt i64 %v2366, %v2342
  br i1 %v2367, label %b470, label %b471
b470:
  %v2368 = getelementptr inbounds float, ptr %v2363, i64 %v2366
  %v2369 = load float, ptr %v2368, align 4
  %v2370 = getelementptr inbounds float, ptr %v2365, i64 %v2366
  store float %v2369, ptr %v2370, align 4
  %v2371 = add nsw i64 %v2366, 1
  br label %b469, !llvm.loop !15
b471:
  %v2372 = add nsw i64 %v2346, 1
  br label %b463
b465:
  br label %b472
b472:
  %v2373 = phi i64 [ 0, %b465 ], [ %v2408, %b480 ]
  %v2374 = icmp slt i64 %v2373, 0
  br i1 %v2374, label %b473, label %b474
b473:
  %v2375 = mul i64 %v2330, 8
  %v2376 = add i64 %v2375, %v2373
  %v2377 = getelementptr inbounds float, ptr %v2304, i64 %v2376
  br label %b475
b475:
  %v2378 = phi i64 [ 0, %b473 ], [ %v2396, %b476 ]
  %v2379 = icmp slt i64 %v2378, %v2334
  br i1 %v2379, label %b476, label %b477
b476:
  %v2380 = mul i64 %v2378, 8
  %v2381 = getelementptr inbounds float, ptr %v2377, i64 %v2380
  %v2382 = mul i64 %v2378, 32
  %v2383 = getelementptr inbounds float, ptr %v172, i64 %v2382
  %v2384 = getelementptr inbounds float, ptr %v2381, i64 0
  %v2385 = load <8 x float>, ptr %v2384, align 4
  %v2386 = getelementptr inbounds float, ptr %v2383, i64 0
  store <8 x float> %v2385, ptr %v2386, align 4
  %v2387 = getelementptr inbounds float, ptr %v2381, i64 8
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = getelementptr inbounds float, ptr %v2383, i64 8
  store <8 x float> %v2388, ptr %v2389, align 4
  %v2390 = getelementptr inbounds float, ptr %v2381, i64 16
  %v2391 = load <8 x float>, ptr %v2390, align 4
  %v2392 = getelementptr inbounds float, ptr %v2383, i64 16
  store <8 x float> %v2391, ptr %v2392, align 4
  %v2393 = getelementptr inbounds float, ptr %v2381, i64 24
  %v2394 = load <8 x float>, ptr %v2393, align 4
  %v2395 = getelementptr inbounds float, ptr %v2383, i64 24
  store <8 x float> %v2394, ptr %v2395, align 4
  %v2396 = add nsw i64 %v2378, 1
  br label %b475
b477:
  %v2397 = sdiv i64 %v2339, 2
  br label %b478
b478:
  %v2398 = phi i64 [ 0, %b477 ], [ %v2407, %b479 ]
  %v2399 = icmp slt i64 %v2398, %v2397
  br i1 %v2399, label %b479, label %b480
b479:
  %v2400 = mul i64 %v2398, 2
  %v2401 = add i64 %v2335, %v2400
  %v2402 = mul i64 %v2398, 768
  %v2403 = getelementptr inbounds float, ptr %v2305, i64 %v2402
  %v2404 = mul i64 %v2401, 8
  %v2405 = add i64 %v2404, %v2373
  %v2406 = getelementptr inbounds float, ptr %v2319, i64 %v2405
  call void @outer_2x32(ptr %v2403, ptr %v172, i64 %v2334, ptr %v2406, i64 8)
  %v2407 = add nsw i64 %v2398, 1
  br label %b478
b480:
  %v2408 = add nsw i64 %v2373, 32
  br label %b472
b474:
  %v2409 = mul i64 %v2330, 8
  %v2410 = add i64 %v2409, 0
  %v2411 = getelementptr inbounds float, ptr %v2304, i64 %v2410
  br label %b481
b481:
  %v2412 = phi i64 [ 0, %b474 ], [ %v2421, %b482 ]
  %v2413 = icmp slt i64 %v2412, %v2334
  br i1 %v2413, label %b482, label %b483
b482:
  %v2414 = mul i64 %v2412, 8
  %v2415 = getelementptr inbounds float, ptr %v2411, i64 %v2414
  %v2416 = mul i64 %v2412, 8
  %v2417 = getelementptr inbounds float, ptr %v172, i64 %v2416
  %v2418 = getelementptr inbounds float, ptr %v2415, i64 0
  %v2419 = load <8 x float>, ptr %v2418, align 4
  %v2420 = getelementptr inbounds float, ptr %v2417, i64 0
  store <8 x float> %v2419, ptr %v2420, align 4
  %v2421 = add nsw i64 %v2412, 1
  br label %b481
b483:
  %v2422 = sdiv i64 %v2339, 2
  br label %b484
b484:
  %v2423 = phi i64 [ 0, %b483 ], [ %v2432, %b485 ]
  %v2424 = icmp slt i64 %v2423, %v2422
  br i1 %v2424, label %b485, label %b486
b485:
  %v2425 = mul i64 %v2423, 2
  %v2426 = add i64 %v2335, %v2425
  %v2427 = mul i64 %v2423, 768
  %v2428 = getelementptr inbounds float, ptr %v2305, i64 %v2427
  %v2429 = mul i64 %v2426, 8
  %v2430 = add i64 %v2429, 0
  %v2431 = getelementptr inbounds float, ptr %v2319, i64 %v2430
  call void @outer_2x8(ptr %v2428, ptr %v172, i64 %v2334, ptr %v2431, i64 8)
  %v2432 = add nsw i64 %v2423, 1
  br label %b484
b486:
  %v2433 = add nsw i64 %v2335, 64
  br label %b460
b462:
  %v2434 = add nsw i64 %v2330, 384
  br label %b457
b459:
  %v2435 = icmp sgt i64 %v3, 1
  br i1 %v2435, label %b487, label %b488
b487:
  %v2436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2437 = atomicrmw add ptr %v2436, i64 1 acq_rel
  %v2438 = load i64, ptr %v167, align 8
  %v2439 = add i64 %v2438, 1
  store i64 %v2439, ptr %v167, align 8
  %v2440 = mul i64 %v3, %v2439
  br label %b489
b489:
  %v2441 = load atomic i64, ptr %v2436 acquire, align 8
  %v2442 = icmp slt i64 %v2441, %v2440
  br i1 %v2442, label %b490, label %b491
b490:
  %v2443 = call i32 @sched_yield()
  br label %b489
b491:
  br label %b488
b488:
  %v2444 = mul i64 0, 8
  %v2445 = getelementptr inbounds float, ptr %v30, i64 %v2444
  %v2446 = getelementptr inbounds float, ptr %v2445, i64 0
  %v2447 = mul i64 0, 16
  %v2448 = getelementptr inbounds float, ptr %v84, i64 %v2447
  %v2449 = getelementptr inbounds float, ptr %v2448, i64 0
  %v2450 = getelementptr inbounds float, ptr %v172, i64 12288
  %v2451 = add i64 8, 1
  %v2452 = sdiv i64 %v2451, 2
  %v2453 = add i64 %v2, 1
  %v2454 = mul i64 %v2452, %v2
  %v2455 = sdiv i64 %v2454, %v3
  %v2456 = mul i64 %v2455, 2
  %v2457 = icmp slt i64 %v2456, 8
  %v2458 = select i1 %v2457, i64 %v2456, i64 8
  %v2459 = mul i64 %v2452, %v2453
  %v2460 = sdiv i64 %v2459, %v3
  %v2461 = mul i64 %v2460, 2
  %v2462 = icmp slt i64 %v2461, 8
  %v2463 = select i1 %v2462, i64 %v2461, i64 8
  %v2464 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b492
b492:
  %v2465 = phi i64 [ %v2458, %b488 ], [ %v2473, %b497 ]
  %v2466 = icmp slt i64 %v2465, %v2463
  br i1 %v2466, label %b493, label %b494
b493:
  %v2467 = mul i64 %v2465, 16
  %v2468 = getelementptr inbounds float, ptr %v2464, i64 %v2467
  br label %b495
b495:
  %v2469 = phi i64 [ 0, %b493 ], [ %v2472, %b496 ]
  %v2470 = icmp slt i64 %v2469, 16
  br i1 %v2470, label %b496, label %b497
b496:
  %v2471 = getelementptr inbounds float, ptr %v2468, i64 %v2469
  store float 0x0000000000000000, ptr %v2471, align 4
  %v2472 = add nsw i64 %v2469, 1
  br label %b495
b497:
  %v2473 = add nsw i64 %v2465, 1
  br label %b492
b494:
  %v2474 = mul i64 %v8, 1
  br label %b498
b498:
  %v2475 = phi i64 [ 0, %b494 ], [ %v2582, %b503 ]
  %v2476 = icmp slt i64 %v2475, %v2474
  br i1 %v2476, label %b499, label %b500
b499:
  %v2477 = sub i64 %v2474, %v2475
  %v2478 = icmp slt i64 %v2477, 384
  %v2479 = select i1 %v2478, i64 %v2477, i64 384
  br label %b501
b501:
  %v2480 = phi i64 [ %v2458, %b499 ], [ %v2581, %b527 ]
  %v2481 = icmp slt i64 %v2480, %v2463
  br i1 %v2481, label %b502, label %b503
b502:
  %v2482 = sub i64 %v2463, %v2480
  %v2483 = icmp slt i64 %v2482, 64
  %v2484 = select i1 %v2483, i64 %v2482, i64 64
  %v2485 = sdiv i64 %v2484, 2
  %v2486 = mul i64 %v2485, 2
  %v2487 = sub i64 %v2484, %v2486
  %v2488 = mul i64 %v2475, 8
  %v2489 = add i64 %v2488, %v2480
  %v2490 = getelementptr inbounds float, ptr %v2446, i64 %v2489
  br label %b504
b504:
  %v2491 = phi i64 [ 0, %b502 ], [ %v2517, %b512 ]
  %v2492 = icmp slt i64 %v2491, %v2479
  br i1 %v2492, label %b505, label %b506
b505:
  %v2493 = mul i64 %v2491, 8
  %v2494 = getelementptr inbounds float, ptr %v2490, i64 %v2493
  %v2495 = mul i64 %v2491, 2
  %v2496 = getelementptr inbounds float, ptr %v2450, i64 %v2495
  br label %b507
b507:
  %v2497 = phi i64 [ 0, %b505 ], [ %v2506, %b508 ]
  %v2498 = icmp slt i64 %v2497, %v2485
  br i1 %v2498, label %b508, label %b509
b508:
  %v2499 = mul i64 %v2497, 2
  %v2500 = getelementptr inbounds float, ptr %v2494, i64 %v2499
  %v2501 = mul i64 %v2497, 768
  %v2502 = getelementptr inbounds float, ptr %v2496, i64 %v2501
  %v2503 = getelementptr inbounds float, ptr %v2500, i64 0
  %v2504 = load <2 x float>, ptr %v2503, align 4
  %v2505 = getelementptr inbounds float, ptr %v2502, i64 0
  store <2 x float> %v2504, ptr %v2505, align 4
  %v2506 = add nsw i64 %v2497, 1
  br label %b507
b509:
  %v2507 = mul i64 %v2485, 2
  %v2508 = getelementptr inbounds float, ptr %v2494, i64 %v2507
  %v2509 = mul i64 %v2485, 768
  %v2510 = getelementptr inbounds float, ptr %v2496, i64 %v2509
  br label %b510
b510:
  %v2511 = phi i64 [ 0, %b509 ], [ %v2516, %b511 ]
  %v2512 = icmp slt i64 %v2511, %v2487
  br i1 %v2512, label %b511, label %b512
b511:
  %v2513 = getelementptr inbounds float, ptr %v2508, i64 %v2511
  %v2514 = load float, ptr %v2513, align 4
  %v2515 = getelementptr inbounds float, ptr %v2510, i64 %v2511
  store float %v2514, ptr %v2515, align 4
  %v2516 = add nsw i64 %v2511, 1
  br label %b510, !llvm.loop !18
b512:
  %v2517 = add nsw i64 %v2491, 1
  br label %b504
b506:
  br label %b513
b513:
  %v2518 = phi i64 [ 0, %b506 ], [ %v2553, %b521 ]
  %v2519 = icmp slt i64 %v2518, 0
  br i1 %v2519, label %b514, label %b515
b514:
  %v2520 = mul i64 %v2475, 16
  %v2521 = add i64 %v2520, %v2518
  %v2522 = getelementptr inbounds float, ptr %v2449, i64 %v2521
  br label %b516
b516:
  %v2523 = phi i64 [ 0, %b514 ], [ %v2541, %b517 ]
  %v2524 = icmp slt i64 %v2523, %v2479
  br i1 %v2524, label %b517, label %b518
b517:
  %v2525 = mul i64 %v2523, 16
  %v2526 = getelementptr inbounds float, ptr %v2522, i64 %v2525
  %v2527 = mul i64 %v2523, 32
  %v2528 = getelementptr inbounds float, ptr %v172, i64 %v2527
  %v2529 = getelementptr inbounds float, ptr %v2526, i64 0
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = getelementptr inbounds float, ptr %v2528, i64 0
  store <8 x float> %v2530, ptr %v2531, align 4
  %v2532 = getelementptr inbounds float, ptr %v2526, i64 8
  %v2533 = load <8 x float>, ptr %v2532, align 4
  %v2534 = getelementptr inbounds float, ptr %v2528, i64 8
  store <8 x float> %v2533, ptr %v2534, align 4
  %v2535 = getelementptr inbounds float, ptr %v2526, i64 16
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = getelementptr inbounds float, ptr %v2528, i64 16
  store <8 x float> %v2536, ptr %v2537, align 4
  %v2538 = getelementptr inbounds float, ptr %v2526, i64 24
  %v2539 = load <8 x float>, ptr %v2538, align 4
  %v2540 = getelementptr inbounds float, ptr %v2528, i64 24
  store <8 x float> %v2539, ptr %v2540, align 4
  %v2541 = add nsw i64 %v2523, 1
  br label %b516
b518:
  %v2542 = sdiv i64 %v2484, 2
  br label %b519
b519:
  %v2543 = phi i64 [ 0, %b518 ], [ %v2552, %b520 ]
  %v2544 = icmp slt i64 %v2543, %v2542
  br i1 %v2544, label %b520, label %b521
b520:
  %v2545 = mul i64 %v2543, 2
  %v2546 = add i64 %v2480, %v2545
  %v2547 = mul i64 %v2543, 768
  %v2548 = getelementptr inbounds float, ptr %v2450, i64 %v2547
  %v2549 = mul i64 %v2546, 16
  %v2550 = add i64 %v2549, %v2518
  %v2551 = getelementptr inbounds float, ptr %v2464, i64 %v2550
  call void @outer_2x32(ptr %v2548, ptr %v172, i64 %v2479, ptr %v2551, i64 16)
  %v2552 = add nsw i64 %v2543, 1
  br label %b519
b521:
  %v2553 = add nsw i64 %v2518, 32
  br label %b513
b515:
  %v2554 = mul i64 %v2475, 16
  %v2555 = add i64 %v2554, 0
  %v2556 = getelementptr inbounds float, ptr %v2449, i64 %v2555
  br label %b522
b522:
  %v2557 = phi i64 [ 0, %b515 ], [ %v2569, %b523 ]
  %v2558 = icmp slt i64 %v2557, %v2479
  br i1 %v2558, label %b523, label %b524
b523:
  %v2559 = mul i64 %v2557, 16
  %v2560 = getelementptr inbounds float, ptr %v2556, i64 %v2559
  %v2561 = mul i64 %v2557, 16
  %v2562 = getelementptr inbounds float, ptr %v172, i64 %v2561
  %v2563 = getelementptr inbounds float, ptr %v2560, i64 0
  %v2564 = load <8 x float>, ptr %v2563, align 4
  %v2565 = getelementptr inbounds float, ptr %v2562, i64 0
  store <8 x float> %v2564, ptr %v2565, align 4
  %v2566 = getelementptr inbounds float, ptr %v2560, i64 8
  %v2567 = load <8 x float>, ptr %v2566, align 4
  %v2568 = getelementptr inbounds float, ptr %v2562, i64 8
  store <8 x float> %v2567, ptr %v2568, align 4
  %v2569 = add nsw i64 %v2557, 1
  br label %b522
b524:
  %v2570 = sdiv i64 %v2484, 2
  br label %b525
b525:
  %v2571 = phi i64 [ 0, %b524 ], [ %v2580, %b526 ]
  %v2572 = icmp slt i64 %v2571, %v2570
  br i1 %v2572, label %b526, label %b527
b526:
  %v2573 = mul i64 %v2571, 2
  %v2574 = add i64 %v2480, %v2573
  %v2575 = mul i64 %v2571, 768
  %v2576 = getelementptr inbounds float, ptr %v2450, i64 %v2575
  %v2577 = mul i64 %v2574, 16
  %v2578 = add i64 %v2577, 0
  %v2579 = getelementptr inbounds float, ptr %v2464, i64 %v2578
  call void @outer_2x16(ptr %v2576, ptr %v172, i64 %v2479, ptr %v2579, i64 16)
  %v2580 = add nsw i64 %v2571, 1
  br label %b525
b527:
  %v2581 = add nsw i64 %v2480, 64
  br label %b501
b503:
  %v2582 = add nsw i64 %v2475, 384
  br label %b498
b500:
  %v2583 = icmp sgt i64 %v3, 1
  br i1 %v2583, label %b528, label %b529
b528:
  %v2584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2585 = atomicrmw add ptr %v2584, i64 1 acq_rel
  %v2586 = load i64, ptr %v167, align 8
  %v2587 = add i64 %v2586, 1
  store i64 %v2587, ptr %v167, align 8
  %v2588 = mul i64 %v3, %v2587
  br label %b530
b530:
  %v2589 = load atomic i64, ptr %v2584 acquire, align 8
  %v2590 = icmp slt i64 %v2589, %v2588
  br i1 %v2590, label %b531, label %b532
b531:
  %v2591 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
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
