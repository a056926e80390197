; generated from specs/linear_state_space.yaml by `make generated`: do not edit
; linear_state_space U=8 N=8 Y=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v328 = alloca float, i64 96, align 4
  %v411 = alloca float, i64 64, align 4
  %v552 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 256
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v44, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b11, label %b12
b11:
  br label %b13
b13:
  %v96 = phi i64 [ 0, %b11 ], [ %v103, %b14 ]
  %v97 = icmp slt i64 %v96, 64
  br i1 %v97, label %b14, label %b15
b14:
  %v98 = add i64 0, %v96
  %v99 = getelementptr inbounds float, ptr %v14, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = add i64 0, %v96
  %v102 = getelementptr inbounds float, ptr %v40, i64 %v101
  store <8 x float> %v100, ptr %v102, align 4
  %v103 = add nsw i64 %v96, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v104 = icmp sgt i64 %v3, 1
  br i1 %v104, label %b16, label %b17
b16:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v69, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v69, align 8
  %v109 = mul i64 %v3, %v108
  br label %b18
b18:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b19, label %b20
b19:
  %v112 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b21, label %b22
b21:
  %v116 = icmp eq i64 %v2, 0
  br i1 %v116, label %b23, label %b24
b23:
  br label %b25
b25:
  %v117 = phi i64 [ 0, %b23 ], [ %v124, %b26 ]
  %v118 = icmp slt i64 %v117, 64
  br i1 %v118, label %b26, label %b27
b26:
  %v119 = add i64 0, %v117
  %v120 = getelementptr inbounds float, ptr %v16, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = add i64 64, %v117
  %v123 = getelementptr inbounds float, ptr %v40, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v117, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b28, label %b29
b28:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v69, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v69, align 8
  %v130 = mul i64 %v3, %v129
  br label %b30
b30:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b31, label %b32
b31:
  %v133 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b33, label %b34
b33:
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b35, label %b36
b35:
  br label %b37
b37:
  %v138 = phi i64 [ 0, %b35 ], [ %v149, %b38 ]
  %v139 = icmp slt i64 %v138, 8
  br i1 %v139, label %b38, label %b39
b38:
  %v140 = mul i64 %v138, 8
  %v141 = add i64 0, %v140
  %v142 = add i64 %v141, 0
  %v143 = getelementptr inbounds float, ptr %v16, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v138, 16
  %v146 = add i64 0, %v145
  %v147 = add i64 %v146, 0
  %v148 = getelementptr inbounds float, ptr %v42, i64 %v147
  store <8 x float> %v144, ptr %v148, align 4
  %v149 = add nsw i64 %v138, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v150 = icmp sgt i64 %v3, 1
  br i1 %v150, label %b40, label %b41
b40:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v152 = atomicrmw add ptr %v151, i64 1 acq_rel
  %v153 = load i64, ptr %v69, align 8
  %v154 = add i64 %v153, 1
  store i64 %v154, ptr %v69, align 8
  %v155 = mul i64 %v3, %v154
  br label %b42
b42:
  %v156 = load atomic i64, ptr %v151 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b43, label %b44
b43:
  %v158 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b45, label %b46
b45:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b47, label %b48
b47:
  br label %b49
b49:
  %v163 = phi i64 [ 0, %b47 ], [ %v174, %b50 ]
  %v164 = icmp slt i64 %v163, 8
  br i1 %v164, label %b50, label %b51
b50:
  %v165 = mul i64 %v163, 8
  %v166 = add i64 0, %v165
  %v167 = add i64 %v166, 0
  %v168 = getelementptr inbounds float, ptr %v18, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = mul i64 %v163, 16
  %v171 = add i64 8, %v170
  %v172 = add i64 %v171, 0
  %v173 = getelementptr inbounds float, ptr %v42, i64 %v172
  store <8 x float> %v169, ptr %v173, align 4
  %v174 = add nsw i64 %v163, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b52, label %b53
b52:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v69, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v69, align 8
  %v180 = mul i64 %v3, %v179
  br label %b54
b54:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b55, label %b56
b55:
  %v183 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b57, label %b58
b57:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 27
  %v188 = load i64, ptr %v187, align 8
  %v189 = icmp eq i64 %v188, 0
  br i1 %v189, label %b59, label %b60
b59:
  %v190 = add i64 %v7, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  br label %b61
b61:
  %v203 = phi i64 [ %v197, %b59 ], [ %v214, %b62 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b62, label %b63
b62:
  %v205 = and i64 0, %v58
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v203
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v24, i64 %v208
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v209, i64 %v210
  %v212 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = add nsw i64 %v203, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v215 = icmp sgt i64 %v3, 1
  br i1 %v215, label %b64, label %b65
b64:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v217 = atomicrmw add ptr %v216, i64 1 acq_rel
  %v218 = load i64, ptr %v69, align 8
  %v219 = add i64 %v218, 1
  store i64 %v219, ptr %v69, align 8
  %v220 = mul i64 %v3, %v219
  br label %b66
b66:
  %v221 = load atomic i64, ptr %v216 acquire, align 8
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b67, label %b68
b67:
  %v223 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v224 = getelementptr inbounds float, ptr %v71, i64 0
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b69, label %b70
b69:
  %v228 = add i64 1, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, 1
  %v235 = select i1 %v234, i64 %v233, i64 1
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  br label %b71
b71:
  %v243 = phi i64 [ %v235, %b69 ], [ %v266, %b72 ]
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b72, label %b73
b72:
  %v245 = mul i64 %v243, 128
  %v246 = mul i64 %v243, 16
  %v247 = add i64 %v245, 0
  %v248 = add i64 %v246, 0
  %v249 = getelementptr inbounds float, ptr %v224, i64 %v247
  %v250 = sub i64 16, %v248
  %v251 = icmp slt i64 %v250, 0
  %v252 = select i1 %v251, i64 0, i64 %v250
  %v253 = mul i64 %v248, 8
  %v254 = add i64 0, %v253
  %v255 = getelementptr inbounds float, ptr %v40, i64 %v254
  call void @pack_turned(ptr %v255, i64 8, i64 1, i64 8, i64 %v252, ptr %v249, i64 16)
  %v256 = add i64 %v245, 8
  %v257 = add i64 %v246, 8
  %v258 = getelementptr inbounds float, ptr %v224, i64 %v256
  %v259 = sub i64 16, %v257
  %v260 = icmp slt i64 %v259, 0
  %v261 = select i1 %v260, i64 0, i64 %v259
  %v262 = mul i64 %v257, 8
  %v263 = add i64 0, %v262
  %v264 = getelementptr inbounds float, ptr %v40, i64 %v263
  call void @pack_turned(ptr %v264, i64 8, i64 1, i64 8, i64 %v261, ptr %v258, i64 16)
  %v265 = add i64 %v245, 128
  %v266 = add nsw i64 %v243, 1
  br label %b71
b73:
  br label %b70
b70:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b74, label %b75
b74:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v69, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v69, align 8
  %v272 = mul i64 %v3, %v271
  br label %b76
b76:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b77, label %b78
b77:
  %v275 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v276 = getelementptr inbounds float, ptr %v71, i64 128
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b79, label %b80
b79:
  %v280 = add i64 1, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  br label %b81
b81:
  %v295 = phi i64 [ %v287, %b79 ], [ %v309, %b82 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b82, label %b83
b82:
  %v297 = mul i64 %v295, 64
  %v298 = mul i64 %v295, 8
  %v299 = add i64 %v297, 0
  %v300 = add i64 %v298, 0
  %v301 = getelementptr inbounds float, ptr %v276, i64 %v299
  %v302 = sub i64 8, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = mul i64 %v300, 8
  %v306 = add i64 0, %v305
  %v307 = getelementptr inbounds float, ptr %v12, i64 %v306
  call void @pack_turned(ptr %v307, i64 8, i64 1, i64 8, i64 %v304, ptr %v301, i64 8)
  %v308 = add i64 %v297, 64
  %v309 = add nsw i64 %v295, 1
  br label %b81
b83:
  br label %b80
b80:
  %v310 = icmp sgt i64 %v3, 1
  br i1 %v310, label %b84, label %b85
b84:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v312 = atomicrmw add ptr %v311, i64 1 acq_rel
  %v313 = load i64, ptr %v69, align 8
  %v314 = add i64 %v313, 1
  store i64 %v314, ptr %v69, align 8
  %v315 = mul i64 %v3, %v314
  br label %b86
b86:
  %v316 = load atomic i64, ptr %v311 acquire, align 8
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b87, label %b88
b87:
  %v318 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 5
  %v320 = load i64, ptr %v319, align 8
  br label %b89
b89:
  %v321 = phi i64 [ 0, %b85 ], [ %v508, %b135 ]
  %v322 = icmp slt i64 %v321, %v5
  br i1 %v322, label %b90, label %b91
b90:
  %v323 = add i64 %v321, %v320
  %v324 = icmp slt i64 %v323, %v5
  %v325 = select i1 %v324, i64 %v323, i64 %v5
  %v326 = sub i64 %v325, %v321
  %v327 = mul i64 %v326, %v7
  %v329 = add i64 %v327, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v327
  %v336 = select i1 %v335, i64 %v334, i64 %v327
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v327
  %v341 = select i1 %v340, i64 %v339, i64 %v327
  %v342 = mul i64 %v321, %v7
  %v343 = add i64 %v336, %v342
  %v344 = add i64 %v341, %v342
  br label %b92
b92:
  %v345 = phi i64 [ %v343, %b90 ], [ %v399, %b97 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b93, label %b94
b93:
  %v347 = add i64 %v345, 96
  %v348 = icmp slt i64 %v347, %v344
  %v349 = select i1 %v348, i64 %v347, i64 %v344
  br label %b95
b95:
  %v350 = phi i64 [ 0, %b93 ], [ %v398, %b100 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b96, label %b97
b96:
  %v352 = sub i64 %v349, %v345
  %v353 = sub i64 6, 1
  %v354 = add i64 %v352, %v353
  %v355 = sdiv i64 %v354, 6
  br label %b98
b98:
  %v356 = phi i64 [ 0, %b96 ], [ %v397, %b105 ]
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b99, label %b100
b99:
  %v358 = mul i64 %v352, %v356
  %v359 = sdiv i64 %v358, %v355
  %v360 = add i64 %v345, %v359
  %v361 = add i64 %v356, 1
  %v362 = mul i64 %v352, %v361
  %v363 = sdiv i64 %v362, %v355
  %v364 = add i64 %v345, %v363
  %v365 = mul i64 %v350, 128
  %v366 = getelementptr inbounds float, ptr %v224, i64 %v365
  %v367 = sub i64 %v364, %v360
  %v368 = mul i64 %v360, 8
  %v369 = getelementptr inbounds float, ptr %v10, i64 %v368
  %v370 = getelementptr inbounds float, ptr %v369, i64 0
  %v371 = sub i64 %v367, 1
  %v372 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v371
  %v373 = load ptr, ptr %v372, align 4
  %v374 = getelementptr inbounds float, ptr %v328, i64 0
  %v375 = icmp sgt i64 %v367, 0
  br i1 %v375, label %b101, label %b102
b101:
  call void %v373(ptr %v370, i64 8, ptr %v366, i64 8, ptr %v374, i64 16, i64 8)
  br label %b102
b102:
  %v376 = add i64 %v365, 128
  br label %b103
b103:
  %v377 = phi i64 [ %v360, %b102 ], [ %v396, %b108 ]
  %v378 = icmp slt i64 %v377, %v364
  br i1 %v378, label %b104, label %b105
b104:
  %v379 = sub i64 %v377, %v360
  %v380 = mul i64 %v379, 16
  %v381 = getelementptr inbounds float, ptr %v328, i64 %v380
  %v382 = mul i64 %v377, 16
  %v383 = getelementptr inbounds float, ptr %v46, i64 %v382
  br label %b106
b106:
  %v384 = phi i64 [ 0, %b104 ], [ %v395, %b107 ]
  %v385 = icmp slt i64 %v384, 2
  br i1 %v385, label %b107, label %b108
b107:
  %v386 = mul i64 %v350, 2
  %v387 = add i64 %v386, %v384
  %v388 = mul i64 %v387, 8
  %v389 = add i64 0, %v384
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v381, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 0, %v388
  %v394 = getelementptr inbounds float, ptr %v383, i64 %v393
  store <8 x float> %v392, ptr %v394, align 4
  %v395 = add nsw i64 %v384, 1
  br label %b106
b108:
  %v396 = add nsw i64 %v377, 1
  br label %b103
b105:
  %v397 = add nsw i64 %v356, 1
  br label %b98
b100:
  %v398 = add nsw i64 %v350, 1
  br label %b95
b97:
  %v399 = add nsw i64 %v345, 96
  br label %b92
b94:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b109, label %b110
b109:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = load i64, ptr %v69, align 8
  %v404 = add i64 %v403, 1
  store i64 %v404, ptr %v69, align 8
  %v405 = mul i64 %v3, %v404
  br label %b111
b111:
  %v406 = load atomic i64, ptr %v401 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b112, label %b113
b112:
  %v408 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  br label %b114
b114:
  %v409 = phi i64 [ %v321, %b110 ], [ %v498, %b119 ]
  %v410 = icmp slt i64 %v409, %v325
  br i1 %v410, label %b115, label %b116
b115:
  %v412 = add i64 %v7, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v7
  %v419 = select i1 %v418, i64 %v417, i64 %v7
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v7
  %v424 = select i1 %v423, i64 %v422, i64 %v7
  br label %b117
b117:
  %v425 = phi i64 [ %v419, %b115 ], [ %v497, %b122 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b118, label %b119
b118:
  %v427 = add i64 %v425, 96
  %v428 = icmp slt i64 %v427, %v424
  %v429 = select i1 %v428, i64 %v427, i64 %v424
  br label %b120
b120:
  %v430 = phi i64 [ 0, %b118 ], [ %v496, %b125 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b121, label %b122
b121:
  %v432 = sub i64 %v429, %v425
  %v433 = sub i64 8, 1
  %v434 = add i64 %v432, %v433
  %v435 = sdiv i64 %v434, 8
  br label %b123
b123:
  %v436 = phi i64 [ 0, %b121 ], [ %v495, %b130 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b124, label %b125
b124:
  %v438 = mul i64 %v432, %v436
  %v439 = sdiv i64 %v438, %v435
  %v440 = add i64 %v425, %v439
  %v441 = add i64 %v436, 1
  %v442 = mul i64 %v432, %v441
  %v443 = sdiv i64 %v442, %v435
  %v444 = add i64 %v425, %v443
  %v445 = mul i64 %v430, 64
  %v446 = getelementptr inbounds float, ptr %v276, i64 %v445
  %v447 = sub i64 %v444, %v440
  %v448 = add i64 %v409, 0
  %v449 = and i64 %v448, %v58
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v440
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v24, i64 %v452
  %v454 = getelementptr inbounds float, ptr %v453, i64 0
  %v455 = sub i64 %v447, 1
  %v456 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v455
  %v457 = load ptr, ptr %v456, align 4
  %v458 = getelementptr inbounds float, ptr %v411, i64 0
  %v459 = icmp sgt i64 %v447, 0
  br i1 %v459, label %b126, label %b127
b126:
  call void %v457(ptr %v454, i64 8, ptr %v446, i64 8, ptr %v458, i64 8, i64 0)
  br label %b127
b127:
  %v460 = add i64 %v445, 64
  br label %b128
b128:
  %v461 = phi i64 [ %v440, %b127 ], [ %v494, %b133 ]
  %v462 = icmp slt i64 %v461, %v444
  br i1 %v462, label %b129, label %b130
b129:
  %v463 = sub i64 %v461, %v440
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v411, i64 %v464
  %v466 = add i64 %v409, 0
  %v467 = and i64 %v466, %v64
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v461
  %v470 = mul i64 %v469, 16
  %v471 = getelementptr inbounds float, ptr %v46, i64 %v470
  %v472 = add i64 %v409, 1
  %v473 = and i64 %v472, %v58
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v461
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v24, i64 %v476
  br label %b131
b131:
  %v478 = phi i64 [ 0, %b129 ], [ %v493, %b132 ]
  %v479 = icmp slt i64 %v478, 1
  br i1 %v479, label %b132, label %b133
b132:
  %v480 = mul i64 %v430, 1
  %v481 = add i64 %v480, %v478
  %v482 = mul i64 %v481, 8
  %v483 = add i64 0, %v478
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v465, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, %v482
  %v488 = getelementptr inbounds float, ptr %v471, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = fadd <8 x float> %v486, %v489
  %v491 = add i64 0, %v482
  %v492 = getelementptr inbounds float, ptr %v477, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v478, 1
  br label %b131
b133:
  %v494 = add nsw i64 %v461, 1
  br label %b128
b130:
  %v495 = add nsw i64 %v436, 1
  br label %b123
b125:
  %v496 = add nsw i64 %v430, 1
  br label %b120
b122:
  %v497 = add nsw i64 %v425, 96
  br label %b117
b119:
  %v498 = add nsw i64 %v409, 1
  br label %b114
b116:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b134, label %b135
b134:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = load i64, ptr %v69, align 8
  %v503 = add i64 %v502, 1
  store i64 %v503, ptr %v69, align 8
  %v504 = mul i64 %v3, %v503
  br label %b136
b136:
  %v505 = load atomic i64, ptr %v500 acquire, align 8
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b137, label %b138
b137:
  %v507 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v508 = add nsw i64 %v321, %v320
  br label %b89
b91:
  %v509 = getelementptr inbounds float, ptr %v71, i64 192
  %v510 = getelementptr inbounds i64, ptr %v1, i64 4
  %v511 = load i64, ptr %v510, align 8
  %v512 = icmp eq i64 %v511, 0
  br i1 %v512, label %b139, label %b140
b139:
  %v513 = add i64 1, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, 1
  %v520 = select i1 %v519, i64 %v518, i64 1
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  %v526 = icmp slt i64 %v525, 1
  %v527 = select i1 %v526, i64 %v525, i64 1
  br label %b141
b141:
  %v528 = phi i64 [ %v520, %b139 ], [ %v542, %b142 ]
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b142, label %b143
b142:
  %v530 = mul i64 %v528, 64
  %v531 = mul i64 %v528, 8
  %v532 = add i64 %v530, 0
  %v533 = add i64 %v531, 0
  %v534 = getelementptr inbounds float, ptr %v509, i64 %v532
  %v535 = sub i64 8, %v533
  %v536 = icmp slt i64 %v535, 0
  %v537 = select i1 %v536, i64 0, i64 %v535
  %v538 = mul i64 %v533, 8
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v18, i64 %v539
  call void @pack_turned(ptr %v540, i64 8, i64 1, i64 8, i64 %v537, ptr %v534, i64 8)
  %v541 = add i64 %v530, 64
  %v542 = add nsw i64 %v528, 1
  br label %b141
b143:
  br label %b140
b140:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b144, label %b145
b144:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v69, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v69, align 8
  %v548 = mul i64 %v3, %v547
  br label %b146
b146:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b147, label %b148
b147:
  %v551 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  %v553 = add i64 %v8, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, %v8
  %v560 = select i1 %v559, i64 %v558, i64 %v8
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v8
  %v565 = select i1 %v564, i64 %v563, i64 %v8
  br label %b149
b149:
  %v566 = phi i64 [ %v560, %b145 ], [ %v628, %b154 ]
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b150, label %b151
b150:
  %v568 = add i64 %v566, 96
  %v569 = icmp slt i64 %v568, %v565
  %v570 = select i1 %v569, i64 %v568, i64 %v565
  br label %b152
b152:
  %v571 = phi i64 [ 0, %b150 ], [ %v627, %b157 ]
  %v572 = icmp slt i64 %v571, 1
  br i1 %v572, label %b153, label %b154
b153:
  %v573 = sub i64 %v570, %v566
  %v574 = sub i64 8, 1
  %v575 = add i64 %v573, %v574
  %v576 = sdiv i64 %v575, 8
  br label %b155
b155:
  %v577 = phi i64 [ 0, %b153 ], [ %v626, %b162 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b156, label %b157
b156:
  %v579 = mul i64 %v573, %v577
  %v580 = sdiv i64 %v579, %v576
  %v581 = add i64 %v566, %v580
  %v582 = add i64 %v577, 1
  %v583 = mul i64 %v573, %v582
  %v584 = sdiv i64 %v583, %v576
  %v585 = add i64 %v566, %v584
  %v586 = mul i64 %v571, 64
  %v587 = getelementptr inbounds float, ptr %v509, i64 %v586
  %v588 = sub i64 %v585, %v581
  %v589 = mul i64 1, %v7
  %v590 = add i64 %v581, %v589
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v24, i64 %v591
  %v593 = getelementptr inbounds float, ptr %v592, i64 0
  %v594 = sub i64 %v588, 1
  %v595 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v594
  %v596 = load ptr, ptr %v595, align 4
  %v597 = getelementptr inbounds float, ptr %v552, i64 0
  %v598 = icmp sgt i64 %v588, 0
  br i1 %v598, label %b158, label %b159
b158:
  call void %v596(ptr %v593, i64 8, ptr %v587, i64 8, ptr %v597, i64 8, i64 0)
  br label %b159
b159:
  %v599 = add i64 %v586, 64
  br label %b160
b160:
  %v600 = phi i64 [ %v581, %b159 ], [ %v625, %b165 ]
  %v601 = icmp slt i64 %v600, %v585
  br i1 %v601, label %b161, label %b162
b161:
  %v602 = sub i64 %v600, %v581
  %v603 = mul i64 %v602, 8
  %v604 = getelementptr inbounds float, ptr %v552, i64 %v603
  %v605 = mul i64 %v600, 16
  %v606 = getelementptr inbounds float, ptr %v46, i64 %v605
  %v607 = mul i64 %v600, 8
  %v608 = getelementptr inbounds float, ptr %v28, i64 %v607
  br label %b163
b163:
  %v609 = phi i64 [ 0, %b161 ], [ %v624, %b164 ]
  %v610 = icmp slt i64 %v609, 1
  br i1 %v610, label %b164, label %b165
b164:
  %v611 = mul i64 %v571, 1
  %v612 = add i64 %v611, %v609
  %v613 = mul i64 %v612, 8
  %v614 = add i64 0, %v609
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v604, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 8, %v613
  %v619 = getelementptr inbounds float, ptr %v606, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fadd <8 x float> %v617, %v620
  %v622 = add i64 0, %v613
  %v623 = getelementptr inbounds float, ptr %v608, i64 %v622
  store <8 x float> %v621, ptr %v623, align 4
  %v624 = add nsw i64 %v609, 1
  br label %b163
b165:
  %v625 = add nsw i64 %v600, 1
  br label %b160
b162:
  %v626 = add nsw i64 %v577, 1
  br label %b155
b157:
  %v627 = add nsw i64 %v571, 1
  br label %b152
b154:
  %v628 = add nsw i64 %v566, 96
  br label %b149
b151:
  %v629 = icmp sgt i64 %v3, 1
  br i1 %v629, label %b166, label %b167
b166:
  %v630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v631 = atomicrmw add ptr %v630, i64 1 acq_rel
  %v632 = load i64, ptr %v69, align 8
  %v633 = add i64 %v632, 1
  store i64 %v633, ptr %v69, align 8
  %v634 = mul i64 %v3, %v633
  br label %b168
b168:
  %v635 = load atomic i64, ptr %v630 acquire, align 8
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b169, label %b170
b169:
  %v637 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
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
  %v69 = alloca i64, i64 1, align 8
  %v127 = alloca float, i64 96, align 4
  %v305 = alloca float, i64 64, align 4
  %v435 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 256
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v117, %b3 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 128
  %v97 = mul i64 %v94, 16
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 16, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = mul i64 %v99, 1
  %v105 = add i64 0, %v104
  %v106 = getelementptr inbounds float, ptr %v42, i64 %v105
  call void @pack_rows(ptr %v106, i64 1, i64 16, i64 8, i64 %v103, ptr %v100, i64 16)
  %v107 = add i64 %v96, 8
  %v108 = add i64 %v97, 8
  %v109 = getelementptr inbounds float, ptr %v75, i64 %v107
  %v110 = sub i64 16, %v108
  %v111 = icmp slt i64 %v110, 0
  %v112 = select i1 %v111, i64 0, i64 %v110
  %v113 = mul i64 %v108, 1
  %v114 = add i64 0, %v113
  %v115 = getelementptr inbounds float, ptr %v42, i64 %v114
  call void @pack_rows(ptr %v115, i64 1, i64 16, i64 8, i64 %v112, ptr %v109, i64 16)
  %v116 = add i64 %v96, 128
  %v117 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v118 = icmp sgt i64 %v3, 1
  br i1 %v118, label %b5, label %b6
b5:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = load i64, ptr %v69, align 8
  %v122 = add i64 %v121, 1
  store i64 %v122, ptr %v69, align 8
  %v123 = mul i64 %v3, %v122
  br label %b7
b7:
  %v124 = load atomic i64, ptr %v119 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b8, label %b9
b8:
  %v126 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v128 = add i64 %v8, 0
  %v129 = sdiv i64 %v128, 1
  %v130 = add i64 %v2, 1
  %v131 = mul i64 %v129, %v2
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v8
  %v135 = select i1 %v134, i64 %v133, i64 %v8
  %v136 = mul i64 %v129, %v130
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v8
  %v140 = select i1 %v139, i64 %v138, i64 %v8
  br label %b10
b10:
  %v141 = phi i64 [ %v135, %b6 ], [ %v195, %b15 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b11, label %b12
b11:
  %v143 = add i64 %v141, 96
  %v144 = icmp slt i64 %v143, %v140
  %v145 = select i1 %v144, i64 %v143, i64 %v140
  br label %b13
b13:
  %v146 = phi i64 [ 0, %b11 ], [ %v194, %b18 ]
  %v147 = icmp slt i64 %v146, 1
  br i1 %v147, label %b14, label %b15
b14:
  %v148 = sub i64 %v145, %v141
  %v149 = sub i64 6, 1
  %v150 = add i64 %v148, %v149
  %v151 = sdiv i64 %v150, 6
  br label %b16
b16:
  %v152 = phi i64 [ 0, %b14 ], [ %v193, %b23 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b17, label %b18
b17:
  %v154 = mul i64 %v148, %v152
  %v155 = sdiv i64 %v154, %v151
  %v156 = add i64 %v141, %v155
  %v157 = add i64 %v152, 1
  %v158 = mul i64 %v148, %v157
  %v159 = sdiv i64 %v158, %v151
  %v160 = add i64 %v141, %v159
  %v161 = mul i64 %v146, 128
  %v162 = getelementptr inbounds float, ptr %v75, i64 %v161
  %v163 = sub i64 %v160, %v156
  %v164 = mul i64 %v156, 8
  %v165 = getelementptr inbounds float, ptr %v20, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 0
  %v167 = sub i64 %v163, 1
  %v168 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v167
  %v169 = load ptr, ptr %v168, align 4
  %v170 = getelementptr inbounds float, ptr %v127, i64 0
  %v171 = icmp sgt i64 %v163, 0
  br i1 %v171, label %b19, label %b20
b19:
  call void %v169(ptr %v166, i64 8, ptr %v162, i64 8, ptr %v170, i64 16, i64 8)
  br label %b20
b20:
  %v172 = add i64 %v161, 128
  br label %b21
b21:
  %v173 = phi i64 [ %v156, %b20 ], [ %v192, %b26 ]
  %v174 = icmp slt i64 %v173, %v160
  br i1 %v174, label %b22, label %b23
b22:
  %v175 = sub i64 %v173, %v156
  %v176 = mul i64 %v175, 16
  %v177 = getelementptr inbounds float, ptr %v127, i64 %v176
  %v178 = mul i64 %v173, 16
  %v179 = getelementptr inbounds float, ptr %v48, i64 %v178
  br label %b24
b24:
  %v180 = phi i64 [ 0, %b22 ], [ %v191, %b25 ]
  %v181 = icmp slt i64 %v180, 2
  br i1 %v181, label %b25, label %b26
b25:
  %v182 = mul i64 %v146, 2
  %v183 = add i64 %v182, %v180
  %v184 = mul i64 %v183, 8
  %v185 = add i64 0, %v180
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v177, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 0, %v184
  %v190 = getelementptr inbounds float, ptr %v179, i64 %v189
  store <8 x float> %v188, ptr %v190, align 4
  %v191 = add nsw i64 %v180, 1
  br label %b24
b26:
  %v192 = add nsw i64 %v173, 1
  br label %b21
b23:
  %v193 = add nsw i64 %v152, 1
  br label %b16
b18:
  %v194 = add nsw i64 %v146, 1
  br label %b13
b15:
  %v195 = add nsw i64 %v141, 96
  br label %b10
b12:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b27, label %b28
b27:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v69, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v69, align 8
  %v201 = mul i64 %v3, %v200
  br label %b29
b29:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b30, label %b31
b30:
  %v204 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v205 = getelementptr inbounds float, ptr %v71, i64 128
  %v206 = getelementptr inbounds i64, ptr %v1, i64 4
  %v207 = load i64, ptr %v206, align 8
  %v208 = icmp eq i64 %v207, 0
  br i1 %v208, label %b32, label %b33
b32:
  %v209 = add i64 1, 0
  %v210 = sdiv i64 %v209, 1
  %v211 = add i64 %v2, 1
  %v212 = mul i64 %v210, %v2
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, 1
  %v216 = select i1 %v215, i64 %v214, i64 1
  %v217 = mul i64 %v210, %v211
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, 1
  %v221 = select i1 %v220, i64 %v219, i64 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  br label %b34
b34:
  %v224 = phi i64 [ %v216, %b32 ], [ %v238, %b35 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b35, label %b36
b35:
  %v226 = mul i64 %v224, 64
  %v227 = mul i64 %v224, 8
  %v228 = add i64 %v226, 0
  %v229 = add i64 %v227, 0
  %v230 = getelementptr inbounds float, ptr %v205, i64 %v228
  %v231 = sub i64 8, %v229
  %v232 = icmp slt i64 %v231, 0
  %v233 = select i1 %v232, i64 0, i64 %v231
  %v234 = mul i64 %v229, 1
  %v235 = add i64 0, %v234
  %v236 = getelementptr inbounds float, ptr %v12, i64 %v235
  call void @pack_rows(ptr %v236, i64 1, i64 8, i64 8, i64 %v233, ptr %v230, i64 8)
  %v237 = add i64 %v226, 64
  %v238 = add nsw i64 %v224, 1
  br label %b34
b36:
  br label %b33
b33:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b37, label %b38
b37:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v69, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v69, align 8
  %v244 = mul i64 %v3, %v243
  br label %b39
b39:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b40, label %b41
b40:
  %v247 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br label %b42
b42:
  %v248 = phi i64 [ 0, %b38 ], [ %v382, %b50 ]
  %v249 = icmp slt i64 %v248, %v5
  br i1 %v249, label %b43, label %b44
b43:
  %v250 = sub i64 %v5, 1
  %v251 = sub i64 %v250, %v248
  %v252 = add i64 %v7, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v7
  %v264 = select i1 %v263, i64 %v262, i64 %v7
  br label %b45
b45:
  %v265 = phi i64 [ %v259, %b43 ], [ %v304, %b46 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b46, label %b47
b46:
  %v267 = add i64 %v251, 1
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v265
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v26, i64 %v271
  %v273 = add i64 %v251, 0
  %v274 = and i64 %v273, %v56
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v265
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v22, i64 %v277
  %v279 = add i64 %v251, 0
  %v280 = and i64 %v279, %v66
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v265
  %v283 = mul i64 %v282, 16
  %v284 = getelementptr inbounds float, ptr %v48, i64 %v283
  %v285 = add i64 %v251, 0
  %v286 = and i64 %v285, %v68
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v265
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v50, i64 %v289
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v272, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v278, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fadd <8 x float> %v293, %v296
  %v298 = add i64 8, 0
  %v299 = getelementptr inbounds float, ptr %v284, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fadd <8 x float> %v297, %v300
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v290, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4
  %v304 = add nsw i64 %v265, 1
  br label %b45
b47:
  %v306 = add i64 %v7, 0
  %v307 = sdiv i64 %v306, 1
  %v308 = add i64 %v2, 1
  %v309 = mul i64 %v307, %v2
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, %v7
  %v313 = select i1 %v312, i64 %v311, i64 %v7
  %v314 = mul i64 %v307, %v308
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v7
  %v318 = select i1 %v317, i64 %v316, i64 %v7
  br label %b48
b48:
  %v319 = phi i64 [ %v313, %b47 ], [ %v381, %b53 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b49, label %b50
b49:
  %v321 = add i64 %v319, 96
  %v322 = icmp slt i64 %v321, %v318
  %v323 = select i1 %v322, i64 %v321, i64 %v318
  br label %b51
b51:
  %v324 = phi i64 [ 0, %b49 ], [ %v380, %b56 ]
  %v325 = icmp slt i64 %v324, 1
  br i1 %v325, label %b52, label %b53
b52:
  %v326 = sub i64 %v323, %v319
  %v327 = sub i64 8, 1
  %v328 = add i64 %v326, %v327
  %v329 = sdiv i64 %v328, 8
  br label %b54
b54:
  %v330 = phi i64 [ 0, %b52 ], [ %v379, %b61 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b55, label %b56
b55:
  %v332 = mul i64 %v326, %v330
  %v333 = sdiv i64 %v332, %v329
  %v334 = add i64 %v319, %v333
  %v335 = add i64 %v330, 1
  %v336 = mul i64 %v326, %v335
  %v337 = sdiv i64 %v336, %v329
  %v338 = add i64 %v319, %v337
  %v339 = mul i64 %v324, 64
  %v340 = getelementptr inbounds float, ptr %v205, i64 %v339
  %v341 = sub i64 %v338, %v334
  %v342 = add i64 %v251, 0
  %v343 = and i64 %v342, %v68
  %v344 = mul i64 %v343, %v7
  %v345 = add i64 %v344, %v334
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v50, i64 %v346
  %v348 = getelementptr inbounds float, ptr %v347, i64 0
  %v349 = sub i64 %v341, 1
  %v350 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v349
  %v351 = load ptr, ptr %v350, align 4
  %v352 = getelementptr inbounds float, ptr %v305, i64 0
  %v353 = icmp sgt i64 %v341, 0
  br i1 %v353, label %b57, label %b58
b57:
  call void %v351(ptr %v348, i64 8, ptr %v340, i64 8, ptr %v352, i64 8, i64 0)
  br label %b58
b58:
  %v354 = add i64 %v339, 64
  br label %b59
b59:
  %v355 = phi i64 [ %v334, %b58 ], [ %v378, %b64 ]
  %v356 = icmp slt i64 %v355, %v338
  br i1 %v356, label %b60, label %b61
b60:
  %v357 = sub i64 %v355, %v334
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v305, i64 %v358
  %v360 = add i64 %v251, 0
  %v361 = and i64 %v360, 1
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v355
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v26, i64 %v364
  br label %b62
b62:
  %v366 = phi i64 [ 0, %b60 ], [ %v377, %b63 ]
  %v367 = icmp slt i64 %v366, 1
  br i1 %v367, label %b63, label %b64
b63:
  %v368 = mul i64 %v324, 1
  %v369 = add i64 %v368, %v366
  %v370 = mul i64 %v369, 8
  %v371 = add i64 0, %v366
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v359, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 0, %v370
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v366, 1
  br label %b62
b64:
  %v378 = add nsw i64 %v355, 1
  br label %b59
b61:
  %v379 = add nsw i64 %v330, 1
  br label %b54
b56:
  %v380 = add nsw i64 %v324, 1
  br label %b51
b53:
  %v381 = add nsw i64 %v319, 96
  br label %b48
b50:
  %v382 = add nsw i64 %v248, 1
  br label %b42
b44:
  %v383 = icmp sgt i64 %v3, 1
  br i1 %v383, label %b65, label %b66
b65:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v385 = atomicrmw add ptr %v384, i64 1 acq_rel
  %v386 = load i64, ptr %v69, align 8
  %v387 = add i64 %v386, 1
  store i64 %v387, ptr %v69, align 8
  %v388 = mul i64 %v3, %v387
  br label %b67
b67:
  %v389 = load atomic i64, ptr %v384 acquire, align 8
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b68, label %b69
b68:
  %v391 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v392 = getelementptr inbounds float, ptr %v71, i64 192
  %v393 = getelementptr inbounds i64, ptr %v1, i64 4
  %v394 = load i64, ptr %v393, align 8
  %v395 = icmp eq i64 %v394, 0
  br i1 %v395, label %b70, label %b71
b70:
  %v396 = add i64 1, 0
  %v397 = sdiv i64 %v396, 1
  %v398 = add i64 %v2, 1
  %v399 = mul i64 %v397, %v2
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, 1
  %v403 = select i1 %v402, i64 %v401, i64 1
  %v404 = mul i64 %v397, %v398
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, 1
  %v408 = select i1 %v407, i64 %v406, i64 1
  %v409 = icmp slt i64 %v408, 1
  %v410 = select i1 %v409, i64 %v408, i64 1
  br label %b72
b72:
  %v411 = phi i64 [ %v403, %b70 ], [ %v425, %b73 ]
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b73, label %b74
b73:
  %v413 = mul i64 %v411, 64
  %v414 = mul i64 %v411, 8
  %v415 = add i64 %v413, 0
  %v416 = add i64 %v414, 0
  %v417 = getelementptr inbounds float, ptr %v392, i64 %v415
  %v418 = sub i64 8, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = mul i64 %v416, 1
  %v422 = add i64 0, %v421
  %v423 = getelementptr inbounds float, ptr %v14, i64 %v422
  call void @pack_rows(ptr %v423, i64 1, i64 8, i64 8, i64 %v420, ptr %v417, i64 8)
  %v424 = add i64 %v413, 64
  %v425 = add nsw i64 %v411, 1
  br label %b72
b74:
  br label %b71
b71:
  %v426 = icmp sgt i64 %v3, 1
  br i1 %v426, label %b75, label %b76
b75:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v428 = atomicrmw add ptr %v427, i64 1 acq_rel
  %v429 = load i64, ptr %v69, align 8
  %v430 = add i64 %v429, 1
  store i64 %v430, ptr %v69, align 8
  %v431 = mul i64 %v3, %v430
  br label %b77
b77:
  %v432 = load atomic i64, ptr %v427 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b78, label %b79
b78:
  %v434 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v436 = add i64 %v8, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, %v8
  %v443 = select i1 %v442, i64 %v441, i64 %v8
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, %v8
  %v448 = select i1 %v447, i64 %v446, i64 %v8
  br label %b80
b80:
  %v449 = phi i64 [ %v443, %b76 ], [ %v509, %b85 ]
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b81, label %b82
b81:
  %v451 = add i64 %v449, 96
  %v452 = icmp slt i64 %v451, %v448
  %v453 = select i1 %v452, i64 %v451, i64 %v448
  br label %b83
b83:
  %v454 = phi i64 [ 0, %b81 ], [ %v508, %b88 ]
  %v455 = icmp slt i64 %v454, 1
  br i1 %v455, label %b84, label %b85
b84:
  %v456 = sub i64 %v453, %v449
  %v457 = sub i64 8, 1
  %v458 = add i64 %v456, %v457
  %v459 = sdiv i64 %v458, 8
  br label %b86
b86:
  %v460 = phi i64 [ 0, %b84 ], [ %v507, %b93 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b87, label %b88
b87:
  %v462 = mul i64 %v456, %v460
  %v463 = sdiv i64 %v462, %v459
  %v464 = add i64 %v449, %v463
  %v465 = add i64 %v460, 1
  %v466 = mul i64 %v456, %v465
  %v467 = sdiv i64 %v466, %v459
  %v468 = add i64 %v449, %v467
  %v469 = mul i64 %v454, 64
  %v470 = getelementptr inbounds float, ptr %v392, i64 %v469
  %v471 = sub i64 %v468, %v464
  %v472 = mul i64 %v464, 8
  %v473 = getelementptr inbounds float, ptr %v50, i64 %v472
  %v474 = getelementptr inbounds float, ptr %v473, i64 0
  %v475 = sub i64 %v471, 1
  %v476 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v475
  %v477 = load ptr, ptr %v476, align 4
  %v478 = getelementptr inbounds float, ptr %v435, i64 0
  %v479 = icmp sgt i64 %v471, 0
  br i1 %v479, label %b89, label %b90
b89:
  call void %v477(ptr %v474, i64 8, ptr %v470, i64 8, ptr %v478, i64 8, i64 0)
  br label %b90
b90:
  %v480 = add i64 %v469, 64
  br label %b91
b91:
  %v481 = phi i64 [ %v464, %b90 ], [ %v506, %b96 ]
  %v482 = icmp slt i64 %v481, %v468
  br i1 %v482, label %b92, label %b93
b92:
  %v483 = sub i64 %v481, %v464
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v435, i64 %v484
  %v486 = mul i64 %v481, 16
  %v487 = getelementptr inbounds float, ptr %v48, i64 %v486
  %v488 = mul i64 %v481, 8
  %v489 = getelementptr inbounds float, ptr %v30, i64 %v488
  br label %b94
b94:
  %v490 = phi i64 [ 0, %b92 ], [ %v505, %b95 ]
  %v491 = icmp slt i64 %v490, 1
  br i1 %v491, label %b95, label %b96
b95:
  %v492 = mul i64 %v454, 1
  %v493 = add i64 %v492, %v490
  %v494 = mul i64 %v493, 8
  %v495 = add i64 0, %v490
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v485, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 0, %v494
  %v500 = getelementptr inbounds float, ptr %v487, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = fadd <8 x float> %v501, %v498
  %v503 = add i64 0, %v494
  %v504 = getelementptr inbounds float, ptr %v489, i64 %v503
  store <8 x float> %v502, ptr %v504, align 4
  %v505 = add nsw i64 %v490, 1
  br label %b94
b96:
  %v506 = add nsw i64 %v481, 1
  br label %b91
b93:
  %v507 = add nsw i64 %v460, 1
  br label %b86
b88:
  %v508 = add nsw i64 %v454, 1
  br label %b83
b85:
  %v509 = add nsw i64 %v449, 96
  br label %b80
b82:
  %v510 = icmp sgt i64 %v3, 1
  br i1 %v510, label %b97, label %b98
b97:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v512 = atomicrmw add ptr %v511, i64 1 acq_rel
  %v513 = load i64, ptr %v69, align 8
  %v514 = add i64 %v513, 1
  store i64 %v514, ptr %v69, align 8
  %v515 = mul i64 %v3, %v514
  br label %b99
b99:
  %v516 = load atomic i64, ptr %v511 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b100, label %b101
b100:
  %v518 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v519 = mul i64 0, 8
  %v520 = getelementptr inbounds float, ptr %v50, i64 %v519
  %v521 = getelementptr inbounds float, ptr %v520, i64 0
  %v522 = mul i64 0, 8
  %v523 = getelementptr inbounds float, ptr %v24, i64 %v522
  %v524 = getelementptr inbounds float, ptr %v523, i64 0
  %v525 = getelementptr inbounds float, ptr %v74, i64 12288
  %v526 = add i64 8, 1
  %v527 = sdiv i64 %v526, 2
  %v528 = add i64 %v2, 1
  %v529 = mul i64 %v527, %v2
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 2
  %v532 = icmp slt i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = mul i64 %v527, %v528
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 2
  %v537 = icmp slt i64 %v536, 8
  %v538 = select i1 %v537, i64 %v536, i64 8
  %v539 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b102
b102:
  %v540 = phi i64 [ %v533, %b98 ], [ %v548, %b107 ]
  %v541 = icmp slt i64 %v540, %v538
  br i1 %v541, label %b103, label %b104
b103:
  %v542 = mul i64 %v540, 8
  %v543 = getelementptr inbounds float, ptr %v539, i64 %v542
  br label %b105
b105:
  %v544 = phi i64 [ 0, %b103 ], [ %v547, %b106 ]
  %v545 = icmp slt i64 %v544, 8
  br i1 %v545, label %b106, label %b107
b106:
  %v546 = getelementptr inbounds float, ptr %v543, i64 %v544
  store float 0x0000000000000000, ptr %v546, align 4
  %v547 = add nsw i64 %v544, 1
  br label %b105
b107:
  %v548 = add nsw i64 %v540, 1
  br label %b102
b104:
  %v549 = mul i64 %v8, 1
  br label %b108
b108:
  %v550 = phi i64 [ 0, %b104 ], [ %v654, %b113 ]
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b109, label %b110
b109:
  %v552 = sub i64 %v549, %v550
  %v553 = icmp slt i64 %v552, 384
  %v554 = select i1 %v553, i64 %v552, i64 384
  br label %b111
b111:
  %v555 = phi i64 [ %v533, %b109 ], [ %v653, %b137 ]
  %v556 = icmp slt i64 %v555, %v538
  br i1 %v556, label %b112, label %b113
b112:
  %v557 = sub i64 %v538, %v555
  %v558 = icmp slt i64 %v557, 64
  %v559 = select i1 %v558, i64 %v557, i64 64
  %v560 = sdiv i64 %v559, 2
  %v561 = mul i64 %v560, 2
  %v562 = sub i64 %v559, %v561
  %v563 = mul i64 %v550, 8
  %v564 = add i64 %v563, %v555
  %v565 = getelementptr inbounds float, ptr %v521, i64 %v564
  br label %b114
b114:
  %v566 = phi i64 [ 0, %b112 ], [ %v592, %b122 ]
  %v567 = icmp slt i64 %v566, %v554
  br i1 %v567, label %b115, label %b116
b115:
  %v568 = mul i64 %v566, 8
  %v569 = getelementptr inbounds float, ptr %v565, i64 %v568
  %v570 = mul i64 %v566, 2
  %v571 = getelementptr inbounds float, ptr %v525, i64 %v570
  br label %b117
b117:
  %v572 = phi i64 [ 0, %b115 ], [ %v581, %b118 ]
  %v573 = icmp slt i64 %v572, %v560
  br i1 %v573, label %b118, label %b119
b118:
  %v574 = mul i64 %v572, 2
  %v575 = getelementptr inbounds float, ptr %v569, i64 %v574
  %v576 = mul i64 %v572, 768
  %v577 = getelementptr inbounds float, ptr %v571, i64 %v576
  %v578 = getelementptr inbounds float, ptr %v575, i64 0
  %v579 = load <2 x float>, ptr %v578, align 4
  %v580 = getelementptr inbounds float, ptr %v577, i64 0
  store <2 x float> %v579, ptr %v580, align 4
  %v581 = add nsw i64 %v572, 1
  br label %b117
b119:
  %v582 = mul i64 %v560, 2
  %v583 = getelementptr inbounds float, ptr %v569, i64 %v582
  %v584 = mul i64 %v560, 768
  %v585 = getelementptr inbounds float, ptr %v571, i64 %v584
  br label %b120
b120:
  %v586 = phi i64 [ 0, %b119 ], [ %v591, %b121 ]
  %v587 = icmp slt i64 %v586, %v562
  br i1 %v587, label %b121, label %b122
b121:
  %v588 = getelementptr inbounds float, ptr %v583, i64 %v586
  %v589 = load float, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v585, i64 %v586
  store float %v589, ptr %v590, align 4
  %v591 = add nsw i64 %v586, 1
  br label %b120, !llvm.loop !0
b122:
  %v592 = add nsw i64 %v566, 1
  br label %b114
b116:
  br label %b123
b123:
  %v593 = phi i64 [ 0, %b116 ], [ %v628, %b131 ]
  %v594 = icmp slt i64 %v593, 0
  br i1 %v594, label %b124, label %b125
b124:
  %v595 = mul i64 %v550, 8
  %v596 = add i64 %v595, %v593
  %v597 = getelementptr inbounds float, ptr %v524, i64 %v596
  br label %b126
b126:
  %v598 = phi i64 [ 0, %b124 ], [ %v616, %b127 ]
  %v599 = icmp slt i64 %v598, %v554
  br i1 %v599, label %b127, label %b128
b127:
  %v600 = mul i64 %v598, 8
  %v601 = getelementptr inbounds float, ptr %v597, i64 %v600
  %v602 = mul i64 %v598, 32
  %v603 = getelementptr inbounds float, ptr %v74, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v601, i64 0
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = getelementptr inbounds float, ptr %v603, i64 0
  store <8 x float> %v605, ptr %v606, align 4
  %v607 = getelementptr inbounds float, ptr %v601, i64 8
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = getelementptr inbounds float, ptr %v603, i64 8
  store <8 x float> %v608, ptr %v609, align 4
  %v610 = getelementptr inbounds float, ptr %v601, i64 16
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v603, i64 16
  store <8 x float> %v611, ptr %v612, align 4
  %v613 = getelementptr inbounds float, ptr %v601, i64 24
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = getelementptr inbounds float, ptr %v603, i64 24
  store <8 x float> %v614, ptr %v615, align 4
  %v616 = add nsw i64 %v598, 1
  br label %b126
b128:
  %v617 = sdiv i64 %v559, 2
  br label %b129
b129:
  %v618 = phi i64 [ 0, %b128 ], [ %v627, %b130 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b130, label %b131
b130:
  %v620 = mul i64 %v618, 2
  %v621 = add i64 %v555, %v620
  %v622 = mul i64 %v618, 768
  %v623 = getelementptr inbounds float, ptr %v525, i64 %v622
  %v624 = mul i64 %v621, 8
  %v625 = add i64 %v624, %v593
  %v626 = getelementptr inbounds float, ptr %v539, i64 %v625
  call void @outer_2x32(ptr %v623, ptr %v74, i64 %v554, ptr %v626, i64 8)
  %v627 = add nsw i64 %v618, 1
  br label %b129
b131:
  %v628 = add nsw i64 %v593, 32
  br label %b123
b125:
  %v629 = mul i64 %v550, 8
  %v630 = add i64 %v629, 0
  %v631 = getelementptr inbounds float, ptr %v524, i64 %v630
  br label %b132
b132:
  %v632 = phi i64 [ 0, %b125 ], [ %v641, %b133 ]
  %v633 = icmp slt i64 %v632, %v554
  br i1 %v633, label %b133, label %b134
b133:
  %v634 = mul i64 %v632, 8
  %v635 = getelementptr inbounds float, ptr %v631, i64 %v634
  %v636 = mul i64 %v632, 8
  %v637 = getelementptr inbounds float, ptr %v74, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = add nsw i64 %v632, 1
  br label %b132
b134:
  %v642 = sdiv i64 %v559, 2
  br label %b135
b135:
  %v643 = phi i64 [ 0, %b134 ], [ %v652, %b136 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b136, label %b137
b136:
  %v645 = mul i64 %v643, 2
  %v646 = add i64 %v555, %v645
  %v647 = mul i64 %v643, 768
  %v648 = getelementptr inbounds float, ptr %v525, i64 %v647
  %v649 = mul i64 %v646, 8
  %v650 = add i64 %v649, 0
  %v651 = getelementptr inbounds float, ptr %v539, i64 %v650
  call void @outer_2x8(ptr %v648, ptr %v74, i64 %v554, ptr %v651, i64 8)
  %v652 = add nsw i64 %v643, 1
  br label %b135
b137:
  %v653 = add nsw i64 %v555, 64
  br label %b111
b113:
  %v654 = add nsw i64 %v550, 384
  br label %b108
b110:
  %v655 = icmp sgt i64 %v3, 1
  br i1 %v655, label %b138, label %b139
b138:
  %v656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v657 = atomicrmw add ptr %v656, i64 1 acq_rel
  %v658 = load i64, ptr %v69, align 8
  %v659 = add i64 %v658, 1
  store i64 %v659, ptr %v69, align 8
  %v660 = mul i64 %v3, %v659
  br label %b140
b140:
  %v661 = load atomic i64, ptr %v656 acquire, align 8
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b141, label %b142
b141:
  %v663 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v664 = mul i64 0, 8
  %v665 = getelementptr inbounds float, ptr %v50, i64 %v664
  %v666 = getelementptr inbounds float, ptr %v665, i64 0
  %v667 = mul i64 0, 8
  %v668 = getelementptr inbounds float, ptr %v10, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v668, i64 0
  %v670 = getelementptr inbounds float, ptr %v74, i64 12288
  %v671 = add i64 8, 1
  %v672 = sdiv i64 %v671, 2
  %v673 = add i64 %v2, 1
  %v674 = mul i64 %v672, %v2
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 2
  %v677 = icmp slt i64 %v676, 8
  %v678 = select i1 %v677, i64 %v676, i64 8
  %v679 = mul i64 %v672, %v673
  %v680 = sdiv i64 %v679, %v3
  %v681 = mul i64 %v680, 2
  %v682 = icmp slt i64 %v681, 8
  %v683 = select i1 %v682, i64 %v681, i64 8
  %v684 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b143
b143:
  %v685 = phi i64 [ %v678, %b139 ], [ %v693, %b148 ]
  %v686 = icmp slt i64 %v685, %v683
  br i1 %v686, label %b144, label %b145
b144:
  %v687 = mul i64 %v685, 8
  %v688 = getelementptr inbounds float, ptr %v684, i64 %v687
  br label %b146
b146:
  %v689 = phi i64 [ 0, %b144 ], [ %v692, %b147 ]
  %v690 = icmp slt i64 %v689, 8
  br i1 %v690, label %b147, label %b148
b147:
  %v691 = getelementptr inbounds float, ptr %v688, i64 %v689
  store float 0x0000000000000000, ptr %v691, align 4
  %v692 = add nsw i64 %v689, 1
  br label %b146
b148:
  %v693 = add nsw i64 %v685, 1
  br label %b143
b145:
  %v694 = mul i64 %v8, 1
  br label %b149
b149:
  %v695 = phi i64 [ 0, %b145 ], [ %v799, %b154 ]
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b150, label %b151
b150:
  %v697 = sub i64 %v694, %v695
  %v698 = icmp slt i64 %v697, 384
  %v699 = select i1 %v698, i64 %v697, i64 384
  br label %b152
b152:
  %v700 = phi i64 [ %v678, %b150 ], [ %v798, %b178 ]
  %v701 = icmp slt i64 %v700, %v683
  br i1 %v701, label %b153, label %b154
b153:
  %v702 = sub i64 %v683, %v700
  %v703 = icmp slt i64 %v702, 64
  %v704 = select i1 %v703, i64 %v702, i64 64
  %v705 = sdiv i64 %v704, 2
  %v706 = mul i64 %v705, 2
  %v707 = sub i64 %v704, %v706
  %v708 = mul i64 %v695, 8
  %v709 = add i64 %v708, %v700
  %v710 = getelementptr inbounds float, ptr %v666, i64 %v709
  br label %b155
b155:
  %v711 = phi i64 [ 0, %b153 ], [ %v737, %b163 ]
  %v712 = icmp slt i64 %v711, %v699
  br i1 %v712, label %b156, label %b157
b156:
  %v713 = mul i64 %v711, 8
  %v714 = getelementptr inbounds float, ptr %v710, i64 %v713
  %v715 = mul i64 %v711, 2
  %v716 = getelementptr inbounds float, ptr %v670, i64 %v715
  br label %b158
b158:
  %v717 = phi i64 [ 0, %b156 ], [ %v726, %b159 ]
  %v718 = icmp slt i64 %v717, %v705
  br i1 %v718, label %b159, label %b160
b159:
  %v719 = mul i64 %v717, 2
  %v720 = getelementptr inbounds float, ptr %v714, i64 %v719
  %v721 = mul i64 %v717, 768
  %v722 = getelementptr inbounds float, ptr %v716, i64 %v721
  %v723 = getelementptr inbounds float, ptr %v720, i64 0
  %v724 = load <2 x float>, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v722, i64 0
  store <2 x float> %v724, ptr %v725, align 4
  %v726 = add nsw i64 %v717, 1
  br label %b158
b160:
  %v727 = mul i64 %v705, 2
  %v728 = getelementptr inbounds float, ptr %v714, i64 %v727
  %v729 = mul i64 %v705, 768
  %v730 = getelementptr inbounds float, ptr %v716, i64 %v729
  br label %b161
b161:
  %v731 = phi i64 [ 0, %b160 ], [ %v736, %b162 ]
  %v732 = icmp slt i64 %v731, %v707
  br i1 %v732, label %b162, label %b163
b162:
  %v733 = getelementptr inbounds float, ptr %v728, i64 %v731
  %v734 = load float, ptr %v733, align 4
  %v735 = getelementptr inbounds float, ptr %v730, i64 %v731
  store float %v734, ptr %v735, align 4
  %v736 = add nsw i64 %v731, 1
  br label %b161, !llvm.loop !3
b163:
  %v737 = add nsw i64 %v711, 1
  br label %b155
b157:
  br label %b164
b164:
  %v738 = phi i64 [ 0, %b157 ], [ %v773, %b172 ]
  %v739 = icmp slt i64 %v738, 0
  br i1 %v739, label %b165, label %b166
b165:
  %v740 = mul i64 %v695, 8
  %v741 = add i64 %v740, %v738
  %v742 = getelementptr inbounds float, ptr %v669, i64 %v741
  br label %b167
b167:
  %v743 = phi i64 [ 0, %b165 ], [ %v761, %b168 ]
  %v744 = icmp slt i64 %v743, %v699
  br i1 %v744, label %b168, label %b169
b168:
  %v745 = mul i64 %v743, 8
  %v746 = getelementptr inbounds float, ptr %v742, i64 %v745
  %v747 = mul i64 %v743, 32
  %v748 = getelementptr inbounds float, ptr %v74, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  store <8 x float> %v750, ptr %v751, align 4
  %v752 = getelementptr inbounds float, ptr %v746, i64 8
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = getelementptr inbounds float, ptr %v748, i64 8
  store <8 x float> %v753, ptr %v754, align 4
  %v755 = getelementptr inbounds float, ptr %v746, i64 16
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v748, i64 16
  store <8 x float> %v756, ptr %v757, align 4
  %v758 = getelementptr inbounds float, ptr %v746, i64 24
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = getelementptr inbounds float, ptr %v748, i64 24
  store <8 x float> %v759, ptr %v760, align 4
  %v761 = add nsw i64 %v743, 1
  br label %b167
b169:
  %v762 = sdiv i64 %v704, 2
  br label %b170
b170:
  %v763 = phi i64 [ 0, %b169 ], [ %v772, %b171 ]
  %v764 = icmp slt i64 %v763, %v762
  br i1 %v764, label %b171, label %b172
b171:
  %v765 = mul i64 %v763, 2
  %v766 = add i64 %v700, %v765
  %v767 = mul i64 %v763, 768
  %v768 = getelementptr inbounds float, ptr %v670, i64 %v767
  %v769 = mul i64 %v766, 8
  %v770 = add i64 %v769, %v738
  %v771 = getelementptr inbounds float, ptr %v684, i64 %v770
  call void @outer_2x32(ptr %v768, ptr %v74, i64 %v699, ptr %v771, i64 8)
  %v772 = add nsw i64 %v763, 1
  br label %b170
b172:
  %v773 = add nsw i64 %v738, 32
  br label %b164
b166:
  %v774 = mul i64 %v695, 8
  %v775 = add i64 %v774, 0
  %v776 = getelementptr inbounds float, ptr %v669, i64 %v775
  br label %b173
b173:
  %v777 = phi i64 [ 0, %b166 ], [ %v786, %b174 ]
  %v778 = icmp slt i64 %v777, %v699
  br i1 %v778, label %b174, label %b175
b174:
  %v779 = mul i64 %v777, 8
  %v780 = getelementptr inbounds float, ptr %v776, i64 %v779
  %v781 = mul i64 %v777, 8
  %v782 = getelementptr inbounds float, ptr %v74, i64 %v781
  %v783 = getelementptr inbounds float, ptr %v780, i64 0
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = getelementptr inbounds float, ptr %v782, i64 0
  store <8 x float> %v784, ptr %v785, align 4
  %v786 = add nsw i64 %v777, 1
  br label %b173
b175:
  %v787 = sdiv i64 %v704, 2
  br label %b176
b176:
  %v788 = phi i64 [ 0, %b175 ], [ %v797, %b177 ]
  %v789 = icmp slt i64 %v788, %v787
  br i1 %v789, label %b177, label %b178
b177:
  %v790 = mul i64 %v788, 2
  %v791 = add i64 %v700, %v790
  %v792 = mul i64 %v788, 768
  %v793 = getelementptr inbounds float, ptr %v670, i64 %v792
  %v794 = mul i64 %v791, 8
  %v795 = add i64 %v794, 0
  %v796 = getelementptr inbounds float, ptr %v684, i64 %v795
  call void @outer_2x8(ptr %v793, ptr %v74, i64 %v699, ptr %v796, i64 8)
  %v797 = add nsw i64 %v788, 1
  br label %b176
b178:
  %v798 = add nsw i64 %v700, 64
  br label %b152
b154:
  %v799 = add nsw i64 %v695, 384
  br label %b149
b151:
  %v800 = icmp sgt i64 %v3, 1
  br i1 %v800, label %b179, label %b180
b179:
  %v801 = getelementptr inbounds i64, ptr %v1, i64 3
  %v802 = atomicrmw add ptr %v801, i64 1 acq_rel
  %v803 = load i64, ptr %v69, align 8
  %v804 = add i64 %v803, 1
  store i64 %v804, ptr %v69, align 8
  %v805 = mul i64 %v3, %v804
  br label %b181
b181:
  %v806 = load atomic i64, ptr %v801 acquire, align 8
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b182, label %b183
b182:
  %v808 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v809 = mul i64 0, 8
  %v810 = getelementptr inbounds float, ptr %v20, i64 %v809
  %v811 = getelementptr inbounds float, ptr %v810, i64 0
  %v812 = mul i64 1, %v7
  %v813 = add i64 0, %v812
  %v814 = mul i64 %v813, 8
  %v815 = getelementptr inbounds float, ptr %v24, i64 %v814
  %v816 = getelementptr inbounds float, ptr %v815, i64 0
  %v817 = getelementptr inbounds float, ptr %v74, i64 12288
  %v818 = add i64 8, 1
  %v819 = sdiv i64 %v818, 2
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 2
  %v824 = icmp slt i64 %v823, 8
  %v825 = select i1 %v824, i64 %v823, i64 8
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 2
  %v829 = icmp slt i64 %v828, 8
  %v830 = select i1 %v829, i64 %v828, i64 8
  %v831 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b184
b184:
  %v832 = phi i64 [ %v825, %b180 ], [ %v840, %b189 ]
  %v833 = icmp slt i64 %v832, %v830
  br i1 %v833, label %b185, label %b186
b185:
  %v834 = mul i64 %v832, 8
  %v835 = getelementptr inbounds float, ptr %v831, i64 %v834
  br label %b187
b187:
  %v836 = phi i64 [ 0, %b185 ], [ %v839, %b188 ]
  %v837 = icmp slt i64 %v836, 8
  br i1 %v837, label %b188, label %b189
b188:
  %v838 = getelementptr inbounds float, ptr %v835, i64 %v836
  store float 0x0000000000000000, ptr %v838, align 4
  %v839 = add nsw i64 %v836, 1
  br label %b187
b189:
  %v840 = add nsw i64 %v832, 1
  br label %b184
b186:
  %v841 = mul i64 %v8, 1
  br label %b190
b190:
  %v842 = phi i64 [ 0, %b186 ], [ %v946, %b195 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b191, label %b192
b191:
  %v844 = sub i64 %v841, %v842
  %v845 = icmp slt i64 %v844, 384
  %v846 = select i1 %v845, i64 %v844, i64 384
  br label %b193
b193:
  %v847 = phi i64 [ %v825, %b191 ], [ %v945, %b219 ]
  %v848 = icmp slt i64 %v847, %v830
  br i1 %v848, label %b194, label %b195
b194:
  %v849 = sub i64 %v830, %v847
  %v850 = icmp slt i64 %v849, 64
  %v851 = select i1 %v850, i64 %v849, i64 64
  %v852 = sdiv i64 %v851, 2
  %v853 = mul i64 %v852, 2
  %v854 = sub i64 %v851, %v853
  %v855 = mul i64 %v842, 8
  %v856 = add i64 %v855, %v847
  %v857 = getelementptr inbounds float, ptr %v811, i64 %v856
  br label %b196
b196:
  %v858 = phi i64 [ 0, %b194 ], [ %v884, %b204 ]
  %v859 = icmp slt i64 %v858, %v846
  br i1 %v859, label %b197, label %b198
b197:
  %v860 = mul i64 %v858, 8
  %v861 = getelementptr inbounds float, ptr %v857, i64 %v860
  %v862 = mul i64 %v858, 2
  %v863 = getelementptr inbounds float, ptr %v817, i64 %v862
  br label %b199
b199:
  %v864 = phi i64 [ 0, %b197 ], [ %v873, %b200 ]
  %v865 = icmp slt i64 %v864, %v852
  br i1 %v865, label %b200, label %b201
b200:
  %v866 = mul i64 %v864, 2
  %v867 = getelementptr inbounds float, ptr %v861, i64 %v866
  %v868 = mul i64 %v864, 768
  %v869 = getelementptr inbounds float, ptr %v863, i64 %v868
  %v870 = getelementptr inbounds float, ptr %v867, i64 0
  %v871 = load <2 x float>, ptr %v870, align 4
  %v872 = getelementptr inbounds float, ptr %v869, i64 0
  store <2 x float> %v871, ptr %v872, align 4
  %v873 = add nsw i64 %v864, 1
  br label %b199
b201:
  %v874 = mul i64 %v852, 2
  %v875 = getelementptr inbounds float, ptr %v861, i64 %v874
  %v876 = mul i64 %v852, 768
  %v877 = getelementptr inbounds float, ptr %v863, i64 %v876
  br label %b202
b202:
  %v878 = phi i64 [ 0, %b201 ], [ %v883, %b203 ]
  %v879 = icmp slt i64 %v878, %v854
  br i1 %v879, label %b203, label %b204
b203:
  %v880 = getelementptr inbounds float, ptr %v875, i64 %v878
  %v881 = load float, ptr %v880, align 4
  %v882 = getelementptr inbounds float, ptr %v877, i64 %v878
  store float %v881, ptr %v882, align 4
  %v883 = add nsw i64 %v878, 1
  br label %b202, !llvm.loop !6
b204:
  %v884 = add nsw i64 %v858, 1
  br label %b196
b198:
  br label %b205
b205:
  %v885 = phi i64 [ 0, %b198 ], [ %v920, %b213 ]
  %v886 = icmp slt i64 %v885, 0
  br i1 %v886, label %b206, label %b207
b206:
  %v887 = mul i64 %v842, 8
  %v888 = add i64 %v887, %v885
  %v889 = getelementptr inbounds float, ptr %v816, i64 %v888
  br label %b208
b208:
  %v890 = phi i64 [ 0, %b206 ], [ %v908, %b209 ]
  %v891 = icmp slt i64 %v890, %v846
  br i1 %v891, label %b209, label %b210
b209:
  %v892 = mul i64 %v890, 8
  %v893 = getelementptr inbounds float, ptr %v889, i64 %v892
  %v894 = mul i64 %v890, 32
  %v895 = getelementptr inbounds float, ptr %v74, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v893, i64 0
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = getelementptr inbounds float, ptr %v895, i64 0
  store <8 x float> %v897, ptr %v898, align 4
  %v899 = getelementptr inbounds float, ptr %v893, i64 8
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = getelementptr inbounds float, ptr %v895, i64 8
  store <8 x float> %v900, ptr %v901, align 4
  %v902 = getelementptr inbounds float, ptr %v893, i64 16
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = getelementptr inbounds float, ptr %v895, i64 16
  store <8 x float> %v903, ptr %v904, align 4
  %v905 = getelementptr inbounds float, ptr %v893, i64 24
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = getelementptr inbounds float, ptr %v895, i64 24
  store <8 x float> %v906, ptr %v907, align 4
  %v908 = add nsw i64 %v890, 1
  br label %b208
b210:
  %v909 = sdiv i64 %v851, 2
  br label %b211
b211:
  %v910 = phi i64 [ 0, %b210 ], [ %v919, %b212 ]
  %v911 = icmp slt i64 %v910, %v909
  br i1 %v911, label %b212, label %b213
b212:
  %v912 = mul i64 %v910, 2
  %v913 = add i64 %v847, %v912
  %v914 = mul i64 %v910, 768
  %v915 = getelementptr inbounds float, ptr %v817, i64 %v914
  %v916 = mul i64 %v913, 8
  %v917 = add i64 %v916, %v885
  %v918 = getelementptr inbounds float, ptr %v831, i64 %v917
  call void @outer_2x32(ptr %v915, ptr %v74, i64 %v846, ptr %v918, i64 8)
  %v919 = add nsw i64 %v910, 1
  br label %b211
b213:
  %v920 = add nsw i64 %v885, 32
  br label %b205
b207:
  %v921 = mul i64 %v842, 8
  %v922 = add i64 %v921, 0
  %v923 = getelementptr inbounds float, ptr %v816, i64 %v922
  br label %b214
b214:
  %v924 = phi i64 [ 0, %b207 ], [ %v933, %b215 ]
  %v925 = icmp slt i64 %v924, %v846
  br i1 %v925, label %b215, label %b216
b215:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  %v928 = mul i64 %v924, 8
  %v929 = getelementptr inbounds float, ptr %v74, i64 %v928
  %v930 = getelementptr inbounds float, ptr %v927, i64 0
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v929, i64 0
  store <8 x float> %v931, ptr %v932, align 4
  %v933 = add nsw i64 %v924, 1
  br label %b214
b216:
  %v934 = sdiv i64 %v851, 2
  br label %b217
b217:
  %v935 = phi i64 [ 0, %b216 ], [ %v944, %b218 ]
  %v936 = icmp slt i64 %v935, %v934
  br i1 %v936, label %b218, label %b219
b218:
  %v937 = mul i64 %v935, 2
  %v938 = add i64 %v847, %v937
  %v939 = mul i64 %v935, 768
  %v940 = getelementptr inbounds float, ptr %v817, i64 %v939
  %v941 = mul i64 %v938, 8
  %v942 = add i64 %v941, 0
  %v943 = getelementptr inbounds float, ptr %v831, i64 %v942
  call void @outer_2x8(ptr %v940, ptr %v74, i64 %v846, ptr %v943, i64 8)
  %v944 = add nsw i64 %v935, 1
  br label %b217
b219:
  %v945 = add nsw i64 %v847, 64
  br label %b193
b195:
  %v946 = add nsw i64 %v842, 384
  br label %b190
b192:
  %v947 = icmp sgt i64 %v3, 1
  br i1 %v947, label %b220, label %b221
b220:
  %v948 = getelementptr inbounds i64, ptr %v1, i64 3
  %v949 = atomicrmw add ptr %v948, i64 1 acq_rel
  %v950 = load i64, ptr %v69, align 8
  %v951 = add i64 %v950, 1
  store i64 %v951, ptr %v69, align 8
  %v952 = mul i64 %v3, %v951
  br label %b222
b222:
  %v953 = load atomic i64, ptr %v948 acquire, align 8
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b223, label %b224
b223:
  %v955 = call i32 @sched_yield()
  br label %b222
b224:
  br label %b221
b221:
  %v956 = mul i64 0, 8
  %v957 = getelementptr inbounds float, ptr %v20, i64 %v956
  %v958 = getelementptr inbounds float, ptr %v957, i64 0
  %v959 = mul i64 0, 8
  %v960 = getelementptr inbounds float, ptr %v10, i64 %v959
  %v961 = getelementptr inbounds float, ptr %v960, i64 0
  %v962 = getelementptr inbounds float, ptr %v74, i64 12288
  %v963 = add i64 8, 1
  %v964 = sdiv i64 %v963, 2
  %v965 = add i64 %v2, 1
  %v966 = mul i64 %v964, %v2
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 2
  %v969 = icmp slt i64 %v968, 8
  %v970 = select i1 %v969, i64 %v968, i64 8
  %v971 = mul i64 %v964, %v965
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 2
  %v974 = icmp slt i64 %v973, 8
  %v975 = select i1 %v974, i64 %v973, i64 8
  %v976 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b225
b225:
  %v977 = phi i64 [ %v970, %b221 ], [ %v985, %b230 ]
  %v978 = icmp slt i64 %v977, %v975
  br i1 %v978, label %b226, label %b227
b226:
  %v979 = mul i64 %v977, 8
  %v980 = getelementptr inbounds float, ptr %v976, i64 %v979
  br label %b228
b228:
  %v981 = phi i64 [ 0, %b226 ], [ %v984, %b229 ]
  %v982 = icmp slt i64 %v981, 8
  br i1 %v982, label %b229, label %b230
b229:
  %v983 = getelementptr inbounds float, ptr %v980, i64 %v981
  store float 0x0000000000000000, ptr %v983, align 4
  %v984 = add nsw i64 %v981, 1
  br label %b228
b230:
  %v985 = add nsw i64 %v977, 1
  br label %b225
b227:
  %v986 = mul i64 %v8, 1
  br label %b231
b231:
  %v987 = phi i64 [ 0, %b227 ], [ %v1091, %b236 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b232, label %b233
b232:
  %v989 = sub i64 %v986, %v987
  %v990 = icmp slt i64 %v989, 384
  %v991 = select i1 %v990, i64 %v989, i64 384
  br label %b234
b234:
  %v992 = phi i64 [ %v970, %b232 ], [ %v1090, %b260 ]
  %v993 = icmp slt i64 %v992, %v975
  br i1 %v993, label %b235, label %b236
b235:
  %v994 = sub i64 %v975, %v992
  %v995 = icmp slt i64 %v994, 64
  %v996 = select i1 %v995, i64 %v994, i64 64
  %v997 = sdiv i64 %v996, 2
  %v998 = mul i64 %v997, 2
  %v999 = sub i64 %v996, %v998
  %v1000 = mul i64 %v987, 8
  %v1001 = add i64 %v1000, %v992
  %v1002 = getelementptr inbounds float, ptr %v958, i64 %v1001
  br label %b237
b237:
  %v1003 = phi i64 [ 0, %b235 ], [ %v1029, %b245 ]
  %v1004 = icmp slt i64 %v1003, %v991
  br i1 %v1004, label %b238, label %b239
b238:
  %v1005 = mul i64 %v1003, 8
  %v1006 = getelementptr inbounds float, ptr %v1002, i64 %v1005
  %v1007 = mul i64 %v1003, 2
  %v1008 = getelementptr inbounds float, ptr %v962, i64 %v1007
  br label %b240
b240:
  %v1009 = phi i64 [ 0, %b238 ], [ %v1018, %b241 ]
  %v1010 = icmp slt i64 %v1009, %v997
  br i1 %v1010, label %b241, label %b242
b241:
  %v1011 = mul i64 %v1009, 2
  %v1012 = getelementptr inbounds float, ptr %v1006, i64 %v1011
  %v1013 = mul i64 %v1009, 768
  %v1014 = getelementptr inbounds float, ptr %v1008, i64 %v1013
  %v1015 = getelementptr inbounds float, ptr %v1012, i64 0
  %v1016 = load <2 x float>, ptr %v1015, align 4
  %v1017 = getelementptr inbounds float, ptr %v1014, i64 0
  store <2 x float> %v1016, ptr %v1017, align 4
  %v1018 = add nsw i64 %v1009, 1
  br label %b240
b242:
  %v1019 = mul i64 %v997, 2
  %v1020 = getelementptr inbounds float, ptr %v1006, i64 %v1019
  %v1021 = mul i64 %v997, 768
  %v1022 = getelementptr inbounds float, ptr %v1008, i64 %v1021
  br label %b243
b243:
  %v1023 = phi i64 [ 0, %b242 ], [ %v1028, %b244 ]
  %v1024 = icmp slt i64 %v1023, %v999
  br i1 %v1024, label %b244, label %b245
b244:
  %v1025 = getelementptr inbounds float, ptr %v1020, i64 %v1023
  %v1026 = load float, ptr %v1025, align 4
  %v1027 = getelementptr inbounds float, ptr %v1022, i64 %v1023
  store float %v1026, ptr %v1027, align 4
  %v1028 = add nsw i64 %v1023, 1
  br label %b243, !llvm.loop !9
b245:
  %v1029 = add nsw i64 %v1003, 1
  br label %b237
b239:
  br label %b246
b246:
  %v1030 = phi i64 [ 0, %b239 ], [ %v1065, %b254 ]
  %v1031 = icmp slt i64 %v1030, 0
  br i1 %v1031, label %b247, label %b248
b247:
  %v1032 = mul i64 %v987, 8
  %v1033 = add i64 %v1032, %v1030
  %v1034 = getelementptr inbounds float, ptr %v961, i64 %v1033
  br label %b249
b249:
  %v1035 = phi i64 [ 0, %b247 ], [ %v1053, %b250 ]
  %v1036 = icmp slt i64 %v1035, %v991
  br i1 %v1036, label %b250, label %b251
b250:
  %v1037 = mul i64 %v1035, 8
  %v1038 = getelementptr inbounds float, ptr %v1034, i64 %v1037
  %v1039 = mul i64 %v1035, 32
  %v1040 = getelementptr inbounds float, ptr %v74, i64 %v1039
  %v1041 = getelementptr inbounds float, ptr %v1038, i64 0
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = getelementptr inbounds float, ptr %v1040, i64 0
  store <8 x float> %v1042, ptr %v1043, align 4
  %v1044 = getelementptr inbounds float, ptr %v1038, i64 8
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = getelementptr inbounds float, ptr %v1040, i64 8
  store <8 x float> %v1045, ptr %v1046, align 4
  %v1047 = getelementptr inbounds float, ptr %v1038, i64 16
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = getelementptr inbounds float, ptr %v1040, i64 16
  store <8 x float> %v1048, ptr %v1049, align 4
  %v1050 = getelementptr inbounds float, ptr %v1038, i64 24
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = getelementptr inbounds float, ptr %v1040, i64 24
  store <8 x float> %v1051, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1035, 1
  br label %b249
b251:
  %v1054 = sdiv i64 %v996, 2
  br label %b252
b252:
  %v1055 = phi i64 [ 0, %b251 ], [ %v1064, %b253 ]
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b253, label %b254
b253:
  %v1057 = mul i64 %v1055, 2
  %v1058 = add i64 %v992, %v1057
  %v1059 = mul i64 %v1055, 768
  %v1060 = getelementptr inbounds float, ptr %v962, i64 %v1059
  %v1061 = mul i64 %v1058, 8
  %v1062 = add i64 %v1061, %v1030
  %v1063 = getelementptr inbounds float, ptr %v976, i64 %v1062
  call void @outer_2x32(ptr %v1060, ptr %v74, i64 %v991, ptr %v1063, i64 8)
  %v1064 = add nsw i64 %v1055, 1
  br label %b252
b254:
  %v1065 = add nsw i64 %v1030, 32
  br label %b246
b248:
  %v1066 = mul i64 %v987, 8
  %v1067 = add i64 %v1066, 0
  %v1068 = getelementptr inbounds float, ptr %v961, i64 %v1067
  br label %b255
b255:
  %v1069 = phi i64 [ 0, %b248 ], [ %v1078, %b256 ]
  %v1070 = icmp slt i64 %v1069, %v991
  br i1 %v1070, label %b256, label %b257
b256:
  %v1071 = mul i64 %v1069, 8
  %v1072 = getelementptr inbounds float, ptr %v1068, i64 %v1071
  %v1073 = mul i64 %v1069, 8
  %v1074 = getelementptr inbounds float, ptr %v74, i64 %v1073
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = getelementptr inbounds float, ptr %v1074, i64 0
  store <8 x float> %v1076, ptr %v1077, align 4
  %v1078 = add nsw i64 %v1069, 1
  br label %b255
b257:
  %v1079 = sdiv i64 %v996, 2
  br label %b258
b258:
  %v1080 = phi i64 [ 0, %b257 ], [ %v1089, %b259 ]
  %v1081 = icmp slt i64 %v1080, %v1079
  br i1 %v1081, label %b259, label %b260
b259:
  %v1082 = mul i64 %v1080, 2
  %v1083 = add i64 %v992, %v1082
  %v1084 = mul i64 %v1080, 768
  %v1085 = getelementptr inbounds float, ptr %v962, i64 %v1084
  %v1086 = mul i64 %v1083, 8
  %v1087 = add i64 %v1086, 0
  %v1088 = getelementptr inbounds float, ptr %v976, i64 %v1087
  call void @outer_2x8(ptr %v1085, ptr %v74, i64 %v991, ptr %v1088, i64 8)
  %v1089 = add nsw i64 %v1080, 1
  br label %b258
b260:
  %v1090 = add nsw i64 %v992, 64
  br label %b234
b236:
  %v1091 = add nsw i64 %v987, 384
  br label %b231
b233:
  %v1092 = icmp sgt i64 %v3, 1
  br i1 %v1092, label %b261, label %b262
b261:
  %v1093 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1094 = atomicrmw add ptr %v1093, i64 1 acq_rel
  %v1095 = load i64, ptr %v69, align 8
  %v1096 = add i64 %v1095, 1
  store i64 %v1096, ptr %v69, align 8
  %v1097 = mul i64 %v3, %v1096
  br label %b263
b263:
  %v1098 = load atomic i64, ptr %v1093 acquire, align 8
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b264, label %b265
b264:
  %v1100 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
